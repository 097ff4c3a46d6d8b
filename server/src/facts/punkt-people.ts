import { plainLine } from "../syntax/plain-line.ts";
import type { Lines } from "../text/source-text.ts";
import { namePattern, readNames, type WrittenName } from "./names.ts";
import { type Person, type PersonRole, person } from "./people.ts";
import type { PunktFacts } from "./punkt-facts.ts";

/** Lines that speak of who was there: all others are passed over at the cost of one look. */
const speaksOfPeople = /[Ii]nhabil|INHABIL|[Aa]fbud|AFBUD|[Ff]ravær|FRAVÆR|deltog ikke|deltager ikke|til stede|tedfortræd|uppleant/;

/** What of an item tells which of its lines are its own. */
type PunktStretches = Pick<PunktFacts, "headingLine" | "lineCount" | "sections">;

/**
 * The people of whom an item says that they were absent or did not take part: in its own decision and in front of its first
 * section. What other committees decided, and earlier, speaks of other people.
 */
export function readPunktPeople(punkt: PunktStretches, lines: Lines): Person[] {
  const people: Person[] = [];
  for (const [from, to] of ownStretches(punkt)) {
    for (let line = from; line < to; line++) {
      const whole = lines.line(line);
      if (whole === "") continue;
      const { text, start } = plainLine(whole);
      if (maybeOther.test(text) && opensOther.test(text)) break;
      if (speaksOfPeople.test(text)) people.push(...inLine(text).map(({ found, role }) => person(found, line, start, role)));
    }
  }
  return people;
}

/** `Økonomiudvalget, 14. maj 2019, pkt. 88:` opens another committee's treatment; the date of a page's head does not. */
const maybeOther = /[\d:]$/;
const opensOther = /^(?!(?:Møded|D)ato\b)\p{Lu}.{3,90}(?:\d{4}|pkt\.? ?\d{1,4}|punkt \d{1,4}):?$/u;

function ownStretches({ headingLine, lineCount, sections }: PunktStretches): (readonly [from: number, to: number])[] {
  const own = sections.filter(({ role, own: isOwn }) => role === "decision" && isOwn);
  const first = sections[0]?.heading.line ?? lineCount;
  const preamble = [headingLine + 1, first] as const;
  const [only] = own;
  return own.length === 1 && only ? [preamble, [only.heading.line + 1, only.heading.line + only.lineCount]] : [preamble];
}

interface Said {
  readonly found: WrittenName;
  readonly role: PersonRole;
}

const listed =
  /^(Inhabile?|INHABILE?|Afbud(?: fra)?|AFBUD|Fraværende(?: (?:med|uden) afbud)?|FRAVÆRENDE|Fravær|Ikke til stede|Forfald)(?: ?: ?| (?=\p{Lu}))/u;
const afbudFra = /\bafbud fra /i;

/** What a line says of whom. Only what begins with names, or plainly introduces them, is read. */
function inLine(text: string): Said[] {
  const aboutSubstitutes = /tedfortræd|uppleant|i stedet/.test(text);
  if (aboutSubstitutes) return readNames(text).map((found) => ({ found, role: "substitute" }));
  const label = listed.exec(text);
  if (label) {
    const role: PersonRole = /^inhabil/i.test(label[0]) ? "inhabil" : "absent";
    return namesFrom(text, label[0].length).map((found) => ({ found, role }));
  }
  const from = afbudFra.exec(text);
  if (from) return namesFrom(text, from.index + from[0].length).map((found) => ({ found, role: "absent" }));
  return inSentences(text);
}

/** The names of a list that begins at `at`, up to the end of its sentence or the first word that is no part of a list. */
function namesFrom(text: string, at: number): WrittenName[] {
  const list = wholeList.exec(text.slice(at))?.[0] ?? "";
  return readNames(list).map((found) => ({ ...found, start: found.start + at, end: found.end + at }));
}

const onePerson = `${namePattern}(?:,? ?\\([^()]{0,30}\\))?`;
const listOfNames = `${onePerson}(?:(?:, (?:og )?| og | samt |,? & )${onePerson}){0,20}`;
const wholeList = new RegExp(`^(?:${listOfNames})`, "u");
const saying = new RegExp(`(?<=^|[.!?:;] |^[-•*] )(${listOfNames})(?=[ ,])([^.;:]{3,140})`, "gu");

/** What may stand between the names and what is said of them: `der er formand for foreningen,`. */
const aside = /^(?:,? (?:der|som) [^,]{3,80},?| (?:er|var) [^,]{3,80} og)(?= )/;

const sayings: readonly (readonly [PersonRole, RegExp])[] = [
  [
    "inhabil",
    /^(?:var|er|blev|erklær|meldte sig|anså|anses|vurdere)(?:(?! ikke | ikke$| ej )[^,]){0,40}inhabile?\b|^(?:forlod|deltog ikke)[^,]{0,60}inhabil/,
  ],
  ["not-taking-part", /^deltog ikke(?:$| (?:i|under|ved) (?:\p{L}+ )?(?:punkt|sag|behandling|drøftelse|beslutning|afstemning)|[^\p{L} ])/u],
  [
    "absent",
    /^(?:var|er) (?:begge |alle )?(?:fraværende|ikke til stede)|^(?:havde |har )?meldt?e?(?: forfald| afbud)|^(?:havde|har) (?:meldt |sendt )?(?:afbud|forfald)/,
  ],
];

function inSentences(text: string): Said[] {
  const said: Said[] = [];
  for (const { 1: list = "", 2: saidOf = "", index } of text.matchAll(saying)) {
    const role = roleSaid(saidOf.trimStart()) ?? roleSaid(saidOf.replace(aside, "").trimStart());
    if (role === null) continue;
    for (const found of readNames(list)) said.push({ found: { ...found, start: found.start + index, end: found.end + index }, role });
  }
  return said;
}

const roleSaid = (words: string): PersonRole | null => sayings.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

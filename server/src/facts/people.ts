import { plainLine } from "../syntax/plain-line.ts";
import type { Label } from "../syntax/tree.ts";
import type { Lines, Span } from "../text/source-text.ts";
import { namePattern, readNames, type WrittenName } from "./names.ts";
import type { PunktFacts } from "./punkt-facts.ts";

/** What a document says that a person is or did. */
export type PersonRole =
  /** Stands on the list of members or participants. */
  | "member"
  /** Was not at the meeting. */
  | "absent"
  /** Did not take part in an item. */
  | "not-taking-part"
  /** Had an interest in the case (inhabil). */
  | "inhabil"
  /** Came in another's place, or is spoken of together with one who did. */
  | "substitute";

/** A person at one place of a document. */
export interface Person extends Span {
  /** As written, without title and party. */
  readonly name: string;
  /** As it stands in the parenthesis behind the name: `V`, `UP2`, `Løsgænger`; null where none does. */
  readonly party: string | null;
  /** An official by the title in front. */
  readonly official: boolean;
  readonly role: PersonRole;
}

/** The people on the head's lists. `lines` are the document's: a list may go on over more lines than the label knows. */
export function readHeadPeople(labels: readonly Label[], lines: Lines): Person[] {
  const people: Person[] = [];
  for (const { role, label, values } of labels) {
    if (role !== "members" && role !== "absent" && role !== "substitutes") continue;
    const personRole: PersonRole = role === "members" ? "member" : role === "absent" ? "absent" : "substitute";
    const [only] = values;
    const wrapped = values.length === 1 && only?.line === label.line ? wrappedLines(lines, label.line) : [];
    for (const place of [...values, ...wrapped]) {
      const text = lines.line(place.line).slice(place.start, place.end);
      for (const found of readNames(text, personRole === "member"))
        people.push(person(found, place.line, place.start, roleIn(text, found, personRole)));
    }
  }
  return people;
}

const mostWrapped = 20;

/** Lines below an inline list that plainly go on with it: the line before ends in a comma, or the line begins with a party. */
function wrappedLines(lines: Lines, from: number): Span[] {
  const wrapped: Span[] = [];
  let before = plainLine(lines.line(from)).text;
  for (let line = from + 1; line < lines.lineCount && wrapped.length < mostWrapped; line++) {
    const { text, start, end } = plainLine(lines.line(line));
    if (text === "" || !(/(?:,|;| og)$/.test(before) || text.startsWith("("))) break;
    wrapped.push({ line, start, end });
    before = text;
  }
  return wrapped;
}

/** `Afbud: N (Stedfortræder: M)`: M is none of the absent. */
const roleIn = (text: string, { start }: WrittenName, role: PersonRole): PersonRole =>
  role === "absent" && /(?:stedfortræder|suppleant)[^,;]{0,12}$/i.test(text.slice(0, start)) ? "substitute" : role;

const person = ({ name, party, official, start, end }: WrittenName, line: number, column: number, role: PersonRole): Person => ({
  line,
  start: column + start,
  end: column + end,
  name,
  party,
  official,
  role,
});

/** Lines that speak of who was there: all others are passed over at the cost of one look. */
const speaksOfPeople = /[Ii]nhabil|INHABIL|[Aa]fbud|AFBUD|[Ff]ravær|FRAVÆR|deltog ikke|deltager ikke|til stede|tedfortræd|uppleant/;

/**
 * The people of whom an item says that they were absent or did not take part: in its own decision and in front of its first
 * section. What other committees decided, and earlier, speaks of other people.
 */
export function readPunktPeople(punkt: PunktFacts, lines: Lines): Person[] {
  const people: Person[] = [];
  for (const [from, to] of ownStretches(punkt)) {
    for (let line = from; line < to; line++) {
      const whole = lines.line(line);
      if (whole === "") continue;
      const { text, start } = plainLine(whole);
      if (opensOther.test(text)) break;
      if (speaksOfPeople.test(text)) people.push(...inLine(text).map(({ found, role }) => person(found, line, start, role)));
    }
  }
  return people;
}

/** `Økonomiudvalget, 14. maj 2019, pkt. 88:` opens another committee's treatment. */
const opensOther = /^\p{Lu}.{3,90}(?:\d{4}|pkt\.? ?\d{1,4}|punkt \d{1,4}):?$/u;

function ownStretches({ headingLine, lineCount, sections }: PunktFacts): (readonly [from: number, to: number])[] {
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
  const list = new RegExp(`^(?:${listOfNames})`, "u").exec(text.slice(at))?.[0] ?? "";
  return readNames(list).map((found) => ({ ...found, start: found.start + at, end: found.end + at }));
}

const onePerson = `${namePattern}(?:,? ?\\([^()]{0,30}\\))?`;
const listOfNames = `${onePerson}(?:(?:, (?:og )?| og | samt |,? & )${onePerson}){0,20}`;
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
  for (const { 1: list = "", 3: saidOf = "", index } of text.matchAll(saying)) {
    const role = roleSaid(saidOf.trimStart()) ?? roleSaid(saidOf.replace(aside, "").trimStart());
    if (role === null) continue;
    for (const found of readNames(list)) said.push({ found: { ...found, start: found.start + index, end: found.end + index }, role });
  }
  return said;
}

const roleSaid = (words: string): PersonRole | null => sayings.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

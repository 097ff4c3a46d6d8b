import type { PlacedPunkt } from "../facts/document-facts.ts";
import { maySamePerson } from "../facts/names.ts";
import { type Person, type PersonRole, readHeadPeople, readPunktPeople } from "../facts/people.ts";
import type { Label } from "../syntax/tree.ts";
import { type SourceText, shiftSpan } from "../text/source-text.ts";
import { perPunkt } from "./per-punkt.ts";
import type { DocumentContext, DocumentRule, Finding, Message } from "./rule.ts";

/** A person said to be absent or inhabil who stands on no list of the head. */
export const personUkendt: DocumentRule = {
  code: "person-ukendt",
  severity: "hint",
  title: {
    da: "En fraværende eller inhabil person står ikke på deltagerlisten",
    en: "A person said to be absent or inhabil is on no list",
  },
  page: {
    about: "En person, der skrives som fraværende, inhabil eller ikke deltagende, står ikke på listen i referatets hoved.",
    bad: `
      REFERAT Økonomiudvalget d. 25-02-2019
      Mødedeltagere Karen Holm (A), Jens Aaskov (V), Pia Nygård Lund (C), Ole Bruun (F)
      Punkt 1: Lokalplan for havnen
      Beslutning
      Godkendt.
      Hanne Ravn (Ø) deltog ikke i punktets behandling.
    `,
    good: `
      REFERAT Økonomiudvalget d. 25-02-2019
      Mødedeltagere Karen Holm (A), Jens Aaskov (V), Pia Nygård Lund (C), Ole Bruun (F)
      Punkt 1: Lokalplan for havnen
      Beslutning
      Godkendt.
      Pia Lund (C) deltog ikke i punktets behandling.
    `,
    silent:
      "hvor hovedet ikke har nogen liste, om stedfortrædere og embedsmænd, om navne, der kun er forkortet eller stavet lidt anderledes, om fraværende, hvor listen kun har dem, der var til stede, og om hvad andre udvalg har skrevet.",
  },
  scope: "document",
  check: ({ text, facts }: DocumentContext): readonly Finding[] => {
    const label = facts.labels.find(({ role }) => role === "members");
    if (!label) return [];
    const headEnd = Math.min(facts.contents?.firstLine ?? facts.lineCount, facts.punkter[0]?.firstLine ?? facts.lineCount, mostHeadLines);
    const head = readHeadPeople(facts.labels, text.window(0, headEnd));
    const members = head.filter(({ role }) => role === "member");
    if (members.length < fewestMembers) return [];
    const inPunkter = facts.punkter.map((placed) => saidIn(placed, text));
    const list: MemberList = {
      label,
      members,
      others: listText(facts.labels, text, headEnd),
      substitutes: [...head, ...inPunkter.flat()].filter(({ role }) => role === "substitute"),
      parties: members.filter(({ party }) => party !== null).length * 2 > members.length,
    };
    const headAbsent = head.filter(({ role }) => role === "absent");
    const absent = [...headAbsent, ...inPunkter.flat().filter(({ role }) => role === "absent")];
    const holdsAbsent = absent.some((person) => isListed(person, list)) || (isOfMembers(label) && headAbsent.length < severalAbsent);
    const headPlaces = holdsAbsent ? headAbsent.filter((person) => isUnknown(person, list)) : [];
    const unknown = inPunkter.map((people) =>
      people.filter((person) => isUnknown(person, list) && !isIn(person, headAbsent) && (person.role !== "absent" || holdsAbsent)),
    );
    const awayAllTheTime = (person: Person): boolean => unknown.filter((people) => isIn(person, people)).length >= manyItems;
    return [...headPlaces, ...unknown.flat().filter((person) => person.role === "inhabil" || holdsAbsent || !awayAllTheTime(person))].map(
      (person) => findingFor(person, label),
    );
  },
};

/** Lines relative to the document. */
const saidIn = (placed: PlacedPunkt, text: SourceText): readonly Person[] =>
  readOnce(placed, text).map((person) => ({ ...person, ...shiftSpan(person, placed.firstLine) }));
const readOnce = perPunkt((punkt, lines) => (punkt.closed ? [] : readPunktPeople(punkt, lines)));

const mostHeadLines = 200;
/** A shorter list is none of members, or is not read whole. */
const fewestMembers = 3;
/** Of so many absent people one at least would stand on a list of all members. */
const severalAbsent = 2;
/** Who took part in none of so many items was away all evening, and need not be on a list of those who came. */
const manyItems = 3;

interface MemberList {
  readonly label: Label;
  readonly members: readonly Person[];
  /** What else the head says, but for its lists of the absent. */
  readonly others: string;
  readonly substitutes: readonly Person[];
  /** Its names have parties: so has a member's name elsewhere, where it is not in a list of the absent. */
  readonly parties: boolean;
}

/** A list of who was summoned holds the absent, too; one of participants may or may not. */
const isOfMembers = ({ label }: Label): boolean => /^(?:medlemmer|indkald)/i.test(label.text);

function listText(labels: readonly Label[], text: SourceText, headEnd: number): string {
  const absent = new Set(
    labels.filter(({ role }) => role === "absent").flatMap(({ label, values }) => [label.line, ...values.map(({ line }) => line)]),
  );
  const lines: string[] = [];
  for (let line = 0; line < headEnd; line++) if (!absent.has(line)) lines.push(text.line(line));
  return lines.join(" ");
}

const isIn = ({ name }: Person, people: readonly Person[]): boolean => people.some((other) => maySamePerson(name, other.name));

const isListed = (person: Person, { members, others }: MemberList): boolean => isIn(person, members) || stands(person, others);

function isUnknown(person: Person, list: MemberList): boolean {
  if (person.official || person.role === "substitute" || person.role === "member") return false;
  if (person.role !== "absent" && list.parties && person.party === null) return false;
  return !isListed(person, list) && !isIn(person, list.substitutes);
}

/** First and last name stand close together in the text: a list that could not be read as one. */
function stands({ name }: Person, text: string): boolean {
  const words = name.toLowerCase().split(/[ -]+/);
  const lower = text.toLowerCase();
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  for (let at = lower.indexOf(first); at !== -1; at = lower.indexOf(first, at + 1))
    if (lower.slice(at + first.length, at + first.length + closeTogether).includes(last)) return true;
  return false;
}

const closeTogether = 40;

const saidOf: Readonly<Record<PersonRole, Message>> = {
  absent: { da: "skrives som fraværende", en: "is said to be absent" },
  inhabil: { da: "skrives som inhabil", en: "is said to be inhabil" },
  "not-taking-part": { da: "skrives som ikke deltagende", en: "is said not to have taken part" },
  member: { da: "", en: "" },
  substitute: { da: "", en: "" },
};

function findingFor({ name, role, line, start, end }: Person, { label }: Label): Finding {
  const said = saidOf[role];
  return {
    span: { line, start, end },
    message: {
      da: `${name} ${said.da}, men står ikke under »${label.text}« i referatets hoved. Ret navnet, eller skriv, hvem personen er stedfortræder for.`,
      en: `${name} ${said.en}, but is not listed under "${label.text}" in the head of the minutes. Correct the name, or say whose substitute it is.`,
    },
    related: [{ span: label, message: { da: "Listen i hovedet", en: "The list in the head" } }],
  };
}

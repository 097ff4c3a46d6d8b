import { endOfHead, type PlacedPunkt } from "../facts/document-facts.ts";
import { isIn, isListed, listText, type MemberList, namesOf } from "../facts/member-list.ts";
import type { Person, PersonRole } from "../facts/people.ts";
import type { Label } from "../syntax/tree.ts";
import { shiftSpan } from "../text/source-text.ts";
import type { DocumentContext, DocumentRule, Finding, Message } from "./rule.ts";

/** A person said to be absent or inhabil who stands on no list of the head. */
export const personUkendt: DocumentRule = {
  code: "person-ukendt",
  severity: "hint",
  title: {
    da: "En fraværende eller inhabil person står ikke på deltagerlisten",
    en: "A person said to be absent or disqualified (inhabil) is on no list",
  },
  page: {
    about: "En person, der er nævnt som fraværende, inhabil eller ikke deltagende, står ikke på listen i referatets hoved.",
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
    const head = facts.people;
    const members = head.filter(({ role }) => role === "member");
    if (members.length < fewestMembers) return [];
    const inPunkter = facts.punkter.map(saidIn);
    const said = inPunkter.flat();
    if (said.length === 0 && !head.some(({ role }) => role === "absent")) return [];
    const list: MemberList = {
      members: namesOf(members),
      others: listText(facts.labels, text, endOfHead(facts)),
      substitutes: namesOf([...head, ...said].filter(({ role }) => role === "substitute")),
      parties: members.filter(({ party }) => party !== null).length * 2 > members.length,
      known: new Map(),
    };
    const headAbsent = head.filter(({ role }) => role === "absent");
    const items = countItems(inPunkter);
    const holdsAbsent = isListOfAll(label, list, headAbsent, said, items);
    const headNames = namesOf(headAbsent);
    const unknown = said.filter(
      (person) => isUnknown(person, list) && !isIn(person.name, headNames) && (person.role !== "absent" || holdsAbsent),
    );
    const awayAllTheTime = ({ name, role }: Person): boolean => role !== "inhabil" && !holdsAbsent && (items.get(name) ?? 0) >= manyItems;
    return [
      ...(holdsAbsent ? headAbsent.filter((person) => isUnknown(person, list)) : []),
      ...unknown.filter((person) => !awayAllTheTime(person)),
    ].map((person) => findingFor(person, label));
  },
};

/** Lines relative to the document. */
const saidIn = ({ firstLine, facts }: PlacedPunkt): readonly Person[] =>
  facts.people.map((person) => ({ ...person, ...shiftSpan(person, firstLine) }));

/** A shorter list is none of members, or is not read whole. */
const fewestMembers = 3;
/** Of so many absent people one at least would stand on a list of all members. */
const severalAbsent = 2;
/** Who took part in none of so many items was away all evening, and need not be on a list of those who came. */
const manyItems = 3;

/**
 * Whether the list holds the absent, too. It does where it holds one who was away all the time, and where it is one of those
 * who were summoned. One of members does, by its label, if the head has no absent that are not on it (some systems list those who
 * came under that label), unless several are absent in the items and none of them is on it.
 */
function isListOfAll(
  { label }: Label,
  { members }: MemberList,
  headAbsent: readonly Person[],
  said: readonly Person[],
  items: ReadonlyMap<string, number>,
): boolean {
  const absent = said.filter(({ role }) => role === "absent");
  const away = [...headAbsent, ...absent.filter(({ name }) => (items.get(name) ?? 0) >= manyItems)];
  if (namesOf(away).some((name) => isIn(name, members)) || /^indkald/i.test(label.text)) return true;
  if (!/^medlemmer/i.test(label.text) || headAbsent.length > 0) return false;
  const names = namesOf(absent);
  return names.length < severalAbsent || names.some((name) => isIn(name, members));
}

/** In how many items a name stands. */
function countItems(inPunkter: readonly (readonly Person[])[]): ReadonlyMap<string, number> {
  const items = new Map<string, number>();
  for (const people of inPunkter)
    for (const name of new Set(people.map((person) => person.name))) items.set(name, (items.get(name) ?? 0) + 1);
  return items;
}

function isUnknown({ name, party, official, role }: Person, list: MemberList): boolean {
  if (official || role === "substitute" || role === "member") return false;
  if (role !== "absent" && list.parties && party === null) return false;
  return !isListed(name, list) && !isIn(name, list.substitutes);
}

const saidOf: Readonly<Record<PersonRole, Message>> = {
  absent: { da: "er nævnt som fraværende", en: "is said to be absent" },
  inhabil: { da: "er nævnt som inhabil", en: "is said to be disqualified (inhabil)" },
  "not-taking-part": { da: "er nævnt som ikke deltagende", en: "is said not to have taken part" },
  member: { da: "", en: "" },
  substitute: { da: "", en: "" },
};

function findingFor({ name, role, line, start, end }: Person, { label }: Label): Finding {
  const said = saidOf[role];
  return {
    span: { line, start, end },
    message: {
      da: `${name} ${said.da}, men står ikke under »${label.text}« i referatets hoved. Ret navnet, eller skriv, hvem personen er stedfortræder for.`,
      en: `${name} ${said.en}, but is not listed under “${label.text}” in the head of the minutes. Correct the name, or say whose substitute it is.`,
    },
    related: [{ span: label, message: { da: "Listen i hovedet", en: "The list in the head" } }],
  };
}

import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import { dayNumber } from "../archive/archive-view.ts";
import { personKey } from "../facts/document-people.ts";
import { messages } from "./messages.ts";
import { rangeFrom, type WritingPlace } from "./writing-place.ts";

interface Somebody {
  readonly name: string;
  readonly party: string | null;
}

/** Behind a parenthesis stands a party. */
const begun = /(?<![\p{L}\p{N}(-])\p{Lu}[\p{L}'’-]{0,60}(?: \p{Lu}[\p{L}'’-]{0,60})?$/u;
/** Words on the line that speak of people. */
const ofPeople =
  /(?:afbud|fraværende|inhabil|deltog ikke|deltager|stedfortræder|suppleant|foreslog|stillede forslag|for stemte|imod stemte|medlem|mødedeltagere)/i;

/**
 * People with their parties: those on the meeting's list, in the head those of the committee's last meeting; where a name with a
 * capital is begun, or the line speaks of people.
 */
export function names(place: WritingPlace): CompletionItem[] {
  const { before, start } = place;
  const words = begun.exec(before)?.[0] ?? "";
  if (words === "" && !(ofPeople.test(before) && /[ :,]$/.test(before))) return [];
  if (
    words !== "" &&
    before.length - words.length === start &&
    place.part !== "head" &&
    !ofPeople.test(before) &&
    words.length < shortestAlone
  )
    return [];
  const at = before.length - words.length;
  const written = personKey(before.slice(0, at));
  return people(place)
    .filter(({ name }) => !written.includes(personKey(name)) && ` ${personKey(name)}`.includes(` ${personKey(words)}`))
    .map((person, index) => {
      const text = person.party === null ? person.name : `${person.name} (${person.party})`;
      return {
        label: text,
        kind: CompletionItemKind.Constant,
        detail: messages.onList[place.snapshot.language],
        sortText: `2${String(index).padStart(3, "0")}`,
        filterText: person.name,
        textEdit: { range: rangeFrom(place, at, text), newText: text },
      };
    });
}

/** A line may begin with any word that has a capital: so much of a name tells that it is one. */
const shortestAlone = 3;

/** Each once. */
function people({ snapshot: { facts, archive, uri }, part }: WritingPlace): readonly Somebody[] {
  const own = facts.people.filter(({ role }) => role === "member" || part !== "head");
  const { committee, date } = facts.meeting;
  const key = committee === null ? null : archive.committee(committee);
  const before = key === null ? [] : archive.meetingDays(key).filter((day) => date === null || day < dayNumber(date));
  const last = before.at(-1);
  const earlier =
    key === null || last === undefined || (part !== "head" && own.length > 0)
      ? []
      : archive.meetingsOn(key, last).flatMap((meeting) => (meeting.uri === uri ? [] : meeting.record.people));
  return [...new Map([...earlier, ...own].map((person) => [personKey(person.name), person])).values()];
}

import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import { dateOfDay } from "../archive/archive-view.ts";
import { type CalendarDate, danishDate, sameDate } from "../facts/calendar-date.ts";
import { findDates } from "../facts/dates.ts";
import { writtenLike } from "../facts/written-like.ts";
import { messages, say } from "./messages.ts";
import { rangeFrom, type WritingPlace } from "./writing-place.ts";

/** Behind the last of these words, with what is begun of a name. */
const behindIn = /^.*(?:^|[^\p{L}])(?:i|af|fra|til) ((?:\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,4})?)$/u;
const reachOfName = 120;

/** The committees of the archive, where one is begun, or asked for, behind `i`, `af`, `fra`, `til`. */
export function committees(place: WritingPlace): CompletionItem[] {
  const { before, snapshot } = place;
  const found = behindIn.exec(before.slice(-reachOfName));
  if (!found) return [];
  const at = before.length - (found[1] ?? "").length;
  const begun = (found[1] ?? "").toLowerCase();
  // By any of its words: `Klima` finds `Plan-, Klima- og Miljøudvalget`.
  const named = snapshot.archive.committees().filter(({ name }) => ` ${name.toLowerCase()}`.includes(` ${begun}`));
  return named.map(({ name, last }, index) => ({
    label: name,
    kind: CompletionItemKind.Module,
    detail: say(messages.lastMet, snapshot.language, danishDate(dateOfDay(last))),
    sortText: `3${String(index).padStart(3, "0")}`,
    textEdit: { range: rangeFrom(place, at, name), newText: name },
  }));
}

const behindDate = /(?:^|[^\p{L}])(?:den|d\.|(?:møde)?dato:?) (\d{0,2})$/iu;

/** Today and the meeting's day behind `den` and the like, in the form in which the document writes dates. */
export function dates(place: WritingPlace, today: CalendarDate): CompletionItem[] {
  const { before, snapshot } = place;
  const found = behindDate.exec(before);
  if (!found) return [];
  const at = before.length - (found[1] ?? "").length;
  const range = rangeFrom(place, at);
  // A date that stands there is changed as a whole.
  const end = Math.max(range.end.character, findDates(place.line).find(({ start }) => start === at)?.end ?? 0);
  const { date } = snapshot.facts.meeting;
  const model = modelDate(place);
  const item = (day: CalendarDate, detail: string, rank: number): CompletionItem => {
    const text = writtenLike(model, day);
    return {
      label: text,
      kind: CompletionItemKind.Value,
      detail,
      sortText: `0${rank}`,
      textEdit: { range: { ...range, end: { ...range.end, character: end } }, newText: text },
    };
  };
  const { language } = snapshot;
  return [
    ...(date && place.part !== "head" ? [item(date, messages.meetingsDay[language], 0)] : []),
    ...(date && place.part !== "head" && sameDate(date, today) ? [] : [item(today, messages.today[language], 1)]),
  ];
}

/** So many lines above tell how dates are written. */
const reach = 200;

/** The nearest date on the line or above that is written whole. */
function modelDate({ snapshot: { text }, position }: WritingPlace): string {
  for (let line = position.line; line >= Math.max(0, position.line - reach); line--) {
    const words = text.line(line);
    const found = findDates(words).find(({ year }) => year !== null);
    if (found) return words.slice(found.start, found.end);
  }
  return "05-02-2020";
}

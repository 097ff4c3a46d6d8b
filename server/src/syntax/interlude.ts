import type { LineMark } from "./scan.ts";

const meetingEnd = /^(?:Mødet (?:er |blev )?(?:slut|sluttede|hævet|hævedes|afsluttet)|Mødet sluttede|Sluttidspunkt)\b/i;

/** A line that says that the meeting is over. */
export const isMeetingEnd = (line: string): boolean => meetingEnd.test(line);

/**
 * The lines at an item's end that are no longer its own: group headings of the next items (`Lukkede punkter`), web
 * chrome, and behind the last item the meeting's end. Returns the index of the first of them, or `end`.
 */
export function findInterlude(marks: readonly LineMark[], from: number, end: number, last: boolean): number {
  let first = end;
  while (first > from && isBetween(marks[first - 1] as LineMark)) first--;
  if (!last) return first;
  for (let index = first - 1; index >= from && index >= first - 40; index--) {
    const mark = marks[index] as LineMark;
    if (mark.section || mark.decision) break;
    if (isMeetingEnd(mark.plain.text)) return index;
  }
  return first;
}

const isBetween = ({ mark }: LineMark): boolean => mark === "group" || mark === "chrome" || mark === "page";

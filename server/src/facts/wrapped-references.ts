import { plainLine } from "../syntax/plain-line.ts";
import type { Span } from "../text/source-text.ts";
import { mayNameCommittee } from "./committee-names.ts";
import { findLineReferences, type LineReference } from "./line-references.ts";

/** A reference that is broken over the end of a line; `spanOf` says where a stretch of it stands. */
export interface WrappedReference {
  readonly reference: LineReference;
  /** One over both lines is cut off at the end of the first. */
  readonly spanOf: (start: number, end: number) => Span;
}

/** Shorter lines are not wrapped because they are full. */
const fullLine = 40;
/** As much of both lines as a reference takes. */
const near = 120;
const farBelow = 60;

/**
 * The reference with which line `line` ends and the next one begins: `Byrådet den` and `25. marts 2022, pkt. 31`; or null.
 * `whole` and `next` are the two lines, `next` is empty behind the last.
 */
export function wrappedReference(whole: string, next: string, line: number): WrappedReference | null {
  if (next === "" || whole.length < fullLine) return null;
  const text = whole.trimEnd();
  if (text.length < fullLine) return null;
  const below = plainLine(next);
  const tail = text.slice(-near);
  if (!goesOver(tail.slice(-24), below.text) || !mayNameCommittee(tail)) return null;
  const { length } = text;
  const found = findLineReferences(`${text} ${below.text.slice(0, farBelow)}`).find(({ start, end }) => start < length && end > length);
  if (!found || found.committee.end > length) return null;
  // Of `pkt.` and `31`, it is the number that says which item.
  const { punkt } = found;
  const reference = punkt && punkt.start < length && punkt.end > length ? { ...found, punkt: { ...punkt, start: length + 1 } } : found;
  const spanOf = (start: number, end: number): Span =>
    start <= length
      ? { line, start, end: Math.min(end, length) }
      : { line: line + 1, start: start - length - 1 + below.start, end: end - length - 1 + below.start };
  return { reference, spanOf };
}

/** The first line ends within the reference. A line that is whole, as histories have them, goes on with nothing. */
function goesOver(tail: string, below: string): boolean {
  if (/^\d/.test(below)) return endsBeforeNumber.test(tail) || (/^(?:19|20)\d\d(?!\d)/.test(below) && endsInMonth.test(tail));
  return /^(?:den|d\.) \d/.test(below)
    ? /\p{L}$/u.test(tail)
    : (/^\(?(?:punkt|pkt)/i.test(below) && /[,(\d]$/.test(tail)) || (/^\p{Ll}{3}/u.test(below) && endsInDay.test(tail));
}

const endsBeforeNumber = /(?:^|[ (])(?:den|d\.|punkt|pkt\.?|sag nr\.?)$/i;
const endsInMonth = /\d\. ?\p{Ll}{3,9}$/u;
const endsInDay = / (?:den|d\.) \d{1,2}\.$/;

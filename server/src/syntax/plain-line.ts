/** A line without the marks around its words: where they begin and end (UTF-16 columns, end exclusive). */
export interface PlainLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Strips what markdown conversion and web pages put around a line: white space, heading marks (`## `), bold and
 * italic marks at both ends. What stands inside the line is left alone.
 */
export function plainLine(line: string): PlainLine {
  let start = skipBlanks(line, 0);
  let end = line.length;
  while (end > start && isBlank(line.charCodeAt(end - 1))) end--;
  if (line.charCodeAt(start) === hash) {
    let at = start;
    while (at < end && at - start < 6 && line.charCodeAt(at) === hash) at++;
    if (at < end && isBlank(line.charCodeAt(at))) start = skipBlanks(line, at);
    else if (at === end) start = end;
  }
  while (end - start >= 2 && isMark(line, start)) start += 2;
  while (end - start >= 2 && isMark(line, end - 2)) end -= 2;
  start = Math.min(end, skipBlanks(line, start));
  while (end > start && isBlank(line.charCodeAt(end - 1))) end--;
  return { text: line.slice(start, end), start, end };
}

const hash = 35;
/** White space as `trim` takes it: a line of nothing else is no heading and no entry. */
const isBlank = (code: number): boolean => (code <= 32 ? code === 32 || (code >= 9 && code <= 13) : code >= 0xa0 && isRareBlank(code));
const isRareBlank = (code: number): boolean =>
  code === 0xa0 || (code >= 0x1680 && (code <= 0x200a ? code >= 0x2000 || code === 0x1680 : rareBlanks.has(code)));
const rareBlanks: ReadonlySet<number> = new Set([0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);
const isMark = (line: string, at: number): boolean => line.startsWith("**", at) || line.startsWith("__", at);

function skipBlanks(line: string, from: number): number {
  let at = from;
  while (at < line.length && isBlank(line.charCodeAt(at))) at++;
  return at;
}

/** The form in which titles and headings are compared: lower case, single blanks, no dots or colon at the end. */
export function comparable(text: string): string {
  let composed = text;
  let blanks = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= firstCombining) {
      // Only such characters can be written in several ways; most lines have none.
      composed = text.normalize("NFC");
      blanks = true;
      break;
    }
    if (code < 32 || code === 0xa0 || (code === 32 && text.charCodeAt(at + 1) === 32)) blanks = true;
  }
  const lower = composed.toLowerCase();
  return trimEnds(blanks ? lower.replace(/\s+/g, " ") : lower);
}

/** The first character that combines with others, or that normalizing may change. */
const firstCombining = 0x300;

function trimEnds(text: string): string {
  let start = 0;
  let end = text.length;
  while (end > start && isEndMark(text.charCodeAt(end - 1))) end--;
  while (start < end && text.charCodeAt(start) === 32) start++;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

/** A blank, full stop, colon or ellipsis. */
const isEndMark = (code: number): boolean => code === 32 || code === 46 || code === 58 || code === 0x2026;

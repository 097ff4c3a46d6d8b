/**
 * Text with marks in it: where things stand that a fault can be planted in. A mark has a kind (`date`, `grant`), data that
 * tells which one it is, and words. Marks nest, and may run over line ends, so documents are wrapped and laid out first
 * and the places worked out from the finished text. The signs around marks are from Unicode's private area.
 */
const open = "\uE000";
const dataSign = "\uE001";
const body = "\uE002";
const close = "\uE003";

/** Words with a mark around them. Data holds no blanks, so that marked text can be wrapped at its blanks. */
export function mark(kind: string, words: string, data: string | number = ""): string {
  const told = String(data);
  if (/\s/.test(kind + told)) throw new RangeError(`A mark's kind and data hold no blanks: ${kind} ${told}`);
  return `${open}${kind}${dataSign}${told}${body}${words}${close}`;
}

const signs = new RegExp(`${open}[^${body}]*${body}|${close}`, "g");

/** The words as the reader sees them. */
export const plain = (marked: string): string => marked.replace(signs, "");

/** A mark's place in the marked text, in UTF-16 code units of that text. */
export interface MarkPlace {
  readonly kind: string;
  readonly data: string;
  /** Where the mark begins, and where it ends with all its signs. */
  readonly from: number;
  readonly to: number;
  /** Where its words begin and end, with the signs of marks within. */
  readonly start: number;
  readonly end: number;
  /** Its words, without marks. */
  readonly words: string;
}

/** All marks of a text, in order of their beginnings. */
export function marksOf(marked: string): MarkPlace[] {
  const found: MarkPlace[] = [];
  const waiting: { kind: string; data: string; from: number; start: number }[] = [];
  for (const match of marked.matchAll(signs)) {
    const at = match.index;
    if (match[0] === close) {
      const opened = waiting.pop();
      if (opened === undefined) throw new RangeError("A mark ends that never began");
      found.push({ ...opened, to: at + 1, end: at, words: plain(marked.slice(opened.start, at)) });
    } else {
      const [kind = "", data = ""] = match[0].slice(1, -1).split(dataSign);
      waiting.push({ kind, data, from: at, start: at + match[0].length });
    }
  }
  if (waiting.length > 0) throw new RangeError(`A mark has no end: ${waiting.map(({ kind }) => kind).join(", ")}`);
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** A place in the text that the reader sees: 0-based line, columns in UTF-16 code units. Words over several lines have several. */
export interface PlainPlace {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Where the words of a mark stand in the plain text: one place for each line that they touch. */
export function placesOf(marked: string, { start, end }: MarkPlace): PlainPlace[] {
  const before = plain(marked.slice(0, start));
  const firstLine = before.split("\n").length - 1;
  const firstColumn = before.length - (before.lastIndexOf("\n") + 1);
  return plain(marked.slice(start, end))
    .split("\n")
    .map((words, index) => {
      const from = index === 0 ? firstColumn : 0;
      return { line: firstLine + index, start: from, end: from + words.length };
    });
}

/** Breaks a marked line at blanks, so that no line that the reader sees is longer than `width` where that can be. */
export function wrapMarked(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  let length = 0;
  for (const word of line.split(" ")) {
    const size = plain(word).length;
    if (length > 0 && length + 1 + size > width) {
      lines.push(current);
      current = word;
      length = size;
    } else {
      current = length === 0 && current === "" ? word : `${current} ${word}`;
      length = current === word ? size : length + 1 + size;
    }
  }
  lines.push(current);
  return lines;
}

/** Lines with one mark around all of them; blank lines at the end stay outside. */
export function markLines(kind: string, data: string | number, lines: readonly string[]): string[] {
  const last = lines.findLastIndex((line) => plain(line).trim() !== "");
  const first = lines.findIndex((line) => plain(line).trim() !== "");
  if (first === -1) return [...lines];
  return lines.map((line, index) => {
    const from = index === first ? `${open}${kind}${dataSign}${data}${body}` : "";
    return `${from}${line}${index === last ? close : ""}`;
  });
}

/** An abbreviation's dot at a sentence's end is its full stop, too: `1.000 kr..` is `1.000 kr.` */
export const oneStop = (marked: string): string =>
  marked.replace(new RegExp(`(\\b(?:kr|m\\.v|m\\.fl|pct)\\.${close}*)\\.(?!\\.)`, "g"), "$1");

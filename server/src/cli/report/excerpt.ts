import stringWidth from "string-width";

/** A line of a document as a terminal shows it, and below it marks under the words that are meant. */
export interface Excerpt {
  readonly shown: string;
  readonly marks: string;
}

/** One sign as people count them, and the columns that it takes. */
interface Cell {
  readonly shown: string;
  readonly columns: number;
  readonly marked: boolean;
}

const tab = "    ";
const cut = "…";
/** Stands for what a terminal would take for a command. */
const unknown = "\ufffd";
const signs = new Intl.Segmenter("da", { granularity: "grapheme" });

/**
 * The words from `start` to `end` (UTF-16 columns) with so much of their line around them as `width` columns take. Where
 * there are no words, the mark stands at the place.
 */
export function excerptOf(line: string, start: number, end: number, width: number): Excerpt {
  const cells = cellsOf(line, start, Math.max(end, start + 1), width);
  const first = cells.findIndex(({ marked }) => marked);
  const { from, to } = first < 0 ? { from: 0, to: cells.length } : windowOf(cells, first, width);
  const before = from > 0 ? cut : "";
  const after = to < cells.length ? cut : "";
  const inside = cells.slice(from, to);
  return {
    shown: `${before}${inside.map(({ shown }) => shown).join("")}${after}`,
    marks: `${before === "" ? "" : " "}${inside.map(({ marked, columns }) => (marked ? "^" : " ").repeat(columns)).join("")}`.trimEnd(),
  };
}

/** The signs near the words; a line may be longer than anybody reads. */
function cellsOf(line: string, start: number, end: number, width: number): Cell[] {
  // A sign of many code units takes few columns: some more are looked at than will be shown.
  const reach = 4 * width;
  const from = wholeSign(line, Math.max(0, start - reach));
  const near = line.slice(from, wholeSign(line, start + 2 * reach));
  const cells: Cell[] = [];
  for (const { segment, index } of signs.segment(near)) {
    const place = from + index;
    const shown = shownAs(segment);
    const columns = stringWidth(shown);
    if (columns > 0) cells.push({ shown, columns, marked: place < end && place + segment.length > start });
  }
  // Behind the last sign, where something is missing.
  if (!cells.some(({ marked }) => marked)) cells.push({ shown: " ", columns: 1, marked: true });
  return cells;
}

/** Never between the halves of a surrogate pair. */
const wholeSign = (line: string, at: number): number => (/[\udc00-\udfff]/.test(line.charAt(at)) ? at + 1 : at);

function shownAs(sign: string): string {
  if (sign === "\t") return tab;
  return /^[\p{Cc}\p{Cs}]|[\u202a-\u202e\u2066-\u2069]/u.test(sign) ? unknown : sign;
}

/** Which cells are shown: the marked ones, and around them what there is room for, a third of it before them. */
function windowOf(cells: readonly Cell[], first: number, width: number): { readonly from: number; readonly to: number } {
  const columns = (list: readonly Cell[]): number => list.reduce((sum, cell) => sum + cell.columns, 0);
  if (columns(cells) <= width) return { from: 0, to: cells.length };
  const room = width - 2 * cut.length;
  const marked = columns(cells.filter((cell) => cell.marked));
  const after = columns(cells.slice(first)) - marked;
  const spare = Math.max(0, room - marked);
  // What the end of the line does not need goes to its beginning.
  const lead = Math.max(Math.floor(spare / 3), spare - after);
  let from = first;
  for (let taken = 0; from > 0 && taken + (cells[from - 1]?.columns ?? 0) <= lead; from--) taken += cells[from - 1]?.columns ?? 0;
  let to = from;
  for (let taken = 0; to < cells.length && taken + (cells[to]?.columns ?? 0) <= room; to++) taken += cells[to]?.columns ?? 0;
  return { from, to };
}

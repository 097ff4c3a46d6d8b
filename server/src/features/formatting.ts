import type { Edit } from "../rules/rule.ts";
import { applyEdits } from "../rules/safe-fixes.ts";
import { formatBlanks } from "./format-blanks.ts";
import { formatContents } from "./format-contents.ts";
import { type FormattingWishes, formatEnd } from "./format-end.ts";
import { formatHeadings } from "./format-headings.ts";
import { formatTrailing } from "./format-trailing.ts";
import { saysTheSame } from "./says-the-same.ts";
import type { Snapshot } from "./snapshot.ts";
import { untouchedLines } from "./untouched-lines.ts";

/** Whole lines, from the first to the last. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The edits that make a document even by its own habits: blank lines around headings, trailing blanks, leader dots and the gap to
 * the page in the table of contents, the form of section headings. Never a word or a number; and nothing of a kind that the
 * document, read again, would not say the same with. Made twice, they do no more than once.
 */
export function formattingEdits(snapshot: Snapshot, wishes: FormattingWishes, range?: LineRange): readonly Edit[] {
  const untouched = untouchedLines(snapshot);
  const within = (edits: readonly Edit[]): readonly Edit[] => (range ? edits.filter((edit) => isWithin(edit, range)) : edits);
  const headings = formatHeadings(snapshot, untouched);
  const blanks = within(formatBlanks(snapshot, untouched));
  const kinds = [
    within(headings),
    within(formatContents(snapshot)),
    blanks,
    range ? [] : formatEnd(snapshot.text, wishes),
    wishes.trimTrailingWhitespace === false ? [] : within(formatTrailing(snapshot, untouched, { headings, blanks })),
  ];
  const all = together(kinds.flat());
  if (all.length === 0 || isHarmless(snapshot, all)) return all;
  let kept: readonly Edit[] = [];
  for (const kind of kinds) {
    const more = together(kept.concat(kind));
    if (more.length > kept.length && isHarmless(snapshot, more)) kept = more;
  }
  return kept;
}

const isHarmless = (snapshot: Snapshot, edits: readonly Edit[]): boolean =>
  saysTheSame(snapshot.facts, snapshot.reread(applyEdits(snapshot.text, edits)).facts);

/** An edit that ends at the start of a line leaves that line as it is. */
const isWithin = ({ start, end }: Edit, { first, last }: LineRange): boolean =>
  first <= start.line && (end.column === 0 && end.line > start.line ? end.line - 1 : end.line) <= last;

/** In order; of two that overlap, the one that was made first. */
function together(edits: readonly Edit[]): readonly Edit[] {
  const inOrder = edits
    .map((edit, rank) => ({ edit, rank }))
    .sort((a, b) => compare(a.edit.start, b.edit.start) || compare(a.edit.end, b.edit.end));
  const kept: { readonly edit: Edit; readonly rank: number }[] = [];
  for (const each of inOrder) {
    let last = kept.at(-1);
    while (last && overlap(last.edit, each.edit) && each.rank < last.rank) {
      kept.pop();
      last = kept.at(-1);
    }
    if (!last || !overlap(last.edit, each.edit)) kept.push(each);
  }
  return kept.map(({ edit }) => edit);
}

const compare = (a: Edit["start"], b: Edit["start"]): number => a.line - b.line || a.column - b.column;
const overlap = (a: Edit, b: Edit): boolean => compare(a.start, b.end) < 0 && compare(b.start, a.end) < 0;

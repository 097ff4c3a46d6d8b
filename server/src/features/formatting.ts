import type { DocumentFacts } from "../facts/document-facts.ts";
import type { Edit } from "../rules/rule.ts";
import { applyEdits } from "../rules/safe-fixes.ts";
import type { SourceText } from "../text/source-text.ts";
import { formatBlanks } from "./format-blanks.ts";
import { formatContents } from "./format-contents.ts";
import { formatHeadings } from "./format-headings.ts";
import type { Snapshot } from "./snapshot.ts";

/** What an editor wishes of a formatting, beside the document's own habits. */
export interface FormattingWishes {
  /** Blank lines at the end go. */
  readonly trimFinalNewlines?: boolean;
  /** The last line ends. */
  readonly insertFinalNewline?: boolean;
}

/** Whole lines, from the first to the last. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The edits that make a document even by its own habits: blank lines in front of headings, trailing blanks, leader dots and the
 * gap to the page in the table of contents, case and colon of section headings. Never a word or a number; and nothing at all
 * where the document, read again, would not say the same.
 */
export function formattingEdits(snapshot: Snapshot, wishes: FormattingWishes, range?: LineRange): readonly Edit[] {
  const all = [
    ...formatHeadings(snapshot),
    ...formatContents(snapshot),
    ...formatBlanks(snapshot),
    ...trailingBlanks(snapshot),
    ...(range ? [] : finalLines(snapshot.text, wishes)),
  ];
  const edits = withoutOverlap(range ? all.filter(({ start, end }) => range.first <= start.line && end.line <= range.last) : all);
  if (edits.length === 0) return edits;
  return saysTheSame(snapshot.facts, snapshot.reread(applyEdits(snapshot.text, edits)).facts) ? edits : [];
}

/** Blanks behind words. Two of them break a line in Markdown; and tabs part the cells of a table. */
function trailingBlanks({ text, tree }: Snapshot): Edit[] {
  const isMarkdown = Array.from({ length: Math.min(text.lineCount, linesThatTell) }, (_, line) => text.line(line)).some((line) =>
    /^#{1,6} /.test(line),
  );
  const edits: Edit[] = [];
  const furniture = furnitureOf(tree);
  for (let line = 0; line < text.lineCount; line++) {
    const words = text.line(line);
    const end = words.trimEnd().length;
    if (end === words.length || furniture.has(line) || (isMarkdown && /\S {2}$/.test(words))) continue;
    // A cell that is empty stands behind a tab.
    if (end > 0 && words.slice(end).includes("\t") && words.slice(0, end).includes("\t")) continue;
    edits.push({ start: { line, column: end }, end: { line, column: words.length }, newText: "" });
  }
  return edits;
}

const linesThatTell = 200;

/** Lines that say nothing of an item: heads of pages, and what a web page has around the text. */
export function furnitureOf(tree: Snapshot["tree"]): ReadonlySet<number> {
  const lines = new Set<number>();
  let firstLine = 0;
  for (const block of tree.blocks) {
    if (block.kind === "punkt") for (const line of block.furniture) lines.add(firstLine + line);
    firstLine += block.lineCount;
  }
  return lines;
}

function finalLines(text: SourceText, { trimFinalNewlines, insertFinalNewline }: FormattingWishes): Edit[] {
  let last = text.lineCount - 1;
  while (last > 0 && text.line(last).trim() === "") last--;
  const end = { line: text.lineCount - 1, column: text.lengthOf(text.lineCount - 1) };
  const start = { line: last, column: text.line(last).trimEnd().length };
  const blanks = text.lineCount - 1 - last;
  if (text.line(last).trim() === "") return [];
  if (trimFinalNewlines && blanks > 1) return [{ start, end, newText: "\n" }];
  return insertFinalNewline && blanks === 0 ? [{ start, end, newText: "\n" }] : [];
}

/** In order; of two that overlap, the one that was made first. */
function withoutOverlap(edits: readonly Edit[]): Edit[] {
  const byLine = new Map<number, Edit[]>();
  const kept: Edit[] = [];
  for (const edit of edits) {
    const lines = Array.from({ length: edit.end.line - edit.start.line + 1 }, (_, index) => edit.start.line + index);
    if (lines.some((line) => byLine.get(line)?.some((other) => overlap(edit, other)))) continue;
    for (const line of lines) byLine.set(line, [...(byLine.get(line) ?? []), edit]);
    kept.push(edit);
  }
  return kept.sort((a, b) => compare(a.start, b.start));
}

const compare = (a: Edit["start"], b: Edit["start"]): number => a.line - b.line || a.column - b.column;
const overlap = (a: Edit, b: Edit): boolean => compare(a.start, b.end) < 0 && compare(b.start, a.end) < 0;

/** The same items with the same sections, numbers, attachments and decisions, and the same table of contents. */
function saysTheSame(before: DocumentFacts, after: DocumentFacts): boolean {
  const said = ({ title, meeting, contents, people, punkter }: DocumentFacts): string =>
    JSON.stringify([
      title?.text.trim(),
      meeting.committee,
      meeting.date,
      contents?.entries.map((entry) => [entry.title.text, entry.number, entry.page]),
      people.map(({ name, party, role }) => [name, party, role]),
      punkter.map(({ facts }) => [
        facts.number,
        facts.title.text,
        facts.closed,
        facts.sagsnumre.map(({ text }) => text),
        facts.mentions.map(({ text }) => text),
        facts.sections.map(({ role, own, committee, date }) => [role, own, committee, date]),
        facts.bilag.map(({ text }) => text),
        facts.decision?.text,
        facts.granted.map(({ ore }) => ore),
      ]),
    ]);
  return said(before) === said(after);
}

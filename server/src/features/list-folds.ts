import { perBlock } from "../facts/per-block.ts";
import { plainLine } from "../syntax/plain-line.ts";
import type { Lines } from "../text/source-text.ts";

/** Lines that fold into the first of them; relative to the item. */
export interface Fold {
  readonly first: number;
  readonly last: number;
}

/** A shorter list or table is seen at a glance. */
const fewestLines = 4;

const point = /^(?:[-•*–·]|\d{1,3}[.)]|[a-zæøåA-ZÆØÅ][.)])[ \t\u00a0]/;
const row = /^\||\t/;

/**
 * The long lists and tables within the sections of an item: each folds into the line that leads it in, where one does, else
 * into its first. Never beyond the section that it stands in.
 */
export const listFolds = perBlock<readonly Fold[]>([], (block, lines) => {
  const furniture = new Set(block.furniture);
  const folds: Fold[] = [];
  for (const { heading, lineCount } of block.sections) {
    const end = heading.line + lineCount;
    for (const form of [point, row]) folds.push(...runs(lines, heading.line + 1, end, form, furniture));
  }
  return folds;
});

function runs(lines: Lines, from: number, to: number, form: RegExp, furniture: ReadonlySet<number>): Fold[] {
  const folds: Fold[] = [];
  let run: { lead: number; last: number; count: number } | null = null;
  let above: { readonly line: number; readonly text: string } | null = null;
  const close = (): void => {
    if (run && run.count >= fewestLines) folds.push({ first: run.lead, last: run.last });
    run = null;
  };
  for (let line = from; line < to; line++) {
    const { text } = plainLine(lines.line(line));
    if (text === "" || furniture.has(line)) continue;
    if (form.test(text)) {
      run ??= { lead: above?.text.endsWith(":") ? above.line : line, last: line, count: 0 };
      run.last = line;
      run.count++;
    } else if (run && form === point && goesOn.test(text) && line === run.last + 1) run.last = line;
    else close();
    above = { line, text };
  }
  close();
  return folds;
}

/** A point that is wrapped goes on in small letters. */
const goesOn = /^[a-zæøå(]/;

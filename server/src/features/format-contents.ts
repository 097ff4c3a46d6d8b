import { type Edit, replaceSpan } from "../rules/rule.ts";
import { usualCut } from "../syntax/contents-entry.ts";
import type { Span } from "../text/source-text.ts";
import { habitOf } from "./habit.ts";
import type { Snapshot } from "./snapshot.ts";

/** What stands between an entry's title and its page. */
interface Leader extends Span {
  readonly text: string;
  readonly title: string;
}

/** Leader dots and the gap between title and page, as nearly all entries of the table of contents have them. */
export function formatContents({ facts: { contents, punkter }, text }: Snapshot): Edit[] {
  if (!contents) return [];
  const leaders = contents.entries.flatMap(({ title, pageSpan }): Leader[] => {
    // Behind a title that was cut off, tables have forms of their own.
    if (pageSpan?.line !== title.line || title.text.length >= usualCut - 15) return [];
    const line = contents.firstLine + title.line;
    const between = text.line(line).slice(title.end, pageSpan.start);
    return /^[.… \t]*$/.test(between) ? [{ line, start: title.end, end: pageSpan.start, text: between, title: title.text }] : [];
  });
  const usual = habitOf(leaders.map((leader) => leader.text));
  if (usual === null || !/[.…\t]/.test(usual)) return [];
  const titles = new Set(punkter.map(({ facts }) => facts.title.text));
  return leaders
    .filter((leader) => leader.text !== usual && isLeaderOnly(leader, usual, titles))
    .map((leader) => replaceSpan(leader, usual));
}

/** Not where the first dot may be the title's own (`Tilskud m.v......<TAB>3`), or where more tabs put the page in its column. */
function isLeaderOnly({ text, title }: Leader, usual: string, titles: ReadonlySet<string>): boolean {
  if (text === `.${usual}` || titles.has(`${title}.`)) return false;
  return !(usual.endsWith("\t") && text.replace(/(?<!\t)\t+$/, "\t") === usual);
}

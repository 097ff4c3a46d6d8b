import type { Edit } from "../rules/rule.ts";
import { habitOf } from "./habit.ts";
import type { Snapshot } from "./snapshot.ts";

/** Leader dots and the gap between title and page, as nearly all entries of the table of contents have them. */
export function formatContents({ facts: { contents }, text }: Snapshot): Edit[] {
  if (!contents) return [];
  const gaps = contents.entries.flatMap(({ title, pageSpan }) => {
    if (!pageSpan || pageSpan.line !== title.line) return [];
    const line = contents.firstLine + title.line;
    const between = text.line(line).slice(title.end, pageSpan.start);
    return /^[.…·_ \t]*$/.test(between) ? [{ line, start: title.end, end: pageSpan.start, between }] : [];
  });
  const usual = habitOf(gaps.map(({ between }) => between));
  if (usual === null || usual === "") return [];
  return gaps
    .filter(({ between }) => between !== usual)
    .map(({ line, start, end }) => ({ start: { line, column: start }, end: { line, column: end }, newText: usual }));
}

import type { Edit } from "../rules/rule.ts";
import { type Span, shiftSpan } from "../text/source-text.ts";
import { bilagFile, type FilesBeside } from "./bilag-file.ts";
import type { Snapshot } from "./snapshot.ts";

/** A file that gets another name, without its folder. */
export interface RenamedFile {
  readonly oldUri: string;
  readonly oldName: string;
  readonly newName: string;
}

/**
 * The edits by which a document goes on naming a file that gets another name: its whole name with extension wherever it stands,
 * and the entries of attachments that are the file's name without extension. What only resembles it stays.
 */
export function editsForFile({ text, facts }: Pick<Snapshot, "text" | "facts">, beside: FilesBeside, file: RenamedFile): Edit[] {
  const { oldUri, oldName, newName } = file;
  const edits: Edit[] = [];
  const replace = ({ line, start, end }: Span, newText: string): void => {
    edits.push({ start: { line, column: start }, end: { line, column: end }, newText });
  };
  for (let line = 0; line < text.lineCount; line++) {
    for (const start of wholeNames(text.line(line), oldName)) replace({ line, start, end: start + oldName.length }, newName);
  }
  const [oldStem, newStem] = [stemOf(oldName), stemOf(newName)];
  for (const { firstLine, facts: punkt } of facts.punkter) {
    for (const entry of punkt.bilag) {
      const at = entry.text.indexOf(oldStem);
      if (at < 0 || entry.text.includes(oldName) || !isWhole(entry.text, at, oldStem.length)) continue;
      // The entry is the name, but for a number in front and a word about its status behind.
      if (bilagFile(beside, entry.text)?.uri !== oldUri) continue;
      const span = shiftSpan(entry, firstLine);
      replace({ line: span.line, start: span.start + at, end: span.start + at + oldStem.length }, newStem);
    }
  }
  return edits;
}

/** Where a name stands that is no part of a longer one. */
function wholeNames(line: string, name: string): number[] {
  const found: number[] = [];
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + name.length)) if (isWhole(line, at, name.length)) found.push(at);
  return found;
}

const isWhole = (line: string, at: number, length: number): boolean =>
  !/[\p{L}\p{N}_-]$/u.test(line.slice(0, at)) && !/^[\p{L}\p{N}_-]/u.test(line.slice(at + length));

export const stemOf = (name: string): string => name.replace(/\.[^.]+$/, "");

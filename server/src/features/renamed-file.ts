import type { Edit } from "../rules/rule.ts";
import type { Text } from "../syntax/tree.ts";
import type { Span } from "../text/source-text.ts";
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
 * also as links write it (`Kort%20over%20havnen.pdf`), and the entries of attachments that are the file's name without extension.
 * What only resembles it stays, and so does the longer name of another file.
 */
export function editsForFile({ text, facts }: Pick<Snapshot, "text" | "facts">, beside: FilesBeside, file: RenamedFile): Edit[] {
  const { oldUri, oldName, newName } = file;
  const edits: Edit[] = [];
  const replace = ({ line, start, end }: Span, newText: string): void => {
    edits.push({ start: { line, column: start }, end: { line, column: end }, newText });
  };
  const entries = new Map<number, Text>();
  for (const { firstLine, facts: punkt } of facts.punkter) for (const entry of punkt.bilag) entries.set(firstLine + entry.line, entry);
  const longer = beside.files.map(({ name }) => name).filter((name) => name !== oldName && name.includes(oldName));
  for (let line = 0; line < text.lineCount; line++) {
    const words = text.line(line);
    for (const [from, to] of written(oldName, newName)) {
      for (const start of wholeNames(words, from)) {
        const entry = entries.get(line);
        const isOther = entry ? !isFile(bilagFile(beside, entry.text)?.uri, oldUri) : standsIn(words, start, longer);
        if (!isOther) replace({ line, start, end: start + from.length }, isLink(words, start) ? encodeURI(newName) : to);
      }
    }
  }
  const [oldStem, newStem] = [stemOf(oldName), stemOf(newName)];
  for (const [line, entry] of entries) {
    const at = entry.text.indexOf(oldStem);
    if (at < 0 || entry.text.includes(oldName) || !isWhole(entry.text, at, oldStem.length)) continue;
    // The entry is the name, but for a number in front and a word about its status behind.
    if (!isFile(bilagFile(beside, entry.text)?.uri, oldUri)) continue;
    replace({ line, start: entry.start + at, end: entry.start + at + oldStem.length }, newStem);
  }
  return edits;
}

/** A name as it stands in text, and as links write it. */
export const waysToWrite = (name: string): readonly string[] => [encodeURI(name), name.replaceAll(" ", "%20"), name];

/** The ways in which a name is written, each with the new one written so. */
const written = (oldName: string, newName: string): ReadonlyMap<string, string> => {
  const others = waysToWrite(newName);
  return new Map(waysToWrite(oldName).map((name, index) => [name, others[index] ?? newName]));
};

/** Editors write the same address with more or fewer letters encoded. */
const isFile = (uri: string | undefined, other: string): boolean =>
  uri !== undefined && (uri === other || decodedUri(uri) === decodedUri(other));

function decodedUri(uri: string): string {
  try {
    return decodeURIComponent(uri).normalize("NFC");
  } catch {
    return uri;
  }
}

/** The target of a link of Markdown ends at a blank. */
const isLink = (line: string, at: number): boolean => /\]\([^()\s]{0,400}$/.test(line.slice(0, at));

/** Whether what stands at a place of a line is a part of one of the names. */
const standsIn = (line: string, at: number, names: readonly string[]): boolean =>
  names.some((name) => {
    for (let from = line.indexOf(name); from >= 0 && from <= at; from = line.indexOf(name, from + 1))
      if (at < from + name.length) return true;
    return false;
  });

/** Where a name stands that is no part of a longer one. */
function wholeNames(line: string, name: string): number[] {
  const found: number[] = [];
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + name.length)) if (isWhole(line, at, name.length)) found.push(at);
  return found;
}

const isWhole = (line: string, at: number, length: number): boolean =>
  !/[\p{L}\p{N}_-]$/u.test(line.slice(0, at)) && !/^[\p{L}\p{N}_-]/u.test(line.slice(at + length));

export const stemOf = (name: string): string => name.replace(/\.[^.]+$/, "");

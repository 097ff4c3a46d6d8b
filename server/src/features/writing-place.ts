import type { Position } from "vscode-languageserver-types";
import { endOfHead, type PlacedPunkt } from "../facts/document-facts.ts";
import type { SectionFacts } from "../facts/punkt-facts.ts";
import { punktAt } from "./find-at.ts";
import type { Snapshot } from "./snapshot.ts";

/** Where in a document somebody writes. */
export interface WritingPlace {
  readonly snapshot: Snapshot;
  readonly position: Position;
  readonly part: "head" | "punkt" | "elsewhere";
  readonly punkt: PlacedPunkt | null;
  /** The section below whose heading it is, or null. */
  readonly section: SectionFacts | null;
  /** The line, and what of it stands in front of the position. */
  readonly line: string;
  readonly before: string;
  /** The last words of `before` are the first of the line, marks of lists and Markdown aside: columns from here on. */
  readonly start: number;
}

/** Null where nothing is proposed: in the table of contents, in the document's title, in headings, outside the document. */
export function writingPlaceAt(snapshot: Snapshot, position: Position): WritingPlace | null {
  const { text, facts } = snapshot;
  if (position.line < 0 || position.line >= text.lineCount || position.character < 0) return null;
  const { contents, title } = facts;
  if (contents && position.line >= contents.firstLine && position.line < contents.firstLine + contents.lineCount) {
    const last = contents.entries.at(-1)?.line ?? 0;
    if (position.line <= contents.firstLine + last) return null;
  }
  if (title && position.line === title.line) return null;
  const line = text.line(position.line);
  const before = line.slice(0, position.character);
  const start = /^[\s>*_#•·-]*/.exec(before)?.[0].length ?? 0;
  const punkt = punktAt(snapshot, position.line);
  if (!punkt) {
    const part = position.line < endOfHead(facts) ? "head" : "elsewhere";
    return { snapshot, position, part, punkt: null, section: null, line, before, start };
  }
  const relative = position.line - punkt.firstLine;
  if (relative <= punkt.facts.title.line && relative >= punkt.facts.headingLine) return null;
  const section = punkt.facts.sections.findLast(({ heading }) => heading.line < relative) ?? null;
  return { snapshot, position, part: "punkt", punkt, section, line, before, start };
}

/** The rest of a word that the position is in: a case number, a date and `Børne-` with what follows are one. */
const restOfWord = /^[\p{L}\p{N}]*(?:[-./][\p{L}\p{N}]+)*/u;

/**
 * A range on the line of a place, from a column to the end of the word that the position is in, or of what stands there of
 * `newText` already.
 */
export function rangeFrom({ position, line, before }: WritingPlace, start: number, newText = "") {
  const behind = line.slice(position.character);
  const toCome = newText.slice(before.length - start).trimEnd();
  const written =
    newText.toLowerCase().startsWith(before.slice(start).toLowerCase()) && behind.toLowerCase().startsWith(toCome.toLowerCase());
  const rest = Math.max(restOfWord.exec(behind)?.[0].length ?? 0, written ? toCome.length : 0);
  return {
    start: { line: position.line, character: start },
    end: { line: position.line, character: Math.min(position.character, line.length) + rest },
  };
}

/**
 * Words that the line may begin with: nothing stands behind the position, and what stands in front of it is their beginning, and
 * not all of them.
 */
export function mayBegin({ before, start, line, position }: WritingPlace): (words: string) => boolean {
  if (line.slice(position.character).trim() !== "") return () => false;
  const begun = before.slice(start).toLowerCase();
  return (words) => words.toLowerCase().startsWith(begun) && words.trimEnd().length > begun.trimEnd().length;
}

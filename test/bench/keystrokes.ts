import type { DocumentChange } from "./language-server/open-document.ts";
import type { Random } from "./random.ts";

/**
 * Keystrokes without end: a letter in at a random place inside a random line that is not blank, then the same letter out
 * again. The document stays what it was, however long the measurement.
 */
export function* keystrokes(text: string, random: Random): Generator<DocumentChange, never> {
  const lines = linesOf(text);
  for (;;) {
    const { line, offset, length } = random.pick(lines);
    const character = random.integer(1, length);
    const start = { line, character };
    const end = { line, character: character + 1 };
    yield { start, end: start, offset: offset + character, removed: 0, text: "e" };
    yield { start, end, offset: offset + character, removed: 1, text: "" };
  }
}

interface PlacedLine {
  readonly line: number;
  readonly offset: number;
  readonly length: number;
}

function linesOf(text: string): readonly PlacedLine[] {
  let offset = 0;
  const lines = text.split("\n").map((content, line): PlacedLine => {
    const placed = { line, offset, length: content.length };
    offset += content.length + 1;
    return placed;
  });
  return lines.filter(({ length }) => length > 0);
}

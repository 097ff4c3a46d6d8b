import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { SourceText } from "../../server/src/text/source-text.ts";
import type { LineEdit, TextChange } from "../../server/src/text/text-change.ts";
import { growsLinearly } from "../growth.ts";

/** What the library makes of a text and one change: it is asked afresh each time, so that it keeps no offsets of its own. */
function byLibrary(text: string, change: TextChange): string {
  const document = TextDocument.create("file:///m.referat", "referat", 1, text);
  return TextDocument.update(document, [change as Parameters<typeof TextDocument.update>[1][number]], 2).getText();
}

/** Lines as the library counts them, with their ends. */
function linesByLibrary(text: string): string[] {
  const document = TextDocument.create("file:///m.referat", "referat", 1, text);
  return Array.from({ length: document.lineCount }, (_, line) =>
    document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }),
  );
}

const withoutEnd = (line: string): string => line.replace(/(?:\r\n|\r|\n)$/, "");
const linesOf = (text: SourceText): string[] => Array.from({ length: text.lineCount }, (_, line) => text.line(line));

const piece = fc.constantFrom("a", "b", "Punkt", " ", "æ", "😀", "\ud83d", "\ude00", "\u2028", "\n", "\n", "\r", "\r", "\r\n", "\n\r", "");
const someText = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(""));
const position = fc.record({ line: fc.integer({ min: -2, max: 12 }), character: fc.integer({ min: -2, max: 9 }) });
/** Ranges anywhere, backwards and outside the text, too; now and then a whole text. */
const someChange: fc.Arbitrary<TextChange> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ range: fc.record({ start: position, end: position }), text: someText }) },
  { weight: 1, arbitrary: fc.record({ text: someText }) },
);

/** The lines outside the edit are those of before: the same words, with the same ends. */
function expectOnlyEdit(before: string, after: string, { first, removed, inserted }: LineEdit): void {
  const [old, now] = [linesByLibrary(before), linesByLibrary(after)];
  expect(now.length - old.length).toBe(inserted - removed);
  expect(now.slice(0, first)).toEqual(old.slice(0, first));
  expect(now.slice(first + inserted)).toEqual(old.slice(first + removed));
}

describe("a changed text", () => {
  test("is what the protocol says, and its edit of lines holds all that changed", () => {
    fc.assert(
      fc.property(someText, fc.array(someChange, { minLength: 1, maxLength: 6 }), (start, changes) => {
        let now = new SourceText(start);
        for (const change of changes) {
          const before = now.toString();
          const wanted = byLibrary(before, change);
          const { text, edit } = now.changed(change);
          expect(text.toString()).toBe(wanted);
          expect(linesOf(text)).toEqual(linesByLibrary(wanted).map(withoutEnd));
          expectOnlyEdit(before, wanted, edit);
          now = text;
        }
      }),
      { numRuns: 10_000, seed: 20_261_122 },
    );
  });

  test("is the same when all changes are made at once", () => {
    fc.assert(
      fc.property(someText, fc.array(someChange, { maxLength: 12 }), (start, changes) => {
        const oneByOne = changes.reduce((text, change) => text.changed(change).text, new SourceText(start));
        const atOnce = new SourceText(start).changedBy(changes);
        expect(atOnce.toString()).toBe(oneByOne.toString());
        expect(linesOf(atOnce)).toEqual(linesOf(oneByOne));
        expect(atOnce.lineEnd).toBe(oneByOne.lineEnd);
      }),
      { numRuns: 5_000, seed: 20_261_122 },
    );
  });

  test("leaves the text before it as it was", () => {
    const before = new SourceText("a\r\nb\nc");
    before.changed({ range: { start: { line: 0, character: 1 }, end: { line: 1, character: 0 } }, text: "" });
    before.changedBy([{ text: "x" }, { range: { start: { line: 0, character: 0 }, end: { line: 9, character: 9 } }, text: "y" }]);
    expect(before.toString()).toBe("a\r\nb\nc");
    expect(linesOf(before)).toEqual(["a", "b", "c"]);
  });
});

describe("the edit of lines", () => {
  const lines = Array.from({ length: 50 }, (_, line) => `Linje ${line}`);
  const editOf = (change: TextChange, end = "\n"): LineEdit => new SourceText(lines.join(end)).changed(change).edit;
  const at = (line: number, character: number) => ({ line, character });

  test.each<[string, TextChange, LineEdit]>([
    ["a letter", { range: { start: at(7, 2), end: at(7, 2) }, text: "x" }, { first: 7, removed: 1, inserted: 1 }],
    ["a line end", { range: { start: at(7, 2), end: at(7, 2) }, text: "\n" }, { first: 7, removed: 1, inserted: 2 }],
    ["a line taken out", { range: { start: at(7, 0), end: at(8, 0) }, text: "" }, { first: 7, removed: 1, inserted: 0 }],
    ["lines put in", { range: { start: at(7, 0), end: at(7, 0) }, text: "x\ny\n" }, { first: 7, removed: 0, inserted: 2 }],
    ["nothing", { range: { start: at(7, 2), end: at(7, 4) }, text: "nj" }, { first: 8, removed: 0, inserted: 0 }],
    ["a letter at the end", { range: { start: at(999, 0), end: at(999, 0) }, text: "x" }, { first: 49, removed: 1, inserted: 1 }],
    ["the same whole text", { text: lines.join("\n") }, { first: 50, removed: 0, inserted: 0 }],
    ["a whole text with one other line", { text: lines.with(7, "Anden").join("\n") }, { first: 7, removed: 1, inserted: 1 }],
    ["a whole text with one line more", { text: lines.toSpliced(7, 0, "Ny").join("\n") }, { first: 7, removed: 0, inserted: 1 }],
    ["a whole text with one line less", { text: lines.toSpliced(7, 1).join("\n") }, { first: 7, removed: 1, inserted: 0 }],
    ["no text", { text: "" }, { first: 0, removed: 50, inserted: 1 }],
  ])("is as small as it may be: %s", (_, change, edit) => expect(editOf(change)).toEqual(edit));

  test("of a whole text with other line ends is all but the last line, which has none", () => {
    expect(editOf({ text: lines.join("\n") }, "\r\n")).toEqual({ first: 0, removed: 49, inserted: 49 });
  });
});

describe("thousands of changes at once", () => {
  const start = (line: number, length: number) => ({ start: { line, character: 0 }, end: { line, character: length } });

  // From the end on, as editors send them.
  const changes = (count: number, text: string) =>
    Array.from({ length: count }, (_, index) => ({ range: start(count - 1 - index, 5), text }));

  test("within their lines: the work grows with their number", () => {
    const work = (count: number) => {
      const before = new SourceText("Punkt og linje\n".repeat(count));
      const all = changes(count, "punkt");
      return () => before.changedBy(all);
    };
    expect(growsLinearly(4_000, work)).toBe(true);
  });

  test.each(["punkt", "punkt\n", "punkt\r\n", ""])("that put in %j", (text) => {
    const before = new SourceText("Punkt og linje\n".repeat(5_000));
    expect(before.changedBy(changes(5_000, text)).toString()).toBe(`${text} og linje\n`.repeat(5_000));
  });

  test("one of them of a hundred thousand lines", () => {
    const text = new SourceText("a\nb").changedBy([{ range: start(0, 1), text: "x\n".repeat(100_000) }]);
    expect([text.lineCount, text.line(99_999), text.line(100_000), text.line(100_001)]).toEqual([100_002, "x", "", "b"]);
  });
});

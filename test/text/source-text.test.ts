import { describe, expect, test } from "vitest";
import { SourceText } from "../../server/src/text/source-text.ts";

const linesOf = (text: string): string[] => {
  const source = new SourceText(text);
  return Array.from({ length: source.lineCount }, (_, line) => source.line(line));
};

describe("lines", () => {
  test.each<[string, string[]]>([
    ["", [""]],
    ["a", ["a"]],
    ["a\n", ["a", ""]],
    ["a\nb", ["a", "b"]],
    ["a\r\nb\r\n", ["a", "b", ""]],
    ["a\rb", ["a", "b"]],
    ["\r\r\n\n\r", ["", "", "", "", ""]],
    ["æøå\n😀", ["æøå", "😀"]],
  ])("of %j", (text, expected) => expect(linesOf(text)).toEqual(expected));

  test("outside the document are empty", () => {
    const source = new SourceText("a");
    expect([source.line(-1), source.line(1), source.line(1e9)]).toEqual(["", "", ""]);
  });

  test("in a window have numbers of their own", () => {
    const window = new SourceText("a\nb\nc\nd").window(1, 3);
    expect([window.lineCount, window.line(0), window.line(1), window.line(2)]).toEqual([2, "b", "c", ""]);
  });
});

test.each([
  ["a\nb", "\n"],
  ["a\r\nb", "\r\n"],
  ["a\rb", "\r"],
  ["", "\n"],
  ["\nb", "\n"],
  ["\r\nb", "\r\n"],
])("the line end of %j", (text, expected) => expect(new SourceText(text).lineEnd).toBe(expected));

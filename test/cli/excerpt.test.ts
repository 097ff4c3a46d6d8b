import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { excerptOf } from "../../server/src/cli/report/excerpt.ts";

/** The line and its marks below each other, as they stand on a terminal. */
const shown = (line: string, start: number, end: number, width: number): string[] => Object.values(excerptOf(line, start, end, width));

describe("the words of a finding in their line", () => {
  test("stand whole where there is room", () => {
    expect(shown("Der gives 780.000 kr. til", 10, 21, 40)).toEqual(["Der gives 780.000 kr. til", "          ^^^^^^^^^^^"]);
  });

  test("keep what goes before and after them when the line is longer than the terminal", () => {
    const line = `${"a".repeat(500)} 780.000 kr. ${"b".repeat(500)}`;
    const [text = "", marks = ""] = shown(line, 501, 512, 40);
    expect(text).toBe(`…${"a".repeat(8)} 780.000 kr. ${"b".repeat(17)}…`);
    expect(marks).toBe(`${" ".repeat(10)}${"^".repeat(11)}`);
    expect(stringWidth(text)).toBeLessThanOrEqual(40);
  });

  test("have all the room of the terminal at either end of a long line", () => {
    expect(shown(`780.000 ${"b".repeat(90)}`, 0, 7, 20)).toEqual([`780.000 ${"b".repeat(10)}…`, "^^^^^^^"]);
    expect(shown(`${"a".repeat(90)} 780.000`, 91, 98, 20)).toEqual([`…${"a".repeat(10)} 780.000`, `${" ".repeat(12)}^^^^^^^`]);
  });

  test("are cut themselves where they are longer than the terminal", () => {
    const [text = "", marks = ""] = shown(`x${"b".repeat(90)}y`, 1, 91, 20);
    expect(text).toBe(`…${"b".repeat(18)}…`);
    expect(marks).toBe(` ${"^".repeat(18)}`);
  });

  test("have marks of their own width: tabs, signs of two columns, signs that are put together", () => {
    expect(shown("a\t780 kr.", 2, 9, 40)).toEqual(["a    780 kr.", "     ^^^^^^^"]);
    expect(shown("漢字 780", 3, 6, 40)).toEqual(["漢字 780", "     ^^^"]);
    expect(shown("A\u030arhus 780", 7, 10, 40)).toEqual(["A\u030arhus 780", "      ^^^"]);
    expect(shown("👩‍👩‍👧 780", 9, 12, 40)).toEqual(["👩‍👩‍👧 780", "   ^^^"]);
  });

  test("have a mark where nothing stands", () => {
    expect(shown("", 0, 0, 40)).toEqual([" ", "^"]);
    expect(shown("Punkt", 5, 5, 40)).toEqual(["Punkt ", "     ^"]);
  });

  test("tell a terminal nothing: commands in a document are signs", () => {
    const [text = ""] = shown("\u001b[31mrød\u202e\u0007 780", 0, 3, 40);
    expect(text).toBe("\ufffd[31mrød\ufffd\ufffd 780");
  });

  test("are found at once in a line that nobody reads to its end", () => {
    const line = `${"æ".repeat(5_000_000)}780${"ø".repeat(5_000_000)}`;
    expect(shown(line, 5_000_000, 5_000_003, 20)[0]).toBe(`…${"æ".repeat(5)}780${"ø".repeat(10)}…`);
  });
});

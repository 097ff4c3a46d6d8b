import { readFileSync } from "node:fs";
import { analyse } from "scslre";
import { describe, expect, test } from "vitest";
import { grammarFile } from "../../scripts/grammar/grammar-file.ts";
import { composed, expressions, written } from "./all-expressions.ts";
import { bounded } from "./bounded.ts";
import { type Expression, placeOf } from "./expression.ts";
import { repeatsForever, slowOn } from "./pump.ts";

const isBounded = ({ file, source }: Expression): boolean => bounded.some((each) => each.file === file && each.source === source);

/** What takes more than linear time, as the analysis of the expression's automaton sees it. */
const reportsOf = ({ source, flags }: Expression): string[] =>
  analyse({ source, flags }).reports.map((report) => {
    const parts = report.type === "Trade" ? [report.startQuant, report.endQuant] : [report.quant];
    return `${report.type}: ${parts.map(({ start, end }) => source.slice(start, end)).join(" and ")}`;
  });

const described = (expression: Expression, says: readonly string[]): string =>
  `${placeOf(expression)} /${expression.source}/${expression.flags}: ${says.join("; ")}`;

describe("regular expressions of the product", () => {
  test("all are listed: those that are written, and those that are put together", () => {
    expect(written.literals.length).toBeGreaterThan(400);
    const made = new Set(composed.map(placeOf));
    expect(written.composedAt.map(placeOf).filter((place) => !made.has(place))).toEqual([]);
  });

  test("none backtracks, or begins again, more than a bounded number of times for each character", () => {
    const slow = expressions.filter((each) => !isBounded(each)).map((each) => [each, reportsOf(each)] as const);
    expect(slow.filter(([, reports]) => reports.length > 0).map(([each, reports]) => described(each, reports))).toEqual([]);
  });

  test("those that are given only short texts are slow on long ones: else they need no exception", () => {
    const known = expressions.filter(isBounded);
    expect(known.length).toBe(bounded.length);
    expect(known.filter((each) => reportsOf(each).length === 0).map(placeOf)).toEqual([]);
  });

  test("none takes the square of the time on what it repeats, again and again", { timeout: 120_000 }, () => {
    const tried = expressions.filter((each) => repeatsForever(each) && !isBounded(each));
    expect(tried.length).toBeGreaterThan(50);
    const slow = tried.map((each) => [each, slowOn(each)] as const).filter(([, texts]) => texts.length > 0);
    expect(
      slow.map(([each, texts]) =>
        described(
          each,
          texts.map((text) => JSON.stringify(text)),
        ),
      ),
    ).toEqual([]);
  });

  test("the analysis and the trial see what is slow", () => {
    const made = (source: string, flags = ""): Expression => ({ file: "", line: 0, source, flags });
    for (const source of ["a+$", "^(a+)+$", "^[ab]*[bc]*$", "x.*y"]) expect(reportsOf(made(source)), source).not.toEqual([]);
    for (const source of ["(?<![A'])[A']+$", "^a+$", "[^a]a{1,9}$"]) expect(reportsOf(made(source)), source).toEqual([]);
    for (const source of ["(?<!A)A[A']*$", "^(?:ab)*(?:ab)*c"]) expect(slowOn(made(source)), source).not.toEqual([]);
  });
});

describe("regular expressions of the grammar", () => {
  const patterns: string[] = [];
  JSON.parse(readFileSync(grammarFile, "utf8"), (key, value) => {
    if (["match", "begin", "end", "while"].includes(key) && typeof value === "string") patterns.push(value);
    return value;
  });

  test("repeat nothing without a limit", () => {
    expect(patterns.length).toBeGreaterThan(300);
    const unlimited = patterns.filter((pattern) => /[*+]|\{\d+,\}/.test(skeletonOf(pattern)));
    expect(unlimited).toEqual([]);
  });
});

/** What may be repeated without a limit: it is tried at one place of a line, and can be read in one way. */
const harmless = [
  // The blanks that a line begins with.
  String.raw`^(?=[ \t]*\S)`,
  // The digits of an item's number in a heading of a decision, which has at most 240 characters.
  String.raw`(?:[Pp]kt\.?|[Pp]unkt) ?\d+`,
];

/** A pattern without what is harmless, its escapes and its sets of characters. */
const skeletonOf = (pattern: string): string =>
  harmless
    .reduce((rest, part) => rest.replaceAll(part, ""), pattern)
    .replace(/\\(?:[xpP]\{[^}]*\}|[\s\S])/g, "e")
    .replace(/\[[^\]]*\]/g, "c");

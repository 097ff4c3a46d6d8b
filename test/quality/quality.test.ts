import { describe, expect, test } from "vitest";
import { rules } from "../../server/src/rules/index.ts";
import { dialects } from "./dialects/index.ts";
import { exempt, faults } from "./faults/index.ts";
import { cleanDocument } from "./generate.ts";
import { judge } from "./judge.ts";
import { marksOf, placesOf, plain } from "./marked.ts";
import { plantMany } from "./measure.ts";
import { count, emptySummary } from "./summary.ts";

/** The bench, `npm run bench:rules`, in small: some documents of each dialect, a handful of faults of each rule. */

/** Of so few faults one or two may be among those that are missed by choice; the bench holds the rules to more. */
const leastFound = 0.85;

test("a fault is planted for every rule", () => {
  const planted = new Set(faults.map(({ code }) => code));
  expect(rules.map(({ code }) => code).filter((code) => !planted.has(code) && !(code in exempt))).toEqual([]);
});

test("the same seed makes the same document", () => {
  for (const dialect of dialects) expect(cleanDocument(dialect, 12).marked).toBe(cleanDocument(dialect, 12).marked);
});

test("marks stand on their words", () => {
  for (const dialect of dialects) {
    const { marked } = cleanDocument(dialect, 5);
    const lines = plain(marked).split("\n");
    for (const mark of marksOf(marked)) {
      const words = placesOf(marked, mark).map(({ line, start, end }) => (lines[line] ?? "").slice(start, end));
      expect(words.join("\n")).toBe(mark.words);
    }
  }
});

describe("clean documents", () => {
  test.each(dialects.map((dialect) => [dialect.name, dialect] as const))("%s: nothing at warning or above", (_, dialect) => {
    for (const seed of [101, 102, 103]) {
      const { marked } = cleanDocument(dialect, seed);
      const loud = judge(plain(marked)).filter(({ severity }) => severity === "warning" || severity === "error");
      expect(loud.map(({ code, span, message }) => `${seed}: ${code} line ${span.line + 1}: ${message.da}`)).toEqual([]);
    }
  });
});

describe("planted faults", () => {
  const known = new Map(rules.map(({ code, severity }) => [code, severity]));
  const loud = faults.filter(({ code }) => ["warning", "error"].includes(known.get(code) ?? ""));
  test.each(loud.map((fault) => [fault.code, fault] as const))("%s: nearly all of a handful are found", (_, fault) => {
    const summary = emptySummary(fault, "");
    for (const trial of plantMany(fault, dialects, 15, 3)) count(summary, trial);
    expect(summary.planted).toBeGreaterThanOrEqual(10);
    expect(summary.found / summary.planted).toBeGreaterThanOrEqual(leastFound);
  });
});

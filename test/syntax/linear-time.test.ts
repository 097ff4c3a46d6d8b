import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";

/** What hostile lines are made of: beginnings of every form that a regular expression or loop looks for. */
const units = [
  ...["1", "1.", "1 ", "1-", "1/", ".", ". ", "\t", " ", "\u00a0", "(", "[", "*", "**", "__", "#", "… ", "%", "- at "],
  ...["Punkt ", "Punkt 1: ", "Sag nr. 1 (", "AB 1/", "15.20.24-", "12.", "10-01-", "Åbent  ", "Lukket - "],
  ...[
    "Beslutning i ",
    "Vedtagelse i Udvalget den ",
    "udvalg ",
    "indstiller ",
    "kr. ",
    "1.000 kr. ",
    "0,5 pct. ",
    "mandag den ",
    "1. januar ",
  ],
];
const frame = (body: string): string => `Punkt 1: A\n\n19/1\n\nSagsfremstilling\n\n${body}\n`;
const oneLine = (unit: string, length: number): string => frame(unit.repeat(length / unit.length));
const manyLines = (unit: string, length: number): string => frame(`${unit.repeat(80 / unit.length)}\n`.repeat(length / 80));

/** The best of several runs, in milliseconds: noise only ever adds. */
function effort(document: string): number {
  const runs = Array.from({ length: 3 }, () => {
    const start = performance.now();
    runRules(analyse(document));
    return performance.now() - start;
  });
  return Math.min(...runs);
}

/** A machine that is busy with other things may mislead one measurement, hardly several. */
const attempts = 5;

/** Four times the text may take four times the effort; sixteen times would be quadratic. */
function growsLinearly(make: (length: number) => string): boolean {
  return Array.from({ length: attempts }).some(() => effort(make(64_000)) < Math.max(effort(make(16_000)), 4) * 10);
}

describe.each([
  ["one line", oneLine],
  ["many lines", manyLines],
])("reading and judging %s grows with the text, not with its square", (_, make) => {
  test.each(units)("of %j", (unit) => expect(growsLinearly((length) => make(unit, length))).toBe(true));
});

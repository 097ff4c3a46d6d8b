import { describe, expect, test } from "vitest";
import { type Analysis, analyse, reanalyse } from "../../server/src/analysis.ts";
import { Archive } from "../../server/src/archive/archive.ts";
import { recordOf } from "../../server/src/archive/record.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";
import type { TextChange } from "../../server/src/text/text-change.ts";
import { headingLine, longMinutes } from "../fixtures/long-minutes.ts";
import { staysFlat } from "../growth.ts";
import { expectSameAsFresh } from "./same-as-fresh.ts";

const count = 30;
const text = longMinutes(count, { contents: true });
/** The head, the table of contents and the items. */
const blocks = 2 + count;
const tableLines = count + 2;
const heading = (number: number): number => headingLine(number) + tableLines;
/** Lines of an item of these minutes, counted from its heading. */
const [sagsfremstilling, prose, beslutning] = [8, 11, 15];

const replace = (line: number, start: number, end: number, put: string): TextChange => ({
  range: { start: { line, character: start }, end: { line, character: end } },
  text: put,
});
const put = (line: number, lines: string): TextChange => replace(line, 0, 0, lines);
const takeLines = (from: number, to: number): TextChange => ({
  range: { start: { line: from, character: 0 }, end: { line: to, character: 0 } },
  text: "",
});

interface Expected {
  readonly scanned: number;
  readonly parsed: number;
  readonly blocks?: number;
  readonly local?: boolean;
}

function expectWork(analysis: Analysis, { scanned, parsed, blocks: all = blocks, local = false }: Expected): void {
  expect(analysis.parsed.work).toEqual({ linesScanned: scanned, blocksParsed: parsed, blocksReused: all - parsed, local });
}

describe("an edit takes the work that it asks for, and undoing it does, too:", () => {
  const before = analyse(text);

  test("the minutes are what the edits below take them for", () => {
    const lines = [heading(1), heading(30), heading(7) + sagsfremstilling, heading(7) + beslutning].map((line) => before.text.line(line));
    expect(lines).toEqual(["Punkt 1: Vej nummer1 ved sted7", "Punkt 30: Vej nummer30 ved sted210", "Sagsfremstilling", "Beslutning"]);
    expect(before.tree.blocks).toHaveLength(blocks);
  });

  const edits: readonly (readonly [string, TextChange, Expected, Expected])[] = [
    [
      "a letter in prose",
      replace(heading(7) + prose, 20, 20, "x"),
      { scanned: 1, parsed: 1, local: true },
      { scanned: 1, parsed: 1, local: true },
    ],
    [
      "a letter in a case number",
      replace(heading(7) + 2, 4, 4, "9"),
      { scanned: 1, parsed: 1, local: true },
      { scanned: 1, parsed: 1, local: true },
    ],
    [
      "a line of prose put in",
      put(heading(7) + prose, "En linje mere.\n"),
      { scanned: 1, parsed: 1, local: true },
      { scanned: 0, parsed: 1, local: true },
    ],
    ["a letter in a title", replace(heading(7), 14, 14, "x"), { scanned: 1, parsed: 1 }, { scanned: 1, parsed: 1 }],
    ["a new section", put(heading(7) + beslutning, "Økonomi\n\nIngen.\n\n"), { scanned: 4, parsed: 1 }, { scanned: 0, parsed: 1 }],
    [
      "a new item's heading, which splits an item",
      put(heading(7) + sagsfremstilling, "Punkt 7: Ny vej\n\n19/777\n\n"),
      { scanned: 4, parsed: 2, blocks: blocks + 1 },
      { scanned: 0, parsed: 1 },
    ],
    ["an item taken out", takeLines(heading(7), heading(8)), { scanned: 0, parsed: 0, blocks: blocks - 1 }, { scanned: 19, parsed: 1 }],
    [
      "a heading taken out, which joins two items",
      takeLines(heading(8), heading(8) + sagsfremstilling),
      { scanned: 0, parsed: 1, blocks: blocks - 1 },
      { scanned: 8, parsed: 2 },
    ],
    ["a letter in the table of contents", replace(6, 5, 5, "x"), { scanned: 1, parsed: 1 }, { scanned: 1, parsed: 1 }],
    // All items are read by the meeting's date.
    ["another date in the head", replace(0, 26, 27, "6"), { scanned: 1, parsed: blocks }, { scanned: 1, parsed: blocks }],
    ["a heading that may be one, alone", put(heading(7) + prose, "\nTidsplan\n\n"), { scanned: 3, parsed: 1 }, { scanned: 0, parsed: 1 }],
  ];

  test.each(edits)("%s", (_, change, expected, expectedOfUndo) => {
    const after = reanalyse(before, [change]);
    expectWork(after, expected);
    expectSameAsFresh(after, before.text.changed(change).text.toString(), true);
    const undone = reanalyse(after, [{ text }]);
    expectWork(undone, expectedOfUndo);
    expectSameAsFresh(undone, text, true);
  });

  test("a second heading of the kind: now it is one, in all items; head and table of contents stay", () => {
    const one = reanalyse(before, [put(heading(7) + prose, "\nTidsplan\n\n")]);
    const two = reanalyse(one, [put(heading(20) + prose + 3, "\nTidsplan\n\n")]);
    expect([one.facts.punkter, two.facts.punkter].map((punkter) => punkter[6]?.facts.sections.length)).toEqual([3, 4]);
    expectWork(two, { scanned: 3, parsed: count });
    const again = reanalyse(two, [takeLines(heading(20) + prose + 3, heading(20) + prose + 6)]);
    expectWork(again, { scanned: 0, parsed: count });
    expectSameAsFresh(again, one.text.toString(), true);
  });

  test("blocks that are taken over are the same objects, and so are their facts and records", () => {
    const after = reanalyse(before, [put(heading(7) + sagsfremstilling, "Punkt 7: Ny vej\n\n19/777\n\n")]);
    const [old, now] = [before, after].map(({ facts }) => recordOf(facts).punkter.map(({ punkt }) => punkt));
    expect(now?.slice(8)).toHaveLength(count - 7);
    for (const [index, record] of (now ?? []).slice(8).entries()) expect(record).toBe(old?.[index + 7]);
    for (let index = 0; index < 6; index++) expect(now?.[index]).toBe(old?.[index]);
    expect(after.facts.punkter[20]?.facts).toBe(before.facts.punkter[19]?.facts);
  });
});

describe("a keystroke takes about the same effort in a document of four times the length", () => {
  const keystrokes = 100;

  test.each([
    ["without a table of contents", false],
    ["with one", true],
  ])("%s", (_, contents) => {
    const work = (items: number) => {
      let analysis = analyse(longMinutes(items, { contents }));
      const archive = new Archive();
      const line = analysis.text.lineCount - 8;
      runRules(analysis);
      return () => {
        for (let turn = 0; turn < keystrokes; turn++) {
          analysis = reanalyse(analysis, [turn % 2 === 0 ? replace(line, 3, 3, "x") : replace(line, 3, 4, "")]);
          archive.set("file:///m.referat", recordOf(analysis.facts));
          runRules(analysis);
          if (!analysis.parsed.work.local) throw new Error("not where one types");
        }
      };
    };
    expect(staysFlat(100, work)).toBe(true);
  });
});

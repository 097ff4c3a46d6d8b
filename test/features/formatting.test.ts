import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { outlineOf } from "../../server/src/facts/outline.ts";
import { formattingEdits, type LineRange } from "../../server/src/features/formatting.ts";
import { onEnter } from "../../server/src/features/on-type-formatting.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";
import { applyEdits } from "../../server/src/rules/safe-fixes.ts";
import { type SeedName, seeds, seedText } from "../fixtures/seeds.ts";
import { reread, workspace } from "./snapshot.ts";

const wishes = { trimFinalNewlines: true, insertFinalNewline: true };

function formatted(text: string, range?: LineRange): string {
  const analysis = analyse(text);
  const { snapshot } = workspace("//! a\n|");
  return applyEdits(analysis.text, formattingEdits({ ...snapshot, ...analysis, reread }, wishes, range)).toString();
}

const fixtures = ["dialects", "more"].flatMap((folder) => {
  const path = join(import.meta.dirname, "../fixtures", folder);
  return readdirSync(path)
    .filter((name) => name.endsWith(".referat"))
    .map((name) => [name, readFileSync(join(path, name), "utf8")] as const);
});
const all = [...fixtures, ...Object.keys(seeds).map((name) => [name, seedText(name as SeedName)] as const)];

describe("formatting", () => {
  test.each(all)("keeps every word, says the same, and is done the first time: %s", (_, text) => {
    const once = formatted(text);
    const words = (from: string): string =>
      from
        .toLowerCase()
        .replace(/[\s:.]+/g, " ")
        .trim();
    expect(words(once)).toBe(words(text));
    expect(formatted(once)).toBe(once);
    const withoutLines = (from: string): unknown =>
      JSON.parse(
        JSON.stringify(outlineOf(analyse(from).facts), (key, value) =>
          key === "line" ? undefined : key === "heading" ? String(value).toLowerCase() : value,
        ),
      );
    expect(withoutLines(once)).toEqual(withoutLines(text));
    const found = (from: string): string[] =>
      runRules(analyse(from))
        .map(({ code }) => code)
        .sort();
    expect(found(once)).toEqual(found(text));
    expect(once.includes("\r\n")).toBe(text.includes("\r\n"));
  });

  const item = (number: number, gap = "\n\n"): string =>
    `Punkt ${number}: Sag ${number}\n\n21/${number}${gap}Sagsfremstilling\n\nKort.\n\nIndstilling\n\nat det godkendes.\n\nBeslutning\n\nGodkendt.\n`;
  const minutes = (...items: readonly string[]): string => `REFERAT Byrådet d. 03-02-2021\n\n${items.join("\n")}`;
  const even = minutes(...[1, 2, 3, 4, 5].map((number) => item(number)));

  test.each([
    ["blank lines in front of a section", even.replace("Kort.\n\nInd", "Kort.\n\n\n\nInd")],
    ["no blank line in front of a section", even.replace("Kort.\n\nInd", "Kort.\nInd")],
    ["blank lines in front of an item", even.replace("Godkendt.\n\nPunkt 3", "Godkendt.\n\n\n\nPunkt 3")],
    ["blanks behind words", even.replace("Kort.", "Kort.  \t")],
    ["a colon behind one heading of many", even.replace("Indstilling\n", "Indstilling:\n")],
    ["capitals in one heading of many", even.replace("Indstilling\n", "INDSTILLING\n")],
    ["blank lines at the end", `${even}\n\n\n`],
  ])("makes even: %s", (_, text) => {
    expect(text).not.toBe(even);
    expect(formatted(text)).toBe(even);
  });

  test("writes the colon and the capitals that the document has", () => {
    const capitals = even
      .replaceAll("Sagsfremstilling\n", "SAGSFREMSTILLING:\n")
      .replaceAll("Indstilling\n", "INDSTILLING:\n")
      .replaceAll("Beslutning\n", "BESLUTNING:\n");
    expect(formatted(capitals.replace("INDSTILLING:", "Indstilling"))).toBe(capitals);
  });

  test("leaves alone what has no habit, or too few cases to tell", () => {
    const mixed = minutes(item(1), item(2).replace("Indstilling\n", "INDSTILLING\n"), item(3).replace("Beslutning\n", "BESLUTNING\n"));
    expect(formatted(mixed)).toBe(mixed);
    const one = minutes(item(1).replace("Beslutning\n", "Beslutning:\n"));
    expect(formatted(one)).toBe(one);
  });

  test("gives the entries of the table of contents the leader dots and gap that the others have", () => {
    const table = (fourth: string): string =>
      even.replace(
        "Punkt 1",
        `Indholdsfortegnelse\n\nSag 1.....\t3\nSag 2.....\t4\nSag 3.....\t5\n${fourth}\n${Array.from({ length: 6 }, (_, at) => `Sag ${at + 5}.....\t${at + 7}`).join("\n")}\n\nPunkt 1`,
      );
    expect(formatted(table("Sag 4........  6"))).toBe(table("Sag 4.....\t6"));
  });

  test("touches nothing outside the range that is asked for", () => {
    const both = even.replace("Kort.", "Kort.  ").replace("at det godkendes.", "at det godkendes.  ");
    const line = both.split("\n").findIndex((each) => each.startsWith("Kort."));
    expect(formatted(both, { first: line, last: line })).toBe(both.replace("Kort.  ", "Kort."));
    expect(formatted(both, { first: 1e6, last: 1e6 })).toBe(both);
  });

  test("keeps the two blanks that break a line in Markdown, and the empty cells of a table", () => {
    const markdown = "# REFERAT Byrådet d. 03-02-2021\n\n## Punkt 1: Havnen\n\n21/1\n\nEn linje  \nog en til.\n\nÅr\t2020\t2021\t\n";
    expect(formatted(markdown)).toBe(markdown);
  });

  test.each(["", "\n", "Ingen referat\n", "   \n"])("of %j does no harm", (text) => {
    expect(formatted(text).trim()).toBe(text.trim());
  });
});

describe("Enter in a list", () => {
  function entered(marked: string): string {
    const { snapshot, position } = workspace(`//! a\n${marked}`);
    return applyEdits(snapshot.text, onEnter(snapshot, position)).toString();
  }

  test("behind a point without text takes the point away", () => {
    expect(entered("1. at det godkendes, og\n2. at \n|")).toBe("1. at det godkendes, og\n\n");
    expect(entered("- Havnen\n- \n|")).toBe("- Havnen\n\n");
  });

  test("goes on with numbers that the editor's rules do not count to", () => {
    expect(entered("20. at det godkendes, og\n|")).toBe("20. at det godkendes, og\n21. at ");
    expect(entered("- 34) at det godkendes\n|")).toBe("- 34) at det godkendes\n- 35) at ");
  });

  test.each([
    "20. at det godkendes.\n|",
    "2. at det godkendes\n|",
    "20. Havnen\n|",
    "Tekst\n1.\n|",
    "1. at det\n2. at det\n|nyt",
    "|",
    "1. \n|",
  ])("does nothing else: %j", (marked) => expect(entered(marked)).toBe(marked.replace("|", "")));

  test("nor outside the document", () => {
    const { snapshot } = workspace("//! a\n20. at det\n|");
    expect(onEnter(snapshot, { line: 0, character: 0 })).toEqual([]);
    expect(onEnter(snapshot, { line: 1e6, character: 0 })).toEqual([]);
  });
});

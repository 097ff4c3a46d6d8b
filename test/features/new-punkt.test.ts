import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { newPunkt } from "../../server/src/features/new-punkt.ts";
import { applyEdits } from "../../server/src/rules/safe-fixes.ts";
import { type SeedName, seeds, seedText } from "../fixtures/seeds.ts";
import { workspace } from "./snapshot.ts";

/** The text with a new item behind the one at the cursor, a title written where the cursor would be, and what it says. */
function written(marked: string): { readonly text: string; readonly titles: string[]; readonly numbers: (number | null)[] } {
  const { snapshot, position } = workspace(marked);
  const { edits, cursor } = newPunkt(snapshot, position);
  const lines = applyEdits(snapshot.text, edits).toString().split(/\r?\n/);
  const line = lines[cursor.line] ?? "";
  lines[cursor.line] = `${line.slice(0, cursor.character)}Ny sag om havnen${line.slice(cursor.character)}`;
  const text = lines.join("\n");
  const { punkter } = analyse(text).facts;
  return { text, titles: punkter.map(({ facts }) => facts.title.text), numbers: punkter.map(({ facts }) => facts.number) };
}

const fixtures = ["dialects", "more"].flatMap((folder) => {
  const path = join(import.meta.dirname, "../fixtures", folder);
  return readdirSync(path)
    .filter((name) => name.endsWith(".referat"))
    .map((name) => [name, readFileSync(join(path, name), "utf8")] as const);
});

/** A document with the cursor in the title of its second item. */
function inSecond(text: string): string {
  const { facts, text: lines } = analyse(text);
  const second = facts.punkter[1] ?? facts.punkter[0];
  const at = (second?.firstLine ?? 0) + (second?.facts.title.line ?? 0);
  return `//! a\n${Array.from({ length: lines.lineCount }, (_, line) => lines.line(line))
    .map((line, index) => (index === at ? `${line}|` : line))
    .join("\n")}`;
}

describe("a new item", () => {
  const all = [...fixtures, ...Object.keys(seeds).map((name) => [name, seedText(name as SeedName)] as const)].filter(
    // A bar is the cursor's mark in these tests.
    ([, text]) => !text.includes("|"),
  );

  test.each(all)("is an item like the others in %s, and the others stay", (_, text) => {
    const before = analyse(text).facts.punkter;
    const { titles, numbers } = written(inSecond(text));
    const at = Math.min(2, before.length);
    expect(titles.toSpliced(at, 1)).toEqual(before.map(({ facts }) => facts.title.text));
    expect(titles[at]).toContain("Ny sag om havnen");
    const own = before[at - 1]?.facts.number;
    if (own != null) expect(numbers[at]).toBe(own + 1);
    if (own != null && before[at]?.facts.number === own + 1) expect(numbers[at + 1]).toBe(own + 2);
  });

  const two = (first: string, second: string): string =>
    `//! a\nREFERAT Byrådet d. 05-02-2020\n\nIndholdsfortegnelse\n\n1. Havnen.....\t3\n2. Vejen.....\t4\n\nPunkt 1: Havnen${first}\n\n20/1\n\nIndstilling\n\nat det godkendes.\n\nBeslutning i Byrådet den 05-02-2020\n\nGodkendt.\n\nBilag\n\nKort\n\nPunkt 2: Vejen${second}\n\n20/2\n`;

  test("stands behind the one at the cursor; those behind move up by one, in the table of contents, too", () => {
    const { snapshot, position } = workspace(two("|", ""));
    const { edits, cursor } = newPunkt(snapshot, position);
    const text = applyEdits(snapshot.text, edits);
    expect(text.toString()).toBe(
      "REFERAT Byrådet d. 05-02-2020\n\nIndholdsfortegnelse\n\n1. Havnen.....\t3\n3. Vejen.....\t4\n\nPunkt 1: Havnen\n\n20/1\n\nIndstilling\n\nat det godkendes.\n\nBeslutning i Byrådet den 05-02-2020\n\nGodkendt.\n\nBilag\n\nKort\n\n" +
        "Punkt 2: \n\nIndstilling\n\nBeslutning i Byrådet den 05-02-2020\n\nPunkt 3: Vejen\n\n20/2\n",
    );
    expect(text.line(cursor.line).slice(0, cursor.character)).toBe("Punkt 2: ");
  });

  test("stands last where the cursor is behind all items or in the last", () => {
    expect(written(two("", "|")).titles).toEqual(["Havnen", "Vejen", "Ny sag om havnen"]);
  });

  test("stands first where the cursor is in the head", () => {
    const { titles, numbers } = written(two("", "").replace("Byrådet", "Byr|ådet"));
    expect(titles).toEqual(["Ny sag om havnen", "Havnen", "Vejen"]);
    expect(numbers).toEqual([1, 2, 3]);
  });

  test.each([
    ["//! a\n|", "Punkt 1: Ny sag om havnen\n\nSagsfremstilling\n\nIndstilling\n\nBeslutning"],
    [
      "//! a\nREFERAT Byrådet d. 05-02-2020|\n",
      "REFERAT Byrådet d. 05-02-2020\n\nPunkt 1: Ny sag om havnen\n\nSagsfremstilling\n\nIndstilling\n\nBeslutning\n",
    ],
  ])("in a document without items has the form that most write: %j", (marked, expected) => expect(written(marked).text).toBe(expected));

  test("takes a position outside the document for its end", () => {
    const { snapshot } = workspace(two("|", ""));
    const { edits } = newPunkt(snapshot, { line: 1e6, character: 3 });
    expect(applyEdits(snapshot.text, edits).toString()).toMatch(/Punkt 3: \n/);
  });
});

test("in a document whose items show no form, is written as in the committee's earlier meeting", () => {
  const earlier = analyse(
    "REFERAT Byrådet d. 06-01-2021\n\nPunkt 1: Kort\n\n20/1\n\nResumé\n\nKort.\n\nIndstilling\n\nat ja.\n\nVedtagelse i Byrådet den 06-01-2021\n\nGodkendt.\n",
  );
  const { snapshot, position } = workspace("//! a\nREFERAT Byrådet d. 03-02-2021\n\nPunkt 1: Meddel|elser\n\nResumé\n");
  const { edits } = newPunkt(snapshot, position, earlier);
  expect(applyEdits(snapshot.text, edits).toString()).toBe(
    "REFERAT Byrådet d. 03-02-2021\n\nPunkt 1: Meddelelser\n\nResumé\n\nPunkt 2: \n\nResumé\n\nIndstilling\n\nVedtagelse i Byrådet den 03-02-2021\n",
  );
});

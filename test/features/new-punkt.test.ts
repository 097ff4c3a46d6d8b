import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { newPunkt } from "../../server/src/features/new-punkt.ts";
import { snippetOf } from "../../server/src/features/snippet-text.ts";
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

/** A place to write in a snippet. */
const stop = (name: number | string): string => `$\{${name}}`;

describe("a snippet", () => {
  test.each([
    [
      "Pris $5 }",
      [
        [0, 0],
        [9, 0],
      ],
      `${stop(1)}Pris \\$5 \\}${stop(0)}`,
    ],
    ["a\\b", [[1, 1]], `a${stop("0:\\\\")}b`],
    ["a", [], "a"],
  ] as const)("of %j", (text, stops, expected) => {
    expect(
      snippetOf(
        text,
        stops.map(([offset, length]) => ({ offset, length })),
      ),
    ).toBe(expected);
  });
});

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

  test.each(all)("hands on no case number and no words of a case in %s, and tells where to write", (_, text) => {
    const { snapshot, position } = workspace(inSecond(text));
    const { facts } = snapshot;
    const numbers = facts.punkter.flatMap((punkt) => punkt.facts.sagsnumre.map((each) => each.text));
    for (const room of [false, true]) {
      const { edits, stops, cursor } = newPunkt(snapshot, position, null, room);
      const words = edits[0]?.newText ?? "";
      for (const number of numbers) expect(words).not.toContain(number);
      expect(words).not.toMatch(/Godkendt|Vedtaget|Tiltrådt|at det? /);
      // Every stop is where nothing stands yet, but for a number that is to be written over.
      expect(stops.length).toBeGreaterThan(room ? 1 : 0);
      for (const { offset, length } of stops) expect(words.slice(offset, offset + length)).toMatch(/^(?:\d\d\/0+)?$/);
      expect(stops.map(({ offset }) => offset)).toEqual(stops.map(({ offset }) => offset).sort((a, b) => a - b));
      const after = applyEdits(snapshot.text, edits);
      expect(cursor.character).toBeLessThanOrEqual(after.lengthOf(cursor.line));
    }
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

  test("leaves room to write on, for an editor that goes from one place to the next", () => {
    const { snapshot, position } = workspace(two("", "|"));
    const { edits, stops } = newPunkt(snapshot, position, null, true);
    expect(snippetOf(edits[0]?.newText ?? "", stops)).toBe(
      `\n\nPunkt 3: ${stop(1)}\n\n${stop(2)}\n\nIndstilling\n\n${stop(3)}\n\nBeslutning i Byrådet den 05-02-2020\n\n${stop(0)}`,
    );
    const empty = workspace("//! a\n|");
    const plain = newPunkt(empty.snapshot, empty.position, null, true);
    expect(snippetOf(plain.edits[0]?.newText ?? "", plain.stops)).toBe(
      `Punkt 1: ${stop(1)}\n\n${stop(2)}\n\nSagsfremstilling\n\n${stop(3)}\n\nIndstilling\n\n${stop(4)}\n\nBeslutning\n\n${stop(0)}`,
    );
  });

  test("has the headings that are usual, each once, and none of what was added to one case", () => {
    const punkt = (number: number, ...headings: string[]): string =>
      `Punkt ${number}: Sag ${number}\n\n20/${number}\n\n${headings.map((heading) => `${heading}\n\nTekst.\n\n`).join("")}`;
    const usual = ["Resumé", "Indstilling", "Beslutning"];
    const text = `//! a\nREFERAT Byrådet d. 05-02-2020\n\n${punkt(1, ...usual)}${punkt(2, ...usual)}${punkt(3, ...usual)}${punkt(4, "Resumé", "Tidsplan", "Indstilling", "Supplerende indstilling", "Beslutning", "Indstilling")}|`;
    const { snapshot, position } = workspace(text);
    expect(newPunkt(snapshot, position).edits[0]?.newText).toBe("\n\nPunkt 5: \n\nResumé\n\nIndstilling\n\nBeslutning");
  });

  test.each([
    ["Sagsnr: 24-038117", "Sagsnr:"],
    ["**Sagsnr.:** 24/38117", "**Sagsnr.:**"],
    ["24/38117", null],
  ])("has the label of %j and not its number", (line, left) => {
    const { snapshot, position } = workspace(
      `//! a\nREFERAT Byrådet d. 05-02-2020\n\nPunkt 1: Havnen|\n\n${line}\n\nBeslutning\n\nGodkendt.\n`,
    );
    expect(newPunkt(snapshot, position).edits[0]?.newText).toBe(`\n\nPunkt 2: \n\n${left === null ? "" : `${left}\n\n`}Beslutning`);
  });

  test.each([
    ["BeslutningGodkendt som indstillet.", "Beslutning"],
    ["Beslutning:", "Beslutning:"],
  ])("has of %j the heading alone", (line, left) => {
    const { snapshot, position } = workspace(`//! a\nREFERAT Byrådet d. 05-02-2020\n\nPunkt 1: Havnen|\n\n20/1\n\n${line}\n`);
    expect(newPunkt(snapshot, position).edits[0]?.newText).toBe(`\n\nPunkt 2: \n\n${left}`);
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

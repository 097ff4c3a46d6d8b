import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { renumberEdits } from "../../server/src/rules/renumber.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";
import { applyEdits } from "../../server/src/rules/safe-fixes.ts";
import { projectFolder, seedsFolder } from "../fixtures/seeds.ts";

function renumbered(content: string): string {
  const { facts, text } = analyse(content);
  return applyEdits(text, renumberEdits(facts, text)).toString();
}

const numbersOf = (content: string): (number | null)[] => analyse(content).facts.punkter.map(({ facts }) => facts.number);

const head = "REFERAT Økonomiudvalget d. 25-02-2019\n\n";
const punkt = (number: number, title = `Sag nummer ${number}`): string =>
  `Punkt ${number}: ${title}\n\n19/${1000 + number}\n\nResumé\n\nTekst.\n\n`;
const document = (numbers: readonly number[]): string =>
  head + numbers.map((number, index) => punkt(number, `Sag ${"abcdefghijkl"[index]} om noget`)).join("");

describe("items are numbered in their order", () => {
  test.each([
    [
      [1, 2, 4, 5],
      [1, 2, 3, 4],
    ],
    [
      [1, 1, 2, 3],
      [1, 2, 3, 4],
    ],
    [
      [1, 3, 2],
      [1, 2, 3],
    ],
    [
      [2, 1, 3],
      [1, 2, 3],
    ],
    [
      [2, 3, 4],
      [1, 2, 3],
    ],
    [
      [57, 58, 60, 61],
      [57, 58, 59, 60],
    ],
    [
      [58, 57, 59],
      [57, 58, 59],
    ],
    [
      [57, 5, 59],
      [57, 58, 59],
    ],
    [
      [101, 2, 3, 4],
      [1, 2, 3, 4],
    ],
    [
      [1, 2, 3, 8, 8, 9],
      [1, 2, 3, 4, 5, 6],
    ],
    [
      [136, 137, 138],
      [136, 137, 138],
    ],
    [
      [1, 2, 3],
      [1, 2, 3],
    ],
    [[4], [4]],
  ])("%j becomes %j", (before, after) => {
    expect(numbersOf(document(before))).toEqual(before);
    expect(numbersOf(renumbered(document(before)))).toEqual(after);
  });

  test("closed items keep numbers of their own, and take part where they go on with the others", () => {
    const closed = (number: number): string => `Punkt ${number}: Lukket punkt\n\n`;
    expect(numbersOf(renumbered(head + punkt(1) + punkt(3) + punkt(4) + closed(101)))).toEqual([1, 2, 3, 101]);
    expect(numbersOf(renumbered(head + punkt(1) + punkt(3) + closed(4) + punkt(5)))).toEqual([1, 2, 3, 4]);
    expect(numbersOf(renumbered(head + punkt(217) + punkt(218) + punkt(220) + closed(219)))).toEqual([217, 218, 220, 219]);
  });

  test("a repeated number and the table of contents go with it; words in the text stay", () => {
    const before = `REFERAT Økonomiudvalget d. 25-02-2019

Indholdsfortegnelse
1. Budget for 2020.....\t3
3. Ny cykelsti ved havnen.....\t5

Pkt. 1 Budget for 2020

Pkt. 1

19/1001

Resumé

Se punkt 3.

Pkt. 3 Ny cykelsti ved havnen

Pkt. 3

19/1002

Resumé

Se punkt 1.
`;
    const after = renumbered(before);
    expect(after).toBe(before.replace("3. Ny", "2. Ny").replaceAll("Pkt. 3", "Pkt. 2"));
  });

  test("a document without numbers stays as it is", () => {
    expect(renumbered("Dette er et brev.\n\nIndstilling\n\nIngen.\n")).toContain("Dette er et brev.");
    expect(renumbered("")).toBe("");
  });
});

const documents = [...["dialects", "more"].map((folder) => join(projectFolder, "test/fixtures", folder)), seedsFolder].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".referat"))
    .map((name) => [name, readFileSync(join(folder, name), "utf8")] as const),
);

test.each(documents)("nothing is renumbered in a correct record: %s", (_, content) => {
  expect(renumbered(content)).toBe(content);
});

test("whatever the numbers are: no finding is left, no other comes, and made again there is nothing to do", () => {
  const codes = (content: string): string[] => runRules(analyse(content)).map(({ code }) => code);
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 10 }),
      fc.constantFrom(0, 40, 300),
      (numbers, from) => {
        const before = document(numbers.map((number) => number + from));
        fc.pre(numbersOf(before).length === numbers.length);
        const after = renumbered(before);
        expect(codes(after)).not.toContain("punkt-nummerering");
        expect(codes(after).filter((code) => !codes(before).includes(code))).toEqual([]);
        expect(renumbered(after)).toBe(after);
        expect(after.replace(/^Punkt \d+:/gm, "")).toBe(before.replace(/^Punkt \d+:/gm, ""));
      },
    ),
    { numRuns: 150 },
  );
});

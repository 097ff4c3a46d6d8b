import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import type { PlacedPunkt } from "../../server/src/facts/document-facts.ts";
import { breaks, hasNumber } from "../../server/src/rules/punkt-numbers.ts";
import { punktNummerering as rule } from "../../server/src/rules/punkt-nummerering.ts";
import { checkFixResult, checkRule } from "./check-rule.ts";

/** Items with these numbers, each with a case number; a mark behind a number marks its finding. */
const items = (...numbers: readonly (number | string)[]): string =>
  `Referat\n\n${numbers.map((number, index) => item(String(number), index)).join("")}`;
const item = (number: string, index: number): string => {
  const [digits = "", mark] = number.split("!");
  const line = `${digits}. Sag om emne ${"abcdefghij"[index]}`;
  return `${line}\n${mark === undefined ? "" : `${"^".repeat(digits.length)} punkt-nummerering: ${mark}\n`}\n20/${index + 1}\n\nResumé\n\nTekst.\n\n`;
};

describe("punkt-nummerering", () => {
  test.each([
    ["a jump", items(1, 2, "4!kommer efter punkt 2 og ventes at være nummer 3", 5)],
    ["a repetition", items(1, 2, "2!ventes at være nummer 3", 4)],
    ["a repetition and what follows from it", items(1, 2, "2!ventes at være nummer 3", 3)],
    ["a fall", items(1, 2, 3, "2!ventes at være nummer 4", 5)],
    ["one wrong number in a row that goes on", items(1, 2, "7!ventes at være nummer 3", 4, 5)],
    ["a jump in numbers that run over the year", items(136, 137, "139!ventes at være nummer 138", 140)],
  ])("%s", (_, document) => checkRule(rule, document));

  test.each([
    ["from one", items(1, 2, 3)],
    ["over the year", items(356, 357, 358)],
    ["of one item", items(7)],
    ["of none", "Referat\n\nTekst.\n"],
  ])("silent about numbers %s", (_, document) => checkRule(rule, document));

  const closed = (number: number): string => `${number}. Lukket punkt\n\n`;

  test("silent where closed items stand at the end", () => {
    checkRule(rule, `${items(217, 218, 220)}Lukkede punkter\n\n${closed(219)}`);
    checkRule(rule, `${items(1, 2)}${closed(101)}${closed(102)}`);
  });

  test("speaks of closed items that are numbered with the others", () => {
    const wrong = "Lukket: Ejendomssag\n^ punkt-nummerering\n\n";
    checkRule(rule, `${items(1, 2, 3)}5. ${wrong}`);
    checkRule(rule, `${items(1, 2, 3)}3. ${wrong}`);
    checkRule(rule, `${items(1, 2, 3)}4. Lukket: Ejendomssag\n\n6. Underskriftsark\n^ punkt-nummerering\n`);
  });

  test("silent where closed items are moved to the end, or are numbered from 1 again", () => {
    checkRule(rule, `${items(1, 2, 4, 6)}Lukkede punkter\n\n${closed(3)}${closed(5)}`);
    checkRule(rule, `${items(1, 2, 3)}${closed(1)}${closed(2)}`);
    checkRule(rule, `${items(1, 2, 4)}${closed(3)}5. Underskriftsark\n`);
  });

  test("silent where the closed items were taken out, several of them", () => {
    checkRule(rule, items(1, 2, 4, 5, 8));
    checkRule(rule, items(523, 525, 526, 528));
  });

  test("silent where group headings part the items", () => {
    checkRule(rule, `${items(17)}B. Sager til afgørelse i udvalget\n\n7. Sag om vej\n\n20/9\n\nResumé\n\nTekst.\n`);
  });

  test("silent about points of a decision that are called items", () => {
    checkRule(
      rule,
      "Referat\n\nPunkt 1: Budget\n\n20/1\n\nIndstilling\n\nAt det godkendes.\n\nBeslutning\n\nPunkt 1: Udvalget anbefaler, at budgettet godkendes.\n\nPunkt 2: Udvalget anbefaler, at sagen drøftes.\n\nPunkt 2: Vej\n\n20/2\n\nResumé\n\nTekst.\n",
    );
  });

  test("the fix renumbers from there on, and the table of contents with it", () => {
    const table = "Indholdsfortegnelse\n\n1. Budget.....\t3\n2. Vej.....\t4\n2. Sti.....\t5\n3. Bro.....\t6\n\n";
    const body = (numbers: readonly number[]): string =>
      ["Budget", "Vej", "Sti", "Bro"]
        .map(
          (title, index) =>
            `${numbers[index]}. ${title}\n${index === 2 && numbers[2] === 2 ? "^ punkt-nummerering\n" : ""}\n20/${index + 1}\n\nResumé\n\nTekst.\n\n`,
        )
        .join("");
    checkFixResult(
      rule,
      table + body([1, 2, 2, 3]),
      "Omnummerér",
      table.replace("2. Sti", "3. Sti").replace("3. Bro", "4. Bro") + body([1, 2, 3, 4]),
    );
    expect.assertions(1);
  });

  test("the fix renumbers a heading that states its number twice", () => {
    const body = (number: number, mark = ""): string =>
      `Pkt. 42 Vej\nPkt. 42\nVej\n\nSagsnr. 299835\n\nResumé\n\nTekst.\n\nPkt. ${number} Sti\n${mark}Pkt. ${number}\nSti\n\nSagsnr. 299836\n\nResumé\n\nTekst.\n`;
    checkFixResult(rule, `Referat\n\n${body(45, "     ^^ punkt-nummerering\n")}`, "Omnummerér", `Referat\n\n${body(43)}`);
  });

  test("takes any number of items, some of them closed", () => {
    const [open, last] = analyse("1. Ny vej\n\n20/1\n\nResumé\n\nTekst.\n\n2. Lukket: Salg\n").facts.punkter as [PlacedPunkt, PlacedPunkt];
    const many = [...Array.from({ length: 300_000 }, (_, index) => ({ ...open, facts: { ...open.facts, number: index + 1 } })), last];
    expect(breaks(many.filter(hasNumber))).toEqual([{ index: 300_000, expected: 300_001 }]);
  });
});

import { describe, expect, test } from "vitest";
import { indholdsfortegnelseAfkortet } from "../../server/src/rules/indholdsfortegnelse-afkortet.ts";
import { indholdsfortegnelseManglerPunkt } from "../../server/src/rules/indholdsfortegnelse-mangler-punkt.ts";
import { indholdsfortegnelseRaekkefoelge } from "../../server/src/rules/indholdsfortegnelse-raekkefoelge.ts";
import { indholdsfortegnelseSidetal } from "../../server/src/rules/indholdsfortegnelse-sidetal.ts";
import { indholdsfortegnelseTitel } from "../../server/src/rules/indholdsfortegnelse-titel.ts";
import { indholdsfortegnelseUkendtPunkt } from "../../server/src/rules/indholdsfortegnelse-ukendt-punkt.ts";
import { checkFixResult, checkRule, runRules } from "./check-rule.ts";

const rules = [
  indholdsfortegnelseManglerPunkt,
  indholdsfortegnelseUkendtPunkt,
  indholdsfortegnelseTitel,
  indholdsfortegnelseAfkortet,
  indholdsfortegnelseRaekkefoelge,
  indholdsfortegnelseSidetal,
];
const table = (...entries: readonly string[]): string =>
  `REFERAT Økonomiudvalget d. 05-02-2020\n\nIndholdsfortegnelse\n\n${entries.join("\n")}\n\n`;
const item = (number: number, title: string, mark = ""): string =>
  `Punkt ${number}: ${title}\n${mark}\n20/${number}\n\nResumé\n\nTekst.\n\n`;
const items = item(1, "Budget for 2021") + item(2, "Ny vej ved havnen") + item(3, "Eventuelt");

describe("the table of contents", () => {
  test.each([
    ["that fits", table("Budget for 2021.....\t3", "Ny vej ved havnen.....\t5", "Eventuelt.....\t9") + items],
    ["in other letters, blanks and dots", table("BUDGET for  2021 ........ 3", "Ny vej ved havnen..... 5", "Eventuelt.....\t9") + items],
    [
      "with a title that begins with a number",
      table("2. behandling af budgettet.....\t3", "Ny vej.....\t5", "Eventuelt.....\t9") +
        item(1, "2. behandling af budgettet") +
        item(2, "Ny vej") +
        item(3, "Eventuelt"),
    ],
    ["without pages", table("1. Budget for 2021", "2. Ny vej ved havnen", "3. Eventuelt") + items],
    [
      "that numbers its items, but not the page for signatures",
      table("1. Budget for 2021.....\t3", "2. Ny vej ved havnen.....\t5", "3. Eventuelt.....\t9", "Underskriftsside.....\t10") + items,
    ],
    ["that is not there", `REFERAT Økonomiudvalget d. 05-02-2020\n\n${items}`],
    ["that is empty", `REFERAT Økonomiudvalget d. 05-02-2020\n\nIndholdsfortegnelse\n\n${items}`],
    ["of something else", table("Forord.....\t1", "Bilag A.....\t7", "Bilag B.....\t8") + items],
  ])("silent about one %s", (_, document) => checkRule(rules, document));

  test("lacks an item", () => {
    const missing = table("Budget for 2021.....\t3", "Eventuelt.....\t9");
    const document =
      missing +
      item(1, "Budget for 2021") +
      item(2, "Ny vej ved havnen", "         ^^^^^^^^^^^^^^^^^ indholdsfortegnelse-mangler-punkt\n") +
      item(3, "Eventuelt");
    checkRule(rules, document);
    checkFixResult(
      indholdsfortegnelseManglerPunkt,
      document,
      "Generér",
      table("Budget for 2021.....\t3", "Ny vej ved havnen.....", "Eventuelt.....\t9") + items,
    );
  });

  test("may leave out a closed item", () => {
    checkRule(
      rules,
      table("Budget for 2021.....\t3", "Ny vej ved havnen.....\t5") +
        item(1, "Budget for 2021") +
        item(2, "Ny vej ved havnen") +
        item(3, "Lukket: Salg af jord"),
    );
  });

  test("names an item that is not there", () => {
    const document =
      table(
        "Budget for 2021.....\t3",
        "Ny vej ved havnen.....\t5",
        "Salg af grund i Nærum.....\t7\n^^^^^^^^^^^^^^^^^^^^^ indholdsfortegnelse-ukendt-punkt",
        "Eventuelt.....\t9",
      ) + items;
    checkRule(rules, document);
    checkFixResult(
      indholdsfortegnelseUkendtPunkt,
      document,
      "Fjern",
      table("Budget for 2021.....\t3", "Ny vej ved havnen.....\t5", "Eventuelt.....\t9") + items,
    );
  });

  test("has another title", () => {
    const document =
      table(
        "Budget for 2021.....\t3",
        "Ny sti ved åen.....\t5\n^^^^^^^^^^^^^^ indholdsfortegnelse-titel: Ny vej ved havnen",
        "Eventuelt.....\t9",
      ) + items;
    checkRule(rules, document);
    checkFixResult(
      indholdsfortegnelseTitel,
      document,
      "Brug punktets titel",
      table("Budget for 2021.....\t3", "Ny vej ved havnen.....\t5", "Eventuelt.....\t9") + items,
    );
    const taken = item(1, "Budget for 2021") + item(2, "Ny sti ved åen") + item(3, "Eventuelt");
    checkFixResult(
      indholdsfortegnelseTitel,
      document,
      "Brug titlen fra",
      table("Budget for 2021.....\t3", "Ny sti ved åen.....\t5", "Eventuelt.....\t9") + taken,
    );
  });

  test("has another title first, and last", () => {
    const first = "Budget for 2022.....\t3\n^^^^^^^^^^^^^^^ indholdsfortegnelse-titel";
    const last = "Evt. og andet.....\t9\n^^^^^^^^^^^^^ indholdsfortegnelse-titel";
    const body = item(1, "Budget for 2021") + item(2, "Ny vej ved havnen") + item(3, "Skolernes ferie") + item(4, "Eventuelt");
    checkRule(rules, table(first, "Ny vej ved havnen.....\t5", "Skolernes ferie.....\t7", last) + body);
  });

  const long = "Sammenlægning af de to plejehjem ved Kongevejen og Søndergade til ét nyt hus med plads til firs beboere";

  test("has a title that is cut off", () => {
    const cut = long.slice(0, 100);
    const document = `${table(`${cut}\t3\n${"^".repeat(100)} indholdsfortegnelse-afkortet`, "Eventuelt.....\t9")}${item(1, long)}${item(2, "Eventuelt")}`;
    checkRule(rules, document);
    checkFixResult(
      indholdsfortegnelseAfkortet,
      document,
      "Skriv hele",
      `${table(`${long}\t3`, "Eventuelt.....\t9")}${item(1, long)}${item(2, "Eventuelt")}`,
    );
  });

  test("stands in another order", () => {
    const document =
      table("Ny vej ved havnen.....\t3", "Budget for 2021.....\t5\n^^^^^^^^^^^^^^^ indholdsfortegnelse-raekkefoelge", "Eventuelt.....\t9") +
      items;
    checkRule(
      [indholdsfortegnelseManglerPunkt, indholdsfortegnelseUkendtPunkt, indholdsfortegnelseTitel, indholdsfortegnelseRaekkefoelge],
      document,
    );
    checkFixResult(
      indholdsfortegnelseRaekkefoelge,
      document,
      "Generér",
      table("Budget for 2021.....\t5", "Ny vej ved havnen.....\t3", "Eventuelt.....\t9") + items,
    );
  });

  test("has page numbers that fall", () => {
    checkRule(
      rules,
      table(
        "Budget for 2021.....\t5",
        "Ny vej ved havnen.....\t3\n                       ^ indholdsfortegnelse-sidetal",
        "Eventuelt.....\t9",
      ) + items,
    );
    checkRule(rules, table("Budget for 2021.....\t3", "Ny vej ved havnen.....\t3", "Eventuelt.....\t3") + items);
  });

  test("is written anew without leader dots, but for a page that is not known", () => {
    const document = `${table("Budget for 2021\t3", "Eventuelt\t9")}${item(1, "Budget for 2021")}${item(2, "Ny vej ved havnen")}${item(3, "Eventuelt")}`;
    const expected = `${table("Budget for 2021\t3", "Ny vej ved havnen.....", "Eventuelt\t9")}${items}`;
    checkFixResult(indholdsfortegnelseManglerPunkt, document, "Generér", expected);
  });

  test("is not written anew where other lines stand in it", () => {
    const document = `${table("Budget for 2021.....\t3", "Lukkede punkter", "Eventuelt.....\t9")}${items}`;
    const fixes = runRules([indholdsfortegnelseManglerPunkt], document).flatMap((placed) => placed.fixes);
    expect(fixes).toEqual([]);
  });

  test("is not written anew where its lines would be read as something else: again and again, it would grow", () => {
    const entries = ["1 Meddelelser", "2 Fjernvarme i byen", "3 Ny sti ved åen", "Indstilling", "4 Mødekalender", "5 Skovrejsning"];
    const items = ["1 Meddelelser", "2 Fjernvarme i byen", "3 Ny sti ved åen", "4 Mødekalender", "5 Skovrejsning"].map(
      (heading, index) => `${heading}\n\n14/${index + 1}\n\nIndstilling\n\nAt det godkendes.\n\nBeslutning\n\nGodkendt.\n\n`,
    );
    const document = table(...entries) + items.join("");
    const found = runRules([indholdsfortegnelseManglerPunkt], document);
    expect(found.length).toBeGreaterThan(0);
    expect(found.flatMap((placed) => placed.fixes)).toEqual([]);
  });
});

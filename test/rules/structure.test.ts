import { describe, test } from "vitest";
import { beslutningMangler } from "../../server/src/rules/beslutning-mangler.ts";
import { indstillingMangler } from "../../server/src/rules/indstilling-mangler.ts";
import { checkFixResult, checkRule } from "./check-rule.ts";

const head = `REFERAT Økonomiudvalget d. 05-02-2020

Punkt 1: Budget

20/1

Sagsfremstilling

Der er lagt et budget.

Indstilling

Direktionen foreslår, at budgettet godkendes.

Beslutning

Godkendt.

`;

describe("indstilling-mangler", () => {
  const rule = indstillingMangler;

  test("an item with case facts and no Indstilling", () => {
    const document = `${head}Punkt 2: Vej
         ^^^ indstilling-mangler: ingen indstilling

20/2

Sagsfremstilling

Vejen er slidt.

Beslutning

Godkendt.
`;
    checkRule(rule, document);
    checkFixResult(
      rule,
      document,
      "Indsæt",
      `${head}Punkt 2: Vej

20/2

Sagsfremstilling

Vejen er slidt.

Indstilling

Direktionen foreslår, at

Beslutning

Godkendt.
`,
    );
  });

  test("the section goes where the document's other items have it, also last in the document", () => {
    const document = `Referat

1. Budget
Sag 20/1
Beslutning
Godkendt.
Sagsfremstilling
Der er lagt et budget.
Indstilling
Forvaltningen indstiller,
1. at budgettet godkendes.
2. Vej
   ^^^ indstilling-mangler
Sag 20/2
Beslutning
Godkendt.
Sagsfremstilling
Vejen er slidt.`;
    checkRule(rule, document);
    checkFixResult(
      rule,
      document,
      "Indsæt",
      `Referat

1. Budget
Sag 20/1
Beslutning
Godkendt.
Sagsfremstilling
Der er lagt et budget.
Indstilling
Forvaltningen indstiller,
1. at budgettet godkendes.
2. Vej
Sag 20/2
Beslutning
Godkendt.
Sagsfremstilling
Vejen er slidt.
Indstilling
Forvaltningen indstiller,`,
    );
  });

  test.each([
    ["for information by its title", "Orientering fra formanden", "Sagsfremstilling\n\nFormanden fortalte."],
    ["for information behind a prefix", "EBU - Orientering fra formanden", "Sagsfremstilling\n\nFormanden fortalte."],
    ["closed", "Lukket: Salg af jord", "Sagsfremstilling\n\nJorden sælges."],
    ["without case facts", "Vej", "Resumé\n\nVejen er slidt.\n\nBeslutning\n\nGodkendt."],
    ["with an empty facts section", "Vej", "Sagsfremstilling\n\nBeslutning\n\nGodkendt."],
    ["taken off the agenda", "Vej", "Sagsfremstilling\n\nVejen er slidt.\n\nBeslutning\n\nPunktet udgår."],
    [
      "with the recommendation as a paragraph",
      "Vej",
      "Sagsfremstilling\n\nVejen er slidt.\n\nDirektøren for Teknik indstiller, at vejen lægges om.\n\nBeslutning\n\nGodkendt.",
    ],
    [
      "with a heading of that role",
      "Vej",
      "Sagsfremstilling\n\nVejen er slidt.\n\nAdministrationens indstilling\n\nAt vejen lægges om.\n\nBeslutning\n\nGodkendt.",
    ],
    ["with both roles under one heading", "Vej", "Sagsfremstilling\n\nVejen er slidt.\n\nIndstilling og beslutning\n\nGodkendt."],
  ])("silent about an item %s", (_, title, body) => checkRule(rule, `${head}Punkt 2: ${title}\n\n20/2\n\n${body}\n`));

  test("silent in a document whose items have none", () => {
    checkRule(rule, "Referat\n\nPunkt 1: Vej\n\n20/2\n\nSagsfremstilling\n\nVejen er slidt.\n\nBeslutning\n\nGodkendt.\n");
  });
});

describe("beslutning-mangler", () => {
  const rule = beslutningMangler;

  test("an item with an Indstilling and no decision", () => {
    const document = `${head}Punkt 2: Vej
         ^^^ beslutning-mangler: ingen beslutning fra Økonomiudvalget

20/2

Indstilling

Direktionen foreslår, at vejen lægges om.

Bilag

Kort.pdf
`;
    checkRule(rule, document);
    checkFixResult(
      rule,
      document,
      "Indsæt",
      `${head}Punkt 2: Vej

20/2

Indstilling

Direktionen foreslår, at vejen lægges om.

Beslutning

Bilag

Kort.pdf
`,
    );
  });

  const dated = head.replace("Beslutning\n", "## **Vedtagelse i Økonomiudvalget den 05-02-2020**\n");

  test("a decision of another committee is none; the heading names committee and date as the document does", () => {
    const document = `${dated}Punkt 2: Vej
         ^^^ beslutning-mangler

20/2

Indstilling

Direktionen foreslår, at vejen lægges om.

## **Vedtagelse i Teknikudvalget den 05-02-2020**

Anbefales.
`;
    checkRule(rule, document);
    checkFixResult(
      rule,
      document,
      "Indsæt",
      `${dated}Punkt 2: Vej

20/2

Indstilling

Direktionen foreslår, at vejen lægges om.

## **Vedtagelse i Teknikudvalget den 05-02-2020**

Anbefales.

## **Vedtagelse i Økonomiudvalget den 05-02-2020**
`,
    );
  });

  test("the heading is taken without text that is glued to it, and with the item's own number", () => {
    const fixed = (heading: string, expected: string): void => {
      const first = `REFERAT Økonomiudvalget d. 05-02-2020\n\nPkt. 41 Budget\n\n20/1\n\nIndstilling\n\nAt det godkendes.\n\n${heading}\n\nGodkendt.\n\n`;
      const second = "Pkt. 42 Vej\n        ^^^ beslutning-mangler\n\n20/2\n\nIndstilling\n\nAt vejen lægges om.";
      checkFixResult(rule, first + second, "Indsæt", `${first}${second.replace(/\n +\^.*$/m, "")}\n\n${expected}`);
    };
    fixed("BeslutningGodkendt.", "Beslutning");
    fixed("Økonomiudvalget, 05-02-2020, pkt. 41", "Økonomiudvalget, 05-02-2020, pkt. 42");
    fixed("Økonomiudvalgets beslutning den 05.02.2020 Punkt 41", "Økonomiudvalgets beslutning den 05.02.2020 Punkt 42");
    fixed("**Beslutning:**", "**Beslutning:**");
  });

  test.each([
    ["misspelled by a letter", "Vedtagelse i Økonomiudvaget den 05-02-2020"],
    ["in capitals", "VEDTAGELSE I ØKONOMIUDVALGET DEN 05-02-2020"],
    ["with a wrong date", "Vedtagelse i Økonomiudvalget den 05-02-2019"],
    ["without a committee", "Beslutning"],
    ["with another preposition", "Beslutning Økonomiudvalget d. 5. februar 2020:"],
  ])("silent where the committee's heading is %s", (_, heading) => {
    checkRule(rule, `${dated}Punkt 2: Vej\n\n20/2\n\nIndstilling\n\nAt vejen lægges om.\n\n${heading}\n\nGodkendt.\n`);
  });

  test.each([
    ["says that it is put off", "Vej", "Indstilling\n\nAt vejen lægges om.\n\nSagen udsættes til næste møde."],
    ["is taken off the agenda", "Vej", "Punktet udgår af dagsordenen.\n\nIndstilling\n\nAt vejen lægges om."],
    ["is closed", "Lukket: Vej", "Indstilling\n\nAt vejen lægges om."],
    ["recommends nothing", "Vej", "Resumé\n\nVejen er slidt."],
  ])("silent about an item that %s", (_, title, body) => checkRule(rule, `${head}Punkt 2: ${title}\n\n20/2\n\n${body}\n`));

  test("silent in an agenda", () => {
    checkRule(rule, "Dagsorden Økonomiudvalget d. 05-02-2020\n\nPunkt 1: Vej\n\n20/2\n\nIndstilling\n\nAt vejen lægges om.\n");
    checkRule(
      rule,
      "Punkt 1: Vej\n\n20/2\n\nIndstilling\n\nAt vejen lægges om.\n\nPunkt 2: Sti\n\n20/3\n\nIndstilling\n\nAt stien lægges om.\n",
    );
  });
});

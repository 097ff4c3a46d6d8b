import { describe, test } from "vitest";
import { beslutningMangler } from "../../server/src/rules/beslutning-mangler.ts";
import { beslutningTom } from "../../server/src/rules/beslutning-tom.ts";
import { checkRule } from "./check-rule.ts";

/** No decision is missing where it is empty: the two never speak of one slip. */
const rules = [beslutningTom, beslutningMangler];

const head = `REFERAT Økonomiudvalget d. 05-02-2020

Punkt 1: Budget

20/1

Indstilling

Direktionen foreslår, at budgettet godkendes.

Beslutning

Godkendt.

`;
const item = (body: string, title = "Vej"): string => `${head}Punkt 2: ${title}\n\n20/2\n\n${body}\n`;
const recommended = "Indstilling\n\nDirektionen foreslår, at vejen lægges om.\n\n";

describe("beslutning-tom", () => {
  test.each([
    ["with nothing below its heading", `${recommended}Beslutning\n^^^^^^^^^^ beslutning-tom: Beslutningen er tom\n\n`],
    ["with one dot", `${recommended}Beslutning\n\n.\n^ beslutning-tom: kun af prikker`],
    ["with dots", `${recommended}Beslutning\n\n.....\n^^^^^ beslutning-tom`],
    ["with an ellipsis", `${recommended}Beslutning:\n\n…..\n^^^ beslutning-tom`],
    ["with a dot behind a bullet", `${recommended}Beslutning\n\n- .\n^^^ beslutning-tom`],
    ["in front of the attachments", `${recommended}Beslutning\n^^^^^^^^^^ beslutning-tom\n\nBilag\n\nKort.pdf`],
    ["in front of the case", `Beslutning\n^^^^^^^^^^ beslutning-tom\n\nSagsfremstilling\n\nVejen er slidt.\n\n${recommended}`],
    [
      "with the page's head alone",
      `${recommended}Beslutning\n^^^^^^^^^^ beslutning-tom\n\nØkonomiudvalget\nReferat\nÅbent referat\nSide 4`,
    ],
    ["with markdown marks", `${recommended}## **Beslutning**\n     ^^^^^^^^^^ beslutning-tom\n\n`],
    [
      "of this committee, behind another's",
      `${recommended}Vedtagelse i Teknikudvalget den 12-01-2020\n\nAnbefales.\n\nVedtagelse i Økonomiudvalget den 05-02-2020\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ beslutning-tom\n`,
    ],
    [
      "with only the absent, below a recommendation",
      `${recommended}Beslutning\n^^^^^^^^^^ beslutning-tom: hvem der var fraværende\n\nFraværende: Bo Holm (V), Ida Lund (Ø)`,
    ],
    ["with only the label of the absent", `${recommended}Beslutning\n^^^^^^^^^^ beslutning-tom\n\nFraværende:`],
    [
      "with only the absent, one a line",
      `${recommended}Beslutning\n^^^^^^^^^^ beslutning-tom\n\nAfbud fra:\n- Bo Holm (V)\n- Ida Lund (Ø)`,
    ],
    ["with only who took no part", `${recommended}Beslutning\n^^^^^^^^^^ beslutning-tom\n\nBo Holm (V) deltog ikke i punktets behandling.`],
  ])("a decision %s", (_, body) => checkRule(rules, item(body)));

  test("a decision of an item that every meeting has", () =>
    checkRule(rules, item("Anledning\n\nEventuelt.\n\nBeslutning\n\n.\n^ beslutning-tom", "Eventuelt")));

  test.each([
    ["in a word", `${recommended}Beslutning\n\nIntet.`],
    ["glued to its heading", `${recommended}BeslutningGodkendt.`],
    ["behind page heads", `${recommended}Beslutning\n\nØkonomiudvalget\nReferat\nÅbent referat\nSide 4\n\nGodkendt.`],
    ["behind a dot", `${recommended}Beslutning\n\n.\n\nGodkendt.`],
    ["behind who was absent", `${recommended}Beslutning\n\nFraværende: Bo Holm (V)\n\nGodkendt.`],
    ["before who was absent", `${recommended}Beslutning\n\nGodkendt.\n\nFraværende:`],
    ["on the line of who was absent", `${recommended}Beslutning\n\nFraværende: Bo Holm (V). Indstillingen blev godkendt.`],
    ["in a line that begins as one of the absent", `${recommended}Beslutning\n\nAfbud fra leverandøren tages til efterretning.`],
    ["of committees below a bare heading", `${recommended}Beslutning\n\nBeslutning i Økonomiudvalget den 05-02-2020\n\nGodkendt.`],
    [
      "below a second heading",
      "Sagsgang og sagstype\n\nØkonomiudvalget\n\nBeslutning\n\nIndstilling\n\nAt vejen lægges om.\n\nBeslutning i Økonomiudvalget den 05-02-2020\n\nGodkendt",
    ],
    [
      "as a recommendation to the council",
      `${recommended}Beslutning\n\nUdvalgets indstilling\n\nØkonomiudvalget indstiller til Byrådet, at vejen lægges om.`,
    ],
    ["under both roles", "Indstilling og beslutning\n\nAdministrationens indstilling\n\nAt vejen lægges om. Godkendt."],
    ["by saying that it is put off", `${recommended}Sagen udsættes til næste møde.\n\nBeslutning\n\n`],
    ["with numbers", `${recommended}Beslutning\n\n1.-2. Godkendt.`],
    ["with a dash and words", `${recommended}Beslutning\n\n- Anbefales`],
  ])("silent about one that decides %s", (_, body) => checkRule(beslutningTom, item(body)));

  test.each([
    [
      "of another committee",
      `${recommended}Vedtagelse i Teknikudvalget den 12-01-2020\n\n.\n\nVedtagelse i Økonomiudvalget den 05-02-2020\n\nGodkendt.`,
      "Vej",
    ],
    ["of a closed item", "Beslutning\n\n", "Vej - Lukket punkt"],
    ["of an item taken off, by its title", `${recommended}Beslutning\n\n`, "Vej - punktet udgår"],
    ["that names who was absent from an item for information", "Beslutning\n\nFraværende: Bo Holm (V)", "Meddelelser"],
  ])("silent about one %s", (_, body, title) => checkRule(rules, item(body, title)));

  test("silent in an agenda, and where decisions are left empty", () => {
    const empty = (number: number): string => `Punkt ${number}: Sag om emne ${number}\n\n20/${number}\n\n${recommended}Beslutning\n\n`;
    checkRule(
      rules,
      `DAGSORDEN Økonomiudvalget d. 05-02-2020\n\n${empty(1)}Punkt 2: Vej\n\n20/2\n\n${recommended}Beslutning\n\nGodkendt.\n\n`,
    );
    checkRule(rules, `REFERAT Økonomiudvalget d. 05-02-2020\n\n${empty(1)}${empty(2)}`);
    checkRule(rules, `${head}${empty(2)}${empty(3)}`);
  });
});

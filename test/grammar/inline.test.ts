import { describe, expect, test } from "vitest";
import { sagsnummerForms, sagsnummerLabels } from "../../server/src/vocabulary/sagsnumre.ts";
import { checkEach } from "./check-scopes.ts";
import { loadGrammar, type ScopedLine, tokenize } from "./engine.ts";

/** The runs of a line in an item that have a scope. */
async function runsOf(scope: string, line: string): Promise<string[]> {
  const found = tokenize(await loadGrammar(), `Punkt 1: Meddelelser\n\nSagsfremstilling\n${line}`)[3] as ScopedLine;
  const runs: string[] = [];
  let end = -1;
  for (const { startIndex, endIndex, scopes } of found.tokens) {
    if (!scopes.some((name) => name.startsWith(scope))) continue;
    const text = line.slice(startIndex, endIndex);
    if (end === startIndex) runs.push(`${runs.pop() ?? ""}${text}`);
    else runs.push(text);
    end = endIndex;
  }
  return runs;
}

const sagsnummer = "variable.other.constant.sagsnummer";

describe("case numbers", () => {
  test.each(sagsnummerForms.map((form) => [form.example, form] as const))("%s", async (example, { inText }) => {
    expect(await runsOf(sagsnummer, example)).toEqual([example]);
    expect(await runsOf(sagsnummer, `**${example}**`)).toEqual([example]);
    expect(await runsOf(sagsnummer, `Sagsnr.: ${example}`)).toEqual([example]);
    expect(await runsOf(sagsnummer, `Se sagsnr. ${example}, som blev udsat.`)).toEqual([example]);
    expect(await runsOf(sagsnummer, `Det er ${example} igen.`)).toEqual(inText ? [example] : []);
  });

  test.each(sagsnummerLabels.map((label) => [label]))("behind %s", async (label) => {
    for (const dressed of [`${label}: 299835`, `${label.toUpperCase()} 19/27921`]) {
      expect(await runsOf(sagsnummer, dressed)).toEqual([dressed.slice(dressed.lastIndexOf(" ") + 1)]);
      expect(await runsOf("support.variable.label", dressed)).toHaveLength(1);
    }
  });

  test.each([
    ["19/27921 og 20/699", ["19/27921", "20/699"]],
    ["Sagsnr.: 2012-28504   Dok.nr.: 2012-206127   Initialer: abc", ["2012-28504", "2012-206127"]],
    ["budgetperioden 2019-2022", []],
    ["fra 2016-2019, og igen", []],
    ["den 24/1-22 og 19/4 2024", []],
    ["Sagen kort: 12 personer", []],
  ])("%s", async (line, numbers) => {
    expect(await runsOf(sagsnummer, line)).toEqual(numbers);
  });

  test("an empty label is a label still", async () => {
    expect(await runsOf("support.variable.label", "Sagsnr.:")).toEqual(["Sagsnr."]);
  });
});

describe("amounts with their unit", () => {
  test.each([
    "35.400 kr.",
    "4.687.637,77 kr.",
    "2,9 mio. kr.",
    "2,6 mio. kroner",
    "3,9 mia.kr.",
    "75 mio.kr",
    "300 mio.",
    "1450 kr.",
    "850 t.kr.",
    "850 t. kr.",
    "12 tkr",
    "kr. 16.000",
    "DKK 16.000",
    "16.000,-",
    "1.2 mio. kr.",
    "50.000- 300.000 kr",
    "-6,8 mio. kr",
    "100,000 kr.",
    "42.351kr.",
    "0,823 mio. kr.",
  ])("%s", async (amount) => {
    expect(await runsOf("constant.numeric.amount", `Der gives ${amount} til sagen`)).toEqual([amount]);
  });

  test.each(["20 pct. af udgifterne", "5.400 mennesker", "3 krav", "2 mioner", "13-25 år"])("no amount: %s", async (text) => {
    expect(await runsOf("constant.numeric.amount", text)).toEqual([]);
  });
});

describe("dates", () => {
  test.each([
    "10. januar 2022",
    "28.marts",
    "28. februar",
    "Mandag d. 15. februar 2021",
    "torsdag den 26. oktober",
    "05-02-2020",
    "4.12.2019",
    "19/4 2024",
    "24/1-22",
    "31 december 2023",
    "15-maj-2002",
    "11 januar, 2021",
  ])("%s", async (date) => {
    expect(await runsOf("constant.numeric.date", `Det var ${date}, da mødet begyndte`)).toEqual([date]);
  });

  test.each(["31-13-2020", "15.20.24", "1.5.3", "12/2020"])("no date: %s", async (text) => {
    expect(await runsOf("constant.numeric.date", `Det var ${text} dengang`)).toEqual([]);
  });

  test("the hour", async () => {
    expect(await runsOf("constant.numeric.time", "kl. 17.00-19.00 og kl. 14.30.")).toEqual(["kl. 17.00-19.00", "kl. 14.30"]);
  });
});

describe("parties, links and emphasis", () => {
  test.each([
    ["Ane (A), Bo (Ø), Ib (UP1), Eva (UP-2), Per (Løsgænger), fem (A+V+C)", ["A", "Ø", "UP1", "UP-2", "Løsgænger", "A+V+C"]],
    ["Kommunernes Landsforening (KL), (BY), (PUK) og (2022)", []],
  ])("%s", async (line, parties) => {
    expect(await runsOf("variable.other.enummember.party", line)).toEqual(parties);
  });

  checkEach([
    `
Punkt 1: Meddelelser
Se <https://www.stykka.com/>, www.rudersdal.dk. Skriv til navn@kommune.dk.
    ^^^^^^^^^^^^^^^^^^^^^^^ markup.underline.link
                              ^^^^^^^^^^^^^^^^ markup.underline.link
                                              ^ -markup
                                                          ^^^^^^^^^^^^^^^ markup.underline.link.email
                                                                         ^ -markup
Et **vigtigt** ord
   ^^ punctuation.definition.bold
     ^^^^^^^ markup.bold
Til toppen
^^^^^^^^^^ comment.line.chrome
Side 4 af 10
^^^^^^^^^^^^ comment.line.page`,
  ]);
});

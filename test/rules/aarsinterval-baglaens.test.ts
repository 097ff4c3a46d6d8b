import { describe, test } from "vitest";
import { aarsintervalBaglaens } from "../../server/src/rules/aarsinterval-baglaens.ts";
import { checkFixResult, checkRule, onePunkt } from "./check-rule.ts";

const silentAbout = (line: string): void => checkRule(aarsintervalBaglaens, onePunkt(`Sagsfremstilling\n${line}`));

describe("speaks of spans that run backwards", () => {
  test("with and without blanks, with hyphen and dash, in title, text, points and brackets", () => {
    checkRule(
      aarsintervalBaglaens,
      onePunkt(
        `
        Sagsfremstilling
        Godkendelse af første udkast til Erhvervsstrategi 2019 - 2014 samt procesplan.
                                                          ^^^^^^^^^^^ aarsinterval-baglaens: 2019-2014
        Perioden (2022–2018) er lang, og indsatsen i årene 2026 – 2023 er kort.
                  ^^^^^^^^^ aarsinterval-baglaens
                                                           ^^^^^^^^^^^ aarsinterval-baglaens
        Indstilling
        1. at Boligpolitik 2030-2026 godkendes,
                           ^^^^^^^^^ aarsinterval-baglaens
        2. at **Klimaplan 2025-2020** sendes i høring.
                          ^^^^^^^^^ aarsinterval-baglaens
      `,
        "Kulturpolitik 2025-2021",
      ).replace("Kulturpolitik 2025-2021", "Kulturpolitik 2025-2021\n                       ^^^^^^^^^ aarsinterval-baglaens"),
    );
  });

  test("at the start of a line that goes on with the sentence above", () => {
    checkRule(
      aarsintervalBaglaens,
      onePunkt(`
        Sagsfremstilling
        Budgettet for skolerne er udarbejdet på grundlag af prognosen for
        2024-2012.
        ^^^^^^^^^ aarsinterval-baglaens
      `),
    );
  });

  test("two years in a row, where a plan or a period is spoken of", () => {
    checkRule(
      aarsintervalBaglaens,
      onePunkt(`
        Sagsfremstilling
        Forsøgsperioden 2020-2019 er forbi, og indsatsplanen 2021-2020 er lavet.
                        ^^^^^^^^^ aarsinterval-baglaens
                                                             ^^^^^^^^^ aarsinterval-baglaens
      `),
    );
  });

  test("and takes the span that the item names elsewhere, in its attachments, too", () => {
    const item = (years: string): string =>
      onePunkt(`Sagsfremstilling\nUdkast til strategi ${years} foreligger.\nBilag\nProcesplan erhvervsstrategi 2019-2024`);
    checkRule(
      aarsintervalBaglaens,
      onePunkt(`
        Sagsfremstilling
        Udkast til strategi 2019-2014 foreligger.
                            ^^^^^^^^^ aarsinterval-baglaens: 2019-2024
        Bilag
        Procesplan erhvervsstrategi 2019-2024
                                    ~~~~~~~~~ aarsinterval-baglaens
      `),
    );
    checkFixResult(aarsintervalBaglaens, item("2019 - 2014"), "Ret til 2019 - 2024", item("2019 - 2024"));
    checkFixResult(aarsintervalBaglaens, item("2019-2014"), "Ret til 2014-2019", item("2014-2019"));
  });
});

describe("is silent", () => {
  test.each([
    "Strategi 2019-2024, budget 2020-2023 og skoleåret 2019-2020.",
    "Budget 2019/2018, skoleåret 2019/20, regnskab 2019-18, sæson 2019-20 og 1998-99.",
    "Perioden 2019-2019.",
    "Forskellen på regnskab 2019-2018 og udviklingen 2020-2015 er vist.",
    "Nøgletal 2020-2016 og årsregnskaber, oversigt 2019-2014.",
    "Antal elever 2020-2019.",
    "Tabel 3: Børn i dagtilbud 2022-2018",
    "Udvikling i ledighed (2022-2018), sammenligning 2019-2015",
  ])("years in order, fiscal pairs, and years set side by side: %s", silentAbout);

  test.each([
    "Ring på tlf. 2019-2014 eller telefon: 2045-1999.",
    "Mobil 2030-2010, fax 2019-2014.",
    "Sag nr. 2019-2014, sagsnr. 2012-2006 og journalnr. 2012-1999.",
    "Dok. 2019-2014 og dokumentnr.: 2019-2014, j.nr. 2019-2014.",
    "EMN-2019-2014, 330-2019-2014, 2019-2014/12 og 2019-2014-5.",
    "Den 01-02-2019-2014, 2019-20145 og 12019-2014.",
    "Projekt nr. 2019-2014 og matr.nr. 2000-1999.",
    "Der søges 2100-2000 kr. og 2050-2000 m2.",
    "Kl. 2000-1930 og kl. 2019-2014.",
    "Se notat_2019-2014.pdf, www.by.dk/2019-2014 og strategi 2019-2014.docx.",
    "CVR 2019-2014, EAN: 2019-2014.",
    "Postnr. 2000-1999 og side 2019-2014.",
  ])("numbers of other kinds: %s", silentAbout);

  test("tables, lines that begin with it, and the names of attachments", () => {
    checkRule(
      aarsintervalBaglaens,
      onePunkt(`
        Sagsfremstilling
        Plan	2022-2018	2019-2014
        | Strategi 2022-2018 | 12 |
        2019-2014
        2022-2018 i alt
        - 2022-2018
        Kommunens regnskaber viser en faldende udgift i hele perioden.
        2022-2018
        Borgerne kan ringe til kommunens kontor for byggesager på telefon
        2022-2018 i kontorets åbningstid
        Det er vist i de efterfølgende tal for hele kommunens udvikling
        2022-2018
        Kort tekst
        2022-2018
        Bilag
        Strategi 2019-2014
        2012-2006 - Notat om skoler
      `),
    );
  });

  test("the head, the table of contents, and case numbers of the same form", () => {
    checkRule(
      aarsintervalBaglaens,
      `
        REFERAT Strategiudvalget 2019-2014 d. 25-02-2019
        Indholdsfortegnelse
        Strategi 2019-2014.....	3
        Punkt 1: Strategi
        Sagsnr.: 2012-2006
        Beslutning
        Godkendt.
      `,
    );
  });
});

import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { outlineOf } from "../../server/src/facts/outline.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";

/** Text as it comes out of web pages and scans: lines glued together, titles lost, metadata between the items. */

const punkter = (...lines: string[]) => outlineOf(analyse(lines.join("\n")).facts).punkter;
const titles = (...lines: string[]): (string | null)[] => punkter(...lines).map(({ title }) => title);
const committee = (...lines: string[]): string | null => outlineOf(analyse(lines.join("\n")).facts).committee;
const loud = (...lines: string[]): string[] =>
  runRules(analyse(lines.join("\n")))
    .filter(({ severity }) => severity === "warning" || severity === "error")
    .map(({ code }) => code);

describe("titles", () => {
  test("the first item's heading, glued to the last line of the table of contents, is found again below", () => {
    const lines = [
      "Referat",
      "UDVALG",
      "Byrådet",
      "PUNKTER",
      "174. Godkendelse af dagsorden",
      "175. Nye vederlag til udvalgsformænd",
      "176. Budgetrevision 2174. Godkendelse af dagsorden",
      "Godkendelse af dagsorden",
      "Indstilling",
      "Det indstilles, at dagsordenen godkendes.",
      "Beslutning",
      "Godkendt.",
      "175. Nye vederlag til udvalgsformænd",
      "Indstilling",
      "Det indstilles, at vederlagene godkendes.",
      "Beslutning",
      "Godkendt.",
      "176. Budgetrevision 2",
      "Indstilling",
      "Det indstilles, at revisionen godkendes.",
      "Beslutning",
      "Godkendt.",
    ];
    expect(titles(...lines)).toEqual(["Godkendelse af dagsorden", "Nye vederlag til udvalgsformænd", "Budgetrevision 2"]);
    expect(loud(...lines)).toEqual([]);
  });

  test("a letter behind the title shows an item whose decision stands first", () => {
    expect(
      punkter(
        "Skoleudvalget – Referat – 2. maj 2023",
        "1. Godkendelse af dagsorden (B)",
        "Beslutning",
        "Godkendt.",
        "Indstilling",
        "Direktøren indstiller,",
        "1. at dagsordenen godkendes.",
        "2. Budgetopfølgning 1 (B)",
        "Beslutning",
        "Indstilles til godkendelse.",
        "Indstilling",
        "Direktøren indstiller, at opfølgningen godkendes.",
      ).map(({ number }) => number),
    ).toEqual([1, 2]);
  });

  test("where the titles are lost, no other line is taken for one", () => {
    const body = ["Sagsfremstilling", "Planen er ny.", "Indstilling", "at planen godkendes.", "Beslutning", "Tiltrådt."];
    expect(
      titles(
        "Referat",
        "Teknisk Udvalg tirsdag den 16. april 2024 kl. 16.30",
        "Mødelokale Tårnet, Rådhuset, Store Torv 20, 2635 Ishøj",
        ...body,
        "Beslutningskompetence",
        "Byrådet.",
        "Bilag",
        ...body,
      ),
    ).toEqual([]);
  });

  test.each([
    ["a label of who decides", ["Sagen afgøres i: Byrådet"]],
    ["an answer of a form", ["Nej"]],
    ["a line in parentheses", ["(Økonomiudvalget)"]],
    ["a committee", ["Erhvervs- og Turismeudvalget"]],
    ["a sentence", ["Der er indgået forlig, jf. bilag 1."]],
  ])("%s is no title", (_what, lines) => {
    expect(titles("Ny plan for havnen", "Indstilling", "at planen godkendes.", ...lines, "Problemstilling", "Havnen er slidt.")).toEqual([
      "Ny plan for havnen",
    ]);
  });

  test("attachments that stand before the recommendation are no titles", () => {
    expect(
      titles(
        "Budget for havnen",
        "Sagsfremstilling",
        "Budgettet er nyt.",
        "Bilag",
        "Åben - Notat",
        "Indstilling",
        "at budgettet godkendes.",
        "Beslutning",
        "Godkendt.",
      ),
    ).toEqual(["Budget for havnen"]);
  });

  test("`Løsning` goes on with `Problemstilling`", () => {
    expect(titles("Nye cykelstier", "Problemstilling", "Vejene er slidte.", "Bilag 2 viser stierne", "Løsning", "Der bygges.")).toEqual([
      "Nye cykelstier",
    ]);
  });
});

describe("case numbers", () => {
  test.each([
    [["5. Kombineret udlejning", "SUD  26/2006  J.nr. 26/2006", "INDSTILLING", "at planen godkendes."], "SUD  26/2006"],
    [["1. Økonomivurdering", "J.nr.: 00.01.00S00. Sagsnr.: 11/496", "Sagsfremstilling:", "Kort."], "11/496"],
    [["1 (Åben) Optagelse af lån", "Sags ID: EMN-2021-00410", "Resume", "Kort."], "EMN-2021-00410"],
    [["3. Bevillingsmæssige ændringer (2018-0102345)", "Udvalget skal godkende ændringerne.", "Indstilling", "at"], "2018-0102345"],
    [["Nr. 4 - Nyt bibliotek (15.20.24-Ø39-1-18)", "Indstilling", "at"], "15.20.24-Ø39-1-18"],
  ])("%j", (lines, number) => {
    expect(punkter("Referat", "Økonomiudvalget", ...lines).map(({ caseNumber }) => caseNumber)).toEqual([number]);
  });

  test("a number behind the name of an attachment makes it no item", () => {
    expect(titles("1. Budgetstatus", "19/1", "Indstilling", "at", "2. Budgetforslag", "19/2", "Bilag", "1. Oplæg (773-2014-8890)")).toEqual(
      ["Budgetstatus", "Budgetforslag"],
    );
  });
});

describe("sections", () => {
  test("dated bodies in the list that a case passes are no decisions", () => {
    const [punkt] = punkter(
      "REFERAT Byrådet d. 27-11-2023",
      "Punkt 1: Ny skole",
      "23-000011",
      "Beslutning",
      "Godkendt.",
      "Sagsprocedure",
      "Økonomiudvalget den 20. november 2023",
      "Byrådet den 27. november 2023",
      "Resume",
      "Kort.",
    );
    expect(punkt?.sections.map(({ heading }) => heading)).toEqual(["Beslutning", "Sagsprocedure", "Resume"]);
  });
});

describe("the committee", () => {
  test.each([
    [["22-01-2018 kl. 17:30", "Byrådssalen"], null],
    [["Byrådets møde den 25. juni 2025"], "Byrådet"],
    [["Referat for Kultur- og Fritidsudvalget møde den 8. december 2020"], "Kultur- og Fritidsudvalget"],
    [["Referat", "Udvalg Dato Type Hent", "Byrådet 24-06-2020"], "Byrådet"],
    [["Referat", "Økonomiudvalget skal tage stilling til ti ansøgninger", "Socialudvalget"], "Socialudvalget"],
    [["Beslutningsprotokol", "Økonomiudvalget", "Udvalg | Service | Anlæg"], "Økonomiudvalget"],
  ])("%j", (head, expected) => {
    expect(committee(...head, "Punkt 1: Ny cykelsti", "19/1", "Resumé", "Kort.")).toBe(expected);
  });
});

test("the columns' heads and the list of attachments are no entries of the table of contents", () => {
  const lines = [
    "ÅBEN DAGSORDEN",
    "ØKONOMIUDVALGET",
    "INDHOLDSFORTEGNELSE",
    "Sag nr.: Emne",
    "1. Budgetstatus 2015 ... 1",
    "2. Budgetforslag for eget område ... 4",
    "Samlet bilagsliste ... 8",
    "1. BUDGETSTATUS 2015",
    "Sagsnr. 773-2014-1201",
    "INDSTILLING",
    "at status godkendes.",
    "2. BUDGETFORSLAG FOR EGET OMRÅDE",
    "Sagsnr. 773-2014-1202",
    "INDSTILLING",
    "at forslaget godkendes.",
    "SAMLET BILAGSLISTE",
    "1. Budgetstatus 2015",
  ];
  expect(outlineOf(analyse(lines.join("\n")).facts).toc.map(({ title }) => title)).toEqual([
    "Budgetstatus 2015",
    "Budgetforslag for eget område",
  ]);
  expect(loud(...lines)).toEqual([]);
});

describe("a slip in its case number", () => {
  const item = (title: string, number: string): string => `${title}\n${number}\n\nResumé\n\nVejen er slidt.\n\nBeslutning\n\nGodkendt.\n\n`;
  test.each([
    "2019//011814",
    "2019/01l814",
    "2019/ 011814",
    "15.20.24A26-059O",
    "2715.00P22-0640",
    "Sag 21//6111",
    "Sagsnummer: 083492 - 2012/ 26213",
  ])("%s below its title hides no item", (number) => {
    const text = `REFERAT Økonomiudvalget d. 05-02-2020\n\n${item("1. Ny vej", "15.20.24-P20-1-19")}${item("2. Ny sti", number)}${item("3. Ny bro", "15.20.24-P20-3-19")}`;
    expect(analyse(text).facts.punkter.map(({ facts }) => facts.title.text)).toEqual(["Ny vej", "Ny sti", "Ny bro"]);
  });
  test("a decision on the recommendation's points makes no file a numbered one", () => {
    const open = (title: string, number: string, decision: string): string =>
      `${title}\nÅben\n${number}\n\nIndstilling\n\nForvaltningen indstiller, at det godkendes.\n\nBeslutning\n\n${decision}\n\nSagsbeskrivelse\n\nVejen er slidt.\n\n`;
    const text = `REFERAT Økonomiudvalget d. 05-02-2020\n\n${open("Ny vej", "2019-27211", "Punkt 1: Økonomiudvalget anbefaler, at indstillingens første punkt godkendes.")}${open("Ny sti", "2019-27212", "Godkendt.")}`;
    expect(analyse(text).facts.punkter.map(({ facts }) => facts.title.text)).toEqual(["Ny vej", "Ny sti"]);
  });
});

describe("a misnumbered item", () => {
  const head = "Økonomiudvalget - Referat\n\nDato: 21. august 2013\n\n";
  test("below a decision, where decisions end the items", () => {
    const item = (number: number, title: string): string =>
      `${number}. ${title}\n\nResume\n\nSagen er ny.\n\nSagsfremstilling\n\nVejen er slidt.\n\nBeslutning\n\n1. Godkendt.\n2. Udvalget ønsker en status.\n\n`;
    const text = `${head}${item(1, "Ny vej i byen")}${item(7, "Ny sti i byen")}${item(3, "Ny bro i byen")}`;
    expect(titles(text)).toEqual(["Ny vej i byen", "Ny sti i byen", "Ny bro i byen"]);
  });
  test("points of a decision stay points, where the case is stated below it", () => {
    const item = (number: number, title: string): string =>
      `${number}. ${title}\n\nBeslutning\n\n1. Forslaget sendes i høring\n9. Sagen fremlægges igen\n\nSagsfremstilling\n\nVejen er slidt.\n\n`;
    const text = `${head}${item(1, "Ny vej i byen")}${item(2, "Ny sti i byen")}${item(3, "Ny bro i byen")}`;
    expect(titles(text)).toEqual(["Ny vej i byen", "Ny sti i byen", "Ny bro i byen"]);
  });
});

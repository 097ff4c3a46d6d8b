import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { outlineOf } from "../../server/src/facts/outline.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";

const read = (...lines: string[]) => {
  const analysis = analyse(`${lines.join("\n")}\n`);
  return { ...outlineOf(analysis.facts), codes: runRules(analysis).map(({ code }) => code) };
};
const sections = ({ punkter }: ReturnType<typeof read>) =>
  punkter.map(({ number, sections: all }) => [number, all.map(({ heading }) => heading)]);

/** An item with all that rules ask for. */
const item = (heading: string, ...decision: string[]): string[] => [
  heading,
  "Sagsfremstilling",
  "Stien er projekteret.",
  "Indstilling",
  "Centret indstiller, at stien anlægges.",
  ...decision,
  "Godkendt.",
];

describe("minutes as web pages publish them", () => {
  test("a committee's term stands behind its name, a weekday before the date", () => {
    const found = read(
      "Referat",
      "Strandudvalget 2018-2021",
      "fredag den 14. august 2020 kl. 09:30",
      ...item("1. Cykelsti ved Møllebakken", "Beslutning i Strandudvalget (18-21) den 14-08-2020"),
      ...item("2. Gangsti ved Møllebakken", "Beslutning i Strandudvalget 2018-2021 fredag den 14. august 2020, pkt. 2"),
    );
    expect(found.punkter.map(({ sections: all }) => all.at(-1)?.heading)).toEqual([
      "Beslutning i Strandudvalget (18-21) den 14-08-2020",
      "Beslutning i Strandudvalget 2018-2021 fredag den 14. august 2020, pkt. 2",
    ]);
    expect(found.codes).toEqual([]);
  });

  test("the case number stands above the title", () => {
    const found = read(
      "Referat til mødet i Parkudvalget den 2. marts 2021",
      "Åbne dagsordenspunkter",
      "85.02.02-G01-1-17",
      "33. Godkendelse af dagsorden",
      "Beslutning",
      "Godkendt.",
      "04.04.00-P20-6-17",
      "34. Ny hal i Lunde",
      "Anledning",
      "Hallen er fuld.",
      "Beslutning",
      "Godkendt.",
    );
    expect(found.punkter.map(({ number, caseNumber }) => [number, caseNumber])).toEqual([
      [33, "85.02.02-G01-1-17"],
      [34, "04.04.00-P20-6-17"],
    ]);
  });

  test("a number below a heading is that item's own, though the next heading follows at once", () => {
    const found = read(
      "Referat Parkudvalget d. 02-03-2021",
      "1. Hegn",
      "21/100",
      "Resume",
      "Nyt.",
      "2. Låge",
      "21/200",
      "3. Eventuelt",
      "Beslutning",
      "Intet.",
    );
    expect(found.punkter.map(({ caseNumber }) => caseNumber)).toEqual(["21/100", "21/200", null]);
  });

  test("items begin with their decision, and the next follows a recommendation's points", () => {
    const found = read(
      "Parkudvalget – Referat – 2. maj 2023",
      "1. Godkendelse af dagsorden",
      "Beslutning",
      "At 1: Godkendt.",
      "Indstilling",
      "Direktøren indstiller,",
      "1. at dagsordenen godkendes.",
      "2. Budgetopfølgning for parkerne",
      "Beslutning",
      "At 1: Godkendt.",
      "Indstilling",
      "Direktøren indstiller,",
      "1. at opfølgningen godkendes.",
    );
    expect(found.punkter.map(({ title }) => title)).toEqual(["Godkendelse af dagsorden", "Budgetopfølgning for parkerne"]);
  });

  test("Åbent punkt and Lukket punkt, one below the other, head a table's columns", () => {
    const head = ["Behandling", "Mødedato", "Åbent punkt", "Lukket punkt", "Skoleudvalget", "06-11-2018", "1"];
    const found = read(
      ...["Referat", "Skoleudvalget", "06-11-2018 kl. 13:00"],
      ...["Åbent punkt", "1  Ny sfo", "00.30.02G01-0022", ...head, "Resumé", "Nyt.", "Beslutning", "Godkendt."],
      ...["Lukket punkt", "2  Køb af hus", "00.30.02G01-0023"],
    );
    expect(found.punkter.map(({ number, closed }) => [number, closed])).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  test("headings behind bullets count where several items have them", () => {
    const bulleted = (number: number) => [
      `Punkt ${number} Sti ved åen ${number}`,
      "  • Resumé",
      "    Stien er slidt.",
      "  • Beslutning",
      "    Godkendt.",
    ];
    expect(sections(read("Byrådet 24-06-2020 Referat", ...bulleted(571), ...bulleted(572)))).toEqual([
      [571, ["Resumé", "Beslutning"]],
      [572, ["Resumé", "Beslutning"]],
    ]);
    const list = read("Referat Byrådet d. 24-06-2020", ...item("Punkt 1: Skemaer", "Beslutning"), "Skemaet har:", "• Resumé", "• Økonomi");
    expect(sections(list)).toEqual([[1, ["Sagsfremstilling", "Indstilling", "Beslutning"]]]);
  });

  test("the meetings that a case goes to are no decisions", () => {
    const found = read(
      "Kommunalbestyrelsen",
      "30. august 2022",
      ...["136. Mødeplan", "Sagstema", "Nye datoer.", "Høring og sagsgang", "Kommunalbestyrelsen den 30. august 2022"],
      ...["Indstilling", "Til godkendelse.", "Beslutning", "Godkendt."],
    );
    expect(sections(found)).toEqual([[136, ["Sagstema", "Høring og sagsgang", "Indstilling", "Beslutning"]]]);
  });
});

describe("the head of a meeting", () => {
  test.each([
    ["a room is no committee", ["Referat", "Byrådssalen", "26-01-2015 kl. 18:00"], null],
    ["the committee's meeting", ["Referat", "Parkudvalgets møde den 17. april 2023"], "Parkudvalget"],
    ["a label in a table's row", ["Referat", "Udvalg: | Byrådet |"], "Byrådet"],
    ["the heads of a table's columns", ["Mødedetaljer", "Udvalg Dato Type Hent", "Byrådet 24-06-2020 16:00 Referat"], "Byrådet"],
    ["a sentence about a committee", ["Mødedato: 14-11-2013", "Søby Lokaludvalg skal tage stilling til fem ansøgninger."], null],
    ["a title about a committee", ["Mødedato: 14-11-2013", "Forslag til tilpasning af lokaludvalg"], null],
  ])("%s", (_name, head, committee) => expect(read(...head, ...item("1. Cykelsti", "Beslutning")).committee).toBe(committee));

  test("the month may stand first", () => expect(read("Referat", "Dato: Onsdag, April 3, 2019 - 18:00").date).toBe("2019-04-03"));

  test("a case number holds no date", () => expect(read("Godkendelse af garanti", "04.04.00-G01-8-25").date).toBeNull());
});

describe("a table of contents", () => {
  const items = [1, 2, 3].flatMap((number) => item(`${number}. Sti ${"abc".charAt(number - 1)} ved åen`, "Beslutning"));
  const titles = ["Sti a ved åen", "Sti b ved åen", "Sti c ved åen"];

  test.each([
    [
      "with the word Side behind its heading",
      ["Indholdsfortegnelse Side", "1. Sti a ved åen 3", "2. Sti b ved åen 5", "3. Sti c ved åen 9"],
      [3, 5, 9],
    ],
    ["with pages behind one blank", ["Indholdsfortegnelse", "1 Sti a ved åen 3", "2 Sti b ved åen 5", "3 Sti c ved åen 9"], [3, 5, 9]],
    [
      "named as the agenda's items",
      ["Punkter på dagsordenen", "  1. Sti a ved åen", "  2. Sti b ved åen", "  3. Sti c ved åen"],
      [null, null, null],
    ],
    [
      "with the mark Åbent before the numbers",
      ["Dagsordenspunkter", "  åbent 1 Sti a ved åen", "  åbent 2 Sti b ved åen", "  åbent 3 Sti c ved åen"],
      [null, null, null],
    ],
  ])("%s", (_name, table, pages) => {
    const found = read("Referat", "Parkudvalget", "Mødedato: 2. marts 2021", ...table, ...items);
    expect(found.toc.map(({ title, page }) => [title, page])).toEqual(titles.map((title, index) => [title, pages[index]]));
    expect(found.punkter.map(({ title }) => title)).toEqual(titles);
    expect(found.codes).toEqual([]);
  });

  test("whose titles end in rising years has no pages", () => {
    const found = read("Indholdsfortegnelse", "1 Budget 2021", "2 Budget 2022", "3 Budget 2023", ...item("1 Budget 2021", "Beslutning"));
    expect(found.toc.map(({ page }) => page)).toEqual([null, null, null]);
  });
});

describe("case numbers on one line", () => {
  test.each([
    ["J.nr.: 00.01.00S00. Sagsnr.: 11/496", "11/496"],
    ["Sagsnr: 00.01.00-A00-25-16Sagsansvarlig: Bente Lind", "00.01.00-A00-25-16"],
    ["EMN-2025-010561", "EMN-2025-010561"],
  ])("%s", (line, number) =>
    expect(read("Referat Parkudvalget d. 02-03-2021", "1. Hegn", line, "Resume", "Nyt.").punkter[0]?.caseNumber).toBe(number),
  );
});

test.each(["Valg af næstformand", "Spørgsmål til Byrådet fra borgerne", "Virksomhedsbesøg", "Foretræde for naboerne"])(
  "»%s« needs no Indstilling",
  (title) => {
    const short = [`2. ${title}`, "Sagsfremstilling", "Der er et ønske.", "Beslutning", "Godkendt."];
    expect(read("Referat Parkudvalget d. 02-03-2021", ...item("1. Hegn om parken", "Beslutning"), ...short).codes).toEqual([]);
  },
);

describe("a file that numbers no items", () => {
  const own = (...facts: string[]) => ["Hegn om parken", ...facts, "Indstilling", "at hegnet sættes op.", "Beslutning", "Tiltrådt."];

  test("takes no value of a heading, sentence or address for a title", () => {
    const found = read(
      ...["Referat", "Parkudvalget mandag den 25. september 2023 kl. 17.00", "Rådhuset, lokale 3, Torvet 20, 2635 Strandby"],
      ...own("Sagsfremstilling", "Hegnet er gammelt.", "Økonomi", "Intet"),
      ...["Sagen afgøres i", "Parkudvalget", "Bilag", "Ingen."],
      ...["Ny låge", "Sagsfremstilling", "Lågen er gammel.", "Indstilling", "at lågen males.", "Beslutning", "Tiltrådt."],
    );
    expect(found.punkter.map(({ title }) => title)).toEqual(["Hegn om parken", "Ny låge"]);
    expect(found.codes).toEqual([]);
  });

  test("may have two sections of one part in an item", () => {
    const found = read(
      "Hegn om parken",
      "Indstilling",
      "Forvaltningen indstiller,",
      "at hegnet sættes op.",
      "Problemstilling",
      "Der går dyr ind i parken",
      "Løsning",
      "Et hegn.",
      "Økonomi",
      "Ingen.",
    );
    expect(sections(found)).toEqual([[null, ["Indstilling", "Problemstilling", "Løsning", "Økonomi"]]]);
  });
});

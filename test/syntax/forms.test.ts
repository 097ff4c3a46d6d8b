import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { type Outline, outlineOf } from "../../server/src/facts/outline.ts";

/** Every written form of a head, an item heading, a case number and an order of sections, put together into documents. */

const outline = (document: string): Outline => outlineOf(analyse(document).facts);

describe("committee and date of a head", () => {
  const body = "\n\nPunkt 1: Ny cykelsti\n\n19/1\n\nResumé\n\nKort.\n";
  test.each<[string[], string, string]>([
    [["REFERAT Økonomiudvalget d. 05-02-2020"], "Økonomiudvalget", "2020-02-05"],
    [["**REFERAT Økonomiudvalget d. 05-02-2020**", "**Medlemmer:**", "- Anna Ny (A)", "- Bo Gammel (V)"], "Økonomiudvalget", "2020-02-05"],
    [["Referat", "Økonomiudvalget", "Dato: 05-02-2020 kl. 15:00", "Sted: Rådhuset"], "Økonomiudvalget", "2020-02-05"],
    [["Referat - Kommunalbestyrelsen den 28. oktober 2014"], "Kommunalbestyrelsen", "2014-10-28"],
    [["Byrådet - Referat", "Mødedato: 28. oktober 2014"], "Byrådet", "2014-10-28"],
    [["Økonomiudvalget – Referat – 1. oktober 2018"], "Økonomiudvalget", "2018-10-01"],
    [["Socialudvalget - 11-01-2021"], "Socialudvalget", "2021-01-11"],
    [["Referat: 21. maj 2019 kl. 16:00", "Børne- og Familieudvalget"], "Børne- og Familieudvalget", "2019-05-21"],
    [["Referat • 20. maj 2025 kl. 17.00", "Byrådet"], "Byrådet", "2025-05-20"],
    [["Referat af møde i Køge Byråd", "Den 16.06.2020 kl. 17:00 i Kantinen"], "Køge Byråd", "2020-06-16"],
    [
      ["Referat", "til", "mødet i By- og Kulturudvalget", "den 26. april 2017 kl. 08:30", "i Mødelokale 1"],
      "By- og Kulturudvalget",
      "2017-04-26",
    ],
    [["Beslutningsprotokol", "Økonomiudvalget", "Mødedato 05-02-2020"], "Økonomiudvalget", "2020-02-05"],
    [["Åbent referat", "Teknik- og Miljøudvalget", "Dato: 06.11.2012"], "Teknik- og Miljøudvalget", "2012-11-06"],
    [["Protokol", "Social- og Sundhedsudvalget", "Mødetidspunkt 14-09-2016 kl. 17:00"], "Social- og Sundhedsudvalget", "2016-09-14"],
    [["UDSKRIFT", "Økonomiudvalget", "22-maj-2002"], "Økonomiudvalget", "2002-05-22"],
    [
      ["Referat", "UDVALG", "Udvalget for Klima og Miljø", "STARTTIDSPUNKT", "31. maj 2022 15:00"],
      "Udvalget for Klima og Miljø",
      "2022-05-31",
    ],
    [["Referat", "Udvalg: Økonomiudvalget", "26-01-2015 kl. 18:00"], "Økonomiudvalget", "2015-01-26"],
  ])("%j", (head, committee, date) => {
    for (const gap of ["\n", "\n\n"]) {
      expect(outline(head.join(gap) + body)).toMatchObject({
        committee,
        date,
        punkter: [{ number: 1, title: "Ny cykelsti", caseNumber: "19/1" }],
      });
    }
  });
});

const titles = ["Godkendelse af dagsorden", "Budgetopfølgning pr. 31. marts 2020", "Ny cykelsti ved havnen", "Høring om vindmøller"];

const headings: Readonly<Record<string, (number: number, title: string) => readonly string[]>> = {
  "Punkt 1: T": (number, title) => [`Punkt ${number}: ${title}`],
  "## **Punkt 1: T**": (number, title) => [`## **Punkt ${number}: ${title}**`],
  "PUNKT 1: T": (number, title) => [`PUNKT ${number}: ${title}`],
  "Punkt 1. T": (number, title) => [`Punkt ${number}. ${title}`],
  "Punkt 1 - T": (number, title) => [`Punkt ${number} - ${title}`],
  "Dagsordenspunkt 1: T": (number, title) => [`Dagsordenspunkt ${number}: ${title}`],
  "1. T": (number, title) => [`${number}. ${title}`],
  "1.T": (number, title) => [`${number}.${title}`],
  "### 1. T": (number, title) => [`### ${number}. ${title}`],
  "98.   T": (number, title) => [`${number + 97}.   ${title}`],
  "715.<TAB>T": (number, title) => [`${number + 714}.\t${title}`],
  "1: T": (number, title) => [`${number}: ${title}`],
  "1 : T": (number, title) => [`${number} : ${title}`],
  "Nr.1 - T": (number, title) => [`Nr.${number} - ${title}`],
  "Pkt. 42 T": (number, title) => [`Pkt. ${number + 41} ${title}`],
  "Pkt. 42 T, and again": (number, title) => [`Pkt. ${number + 41} ${title}`, `Pkt. ${number + 41}`, title],
  "1  Åbent   T": (number, title) => [`${number}  Åbent   ${title}`],
  "Åbent punkt, 1  T": (number, title) => ["Åbent  punkt", ` ${number}  ${title}`],
  "• 301. T": (number, title) => [`• ${number + 300}. ${title}`],
  "1 T": (number, title) => [`${number} ${title}`],
  "Punkt 1 T": (number, title) => [`Punkt ${number} ${title}`],
  "1 (Åben) T": (number, title) => [`${number} (Åben) ${title}`],
  "38T": (number, title) => [`${number + 37}${title}`],
  "T, Sag nr. 19": (number, title) => [title, `Sag nr. ${number + 18}`],
  "T alone": (_, title) => [title],
};

const orders: readonly (readonly string[])[] = [
  ["Resumé", "Sagsfremstilling", "Indstilling", "Beslutning"],
  ["Anledning", "Sagsfremstilling", "Økonomi", "Indstilling", "Beslutning", "Bilag"],
  ["Beslutning", "Fremstilling", "Sagsprocedure", "Resume", "Indstilling", "Sagsbeskrivelse"],
  ["Beslutning", "Sagsfremstilling", "Retsgrundlag", "Økonomi"],
  ["SAGSRESUMÉ", "INDSTILLING", "BESLUTNING", "SAGSFREMSTILLING"],
  ["INDSTILLING", "Problemstilling", "Løsning", "Økonomi", "Bilag"],
  ["Indstilling", "Beslutning"],
];

/** Text below a heading, with lines that look like item headings and are none. */
function bodyOf(heading: string): readonly string[] {
  if (/fremstilling$/i.test(heading) && heading.length < 13) return [];
  if (/indst/i.test(heading)) return ["Direktionen indstiller,", "1. at sagen godkendes, og", "2. at den sendes i høring."];
  if (/besl/i.test(heading)) return ["1. Godkendt", "2. Godkendt"];
  if (/bilag/i.test(heading)) return ["Kort over området.pdf"];
  return ["Der er udarbejdet et forslag, som koster 100.000 kr. i 2020.", "Det er tredje gang, sagen behandles."];
}

interface Dialect {
  readonly heading: (number: number, title: string) => readonly string[];
  readonly sagsnummer: string | null;
  readonly order: readonly string[];
  readonly gap: string;
  readonly contents: boolean;
}

function write({ heading, sagsnummer, order, gap, contents }: Dialect): string {
  const table = contents ? ["Indholdsfortegnelse", ...titles.map((title, index) => `${title}.....\t${index + 3}`)] : [];
  const items = titles.flatMap((title, index) => [
    ...heading(index + 1, title),
    ...(sagsnummer === null ? [] : [sagsnummer]),
    ...order.flatMap((section) => [section, ...bodyOf(section)]),
  ]);
  return [`REFERAT Økonomiudvalget d. 05-02-2020`, ...table, ...items].join(gap);
}

const read = (dialect: Dialect) =>
  outline(write(dialect)).punkter.map(({ title, caseNumber, sections }) => ({
    title,
    caseNumber,
    sections: sections.map((section) => section.heading),
  }));

describe("items are found whatever form their headings have", () => {
  const cases = Object.entries(headings).flatMap(([name, heading]) =>
    orders.map((order) => [name, order.join(" > "), heading, order] as const),
  );
  test.each(cases)("%s in the order %s", (_name, _order, heading, order) => {
    for (const gap of ["\n", "\n\n"]) {
      for (const contents of [true, false]) {
        for (const sagsnummer of ["19/27921", null]) {
          const expected = titles.map((title) => ({ title, caseNumber: sagsnummer, sections: order }));
          expect(read({ heading, sagsnummer, order, gap, contents })).toEqual(expected);
        }
      }
    }
  });
});

describe("case numbers are found in every form", () => {
  test.each([
    ["19/27921", "19/27921"],
    ["21-014420", "21-014420"],
    ["21-014420K", "21-014420K"],
    ["2012/057275", "2012/057275"],
    ["018520-2013", "018520-2013"],
    ["306-2009-600", "306-2009-600"],
    ["15.20.24-Ø39-1-18", "15.20.24-Ø39-1-18"],
    ["00.01.00A04 - 2007/34364", "00.01.00A04 - 2007/34364"],
    ["08.03.00G01/549", "08.03.00G01/549"],
    ["Sagsnr.: 2012-28504", "2012-28504"],
    ["Sagsnr.: 2012-28504 Dok.nr.: 2012-206127", "2012-28504"],
    ["Sagsnummer: 012497 - 2017/12299", "012497 - 2017/12299"],
    ["Sagsnr.: 330-2018-3619 Dok.nr.: 330-2018-500301 Åbent", "330-2018-3619"],
    ["Sagsnr: 19/27921 Sagsbehandler: ABC", "19/27921"],
    ["**Sagsnr.:** 19/27921", "19/27921"],
    ["Sagsnr. 299835", "299835"],
    ["Sagsnr.: 200906126", "200906126"],
    ["Sagsid.: 20/33839", "20/33839"],
    ["Sag 17/46", "17/46"],
    ["Sag nr. 73288/09", "73288/09"],
    ["J.nr.: 00.01.00P35-0098", "00.01.00P35-0098"],
    ["J. nr 13.03.00-Ø60-7-25", "13.03.00-Ø60-7-25"],
    ["Journal nr.: 00.22.04-A00-9-16", "00.22.04-A00-9-16"],
    ["Åbent - 19/27921", "19/27921"],
    ["Sagsnr.:", null],
  ])("%s", (sagsnummer, expected) => {
    for (const name of ["Punkt 1: T", "1. T", "1 T", "T alone"]) {
      const heading = headings[name] as Dialect["heading"];
      for (const gap of ["\n", "\n\n"]) {
        const found = read({ heading, sagsnummer, order: orders[0] as readonly string[], gap, contents: false });
        expect(found.map(({ title, caseNumber }) => [title, caseNumber])).toEqual(titles.map((title) => [title, expected]));
      }
    }
  });

  test.each(["2019-2022", "2012/2013", "2850 Nærum", "Sagen er behandlet før.", "Sag om vej"])("%s is none", (line) => {
    expect(outline(`Referat\n\nPunkt 1: Vej\n\n${line}\n\nResumé\n\nKort.\n`).punkter.map(({ caseNumber }) => caseNumber)).toEqual([null]);
  });
});

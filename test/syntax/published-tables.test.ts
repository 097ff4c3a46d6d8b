import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { outlineOf } from "../../server/src/facts/outline.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";

const read = (...lines: string[]) => {
  const analysis = analyse(`${lines.join("\n")}\n`);
  return { ...outlineOf(analysis.facts), codes: runRules(analysis).map(({ code }) => code) };
};
const entries = ({ toc }: ReturnType<typeof read>) => toc.map(({ title }) => title);
const numbers = ({ punkter }: ReturnType<typeof read>) => punkter.map(({ number }) => number);
const closed = ({ punkter }: ReturnType<typeof read>) => punkter.map((punkt) => punkt.closed);

const item = (heading: string): string[] => [
  heading,
  "Sagsnr.: 19/4410",
  "Sagsfremstilling",
  "Stien er projekteret.",
  "Indstilling",
  "Centret indstiller, at stien anlægges.",
  "Beslutning",
  "Godkendt.",
];
const head = ["Referat", "Strandudvalget", "Mødedato: 14-08-2020"];
const two = [...item("1. Cykelsti ved Møllebakken"), ...item("2. Gangsti ved Stranden")];

describe("tables of contents as municipalities lay them out", () => {
  test.each([["Side"], ["Sag nr. Side"], ["Sag nr: Side:"], ["Punkt nr. Side"], ["Punkter til dagsorden Side"], ["Pkt.", "Tekst", "Side"]])(
    "above the entries stand the heads of the columns: %s %s",
    (...columns) => {
      const table = ["Indholdsfortegnelse", ...columns, "1. Cykelsti ved Møllebakken ........ 2", "2. Gangsti ved Stranden ........ 3"];
      const found = read(...head, ...table, ...two);
      expect(entries(found)).toEqual(["Cykelsti ved Møllebakken", "Gangsti ved Stranden"]);
      expect(found.codes).toEqual([]);
      const lacking = read(...head, ...table.slice(0, -1), ...two);
      expect(lacking.codes).toEqual(["indholdsfortegnelse-mangler-punkt"]);
    },
  );

  test("a line above the entries of a group is no entry", () => {
    const table = [
      "Indholdsfortegnelse",
      "SAGER TIL DRØFTELSE",
      "1. Cykelsti ved Møllebakken .... 2",
      "SAGER TIL VIDERE DRØFTELSE",
      "2. Gangsti ved Stranden .... 3",
    ];
    const found = read(...head, ...table, ...two);
    expect(entries(found)).toEqual(["Cykelsti ved Møllebakken", "Gangsti ved Stranden"]);
    expect(found.codes).toEqual([]);
  });

  test("the foot of the page behind the table is no entry", () => {
    const table = ["Indholdsfortegnelse", "1. Cykelsti ved Møllebakken .... 2", "2. Gangsti ved Stranden .... 3", "", "Strandby Kommune 1"];
    expect(read(...head, ...table, ...two).codes).toEqual([]);
  });

  test("pages that fall are told of where the entry has a number", () => {
    const table = ["Indholdsfortegnelse", "1. Cykelsti ved Møllebakken .... 5", "2. Gangsti ved Stranden .... 3"];
    expect(read(...head, ...table, ...two).codes).toEqual(["indholdsfortegnelse-sidetal"]);
  });

  test("numbers and titles on lines of their own: the table ends where the first item begins", () => {
    const table = [
      "Indholdsfortegnelse",
      "",
      "1.",
      "",
      "Cykelsti ved Møllebakken",
      "",
      "2.",
      "",
      "Gangsti ved Stranden",
      "",
      "Afbud: Bo Lind",
      "",
    ];
    const found = read(...head, ...table, ...two);
    expect(numbers(found)).toEqual([1, 2]);
    expect(found.codes).toEqual([]);
  });

  test("numbers, titles and pages on lines of their own, closed items among them, close no item that is published", () => {
    const table = [
      "Indholdsfortegnelse",
      "Pkt.",
      "Tekst",
      "Side",
      "1",
      "Cykelsti ved Møllebakken",
      "4",
      "Lukkede dagsordenspunkter",
      "2",
      "Gangsti ved Stranden",
      "5",
    ];
    const found = read(...head, ...table, "14. august 2020", "2", ...two);
    expect(numbers(found)).toEqual([1, 2]);
    expect(closed(found)).toEqual([false, false]);
    expect(found.codes).toEqual([]);
  });

  test("a table that is empty ends where the head goes on", () => {
    const found = read(
      "Referat af møde i Strandudvalget",
      "Den 14.08.2020 kl. 09:00",
      "Indholdsfortegnelse",
      "Lukkede Punkter",
      "Deltagere:",
      "Bo Lind, (A)",
      "Eva Holm, (V)",
      ...two,
    );
    expect(entries(found)).toEqual([]);
    expect(closed(found)).toEqual([false, false]);
    expect(found.codes).toEqual([]);
  });

  test("a group of closed items above the first of them closes them", () => {
    const found = read(...head, ...two, "Lukkede punkter", "3. Salg af grund", "4. Køb af grund");
    expect(closed(found)).toEqual([false, false, true, true]);
    expect(closed(read(...head, "Lukkede punkter", "1. Lukket punkt: Salg af grund", "2. Lukket punkt: Køb af grund"))).toEqual([
      true,
      true,
    ]);
  });

  test("a title goes on below in a table that has no pages", () => {
    const long = "Gangsti ved Stranden mellem campingpladsen og den gamle havn";
    const table = [
      "Indholdsfortegnelse:",
      "Åbne",
      `1 ${long}`,
      "samt ny belysning på hele strækningen",
      "2 Cykelsti ved Møllebakken",
      "Medlemmer:",
      "Bo Lind",
    ];
    const items = [...item(`1. ${long} samt ny belysning på hele strækningen`), ...item("2. Cykelsti ved Møllebakken")];
    const found = read(...head, ...table, ...items);
    expect(entries(found)).toEqual([`${long} samt ny belysning på hele strækningen`, "Cykelsti ved Møllebakken"]);
    expect(found.codes).toEqual([]);
  });

  test("the page of a title that is cut off stands behind one blank, if it fits the pages around it", () => {
    const cut = "Godkendelse af forslag til lokalplan for et område til boliger og butikker ved den gamle havn i Strandby og 4";
    const whole = `${cut.slice(0, -2)} endelig vedtagelse af kommuneplantillæg`;
    const items = [...item("1. Cykelsti ved Møllebakken"), ...item(`2. ${whole}`), ...item("3. Gangsti ved Stranden")];
    const table = (page: number) => [
      "Indholdsfortegnelse",
      "Cykelsti ved Møllebakken....... 2",
      cut,
      `Gangsti ved Stranden....... ${page}`,
    ];
    const found = read(...head, ...table(6), ...items);
    expect(found.toc.map(({ page }) => page)).toEqual([2, 4, 6]);
    expect(found.codes).toEqual(["indholdsfortegnelse-afkortet"]);
  });

  test("a title that begins with a number, behind the number and a blank", () => {
    const items = [...item("17. Cykelsti ved Møllebakken"), ...item("18. 2. behandling af budgettet"), ...item("19. Gangsti ved Stranden")];
    const found = read(
      ...head,
      "Pkt. Tekst",
      "17 Cykelsti ved Møllebakken",
      "18 2. behandling af budgettet",
      "19 Gangsti ved Stranden",
      "20",
      ...items,
    );
    expect(entries(found)).toEqual(["Cykelsti ved Møllebakken", "2. behandling af budgettet", "Gangsti ved Stranden"]);
    expect(found.codes).toEqual([]);
  });

  test("all items on one line are an overview", () => {
    const items = [...item(" 1.  1. Cykelsti ved Møllebakken"), ...item(" 2.  2. Gangsti ved Stranden"), ...item(" 3.  3. Ny bro ved åen")];
    const found = read(
      ...head,
      "1. Cykelsti ved Møllebakken 2. Gangsti ved Stranden 3. Ny bro ved åen",
      "Deltagere:",
      "Bo Lind, V",
      ...items,
    );
    expect(found.punkter.map(({ number, title }) => [number, title])).toEqual([
      [1, "Cykelsti ved Møllebakken"],
      [2, "Gangsti ved Stranden"],
      [3, "Ny bro ved åen"],
    ]);
    expect(found.codes).toEqual([]);
  });

  test("a closed item may be left out of the minutes, an open one may not", () => {
    const table = (last: string) => [
      "Indholdsfortegnelse",
      "1. Cykelsti ved Møllebakken .... 2",
      "2. Gangsti ved Stranden .... 3",
      `3. ${last} .... 4`,
    ];
    for (const title of ["LUKKET SAG. Licitation", "Closed: Salg af grund", "Orientering (FOR LUKKEDE DØRE)"])
      expect(read(...head, ...table(title), ...two).codes).toEqual([]);
    expect(read(...head, ...table("Salg af grund"), ...two).codes).toEqual(["indholdsfortegnelse-ukendt-punkt"]);
  });
});

describe("what stands in an item of published minutes", () => {
  const last = (...lines: string[]) =>
    read(...head, ...item("1. Cykelsti ved Møllebakken").slice(0, -2), ...lines).punkter[0]?.sections.at(-1);

  test.each([
    "Beslutning: Strandudvalget 2020, den 14-08-2020, punkt 1",
    "Beslutninger Strandudvalget den 14-08-2020",
    "Strandudvalgets møde 14. august 2020 Punkt 1:",
  ])("%s", (heading) => {
    expect(last(heading, "Godkendt.")?.role).toBe("decision");
  });

  test("the head of the next page, below an item, is no decision", () => {
    const without = item("1. Cykelsti ved Møllebakken").slice(0, -2);
    const found = read(...head, ...without, "Strandudvalget d. 14-08-2020", ...item("2. Gangsti ved Stranden"));
    expect(found.codes).toEqual(["beslutning-mangler"]);
  });

  test("a decision of the meeting's own day is not misdated, whatever the committee's hyphens", () => {
    const lines = item("1. Cykelsti ved Møllebakken").slice(0, -2);
    const found = read(
      "Referat",
      "Klima og Miljøudvalget",
      "Mødedato: 14-08-2020",
      ...lines,
      "Beslutning Klima- og Miljøudvalget den 14-08-2020",
      "Godkendt.",
    );
    expect(found.codes).not.toContain("vedtagelsesdato-uenig");
  });

  test.each(["00.16.00.P35 14/17222", "00.32.00.Ø00", "24.00P00 - 2015/01786"])("the case number %s", (number) => {
    const found = read(...head, "1. Cykelsti ved Møllebakken", number, ...item("").slice(2), ...item("2. Gangsti ved Stranden"));
    expect(found.punkter.map(({ title, caseNumber }) => [title, caseNumber])).toEqual([
      ["Cykelsti ved Møllebakken", number],
      ["Gangsti ved Stranden", "19/4410"],
    ]);
  });

  test.each([
    "Administrationen indstiller til Økonomiudvalget at anbefale Byrådet",
    "Forvaltningen indstiller til udvalget for Sundhed at tiltræde:",
  ])("%s is a recommendation's heading", (heading) => {
    const lines = [
      "1. Cykelsti ved Møllebakken",
      "Sagsnr.: 19/4410",
      heading,
      "1. at stien anlægges",
      "Sagsfremstilling",
      "Stien er projekteret.",
    ];
    const roles = read(...head, ...lines, "Beslutning", "Godkendt.").punkter[0]?.sections.map(({ role }) => role);
    expect(roles).toEqual(["recommendation", "facts", "decision"]);
  });

  test("a sentence about committees names none", () => {
    expect(
      read("Dagsordener", "Du kan søge på enkelte udvalg eller råd", "Byråd", "Tirsdag den 21-05-2019 kl. 19:00", ...two).committee,
    ).toBe("Byråd");
  });

  test("a number that is repeated below a group's line is told of; a group that begins anew is not", () => {
    const numbered = (second: number) =>
      read(...head, ...item("7. Cykelsti ved Møllebakken"), "Sager til behandling", ...item(`${second}. Gangsti ved Stranden`));
    expect(numbered(7).codes).toEqual(["punkt-nummerering"]);
    expect(numbered(8).codes).toEqual([]);
    expect(numbered(101).codes).toEqual([]);
  });
});

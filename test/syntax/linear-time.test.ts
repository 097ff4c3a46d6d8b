import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";
import { growsLinearly } from "../growth.ts";

/** What hostile lines are made of: beginnings of every form that a regular expression or loop looks for. */
const units = [
  ...["1", "1.", "1 ", "1-", "1/", ".", ". ", "\t", " ", "\u00a0", "(", "[", "*", "**", "__", "#", "… ", "%", "- at "],
  ...["Punkt ", "Punkt 1: ", "Sag nr. 1 (", "AB 1/", "15.20.24-", "12.", "10-01-", "Åbent  ", "Lukket - "],
  ...[
    "Beslutning i ",
    "Vedtagelse i Udvalget den ",
    "udvalg ",
    "indstiller ",
    "kr. ",
    "1.000 kr. ",
    "0,5 pct. ",
    "mandag den ",
    "1. januar ",
    "2019-2014 ",
    "tilægsbevilling ",
    "ØKONOMIUDVAGET ",
    "Anne Holm (A), ",
    "A B var inhabil. ",
    "A ",
    "vedlagt som bilag ",
    'bilaget "',
  ],
];

/** Whole lines of every kind that the scanner knows. */
const lines = [
  ...["Side 1", "Til toppen", "Referat", "Økonomiudvalget", "Lukkede punkter", "Åbent punkt", "Mødedato", "Indholdsfortegnelse"],
  ...["Punkt 1: Vej", "1. Vej", "Vej og sti", "Lukket: Vej", "Vej.....\t3", "19/11689", "Sagsnr.: 19/11689"],
  ...["Indstilling", "Beslutning", "Bilag", "Historik", "Baggrund", "Vedtagelse i Økonomiudvalget den 05-02-2020"],
  ...["Økonomiudvalget, 05-02-2020, pkt. 1", "- at vejen lægges om", "onsdag den 5. februar"],
  ...["Anne Holm (A) deltog ikke i punktets behandling.", "Bo Lund deltog som stedfortræder.", "Afbud: Anne Holm, Bo Lund"],
  ...["Planen er vedlagt som bilag, jf. bilag 2.", "Møtedato 2019", "Perioden 2019-2014", "Se bilaget »Kort«"],
  ...["I alt 100 kr.", "Vej 100 kr.", "Der gives tillægsbevilling på 100.000 kr."],
];

const frames: readonly (readonly [string, (body: string) => string])[] = [
  ["alone", (body) => body],
  ["in an item", (body) => `REFERAT Økonomiudvalget d. 05-02-2020\n\nPunkt 1: A\n\n19/1\n\nSagsfremstilling\n\n${body}\n`],
  ["in a decision", (body) => `Punkt 1: A\n\n19/1\n\nBeslutning\n\n${body}\n`],
  ["in a table of contents", (body) => `Indholdsfortegnelse\n${body}\nPunkt 1: A\n\n19/1\n\nResumé\n\nX\n`],
];

const judge = (document: string) => () => runRules(analyse(document));

describe.each(frames)("reading and judging grows with the text, not with its square, %s:", (_, frame) => {
  test.each(units)("one line of %j", (unit) => {
    expect(growsLinearly(16_000, (length) => judge(frame(unit.repeat(length / unit.length))))).toBe(true);
  });

  test.each(units)("many lines of %j", (unit) => {
    const line = `${unit.repeat(80 / unit.length)}\n`;
    expect(growsLinearly(200, (count) => judge(frame(line.repeat(count))))).toBe(true);
  });

  test.each(lines)("the line %j again and again", (line) => {
    expect(growsLinearly(800, (count) => judge(frame(`${line}\n`.repeat(count))))).toBe(true);
  });
});

describe("judging grows with the number of items", () => {
  const items = (count: number, title: (index: number) => string, number = (index: number): number => index + 1): string =>
    Array.from(
      { length: count },
      (_, index) => `Punkt ${number(index)}: ${title(index)}\n\n19/${index}\n\nIndstilling\n\nAt ${index}.\n`,
    ).join("\n");
  const table = (count: number, title: (index: number) => string): string =>
    `Indholdsfortegnelse\n${Array.from({ length: count }, (_, index) => `${title(index)}.....\t${index}`).join("\n")}\n\n`;
  const own = (index: number): string => `Vej nummer${index} ved sted${index * 7}`;
  const alike = "Godkendelse af lokalplan for et meget stort område ved den gamle havn i byen med tilhørende ";
  const other = (index: number): string => `Sti nummer${index * 3} ved havn${index}`;

  test.each<[string, (count: number) => string]>([
    ["that the table of contents has", (count) => table(count, own) + items(count, own)],
    ["that the table of contents calls otherwise", (count) => table(count, other) + items(count, own)],
    ["of one title", (count) => table(count, () => "Vej") + items(count, () => "Vej")],
    [
      "whose titles begin alike, as the table has them cut",
      (count) => table(count, (index) => `${alike}x${index}`) + items(count, (index) => `${alike}y${index}`),
    ],
    ["whose titles begin alike and are cut", (count) => table(count, () => alike.trim()) + items(count, (index) => `${alike}${index}`)],
    ["with numbers that jump", (count) => items(count, own, (index) => index + (index % 3))],
    [
      "with numbers from both ends in turn",
      (count) => items(count, own, (index) => (index % 2 === 0 ? index / 2 + 1 : count - (index - 1) / 2)),
    ],
  ])("%s", (_, make) => {
    expect(growsLinearly(500, (count) => judge(make(count)))).toBe(true);
  });

  test("also the fixes of a finding", () => {
    const work = (count: number) => {
      const [finding] = runRules(analyse(table(count, own) + items(count, own, (index) => index + 1 + (index > 2 ? 1 : 0))));
      return () => finding?.fixes();
    };
    expect(growsLinearly(500, work)).toBe(true);
  });
});

import { describe, expect, test } from "vitest";
import { type Bevilling, readBevillinger } from "../../server/src/facts/bevillinger.ts";
import { danishKroner } from "../../server/src/facts/danish-money.ts";
import { readMoneySentences } from "../../server/src/facts/money-sentences.ts";
import { readSentences } from "../../server/src/facts/running-text.ts";
import { parse } from "../../server/src/syntax/parse.ts";
import type { PunktBlock } from "../../server/src/syntax/tree.ts";
import { nextDigit } from "../../server/src/text/characters.ts";
import { type Lines, SourceText } from "../../server/src/text/source-text.ts";
import { growsLinearly } from "../growth.ts";

/** The item whose section `heading` holds `text`, and its lines. */
function punkt(text: string, heading = "Økonomi"): { block: PunktBlock; lines: Lines } {
  const source = new SourceText(`Punkt 1: Flere i fleksjob\n\n${heading}\n\n${text}`);
  const block = parse(source).blocks.find(({ kind }) => kind === "punkt") as PunktBlock;
  return { block, lines: source.window(0, block.lineCount) };
}

function read(text: string, heading?: string): Bevilling[] {
  const { block, lines } = punkt(text, heading);
  return readBevillinger(readMoneySentences(block, lines));
}

const roles = (text: string, heading?: string): string[] =>
  read(text, heading).map(({ amount, role, kind }) => `${danishKroner(amount.ore)} ${role}${kind === null ? "" : ` ${kind}`}`);

describe("roles", () => {
  test.each<[string, ...string[]]>([
    ["Jobcenter Albertslund har fået tilsagn om 1.071.288 kr. fra Styrelsen.", "1.071.288 kr. committed tilsagn"],
    ["STAR har givet tilsagn om 780.000 kr. til projektet.", "780.000 kr. committed tilsagn"],
    ["Tilsagnet er på 780.000 kr.", "780.000 kr. committed tilsagn"],
    ["Der er givet tilsagn om tilskud på 780.000 kr.", "780.000 kr. committed tilsagn"],
    ["STAR har bevilget 789.763 kr. til projektet.", "789.763 kr. committed bevilling"],
    ["Realdania har bevilget Rudersdal Kommune en støtte på 2.500.000 kr.", "2.500.000 kr. committed bevilling"],
    ["Der er givet bevilling på 1.071.288, som kun kan anvendes til udgifterne.", "1.071.288 kr. committed bevilling"],
    ["Kommunen er tildelt 2.000.000 kr. i perioden 1. januar 2020 til 30. september 2022.", "2.000.000 kr. committed bevilling"],
    ["Kommunen har modtaget 400.000 kr. fra STAR.", "400.000 kr. committed tilsagn"],
    ["Kommunen har modtaget 400.000 kr. i husleje.", "400.000 kr. other tilsagn"],
    ["at der gives tilægsbevilling på 161.400 kr. til aktiviteter.", "161.400 kr. granted tillægsbevilling"],
    ["at der meddeles og frigives en anlægsbevilling til lysmaster på 4.600.000 kr. i 2008.", "4.600.000 kr. granted anlægsbevilling"],
    ["Anlægsbevilling på 1.316.000 kr. over projekt nr. 650260.", "1.316.000 kr. granted anlægsbevilling"],
    ["at der frigives rådighedsbeløb på 3,2 mio. kr. afsat i investeringsoversigten.", "3.200.000 kr. granted rådighedsbeløb"],
    ["at der frigives 640.000 kr. af det afsatte rådighedsbeløb.", "640.000 kr. granted frigivelse"],
    ["at der gives en indtægtsbevilling på 3.150.000 kr.", "3.150.000 kr. granted indtægtsbevilling"],
    ["Der er brug for en anlægsbevilling på 412.000 kr.", "412.000 kr. named anlægsbevilling"],
    ["Der søges en anlægsbevilling på 412.000 kr., som finansieres af kassebeholdningen.", "412.000 kr. applied anlægsbevilling"],
    ["Kommunen har ansøgt om 2.002.030 kr. og er tildelt 2.000.000 kr.", "2.002.030 kr. applied", "2.000.000 kr. committed bevilling"],
    ["Puljen forudsætter, at bevillingen følges af kommunal medfinansiering på 291.000 kr.", "291.000 kr. cofinanced"],
    [
      "De samlede udgifter er således 201.750 kr., hvoraf der er bevilget 161.400 kr., mens de resterende 40.350 kr. medfinansieres.",
      "201.750 kr. total",
      "161.400 kr. committed bevilling",
      "40.350 kr. cofinanced",
    ],
    ["Udgiften er 12 mio. kr., heraf 3 mio. kr. til vej.", "12.000.000 kr. other", "3.000.000 kr. part"],
    ["Der gives tilskud på 25.000 kr. årligt.", "25.000 kr. rate tilskud"],
    ["Taksten er 95 kr. pr. time.", "95 kr. rate"],
    ["Der er tidligere meddelt anlægsbevilling på 500.000 kr.", "500.000 kr. history anlægsbevilling"],
    ["Kommunalbestyrelsen har bevilget 500.000 kr. til formålet.", "500.000 kr. history bevilling"],
    ["Hvis der gives tilsagn om 500.000 kr., udvides projektet.", "500.000 kr. conditional tilsagn"],
    ["Der gives en yderligere tillægsbevilling på 112.000 kr.", "112.000 kr. part tillægsbevilling"],
    ["tillægsbevilling på 200.000 kr. i 2024 og 210.000 kr. i 2025", "200.000 kr. part tillægsbevilling", "210.000 kr. other"],
    ["Der gives anlægsbevilling på 900.000 kr. i 2024-2026.", "900.000 kr. part anlægsbevilling"],
    ["Lønudgiften på ca. 660.000 kr. i 2024 holdes inden for rammen.", "660.000 kr. other"],
    ["Bevillingen dækker udgifter på 660.000 kr.", "660.000 kr. other"],
  ])("%s", (text, ...expected) => expect(roles(text)).toEqual(expected));
});

describe("details", () => {
  const one = (text: string): Bevilling => read(text)[0] as Bevilling;

  test.each([
    [
      "har fået tilsagn om 780.000 kr. fra Styrelsen for Arbejdsmarked og Rekruttering til ansættelse",
      ["styrelsen", "arbejdsmarked", "rekruttering"],
      [],
    ],
    ["Jobcentret har søgt puljen og STAR har givet tilsagn om 780.000 kr.", [], ["STAR"]],
    [
      "Styrelsen for Arbejdsmarked og Rekruttering (STAR) har bevilget 780.000 kr.",
      ["styrelsen", "arbejdsmarked", "rekruttering"],
      ["STAR"],
    ],
    ["Realdania har givet tilsagn om 780.000 kr.", ["realdania"], []],
    ["Der er givet tilsagn fra Region Sjælland om 780.000 kr.", ["region", "sjælland"], []],
  ])("giver: %s", (text, names, abbreviations) => {
    expect(one(text).giver).toMatchObject({ names, abbreviations, own: false });
  });

  test.each([
    ["Jobcenter Albertslund har fået tilsagn om 780.000 kr.", null],
    ["Der er givet tilsagn om 780.000 kr. fra 2020 til 2022.", null],
    ["Kommunen er tildelt 2.000.000 kr. (se brev fra Socialstyrelsen).", null],
  ])("no giver: %s", (text, giver) => expect(one(text).giver).toBe(giver));

  test("signs", () => {
    expect(
      read("at der gives en negativ tillægsbevilling på 300.000 kr., som modsvares af en positiv tillægsbevilling på 300.000 kr.").map(
        ({ sign }) => sign,
      ),
    ).toEqual([-1, 1]);
    expect(one("Der gives tillægsbevilling på -300.000 kr.").sign).toBe(-1);
    expect(one("Der gives tillægsbevilling på 300.000 kr.").sign).toBe(0);
  });

  test("years", () => {
    expect(one("tillægsbevilling på 162.000 kr. gældende i budgetår 2024 til Erhvervsservice")).toMatchObject({ year: 2024, when: null });
    expect(one("at der i 2024 gives en tillægsbevilling på 162.000 kr.")).toMatchObject({ year: null, when: 2024 });
    expect(one("anlægsbevilling på 162.000 kr. i 2024-2026")).toMatchObject({ year: null });
  });

  test("totals, purposes and who pays", () => {
    expect(one("Der gives anlægsbevillinger på i alt 900.000 kr.").total).toBe(true);
    expect(one("Der gives anlægsbevilling til renovering af Kirkevejsbroen på 900.000 kr.").purpose).toEqual(["renove", "kirkev"]);
    expect(one("tillægsbevilling på 900.000 kr., som finansieres af ekstern bevilling fra STAR").financing).toBe("external");
    expect(one("tillægsbevilling på 900.000 kr., finansieret af kassebeholdningen").financing).toBe("own");
  });
});

describe("sentences", () => {
  const sentences = (text: string): string[] => {
    const { block, lines } = punkt(text);
    return readSentences(block, lines, nextDigit)
      .filter(({ section }) => section === 0)
      .map(({ text: sentence }) => sentence);
  };

  test.each<[string, string, ...string[]]>([
    [
      "end at a full stop",
      "Der er givet tilsagn om 780.000 kr. Projektet løber til 2020.",
      "Der er givet tilsagn om 780.000 kr.",
      "Projektet løber til 2020.",
    ],
    [
      "go on behind shortened words",
      "Der er ca. 65 borgere, jf. bilag nr. 4, bl.a. Hansen m.v. i alt.",
      "Der er ca. 65 borgere, jf. bilag nr. 4, bl.a. Hansen m.v. i alt.",
    ],
    ["go on behind the number of a point", "1. At der gives bevilling.", "1. At der gives bevilling."],
    [
      "go over wrapped lines",
      "Udgiften er beregnet til 1.316.000\nkr., som er afsat.",
      "Udgiften er beregnet til 1.316.000 kr., som er afsat.",
    ],
    [
      "go over a blank line in the middle",
      "Forvaltningen foreslår derfor, at der i 2024 gives en\n\npositiv tillægsbevilling på 162.000 kr.",
      "Forvaltningen foreslår derfor, at der i 2024 gives en positiv tillægsbevilling på 162.000 kr.",
    ],
    ["keep list points apart", "- Løn 270.000 kr.\n- Drift 120.000 kr.", "- Løn 270.000 kr.", "- Drift 120.000 kr."],
    ["keep table rows apart", "Løn\t270\nDrift\t120", "Løn\t270", "Drift\t120"],
  ])("%s", (_, text, ...expected) => expect(sentences(text)).toEqual(expected));

  test("know where their words stand, also in wrapped lines", () => {
    const [found] = read("Udgiften er stor. Der gives anlægsbevilling på 1.316.000\nkr. til broen.");
    expect(found?.span).toEqual({ line: 4, start: 47, end: 56 });
    const [, second] = read(
      "Der gives 1 ting,\nog der gives en meget stor anlægsbevilling til broen som\nkoster penge på 1.316.000 kr. og 5 kr. til broen.",
    );
    expect(second?.span).toEqual({ line: 6, start: 33, end: 38 });
  });
});

test.each([
  "1 kr. ",
  "bevilling på 1.000 kr. og ",
  "tilsagn om ",
  "fra A ",
  "a, ",
  "i alt 1.000 kr. fordelt med 1.000 kr., ",
  "1. A ",
  "A. ",
])("linear on a line of %j", (piece) => {
  const read = (length: number) => {
    const { block, lines } = punkt(piece.repeat(Math.ceil(length / piece.length)));
    return () => readBevillinger(readMoneySentences(block, lines));
  };
  expect(growsLinearly(12_000, read)).toBe(true);
});

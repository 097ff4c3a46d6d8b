import { describe, expect, test } from "vitest";
import { modpostMangler } from "../../server/src/rules/modpost-mangler.ts";
import { growsLinearly } from "../growth.ts";
import { checkRule, onePunkt, runRules } from "./check-rule.ts";

const said = (recommendation: string, rest = ""): string[] =>
  runRules([modpostMangler], onePunkt(`Indstilling\n\n${recommendation}\n\n${rest}`)).map(({ finding }) => finding.message.da);

describe("modpost-mangler says", () => {
  test("that two points of a recommendation do not balance", () => {
    checkRule(
      modpostMangler,
      onePunkt(`
      Indstilling

      - 1) at der gives en positiv tillægsbevilling på 162.000 til Borger- og Erhvervsservice gældende i budgetår 2024, og
                                                       ~~~~~~~ modpost-mangler
      - 2) at der gives en negativ tillægsbevilling på 126.000 kr. til Administration gældende i budgetår 2024.
                                                       ^^^^^^^^^^^ modpost-mangler: der gives 162.000 kr. og tages 126.000 kr., en forskel på 36.000 kr.
      `),
    );
  });

  test.each([
    "at der gives en negativ tillægsbevilling på 1.699.000 kr., som modsvares af en positiv tillægsbevilling på 1.966.000 kr. til afvanding.",
    "at der gives en tillægsbevilling på 300.000 kr. til Skole, som finansieres af en tilsvarende negativ tillægsbevilling på 350.000 kr. på Dagtilbud.",
    "at der gives en positiv tillægsbevilling på 2,4 mio. kr. og en negativ tillægsbevilling på 2,6 mio. kr., så omplaceringen er udgiftsneutral.",
    "at der gives en tillægsbevilling på 500.000 kr. til Kultur og en tillægsbevilling på -550.000 kr. til Fritid, så sagen er budgetneutral.",
    "1. at der gives en negativ tillægsbevilling på 2.400.000 kr. til Skole,\n2. at der gives en negativ tillægsbevilling på 1.150.000 kr. til Dagtilbud,\n3. at der gives en positiv tillægsbevilling på 3.450.000 kr. til Ejendomme, som modsvares af de to.",
    "at Kommunalbestyrelsen giver en negativ tillægsbevilling på 512.000 kr. til Vej\nat Kommunalbestyrelsen giver en positiv tillægsbevilling på 521.000 kr. til Park.",
  ])("%s", (recommendation) => expect(said(recommendation)).toHaveLength(1));
});

describe("modpost-mangler is silent about", () => {
  test.each([
    [
      "grants that balance",
      "at der gives en negativ tillægsbevilling på 300.000 kr., som modsvares af en positiv tillægsbevilling på 300.000 kr.",
    ],
    ["one side only", "at der gives en negativ tillægsbevilling på 300.000 kr., som modsvares af færre udgifter."],
    [
      "two negative ones",
      "at der gives en negativ tillægsbevilling på 300.000 kr. og en negativ tillægsbevilling på 310.000 kr. som modpost.",
    ],
    [
      "what the treasury covers",
      "at der gives en positiv tillægsbevilling på 300.000 kr., som modsvares af en negativ tillægsbevilling på 250.000 kr. og træk på kassen.",
    ],
    [
      "what a third amount covers",
      "at der gives en positiv tillægsbevilling på 300.000 kr., som modsvares af en negativ tillægsbevilling på 250.000 kr. og 50.000 kr. fra puljen.",
    ],
    [
      "a pair that need not balance",
      "1. at der gives en positiv tillægsbevilling på 4,6 mio. kr. til Børn\n2. at der gives en negativ tillægsbevilling på 3,9 mio. kr. til Klima.",
    ],
    [
      "rounding in millions",
      "at der gives en positiv tillægsbevilling på 2,4 mio. kr., som modsvares af en negativ tillægsbevilling på 2.412.000 kr.",
    ],
    [
      "amounts of several years",
      "1. at der gives en positiv tillægsbevilling på 300.000 kr. i 2021 og 620.000 kr. i 2022, som modsvares af\n2. at der gives en negativ tillægsbevilling på 910.000 kr.",
    ],
    ["ca.", "at der gives en positiv tillægsbevilling på ca. 300.000 kr., som modsvares af en negativ tillægsbevilling på 310.000 kr."],
    ["other things than grants", "at der tages en negativ rente på 300.000 kr. og en positiv afvigelse på 310.000 kr. til efterretning."],
  ])("%s", (_, recommendation) => expect(said(recommendation)).toEqual([]));

  test("a difference that the item names", () => {
    expect(
      said(
        "at der gives en positiv tillægsbevilling på 300.000 kr., som modsvares af en negativ tillægsbevilling på 250.000 kr.",
        "Økonomi\n\nDe sidste 50.000 kr. betales af Skolen.",
      ),
    ).toEqual([]);
  });

  test("facts and decisions", () => {
    const document = onePunkt(
      "Sagsfremstilling\n\nDer gives en negativ tillægsbevilling på 300.000 kr., som modsvares af en positiv tillægsbevilling på 310.000 kr.",
    );
    expect(runRules([modpostMangler], document)).toEqual([]);
  });
});

test.each([
  "at der gives en negativ tillægsbevilling på 5.000 kr.\n",
  "negativ tillægsbevilling på 5.123 kr. modsvares af positiv tillægsbevilling på 6 kr. ",
])("linear on %j", (piece) => {
  expect(growsLinearly(1_000, (times) => () => said(piece.repeat(times)))).toBe(true);
});

import { describe, expect, test } from "vitest";
import { bevillingUenig } from "../../server/src/rules/bevilling-uenig.ts";
import { growsLinearly } from "../growth.ts";
import { checkFixResult, checkRule, onePunkt, runRules } from "./check-rule.ts";

/** Runs the rule on one item, its sections given as heading and text; gives the words of each finding and related place. */
function said(sections: Readonly<Record<string, string>>, title?: string): string[] {
  const document = onePunkt(
    Object.entries(sections)
      .map(([heading, text]) => `${heading}\n\n${text}\n`)
      .join("\n"),
    title,
  );
  const lines = document.split("\n");
  const found = runRules([bevillingUenig], document);
  return found.flatMap(({ firstLine, finding }) =>
    [finding.span, ...(finding.related ?? []).map(({ span }) => span)].map(({ line, start, end }) =>
      (lines[firstLine + line] ?? "").slice(start, end),
    ),
  );
}

const albertslund = `
Anledning

Jobcenter Albertslund har søgt Styrelsen for Arbejdsmarked og Rekruttering om midler til et projekt. Styrelsen har givet tilsagn om 780.000 kr.
                                                                                                                                    ^^^^^^^^^^^ bevilling-uenig: 780.000 kr. her, men 789.763 kr. i Økonomi, Indstilling

Sagsfremstilling

Jobcenter Albertslund har søgt puljen og STAR har givet tilsagn om 780.000 kr. til projektet "Sammen om bedre match - styrket samarbejde".
                                                                   ~~~~~~~~~~~ bevilling-uenig

Økonomi

STAR har bevilget 789.763 kr. til dækning af udgifter i projektet.
                  ~~~~~~~~~~~ bevilling-uenig

Indstilling

Direktøren for By, Kultur, Miljø & Beskæftigelse indstiller,

1. at der gives tillægsbevilling på 789.763 kr. til projekt til styrkelse af samarbejdet mellem a-kasser og jobcenter, som finansieres af eksternt bevilling fra Styrelsen for Arbejdsmarked og Rekruttering.
                                    ~~~~~~~~~~~ bevilling-uenig
`;

describe("bevilling-uenig says", () => {
  test("where one grant has two amounts, and offers each of them", () => {
    checkRule(bevillingUenig, onePunkt(albertslund));
    const marks = /^ *[\^~].*\n/gm;
    const plain = albertslund.replace(marks, "");
    checkFixResult(bevillingUenig, onePunkt(plain), "Skriv 789.763 kr. alle steder", onePunkt(plain.replaceAll("780.000", "789.763")));
    checkFixResult(bevillingUenig, onePunkt(plain), "Skriv 780.000 kr. alle steder", onePunkt(plain.replaceAll("789.763", "780.000")));
  });

  test.each([
    [
      "a commitment without a unit",
      {
        Anledning: "Jobcenter Albertslund har fået tilsagn om 1.071.288 kr. fra Styrelsen for Arbejdsmarked og Rekruttering.",
        Økonomi: "Der er givet bevilling på 1.071.388, som kun kan anvendes til udgifterne.",
      },
      ["1.071.288 kr.", "1.071.388"],
    ],
    [
      "a recommendation financed by the commitment",
      {
        Anledning:
          "Jobcenter Albertslund har fået tilsagn på 1.163.800 kr. til projekt Motivation fra Styrelsen for Arbejdsmarked og Rekruttering.",
        Økonomi: "Der er bevilget 1.163.800 kr. fra STAR til projektet.",
        Indstilling:
          "1. at der gives tillægsbevilling på 1.136.800 kr. til en jobrettet indsats, som finansieres af ekstern bevilling fra Styrelsen for Arbejdsmarked og Rekruttering.",
      },
      ["1.163.800 kr.", "1.163.800 kr.", "1.136.800 kr."],
    ],
    [
      "an anlægsbevilling in economy and recommendation",
      {
        Økonomi: "Anlægsbevilling på 1.316.000 kr. over projekt nr. 650260 finansieres af rådighedsbeløbet.",
        Indstilling: "1. at der gives en anlægsbevilling på 1.361.000 kr. til renovering af Kirkevejsbroen.",
      },
      ["1.316.000 kr.", "1.361.000 kr."],
    ],
    [
      "a positive tillægsbevilling, the negative one being right",
      {
        Sagsfremstilling: "Forvaltningen foreslår, at der i 2024 gives en positiv tillægsbevilling på 162.000 til Erhvervsservice.",
        Indstilling:
          "- 1) at der gives en positiv tillægsbevilling på 126.000 kr. gældende i budgetår 2024 til Erhvervsservice, og\n- 2) at der gives en negativ tillægsbevilling på 162.000 kr. gældende i budgetår 2024 til Administration.",
      },
      ["162.000", "126.000 kr."],
    ],
    [
      "amounts in millions of one form",
      {
        Resume: "Der meddeles anlægsbevilling på 2,9 mio. kr. til ny skole i Nord.",
        Indstilling: "- at der meddeles anlægsbevilling på 2,6 mio. kr. til ny skole i Nord.",
      },
      ["2,9 mio. kr.", "2,6 mio. kr."],
    ],
    [
      "a title",
      { Indstilling: "1. at der gives anlægsbevilling på 2.550.000 kr. til en ny hal." },
      ["2.350.000 kr.", "2.550.000 kr."],
      "Anlægsbevilling på 2.350.000 kr. til ny hal",
    ],
    [
      "rådighedsbeløb",
      {
        Resumé: "Det foreslås, at der frigives rådighedsbeløb på 3.250.000 kr. til toiletter.",
        Indstilling: "at der frigives rådighedsbeløb på 3.520.000 kr. afsat i investeringsoversigten.",
      },
      ["3.250.000 kr.", "3.520.000 kr."],
    ],
    [
      "a giver's grant, seen from both ends",
      { Resumé: "Realdania har bevilget 4.250.000 kr. til parken.", Økonomi: "Kommunen har fået tilsagn om 4.150.000 kr. fra Realdania." },
      ["4.250.000 kr.", "4.150.000 kr."],
    ],
    [
      "text that a PDF has wrapped",
      {
        Økonomi: "Anlægsbevilling på 1.316.000\nkr. over projekt nr. 650260 finansieres af rådighedsbeløbet.",
        Indstilling: "at der gives en anlægsbevilling til renovering af\nKirkevejsbroen på 1.361.000 kr.",
      },
      ["1.316.000", "1.361.000 kr."],
    ],
  ] as [string, Record<string, string>, string[], string?][])("%s", (_, sections, words, title) => {
    expect([...said(sections, title)].sort()).toEqual([...words].sort());
  });
});

describe("bevilling-uenig is silent about", () => {
  const tilsagn = "Jobcentret har fået tilsagn om 1.071.288 kr. fra STAR.";
  test.each([
    ["one amount", { Anledning: tilsagn, Økonomi: "Der er bevilget 1.071.288 kr. fra STAR." }],
    ["a rounded form", { Anledning: tilsagn, Sagsfremstilling: "Kommunen har 21. december fået tilsagn om 1,1 mio. kr." }],
    ["an amount rounded in kroner", { Anledning: tilsagn, Sagsfremstilling: "STAR har givet tilsagn om 1.071.000 kr." }],
    ["ca.", { Anledning: tilsagn, Sagsfremstilling: "STAR har givet tilsagn om ca. 1.080.288 kr." }],
    ["up to", { Anledning: tilsagn, Sagsfremstilling: "STAR har givet tilsagn om op til 1.080.288 kr." }],
    [
      "applied for and granted",
      {
        Resumé: "Kommunen har ansøgt om 2.002.030 kr. og er tildelt 2.000.000 kr. i perioden.",
        Økonomi: "STAR har givet tilsagn om 2.000.000 kr.",
      },
    ],
    [
      "the pool and the grant",
      { Resumé: "Der ydes et samlet tilsagnsbeløb på 13.000.000 kr. fra 2020 – 2022. Kommunen er tildelt 2.000.000 kr." },
    ],
    [
      "co-financing and costs",
      {
        Anledning: "Jobcentret har fået tilsagn om 161.400 kr. fra STAR.",
        Økonomi: "De samlede udgifter er 201.750 kr., hvoraf der er bevilget 161.400 kr., mens de resterende 40.350 kr. medfinansieres.",
        Indstilling: "1. at der gives tillægsbevilling på 161.400 kr., som finansieres af ekstern bevilling fra STAR.",
      },
    ],
    [
      "the grant and co-financing together",
      {
        Anledning: "Jobcentret har fået tilsagn om 161.400 kr. fra STAR.",
        Økonomi: "Kommunen medfinansierer 40.350 kr.",
        Indstilling: "1. at der gives tillægsbevilling på 201.750 kr., som finansieres af bevilling fra STAR og driftsbudgettet.",
      },
    ],
    [
      "opposite signs",
      {
        Indstilling:
          "- at der gives en negativ tillægsbevilling på 300.000 kr., som modsvares af en positiv tillægsbevilling på 310.000 kr. til afvanding.",
      },
    ],
    [
      "years",
      { Økonomi: "Der gives tillægsbevilling på 200.000 kr. i 2024.", Indstilling: "at der gives tillægsbevilling på 210.000 kr. i 2025." },
    ],
    [
      "a split over years",
      {
        Økonomi: "Der gives tillægsbevilling på 410.000 kr.",
        Indstilling: "at der gives tillægsbevilling på 200.000 kr. i 2024 og 210.000 kr. i 2025.",
      },
    ],
    [
      "so much a year",
      { Økonomi: "Der gives tillægsbevilling på 105.000 kr. årligt.", Indstilling: "at der gives tillægsbevilling på 420.500 kr." },
    ],
    [
      "several grants in one recommendation",
      {
        Sagsfremstilling: "Der gives anlægsbevilling på 2.500.000 kr.",
        Indstilling:
          "1) at der meddeles anlægsbevilling på 2.000.000 kr. til skolen,\n2) at der meddeles anlægsbevilling på 500.100 kr. til hallen.",
      },
    ],
    [
      "different givers",
      {
        Resumé: "Realdania har bevilget 4.250.000 kr.",
        Økonomi: "Nordea-fonden har bevilget 4.150.000 kr. Region Sjælland har givet tilsagn om 4.350.000 kr.",
      },
    ],
    [
      "different projects",
      {
        Resumé: "Der gives anlægsbevilling på 4.000.000 kr. til skolegården.",
        Økonomi: "Der gives anlægsbevilling på 3.000.000 kr. til cykelstien.",
      },
    ],
    [
      "different kinds",
      { Økonomi: "Der gives en indtægtsbevilling på 4.000.000 kr.", Indstilling: "at der gives anlægsbevilling på 3.000.000 kr." },
    ],
    [
      "an earlier grant",
      {
        Resumé: "Kommunalbestyrelsen har tidligere givet anlægsbevilling på 500.000 kr. til projektering.",
        Indstilling: "at der gives anlægsbevilling på 4.500.000 kr. til projektet.",
      },
    ],
    [
      "an earlier year",
      { Resumé: "I 2012 fik kommunen tilsagn om 900.000 kr. fra STAR.", Økonomi: "STAR har givet tilsagn om 700.000 kr." },
    ],
    [
      "a decision that differs",
      {
        Indstilling: "at der gives anlægsbevilling på 4.512.000 kr.",
        Beslutning: "Udvalget anbefaler, at der gives anlægsbevilling på 4.500.000 kr.",
      },
    ],
    [
      "an alternative recommendation",
      {
        Indstilling: "at der gives anlægsbevilling på 4.512.000 kr.",
        "Alternativ indstilling": "at der gives anlægsbevilling på 4.112.000 kr.",
      },
    ],
    [
      "the history",
      { Historik: "Der gives anlægsbevilling på 4.112.000 kr.", Indstilling: "at der gives anlægsbevilling på 4.512.000 kr." },
    ],
    [
      "an example",
      {
        Sagsfremstilling: "Hvis der gives anlægsbevilling på 4.112.000 kr., kan hallen udvides.",
        Indstilling: "at der gives anlægsbevilling på 4.512.000 kr.",
      },
    ],
    [
      "a further grant",
      {
        Sagsfremstilling: "Der gives en yderligere tillægsbevilling på 112.000 kr.",
        Indstilling: "at der gives tillægsbevilling på 512.000 kr.",
      },
    ],
    [
      "the total of several",
      {
        Sagsfremstilling: "Der gives tillægsbevillinger på i alt 912.000 kr.",
        Indstilling: "at der gives tillægsbevilling på 512.000 kr.",
      },
    ],
    [
      "a part for one purpose",
      {
        Økonomi: "Der er givet tilsagn om 789.763 kr., heraf 321.000 kr. til projektleder.",
        Indstilling: "at der gives tillægsbevilling på 789.763 kr., som finansieres af tilsagn fra STAR.",
      },
    ],
    [
      "costs and grant",
      { Økonomi: "Udgiften er beregnet til 1.316.000 kr.", Indstilling: "at der gives en anlægsbevilling på 1.361.000 kr." },
    ],
    [
      "tilskud to several",
      {
        Sagsfremstilling: "Der gives tilskud på 25.000 kr. til roklubben.",
        Indstilling: "at der gives tilskud på 15.000 kr. til sejlklubben.",
      },
    ],
    [
      "a doubtful form",
      { Økonomi: "Der gives anlægsbevilling på 4,512 kr.", Indstilling: "at der gives anlægsbevilling på 4.512.000 kr." },
    ],
    [
      "a closed item",
      { Økonomi: "Der gives anlægsbevilling på 4.112.000 kr.", Indstilling: "at der gives anlægsbevilling på 4.512.000 kr." },
      "Lukket: Salg",
    ],
    [
      "an attachment's name",
      { Indstilling: "at der gives anlægsbevilling på 4.512.000 kr.", Bilag: "Ansøgning om anlægsbevilling på 4.112.000 kr." },
    ],
  ] as [string, Record<string, string>, string?][])("%s", (_, sections, title) => expect(said(sections, title)).toEqual([]));
});

test.each(["Der gives anlægsbevilling på 5.000 kr.\n", "Der gives anlægsbevilling på 5.000 kr. ", "tilsagn om 5 kr. og ", "fra STAR har "])(
  "linear on %j",
  (piece) => {
    expect(growsLinearly(1_000, (times) => () => said({ Indstilling: piece.repeat(times) }))).toBe(true);
  },
);

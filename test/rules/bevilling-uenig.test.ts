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
                                                                                                                                    ^^^^^^^^^^^ bevilling-uenig: 780.000 kr. her, men 789.763 kr. i Økonomi og Indstilling

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
    [
      "a recommendation that passes on more than the giver has promised",
      {
        Anledning: 'Vesterlev Kommune har fået tilsagn om 174.701 kr. fra Socialstyrelsen til projekt "Flere i fleksjob".',
        Økonomi: "Socialstyrelsen har bevilget 174.701 kr. til dækning af udgifterne.",
        Indstilling:
          'at der gives tillægsbevilling på 231.222 kr. til projekt "Flere i fleksjob", som finansieres af ekstern bevilling fra Socialstyrelsen.',
      },
      ["174.701 kr.", "174.701 kr.", "231.222 kr."],
    ],
    [
      "less, between points without numbers",
      {
        Økonomi: "Der er givet bevilling på 1.943.000 kr., som kun kan anvendes til at dække de udgifter, der fremgår af ansøgningen.",
        Indstilling:
          'at der gives tillægsbevilling på 1.561.074 kr. til projekt "Motivation", som finansieres af ekstern bevilling fra Slots- og Kulturstyrelsen, og\n\nat kommunens medfinansiering på 320.000 kr. afholdes inden for rammen.',
      },
      ["1.561.074 kr.", "1.943.000 kr."],
    ],
    [
      "givers by a short name that the item explains",
      {
        Anledning: "Kommunen har fået tilsagn om 1.289.000 kr. fra Kulturministeriet til flere ture i naturen.",
        Sagsfremstilling: "Det er en pulje, som\nKulturministeriet (KUM) har udmeldt, og som kommuner kan søge.",
        Økonomi: "KUM har bevilget 1.689.000 kr. til dækning af udgifterne.",
      },
      ["1.289.000 kr.", "1.689.000 kr."],
    ],
    [
      "the one grant of the recommendation, which the title names, under the economy",
      {
        Økonomi: "Anlægsbevilling på 4.976.074 kr. over projekt nr. 630946 finansieres af det afsatte rådighedsbeløb.",
        Indstilling:
          "1. at der gives en anlægsbevilling på 5.495.000 kr. til renovering af Agervangen, og\n2. at bevillingen finansieres af det afsatte rådighedsbeløb.",
      },
      ["4.976.074 kr.", "5.495.000 kr."],
      "Anlægsbevilling til renovering af Agervangen",
    ],
    [
      "an amount that is broken behind kr.",
      {
        Anledning: "Sundhedsstyrelsen har efter en lang behandling givet kommunen tilsagn om kr.\n1.412.037 til projektet Motivation.",
        Økonomi: "Sundhedsstyrelsen har bevilget kr. 1.464.800 til projektet Motivation.",
      },
      ["1.412.037", "kr. 1.464.800"],
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
      "a part of a commitment, which the item names",
      {
        Anledning: "Kommunen har fået tilsagn om 1.243.000 kr. fra Kulturministeriet til projektet Musik, heraf 811.500 kr. til skolerne.",
        Indstilling: "at der gives tillægsbevilling på 811.500 kr. til projektet Musik, som finansieres af tilskud fra Kulturministeriet.",
      },
    ],
    [
      "a commitment that comes in over several years",
      {
        Anledning: "Kommunen har fået tilsagn om 1.243.000 kr. fra Kulturministeriet til projektet Musik.",
        Sagsfremstilling: "Projektet er toårigt.",
        Indstilling: "at der gives tillægsbevilling på 811.500 kr. til projektet Musik, som finansieres af tilskud fra Kulturministeriet.",
      },
    ],
    [
      "a commitment that comes in by instalments",
      {
        Anledning: "Kommunen har fået tilsagn om 1.243.000 kr. fra Kulturministeriet til projektet Musik. Tilskuddet udbetales i to rater.",
        Indstilling: "at der gives tillægsbevilling på 811.500 kr. til projektet Musik, som finansieres af tilskud fra Kulturministeriet.",
      },
    ],
    [
      "a part of which is in the budget",
      {
        Anledning: "Kommunen har fået tilsagn om 1.243.000 kr. fra Kulturministeriet til projektet Musik.",
        Økonomi: "En del af tilskuddet er allerede indarbejdet i budgettet.",
        Indstilling: "at der gives tillægsbevilling på 811.500 kr. til projektet Musik, som finansieres af tilskud fra Kulturministeriet.",
      },
    ],
    [
      "a grant for one year",
      {
        Anledning: "Kommunen har fået tilsagn om 1.243.000 kr. fra Kulturministeriet til projektet Musik.",
        Indstilling:
          "at der i 2019 gives tillægsbevilling på 811.500 kr. til projektet Musik, som finansieres af tilskud fra Kulturministeriet.",
      },
    ],
    [
      "a grant that others pay for, too",
      {
        Anledning: "Kommunen har fået tilsagn om 1.243.000 kr. fra Kulturministeriet til projektet Musik.",
        Indstilling:
          "at der gives tillægsbevilling på 1.811.500 kr. til projektet Musik, som finansieres af tilskud fra Kulturministeriet og puljen til kultur.",
      },
    ],
    [
      "a share of the costs",
      {
        Anledning: "Kommunen har fået tilsagn om 1.236.000 kr. fra Kulturministeriet til projektet Musik, svarende til 80 pct. af lønnen.",
        Indstilling:
          "at der gives tillægsbevilling på 1.545.000 kr. til projektet Musik, som finansieres af tilskud fra Kulturministeriet.",
      },
    ],
    [
      "another project of the same giver",
      {
        Anledning: "Kommunen har fået tilsagn om 1.243.000 kr. fra Kulturministeriet til projektet Musik.",
        Indstilling: "at der gives tillægsbevilling på 811.500 kr. til projektet Teater, som finansieres af tilskud fra Kulturministeriet.",
      },
    ],
    [
      "two givers with short names of their own",
      {
        Anledning: "Kommunen har fået tilsagn om 1.243.000 kr. fra Sundhedsstyrelsen (SST) til projektet Musik.",
        Økonomi: "Socialstyrelsen har bevilget 1.234.000 kr. til projektet Teater, og SST har bevilget 1.243.000 kr. til Musik.",
      },
    ],
    [
      "an older grant under the economy",
      {
        Økonomi: "Anlægsbevillingen på 8.142.000 kr. er opbrugt.",
        Indstilling: "at der gives en anlægsbevilling på 5.495.000 kr. til renovering af Agervangen.",
      },
      "Anlægsbevilling til renovering af Agervangen",
    ],
    [
      "the sum of two grants under the economy",
      {
        Økonomi: "Anlægsbevilling på 8.142.000 kr. finansieres af det afsatte rådighedsbeløb.",
        Indstilling:
          "1. at der gives en anlægsbevilling på 5.495.000 kr. til renovering af Agervangen, og\n2. at der gives en anlægsbevilling på 2.747.000 kr. til renovering af Engvangen.",
      },
      "Anlægsbevilling til renovering af Agervangen og Engvangen",
    ],
    [
      "a grant to something that the title does not name",
      {
        Økonomi: "Anlægsbevilling på 8.142.000 kr. finansieres af det afsatte rådighedsbeløb.",
        Indstilling: "at der gives en anlægsbevilling på 5.495.000 kr. til renovering af Agervangen.",
      },
      "Anlægsplan for veje",
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

test.each([
  "Styrelsen (KUM) \n",
  "Der gives anlægsbevilling på 5.000 kr.\n",
  "Der gives anlægsbevilling på 5.000 kr. ",
  "tilsagn om 5 kr. og ",
  "fra STAR har ",
])("linear on %j", (piece) => {
  expect(growsLinearly(1_000, (times) => () => said({ Indstilling: piece.repeat(times) }))).toBe(true);
});

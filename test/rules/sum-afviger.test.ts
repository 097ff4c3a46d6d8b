import { describe, expect, test } from "vitest";
import { sumAfviger } from "../../server/src/rules/sum-afviger.ts";
import { growsLinearly } from "../growth.ts";
import { checkRule, onePunkt, runRules } from "./check-rule.ts";

/** Runs the rule on the body of one item; each finding as the words it stands under and its message. */
const said = (body: string): string[] => runRules([sumAfviger], onePunkt(`Økonomi\n\n${body}`)).map(({ finding }) => finding.message.da);

describe("sum-afviger in running text says", () => {
  test("that the parts of a grant do not add up", () => {
    checkRule(
      sumAfviger,
      onePunkt(`
      Økonomi

      STAR har bevilget 789.763 kr. til dækning af udgifter på 321.000 kr. til ansættelse af projektleder, 296.000 kr. til eksternt konsulent, 88.000 kr. til materialer m.v., 800 kr. til transport, 74.000 kr. evaluering og 10.000 kr. til revision. Bevillingen kan kun benyttes til projektet.
                        ^^^^^^^^^^^ sum-afviger: 321.000 + 296.000 + 88.000 + 800 + 74.000 + 10.000 giver 789.800 kr., men der står 789.763 kr. (37 kr. mindre)
                                                               ~~~~~~~~~~~ sum-afviger
                                                                                                           ~~~~~~~~~~~ sum-afviger
                                                                                                                                               ~~~~~~~~~~ sum-afviger
                                                                                                                                                                               ~~~~~~~ sum-afviger
                                                                                                                                                                                                      ~~~~~~~~~~ sum-afviger
                                                                                                                                                                                                                               ~~~~~~~~~~ sum-afviger
      `),
    );
  });

  test.each([
    [
      "Der meddeles anlægsbevilling på i alt 4,1 mio. kr. fordelt med 2,0 mio. kr. i 2024 og 2,3 mio. kr. i 2025, finansieret af det afsatte rådighedsbeløb.",
      "2 + 2,3 giver 4,3 mio. kr., men der står 4,1 mio. kr. (0,2 mio. kr. mindre)",
    ],
    ["Udgiften er i alt 500.000 kr. fordelt med 300.000 kr. til løn, 150.000 kr. til lokaler og 60.000 kr. til revision.", "510.000 kr."],
    ["Udgiften på 500.000 kr., der fordeles med 300.000 kr. til løn og 100.000 kr. til lokaler.", "400.000 kr."],
    ["Bevillingen på 900.000 kr. er fordelt på løn 700.000 kr., drift 120.000 kr. og revision 60.000 kr.", "880.000 kr."],
    ["Tilskud på i alt 250.000 kr. bestående af 150.000 kr. til Roklubben og 110.000 kr. til Sejlklubben.", "260.000 kr."],
    ["Puljen er i alt 400.000 kr., heraf 250.000 kr. til kultur og 200.000 kr. til idræt.", "50.000 kr. for meget"],
    ["Købet af arealet koster 900.000 kr., og anlægget koster 1.650.000 kr., i alt 2.650.000 kr.", "2.550.000 kr."],
    ["Der bevilges 100.000 kr. til løn, 50.000 kr. til lokaler og 25.000 kr. til materialer, i alt 185.000 kr.", "175.000 kr."],
    ["Der er afsat i alt kr. 16.000 fordelt med kr. 9.000 til mad og kr. 6.000 til musik.", "15.000 kr."],
    ["Udgiften er i alt 16.000,- fordelt med 9.000,- til mad og 6.000,- til musik.", "15.000 kr."],
    ["Udgiften er i alt 1.234 t.kr. fordelt med 800 t.kr. i 2024 og 400 t.kr. i 2025.", "1.200 t.kr."],
    ["Udgiften er i alt 2,5 mio. kr. fordelt med 1.200.000 kr. til vej og 1.400.000 kr. til sti.", "2.600.000 kr."],
    ["Der gives i alt 4.687.637,77 kr. fordelt med 4.000.000,50 kr. til A og 687.637,37 kr. til B.", "4.687.637,87 kr."],
  ])("%s", (sentence, message) => {
    const [finding = "", ...more] = said(sentence);
    expect(finding).toContain(message);
    expect(more).toEqual([]);
  });

  test("in a sentence that a PDF has wrapped", () => {
    expect(
      said(
        "Der meddeles en anlægsbevilling på i alt 500.000 kr. fordelt med 300.000\nkr. til projektering af den nye bro ved havnen og 250.000 kr. til\nudbud af opgaven.",
      ),
    ).toHaveLength(1);
  });

  test("in a list that is broken behind kr., and in front of m.v. and an amount", () => {
    const list = (last: string): string =>
      `Socialstyrelsen har bevilget 2.074.530 kr. til dækning af udgifter på 506.441 kr. til\nevaluering, 125.785 kr. til kompetenceudvikling, 461.192 kr. til transport, 434.999 kr.\ntil materialer, der bruges af de medarbejdere, som skal undervise i alle husene\nm.v., 149.286 kr. til et eksternt konsulentfirma fra Odense og kr.\n${last} til projektleder. Bevillingen kan kun bruges i projektet.`;
    expect(said(list("396.827"))).toEqual([]);
    expect(said(list("369.827"))).toEqual([expect.stringContaining("2.047.530 kr., men der står 2.074.530 kr.")]);
  });
});

describe("sum-afviger is silent about", () => {
  test.each([
    ["a right sum", "Udgiften er i alt 510.000 kr. fordelt med 300.000 kr. til løn, 150.000 kr. til lokaler og 60.000 kr. til revision."],
    ["rounding", "I alt 4,2 mio. kr. fordelt med 2,05 mio. kr. i 2024 og 2,1 mio. kr. i 2025."],
    ["rounding of a mixed form", "Udgiften er i alt 2,6 mio. kr. fordelt med 1.210.000 kr. til vej og 1.400.000 kr. til sti."],
    ["some of the parts", "Puljen er i alt 400.000 kr., heraf 150.000 kr. til kultur og 100.000 kr. til idræt."],
    ["one part", "Bevillingen på 789.763 kr. til dækning af udgifter på 321.000 kr. til løn."],
    ["examples", "I alt 400.000 kr. fordelt med bl.a. 150.000 kr. til kultur og 100.000 kr. til idræt."],
    ["a rest", "I alt 400.000 kr. fordelt med 150.000 kr. til kultur, 100.000 kr. til idræt og resten til drift."],
    ["amounts a year", "I alt 900.000 kr. fordelt med 300.000 kr. årligt til løn og 100.000 kr. årligt til drift."],
    ["amounts each", "I alt 900.000 kr. fordelt med 300.000 kr. til hver af skolerne og 100.000 kr. til biblioteket."],
    ["spans of years", "I alt 900.000 kr. fordelt med 300.000 kr. i 2024-2025 og 300.000 kr. i 2026."],
    ["two years for one amount", "I alt 900.000 kr. fordelt med 300.000 kr. i 2024 og 2025 og 200.000 kr. i 2026."],
    ["approximate parts", "I alt 900.000 kr. fordelt med ca. 300.000 kr. til løn og 500.000 kr. til drift."],
    ["ranges", "I alt 900.000 kr. fordelt med 200.000-300.000 kr. til løn og 500.000 kr. til drift."],
    ["parts of parts", "I alt 900.000 kr. fordelt med 600.000 kr. til løn, heraf 200.000 kr. til vikarer, og 300.000 kr. til drift."],
    [
      "co-financing",
      "De samlede udgifter er således 201.750 kr., hvoraf der er bevilget 161.400 kr., mens de resterende 40.350 kr. medfinansieres af driftsbevillingen.",
    ],
    ["two grants", "Der er afsat 200.000 kr. i 2021 og 200.000 kr. i 2022 til konceptet."],
    ["net amounts", "I alt 300.000 kr. fordelt med netto 100.000 kr. til løn og 150.000 kr. til drift."],
    ["prices", "3 stk. à 2.000 kr. og 2 stk. à 4.000 kr., i alt 14.000 kr."],
    ["a number that cannot be read", "I alt 900.000 kr. fordelt med 300.000 kr. til løn, 2.50.000 til drift og 100.000 kr. til leje."],
    ["an ambiguous form", "I alt 900.000 kr. fordelt med 300,000 kr. til løn og 500.000 kr. til drift."],
    ["people", "I alt 900 borgere fordelt med 300 til kursus, 400 til praktik og 100 til job, som koster 500.000 kr."],
    ["an amount that is no part", "Prisen er 900.000 kr. mod 800.000 kr. sidste år, fordelt med 300.000 kr. og 200.000 kr."],
    ["a budget in front", "Budgettet er 5 mio. kr., og der er brugt 3 mio. kr. til A og 1 mio. kr. til B, i alt 4 mio. kr."],
    [
      "a list whose head is no part",
      "Der er 5.000.000 kr. til veje, 3.000.000 kr. til stier og 1.000.000 kr. til broer, i alt 4.000.000 kr.",
    ],
  ])("%s", (_, sentence) => expect(said(sentence)).toEqual([]));
});

describe("sum-afviger in tables says", () => {
  test("(a) label and amount on one line, blank lines between", () => {
    checkRule(
      sumAfviger,
      onePunkt(`
      Økonomi

      Budget:

      Løn til koordinator 270.000 kr.

      Kulturinstitutionernes omkostninger 120.000 kr.

      Markedsføring 10.000 kr.

      I alt 410.000 kr.
            ^^^^^^^^^^^ sum-afviger: 270.000 + 120.000 + 10.000 giver 400.000 kr., men der står 410.000 kr.

      Indstilling
      `),
    );
  });

  test("(a) with leader dots, a colon, a missing unit", () => {
    expect(said("Løn ........ 270.000 kr.\nDrift: 120.000\nMarkedsføring\u00a010.000 kr.\nI alt 410.000 kr.")).toHaveLength(1);
  });

  test("(a) as a list", () => {
    expect(said("Udgifterne er:\n- Løn 270.000 kr.\n- Drift 120.000 kr.\n- I alt 400.000 kr.")).toHaveLength(1);
  });

  test("(b) cells parted by tabs, the unit in the head", () => {
    checkRule(
      sumAfviger,
      onePunkt(`
      Økonomi

      Beløb i t. kr.\t2024\t2025

      Projektering\t1.200\t300

      Anlæg\t4.500\t6.200

      Tilsyn\t150\t250

      I alt\t5.850\t6.850
                  ^^^^^ sum-afviger: 300 + 6.200 + 250 giver 6.750 t.kr., men der står 6.850 t.kr. (100 t.kr. mere)
      `),
    );
  });

  test("(b) the unit in the column's head", () => {
    expect(said("Post\tBeløb (mio. kr.)\nVej\t1,2\nSti\t0,8\nBro\t2,4\nI alt\t4,9")).toHaveLength(1);
  });

  test("(b) the unit in the line above", () => {
    expect(said("Udgifter i 1.000 kr.\n\nPost\tBudget 1\nVej\t1.200\nSti\t800\nI alt\t2.100")).toHaveLength(1);
  });

  test("(c) one cell on each line", () => {
    expect(said("Post\n\nBeløb i kr.\n\nVej\n\n1.200.000\n\nSti\n\n800.000\n\nBro\n\n90.000\n\nI alt\n\n2.190.000")).toHaveLength(1);
    expect(said("Mio. kr.\n2024\n2025\nVej\n1,2\n1,0\nSti\n0,8\n0,5\nI alt\n2,0\n2,5")).toHaveLength(1);
  });

  test("(c) cells without a unit that are written to the øre", () => {
    expect(said("Entreprise\n\n2.310.200,10\n\nRådgivning\n\n318.455,50\n\nUdgifter i alt\n\n2.628.755,60")).toHaveLength(1);
  });

  test("where a row is like the sum of its neighbours, and leaving it out does not give the total", () => {
    expect(said("A\t25.500 kr.\nB\t14.000 kr.\nC\t11.500 kr.\nD\t50.500 kr.\nSum\t11.500 kr.")).toHaveLength(1);
  });

  test("where a misprinted row or a lost nought takes the total far off", () => {
    expect(said("A 155.000 kr.\nB 207.000 kr.\nC 811.000 kr.\nD 177.000 kr.\nTotal 720.000 kr.")).toHaveLength(1);
    expect(said("A 160.000 kr.\nB 150.000 kr.\nC 170.000 kr.\nD 180.000 kr.\nE 240.000 kr.\nI alt 90.000 kr.")).toHaveLength(1);
  });

  test("below a paragraph that speaks of other things", () => {
    const above = "En beslutning binder ikke kommunen økonomisk, og telefonen er åben alle hverdage; boligens størrelse er uden betydning.";
    expect(said(`${above}\n\nPost\tKr.\nVej\t1.200\nSti\t800\nI alt\t2.100`)).toHaveLength(1);
    expect(said(`Tallene indekseres.\n${above}\nHøring\nMio. kr.\n2024\n2025\nVej\n1,2\n1,0\nSti\n0,8\n0,5\nI alt\n2,0\n2,5`)).toHaveLength(
      1,
    );
  });

  test("(d) markdown bars", () => {
    expect(said("| Post | Kr. |\n|------|----:|\n| Vej | 1.200.000 |\n| Sti | 800.000 |\n| **I alt** | **2.100.000** |")).toHaveLength(1);
  });
});

test.each(["I alt\t10,2\t10,9", "I alt 10.200 kr."])("the total row %j is no title in a file that numbers no items", (total) => {
  const table = total.includes("\t")
    ? `Mio. kr.\t2013\t2014\nSkoler\t5,5\t0,4\nVeje\t4,7\t10,3\n${total}`
    : `Skoler 5.500 kr.\nVeje 4.500 kr.\n${total}`;
  const item = (title: string, economy: string): string =>
    `${title}\nÅben\n2012-1234\n\nIndstilling\n\nat sagen drøftes.\n\nBeslutning\n\nGodkendt.\n\nSagsbeskrivelse\n\nSagen er klar.\n\nØkonomi\n\n${economy}\n\nTidligere behandling\n\nIngen.\n\n`;
  const document = `Byrådet - Referat\n\nMødedato: 8. juni 2012\n\n${item("Investeringsoversigt", table)}${item("Mødekalender", "Ingen.")}`;
  expect(runRules([sumAfviger], document)).toHaveLength(1);
});

describe("sum-afviger in tables is silent about", () => {
  test.each([
    ["right sums (a)", "Løn til koordinator 270.000 kr.\n\nOmkostninger 120.000 kr.\n\nMarkedsføring 10.000 kr.\n\nI alt 400.000 kr."],
    ["right sums (b)", "Beløb i t. kr.\t2024\t2025\nA\t1.200\t300\nB\t4.500\t6.200\nI alt\t5.700\t6.500"],
    ["right sums (c)", "Post\nKr.\nVej\n1.200\nSti\n800\nI alt\n2.000"],
    ["right sums (d)", "| Post | Kr. |\n|---|---|\n| Vej | 1.200 |\n| Sti | 800 |\n| I alt | 2.000 |"],
    ["rounding", "Mio. kr.\tBeløb\nA\t1,3\nB\t2,4\nC\t1,4\nI alt\t5,2"],
    ["two total rows", "A\t1.200 kr.\nB\t800 kr.\nI alt A og B\t2.000 kr.\nC\t500 kr.\nI alt\t2.600 kr."],
    [
      "a choice of rows",
      "Nedenfor vises et uddrag af de største poster, som er behandlet i det seneste halve år af udvalget.\nA 100.000 kr.\nB 200.000 kr.\nI alt 350.000 kr.",
    ],
    ["two sub-totals without a name", "A 100 kr.\nB 200 kr.\nVeje 300 kr.\nC 50 kr.\nD 20 kr.\nStier 70 kr.\nI alt 380 kr."],
    ["a rounded sub-total without a name", "Mio. kr.\t2024\nA\t1,3\nB\t2,4\nVeje\t3,8\nC\t7,0\nI alt\t10,8"],
    ["counts to two decimals", "Art\tVægt\nA\t100,25\nB\t200,50\nI alt\t310,75"],
    ["sub-totals without a name", "A 100 kr.\nB 200 kr.\nVeje 300 kr.\nC 50 kr.\nI alt 350 kr."],
    ["income", "Udgift A 500.000 kr.\nUdgift B 200.000 kr.\nIndtægter 100.000 kr.\nI alt 600.000 kr."],
    ["net tables", "A 500.000 kr.\nB 200.000 kr.\nMedfinansiering 100.000 kr.\nI alt 650.000 kr."],
    ["a row whose sign is not shown", "Drift 500.000 kr.\nLeje 200.000 kr.\nGebyrer 100.000 kr.\nI alt 600.000 kr."],
    ["a row that is part of another", "Drift 500.000 kr.\nVikarer 200.000 kr.\nLeje 100.000 kr.\nI alt 600.000 kr."],
    ["year columns", "Navn\t2020\t2021\nA\t2019\t3\nB\t2020\t4\nI alt\t4000\t9"],
    ["counts", "Skole\tElever\nNord\t120\nSyd\t80\nI alt\t210"],
    ["percentages beside money", "Post\tKr.\tPct.\nA\t100\t33\nB\t200\t66\nI alt\t300\t100"],
    ["cells that cannot be read", "Post\tKr.\nA\t100.000\nB\tca. 200.000\nC\t50.000\nI alt\t400.000"],
    ["empty cells", "Post\tKr.\nA\t100.000\nB\t\nC\t50.000\nI alt\t400.000"],
    ["a row above that cannot be read", "Uforudset 10 pct. ca. 50.000 kr.\nA 100.000 kr.\nB 200.000 kr.\nI alt 350.000 kr."],
    ["headings between rows", "Veje:\nA 100.000 kr.\nB 200.000 kr.\nStier:\nC 10.000 kr.\nD 20.000 kr.\nI alt 330.000 kr."],
    ["rows behind the total", "A 100.000 kr.\nB 200.000 kr.\nI alt 330.000 kr.\nAfrunding 20.000 kr."],
    ["one row", "A 100.000 kr.\nI alt 330.000 kr."],
    ["sentences", "Udgiften til veje er 100.000 kr.\nUdgiften til stier er 200.000 kr.\nI alt 350.000 kr."],
    ["tables in which nothing adds up", "Kr.\t2024\t2025\nA\t100\t200\nB\t200\t300\nI alt\t900\t700"],
    ["no unit of money", "Post\tVærdi\nA\t100\nB\t200\nI alt\t350"],
  ])("%s", (_, body) => expect(said(body)).toEqual([]));
});

test.each([
  ["I alt 5 kr.\n", 8_000],
  ["A 5 kr.\n", 8_000],
  ["A\t5\nI alt\t5 kr.\n", 8_000],
  ["A\n5\nI alt\n5\n", 8_000],
  ["I alt\n", 20_000],
  ["5\n", 20_000],
  ["i alt 5 kr. fordelt med 5 kr. ", 4_000],
  ["i alt 5 kr. fordelt med ", 4_000],
  ["a ", 50_000],
  ["5 kr., ", 15_000],
])("linear on %j", (piece, times) => {
  expect(growsLinearly(times / 4, (count) => () => said(piece.repeat(count)))).toBe(true);
});

import { describe, expect, test } from "vitest";
import { medfinansieringUenig } from "../../server/src/rules/medfinansiering-uenig.ts";
import { growsLinearly } from "../growth.ts";
import { checkRule, onePunkt, runRules } from "./check-rule.ts";

const said = (body: string): string[] =>
  runRules([medfinansieringUenig], onePunkt(`Økonomi\n\n${body}`)).map(({ finding }) => finding.message.da);

describe("medfinansiering-uenig says", () => {
  test("that a share is not its percentage, and of what", () => {
    checkRule(
      medfinansieringUenig,
      onePunkt(`
      Økonomi

      Kommunen medfinansierer 40 pct. af de samlede udgifter på 500.000 kr., svarende til 250.000 kr.
                                                                ~~~~~~~~~~~ medfinansiering-uenig
                                                                                          ^^^^^^^^^^^ medfinansiering-uenig: 40 pct. af 500.000 kr. er 200.000 kr., men der står 250.000 kr.
      `),
    );
  });

  test("that the rest of the costs is not the percentage of a sentence before, and where that stands", () => {
    checkRule(
      medfinansieringUenig,
      onePunkt(`
      Økonomi

      En forudsætning for bevillingen er, at kommunen medfinansierer 40% af udgifterne. De samlede udgifter er således
                                                                     ~~~ medfinansiering-uenig
      kr. 833.000, hvoraf der er bevilget kr. 416.500, mens de resterende kr. 416.500 medfinansieres af driften.
      ~~~~~~~~~~~ medfinansiering-uenig
                                                                          ^^^^^^^^^^^ medfinansiering-uenig: 40 pct. af 833.000 kr. er 333.200 kr., men der står 416.500 kr.
      `),
    );
  });

  test.each([
    [
      "Puljen kræver en medfinansiering på 20 pct. af udgifterne.\n\nDe samlede udgifter er 100.000 kr., hvoraf puljen dækker 75.000 kr., og de resterende 25.000 kr. egenfinansieres.",
      "20.000 kr.",
    ],
    [
      "Det kræves, at kommunen selvfinansierer 25 procent.\nDet samlede budget udgør i alt 400.000 kr., heraf er der givet tilsagn om 350.000 kr., samt resten, 50.000 kr. til løn.\nUdgifterne er i alt 400.000 kr., hvoraf der er givet 320.000 kr., mens de resterende 80.000 kr. selvfinansieres.",
      "100.000 kr.",
    ],
    ["Boligerne koster 26.012.000 kr. Kommunen medfinansierer 10 pct. af udgiften, svarende til 2.061.200 kr.", "2.601.200 kr."],
    ["De samlede udgifter er 201.750 kr. Kommunens medfinansiering på 20 pct. udgør 43.050 kr.", "40.350 kr."],
    ["Projektet koster 500.000 kr., og kommunens egenfinansiering er 12,5 % (65.200 kr.).", "62.500 kr."],
    ["Fonden dækker 75 pct. af udgifterne på 1,2 mio. kr., dvs. 0,8 mio. kr.", "0,9 mio. kr."],
    ["Kommunens andel udgør 1.820.000 kr., svarende til 40 pct. af udgiften på 3.200.000 kr.", "1.280.000 kr."],
    ["Der ydes grundkapital på 10 procent af anskaffelsessummen på kr. 42.350.000, svarende til kr. 4.532.000.", "4.235.000 kr."],
    ["Budgettet er på 600.000 kr. Staten refunderer 50 pct., svarende til 330.000 kr.", "300.000 kr."],
    ["Anlægssummen er 2.400 t.kr. Regionen yder tilskud på 25 pct. af anlægssummen, svarende til 700 t.kr.", "600 t.kr."],
  ])("%s", (body, right) => {
    const [finding = "", ...more] = said(body);
    expect(finding).toContain(` er ${right}, men der står`);
    expect(more).toEqual([]);
  });
});

describe("medfinansiering-uenig is silent about", () => {
  test.each([
    ["a right share", "Kommunen medfinansierer 40 pct. af de samlede udgifter på 500.000 kr., svarende til 200.000 kr."],
    ["a share rounded to thousands", "De samlede udgifter er 1.234.567 kr. Kommunens medfinansiering på 20 pct. udgør 247.000 kr."],
    ["a share rounded up", "De samlede udgifter er 1.232.567 kr. Kommunens medfinansiering på 20 pct. udgør 247.000 kr."],
    ["a share in millions", "Fonden dækker 75 pct. af udgifterne på 1,25 mio. kr., dvs. 0,9 mio. kr."],
    ["a third", "Kommunen medfinansierer 33 pct. af udgifterne på 900.000 kr., svarende til 300.000 kr."],
    ["two thirds", "Kommunen medfinansierer 66 pct. af udgifterne på 900.000 kr., svarende til 600.000 kr."],
    ["ca.", "Kommunen medfinansierer ca. 40 pct. af de samlede udgifter på 500.000 kr., svarende til 210.000 kr."],
    ["at most", "Fonden yder tilskud på højst 50 pct. af udgifterne på 500.000 kr., svarende til 210.000 kr."],
    ["a rise", "Medfinansieringen stiger med 5 pct. af udgifterne på 500.000 kr., svarende til 27.000 kr."],
    ["a share of something else", "Udgiften er 2.000.000 kr. Staten yder tilskud på 50 pct. af lønnen, svarende til 350.000 kr."],
    ["an amount a year", "Udgiften er 2.000.000 kr. Kommunen medfinansierer 50 pct., svarende til 250.000 kr. årligt."],
    [
      "two amounts that may be the whole",
      "Udgiften er 2.000.000 kr. i 2021. Udgiften er 3.000.000 kr. i 2022, og kommunen medfinansierer 50 pct., svarende til 1.000.000 kr.",
    ],
    [
      "a percentage of another amount of the item",
      "Udgiften er 2.000.000 kr. ekskl. moms (2.500.000 kr. inkl. moms). Kommunen medfinansierer 20 pct., svarende til 500.000 kr.",
    ],
    ["no amount of the whole", "Kommunen medfinansierer 40 pct., svarende til 250.000 kr."],
    ["percentages of people", "Udgiften er 500.000 kr. Tilskuddet dækker 20 pct. af borgerne, svarende til 42.000 borgere."],
    ["interest", "Lånet på 500.000 kr. finansieres til en rente på 2 pct., svarende til 15.000 kr."],
    [
      "a right rest of the costs",
      "Kommunen medfinansierer 40 % af udgifterne. De samlede udgifter er 833.000 kr., hvoraf der er bevilget 499.800 kr., mens de resterende 333.200 kr. medfinansieres af driften.",
    ],
    [
      "a percentage that is the least",
      "Kommunen skal medfinansiere mindst 20 % af udgifterne. De samlede udgifter er 833.000 kr., hvoraf der er bevilget 499.800 kr., mens de resterende 333.200 kr. medfinansieres af driften.",
    ],
    [
      "two percentages",
      "Kommunen medfinansierer 40 % af udgifterne. Regionen medfinansierer 20 % af udgifterne. De samlede udgifter er 833.000 kr., hvoraf der er bevilget 416.500 kr., mens de resterende 416.500 kr. medfinansieres af driften.",
    ],
    [
      "a percentage of something else",
      "Kommunen medfinansierer 40 % af lønnen. De samlede udgifter er 833.000 kr., hvoraf der er bevilget 416.500 kr., mens de resterende 416.500 kr. medfinansieres af driften.",
    ],
    [
      "amounts that do not hang together",
      "Kommunen medfinansierer 40 % af udgifterne. De samlede udgifter er 833.000 kr., hvoraf der er bevilget 400.000 kr., mens de resterende 416.500 kr. medfinansieres af driften.",
    ],
    [
      "a rest that others pay",
      "Kommunen medfinansierer 40 % af udgifterne. De samlede udgifter er 833.000 kr., hvoraf der er bevilget 416.500 kr., mens de resterende 416.500 kr. søges ved fonde.",
    ],
    ["no co-financing", "Prisen er 500.000 kr. Rabatten er 10 pct., svarende til 75.000 kr."],
  ])("%s", (_, body) => expect(said(body)).toEqual([]));

  test("a closed item", () => {
    const document = onePunkt(
      "Økonomi\n\nKommunen medfinansierer 40 pct. af de samlede udgifter på 500.000 kr., svarende til 250.000 kr.",
      "Lukket: Køb",
    );
    expect(runRules([medfinansieringUenig], document)).toEqual([]);
  });
});

test.each([
  "tilskud 5 pct. af 5 kr. ",
  "tilskud 5 pct. svarende til 6.000 kr.\n",
  "5 % ",
  "kommunen medfinansierer 40 % af udgifterne. ",
  "udgifterne er 5.000 kr., hvoraf 3.000 kr., mens de resterende 2.000 kr. medfinansieres. ",
  "tilskud på 6.000 kr., svarende til 5 pct. af udgiften på 90.000 kr. ",
])("linear on %j", (piece) => {
  expect(growsLinearly(1_000, (times) => () => said(piece.repeat(times)))).toBe(true);
});

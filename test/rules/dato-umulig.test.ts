import { describe, test } from "vitest";
import { datoUmulig } from "../../server/src/rules/dato-umulig.ts";
import { checkRule, onePunkt } from "./check-rule.ts";

describe("dato-umulig says", () => {
  test("that the head's dates do not exist", () => {
    checkRule(
      datoUmulig,
      `
      REFERAT Økonomiudvalget d. 31-09-2019
                                 ^^^^^^^^^^ dato-umulig: september har 30 dage

      Mødedato Tirsdag d. 31. september 2019
                          ^^^^^^^^^^^^^^^^^^ dato-umulig

      Punkt 1: Møder i 2019

      Beslutning

      Mødet den 30. februar 2019 aflyses, og mødet den 31.6.2019 flyttes til 31/11 2019.
                ^^^^^^^^^^^^^^^^ dato-umulig: februar har 28 dage
                                                       ^^^^^^^^^ dato-umulig: juni har 30 dage
                                                                             ^^^^^^^^^^ dato-umulig
      `,
    );
  });

  test.each([
    ["31. september", "Fristen er 31. september.", "september har 30 dage"],
    ["31.juni", "Mødet d.31.juni aflyses.", "juni har 30 dage"],
    ["29. februar 2019", "Mødet den 29. februar 2019.", "2019 er ikke et skudår"],
    ["29/2-21", "Fristen var d. 29/2-21.", "2021 er ikke et skudår"],
    ["05-13-2020", "Vedtaget 05-13-2020.", "der er ingen måned 13"],
    ["31-april-2002", "Byrådet 31-april-2002", "april har 30 dage"],
    ["31 november 2023", "inden den 31 november 2023", "november har 30 dage"],
    ["35. marts 2020", "Mødet den 35. marts 2020.", "marts har 31 dage"],
    ["31.11.2021", "Perioden 01.02.2020-31.11.2021.", "november har 30 dage"],
    ["31 september 2021", "Mødet 31 september 2021 aflyses.", "september har 30 dage"],
    ["31. SEPTEMBER 2021", "MØDET 31. SEPTEMBER 2021", "september har 30 dage"],
    ["31.september", "Fristen er d. 31.september.", "september har 30 dage"],
    ["31. sept. 2021", "Fristen er 31. sept. 2021.", "september har 30 dage"],
    ["31-september-2021", "Byrådet 31-september-2021", "september har 30 dage"],
    ["31 september, 2021", "Fredag, 31 september, 2021 - 19:00", "september har 30 dage"],
    ["September 31, 2021", "Fredag, September 31, 2021 - 18:00", "september har 30 dage"],
    ["31.9.2021", "Mødet d. 31.9.2021 aflyses.", "september har 30 dage"],
    ["31.09.2021", "Mødet d.31.09.2021 aflyses.", "september har 30 dage"],
    ["31-9-2021", "Mødet den 31-9-2021 aflyses.", "september har 30 dage"],
    ["31.9.21", "Mødet d. 31.9.21 aflyses.", "september har 30 dage"],
    ["31/9 2021", "Mødet 31/9 2021 aflyses.", "september har 30 dage"],
    ["22/13 2014", "Fremlagt fra den 22/13 2014 til den 9. januar 2015.", "der er ingen måned 13"],
    ["27/16/2020", "Vedtaget d. 27/16/2020, pkt. 14.", "der er ingen måned 16"],
    ["31/9-2021", "Mødet 31/9-2021 aflyses.", "september har 30 dage"],
    ["31/9/2021", "Mødet 31/9/2021 aflyses.", "september har 30 dage"],
    ["31/9-21", "Mødet d. 31/9-21 aflyses.", "september har 30 dage"],
    ["31/9", "Mødet d. 31/9 aflyses.", "september har 30 dage"],
    ["31.9", "Mødet den 31.9, aflyses.", "september har 30 dage"],
    ["31. september", "Høring 3.-31. september.", "september har 30 dage"],
    ["31. september 2021", "Fra 1. januar til 31. september 2021.", "september har 30 dage"],
    ["32.1.2021", "Mødet d. 32.1.2021.", "januar har 31 dage"],
    ["0. maj 2021", "Mødet den 0. maj 2021.", "der er ingen dag 0"],
    ["31/6 2021", "Opgjort pr. 31/6 2021.", "juni har 30 dage"],
    ["31.6", "Opgjort pr. 31.6.", "juni har 30 dage"],
    ["31.9", "den 25.2, den 31.9 og 22.4.2021", "september har 30 dage"],
  ])("%s in: %s", (words, line, message) => {
    checkRule(datoUmulig, `${onePunkt(line)}\n${" ".repeat(line.indexOf(words))}${"^".repeat(words.length)} dato-umulig: ${message}`);
  });

  test("that a date broken over the end of a line does not exist", () => {
    checkRule(
      datoUmulig,
      onePunkt(`
        Lokalplanen har været fremlagt fra den 1. juli til den 31.
                                                               ^^^ dato-umulig: september har 30 dage
        september 2021, og der kom svar fra borgerne inden for 31.
        skoleuge. Kommunen modtog i alt svar fra foreninger i uge 31.
        September 2021 var kold, og der blev holdt et møde den 30.
        september 2021. Der er gået syv år, og sagen er nummer 31.

        september 2021
        Kort: 31.
        september 2021
      `),
    );
  });

  test("in the heading of a decision", () => {
    checkRule(
      datoUmulig,
      `
      Punkt 1: Møder

      Beslutning i Økonomiudvalget den 31-04-2020
                                       ^^^^^^^^^^ dato-umulig
      Godkendt.
      `,
    );
  });
});

test.each([
  ["real dates", "31. december 2020, 29. februar 2020, 30-06-2021, 28.2.2019, 31/1 2012, 24/1-22"],
  ["29 February without a year", "Skuddag er 29. februar."],
  ["case numbers", "21-014420, 2012-28504, 25/19069, 31/9, 15.20.24-Ø39-1-18, 330-2018-3619"],
  ["amounts and numbers", "1.071.288 kr., 31.09 pct., 30,2 mio. kr., 31.2 procent, § 31 stk. 2, 17.4-udvalget"],
  ["clock times", "kl. 31.02, kl. 13.15-14.30 og kl. 9.30"],
  ["weeks", "I uge 31. februar er travl."],
  ["counts", "Antal: 31 februar 2020, 35 november 2019"],
  ["cells", "Ledige\t31 februar 2020"],
  ["decimals", "beløb 31.9 mio. kr., 31,9 pct., d. 30.2 point, d. 29.2 pct."],
  ["KLE and sections", "31.09.20-A00-1-20, 31.06.00-G01-2-19, § 31.9, § 31, stk. 9, Lokalplan 31.9.2"],
  ["ends of accounts", "pr. 30.6.2019, pr. 31/12-18, 31/12-2018 – 31/3-2019"],
  ["the first of months", "31-09, den 31.-1. kontor, opgang 31.6, 2. sal"],
  ["numbered headings", "31. Septembers status"],
  ["English dates", "Dato: 8/29/2019 4:00:00 PM, mødet den 08/29/2019"],
  ["fractions in front of years", "Sag 22/13 2014, afsnit 14/17 2015, den 22/130 2014, den 22/13, den 45/46 2014, den 22/13-14"],
  ["fractions and years", "2019/20, 30/2, 1/4, 31.2, 2016-2019"],
  ["phone numbers", "45 46 11 11 00, 4546-1111, 31-09-20-21"],
  ["placeholders", "00-00-2020, 99-99-2020"],
])("silent: %s", (_, line) => checkRule(datoUmulig, onePunkt(line)));

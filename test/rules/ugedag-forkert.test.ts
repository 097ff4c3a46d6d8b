import { describe, expect, test } from "vitest";
import { ugedagForkert } from "../../server/src/rules/ugedag-forkert.ts";
import { checkFixResult, checkRule, onePunkt, runRules } from "./check-rule.ts";

describe("ugedag-forkert says", () => {
  test("that the meeting's weekday is wrong", () => {
    checkRule(
      ugedagForkert,
      `
      REFERAT Økonomiudvalget d. 25-02-2019

      Mødedato Tirsdag d. 25. februar 2019 kl. 17:15
               ^^^^^^^ ugedag-forkert: 25. februar 2019 er en mandag, ikke en tirsdag

      Mødested Lokale 1
      `,
    );
  });

  test.each([
    ["Onsdag", "Onsdag d. 05. februar 2021 holdes seminar."],
    ["mandag", "Mødet er flyttet til mandag den 30. april."],
    ["tirsdag", "Det blev besluttet tirsdag, den 4.12.2019."],
    ["torsdag", "Fristen er torsdag 26. oktober 2021."],
    ["MANDAG", "MANDAG DEN 26. FEBRUAR 2019"],
    ["Mandag", "Mandag, 12 januar, 2021 - 19:00"],
    ["Onsdag", "Onsdag, April 4, 2019 - 18:00"],
    ["fredagen", "Ferien begynder fredagen den 5. oktober 2019."],
    ["lørdag", "Åbent lørdag formiddag den 4/1-22."],
    ["fredag", "Uge 19: mandag den 3. maj 2021 til fredag den 8. maj 2021."],
    ["mandag", "mandag, d.26.februar 2019"],
    ["Mandag", "Mandag d. 27/2"],
    ["fredag", "(fredag den 28. februar 2019)"],
    ["fredag", "fredag, 28-02-2019 kl. 17"],
    ["fredag", "fredag d. 28.2.19"],
    ["fredag", "Natten til fredag den 28. februar 2019."],
    ["onsdag", "onsdag d. 27. februar 2018"],
    ["Torsdag", "Torsdag, 1 marts, 2019 - 18:00"],
    ["onsdag", "Mødet holdes **onsdag** den 26. februar 2019."],
  ])("%s: %s", (weekday, line) => {
    const found = runRules([ugedagForkert], onePunkt(line));
    expect(found.map(({ finding }) => line.slice(finding.span.start, finding.span.end))).toEqual([weekday]);
    checkRule(ugedagForkert, `${onePunkt(line)}\n${" ".repeat(line.indexOf(weekday))}${"^".repeat(weekday.length)} ugedag-forkert`);
  });
});

test.each([
  ["right", "Onsdag d. 05. februar 2020, mandag den 1. april 2019 og torsdag den 28/2 2019."],
  ["this year", "Seminar mandag den 6. maj."],
  ["next year", "Seminar onsdag den 6. maj."],
  ["the year before, some months back", "Besluttet tirsdag den 11. december."],
  ["a year named beside it", "I 2012 blev det besluttet, at mødet søndag den 6. maj ikke holdes."],
  ["a span of days", "Åbent mandag-fredag den 7. maj 2021."],
  ["a span of days in words", "Lukket mandag den 3. til fredag den 8. maj 2021."],
  ["two days", "Der holdes fri onsdag og torsdag den 8. maj 2021."],
  ["a span of days and dates", "mandag-onsdag den 3.-5. maj 2021, mandag den 3. - onsdag den 5. maj 2021"],
  ["a span with till and including", "Fra mandag den 25. februar til og med fredag den 1. marts 2019."],
  ["a span of a weekend", "lørdag/søndag den 2.-3. marts 2019, lørdag - søndag den 2. - 3. marts 2019"],
  ["a night between two days", "Natten mellem fredag og lørdag den 1. marts 2019."],
  ["two days with a date each", "mandag den 3. og tirsdag den 4. maj 2021, natten mellem fredag den 1. og lørdag den 2. marts 2019"],
  ["a span with slashes", "torsdag den 28/2-torsdag den 7/3 2019"],
  ["a day before or after a date", "Første mandag efter den 4. maj 2021, senest fredag inden 4. maj 2021."],
  ["a day in brackets before another date", "Dagen før (tirsdag) den 25. februar 2019."],
  ["a weekday of another date nearby", "Hver fredag (sidste gang 6. maj 2021), hver anden tirsdag, 1. gang den 27. februar 2019."],
  ["a week's number", "uge 23, mandag den 3. juni; uge 9, mandag den 25. februar"],
  ["opening hours", "Åbent mandag 9-12, tirsdag 12-14, onsdag 10.30-12.00."],
  ["times", "mandag kl. 5.3, tirsdag 12.30"],
  ["two digits of a year", "mandag den 25/2-19, tirsdag d. 26.2.19"],
  ["a leap day", "onsdag den 29. februar 2012"],
  ["days that repeat", "Mandage den 5. maj 2020, hver tirsdag fra den 7. maj 2021."],
  ["another sentence", "Vi holder lukket mandag. 5. maj 2021 åbner vi igen."],
  ["an impossible date", "Mandag den 31. september 2021."],
  ["several days of one month", "Tirsdag den 3. og 11. maj 2021."],
])("silent: %s", (_, line) => checkRule(ugedagForkert, onePunkt(line)));

test("silent without a year where the meeting's date is unknown", () => {
  checkRule(ugedagForkert, "Referat\n\nPunkt 1: Møder\n\nBeslutning\n\nMødet holdes mandag den 7. maj.");
});

test("a weekday at the end of the line above its date", () => {
  checkRule(
    ugedagForkert,
    onePunkt(`
      Sagsfremstilling
      Formanden orienterede om ”Invitation til fyraftensmøde” onsdag den 26.
                                                              ^^^^^^ ugedag-forkert: tirsdag
      februar 2019 kl. 17.00-19.00.
      Der holdes møde for alle byens foreninger i rådhusets kantine mandag d.
                                                                    ^^^^^^ ugedag-forkert
      27. februar 2019 kl. 17.00-19.00.
      Der holdes møde for alle byens foreninger i rådhusets kantine mandag,
                                                                    ^^^^^^ ugedag-forkert
      den 27. februar 2019 kl. 17.00-19.00.
    `),
  );
  checkRule(
    ugedagForkert,
    onePunkt(`
      Sagsfremstilling
      Formanden orienterede om ”Invitation til fyraftensmøde” tirsdag den 26.
      februar 2019 kl. 17.00-19.00.
      Rådhusets kantine holder lukket hele dagen både søndag og mandag
      27. februar 2019 åbner vi igen.
      Der holdes åbent i alle kommunens haller i ferien fra mandag den 25.
      til onsdag den 27. februar 2019.
      Lukket mandag d.
      27. februar 2019
      Der holdes fri for alle i kommunens forvaltning onsdag og mandag den
      25. februar 2019.
    `),
  );
});

test("the year at the beginning of the line below", () => {
  checkRule(
    ugedagForkert,
    onePunkt(`
      Sagsfremstilling
      Kommunen fik tilsagn, og byggeriet ventes afsluttet mandag, den 15. april
      2024, såfremt myndighedsbehandlingen forløber planmæssigt.
      Kommunen fik tilsagn, og byggeriet ventes afsluttet fredag, den 15. april
                                                          ^^^^^^ ugedag-forkert: mandag
      2024, såfremt myndighedsbehandlingen forløber planmæssigt.
    `),
  );
});

test("silent over New Year, where only the second date has its year", () => {
  const document = (line: string): string => `REFERAT Økonomiudvalget d. 24-10-2022\n\nPunkt 1: Storm\n\nResumé\n\n${line}`;
  checkRule(ugedagForkert, document("Natten fra fredag den 31. december til lørdag den 1. januar 2022 faldt der regn."));
  checkRule(
    ugedagForkert,
    document(
      `Natten fra torsdag den 31. december til lørdag den 1. januar 2022 faldt der regn.\n${" ".repeat(11)}${"^".repeat(7)} ugedag-forkert`,
    ),
  );
});

test("silent over New Year, where the second date stands in the next line", () => {
  checkRule(
    ugedagForkert,
    onePunkt(`
      Natten mellem fredag den 31. december
      og lørdag den 1. januar 2022 faldt der sne.
    `),
  );
});

test("silent in the table of contents", () => {
  checkRule(
    ugedagForkert,
    `
    REFERAT Økonomiudvalget d. 25-02-2019

    Indholdsfortegnelse

    Besøg mandag den 26. februar 2019.....\t3
    Eventuelt.....\t4

    Punkt 1: Besøg mandag den 26. februar 2019
                   ^^^^^^ ugedag-forkert

    Punkt 2: Eventuelt
    `,
  );
});

describe("the fix keeps case and inflection", () => {
  test.each([
    ["Tirsdag d. 25. februar 2019", "mandag", "Mandag d. 25. februar 2019"],
    ["TIRSDAG DEN 25. FEBRUAR 2019", "MANDAG", "MANDAG DEN 25. FEBRUAR 2019"],
    ["om tirsdagen den 25.2.2019.", "mandagen", "om mandagen den 25.2.2019."],
    ["søndag den 6. maj", "06-05-2020", "onsdag den 6. maj"],
  ])("%s", (line, title, expected) => {
    checkFixResult(ugedagForkert, onePunkt(line), title === "mandag" ? "Mandag" : title, onePunkt(expected));
  });
});

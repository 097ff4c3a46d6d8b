import { describe, expect, test } from "vitest";
import { beloebForm } from "../../server/src/rules/beloeb-form.ts";
import { growsLinearly } from "../growth.ts";
import { checkFixResult, checkRule, onePunkt, runRules } from "./check-rule.ts";

const inPunkt = (body: string): string => onePunkt(`Økonomi\n\n${body}`);
const found = (body: string) => runRules([beloebForm], inPunkt(body));

describe("beloeb-form says", () => {
  test("that a comma in front of three digits can be read in two ways", () => {
    checkRule(
      beloebForm,
      inPunkt(`
Der gives tilskud på 100,000 kr. til foreningen og kr. 25,500 til hallen.
                     ^^^^^^^^^^^ beloeb-form: om der menes 100.000 kr.
                                                   ^^^^^^^^^^ beloeb-form: om der menes 25.500 kr.
`),
    );
  });

  test.each([
    ["Der gives tilskud på 100,000 kr. til foreningen.", "100,000", "100.000"],
    ["Der gives tilskud på kr. 1,071,288 til foreningen.", "1,071,288", "1.071.288"],
    ["Der gives tilskud på 1.071,288 kr. til foreningen.", "1.071,288", "1.071.288"],
    ["Der gives tilskud på -2,350 kr. til foreningen.", "2,350", "2.350"],
  ])("and writes %s", (body, wrong, right) => {
    checkFixResult(beloebForm, inPunkt(body), `Skriv ${right} kr.`, inPunkt(body.replace(wrong, right)));
  });

  test.each(["Der er afsat 0,539 kr til formålet.", "Der er afsat 0.539 kr. til formålet."])("%s, with no fix", (body) => {
    const [finding] = found(body);
    expect(finding?.finding.message.da).toContain("under en krone");
    expect(finding?.fixes).toEqual([]);
  });

  test("without a fix where the item counts in millions", () => {
    const [finding] = found("Udgiften er 2,539 kr., og der er afsat 3,1 mio. kr.");
    expect(finding?.fixes).toEqual([]);
  });
});

describe("beloeb-form is silent about", () => {
  test.each([
    "Der gives 100.000 kr., 16.000,- og 4.687.637,77 kr.",
    "Udgiften er 2,500 mio. kr. og 0,823 mio. kr.",
    "Udgiften er 1.2 mio. kr. i 2024.",
    "Vandafgiften er 6,373 kr. pr. m3.",
    "Elafgiften er 0,903 kr./kWh.",
    "Prisen på en euro er 7,455 kr.",
    "Der bruges 1,234 liter og 2,345 pct.",
    "1.000 kr.\t2024\nSkoler\t1,234\nDagtilbud\t2,345",
    "Taksten stiger med 2,5 kr. til 14,25 kr.",
    "Udgiften er 12,345 t.kr.",
    "Skalaen er 1,500, og højden er 2,345 m.",
  ])("%s", (body) => expect(found(body)).toEqual([]));

  test("the name of an attachment", () => {
    expect(runRules([beloebForm], onePunkt("Bilag\n\nAnsøgning om 100,000 kr.pdf"))).toEqual([]);
  });
});

test.each(["100,000 kr. ", "0,539 kr\n", "1,071,288 kr. ", "1,000,", "kr. 1,000 "])("linear on %j", (piece) => {
  expect(growsLinearly(2_000, (times) => () => found(piece.repeat(times)))).toBe(true);
});

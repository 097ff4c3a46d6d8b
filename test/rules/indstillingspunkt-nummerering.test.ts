import { describe, test } from "vitest";
import { indstillingspunktNummerering as rule } from "../../server/src/rules/indstillingspunkt-nummerering.ts";
import { checkFixResult, checkRule } from "./check-rule.ts";

const document = (points: string, lead = "Direktionen foreslår,"): string =>
  `REFERAT Økonomiudvalget d. 05-02-2020\n\nPunkt 1: Vej\n\n20/1\n\nSagsfremstilling\n\nVejen er slidt.\n\nIndstilling\n\n${lead}\n${points}\n\nBeslutning\n\n1.-2. Anbefales.\n\n4. Godkendt.\n`;
/** Points with these numbers; `!` behind one marks its finding. */
const points = (write: (number: string, index: number) => string, ...numbers: readonly string[]): string =>
  numbers
    .map((written, index) => {
      const number = written.replace("!", "");
      const line = write(number, index);
      return written.endsWith("!")
        ? `${line}\n${" ".repeat(line.indexOf(number))}${"^".repeat(number.length)} indstillingspunkt-nummerering`
        : line;
    })
    .join("\n");
const subjects = [
  "vejen lægges om",
  "den lukkes imens",
  "der gives en bevilling",
  "naboerne høres",
  "sagen sendes til Byrådet",
  "der skiltes",
];
const subject = (index: number): string => subjects[index % subjects.length] ?? "";
const at = (number: string, index: number): string => `${number}. at ${subject(index)},`;

describe("indstillingspunkt-nummerering", () => {
  test.each([
    ["a jump", points(at, "1", "2", "4!")],
    ["a jump in the middle", points(at, "1", "2", "4!", "5")],
    ["a repetition", points(at, "1", "2", "2!", "3")],
    ["a repetition at the end", points(at, "1", "2", "3", "3!")],
    ["the first number twice", points(at, "1", "1!", "2", "3")],
    ["one wrong number", points(at, "1", "2", "8!", "4")],
    ["one step back", points(at, "1", "2", "3", "2!")],
    ["a jump of two points", points(at, "1", "3!")],
    ["parentheses", points((number, index) => `${number}) at ${subject(index)}`, "1", "2", "4!")],
    ["letters", points((number, index) => `${number}. at ${subject(index)}`, "a", "b", "d!")],
    ["letters with parentheses", points((number, index) => `${number}) ${subject(index)}`, "a", "b", "b!", "c")],
    ["capital letters", points((number, index) => `${number}) At ${subject(index)}.`, "A", "B", "D!")],
    ["bullets in front", points((number, index) => `- ${number}. at ${subject(index)}`, "1", "2", "4!")],
    ["no blank behind", points((number, index) => `${number}.at ${subject(index)}`, "1", "2", "4!")],
    ["indented points without `at`", points((number, index) => `  ${number}. ${subject(index)}`, "1", "2", "4!")],
    [
      "sub-points in letters",
      "1. at vejen lægges om,\na. i maj\nb. i juni\n2. at den lukkes,\n4. at naboerne høres.\n^ indstillingspunkt-nummerering",
    ],
    [
      "a second list",
      "1. at vejen lægges om,\n2. at den lukkes.\n\nTeknikudvalget indstiller,\n1. at naboerne høres,\n3. at der skiltes.\n^ indstillingspunkt-nummerering",
    ],
    [
      "wrapped points",
      "1. at vejen lægges om og bliver til en stillevej med\nbump og chikaner,\n2. at den lukkes,\n4. at naboerne høres.\n^ indstillingspunkt-nummerering",
    ],
    [
      "an amount that begins with the number that is missed",
      "1. at der gives 2.350.000 kr. til vejen og\n3. at den lukkes.\n^ indstillingspunkt-nummerering",
    ],
    [
      "a first number written twice, in front of the third",
      "1. at vejen lægges om,\n1. at den lukkes,\n^ indstillingspunkt-nummerering: ventes at være 2\n3. at naboerne høres.",
    ],
  ])("%s", (_, list) => checkRule(rule, document(list)));

  test("says what is expected, and points to the one before", () =>
    checkRule(
      rule,
      document(
        "1. at vejen lægges om,\n2. at den lukkes,\n~ indstillingspunkt-nummerering\n4. at naboerne høres.\n^ indstillingspunkt-nummerering: kommer efter 2 og ventes at være 3",
      ),
    ));

  test.each([
    [points(at, "1", "2", "4", "5"), points(at, "1", "2", "3", "4")],
    [points(at, "1", "2", "2", "3"), points(at, "1", "2", "3", "4")],
    [points(at, "1", "2", "8", "4"), points(at, "1", "2", "3", "4")],
    [
      points((letter, index) => `${letter}) At ${subject(index)}`, "A", "B", "D"),
      points((letter, index) => `${letter}) At ${subject(index)}`, "A", "B", "C"),
    ],
  ])("the fix renumbers from there on", (before, after) => checkFixResult(rule, document(before), "Omnummerér", document(after)));

  test.each([
    ["in order", points(at, "1", "2", "3")],
    ["all alike, as markdown has them", points(at, "1", "1", "1")],
    ["with sub-points", "1. at vejen lægges om,\na) i maj\nb) i juni\n2. at den lukkes,\na) om natten\nb) om dagen"],
    ["with sub-points in numbers", "1. at vejen lægges om:\n1. i maj\n2. i juni\n3. i juli\n2. at den lukkes,\n3. at naboerne høres."],
    ["with sub-points in numbers at the end", "1. at vejen lægges om\n2. at den lukkes:\n1. om natten\n2. om dagen\n3. at naboerne høres"],
    ["two lists", "1. at vejen lægges om,\n2. at den lukkes.\n1. at naboerne høres."],
    [
      "two lists behind their lead lines",
      "1. at vejen lægges om,\n2. at den lukkes.\nØkonomiudvalget indstiller over for Byrådet,\n1. at vejen lægges om.",
    ],
    [
      "of a list that goes on behind another lead line",
      "1. at vejen lægges om,\n2. at den lukkes.\nTeknikudvalget indstiller desuden,\n4. at naboerne høres.",
    ],
    ["from another section", "3. at naboerne høres,\n4. at der skiltes,\n6. at sagen sendes videre."],
    [
      "with a date at a line's start",
      "1. at vejen lægges om pr.\n1. januar 2021,\n2. at den lukkes fra den\n15. maj til den\n1. juni,\n3. at naboerne høres.",
    ],
    [
      "with an ordinal at a line's start",
      "1. at vejen lægges om,\n2. at bevillingen udmøntes i løbet af de kommende måneder og senest i\n4. kvartal 2021,\n3. at naboerne høres.",
    ],
    ["with an amount at a line's start", "1. at vejen lægges om,\n2. at der gives en bevilling på\n5. 000 kr.,\n3. at naboerne høres."],
    [
      "with text broken off at a line's start",
      "1. at vejen lægges om,\n2. at naboerne i området omkring vejen høres, herunder dem i nr. 1 og\n4. der bor ved svinget,\n3. at der skiltes.",
    ],
    ["with two on a line", "1. at vejen lægges om, 2. at den lukkes,\n3. at naboerne høres."],
    ["one without its mark", "1. at vejen lægges om,\n2 at den lukkes,\n3. at naboerne høres."],
    ["one that was taken off", "1. at vejen lægges om,\n2. at den lukkes,\n(punkt 3 udgår)\n4. at naboerne høres."],
    ["with several doubts", points(at, "1", "3", "2", "5", "4")],
    [
      "of a decision in the text",
      "1. at vejen lægges om,\n2. at den lukkes.\n\nTeknikudvalget, 12. januar 2020, pkt. 4:\n\n1. at vejen lægges om,\n3. at den lukkes.",
    ],
    ["with decisions behind numbers", "1. at vejen lægges om,\n2. at den lukkes.\n2. Anbefales.\n4. Godkendt."],
    ["of initials", "A. Hansen og C. Jensen indstiller, at vejen lægges om."],
    ["of a name", "a) vejen lægges om\nc. Jensen høres"],
    ["two forms", "1. at vejen lægges om,\n2. at den lukkes,\n1) om natten\n2) om dagen\n3. at naboerne høres"],
    ["roman", "i) at vejen lægges om\nii) at den lukkes\niv) at naboerne høres"],
  ])("silent about points %s", (_, list) => checkRule(rule, document(list)));

  test("silent about lists of the case", () => {
    const list = "1. at vejen lægges om,\n2. at den lukkes,\n4. at naboerne høres.";
    checkRule(rule, `Punkt 1: Vej\n\n20/1\n\nSagsfremstilling\n\n${list}\n\nIndstilling\n\nAt vejen lægges om.\n\nBeslutning\n\n${list}\n`);
  });
});

import { describe, test } from "vitest";
import { sagsnummerForm as rule } from "../../server/src/rules/sagsnummer-form.ts";
import { checkRule } from "./check-rule.ts";

/** Items with what stands below their titles. */
const items = (...numbers: readonly string[]): string =>
  `REFERAT Økonomiudvalget d. 05-02-2020\n\n${numbers.map((number, index) => `Punkt ${index + 1}: Sag om emne ${"abcdef"[index]}\n\n${number}\n\nResumé\n\nVejen er slidt.\n\n`).join("")}`;
const wrong = (number: string, label = ""): string =>
  `${label}${number}\n${" ".repeat(label.length)}${"^".repeat(number.length)} sagsnummer-form`;

describe("sagsnummer-form", () => {
  test.each([
    ["without its year", "15.00.00-A00-21"],
    ["with a facet of one digit", "15.00.00-A0-21-20"],
    ["with a group of one digit", "15.0.00-A00-21-20"],
    ["with a small letter", "15.00.00-a00-21-20"],
    ["with a letter for a nought", "15.00.0O-A00-21-20"],
    ["with a comma", "15,00.00-A00-21-20"],
    ["with a dot for a hyphen", "15.00.00.A00-21-20"],
    ["with a hyphen for a dot", "15.00-00-A00-21-20"],
    ["with a digit too many", "15.000.00-A00-21-20"],
    ["with a year of one digit", "15.00.00-A00-21-2"],
  ])("a journal number %s", (_, number) => {
    checkRule(rule, items(wrong(number)));
    checkRule(rule, items(wrong(number, "Sagsnr.: ")));
    checkRule(rule, items("15.00.00-A00-7-20", wrong(number), "00.22.00-A00-1-18"));
  });

  test.each([
    ["of the form of the other items, a digit short", ["21-014420", "22-004864", wrong("21-01442")]],
    ["of that form, a digit too many", ["21-014420", wrong("21-0144201"), "22-004864"]],
    ["of that form, with another mark", ["21-014420", wrong("21.014420"), "22-004864"]],
    ["with a letter for a one", ["19/27921", wrong("19/2792l"), "20/699"]],
    ["with a letter for a one, alone", [wrong("19/2792l", "Sagsnr.: ")]],
    ["with a hyphen for the slash", ["19/27921", "20/699", wrong("19-27922")]],
    ["with two slashes", ["19/27921", "20/699", wrong("19//27922")]],
    [
      "behind a label, with another number behind",
      [
        "Sagsnr.: 2012-28504",
        "Sagsnr.: 2012-28505",
        `${wrong("2012-2850b", "Sagsnr.: ").replace("2850b\n", "2850b Dok.nr.: 2012-206127\n")}`,
      ],
    ],
    ["of a municipality's number, with a letter", ["330-2018-3619", "330-2018-3620", wrong("33O-2018-3621")]],
    ["with a blank behind the slash", ["2012/057275", "2012/057276", wrong("2012/ 057277")]],
    ["with a blank, behind a plain label", ["Sag 16/26852", "Sag 16/26854", wrong("16/ 26853", "Sag ")]],
    ["of two parts, with a blank in the second", ["Sagsnummer: 012497 - 2017/12299", wrong("012498 - 2017/ 12300", "Sagsnummer: ")]],
    ["of two parts, with two slashes, alone", [wrong("012498 - 2017//12300", "Sagsnummer: ")]],
    ["without its last part", ["Sagsnr.: 330-2018-3619", "Sagsnr.: 330-2018-3620", wrong("330-2018", "Sagsnr.: ")]],
  ])("a number %s", (_, numbers) => checkRule(rule, items(...numbers)));

  test("a number in the heading, before the title", () => {
    const item = (heading: string): string => `${heading}\n\nResumé\n\nVejen er slidt.\n\n`;
    const first = item("Nr. 1   BR 300/22. Vej") + item("Nr. 2   BR 301/22. Sti");
    checkRule(rule, first + item("Nr. 3   BR 302//22. Bro\n        ^^^^^^^^^^ sagsnummer-form\n"));
    const plain = item("25/19069 - Vej") + item("25/19070 - Sti");
    checkRule(rule, plain + item("25//19071 - Bro\n^^^^^^^^^ sagsnummer-form\n"));
    checkRule(rule, plain + item("25/ 19071 - Bro\n^^^^^^^^^ sagsnummer-form\n"));
  });

  const known = [
    ...["19/27921", "20/699", "21-014420", "22-004864K", "2012-28504", "2012/057275", "018520-2013", "012497 - 2017/12299"],
    ...["306-2009-600", "330-2018-3619", "15.20.24-Ø39-1-18", "00.30.00-S00-3607-18", "00.01.00P35-0098", "00.01.00 A04"],
    ...["00.01.00A04 - 2007/34364", "08.03.00G01/549", "99.99.99-Z99-1-18", "EMN-2020-03010", "BR 366/07"],
  ];
  test.each(known)("silent about %s", (number) => {
    checkRule(rule, items(number));
    checkRule(rule, items("15.00.00-A00-7-20", number, "00.22.00-A00-1-18"));
  });

  test.each([
    ["Sagsnr.: 299835"],
    ["Sagsnr.: 200906126"],
    ["Sagsnr.: 2007/103902"],
    ["Sagsnr.: 73288/09"],
    ["Sagsnr.: BR 366/07"],
    ["Sag nr. 19 (ØU 23/2010)"],
    ["Sagsnr.:"],
    ["Sagsnr.: Dok.nr.: 330-2018-500301"],
    ["Sagsnr.: 330-2018-3619 Dok.nr.: 330-2018-50030x"],
    ["Sagsnr.: 19/27921 Initialer: ab12cd34"],
    ["Dok.nr.: 2012-20612"],
    ["Journal nr.: 01.02.05-P16"],
    ["J.nr.: 01.02.05P16"],
    ["12-05-2020"],
    ["2019-2022"],
    ["12-34-56-78"],
    ["Tlf. 12345678"],
    ["1.000.000"],
    ["17.30-19.15"],
    ["lokalplan-1.27b"],
    ["Åbent - 12"],
    ["15.00.00-A00-7-20\n\nSagsnr.: 15.00.00-A00-21"],
  ])("silent about a line %s", (line) => {
    checkRule(rule, items(line));
    checkRule(rule, items("15.00.00-A00-7-20", line, "00.22.00-A00-1-18"));
    checkRule(rule, items("19/27921", line, "20/699"));
  });

  test("silent where the document writes several of its numbers so", () =>
    checkRule(rule, items("15.00.00-A00-7", "00.22.00-A00-19", "15.00.00-A00-7-20")));

  test("silent about what stands in the text", () =>
    checkRule(rule, items("15.00.00-A00-7-20\n\nResumé\n\nSe sag 15.00.00-A00-21.\n\n15.00.00-A00-21", "\n\nResumé\n\n15.00.00-A00-21")));
});

import { describe, expect, test } from "vitest";
import { findAmounts } from "../../server/src/facts/amounts.ts";
import { danishAmount, danishKroner, numberFor } from "../../server/src/facts/danish-money.ts";
import { growsLinearly } from "../growth.ts";

/** Each amount of a line as its words and kroner; `~` not exact, `?` can be misread, `!` without a unit. */
const read = (line: string): string[] =>
  findAmounts(line).map(({ start, end, ore, approximate, doubtful, explicitUnit }) => {
    const marks = `${approximate ? "~" : ""}${doubtful ? "?" : ""}${explicitUnit ? "" : "!"}`;
    return `${line.slice(start, end)} = ${danishKroner(ore)}${marks}`;
  });

describe("findAmounts reads", () => {
  test.each<[string, ...string[]]>([
    ["tilsagn om 1.071.288 kr. fra", "1.071.288 kr. = 1.071.288 kr."],
    ["kr. 16.000 og DKK 5.000", "kr. 16.000 = 16.000 kr.", "DKK 5.000 = 5.000 kr."],
    ["16.000,- og 5,- kr.", "16.000,- = 16.000 kr.", "5,- kr. = 5 kr."],
    ["2,9 mio. kr. og 300 mio. kr.", "2,9 mio. kr. = 2.900.000 kr.", "300 mio. kr. = 300.000.000 kr."],
    ["1.2 mio. i 2024", "1.2 mio. = 1.200.000 kr."],
    ["0,823 mio. kr., 0.823 mio. kr.", "0,823 mio. kr. = 823.000 kr.", "0.823 mio. kr. = 823.000 kr."],
    ["2,3 mio.kr og 2,3 mio.kr.", "2,3 mio.kr = 2.300.000 kr.", "2,3 mio.kr. = 2.300.000 kr."],
    ["1.234 mio. kr.", "1.234 mio. kr. = 1.234.000.000 kr."],
    ["2,6 mio. kroner, 3 millioner kr.", "2,6 mio. kroner = 2.600.000 kr.", "3 millioner kr. = 3.000.000 kr."],
    ["162 t.kr., 162 t. kr., 1.162 tkr.", "162 t.kr. = 162.000 kr.", "162 t. kr. = 162.000 kr.", "1.162 tkr. = 1.162.000 kr."],
    ["35 tusind kroner", "35 tusind kroner = 35.000 kr."],
    ["3,9 mia.kr. og 2 mia. kr.", "3,9 mia.kr. = 3.900.000.000 kr.", "2 mia. kr. = 2.000.000.000 kr."],
    ["500 kroner og 1450 kr.", "500 kroner = 500 kr.", "1450 kr. = 1.450 kr."],
    ["4.687.637,77 kr.", "4.687.637,77 kr. = 4.687.637,77 kr."],
    ["42.351kr.", "42.351kr. = 42.351 kr."],
    ["bevilling på 1.071.288, som", "1.071.288 = 1.071.288 kr.!"],
    ["positiv tillægsbevilling på 162.000 til Borger- og Erhvervsservice", "162.000 = 162.000 kr.!"],
    ["50.000- 300.000 kr pr. år", "50.000 = 50.000 kr.~", "300.000 kr = 300.000 kr.~"],
    ["50.000 kr. – 300.000 kr.", "50.000 kr. = 50.000 kr.~", "300.000 kr. = 300.000 kr.~"],
    ["5-10 mio. kr.", "5 = 5.000.000 kr.~", "10 mio. kr. = 10.000.000 kr.~"],
    ["2,0, 2,1 og 2,2 mio. kr. i 2024", "2,0 = 2.000.000 kr.", "2,1 = 2.100.000 kr.", "2,2 mio. kr. = 2.200.000 kr."],
    ["-6,8 mio. kr", "-6,8 mio. kr = -6.800.000 kr."],
    ["på - 29.000 kr.", "- 29.000 kr. = -29.000 kr."],
    ["–12.000 kr. og (+500 kr.)", "–12.000 kr. = -12.000 kr.", "+500 kr. = 500 kr."],
    ["- 29.000 kr. til roklubben", "29.000 kr. = 29.000 kr."],
    ["Løn - 270.000 kr.", "270.000 kr. = 270.000 kr."],
    ["Tilskud\t- 270.000 kr.", "- 270.000 kr. = -270.000 kr."],
    ["på ca. 660.000 kr. i 2024", "660.000 kr. = 660.000 kr.~"],
    ["omkring kr. 5.000", "kr. 5.000 = 5.000 kr.~"],
    [
      "i alt ca. 4,1 mio. kr., knap 3 mio. kr. og op til 2 mio. kr.",
      "4,1 mio. kr. = 4.100.000 kr.~",
      "3 mio. kr. = 3.000.000 kr.~",
      "2 mio. kr. = 2.000.000 kr.~",
    ],
    ["udgiften til 500.000 kr.", "500.000 kr. = 500.000 kr."],
    ["100,000 kr. og 0,539 kr", "100,000 kr. = 100.000 kr.?", "0,539 kr = 0,54 kr.?"],
    ["1 071 288 kr.", "1 071 288 kr. = 1.071.288 kr.?"],
    ["1\u00a0071\u00a0288 kr.", "1\u00a0071\u00a0288 kr. = 1.071.288 kr."],
    ["16.000\u00a0kr.", "16.000\u00a0kr. = 16.000 kr."],
    ["321.000 kr. til ansættelse, 296.000 kr. til konsulent", "321.000 kr. = 321.000 kr.", "296.000 kr. = 296.000 kr."],
  ])("%s", (line, ...amounts) => expect(read(line)).toEqual(amounts));
});

describe("findAmounts leaves alone", () => {
  test.each([
    ["dates", "10. januar 2022, 05-02-2020, 4.12.2019, 24/1-22, den 25.2"],
    ["case numbers", "15.20.24-Ø39-1-18, 21-014420, 2012-28504, 19/11689, 330-2018-3619, sag nr. 1.234.567"],
    ["years", "2019, 2016-2019, budget 2024, 2019/20"],
    ["percentages", "20 pct., 20%, 65,0 på en skala, 7,9 pct."],
    ["sections", "§ 20 stk. 1, pkt. 17, 17.4-udvalget"],
    ["phone numbers", "45 46 11 11 00, 45461111, tlf. 43 68 68 68"],
    ["postcodes", "2850 Nærum, 2620 Albertslund"],
    ["project numbers", "over projekt nr. 650260, konto 1.234.567"],
    ["counts", "5.400 mennesker, 1200 virksomheder, ca. 65 i målgruppen, 1,5 medarbejdere, 5 kredse"],
    ["counts behind a word of money", "tilskud til 5.400 mennesker, udgift på 1.200 timer"],
    ["other things in millions", "2,9 mio. rejser, 2,9 mio. euro, 3 mio. m3"],
    ["units of tables", "Beløb i 1.000 kr., (1.000 kr.), hele 1.000 kr."],
    ["numbers that are none", "15.20.24 kr., 1.0712.88 kr., 12.345.678.901.234 kr., 1½ mio. kr."],
    ["times and scales", "kl. 13.15, 1:1.000, skala 0 til 100"],
    ["words", "kr., kroner, mio. kr., Ø39"],
  ])("%s: %s", (_, line) => expect(read(line)).toEqual([]));
});

test("the precision is half of the last place written, in øre", () => {
  const precisions = findAmounts("2,9 mio. kr., 0,823 mio. kr., 162 t.kr., 780.000 kr. og 4,25 kr.").map(({ precision }) => precision);
  expect(precisions).toEqual([5_000_000, 50_000, 50_000, 50, 0]);
});

describe("amounts are written", () => {
  test.each([
    [78_976_300, "789.763 kr."],
    [-78_976_300, "-789.763 kr."],
    [468_763_777, "4.687.637,77 kr."],
    [50, "0,50 kr."],
    [0, "0 kr."],
  ])("%i øre as %s", (ore, text) => expect(danishKroner(ore)).toBe(text));

  test("in the unit that stands there, where it comes out", () => {
    expect(danishAmount(290_000_000, "millioner")).toBe("2,9 mio. kr.");
    expect(danishAmount(290_000_001, "millioner")).toBe("2.900.000,01 kr.");
    expect(numberFor(290_000_000, { unit: "millioner" })).toBe("2,9");
    expect(numberFor(-78_976_300, { unit: "kroner" })).toBe("789.763");
  });
});

const hostile = [
  "1",
  ".",
  " ",
  "1.",
  "1-",
  "1 ",
  "111.",
  "111.111.111,",
  "kr. ",
  "1,1,",
  "1 111 ",
  "- ",
  "ca. ",
  "i 1.000 ",
  "111.111 og ",
  "mio. 1",
  "på 1.000, ",
];
test.each(hostile)("linear on a line of %j", (piece) => {
  const line = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
  expect(growsLinearly(25_000, (length) => () => findAmounts(line(length)))).toBe(true);
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languageFile, languageText } from "../../scripts/language/language-file.ts";
import type { OnEnterRule } from "../../scripts/language/on-enter-rules.ts";
import { growsLinearly } from "../growth.ts";

interface Configuration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly OnEnterRule[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
}

const configuration = JSON.parse(readFileSync(languageFile, "utf8")) as Configuration;

test("the committed file is what the script yields; else: npm run generate", () => {
  expect(readFileSync(languageFile, "utf8") === languageText()).toBe(true);
});

describe("words", () => {
  const wordsOf = (line: string): string[] =>
    line.match(new RegExp(configuration.wordPattern.pattern, `${configuration.wordPattern.flags}g`)) ?? [];

  test.each([
    "15.20.24-Ø39-1-18",
    "19/27921",
    "21-014420K",
    "789.763",
    "4.687.637,77",
    "2012/057275",
    "330-2018-3619",
    "00.01.00P35-0098",
    "05-02-2020",
    "4.12.2019",
    "a-kasserne",
    "CO2-konsekvensvurdering",
    "KKR-samarbejdet",
    "Ældrerådet",
    "Økonomiudvalgets",
    "app'en",
  ])("%s is one", (word) => {
    expect(wordsOf(`Se (${word}), og igen ${word}.`)).toEqual(["Se", word, "og", "igen", word]);
  });

  test.each([
    ["SUS/EBU/ØU", ["SUS", "EBU", "ØU"]],
    ["Børne- og Skoleudvalget", ["Børne", "og", "Skoleudvalget"]],
    ["d.19. november", ["d", "19", "november"]],
    ["kl. 17.00-19.00", ["kl", "17.00-19.00"]],
    ["16.000,- til ”Sund med kultur”", ["16.000", "til", "Sund", "med", "kultur"]],
    ["**Mødedato** onsdag", ["Mødedato", "onsdag"]],
  ])("%s", (line, words) => {
    expect(wordsOf(line)).toEqual(words);
  });

  test("no match is empty, and a hostile line is read in linear time", () => {
    expect(new RegExp(`^(?:${configuration.wordPattern.pattern})$`, "u").test("")).toBe(false);
    for (const run of ["1", "1.", "1-", "a-", "a", ".", "-", "'"]) {
      expect(growsLinearly(25_000, (length) => () => wordsOf(run.repeat(length)))).toBe(true);
    }
  });
});

describe("the Enter key", () => {
  /** What the editor puts on the new line; null where it has no rule. */
  function appended(before: string, after = ""): string | null {
    const rule = configuration.onEnterRules.find(
      ({ beforeText, afterText }) => new RegExp(beforeText.pattern).test(before) && new RegExp(afterText.pattern).test(after),
    );
    return rule ? (rule.action.appendText ?? "") : null;
  }

  test.each([
    ["1. at forslaget godkendes, og", "2. at "],
    ["9. at forslaget godkendes", "10. at "],
    ["2) at forslaget godkendes,", "3) at "],
    ["- 1) at der gives 162.000 kr. i 2024,", "- 2) at "],
    ["a) at forslaget godkendes", "b) at "],
    ["- at udvikle et koncept,", "- at "],
    ["- Status på implementering", "- "],
    ["– Februar: behandling.", "– "],
    ["  • Borgere", "• "],
    ["•\tBorgere", "•\t"],
    ["2) Stien", "3) "],
    ["2) Stien bygges.", "3) "],
    ["a) Stien", "b) "],
    ["- At udvikle et koncept,", "- At "],
  ])("behind %j goes on with %j", (before, text) => {
    expect(appended(before)).toBe(text);
  });

  test.each([
    ["the last point", "2. at procesplanen godkendes.", null],
    ["the last point behind a bullet", "- 2) at procesplanen godkendes.", ""],
    ["a point without text", "2. at ", ""],
    ["a bullet without text", "- ", ""],
    ["a point in capitals without text", "2. At", ""],
    ["a letter without text", "B) ", ""],
    ["the last point of a list with parentheses", "2) at procesplanen godkendes.", null],
    ["a point in capitals, which the server counts", "A) at stien bygges", null],
    ["a point with a capital, which the server counts", "1. At stien bygges", null],
    ["a number in the text", "2)stien", null],
    ["an item's heading", "1. Godkendelse af dagsorden", null],
    ["a sentence", "Direktøren indstiller,", null],
    ["a date", "10. marts holdes der møde", null],
  ])("adds nothing behind %s", (_, before, expected) => {
    expect(appended(before)).toBe(expected);
  });

  test("in the middle of a point it only breaks the line", () => {
    expect(appended("1. at forslaget", " godkendes")).toBeNull();
  });

  test("a hostile line is read in linear time", () => {
    for (const front of ["", "1. at ", "- ", "- 1) at x", "- at "]) {
      for (const run of [" ", "1", ".", "a", "a ", "x.", "- "]) {
        expect(growsLinearly(5_000, (length) => () => appended(front + run.repeat(length)))).toBe(true);
      }
    }
  });
});

test("Danish quotes close themselves", () => {
  expect(configuration.autoClosingPairs).toEqual(
    expect.arrayContaining([
      { open: "”", close: "”" },
      { open: "»", close: "«" },
    ]),
  );
});

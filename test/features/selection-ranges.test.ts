import { describe, expect, test } from "vitest";
import type { SelectionRange } from "vscode-languageserver-types";
import { selectionRanges } from "../../server/src/features/selection-ranges.ts";
import type { Snapshot } from "../../server/src/features/snapshot.ts";
import { workspace } from "./snapshot.ts";

function wordsOf({ text }: Snapshot, selection: SelectionRange): string[] {
  const all: string[] = [];
  for (let at: SelectionRange | undefined = selection; at; at = at.parent) {
    const { start, end } = at.range;
    const lines = Array.from({ length: end.line - start.line + 1 }, (_, index) => text.line(start.line + index));
    lines[lines.length - 1] = (lines.at(-1) ?? "").slice(0, end.character);
    lines[0] = (lines[0] ?? "").slice(start.character);
    all.push(lines.join("\n"));
  }
  return all;
}

/** What a selection at the cursor grows to, from the cursor on. */
function steps(marked: string): string[] {
  const { snapshot, position } = workspace(`//! a\n${marked}`);
  const [selection] = selectionRanges(snapshot, [position]);
  if (!selection) throw new Error("no selection");
  const words = wordsOf(snapshot, selection);
  expect(words.at(0)).toBe("");
  expect(words.at(-1)).toBe(snapshot.text.toString());
  return words.slice(1, -1);
}

const head = "REFERAT Kulturudvalget d. 05-02-2020\n\n";
const after = "\n\nPunkt 2: Sti\n\n19/2\n";

describe("a selection grows", () => {
  test("from word to sentence, paragraph, section, item, document", () => {
    expect(steps(`${head}Punkt 1: Vej\n\nResumé\n\nAnledning står her. Den k|orte tekst følger. Slut.\n\nMere.${after}`)).toEqual([
      "korte",
      "Den korte tekst følger.",
      "Anledning står her. Den korte tekst følger. Slut.",
      "Anledning står her. Den korte tekst følger. Slut.\n\nMere.",
      "Resumé\n\nAnledning står her. Den korte tekst følger. Slut.\n\nMere.",
      "Punkt 1: Vej\n\nResumé\n\nAnledning står her. Den korte tekst følger. Slut.\n\nMere.",
    ]);
  });

  test.each([
    ["Se 15.20.24-Ø3|9-1-18 igen.", "15.20.24-Ø39-1-18"],
    ["Se 19/27|921 igen.", "19/27921"],
    ["Giv 789.7|63 kr. nu.", "789.763 kr."],
    ["Giv 2,9 m|io. kr. nu.", "2,9 mio. kr."],
    ["Den 5. febr|uar 2020 kl. 9.", "5. februar 2020"],
    ["Den 05-02-2|020 kl. 9.", "05-02-2020"],
    ["Se æblegrø|d nu.", "æblegrød"],
  ])("case numbers, amounts and dates are one word: %s", (text, word) => {
    expect(steps(`${head}Punkt 1: Vej\n\nResumé\n\n${text}${after}`)[0]).toBe(word);
  });

  test("a word of parts is first one of them", () => {
    expect(steps(`${head}Punkt 1: Vej\n\nResumé\n\nI by-omr|ådet nu.${after}`).slice(0, 2)).toEqual(["området", "by-området"]);
  });

  test("with its weekday, where one stands in front of a date", () => {
    expect(steps(`${head}Punkt 1: Vej\n\nResumé\n\nPå onsdag den 5. feb|ruar 2020.${after}`).slice(0, 2)).toEqual([
      "5. februar 2020",
      "onsdag den 5. februar 2020",
    ]);
  });

  test("over lines that are wrapped as one paragraph", () => {
    const first = "Den lange tekst er brudt over flere linjer, fordi siden ikke er bredere";
    const text = `${first}\nend den er. Den ny|e sætning begynder i den anden linje og går over i den\ntredje.`;
    const plain = text.replace("|", "");
    expect(steps(`${head}Punkt 1: Vej\n\nResumé\n\n${text}\n\nMere.${after}`).slice(0, 3)).toEqual([
      "nye",
      "Den nye sætning begynder i den anden linje og går over i den\ntredje.",
      plain,
    ]);
  });

  test("from a point of a list to all of the list", () => {
    const list = "1. at vejen bygges\n2. at st|ien bygges\n3. at broen bygges";
    const plain = list.replace("|", "");
    expect(steps(`${head}Punkt 1: Vej\n\nIndstilling\n\nDet indstilles,\n\n${list}${after}`)).toEqual([
      "stien",
      "2. at stien bygges",
      plain,
      `Det indstilles,\n\n${plain}`,
      `Indstilling\n\nDet indstilles,\n\n${plain}`,
      `Punkt 1: Vej\n\nIndstilling\n\nDet indstilles,\n\n${plain}`,
    ]);
  });

  test("in the head from a word to its line, its block and the head", () => {
    expect(steps("REFERAT Kulturudvalget d. 05-02-2020\n\nMødedato 5. februar\nMødested Rå|dhuset\n\nPunkt 1: Vej\n\n19/1\n")).toEqual([
      "Rådhuset",
      "Mødested Rådhuset",
      "Mødedato 5. februar\nMødested Rådhuset",
      "REFERAT Kulturudvalget d. 05-02-2020\n\nMødedato 5. februar\nMødested Rådhuset",
    ]);
  });

  test("in the table of contents from a word to its line, the entries and the table", () => {
    expect(steps(`${head}Indholdsfortegnelse\n\nVej over å|en.....\t3\nSti.....\t4\n\nPunkt 1: Vej over åen\n\n19/1${after}`)).toEqual([
      "åen",
      "Vej over åen.....\t3",
      "Vej over åen.....\t3\nSti.....\t4",
      "Indholdsfortegnelse\n\nVej over åen.....\t3\nSti.....\t4",
    ]);
  });

  test("on an item's heading to the item", () => {
    expect(steps(`${head}Punkt 1: Ve|j over åen\n\n19/1${after}`)).toEqual([
      "Vej",
      "Punkt 1: Vej over åen",
      "Punkt 1: Vej over åen\n\n19/1",
    ]);
  });

  test("on a section's heading to the section", () => {
    expect(steps(`${head}Punkt 1: Vej\n\nRes|umé\n\nKort.${after}`)).toEqual([
      "Resumé",
      "Resumé\n\nKort.",
      "Punkt 1: Vej\n\nResumé\n\nKort.",
    ]);
  });

  test("on a blank line to the section", () => {
    expect(steps(`${head}Punkt 1: Vej\n\nResumé\n\nKort.\n|\nMere.${after}`)).toEqual([
      "Kort.\n\nMere.",
      "Resumé\n\nKort.\n\nMere.",
      "Punkt 1: Vej\n\nResumé\n\nKort.\n\nMere.",
    ]);
  });
});

test("of each of several positions, those outside the document included, in their order", () => {
  const { snapshot } = workspace(`//! a\n|${head}Punkt 1: Vej\n\nResumé\n\nKort.\n`);
  const positions = [
    { line: 6, character: 1 },
    { line: 999, character: 3 },
    { line: -1, character: -1 },
    { line: 0, character: 999 },
  ];
  const found = selectionRanges(snapshot, positions).map(({ range }) => range.start);
  expect(found).toEqual([
    { line: 6, character: 1 },
    { line: 7, character: 0 },
    { line: 0, character: 0 },
    { line: 0, character: 36 },
  ]);
});

test.each(["", "\n", "Kort."])("of the document %j is it", (text) => {
  const { snapshot } = workspace(`//! a\n|${text}`);
  const [selection] = selectionRanges(snapshot, [{ line: 0, character: 0 }]);
  expect(selection && wordsOf(snapshot, selection).at(-1)).toBe(text);
});

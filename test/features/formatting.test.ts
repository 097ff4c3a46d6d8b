import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { outlineOf } from "../../server/src/facts/outline.ts";
import type { FormattingWishes } from "../../server/src/features/format-end.ts";
import { formattingEdits, type LineRange } from "../../server/src/features/formatting.ts";
import { onEnter } from "../../server/src/features/on-type-formatting.ts";
import type { Snapshot } from "../../server/src/features/snapshot.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";
import { applyEdits } from "../../server/src/rules/safe-fixes.ts";
import type { SourceText } from "../../server/src/text/source-text.ts";
import { type SeedName, seeds, seedText } from "../fixtures/seeds.ts";
import { reread, workspace } from "./snapshot.ts";

const wishes = { trimFinalNewlines: true, insertFinalNewline: true };

const snapshotOf = (text: string): Snapshot => ({ ...workspace("//! a\n|").snapshot, ...analyse(text), reread });

function formatted(text: string, range?: LineRange, wished: FormattingWishes = wishes): string {
  const snapshot = snapshotOf(text);
  return applyEdits(snapshot.text, formattingEdits(snapshot, wished, range)).toString();
}

const fixtures = ["dialects", "more"].flatMap((folder) => {
  const path = join(import.meta.dirname, "../fixtures", folder);
  return readdirSync(path)
    .filter((name) => name.endsWith(".referat"))
    .map((name) => [name, readFileSync(join(path, name), "utf8")] as const);
});
const all = [...fixtures, ...Object.keys(seeds).map((name) => [name, seedText(name as SeedName)] as const)];

/** The lines that are not blank, without what formatting may change: the form of section headings, leader dots, blanks at the end. */
function wordsOf(from: string): string[] {
  const { text, facts } = analyse(from);
  const headings = new Set(
    facts.punkter.flatMap(({ firstLine, facts: { sections } }) => sections.map(({ heading }) => firstLine + heading.line)),
  );
  const entries = new Set(facts.contents?.entries.map(({ line }) => (facts.contents?.firstLine ?? 0) + line));
  const words: string[] = [];
  for (let line = 0; line < text.lineCount; line++) {
    const whole = text.line(line).trimEnd();
    if (whole.trim() === "") continue;
    if (headings.has(line)) words.push(whole.toLowerCase().replace(/^#+ |\*\*|__| ?:(?=[*_]*$)/g, ""));
    else words.push(entries.has(line) ? whole.replace(/[.… \t]{2,}(?=\d+$)/, "|") : whole);
  }
  return words;
}

/** What is read of a document, but for where it stands and how its headings are written. */
const readOf = (from: string): unknown =>
  JSON.parse(
    JSON.stringify(outlineOf(analyse(from).facts), (key, value) =>
      key === "line" ? undefined : key === "heading" ? String(value).toLowerCase() : value,
    ),
  );

/** What is found in a document, with the words that it is about. */
function findingsOf(from: string): string[] {
  const analysis = analyse(from);
  return runRules(analysis).map(
    ({ code, message, span }) =>
      `${code}: ${analysis.text.line(span.line).slice(span.start, span.end).toLowerCase()}: ${message.da.toLowerCase()}`,
  );
}

/** A document in which a made-up hand was careless: the same numbers give the same carelessness. */
function careless(text: string, seed: number): string {
  let state = seed * 2654435761 + 1;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const { text: source, facts } = analyse(text);
  const headings = new Set(
    facts.punkter.flatMap(({ firstLine, facts: { sections } }) => sections.map(({ heading }) => firstLine + heading.line)),
  );
  const lines: string[] = [];
  for (let line = 0; line < source.lineCount; line++) {
    let words = source.line(line);
    const what = below(25);
    if (what === 0) words += " ".repeat(1 + below(4));
    if (what === 1) lines.push("", ...(below(2) === 0 ? ["  "] : []));
    if (what === 2 && words.trim() === "") continue;
    if (what === 3) words = words.replace(/\.{5}\t(?=\d+$)/, "........ ");
    if (headings.has(line) && what === 4) words = words.toUpperCase();
    if (headings.has(line) && what === 5 && !words.endsWith(":")) words += ":";
    if (headings.has(line) && what === 6) words = `**${words}**`;
    lines.push(words);
  }
  return lines.join(source.lineEnd);
}

describe("formatting", () => {
  test.each(all)("keeps every word, says the same, and is done the first time: %s", (_, text) => {
    const once = formatted(text);
    expect(wordsOf(once)).toEqual(wordsOf(text));
    expect(formatted(once)).toBe(once);
    expect(readOf(once)).toEqual(readOf(text));
    expect(findingsOf(once)).toEqual(findingsOf(text));
    expect(once.includes("\r\n")).toBe(text.includes("\r\n"));
    expect(/(?<!\r)\n/.test(once)).toBe(/(?<!\r)\n/.test(text));
  });

  test.each(all)("also where somebody was careless: %s", (_, whole) => {
    for (const seed of [1, 2, 3]) {
      const text = careless(whole, seed);
      const once = formatted(text);
      expect(wordsOf(once)).toEqual(wordsOf(text));
      expect(formatted(once)).toBe(once);
      expect(readOf(once)).toEqual(readOf(text));
      expect(findingsOf(once)).toEqual(findingsOf(text));
    }
  });

  const item = (number: number, gap = "\n\n"): string =>
    `Punkt ${number}: Sag ${number}\n\n21/${number}${gap}Sagsfremstilling\n\nKort.\n\nIndstilling\n\nat det godkendes.\n\nBeslutning\n\nGodkendt.\n`;
  const minutes = (...items: readonly string[]): string => `REFERAT Byrådet d. 03-02-2021\n\n${items.join("\n")}`;
  const even = minutes(...[1, 2, 3, 4, 5].map((number) => item(number)));

  test.each([
    ["blank lines in front of a section", even.replace("Kort.\n\nInd", "Kort.\n\n\n\nInd")],
    ["no blank line in front of a section", even.replace("Kort.\n\nInd", "Kort.\nInd")],
    ["blank lines in front of an item", even.replace("Godkendt.\n\nPunkt 3", "Godkendt.\n\n\n\nPunkt 3")],
    ["blanks behind words", even.replace("Kort.", "Kort.  \t")],
    ["a colon behind one heading of many", even.replace("Indstilling\n", "Indstilling:\n")],
    ["capitals in one heading of many", even.replace("Indstilling\n", "INDSTILLING\n")],
    ["blank lines at the end", `${even}\n\n\n`],
  ])("makes even: %s", (_, text) => {
    expect(text).not.toBe(even);
    expect(formatted(text)).toBe(even);
  });

  test("writes the colon and the capitals that the document has", () => {
    const capitals = even
      .replaceAll("Sagsfremstilling\n", "SAGSFREMSTILLING:\n")
      .replaceAll("Indstilling\n", "INDSTILLING:\n")
      .replaceAll("Beslutning\n", "BESLUTNING:\n");
    expect(formatted(capitals.replace("INDSTILLING:", "Indstilling"))).toBe(capitals);
  });

  test("leaves alone what has no habit, or too few cases to tell", () => {
    const mixed = minutes(item(1), item(2).replace("Indstilling\n", "INDSTILLING\n"), item(3).replace("Beslutning\n", "BESLUTNING\n"));
    expect(formatted(mixed)).toBe(mixed);
    const one = minutes(item(1).replace("Beslutning\n", "Beslutning:\n"));
    expect(formatted(one)).toBe(one);
  });

  test("gives the entries of the table of contents the leader dots and gap that the others have", () => {
    const table = (fourth: string): string =>
      even.replace(
        "Punkt 1",
        `Indholdsfortegnelse\n\nSag 1.....\t3\nSag 2.....\t4\nSag 3.....\t5\n${fourth}\n${Array.from({ length: 6 }, (_, at) => `Sag ${at + 5}.....\t${at + 7}`).join("\n")}\n\nPunkt 1`,
      );
    expect(formatted(table("Sag 4........  6"))).toBe(table("Sag 4.....\t6"));
  });

  const long = minutes(...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => item(number)));
  const inThird = (words: string): string =>
    long.replace("21/3\n\nSagsfremstilling\n\nKort.\n", `21/3\n\nSagsfremstilling\n\nKort.\n${words}`);

  test("gives back the marks of Markdown that the other headings have", () => {
    const marked = long.replaceAll(/^(Sagsfremstilling|Indstilling|Beslutning)$/gm, "### **$1**");
    expect(formatted(marked.replace("### **Indstilling**", "**Indstilling**"))).toBe(marked);
    expect(formatted(long.replace("Indstilling\n", "## Indstilling\n"))).toBe(long);
  });

  test("puts the blank line below a heading that the others have", () => {
    expect(formatted(long.replace("Beslutning\n\n", "Beslutning\n"))).toBe(long);
  });

  test("leaves no more blank lines between paragraphs than there are as a rule", () => {
    const text = (gap: string): string =>
      minutes(
        ...[1, 2, 3, 4, 5].map((number) =>
          item(number).replace("Kort.", `Kort.\n\nVejen er lang.${number === 3 ? gap : "\n\n"}Stien er smal.`),
        ),
      );
    expect(formatted(text("\n\n\n\n"))).toBe(text("\n\n"));
  });

  test.each([
    ["another committee's decision", "\nVedtagelse i Økonomiudvalget den 01-02-2021\n\nGodkendt.  \n\n\n\n\nMed bemærkning.  \n"],
    ["lines that are set in", "\n  Leje   100   \n  Mad    200   \n"],
    ["rows of a table", "\nÅr\t2020\t\nLeje\t100\t\n\t\t\nMad\t200\t\n"],
    ["rows between bars", "\n| År | 2020 |  \n| --- | --- |  \n| Leje | 100 |  \n"],
    ["cells below each other, of which one is empty", "\nLeje\n\n100\n\n\n\nMad\n\n200\n"],
    ["a form feed", "\nSide slut\f\n"],
    ["a heading in capitals that stands but once", "\nHØRING AF ÆLDRERÅDET\n\nIngen.\n"],
    ["a heading that no vocabulary knows", "\nFORVALTNINGEN FORESLÅR:\n\nat det godkendes.\n"],
  ])("leaves alone %s", (_, words) => {
    expect(inThird(words)).not.toBe(long);
    expect(formatted(inThird(words))).toBe(inThird(words));
  });

  test("leaves a heading alone that the document always writes so", () => {
    const text = minutes(...Array.from({ length: 12 }, (_, at) => `${item(at + 1)}${at < 3 ? "\nBilag:\n\nNotat\n" : ""}`));
    expect(formatted(text)).toBe(text);
  });

  test("leaves the dot of a title, and the tabs that put a page in its column", () => {
    const table = (fourth: string, title = "Sag 4"): string =>
      minutes(...Array.from({ length: 10 }, (_, at) => item(at + 1)))
        .replace("Punkt 4: Sag 4", `Punkt 4: ${title}`)
        .replace(
          "Punkt 1",
          `Indholdsfortegnelse\n\n${Array.from({ length: 10 }, (_, at) => (at === 3 ? fourth : `Sag ${at + 1}.....\t${at + 3}`)).join("\n")}\n\nPunkt 1`,
        );
    for (const same of [table("Sag 4 mv......\t6", "Sag 4 mv."), table("Sag 4 mv........\t6", "Sag 4 mv."), table("Sag 4.....\t\t6")])
      expect(formatted(same)).toBe(same);
    expect(formatted(table("Sag 4... 6"))).toBe(table("Sag 4.....\t6"));
  });

  test("does as the editor wishes at the ends of lines and of the text", () => {
    const untidy = `${long.replace("Kort.", "Kort.  ")}\n\n`;
    expect(formatted(untidy, undefined, {})).toBe(long);
    expect(formatted(untidy, undefined, { trimTrailingWhitespace: false, trimFinalNewlines: false })).toBe(untidy);
    expect(formatted(long.trimEnd(), undefined, {})).toBe(long.trimEnd());
    expect(formatted(long.trimEnd(), undefined, { insertFinalNewline: true })).toBe(long);
  });

  test("does without the edits that would change what is read", () => {
    const untidy = long.replace("Indstilling\n", "INDSTILLING\n").replace("Kort.", "Kort.  ");
    const snapshot = snapshotOf(untidy);
    const heedful = {
      ...snapshot,
      // As if the heading were read otherwise once it is written as the others are.
      reread: (text: SourceText) =>
        text.toString().includes("INDSTILLING") ? reread(text) : { ...reread(text), facts: analyse("").facts },
    };
    expect(applyEdits(snapshot.text, formattingEdits(heedful, wishes)).toString()).toBe(untidy.replace("Kort.  ", "Kort."));
  });

  test("touches nothing outside the range that is asked for", () => {
    const both = even.replace("Kort.", "Kort.  ").replace("at det godkendes.", "at det godkendes.  ");
    const line = both.split("\n").findIndex((each) => each.startsWith("Kort."));
    expect(formatted(both, { first: line, last: line })).toBe(both.replace("Kort.  ", "Kort."));
    expect(formatted(both, { first: 1e6, last: 1e6 })).toBe(both);
  });

  test("keeps the two blanks that break a line in Markdown, and the empty cells of a table", () => {
    const markdown = "# REFERAT Byrådet d. 03-02-2021\n\n## Punkt 1: Havnen\n\n21/1\n\nEn linje  \nog en til.\n\nÅr\t2020\t2021\t\n";
    expect(formatted(markdown)).toBe(markdown);
  });

  test.each(["", "\n", "Ingen referat\n", "   \n"])("of %j does no harm", (text) => {
    expect(formatted(text).trim()).toBe(text.trim());
  });
});

describe("Enter in a list", () => {
  function entered(marked: string): string {
    const { snapshot, position } = workspace(`//! a\n${marked}`);
    return applyEdits(snapshot.text, onEnter(snapshot, position)).toString();
  }

  test("behind a point without text takes the point away", () => {
    expect(entered("1. at det godkendes, og\n2. at \n|")).toBe("1. at det godkendes, og\n\n");
    expect(entered("- Havnen\n- \n|")).toBe("- Havnen\n\n");
  });

  test("goes on with numbers that the editor's rules do not count to", () => {
    expect(entered("20. at det godkendes, og\n|")).toBe("20. at det godkendes, og\n21. at ");
    expect(entered("- 34) at det godkendes\n|")).toBe("- 34) at det godkendes\n- 35) at ");
    expect(entered("n) at det godkendes\n|")).toBe("n) at det godkendes\no) at ");
  });

  test.each([
    ["1. At det godkendes", "2. At "],
    ["1.\tat det godkendes,", "2.\tat "],
    ["A) at det godkendes", "B) at "],
    ["  2) Stien.", "  3) "],
    ["• 1) Stien", "• 2) "],
    ["9. at det godkendes", "10. at "],
  ])("writes the next point as this one is written: %j", (point, next) => {
    expect(entered(`${point}\n|`)).toBe(`${point}\n${next}`);
    expect(entered(`${point}\n  |`)).toBe(`${point}\n${next}`);
  });

  test("is heeded in capitals, too", () => {
    expect(entered("A) At det\nB) At\n|")).toBe("A) At det\n\n");
  });

  test.each([
    "20. at det godkendes.\n|",
    "2. Godkendt\n|",
    "å) at det\n|",
    "99. at det\n|",
    "A. Holm\n|",
    "1. at det,\n|\n2. at det",
    "1. at det\n\n|",
    "Tekst\n- \n|",
    "  1. at det\n2. at \n|",
    "20. Havnen\n|",
    "Tekst\n1.\n|",
    "1. at det\n2. at det\n|nyt",
    "|",
    "1. \n|",
  ])("does nothing else: %j", (marked) => expect(entered(marked)).toBe(marked.replace("|", "")));

  test("nor outside the document", () => {
    const { snapshot } = workspace("//! a\n20. at det\n|");
    expect(onEnter(snapshot, { line: 0, character: 0 })).toEqual([]);
    expect(onEnter(snapshot, { line: 1e6, character: 0 })).toEqual([]);
  });
});

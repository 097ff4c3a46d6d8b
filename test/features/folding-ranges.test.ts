import { describe, expect, test } from "vitest";
import { foldingRanges } from "../../server/src/features/folding-ranges.ts";
import { workspace } from "./snapshot.ts";

/** Each fold as `first line … last line`. */
function folds(text: string, most?: number): string[] {
  const { snapshot, line } = workspace(`//! a\n|${text}`);
  return foldingRanges(snapshot, most).map(({ startLine, endLine }) => `${line("a", startLine)} … ${line("a", endLine)}`);
}

const head = "REFERAT Kulturudvalget d. 05-02-2020\n\nIndholdsfortegnelse\n\nVej.....\t3\nSti.....\t4\n\n";

test("the table of contents, the items and their sections, each up to its last line that is not blank", () => {
  expect(folds(`${head}Punkt 1: Vej\n\nResumé\n\nKort.\n\nBilag\n\nKort\n\n\nPunkt 2: Sti\n\n19/2\n\n`)).toEqual([
    "Indholdsfortegnelse … Sti.....\t4",
    "Punkt 1: Vej … Kort",
    "Resumé … Kort.",
    "Bilag … Kort",
    "Punkt 2: Sti … 19/2",
  ]);
});

describe("lists and tables", () => {
  const list = "1. at en\n2. at to\nog mere\n3. at tre\n\n4. at fire";

  test("of four lines and more, into the line that leads them in", () => {
    expect(folds(`Punkt 1: Vej\n\nIndstilling\n\nDet indstilles:\n\n${list}\n\nSlut.\n\nBeslutning\n\nGodkendt.`)).toEqual([
      "Punkt 1: Vej … Godkendt.",
      "Indstilling … Slut.",
      "Det indstilles: … 4. at fire",
      "Beslutning … Godkendt.",
    ]);
  });

  test("else into their first line", () => {
    expect(folds("Punkt 1: Vej\n\nØkonomi\n\nUdgifter i år.\n\nLeje\t1\nMad\t2\nPorto\t3\nI alt\t6\n\nSlut.")).toContain(
      "Leje\t1 … I alt\t6",
    );
  });

  test("short ones do not fold, nor lines of prose", () => {
    expect(folds("Punkt 1: Vej\n\nØkonomi\n\n1. at en\n2. at to\n3. at tre\n\nEn.\n\nTo.\n\nTre.\n\nFire.")).toHaveLength(2);
  });

  test("none hides a heading", () => {
    const text = `${head}Punkt 1: Vej\n\nIndstilling\n\n${list}\nBeslutning\n\n${list}\n\nPunkt 2: Sti\n\nIndstilling\n\n${list}\n`;
    const { snapshot } = workspace(`//! a\n|${text}`);
    const headings = snapshot.facts.punkter.flatMap(({ firstLine, facts }) => [
      firstLine + facts.headingLine,
      ...facts.sections.map(({ heading }) => firstLine + heading.line),
    ]);
    const lists = foldingRanges(snapshot).filter(({ startLine }) => /^(?:1\.|Det)/.test(snapshot.text.line(startLine)));
    expect(lists).toHaveLength(3);
    for (const { startLine, endLine } of lists) expect(headings.filter((line) => line > startLine && line <= endLine)).toEqual([]);
  });
});

test("of more than an editor takes the innermost are left out", () => {
  const text = `${head}Punkt 1: Vej\n\nResumé\n\nKort.\n\nPunkt 2: Sti\n\nResumé\n\nKort.\n`;
  expect(folds(text, 3)).toEqual(["Indholdsfortegnelse … Sti.....\t4", "Punkt 1: Vej … Kort.", "Punkt 2: Sti … Kort."]);
  expect(folds(text, 0)).toEqual([]);
});

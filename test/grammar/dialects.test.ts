import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hasScope, loadGrammar, type ScopedLine, tokenize } from "./engine.ts";

interface Outline {
  readonly punkter: readonly {
    readonly line: number;
    readonly number: number | null;
    readonly sections: readonly { readonly line: number }[];
  }[];
}

const fixtures = new URL("../fixtures/", import.meta.url);
const documents = ["dialects", "more"].flatMap((folder) =>
  readdirSync(new URL(folder, fixtures))
    .filter((name) => name.endsWith(".referat"))
    .map((name) => new URL(`${folder}/${name}`, fixtures)),
);

const painted = (lines: readonly ScopedLine[], scope: string): number[] =>
  lines.flatMap((line, index) => (line.tokens.some(({ scopes }) => hasScope(scopes, scope)) ? [index] : []));

/**
 * A regular expression sees one line; the parser, which weighs the whole file, has the last word. So this asks for
 * nearly all, over all dialects together: an item without a number looks like text to the grammar.
 */
test("items and sections of all dialects are painted, and hardly anything else as such", async () => {
  const grammar = await loadGrammar();
  const sums = { items: 0, itemsMissed: 0, itemsBesides: 0, sections: 0, sectionsMissed: 0, sectionsBesides: 0 };
  for (const document of documents) {
    const outline = JSON.parse(readFileSync(new URL(document.href.replace(/referat$/, "outline.json")), "utf8")) as Outline;
    const lines = tokenize(grammar, readFileSync(document, "utf8"));
    const items = painted(lines, "markup.heading.punkt");
    const sections = [...painted(lines, "markup.heading.section"), ...painted(lines, "strong.section")];
    const numbered = outline.punkter.filter(({ number }) => number !== null);
    const expected = outline.punkter.flatMap((punkt) => punkt.sections.map(({ line }) => line));
    // The heading is the item's first line, or its number stands below the title, or it stands twice.
    const near = (line: number): boolean => outline.punkter.some((punkt) => punkt.line <= line && line <= punkt.line + 4);
    sums.items += numbered.length;
    sums.itemsMissed += numbered.filter(({ line }) => !items.some((index) => index >= line && index <= line + 2)).length;
    sums.itemsBesides += items.filter((line) => !near(line)).length;
    sums.sections += expected.length;
    sums.sectionsMissed += expected.filter((line) => !sections.includes(line)).length;
    sums.sectionsBesides += painted(lines, "markup.heading.section").filter((line) => !expected.includes(line)).length;
  }
  expect(documents.length).toBeGreaterThan(20);
  expect(sums.itemsMissed / sums.items, JSON.stringify(sums)).toBeLessThan(0.03);
  expect(sums.itemsBesides / sums.items, JSON.stringify(sums)).toBeLessThan(0.03);
  expect(sums.sectionsMissed / sums.sections, JSON.stringify(sums)).toBeLessThan(0.01);
  expect(sums.sectionsBesides / sums.sections, JSON.stringify(sums)).toBeLessThan(0.01);
});

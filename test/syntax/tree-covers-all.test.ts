import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";
import type { Block } from "../../server/src/syntax/tree.ts";
import type { Span } from "../../server/src/text/source-text.ts";
import { projectFolder, type SeedName, seeds, seedText } from "../fixtures/seeds.ts";

/** What must hold of any text: blocks cover every line, and everything in a block lies within it. */
function checkTree(content: string): void {
  const analysis = analyse(content);
  const { tree, text } = analysis;
  expect(tree.lineCount).toBe(text.lineCount);
  expect(tree.blocks.reduce((sum, { lineCount }) => sum + lineCount, 0)).toBe(text.lineCount);
  let firstLine = 0;
  for (const block of tree.blocks) {
    expect(block.lineCount).toBeGreaterThan(0);
    for (const span of spans(block)) {
      expect(span.line).toBeGreaterThanOrEqual(0);
      expect(span.line).toBeLessThan(block.lineCount);
      expect(span.start).toBeLessThanOrEqual(span.end);
      expect(span.end).toBeLessThanOrEqual(text.line(firstLine + span.line).length);
    }
    if (block.kind === "punkt") checkSections(block);
    firstLine += block.lineCount;
  }
  for (const { span } of runRules(analysis)) expect(span.end).toBeLessThanOrEqual(text.line(span.line).length);
}

function spans(block: Block): Span[] {
  switch (block.kind) {
    case "head":
      return [...(block.title ? [block.title] : []), ...block.labels.flatMap(({ label, values }) => [label, ...values]), ...block.others];
    case "contents":
      return [block.heading, ...block.entries.flatMap(({ title, pageSpan }) => [title, ...(pageSpan ? [pageSpan] : [])])];
    case "punkt":
      return [
        block.heading.title,
        ...(block.heading.numberSpan ? [block.heading.numberSpan] : []),
        ...block.sagsnumre,
        ...block.sections.map(({ heading }) => heading),
      ];
    case "interlude":
      return [];
  }
}

/** Sections follow one another without a gap, to the item's last line. */
function checkSections({ sections, lineCount }: Extract<Block, { kind: "punkt" }>): void {
  sections.forEach(({ heading, lineCount: length }, index) => {
    expect(heading.line + length).toBe(sections[index + 1]?.heading.line ?? lineCount);
  });
}

const names = Object.keys(seeds) as SeedName[];
const fixtures = join(projectFolder, "test/fixtures/dialects");
const documents = [
  ...names.map(seedText),
  ...readdirSync(fixtures)
    .filter((name) => name.endsWith(".referat"))
    .map((name) => readFileSync(join(fixtures, name), "utf8")),
];

describe("a tree covers every line", () => {
  test("of all sample documents", () => documents.forEach(checkTree));

  test("of documents cut, doubled and shuffled line by line", () => {
    const pieces = documents.flatMap((document) => document.split("\n"));
    const line = fc.constantFrom(...pieces);
    const lineEnd = fc.constantFrom("\n", "\r\n", "\r", "\n\n");
    const document = fc.array(fc.tuple(line, lineEnd), { maxLength: 60 }).map((lines) => lines.map(([text, end]) => text + end).join(""));
    fc.assert(fc.property(document, checkTree), { seed: 20_260_101, numRuns: 600 });
  });

  test("of documents with an edit at a random place", () => {
    const edit = fc.record({
      document: fc.constantFrom(...documents),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.nat(80),
      put: fc.oneof(
        fc.string({ unit: "grapheme", maxLength: 20 }),
        fc.constantFrom("\n", "\r", "Punkt 3: ", "Beslutning\n", "Indholdsfortegnelse\n", "# ", "**", "19/123\n"),
      ),
    });
    const apply = fc.property(edit, ({ document, at, removed, put }) => {
      const from = Math.floor(at * document.length);
      checkTree(document.slice(0, from) + put + document.slice(from + removed));
    });
    fc.assert(apply, { seed: 20_260_102, numRuns: 300 });
  });

  test("of any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), checkTree), { seed: 20_260_103, numRuns: 400 });
  });
});

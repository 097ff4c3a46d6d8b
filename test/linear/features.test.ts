import { describe, expect, test } from "vitest";
import type { Position } from "vscode-languageserver-types";
import { type Analysis, analyse, reanalyse } from "../../server/src/analysis.ts";
import { Archive } from "../../server/src/archive/archive.ts";
import { encodeRecord } from "../../server/src/archive/codec.ts";
import { recordOf, recordOnce } from "../../server/src/archive/record.ts";
import { codeActions } from "../../server/src/features/code-actions.ts";
import { codeLenses } from "../../server/src/features/code-lenses.ts";
import { completions } from "../../server/src/features/completion.ts";
import { definition } from "../../server/src/features/definition.ts";
import { generateContentsCommand, renumberCommand } from "../../server/src/features/document-commands.ts";
import { documentHighlights } from "../../server/src/features/document-highlight.ts";
import { documentLinks } from "../../server/src/features/document-links.ts";
import { documentStatus } from "../../server/src/features/document-status.ts";
import { documentSymbols } from "../../server/src/features/document-symbols.ts";
import { fixAll } from "../../server/src/features/fix-all.ts";
import { foldingRanges } from "../../server/src/features/folding-ranges.ts";
import { formattingEdits } from "../../server/src/features/formatting.ts";
import { hover } from "../../server/src/features/hover.ts";
import { inlayHints } from "../../server/src/features/inlay-hints.ts";
import { escapeMarkdown } from "../../server/src/features/markdown.ts";
import { newMeeting } from "../../server/src/features/new-meeting.ts";
import { references } from "../../server/src/features/references.ts";
import { renamedAt, renamedSpans } from "../../server/src/features/rename.ts";
import { selectionRanges } from "../../server/src/features/selection-ranges.ts";
import { semanticTokens } from "../../server/src/features/semantic-tokens.ts";
import type { Snapshot } from "../../server/src/features/snapshot.ts";
import { workspaceSymbols } from "../../server/src/features/workspace-symbols.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";
import { fingerprints } from "../../server/src/set-aside/fingerprint.ts";
import { parseSetAside } from "../../server/src/set-aside/parse.ts";
import { decode } from "../../server/src/text/decode.ts";
import { filesBeside, reread } from "../features/snapshot.ts";
import { growsLinearly } from "../growth.ts";
import { frames, lines, units } from "./hostile-text.ts";

const uri = "file:///arkiv/a.referat";
const day = { year: 2024, month: 3, day: 6 };

function snapshotOf(text: string): Snapshot {
  const analysis = analyse(text);
  const archive = new Archive();
  archive.set(uri, recordOf(analysis.facts));
  const findings = runRules(analysis);
  const beside = filesBeside(["Kort.pdf", "Bilag 1 - Notat.docx"]);
  return { uri, version: 1, ...analysis, archive, language: "da", beside, findings: () => findings, reread };
}

/** The middle and the end of the longest line, and its beginning. */
function placesIn({ text }: Snapshot): Position[] {
  let longest = 0;
  for (let line = 1; line < text.lineCount; line++) if (text.lengthOf(line) > text.lengthOf(longest)) longest = line;
  const length = text.lengthOf(longest);
  return [0, Math.floor(length / 2), length].map((character) => ({ line: longest, character }));
}

type Feature = (snapshot: Snapshot, places: readonly Position[]) => unknown;

/** What is asked of a document as a whole. */
const ofDocument: Record<string, Feature> = {
  documentSymbols: (snapshot) => documentSymbols(snapshot),
  foldingRanges: (snapshot) => foldingRanges(snapshot),
  semanticTokens: (snapshot) => semanticTokens(snapshot),
  inlayHints: (snapshot) => inlayHints(snapshot, everything, { sums: true, weekdays: true }),
  documentLinks: (snapshot) => documentLinks(snapshot),
  codeLenses: (snapshot) => codeLenses(snapshot, { peeks: true }),
  formatting: (snapshot) => formattingEdits(snapshot, { trimTrailingWhitespace: true, insertFinalNewline: true }),
  fixAll: (snapshot) => fixAll(snapshot, ["source.fixAll"]),
  documentStatus: (snapshot) => documentStatus(snapshot),
  generateContents: (snapshot) => generateContentsCommand(snapshot),
  renumber: (snapshot) => renumberCommand(snapshot),
  newMeeting: (snapshot) =>
    newMeeting({ last: snapshot, lastFileName: "a.referat", earlier: [], date: day, read: (text) => analyse(text.toString()) }),
  fingerprints: (snapshot) => snapshot.findings().map(fingerprints({ path: "a.referat", text: snapshot.text, facts: snapshot.facts })),
  record: (snapshot) => JSON.stringify(encodeRecord(recordOnce(snapshot.facts))),
  workspaceSymbols: (snapshot) => workspaceSymbols(snapshot.archive, "vej", "da"),
};

/** What is asked of a place. */
const ofPlace: Record<string, Feature> = {
  hover: (snapshot, places) => places.map((place) => hover(snapshot, place)),
  definition: (snapshot, places) => places.map((place) => definition(snapshot, place)),
  references: (snapshot, places) => places.map((place) => references(snapshot, place, true)),
  documentHighlights: (snapshot, places) => places.map((place) => documentHighlights(snapshot, place)),
  selectionRanges: (snapshot, places) => selectionRanges(snapshot, places),
  completions: (snapshot, places) => places.map((place) => completions(snapshot, place, day)),
  codeActions: (snapshot, places) => places.map((place) => codeActions(snapshot, { start: place, end: place }, undefined, [])),
  rename: (snapshot, places) =>
    places.map((place) => {
      const found = renamedAt(snapshot, place);
      return found && renamedSpans(snapshot, found.renamed);
    }),
};

const everything = { start: { line: 0, character: 0 }, end: { line: Number.MAX_SAFE_INTEGER, character: 0 } };
const features = Object.entries({ ...ofDocument, ...ofPlace });
const [, inItem = (body: string) => body] = frames.find(([name]) => name === "in an item") ?? [];

/** All features that grow with the square of a text that `make` makes. Each is measured alone where all together seem to. */
function growing(length: number, make: (length: number) => string): string[] {
  const prepared = (asked: readonly (readonly [string, Feature])[]) => (size: number) => {
    const text = make(size);
    return () => {
      // Anew each time: what a feature keeps of a document would make the second run quick.
      const snapshot = snapshotOf(text);
      const places = placesIn(snapshot);
      for (const [, feature] of asked) feature(snapshot, places);
    };
  };
  if (growsLinearly(length, prepared(features))) return [];
  return features.filter((feature) => !growsLinearly(length, prepared([feature]))).map(([name]) => name);
}

describe("features grow with the text, not with its square:", () => {
  test.each(units)("one line of %j", { timeout: 120_000 }, (unit) => {
    expect(growing(10_000, (length) => inItem(unit.repeat(length / unit.length)))).toEqual([]);
  });

  test.each(lines)("the line %j again and again", { timeout: 120_000 }, (line) => {
    expect(growing(400, (count) => inItem(`${line}\n`.repeat(count)))).toEqual([]);
  });

  test.each<[string, (count: number) => string]>([
    [
      "items",
      (count) =>
        Array.from({ length: count }, (_, index) => `Punkt ${index + 1}: Vej ${index}\n\n19/${index}\n\nBilag\n\nKort.pdf\n`).join("\n"),
    ],
    [
      "items of one case",
      (count) => Array.from({ length: count }, (_, index) => `Punkt ${index + 1}: Vej\n\n19/1\n\nResumé\n\nSagen.\n`).join("\n"),
    ],
    [
      "attachments",
      (count) => inItem(`Bilag\n\n${Array.from({ length: count }, (_, index) => `Bilag ${index} - Kort ${index}.pdf`).join("\n")}`),
    ],
    [
      "people",
      (count) =>
        `REFERAT Økonomiudvalget d. 05-02-2020\n\nDeltagere\n${Array.from({ length: count }, (_, index) => `Anne${index} Holm${index} (A)`).join("\n")}\n\nPunkt 1: Vej\n\nAnne1 Holm1 (A) stemte imod.\n`,
    ],
    ["amounts", (count) => inItem(Array.from({ length: count }, (_, index) => `Vej ${index} koster ${index + 1}.000 kr.`).join("\n"))],
    [
      "points",
      (count) =>
        inItem(`Indstilling\n\n${Array.from({ length: count }, (_, index) => `${index + 1}. at vej ${index} lægges om,`).join("\n")}`),
    ],
    [
      "references",
      (count) =>
        inItem(
          Array.from({ length: count }, (_, index) => `Økonomiudvalget den ${(index % 28) + 1}. marts 2019, pkt. ${index}`).join("\n"),
        ),
    ],
  ])("%s", { timeout: 120_000 }, (_, make) => {
    expect(growing(300, make)).toEqual([]);
  });
});

describe("the rest grows with the text, too:", () => {
  const [, frame = (body: string) => body] = frames[1] ?? [];

  test.each(units)("an edit in the middle of %j", { timeout: 60_000 }, (unit) => {
    const edited = (length: number) => {
      const text = frame(`${unit.repeat(length / unit.length)}\n`.repeat(4));
      const analysis: Analysis = analyse(text);
      const at = { line: 8, character: Math.floor(length / 2) };
      return () => reanalyse(analysis, [{ range: { start: at, end: at }, text: "1" }]);
    };
    expect(growsLinearly(10_000, edited)).toBe(true);
  });

  test.each(["\u00f8", "\u0000", "\u001b", "ab\n", "\ud83d"])("decoding %j", (unit) => {
    expect(
      growsLinearly(400_000, (length) => {
        const bytes = new Uint8Array(Buffer.from(unit.repeat(length), "latin1"));
        return () => decode(bytes);
      }),
    ).toBe(true);
  });

  test.each(["[", "{", '"', "\\", "{}", '{"a":', "[1,", "//", " "])("a set-aside file of %j", (unit) => {
    // Brackets within brackets without end would end the stack first.
    const most = /[[{]/.test(unit) ? 500 : 30_000;
    expect(
      growsLinearly(most, (length) => {
        const text = `{"version":1,"findings":[${unit.repeat(length)}`;
        return () => parseSetAside(text);
      }),
    ).toBe(true);
  });

  test.each(["*", "[", "<", "&", "\\", " ", "`", "a b"])("escaping %j", (unit) => {
    expect(
      growsLinearly(100_000, (length) => {
        const text = unit.repeat(length);
        return () => escapeMarkdown(text);
      }),
    ).toBe(true);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { TextChange, TextPosition } from "../../server/src/text/text-change.ts";
import { projectFolder, type SeedName, seeds, seedText } from "../fixtures/seeds.ts";

/** Documents of every dialect, in whole. */
export const documents: readonly string[] = [
  ...(Object.keys(seeds) as SeedName[]).map(seedText),
  ...["dialects", "more"].flatMap((folder) => {
    const path = join(projectFolder, "test/fixtures", folder);
    const names = readdirSync(path).filter((name) => name.endsWith(".referat"));
    return names.sort().map((name) => readFileSync(join(path, name), "utf8"));
  }),
];

const pieces = documents.map((document) => document.split(/\r\n|\n|\r/));
/** Lines that play a part: short ones, each once; of prose a few. */
const tellingLines = [...new Set(pieces.flat().filter((line) => line.length > 0 && line.length < 90))];
const proseLines = [...new Set(pieces.flat().filter((line) => line.length >= 90))].slice(0, 200);

/** A number from 0 to 1, all alike: of floating numbers themselves nearly all are close to 0. */
const part = fc.integer({ min: 0, max: 10_000 }).map((number) => number / 10_000);

/** A stretch of a document of some dialect: its head, or anything from its middle. */
export const someDocument: fc.Arbitrary<string> = fc
  .record({
    lines: fc.constantFrom(...pieces),
    from: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: part }),
    length: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 50, max: 160 }) }, { weight: 1, arbitrary: fc.nat(50) }),
    end: fc.constantFrom("\n", "\n", "\r\n", "\r"),
  })
  .map(({ lines, from, length, end }) =>
    lines
      .slice(Math.floor(from * lines.length))
      .slice(0, length)
      .join(end),
  );

const character = fc.constantFrom(
  ...["a", "e", "n", " ", "  ", ".", ",", ":", "-", "1", "2", "7", "0", "/", "(", ")", "#", "*", "\t", "P", "B", "I", "Å"],
  ...["æ", "ø", "å", "Æ", "é", "e\u0301", "a\u030a", "😀", "\u00a0", "…", "\u2013", "\u0000", "\ud83d"],
);
const lineEnd = fc.constantFrom("\n", "\n", "\n\n", "\r\n", "\r", "\n\r");
const line = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...tellingLines) }, { weight: 1, arbitrary: fc.constantFrom(...proseLines) });
const telling = fc.constantFrom(
  ...["Punkt 3: Budget", "4. Anlægsbevilling", "Pkt. 2", "Sag nr. 5", "19/27921", "15.20.24-Ø39-1-18", "Sagsnr. 20/1234"],
  ...["Indstilling", "Beslutning", "Sagsfremstilling", "Resumé:", "Bilag", "Tidsplan", "BAGGRUND", "BeslutningGodkendt."],
  ...["Indholdsfortegnelse", "Pkt. Tekst Side", "Budget.....\t7", "Åbent punkt", "Lukkede punkter", "Side 4", "Til toppen", "Dagsorden"],
  ...["REFERAT Økonomiudvalget d. 05-02-2020", "Mødedato Onsdag d. 5. februar 2020", "Økonomiudvalget, 03-04-2019, pkt. 42"],
  ...["Der gives en bevilling på 780.000 kr.", "Mødet sluttede kl. 17", "1. at budgettet godkendes,", "Eventuelt", "Økonomiudvalget"],
  ...["Sagen blev behandlet i Økonomiudvalget den 05-02-2019, pkt. 2.", "Beslutning fra Byrådet, 5. februar 2019, pkt. 9:", "Historik"],
);

/** What is put in: mostly a character, also lines, blocks, whole documents. */
const inserted = fc.oneof(
  { weight: 16, arbitrary: character },
  { weight: 2, arbitrary: fc.constant("") },
  { weight: 3, arbitrary: lineEnd },
  { weight: 3, arbitrary: fc.tuple(telling, lineEnd).map(([text, end]) => text + end) },
  { weight: 2, arbitrary: fc.tuple(lineEnd, line).map(([end, text]) => end + text) },
  {
    weight: 2,
    arbitrary: fc.array(fc.tuple(line, lineEnd), { maxLength: 8 }).map((lines) => lines.map(([text, end]) => text + end).join("")),
  },
  { weight: 1, arbitrary: fc.tuple(someDocument, fc.integer({ min: 0, max: 800 })).map(([text, length]) => text.slice(0, length)) },
);

/** Where and how much, as parts of whatever the document is when the edit is made. */
export interface RandomEdit {
  /** Of the document's lines, and of the line. */
  readonly line: number;
  readonly column: number;
  /** How many lines and characters go; negative characters reach back. */
  readonly lines: number;
  readonly characters: number;
  readonly text: string;
  readonly kind: "range" | "line" | "all" | "document";
}

export const randomEdit: fc.Arbitrary<RandomEdit> = fc.record({
  line: part,
  column: fc.oneof({ weight: 2, arbitrary: part }, { weight: 1, arbitrary: fc.constantFrom(0, 1) }),
  lines: fc.oneof(
    { weight: 40, arbitrary: fc.constant(0) },
    { weight: 6, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.integer({ min: 2, max: 40 }) },
  ),
  characters: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.integer({ min: -3, max: 12 }) }),
  text: inserted,
  kind: fc.oneof(
    { weight: 100, arbitrary: fc.constant("range" as const) },
    { weight: 6, arbitrary: fc.constant("line" as const) },
    { weight: 1, arbitrary: fc.constant("all" as const) },
    { weight: 1, arbitrary: fc.constant("document" as const) },
  ),
});

/** The edit as a change of a text, given as its lines. */
export function changeOf(edit: RandomEdit, lines: readonly string[]): TextChange {
  const at = Math.min(lines.length - 1, Math.floor(edit.line * lines.length));
  const words = lines[at] ?? "";
  const character = Math.round(edit.column * words.length);
  const start: TextPosition = { line: at, character };
  switch (edit.kind) {
    case "range":
      return { range: { start, end: { line: at + edit.lines, character: character + edit.characters } }, text: edit.text };
    case "line":
      return { range: { start: { line: at, character: 0 }, end: { line: at + 1, character: 0 } }, text: edit.text };
    case "all":
      return { range: { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } }, text: edit.text };
    case "document":
      return { text: `${lines.slice(0, at).join("\n")}${edit.text}${lines.slice(at).join("\n")}` };
  }
}

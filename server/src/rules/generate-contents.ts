import type { DocumentFacts, PlacedPunkt } from "../facts/document-facts.ts";
import type { Tree } from "../syntax/tree.ts";
import type { SourceText } from "../text/source-text.ts";
import { holdTable, isTableOf, regenerateEdit } from "./contents-table.ts";
import { type Edit, insertAt } from "./rule.ts";
import { applyEdits } from "./safe-fixes.ts";

/** The edit that makes a table of contents, or why there is none. */
export type GeneratedContents =
  | { readonly kind: "edits"; readonly edits: readonly Edit[] }
  /** `right`: the table says already what it ought to. `other lines`: lines stand in it that would be lost. */
  | { readonly kind: "right" | "no items" | "other lines" | "not understood" };

interface Document {
  readonly text: SourceText;
  readonly tree: Tree;
  readonly facts: DocumentFacts;
}

/** Reads a text as if it stood in the document's place. */
type Reread = (text: SourceText) => Pick<Document, "facts">;

/**
 * Makes a table of contents where there is none, below the head; writes one anew that is there, with the page numbers
 * that can be kept. The text is read again with the table in it: what would not be read as the same items and a table of
 * them is not done.
 */
export function generateContents(document: Document, reread: Reread): GeneratedContents {
  const { facts, text } = document;
  if (facts.punkter.length === 0) return { kind: "no items" };
  if (facts.contents && facts.contents.entries.length > 0) return regenerated(document, reread);
  for (const write of manners(facts)) {
    const edits = [newTable(document, write)];
    if (isTableOf(reread(applyEdits(text, edits)).facts, facts)) return { kind: "edits", edits };
  }
  return { kind: "not understood" };
}

function regenerated({ facts, text }: Document, reread: Reread): GeneratedContents {
  const table = holdTable(facts);
  if (!table) return { kind: "not understood" };
  const edit = regenerateEdit(table, facts, text);
  if (!edit) return { kind: "other lines" };
  const after = applyEdits(text, [edit]);
  if (after.toString() === text.toString()) return { kind: "right" };
  return isTableOf(reread(after).facts, facts) ? { kind: "edits", edits: [edit] } : { kind: "not understood" };
}

type Writer = (punkt: PlacedPunkt) => string;

const title: Writer = ({ facts }) => facts.title.text;
const numbered: Writer = (punkt) => (punkt.facts.number === null ? title(punkt) : `${punkt.facts.number}. ${title(punkt)}`);
/** Leader dots stand where a page number is still to come. */
const dotted: Writer = (punkt) => `${title(punkt)}.....`;

/** How the lines may be written. Where items are called `Punkt 1: …` tables have no numbers; nobody knows the pages. */
const manners = ({ punkter }: DocumentFacts): readonly Writer[] =>
  punkter.every(({ facts }) => facts.form === "punkt" || facts.number === null) ? [title, dotted] : [numbered, title, dotted];

/** The table below its heading where that is there already, else with one, below the head. */
function newTable({ text, tree, facts }: Document, write: Writer): Edit {
  const entries = facts.punkter.map(write).join("\n");
  const { contents } = facts;
  if (contents) {
    const line = contents.firstLine + contents.heading.line;
    const column = text.lengthOf(line);
    return { start: { line, column }, end: { line, column }, newText: `${isSpaced(text) ? "\n\n" : "\n"}${entries}` };
  }
  const words = `${headingLike(facts, text)}${isSpaced(text) ? "\n\n" : "\n"}${entries}`;
  const [head] = tree.blocks;
  let last = head?.kind === "head" ? head.lineCount - 1 : -1;
  while (last >= 0 && text.line(last).trim() === "") last--;
  if (last < 0) return insertAt(0, `${words}\n\n`);
  const behind = { line: last, column: text.lengthOf(last) };
  return { start: behind, end: behind, newText: `\n\n${words}${text.line(last + 1).trim() === "" ? "" : "\n"}` };
}

/** The heading with the marks of Markdown that the first item's heading has. */
function headingLike({ punkter }: DocumentFacts, text: SourceText): string {
  const [first] = punkter;
  const line = first ? text.line(first.firstLine + first.facts.headingLine) : "";
  const [, marks = "", bold = ""] = /^\s{0,3}(#{1,6} +)?(\*\*)?/.exec(line) ?? [];
  return `${marks}${bold}Indholdsfortegnelse${bold}`;
}

/** Blank lines stand between the lines at the document's beginning. */
function isSpaced(text: SourceText): boolean {
  let blank = 0;
  let words = 0;
  for (let line = 0; line < Math.min(text.lineCount, 60); line++) {
    if (text.line(line).trim() === "") blank++;
    else words++;
  }
  return blank * 2 > words;
}

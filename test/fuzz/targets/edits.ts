import type { Position } from "vscode-languageserver-types";
import { type Analysis, analyse } from "../../../server/src/analysis.ts";
import { Archive } from "../../../server/src/archive/archive.ts";
import { recordOf } from "../../../server/src/archive/record.ts";
import { type CommandResult, generateContentsCommand, renumberCommand } from "../../../server/src/features/document-commands.ts";
import { fixAll } from "../../../server/src/features/fix-all.ts";
import { formattingEdits } from "../../../server/src/features/formatting.ts";
import { newPunkt } from "../../../server/src/features/new-punkt.ts";
import { onEnter } from "../../../server/src/features/on-type-formatting.ts";
import { newNameOf, renamedAt, renamedSpans } from "../../../server/src/features/rename.ts";
import { editsForFile } from "../../../server/src/features/renamed-file.ts";
import { saysTheSame } from "../../../server/src/features/says-the-same.ts";
import type { Snapshot } from "../../../server/src/features/snapshot.ts";
import { type Edit, replaceSpan } from "../../../server/src/rules/rule.ts";
import { runRules } from "../../../server/src/rules/run-rules.ts";
import { applyEdits } from "../../../server/src/rules/safe-fixes.ts";
import type { SourceText } from "../../../server/src/text/source-text.ts";
import type { Random } from "../../bench/random.ts";
import { filesBeside, reread } from "../../features/snapshot.ts";
import { documents } from "../corpus.ts";
import { holds, type Target } from "../target.ts";

const uri = "file:///arkiv/a.referat";
const beside = filesBeside(["Kort.pdf", "Bilag 1 - Notat.docx"]);

/** What is offered for a document changes it, within it; and what is made again and again comes to an end. */
export const editsTarget: Target = {
  name: "edits",
  corpus: documents,
  run(input, random) {
    const snapshot = snapshotOf(analyse(input));
    const { text } = snapshot;
    for (const { code, fixes } of snapshot.findings())
      for (const fix of fixes()) {
        holds(fix.edits.length > 0 && fix.title.da !== "" && fix.title.en !== "", `${code}: a fix has edits and a title`);
        areGood(fix.edits, text, code);
        holds(applyEdits(text, fix.edits).toString() !== text.toString(), `${code}: a fix changes something`);
      }
    fixesEnd(text);
    comesToAnEnd("renumbering", snapshot, renumberCommand);
    comesToAnEnd("contents", snapshot, generateContentsCommand);
    const [all] = fixAll(snapshot, ["source.fixAll"]);
    holds(all === undefined || all.edit?.documentChanges?.length === 1, "all fixes are one edit of the document");
    for (let asked = 0; asked < 3; asked++) at(somePosition(text, random), snapshot, random);
    for (const [oldName, newName] of [
      ["Kort.pdf", "Nyt kort.pdf"],
      ["Bilag 1 - Notat.docx", "Notat [2].docx"],
    ] as const)
      areGood(editsForFile(snapshot, beside, { oldUri: `file:///arkiv/${encodeURIComponent(oldName)}`, oldName, newName }), text, "file");
  },
};

function snapshotOf(analysis: Analysis): Snapshot {
  const archive = new Archive();
  archive.set(uri, recordOf(analysis.facts));
  return { uri, version: 1, ...analysis, archive, language: "da", beside, findings: () => runRules(analysis), reread };
}

function at(position: Position, snapshot: Snapshot, random: Random): void {
  const { text } = snapshot;
  const { edits, cursor, stops } = newPunkt(snapshot, position, null, random.chance(0.5));
  areGood(edits, text, "new item");
  const written = applyEdits(text, edits);
  holds(cursor.line < written.lineCount && cursor.character <= written.lengthOf(cursor.line), "new item: the cursor is in the text");
  const [first] = edits;
  for (const { offset, length } of stops) holds(offset + length <= (first?.newText.length ?? 0), "new item: stops are in its words");
  areGood(onEnter(snapshot, position), text, "Enter");
  const [from, to] = [position.line, random.integer(0, text.lineCount)].sort((a, b) => a - b) as [number, number];
  const wishes = { trimTrailingWhitespace: random.chance(0.5), insertFinalNewline: true, trimFinalNewlines: true };
  const formatting = formattingEdits(snapshot, wishes, { first: from, last: to });
  areGood(formatting, text, "formatting a range");
  for (const { start, end } of formatting)
    holds(from <= start.line && (end.column === 0 ? end.line - 1 : end.line) <= to, "formatting a range touches no other line");
  holds(saysTheSame(snapshot.facts, analyse(applyEdits(text, formatting).toString()).facts), "formatting a range says the same");
  const renamed = renamedAt(snapshot, position);
  if (!renamed) return;
  const name = newNameOf(renamed.renamed, { sagsnummer: "24/4711", person: "Ny Person", bilag: "Nyt bilag" }[renamed.renamed.kind]);
  holds("name" in name, "rename: a good name is taken");
  const spans = renamedSpans(snapshot, renamed.renamed);
  areGood(
    spans.map((span) => replaceSpan(span, name.name)),
    text,
    "rename",
  );
  holds(
    spans.some(
      ({ line, start, end }) =>
        line === renamed.range.start.line && start <= renamed.range.end.character && renamed.range.start.character <= end,
    ),
    "rename: the words at the cursor are among those renamed",
  );
}

/** Edits are within the document, do something, and do not overlap. */
function areGood(edits: readonly Edit[], text: SourceText, who: string): void {
  const inOrder = [...edits].sort((a, b) => compare(a.start, b.start) || compare(a.end, b.end));
  for (const [index, { start, end, newText }] of inOrder.entries()) {
    holds(compare(start, end) <= 0 && start.line >= 0 && start.column >= 0, `${who}: an edit goes forward`);
    holds(end.line < text.lineCount || (end.line === text.lineCount && end.column === 0), `${who}: an edit is in the document`);
    for (const { line, column } of [start, end]) holds(column <= text.lengthOf(line), `${who}: an edit is in its line`);
    holds(compare(start, end) < 0 || newText !== "", `${who}: an edit does something`);
    holds(
      start.line !== end.line || text.line(start.line).slice(start.column, end.column) !== newText,
      `${who}: an edit changes its words`,
    );
    const before = inOrder[index - 1];
    holds(!before || compare(before.end, start) <= 0, `${who}: edits do not overlap`);
  }
}

const compare = (a: Edit["start"], b: Edit["start"]): number => a.line - b.line || a.column - b.column;

/** Documents longer than this (UTF-16 code units) are not mended one fix at a time. */
const longestMended = 4000;
const mostRounds = 25;

/** Whoever takes the fix that is most likely meant, one after the other, does not go round in a circle. */
function fixesEnd(text: SourceText): void {
  if (text.toString().length > longestMended) return;
  const seen = new Set([text.toString()]);
  let now = text;
  for (let round = 0; round < mostRounds; round++) {
    const found = runRules(analyse(now.toString()))
      .map(({ code, fixes }) => ({ code, fix: fixes().find(({ preferred }) => preferred) }))
      .find(({ fix }) => fix !== undefined);
    if (!found?.fix) return;
    now = applyEdits(now, found.fix.edits);
    holds(!seen.has(now.toString()), `${found.code}: fixes do not go round in a circle`);
    seen.add(now.toString());
  }
}

/** A command may bring an item to light that was none before, and is made again then; but not for ever. */
function comesToAnEnd(who: string, snapshot: Snapshot, command: (snapshot: Snapshot) => CommandResult): void {
  let now = snapshot;
  for (let round = 0; round < mostCommands; round++) {
    const result = command(now);
    if ("says" in result) return;
    areGood(result.edits, now.text, who);
    now = snapshotOf(analyse(applyEdits(now.text, result.edits).toString()));
  }
  holds(false, `${who} comes to an end`);
}

const mostCommands = 6;

function somePosition(text: SourceText, random: Random): Position {
  const line = random.integer(0, text.lineCount - 1);
  return { line, character: random.integer(0, text.lengthOf(line)) };
}

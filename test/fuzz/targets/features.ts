import type { Position, Range } from "vscode-languageserver-types";
import { analyse } from "../../../server/src/analysis.ts";
import { Archive } from "../../../server/src/archive/archive.ts";
import { recordOf } from "../../../server/src/archive/record.ts";
import { SagList } from "../../../server/src/archive/sag-list.ts";
import { codeActions } from "../../../server/src/features/code-actions.ts";
import { codeLenses } from "../../../server/src/features/code-lenses.ts";
import { completions, resolveCompletion } from "../../../server/src/features/completion.ts";
import { definition } from "../../../server/src/features/definition.ts";
import { diagnostics } from "../../../server/src/features/diagnostics.ts";
import { generateContentsCommand, renumberCommand } from "../../../server/src/features/document-commands.ts";
import { documentHighlights } from "../../../server/src/features/document-highlight.ts";
import { documentLinks } from "../../../server/src/features/document-links.ts";
import { documentStatus, sagAt } from "../../../server/src/features/document-status.ts";
import { documentSymbols } from "../../../server/src/features/document-symbols.ts";
import { fixAll } from "../../../server/src/features/fix-all.ts";
import { foldingRanges } from "../../../server/src/features/folding-ranges.ts";
import { formattingEdits } from "../../../server/src/features/formatting.ts";
import { historikAt, neighbourAt } from "../../../server/src/features/historik.ts";
import { hover } from "../../../server/src/features/hover.ts";
import { inlayHints } from "../../../server/src/features/inlay-hints.ts";
import { newMeeting } from "../../../server/src/features/new-meeting.ts";
import { newPunkt } from "../../../server/src/features/new-punkt.ts";
import { onEnter } from "../../../server/src/features/on-type-formatting.ts";
import { references } from "../../../server/src/features/references.ts";
import { newNameOf, renamedAt, renamedSpans } from "../../../server/src/features/rename.ts";
import { sager } from "../../../server/src/features/sager.ts";
import { sagsforloeb } from "../../../server/src/features/sagsforloeb.ts";
import { selectionRanges } from "../../../server/src/features/selection-ranges.ts";
import { semanticTokens } from "../../../server/src/features/semantic-tokens.ts";
import type { Snapshot } from "../../../server/src/features/snapshot.ts";
import { workspaceSymbols } from "../../../server/src/features/workspace-symbols.ts";
import { runRules } from "../../../server/src/rules/run-rules.ts";
import { applyEdits } from "../../../server/src/rules/safe-fixes.ts";
import { finish } from "../../../server/src/text/steps.ts";
import type { Random } from "../../bench/random.ts";
import { filesBeside, reread } from "../../features/snapshot.ts";
import { documents } from "../corpus.ts";
import { holds, type Target } from "../target.ts";

const uri = "file:///arkiv/a.referat";
const day = { year: 2024, month: 3, day: 6 };
const others = documents.slice(0, 12).map((text, index) => [`file:///arkiv/${index}.referat`, recordOf(analyse(text).facts)] as const);

/** A position, most often in the document; at times one that is nowhere. */
function somePosition({ text }: Snapshot, random: Random): Position {
  if (random.chance(0.1)) return { line: random.pick([-1, 0, text.lineCount, 1e9]), character: random.pick([-1, 0, 1e9]) };
  const line = random.integer(0, text.lineCount - 1);
  return { line, character: random.integer(0, text.lengthOf(line) + (random.chance(0.1) ? 3 : 0)) };
}

/** Each feature answers any position and range, with places that are in the document. */
export const featuresTarget: Target = {
  name: "features",
  corpus: documents,
  run(input, random) {
    const analysis = analyse(input);
    const archive = new Archive();
    for (const [each, record] of others) archive.set(each, record);
    archive.set(uri, recordOf(analysis.facts));
    const findings = runRules(analysis, undefined, archive);
    const snapshot: Snapshot = {
      uri,
      version: 1,
      ...analysis,
      archive,
      language: random.pick(["da", "en"] as const),
      beside: filesBeside(["Kort.pdf", "Bilag 1 - Notat.docx"]),
      findings: () => findings,
      reread,
    };
    const { text } = analysis;
    const inDocument = (what: string, { start, end }: Range): void => {
      holds(start.line >= 0 && start.character >= 0 && end.line <= text.lineCount, `${what}: a range is in the document`);
      holds(start.line < end.line || (start.line === end.line && start.character <= end.character), `${what}: a range goes forward`);
      holds(end.line < text.lineCount ? end.character <= text.lengthOf(end.line) : end.character === 0, `${what}: a range is in its line`);
    };
    for (const { range, relatedInformation } of diagnostics(snapshot, "file:///docs/rules.md")) {
      inDocument("diagnostics", range);
      for (const { location } of relatedInformation ?? []) if (location.uri === uri) inDocument("diagnostics", location.range);
    }
    const symbolsIn = (symbols: ReturnType<typeof documentSymbols>, outer: Range | null): void => {
      for (const { range, selectionRange, children } of symbols) {
        inDocument("outline", range);
        inDocument("outline", selectionRange);
        holds(contains(range, selectionRange), "outline: the name is within the symbol");
        if (outer) holds(contains(outer, range), "outline: a symbol is within the one above it");
        symbolsIn(children ?? [], range);
      }
    };
    symbolsIn(documentSymbols(snapshot), null);
    for (const { startLine, endLine } of foldingRanges(snapshot))
      holds(0 <= startLine && startLine < endLine && endLine < text.lineCount, "folding: within the document");
    tokensInOrder(semanticTokens(snapshot), snapshot);
    for (const { range, target } of documentLinks(snapshot)) {
      inDocument("links", range);
      holds(/^(?:https?:|file:\/\/\/arkiv\/)/.test(target ?? ""), "links: lead where they may");
    }
    for (const { range } of codeLenses(snapshot, { peeks: random.chance(0.5) })) inDocument("lenses", range);
    formattingHolds(snapshot, random);
    for (let asked = 0; asked < 6; asked++) {
      const position = somePosition(snapshot, random);
      const other = somePosition(snapshot, random);
      const range = { start: position, end: other };
      const hovered = hover(snapshot, position);
      if (hovered?.range) inDocument("hover", hovered.range);
      for (const { originSelectionRange, targetRange, targetSelectionRange, targetUri } of definition(snapshot, position)) {
        if (originSelectionRange) inDocument("definition", originSelectionRange);
        if (targetUri === uri) for (const each of [targetRange, targetSelectionRange]) inDocument("definition", each);
      }
      for (const location of references(snapshot, position, random.chance(0.5)))
        if (location.uri === uri) inDocument("references", location.range);
      for (const highlight of documentHighlights(snapshot, position) ?? []) inDocument("highlight", highlight.range);
      for (const selection of selectionRanges(snapshot, [position, other]))
        for (let each: typeof selection | undefined = selection; each; each = each.parent) {
          inDocument("selection", each.range);
          if (each.parent) holds(contains(each.parent.range, each.range), "selection: each is within the next");
        }
      for (const item of completions(snapshot, position, day, random.chance(0.5)).items) {
        const edit = item.textEdit;
        if (edit && "range" in edit) inDocument("completion", edit.range);
        resolveCompletion(item, () => snapshot);
      }
      for (const { edit } of codeActions(snapshot, range, undefined, [])) void edit;
      for (const hint of inlayHints(snapshot, range, { sums: true, weekdays: true }))
        inDocument("hints", { start: hint.position, end: hint.position });
      const renamed = renamedAt(snapshot, position);
      if (renamed) {
        inDocument("rename", renamed.range);
        newNameOf(renamed.renamed, random.pick(["", "24/1", "x", "Ny Person (B)", "a/b.pdf", "\u0000"]));
        for (const span of renamedSpans(snapshot, renamed.renamed)) holds(span.line < text.lineCount, "rename: within the document");
      }
      onEnter(snapshot, { line: Math.min(Math.max(position.line, 0), text.lineCount - 1), character: 0 });
      historikAt(snapshot, position);
      neighbourAt(snapshot, position, random.pick(["previous", "next"] as const));
      sagAt(snapshot, position);
      newPunkt(snapshot, position);
    }
    fixAll(snapshot, ["source.fixAll"]);
    documentStatus(snapshot);
    generateContentsCommand(snapshot);
    renumberCommand(snapshot);
    newMeeting({ last: analysis, lastFileName: "a 05-02-2024.referat", earlier: [], date: day, read: (each) => analyse(each.toString()) });
    workspaceSymbols(archive, text.line(random.integer(0, text.lineCount - 1)).slice(0, 20), "da");
    const list = new SagList(archive);
    finish(list.follow());
    sager(archive, list, [uri], { under: null, filter: "", most: 100 });
    for (const key of [...archive.sagsnumre()].slice(0, 3)) sagsforloeb(archive, key);
  },
};

const before = (a: Position, b: Position): boolean => a.line < b.line || (a.line === b.line && a.character <= b.character);
const contains = (outer: Range, inner: Range): boolean => before(outer.start, inner.start) && before(inner.end, outer.end);

function tokensInOrder(tokens: readonly number[], { text }: Snapshot): void {
  holds(tokens.length % 5 === 0, "tokens: five numbers each");
  let line = 0;
  let end = 0;
  let start = 0;
  for (let index = 0; index < tokens.length; index += 5) {
    const [lines = 0, characters = 0, length = 0] = tokens.slice(index, index + 3);
    if (lines > 0) end = 0;
    start = lines > 0 ? characters : start + characters;
    line += lines;
    holds(lines >= 0 && length > 0 && start >= end, "tokens: in order, without overlap");
    end = start + length;
    holds(line < text.lineCount && end <= text.lengthOf(line), "tokens: within their line");
  }
}

/** Formatting makes the document even: made twice, it does no more than once, and nothing is said but before. */
function formattingHolds(snapshot: Snapshot, random: Random): void {
  const wishes = {
    trimTrailingWhitespace: random.chance(0.5),
    insertFinalNewline: random.chance(0.5),
    trimFinalNewlines: random.chance(0.5),
  };
  const formatted = applyEdits(snapshot.text, formattingEdits(snapshot, wishes));
  const again = { ...snapshot, ...analyse(formatted.toString()) };
  holds(
    applyEdits(again.text, formattingEdits(again, wishes)).toString() === formatted.toString(),
    "formatting twice does no more than once",
  );
  const letters = (words: string): string => words.replace(/[\s.:…*#_]+/g, "").toLowerCase();
  holds(letters(formatted.toString()) === letters(snapshot.text.toString()), "formatting leaves all words and numbers");
}

import type { Position } from "vscode-languageserver-types";
import { analyse } from "../../server/src/analysis.ts";
import { codeActions } from "../../server/src/features/code-actions.ts";
import { codeLenses } from "../../server/src/features/code-lenses.ts";
import { completions, resolveCompletion } from "../../server/src/features/completion.ts";
import { definition } from "../../server/src/features/definition.ts";
import { diagnostics } from "../../server/src/features/diagnostics.ts";
import { generateContentsCommand, renumberCommand } from "../../server/src/features/document-commands.ts";
import { documentHighlights } from "../../server/src/features/document-highlight.ts";
import { documentLinks } from "../../server/src/features/document-links.ts";
import { documentStatus, sagAt } from "../../server/src/features/document-status.ts";
import { documentSymbols } from "../../server/src/features/document-symbols.ts";
import { fixAll } from "../../server/src/features/fix-all.ts";
import { foldingRanges } from "../../server/src/features/folding-ranges.ts";
import { formattingEdits } from "../../server/src/features/formatting.ts";
import { historikAt, neighbourAt } from "../../server/src/features/historik.ts";
import { hover } from "../../server/src/features/hover.ts";
import { inlayHints } from "../../server/src/features/inlay-hints.ts";
import { newMeeting } from "../../server/src/features/new-meeting.ts";
import { newPunkt } from "../../server/src/features/new-punkt.ts";
import { onEnter } from "../../server/src/features/on-type-formatting.ts";
import { references } from "../../server/src/features/references.ts";
import { newNameOf, renamedAt, renamedSpans } from "../../server/src/features/rename.ts";
import { editsForFile } from "../../server/src/features/renamed-file.ts";
import { selectionRanges } from "../../server/src/features/selection-ranges.ts";
import { semanticTokens } from "../../server/src/features/semantic-tokens.ts";
import type { Snapshot } from "../../server/src/features/snapshot.ts";
import { tokenEdits } from "../../server/src/features/token-edits.ts";
import { type ReadDocument, snapshotOf, untouched } from "./read-document.ts";
import type { Stage } from "./stage.ts";

const day = { year: 2024, month: 3, day: 6 };
const wishes = { trimTrailingWhitespace: true, insertFinalNewline: true, trimFinalNewlines: true };

const ofDocument = (name: string, work: (snapshot: Snapshot, document: ReadDocument) => unknown): Stage => ({
  name,
  prepare(document) {
    return () => work(document.snapshot, document);
  },
});

/** Asked at each position. */
const atPositions = (name: string, work: (snapshot: Snapshot, position: Position, document: ReadDocument) => unknown): Stage => ({
  name,
  prepare(document) {
    return () => document.positions.map((position) => work(document.snapshot, position, document));
  },
});

/** Works out all that is kept with a document anew: the document is another one, read outside the clock. */
const ofFreshDocument = (name: string, work: (snapshot: Snapshot, document: ReadDocument) => unknown): Stage => ({
  name,
  prepare(document) {
    const snapshot = snapshotOf(unread(document, name), document.record);
    return () => work(snapshot, document);
  },
});
const unread = untouched();

export const featureStages: readonly Stage[] = [
  ofDocument("diagnostics", (snapshot) => diagnostics(snapshot, "file:///docs/rules.md")),
  ofDocument("fixes", (snapshot) =>
    snapshot
      .findings()
      .slice(0, 20)
      .map((finding) => finding.fixes()),
  ),
  ofDocument("all safe fixes", (snapshot) => fixAll(snapshot, ["source.fixAll"])),
  ofFreshDocument("outline of the document", (snapshot) => documentSymbols(snapshot)),
  ofFreshDocument("folds", (snapshot) => foldingRanges(snapshot)),
  ofFreshDocument("colours", (snapshot) => semanticTokens(snapshot)),
  ofDocument("changed colours", (snapshot) => {
    const tokens = semanticTokens(snapshot);
    return tokenEdits(tokens, tokens.toSpliced(Math.floor(tokens.length / 10) * 5, 5));
  }),
  ofFreshDocument("links", (snapshot) => documentLinks(snapshot)),
  ofFreshDocument("lenses", (snapshot) => codeLenses(snapshot, { peeks: true })),
  ofFreshDocument("hints", (snapshot, { everything }) => inlayHints(snapshot, everything, { sums: true, weekdays: true })),
  ofDocument("formatting", (snapshot) => formattingEdits(snapshot, wishes)),
  ofDocument("status", documentStatus),
  ofDocument("table of contents made", generateContentsCommand),
  ofDocument("renumbered", renumberCommand),
  ofDocument("new meeting", (_, { analysis }) =>
    newMeeting({ last: analysis, lastFileName: "a 05-02-2024.referat", earlier: [], date: day, read: (text) => analyse(text.toString()) }),
  ),
  ofDocument("a renamed attachment", (snapshot) =>
    editsForFile(snapshot, snapshot.beside, { oldUri: "file:///arkiv/Kort.pdf", oldName: "Kort.pdf", newName: "Nyt kort.pdf" }),
  ),
  atPositions("hover", hover),
  atPositions("definition", definition),
  atPositions("references", (snapshot, position) => references(snapshot, position, true)),
  atPositions("highlight", documentHighlights),
  atPositions("selection", (snapshot, position) => selectionRanges(snapshot, [position])),
  atPositions("completion", (snapshot, position) =>
    completions(snapshot, position, day, false)
      .items.slice(0, 20)
      .map((item) => resolveCompletion(item, () => snapshot)),
  ),
  atPositions("code actions", (snapshot, position) => codeActions(snapshot, { start: position, end: position }, undefined, [])),
  atPositions("rename", (snapshot, position) => {
    const found = renamedAt(snapshot, position);
    return found && [newNameOf(found.renamed, "Ny Person (B)"), renamedSpans(snapshot, found.renamed)];
  }),
  atPositions("enter", (snapshot, { line }) => onEnter(snapshot, { line, character: 0 })),
  atPositions("history", (snapshot, position) => [
    historikAt(snapshot, position),
    neighbourAt(snapshot, position, "previous"),
    sagAt(snapshot, position),
  ]),
  atPositions("new item", (snapshot, position) => newPunkt(snapshot, position)),
];

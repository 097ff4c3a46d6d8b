import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { analyse, reanalyse } from "../../server/src/analysis.ts";
import { recordOf } from "../../server/src/archive/record.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";
import { changeOf, type RandomEdit, randomEdit, someDocument } from "./random-edits.ts";
import { expectSameAsFresh } from "./same-as-fresh.ts";
import { changeOthers, editedUri, otherMeetings } from "./says.ts";

/**
 * After any edit, the tree, the facts, the outline, the folds, the findings and the archive are those of a fresh start. The
 * library `vscode-languageserver-textdocument` says what the text is. A longer run, of another seed each time, is
 * `npm run test:edits -- 500000`.
 */
const wanted = Number(process.env["REFERAT_EDITS"] ?? 10_000);
const seed = process.env["REFERAT_EDITS"] === undefined ? 20_261_122 : Date.now() % 2 ** 31;

const longest = 25;
const session = fc.record({
  start: someDocument,
  // Several edits may come in one notification: then only their outcome is looked at.
  notifications: fc.array(fc.array(randomEdit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: longest, size: "max" }),
});

interface Counts {
  edits: number;
  local: number;
  reused: number;
  /** References to meetings that the archive lacks. */
  unknown: number;
}

function play(start: string, notifications: readonly (readonly RandomEdit[])[], counts: Counts): void {
  const document = TextDocument.create(editedUri, "referat", 1, start);
  const archive = otherMeetings();
  let analysis = analyse(start);
  notifications.forEach((edits, turn) => {
    // Mostly one edit, as one types.
    const changes = [];
    let { text } = analysis;
    for (const edit of turn % 4 === 0 ? edits : edits.slice(0, 1)) {
      const lines = Array.from({ length: text.lineCount }, (_, line) => text.line(line));
      const change = changeOf(edit, lines);
      changes.push(change);
      text = text.changed(change).text;
      TextDocument.update(document, [change as Parameters<typeof TextDocument.update>[1][number]], turn + 2);
    }
    analysis = reanalyse(analysis, changes);
    counts.edits += changes.length;
    counts.local += analysis.parsed.work.local ? 1 : 0;
    counts.reused += analysis.parsed.work.blocksReused;
    archive.set(editedUri, recordOf(analysis.facts));
    if (turn % 3 === 2) changeOthers(archive, turn + edits.length);
    expectSameAsFresh(analysis, document.getText(), turn % 5 === 0, archive);
    if (turn % 5 === 0) counts.unknown += runRules(analysis, undefined, archive).filter(({ code }) => code === "moede-ukendt").length;
  });
}

describe("edited documents are as fresh ones", () => {
  const parts = 4;
  test.each(Array.from({ length: parts }, (_, part) => part))(
    "after random edits, part %i",
    (part) => {
      const counts: Counts = { edits: 0, local: 0, reused: 0, unknown: 0 };
      const property = fc.property(session, ({ start, notifications }) => play(start, notifications, counts));
      while (counts.edits < wanted / parts) fc.assert(property, { seed: seed + part + counts.edits, numRuns: 20, endOnFailure: false });
      // The edits were of all kinds: many were local, and many others let blocks be taken over.
      expect(counts.local).toBeGreaterThan(counts.edits / 10);
      expect(counts.reused).toBeGreaterThan(counts.edits);
      expect(counts.unknown).toBeGreaterThan(0);
    },
    600_000 + wanted * 20,
  );
});

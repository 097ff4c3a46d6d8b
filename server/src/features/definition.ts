import type { LocationLink, Position } from "vscode-languageserver-types";
import type { Treatment } from "../archive/archive.ts";
import { resolveReference } from "../archive/referred-meeting.ts";
import { matchContents } from "../facts/contents-match.ts";
import type { PlacedPunkt } from "../facts/document-facts.ts";
import type { ContentsEntry } from "../syntax/tree.ts";
import { type Span, shiftSpan } from "../text/source-text.ts";
import { punktAt, referenceAt, sagsnummerAt } from "./find-at.ts";
import { contains, spanRange } from "./lsp-range.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * Where the words at a position lead: a case number to the item where the case was first treated (from there to all
 * its other treatments), a reference to a meeting (`Byrådet den 2. oktober 2023, pkt. 10`) to the item, an entry of the table of contents to its item, an item's heading to its entry.
 */
export function definition(snapshot: Snapshot, position: Position): LocationLink[] {
  return (
    fromSagsnummer(snapshot, position) ??
    fromContents(snapshot, position) ??
    fromReference(snapshot, position) ??
    fromHeading(snapshot, position) ??
    []
  );
}

function fromSagsnummer(snapshot: Snapshot, position: Position): LocationLink[] | null {
  const sagsnummer = sagsnummerAt(snapshot, position);
  if (!sagsnummer) return null;
  const treatments = snapshot.archive.treatments(sagsnummer.text);
  const [first, ...others] = treatments;
  if (!first) return [];
  const isHere = first.uri === snapshot.uri && first.punkt.firstLine === punktAt(snapshot, position.line)?.firstLine;
  const targets = isHere && others.length > 0 ? others : [first];
  return targets.map((treatment) => toTreatment(treatment, sagsnummer));
}

const toTreatment = ({ uri, punkt: { firstLine, punkt }, sagsnummer }: Treatment, origin: Span): LocationLink =>
  link(uri, firstLine, punkt.headingLine, sagsnummer, origin);

/** To the item, or where the reference names none that the meeting has, to the document's title. */
function fromReference(snapshot: Snapshot, position: Position): LocationLink[] | null {
  const { archive, facts } = snapshot;
  const reference = referenceAt(snapshot, position);
  if (!reference) return null;
  return resolveReference(archive, reference, facts.meeting.date, facts.kommune).map(({ uri, record, punkt }) => {
    if (punkt) return link(uri, punkt.firstLine, punkt.punkt.headingLine, punkt.punkt.title, reference);
    const title = record.title ?? { line: 0, start: 0, end: 0 };
    return link(uri, 0, title.line, title, reference);
  });
}

function fromContents(snapshot: Snapshot, position: Position): LocationLink[] | null {
  const { contents, punkter } = snapshot.facts;
  if (!contents || position.line < contents.firstLine || position.line >= contents.firstLine + contents.lineCount) return null;
  const line = position.line - contents.firstLine;
  const index = contents.entries.findIndex((entry) => entry.line <= line && line <= (entry.pageSpan?.line ?? entry.line));
  if (index < 0) return null;
  const punkt = punkter[matchContents(contents, punkter).punktOf(index) ?? -1];
  if (!punkt) return [];
  const origin = shiftSpan(entrySpan(contents.entries[index] as ContentsEntry), contents.firstLine);
  return [link(snapshot.uri, punkt.firstLine, punkt.facts.headingLine, punkt.facts.title, origin)];
}

function fromHeading(snapshot: Snapshot, position: Position): LocationLink[] | null {
  const { contents, punkter } = snapshot.facts;
  const punkt = punktAt(snapshot, position.line);
  if (!contents || !punkt) return null;
  const heading = shiftSpan(headingSpan(punkt), punkt.firstLine);
  if (!contains(heading, position)) return null;
  const index = matchContents(contents, punkter).entryOf(punkter.indexOf(punkt));
  if (index === null) return [];
  const range = spanRange(shiftSpan(entrySpan(contents.entries[index] as ContentsEntry), contents.firstLine));
  return [{ targetUri: snapshot.uri, targetRange: range, targetSelectionRange: range, originSelectionRange: spanRange(heading) }];
}

/** Number and title, where they stand on one line. */
function headingSpan({ facts }: PlacedPunkt): Span {
  const { title, numberSpan } = facts;
  return numberSpan && numberSpan.line === title.line ? { ...title, start: Math.min(numberSpan.start, title.start) } : title;
}

const entrySpan = ({ title, lineEnd }: ContentsEntry): Span => ({
  line: title.line,
  start: title.start,
  end: Math.max(title.end, lineEnd),
});

/** A link to words in an item that begins at `firstLine`; an editor shows the item's heading with them. */
function link(uri: string, firstLine: number, headingLine: number, target: Span, origin: Span): LocationLink {
  const selection = shiftSpan(target, firstLine);
  const heading = firstLine + headingLine;
  return {
    targetUri: uri,
    targetRange: {
      start: { line: Math.min(heading, selection.line), character: 0 },
      end: { line: Math.max(heading, selection.line), character: selection.end },
    },
    targetSelectionRange: spanRange(selection),
    originSelectionRange: spanRange(origin),
  };
}

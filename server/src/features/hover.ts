import { type Hover, MarkupKind, type Position } from "vscode-languageserver-types";
import { describeAmount } from "./describe-amount.ts";
import { describeBilag } from "./describe-bilag.ts";
import { describeCommittee } from "./describe-committee.ts";
import { describeContents } from "./describe-contents.ts";
import { describeDay } from "./describe-day.ts";
import { describePerson } from "./describe-person.ts";
import { describeHeading, describePunkt } from "./describe-punkt.ts";
import { describeReference } from "./describe-reference.ts";
import { describeSag } from "./describe-sag.ts";
import { spanRange } from "./lsp-range.ts";
import type { Snapshot } from "./snapshot.ts";
import { type Subject, subjectsAt } from "./subject-at.ts";

/** What is known of the words under the pointer that they do not say themselves. */
export function hover(snapshot: Snapshot, position: Position): Hover | null {
  for (const subject of subjectsAt(snapshot, position)) {
    const value = describe(snapshot, subject);
    if (value !== null) return { contents: { kind: MarkupKind.Markdown, value }, range: spanRange(subject.span) };
  }
  return null;
}

function describe(snapshot: Snapshot, subject: Subject): string | null {
  switch (subject.kind) {
    case "sagsnummer":
      return describeSag(snapshot, subject.sagsnummer.text);
    case "entry":
      return subject.punkt && describePunkt(snapshot, subject.punkt);
    case "reference":
      return describeReference(snapshot, subject.reference);
    case "person":
      return describePerson(snapshot, subject.person);
    case "bilag":
      return describeBilag(snapshot, subject);
    case "amount":
      return describeAmount(snapshot, subject);
    case "date":
      return describeDay(snapshot, subject);
    case "committee":
      return describeCommittee(snapshot, subject);
    case "heading":
      return describeHeading(snapshot, subject.punkt);
    case "contents":
      return describeContents(snapshot);
    case "title":
      return null;
  }
}

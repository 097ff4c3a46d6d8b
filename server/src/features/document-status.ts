import type { Position } from "vscode-languageserver-types";
import { isoDate } from "../facts/calendar-date.ts";
import { sagsnummerKey } from "../facts/sagsnummer.ts";
import { punktAt } from "./find-at.ts";
import type { Snapshot } from "./snapshot.ts";
import { subjectsAt } from "./subject-at.ts";

/** What a document is, in short. The date is `2020-02-05`. */
export interface DocumentStatus {
  readonly date: string | null;
  readonly committee: string | null;
  readonly punkter: number;
}

/** What the document is: its meeting, and how many items it has. */
export const documentStatus = ({ facts: { meeting, punkter } }: Snapshot): DocumentStatus => ({
  date: meeting.date && isoDate(meeting.date),
  committee: meeting.committee,
  punkter: punkter.length,
});

/** A case by its number as written, and the form in which numbers are compared. */
export interface SagName {
  readonly sagsnummer: string;
  readonly key: string;
}

/** The case at a position: the one that is named there, else the one that the item is filed under; null where there is none. */
export function sagAt(snapshot: Snapshot, position: Position): SagName | null {
  const sagsnummer = sagsnummerOf(snapshot, position);
  return sagsnummer === null ? null : { sagsnummer, key: sagsnummerKey(sagsnummer) };
}

function sagsnummerOf(snapshot: Snapshot, position: Position): string | null {
  for (const subject of subjectsAt(snapshot, position)) {
    if (subject.kind === "sagsnummer") return subject.sagsnummer.text;
    if (subject.kind === "entry") return subject.punkt?.facts.sagsnumre[0]?.text ?? null;
  }
  return punktAt(snapshot, position.line)?.facts.sagsnumre[0]?.text ?? null;
}

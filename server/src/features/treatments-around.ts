import type { Position } from "vscode-languageserver-types";
import type { Treatment } from "../archive/archive.ts";
import { dayNumber } from "../archive/archive-view.ts";
import type { PlacedPunkt } from "../facts/document-facts.ts";
import { punktAt, sagsnummerAt } from "./find-at.ts";
import type { Snapshot } from "./snapshot.ts";

/** A case as an item sees it: all its treatments, and those before and behind this one in time. */
export interface TreatmentsAround {
  readonly sagsnummer: string;
  /** Oldest first. */
  readonly all: readonly Treatment[];
  readonly previous: Treatment | null;
  readonly next: Treatment | null;
}

/** The case at a position: the one whose number stands there, else the one that the item is filed under. Null for none. */
export function treatmentsAt(snapshot: Snapshot, position: Position): TreatmentsAround | null {
  const punkt = punktAt(snapshot, position.line);
  const sagsnummer = punkt && (sagsnummerAt(snapshot, position) ?? punkt.facts.sagsnumre[0] ?? null);
  return punkt && sagsnummer ? treatmentsAround(snapshot, punkt, sagsnummer.text) : null;
}

/** A case's treatments as seen from an item that treats it, or names it in its text. */
export function treatmentsAround(
  { uri, facts, archive }: Snapshot,
  punkt: PlacedPunkt,
  sagsnummer: string,
  all: readonly Treatment[] = archive.treatments(sagsnummer),
): TreatmentsAround {
  const here = all.findIndex((treatment) => treatment.uri === uri && treatment.punkt.firstLine === punkt.firstLine);
  if (here >= 0) return { sagsnummer, all, previous: all[here - 1] ?? null, next: all[here + 1] ?? null };
  const { date } = facts.meeting;
  // A meeting without a date is behind all others, as in the archive.
  const own = date ? dayNumber(date) : Number.MAX_SAFE_INTEGER;
  const isLater = ({ document }: Treatment): boolean => document.date !== null && dayNumber(document.date) > own;
  return {
    sagsnummer,
    all,
    previous: all.findLast((treatment) => treatment.document.date !== null && !isLater(treatment)) ?? null,
    next: all.find(isLater) ?? null,
  };
}

import type { CompletionItem, CompletionList, Position } from "vscode-languageserver-types";
import { MarkupKind } from "vscode-languageserver-types";
import type { CalendarDate } from "../facts/calendar-date.ts";
import { committees, dates } from "./complete-committees-and-dates.ts";
import { missingLabels } from "./complete-labels.ts";
import { names } from "./complete-names.ts";
import { phrases } from "./complete-phrases.ts";
import { sagsnumre } from "./complete-sagsnumre.ts";
import { missingSections } from "./complete-sections.ts";
import { describeSag } from "./describe-sag.ts";
import type { Snapshot } from "./snapshot.ts";
import { writingPlaceAt } from "./writing-place.ts";

const nothing: CompletionList = { isIncomplete: false, items: [] };

/**
 * What may be written at a position: fixed phrases of the section, headings that the item lacks, labels that the head lacks,
 * case numbers of the archive, people on the list, committees, dates. In the form that the document has. `today` is the day on
 * which somebody writes. `unasked`: a mark was typed, and nobody asked; only a case number that is plainly one is completed then,
 * for a list that comes up over prose is in the way.
 */
export function completions(snapshot: Snapshot, position: Position, today: CalendarDate, unasked = false): CompletionList {
  const place = writingPlaceAt(snapshot, position);
  if (!place) return nothing;
  const numbers = sagsnumre(place, unasked);
  if (unasked) return numbers;
  const items = [
    ...numbers.items,
    ...phrases(place),
    ...missingSections(place),
    ...missingLabels(place),
    ...names(place),
    ...committees(place),
    ...dates(place, today),
  ];
  return { isIncomplete: numbers.isIncomplete, items };
}

/** What a case number's item tells when it is chosen from the list: the case's treatments. */
export function resolveCompletion(item: CompletionItem, snapshotOf: (uri: string) => Snapshot | null): CompletionItem {
  const { uri, sagsnummer } = (item.data ?? {}) as { uri?: unknown; sagsnummer?: unknown };
  const snapshot = typeof uri === "string" ? snapshotOf(uri) : null;
  if (!snapshot || typeof sagsnummer !== "string") return item;
  return { ...item, documentation: { kind: MarkupKind.Markdown, value: describeSag(snapshot, sagsnummer) } };
}

/** The marks within a case number: `19/11689`, `15.20.24-Ø39-1-18`. */
export const completionTriggers: readonly string[] = ["/", "-"];

import type { Location, Position } from "vscode-languageserver-types";
import type { Message } from "../rules/rule.ts";
import { filled, messages } from "./messages.ts";
import type { Snapshot } from "./snapshot.ts";
import { treatmentLocation } from "./treatment-location.ts";
import { treatmentsAt } from "./treatments-around.ts";

/** What is to be said where there is nothing to show. */
export interface NothingToShow {
  readonly says: Message;
}

/** Where all treatments of the case at a position stand, oldest first. */
export function historikAt(snapshot: Snapshot, position: Position): { readonly locations: readonly Location[] } | NothingToShow {
  const around = treatmentsAt(snapshot, position);
  if (!around) return { says: messages.noSagHere };
  if (around.all.length === 0) return { says: filled(messages.noHistory, around.sagsnummer) };
  return { locations: around.all.map(treatmentLocation) };
}

/** Where the treatment before or behind this one, of the case at a position, stands. */
export function neighbourAt(snapshot: Snapshot, position: Position, which: "previous" | "next"): Location | NothingToShow {
  const around = treatmentsAt(snapshot, position);
  if (!around) return { says: messages.noSagHere };
  const treatment = around[which];
  if (treatment) return treatmentLocation(treatment);
  return { says: filled(which === "previous" ? messages.noPreviousTreatment : messages.noNextTreatment, around.sagsnummer) };
}

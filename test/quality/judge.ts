import { analyse } from "../../server/src/analysis.ts";
import type { PlacedFinding } from "../../server/src/rules/place-finding.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";

/** Findings of a document as the product gives them, hints included. */
export const judge = (text: string, _archive?: readonly string[]): PlacedFinding[] => runRules(analyse(text));

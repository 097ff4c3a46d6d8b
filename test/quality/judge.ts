import { analyse } from "../../server/src/analysis.ts";
import type { ArchiveView } from "../../server/src/archive/archive-view.ts";
import type { PlacedFinding } from "../../server/src/rules/place-finding.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";

/** Findings of a document as the product gives them, hints included. */
export const judge = (text: string, archive?: ArchiveView): PlacedFinding[] => runRules(analyse(text), undefined, archive ?? null);

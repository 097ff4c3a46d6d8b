import type { ArchiveView } from "../archive/archive-view.ts";
import { activeRules, type Severities } from "./active-rules.ts";
import { rules } from "./index.ts";
import { byPlace, type PlacedFinding, placeFinding } from "./place-finding.ts";
import type { ReferringDocument } from "./rule.ts";

/** What the rules that ask the archive find in a document. It takes a look at each of its references, and no text. */
export function archiveFindings(document: ReferringDocument, severities: Severities, archive: ArchiveView): PlacedFinding[] {
  if (document.references.length === 0) return [];
  return activeRules(severities)
    .archive.flatMap(({ rule, level }) =>
      rule.check({ ...document, archive }).map((finding) => placeFinding(rule.code, level, finding, 0, noTraits)),
    )
    .sort(byPlace);
}

const archiveCodes = new Set(rules.filter(({ scope }) => scope === "archive").map(({ code }) => code));

/** Those of a document's findings that hold by the archive as it was. */
export const ofArchive = (findings: readonly PlacedFinding[]): PlacedFinding[] => findings.filter(({ code }) => archiveCodes.has(code));

/** They have no fixes: what the archive says is no reason to change a record. */
const noTraits = (): never => {
  throw new Error("a rule that asks the archive has no fixes");
};

import type { PlacedFinding } from "../rules/place-finding.ts";
import type { Entry, Fingerprint, NewEntry, SetAside } from "./entries.ts";
import { type CheckedDocument, fingerprints, hashLine, sameFinding, samePath, wordsOf } from "./fingerprint.ts";
import { quoteOf } from "./words.ts";

/** The findings of a document, parted. */
export interface Applied {
  readonly kept: readonly PlacedFinding[];
  readonly setAside: readonly { readonly finding: PlacedFinding; readonly entry: Entry }[];
}

/** Parts what is set aside from all that was found in a document. */
export function apply(findings: readonly PlacedFinding[], document: CheckedDocument, entries: SetAside): Applied {
  const byCode = entriesByCode(entries, document.path);
  if (byCode.size === 0 || findings.length === 0) return { kept: findings, setAside: [] };
  const fingerprint = fingerprints(document);
  const kept: PlacedFinding[] = [];
  const setAside: { finding: PlacedFinding; entry: Entry }[] = [];
  for (const finding of findings) {
    const candidates = byCode.get(finding.code);
    const entry = candidates && entryFor(finding, candidates, document, fingerprint(finding));
    if (entry) setAside.push({ finding, entry });
    else kept.push(finding);
  }
  return { kept, setAside };
}

/** The entries that set nothing aside, in the order of the file. `used` are those that did in any document. */
export function stale({ findings, rules }: SetAside, used: Iterable<Entry>): readonly Entry[] {
  const known = new Set(used);
  return [...findings, ...rules].filter((entry) => !known.has(entry)).sort((a, b) => a.line - b.line);
}

/**
 * The entry that sets one finding aside. Where its item has others with the same words, found by the same rule, they are
 * told apart by the words of their lines; where these are the same, too, they are set aside together.
 */
export function entryOf(finding: PlacedFinding, findings: readonly PlacedFinding[], document: CheckedDocument): NewEntry {
  const fingerprint = fingerprints(document);
  const own = fingerprint(finding);
  const alike = findings.filter((other) => other.code === finding.code && sameFinding(fingerprint(other), own));
  return {
    kind: "finding",
    ...own,
    lineWords: alike.length > 1 ? hashLine(document, finding) : null,
    quote: quoteOf(wordsOf(document, finding)),
  };
}

function entriesByCode({ findings, rules }: SetAside, path: string): Map<string, Entry[]> {
  const byCode = new Map<string, Entry[]>();
  for (const entry of [...rules.filter(({ document }) => samePath(document, path)), ...findings]) {
    const same = byCode.get(entry.code);
    if (same) same.push(entry);
    else byCode.set(entry.code, [entry]);
  }
  return byCode;
}

const entryFor = (
  finding: PlacedFinding,
  candidates: readonly Entry[],
  document: CheckedDocument,
  fingerprint: Fingerprint,
): Entry | undefined =>
  candidates.find(
    (entry) =>
      entry.kind === "rule" ||
      (sameFinding(entry, fingerprint) && (entry.lineWords === null || entry.lineWords === hashLine(document, finding))),
  );

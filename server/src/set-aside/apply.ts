import type { PlacedFinding } from "../rules/place-finding.ts";
import type { Entry, FindingEntry, Fingerprint, NewEntry, RuleEntry, SetAside } from "./entries.ts";
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
  const lineWords = lineHashes(document);
  const kept: PlacedFinding[] = [];
  const setAside: { finding: PlacedFinding; entry: Entry }[] = [];
  for (const finding of findings) {
    const candidates = byCode.get(finding.code);
    const entry = candidates && (candidates.rule ?? entryFor(finding, candidates, lineWords, fingerprint(finding)));
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

/** The entries of one rule that may set something aside in a document. */
interface Candidates {
  rule: RuleEntry | null;
  /** By what a finding is known again; of several that are alike the first. */
  readonly findings: Map<string, FindingEntry>;
  /** Some are told apart by the words of their lines. */
  byLine: boolean;
}

function entriesByCode({ findings, rules }: SetAside, path: string): Map<string, Candidates> {
  const byCode = new Map<string, Candidates>();
  const candidatesOf = (code: string): Candidates => {
    const candidates = byCode.get(code) ?? { rule: null, findings: new Map(), byLine: false };
    byCode.set(code, candidates);
    return candidates;
  };
  for (const entry of rules) if (samePath(entry.document, path)) candidatesOf(entry.code).rule ??= entry;
  for (const entry of findings) {
    const candidates = candidatesOf(entry.code);
    const key = keyOf(entry, entry.lineWords);
    if (!candidates.findings.has(key)) candidates.findings.set(key, entry);
    candidates.byLine ||= entry.lineWords !== null;
  }
  return byCode;
}

/** The words of a finding's line as a hash, made once for all findings of the line. */
function lineHashes(document: CheckedDocument): (finding: PlacedFinding) => string {
  const known = new Map<number, string>();
  return (finding) => {
    const { line } = finding.span;
    const hash = known.get(line) ?? hashLine(document, finding);
    known.set(line, hash);
    return hash;
  };
}

/** The same for two fingerprints of one rule that are the same (`sameFinding`), and the same words of their lines. */
const keyOf = ({ words, punkt, meeting, document }: Fingerprint, lineWords: string | null): string =>
  JSON.stringify([words, punkt, meeting, meeting === null ? document.normalize("NFC") : null, lineWords]);

function entryFor(
  finding: PlacedFinding,
  { findings, byLine }: Candidates,
  lineWords: (finding: PlacedFinding) => string,
  fingerprint: Fingerprint,
): FindingEntry | undefined {
  const anywhere = findings.get(keyOf(fingerprint, null));
  const onLine = byLine ? findings.get(keyOf(fingerprint, lineWords(finding))) : undefined;
  return anywhere && onLine ? (anywhere.line <= onLine.line ? anywhere : onLine) : (anywhere ?? onLine);
}

import { readBlock } from "../facts/block-reading.ts";
import type { DocumentFacts } from "../facts/document-facts.ts";
import { type Block, forEachBlock, type Tree } from "../syntax/tree.ts";
import { type SourceText, type Span, shiftSpan } from "../text/source-text.ts";
import { type DocumentTraits, readTraits } from "./document-traits.ts";
import { rules } from "./index.ts";
import type { BlockContext, DocumentContext, Edit, Finding, Fix, Message, Rule, Severity } from "./rule.ts";

/** A finding with lines of the document. */
export interface PlacedFinding {
  readonly code: string;
  readonly severity: Exclude<Severity, "off">;
  readonly span: Span;
  readonly message: Message;
  readonly related: readonly { readonly span: Span; readonly message: Message }[];
  readonly fixes: () => readonly Fix[];
}

export interface RulesInput {
  readonly text: SourceText;
  readonly tree: Tree;
  readonly facts: DocumentFacts;
}

/** The severity of a rule as the user sets it; `undefined` leaves the rule's own. */
export type SeverityOf = (code: string) => Severity | undefined;

const ownSeverity: SeverityOf = () => undefined;

/** All findings of a document, in order of their place. A rule that is off is not run. */
export function runRules({ text, tree, facts }: RulesInput, severityOf: SeverityOf = ownSeverity): PlacedFinding[] {
  const contexts = readContexts({ text, tree, facts }, readTraits(facts, text));
  const found: PlacedFinding[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule.code) ?? rule.severity;
    if (severity === "off") continue;
    for (const { finding, firstLine } of check(rule, { text, facts }, contexts)) found.push(place(rule, severity, finding, firstLine));
  }
  return found.sort((a, b) => a.span.line - b.span.line || a.span.start - b.span.start || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

interface PlacedContext {
  readonly firstLine: number;
  readonly context: BlockContext;
}

function readContexts({ text, tree, facts }: RulesInput, traits: DocumentTraits): PlacedContext[] {
  const contexts: PlacedContext[] = [];
  const punkter = new Map(facts.punkter.map((punkt) => [punkt.firstLine, punkt.facts]));
  forEachBlock(tree, (block: Block, firstLine) => {
    const lines = text.window(firstLine, firstLine + block.lineCount);
    const punkt = block.kind === "punkt" ? (punkter.get(firstLine) ?? null) : null;
    contexts.push({ firstLine, context: { block, punkt, lines, reading: readBlock(block, lines), meeting: facts.meeting, traits } });
  });
  return contexts;
}

function check(rule: Rule, document: DocumentContext, contexts: readonly PlacedContext[]): { finding: Finding; firstLine: number }[] {
  if (rule.scope === "document") return rule.check(document).map((finding) => ({ finding, firstLine: 0 }));
  return contexts.flatMap(({ context, firstLine }) => rule.check(context).map((finding) => ({ finding, firstLine })));
}

function place(rule: Rule, severity: Exclude<Severity, "off">, finding: Finding, firstLine: number): PlacedFinding {
  const { fixes } = finding;
  return {
    code: rule.code,
    severity,
    span: shiftSpan(spanOf(finding.span), firstLine),
    message: finding.message,
    related: (finding.related ?? []).map(({ span, message }) => ({ span: shiftSpan(spanOf(span), firstLine), message })),
    fixes: fixes ? () => fixes().map((fix) => placeFix(fix, firstLine)) : noFixes,
  };
}

const noFixes = (): readonly Fix[] => [];
/** Findings may be given a larger object as a span; only the place is kept. */
const spanOf = ({ line, start, end }: Span): Span => ({ line, start, end });

function placeFix(fix: Fix, firstLine: number): Fix {
  if (firstLine === 0) return fix;
  const shift = ({ start, end, newText }: Edit): Edit => ({
    start: { ...start, line: start.line + firstLine },
    end: { ...end, line: end.line + firstLine },
    newText,
  });
  return { ...fix, edits: fix.edits.map(shift) };
}

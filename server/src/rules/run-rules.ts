import type { DocumentFacts } from "../facts/document-facts.ts";
import type { Block, Tree } from "../syntax/tree.ts";
import { type SourceText, type Span, shiftSpan } from "../text/source-text.ts";
import { finish, type Steps } from "../text/steps.ts";
import { type DocumentTraits, judgingTraits, readTraits } from "./document-traits.ts";
import { rules } from "./index.ts";
import type { BlockContext, Edit, Finding, Fix, Message, Rule, Severity } from "./rule.ts";

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
export const runRules = (input: RulesInput, severityOf?: SeverityOf): PlacedFinding[] => finish(findingSteps(input, severityOf));

/**
 * As `runRules`. What a rule finds in a block is kept with the block: after an edit, only the blocks that it touched and
 * the document as a whole are judged.
 */
export function* findingSteps({ text, tree, facts }: RulesInput, severityOf: SeverityOf = ownSeverity): Steps<PlacedFinding[]> {
  const active = rules.flatMap((rule) => {
    const severity = severityOf(rule.code) ?? rule.severity;
    return severity === "off" ? [] : [{ rule, severity }];
  });
  const found: PlacedFinding[] = [];
  let traits: DocumentTraits | undefined;
  const manner = (): DocumentTraits => {
    traits ??= readTraits(facts, text);
    return traits;
  };
  for (const { rule, severity } of active) {
    if (rule.scope !== "document") continue;
    for (const finding of rule.check({ text, facts })) found.push(place(rule, severity, finding, 0, manner));
    yield;
  }
  const judging = judgingTraits(facts);
  let firstLine = 0;
  let order = 0;
  for (const block of tree.blocks) {
    const punkt = block.kind === "punkt" ? (facts.punkter[order++]?.facts ?? null) : null;
    const judged = judgedOf(block, { punkt, meeting: facts.meeting, traits: judging });
    for (const { rule, severity } of active) {
      if (rule.scope !== "block") continue;
      let findings = judged.findings.get(rule);
      if (!findings) {
        findings = rule.check(contextOf(judged, block, firstLine, text));
        judged.findings.set(rule, findings);
        yield;
      }
      for (const finding of findings) found.push(place(rule, severity, finding, firstLine, manner));
    }
    firstLine += block.lineCount;
  }
  return found.sort((a, b) => a.span.line - b.span.line || a.span.start - b.span.start || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

/** What has been found in a block, and what of the document it was judged by. */
interface Judged extends Pick<BlockContext, "punkt" | "meeting" | "traits"> {
  readonly findings: Map<Rule, readonly Finding[]>;
  context: BlockContext | null;
}

const known = new WeakMap<Block, Judged>();

function judgedOf(block: Block, by: Pick<BlockContext, "punkt" | "meeting" | "traits">): Judged {
  const before = known.get(block);
  if (
    before?.punkt === by.punkt &&
    before.meeting === by.meeting &&
    before.traits.recommends === by.traits.recommends &&
    before.traits.decides === by.traits.decides
  )
    return before;
  const judged = { ...by, findings: new Map<Rule, readonly Finding[]>(), context: null };
  known.set(block, judged);
  return judged;
}

/** One context for all rules of a block: what one rule has worked out on it, the next one finds there. */
function contextOf(judged: Judged, block: Block, firstLine: number, text: SourceText): BlockContext {
  const { punkt, meeting, traits } = judged;
  judged.context ??= { block, punkt, meeting, traits, lines: text.window(firstLine, firstLine + block.lineCount) };
  return judged.context;
}

function place(
  rule: Rule,
  severity: Exclude<Severity, "off">,
  finding: Finding,
  firstLine: number,
  manner: () => DocumentTraits,
): PlacedFinding {
  const { fixes } = finding;
  return {
    code: rule.code,
    severity,
    span: shiftSpan(spanOf(finding.span), firstLine),
    message: finding.message,
    related: (finding.related ?? []).map(({ span, message }) => ({ span: shiftSpan(spanOf(span), firstLine), message })),
    fixes: fixes ? () => fixes(manner()).map((fix) => placeFix(fix, firstLine)) : noFixes,
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

import { expect } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { Archive } from "../../server/src/archive/archive.ts";
import type { ArchiveView } from "../../server/src/archive/archive-view.ts";
import { recordOf } from "../../server/src/archive/record.ts";
import { readBlock } from "../../server/src/facts/block-reading.ts";
import { readTraits } from "../../server/src/rules/document-traits.ts";
import { judgingTraits } from "../../server/src/rules/judging-traits.ts";
import { referringDocument } from "../../server/src/rules/referring-document.ts";
import type { BlockRule, Edit, Finding, Fix, Rule } from "../../server/src/rules/rule.ts";
import { forEachBlock } from "../../server/src/syntax/tree.ts";

/**
 * Tests of rules read like documents. Under a line of the document stand marks for what a rule must say about it:
 *
 *     Mødedato Tirsdag d. 25. februar 2019
 *              ^^^^^^^ ugedag-forkert: er en mandag
 *
 * The carets stand under the finding's words; behind the code comes, where given, a part of the Danish message. `~~~~`
 * under a line marks a related place of a finding of that code; where one is marked, all must be. A document without
 * marks is one about which nothing must be said.
 *
 * Every fix of every finding is applied, too: it must make its finding vanish, bring no new one of these rules, and
 * change no line but those of its finding and the places related to it.
 */
export function checkRule(rules: Rule | readonly Rule[], marked: string, archive: ArchiveView | null = null): void {
  const { text, marks } = readMarked(marked);
  const list = Array.isArray(rules) ? (rules as readonly Rule[]) : [rules as Rule];
  const found = runRules(list, text, archive);
  const codes = new Set(marks.filter(({ related }) => related).map(({ code }) => code));
  expect(found.flatMap((placed) => describeFinding(placed, codes)).sort()).toEqual(marks.map(describeMark).sort());
  for (const mark of marks) if (mark.message !== "") expectMessage(found, mark);
  for (const placed of found) for (const fix of placed.fixes) checkFix(list, text, found, placed, fix);
}

/** Applies the fix whose Danish title contains `title`, and compares the whole document with `expected`. */
export function checkFixResult(rule: Rule, marked: string, title: string, expected: string): void {
  const { text } = readMarked(marked);
  for (const placed of runRules([rule], text)) {
    for (const fix of placed.fixes) {
      if (!fix.title.da.includes(title)) continue;
      expect(applyFix(text, placed, fix)).toBe(readMarked(expected).text);
      return;
    }
  }
  expect.fail(`no fix is called ${title}`);
}

/** A document of one meeting (Monday 25 February 2019) with one item, whose body is given. */
export const onePunkt = (body: string, title = "Samarbejde om bedre match"): string =>
  `REFERAT Økonomiudvalget d. 25-02-2019\n\nMødedato Mandag d. 25. februar 2019 kl. 17:15\n\nPunkt 1: ${title}\n\n15.00.00-Ø39-3-18\n\n${undent(body)}`;

export interface PlacedFinding {
  readonly rule: Rule;
  readonly firstLine: number;
  readonly finding: Finding;
  readonly fixes: readonly Fix[];
}

/** An archive of whole documents. */
export function archiveOf(documents: readonly string[]): Archive {
  const archive = new Archive();
  for (const [index, text] of documents.entries()) archive.set(`file:///arkiv/${index}.referat`, recordOf(analyse(text).facts));
  return archive;
}

/** Runs rules on a document as the checker does. Finding spans are moved to document lines; fixes keep their own. */
export function runRules(rules: readonly Rule[], document: string, archive: ArchiveView | null = null): PlacedFinding[] {
  const { text, tree, facts } = analyse(document);
  const traits = judgingTraits(facts);
  const fixesOf = (finding: Finding) => finding.fixes?.(readTraits(facts, text)) ?? [];
  const found: PlacedFinding[] = [];
  for (const rule of rules) {
    if (rule.scope === "document") {
      for (const finding of rule.check({ text, facts })) found.push({ rule, firstLine: 0, finding, fixes: fixesOf(finding) });
      continue;
    }
    if (rule.scope === "archive") {
      if (archive === null) continue;
      const document = referringDocument(facts);
      for (const finding of rule.check({ ...document, archive })) found.push({ rule, firstLine: 0, finding, fixes: fixesOf(finding) });
      continue;
    }
    forEachBlock(tree, (block, firstLine) => {
      const punkt = facts.punkter.find((candidate) => candidate.firstLine === firstLine)?.facts ?? null;
      const lines = text.window(firstLine, firstLine + block.lineCount);
      const findings = (rule as BlockRule).check({
        block,
        punkt: block.kind === "punkt" ? punkt : null,
        lines,
        reading: readBlock(block, lines),
        meeting: facts.meeting,
        traits,
      });
      for (const finding of findings) found.push({ rule, firstLine, finding, fixes: fixesOf(finding) });
    });
  }
  return found;
}

interface Mark {
  readonly code: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly related: boolean;
  readonly message: string;
}

const markLine = /^( *)(\^+|~+) ([a-z]+(?:-[a-z]+)+)(?:: (.+))?$/;

function readMarked(marked: string): { text: string; marks: Mark[] } {
  const lines: string[] = [];
  const marks: Mark[] = [];
  for (const line of undent(marked).split("\n")) {
    const match = markLine.exec(line);
    if (match === null) {
      lines.push(line);
      continue;
    }
    const [, blanks = "", signs = "", code = "", message = ""] = match;
    marks.push({
      code,
      line: lines.length - 1,
      start: blanks.length,
      end: blanks.length + signs.length,
      related: signs.startsWith("~"),
      message,
    });
  }
  return { text: lines.join("\n"), marks };
}

/** Takes off the first line end and the indentation that all lines share. */
function undent(text: string): string {
  const lines = text.replace(/^\n/, "").split("\n");
  const depths = lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const depth = depths.length === 0 ? 0 : Math.min(...depths);
  return lines.map((line) => line.slice(depth)).join("\n");
}

const describe = (code: string, line: number, start: number, end: number, related: boolean): string =>
  `${String(line).padStart(4)}:${start}-${end} ${related ? "related " : ""}${code}`;

const describeMark = ({ code, line, start, end, related }: Mark): string => describe(code, line, start, end, related);

function describeFinding({ rule, firstLine, finding }: PlacedFinding, withRelated: ReadonlySet<string>): string[] {
  const { span, related = [] } = finding;
  const own = describe(rule.code, firstLine + span.line, span.start, span.end, false);
  if (!withRelated.has(rule.code)) return [own];
  return [own, ...related.map((place) => describe(rule.code, firstLine + place.span.line, place.span.start, place.span.end, true))];
}

function expectMessage(found: readonly PlacedFinding[], mark: Mark): void {
  const at = found.filter(
    ({ rule, firstLine, finding }) =>
      rule.code === mark.code && firstLine + finding.span.line === mark.line && finding.span.start === mark.start,
  );
  expect(at.map(({ finding }) => finding.message.da).join("\n")).toContain(mark.message);
}

function checkFix(rules: readonly Rule[], text: string, before: readonly PlacedFinding[], placed: PlacedFinding, fix: Fix): void {
  const changed = applyFix(text, placed, fix);
  expect(changed, fix.title.da).not.toBe(text);
  const after = runRules(rules, changed);
  const sameRule = (list: readonly PlacedFinding[]): number => list.filter(({ rule }) => rule === placed.rule).length;
  expect(sameRule(after), `${fix.title.da}: the finding remains`).toBeLessThan(sameRule(before));
  expect(after.length, `${fix.title.da}: a new finding`).toBeLessThan(before.length);
  if (placed.rule.scope === "block") expectOnlyOwnLines(text, changed, placed);
}

/** Lines of the finding and of its related places may change; of a fix that puts lines in or out, no check is made. */
function expectOnlyOwnLines(text: string, changed: string, { firstLine, finding }: PlacedFinding): void {
  const old = text.split("\n");
  const now = changed.split("\n");
  if (old.length !== now.length) return;
  const own = new Set([finding.span, ...(finding.related ?? []).map(({ span }) => span)].map(({ line }) => line + firstLine));
  const touched = old.flatMap((line, index) => (line === now[index] ? [] : [index]));
  expect(touched.filter((line) => !own.has(line))).toEqual([]);
}

/** Applies a fix as an editor does: all edits against the same text, the last one first. */
export function applyFix(text: string, { firstLine }: Pick<PlacedFinding, "firstLine">, fix: Fix): string {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const offset = ({ line, column }: Edit["start"]): number => (starts[firstLine + line] ?? text.length) + column;
  const edits = [...fix.edits].sort((a, b) => offset(b.start) - offset(a.start));
  return edits.reduce((result, { start, end, newText }) => result.slice(0, offset(start)) + newText + result.slice(offset(end)), text);
}

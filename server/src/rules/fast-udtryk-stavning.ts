import { type MisspelledTerm, misspelledHeading, misspelledTerms } from "../facts/misspelled-terms.ts";
import { plainLine } from "../syntax/plain-line.ts";
import type { Block, PunktBlock } from "../syntax/tree.ts";
import { inCaseOf } from "../text/letter-case.ts";
import { committeeWord } from "../vocabulary/committee-words.ts";
import { committeeKey } from "../vocabulary/committees.ts";
import { type BlockContext, type BlockRule, type Finding, replaceSpan } from "./rule.ts";

/** A fixed term of minutes, or a section's heading, misspelled by one letter: it is not found again, and not read as a heading. */
export const fastUdtrykStavning: BlockRule = {
  code: "fast-udtryk-stavning",
  severity: "information",
  title: { da: "Et fast udtryk er stavet forkert", en: "A fixed term is misspelled" },
  page: {
    about:
      "Et af referatets faste udtryk, f.eks. »tillægsbevilling«, er stavet forkert med ét bogstav, eller overskriften på et afsnit er. Udtrykket kan så ikke søges frem, og afsnittet bliver ikke genkendt.",
    bad: `
      Indstilling
      Direktionen foreslår, at der gives tilægsbevilling på 161.400 kr.
      Beslutnng
      Godkendt.
    `,
    good: `
      Indstilling
      Direktionen foreslår, at der gives tillægsbevilling på 161.400 kr.
      Beslutning
      Godkendt.
    `,
    silent:
      "om alle former og sammensætninger af udtrykkene (»tillægsbevillingerne«, »anlægsbevillingsskema«), om ord, der er delt ved linjeskift, om bilagenes navne, om netadresser og om alle andre ord: der er ingen stavekontrol.",
    fix: "retter ordet; store bogstaver forbliver store.",
  },
  scope: "block",
  check: ({ block, lines, meeting }: BlockContext): readonly Finding[] => {
    if (block.kind !== "head" && block.kind !== "punkt") return [];
    // The meeting's own committee is another rule's, which knows its whole name.
    const own = meeting.committee === null ? null : committeeKey(meeting.committee);
    const skipped = skippedLines(block);
    const findings: Finding[] = [];
    let broken = false;
    for (let line = 0; line < lines.lineCount; line++) {
      const text = lines.line(line);
      if (text === "") continue;
      if (!skipped.has(line)) {
        for (const term of inLine(text, broken, block, line)) if (!isOwn(own, term)) findings.push(findingFor(line, term));
      }
      broken = text.endsWith("-");
    }
    return findings;
  },
};

function isOwn(own: string | null, { right }: MisspelledTerm): boolean {
  const key = committeeWord(right)?.base ?? committeeKey(right);
  return own !== null && (own === key || own.endsWith(` ${key}`));
}

function inLine(text: string, broken: boolean, block: Block, line: number): readonly MisspelledTerm[] {
  const terms = misspelledTerms(text, broken);
  if (terms.length > 0 || block.kind !== "punkt" || text.length > longestLine || text.endsWith(".") || isTitle(block, line)) return terms;
  const heading = misspelledHeading(plainLine(text));
  return heading ? [heading] : terms;
}

/** Longer lines, and sentences, are prose: no heading is as long, or ends in a full stop. */
const longestLine = 80;

const isTitle = ({ heading }: PunktBlock, line: number): boolean => line < heading.line + heading.lineCount;

/** Lines of attachments, which bear the names of files, and of page heads. */
function skippedLines(block: Block): ReadonlySet<number> {
  const skipped = new Set<number>();
  if (block.kind !== "punkt") return skipped;
  for (const line of block.furniture) skipped.add(line);
  for (const { role, heading, lineCount } of block.sections) {
    if (role !== "attachments") continue;
    for (let line = heading.line; line < heading.line + lineCount; line++) skipped.add(line);
  }
  return skipped;
}

function findingFor(line: number, { start, end, written, right }: MisspelledTerm): Finding {
  const span = { line, start, end };
  const correct = inCaseOf(written, right);
  return {
    span,
    message: {
      da: `»${written}« er stavet forkert. Skriv »${correct}«.`,
      en: `“${written}” is misspelled. Write “${correct}”.`,
    },
    fixes: () => [
      {
        title: { da: `Ret til »${correct}«`, en: `Correct to “${correct}”` },
        edits: [replaceSpan(span, correct)],
        preferred: true,
        safe: true,
      },
    ],
  };
}

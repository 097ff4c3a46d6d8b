import type { PlacedPunkt } from "../facts/document-facts.ts";
import type { SectionFacts } from "../facts/punkt-facts.ts";
import { comparable } from "../syntax/plain-line.ts";
import { type SourceText, shiftSpan } from "../text/source-text.ts";
import type { SectionRole } from "../vocabulary/sections.ts";
import type { DocumentContext, DocumentRule, Edit, Finding } from "./rule.ts";

/** A section, not a decision, under whose heading nothing stands. */
export const afsnitTomt: DocumentRule = {
  code: "afsnit-tomt",
  severity: "hint",
  title: { da: "Et afsnit er tomt", en: "A section is empty" },
  page: {
    about: "Under en overskrift står der ingenting, før det næste afsnit begynder.",
    bad: `
      Punkt 1: Budget for skolerne
      20/1233
      Økonomi
      Indstilling
      Direktionen foreslår, at budgettet godkendes.
      Beslutning
      Godkendt.
    `,
    good: `
      Punkt 1: Budget for skolerne
      20/1233
      Økonomi
      Ingen økonomiske konsekvenser.
      Indstilling
      Direktionen foreslår, at budgettet godkendes.
      Beslutning
      Godkendt.
    `,
    silent:
      "om lukkede punkter, om overskrifter, der samler andre (Fremstilling), og om overskrifter, som dokumentet lader stå tomme i flere punkter.",
    fix: "fjerner overskriften.",
  },
  scope: "document",
  check: ({ text, facts }: DocumentContext): readonly Finding[] => {
    const uses = new Map<string, { all: number; empty: Found[] }>();
    for (const punkt of facts.punkter) {
      punkt.facts.sections.forEach((section, index) => {
        if (!judged.has(section.role)) return;
        const key = comparable(section.heading.text);
        const use = uses.get(key) ?? { all: 0, empty: [] };
        use.all++;
        if (!punkt.facts.closed && isEmpty(punkt, index, text)) use.empty.push({ punkt, section });
        uses.set(key, use);
      });
    }
    // A heading that stands empty again and again is the template's.
    return [...uses.values()].flatMap(({ all, empty }) =>
      empty.length === 1 || empty.length * 4 <= all ? empty.map((found) => findingFor(found, text)) : [],
    );
  },
};

interface Found {
  readonly punkt: PlacedPunkt;
  readonly section: SectionFacts;
}

/** Roles whose sections hold text of their own; a list of bodies or of attachments may well be empty. */
const judged: ReadonlySet<SectionRole> = new Set([
  "summary",
  "facts",
  "facts-economy",
  "economy",
  "law",
  "hearing",
  "communication",
  "plan",
  "recommendation",
]);

/** What follows may not be a part of the section, as a sub-heading would be. */
const nextBegins: ReadonlySet<SectionRole> = new Set(["recommendation", "recommendation-decision", "decision", "attachments", "history"]);

function isEmpty({ firstLine, facts }: PlacedPunkt, index: number, text: SourceText): boolean {
  const { heading, lineCount } = facts.sections[index] as SectionFacts;
  const next = facts.sections[index + 1];
  if (next ? !nextBegins.has(next.role) : heading.line + lineCount < facts.lineCount) return false;
  const headingLine = text.line(firstLine + heading.line);
  // Text glued to the heading, or behind its colon.
  if (/[\p{L}\d]/u.test(headingLine.slice(heading.end))) return false;
  for (let line = heading.line + 1; line < heading.line + lineCount; line++) if (text.line(firstLine + line).trim() !== "") return false;
  return true;
}

const findingFor = ({ punkt, section }: Found, text: SourceText): Finding => ({
  span: shiftSpan(section.heading, punkt.firstLine),
  message: {
    da: `Afsnittet »${section.heading.text}« er tomt. Skriv teksten, eller fjern overskriften.`,
    en: `The section “${section.heading.text}” is empty. Write its text, or remove the heading.`,
  },
  fixes: () => [
    {
      title: { da: "Fjern overskriften", en: "Remove the heading" },
      edits: [removal(punkt.firstLine + section.heading.line, section.lineCount, text)],
      preferred: true,
    },
  ],
});

function removal(line: number, lineCount: number, text: SourceText): Edit {
  if (line + lineCount < text.lineCount) return { start: { line, column: 0 }, end: { line: line + lineCount, column: 0 }, newText: "" };
  const last = text.lineCount - 1;
  return {
    start: { line: line - 1, column: text.line(line - 1).length },
    end: { line: last, column: text.line(last).length },
    newText: "",
  };
}

import type { PunktFacts, SectionFacts } from "../facts/punkt-facts.ts";
import { plainLine } from "../syntax/plain-line.ts";
import type { Block } from "../syntax/tree.ts";
import type { Lines, Span } from "../text/source-text.ts";
import type { BlockContext, BlockRule, Finding } from "./rule.ts";

/** A decision of this meeting whose text is empty, or nothing but dots. */
export const beslutningTom: BlockRule = {
  code: "beslutning-tom",
  severity: "information",
  title: { da: "En beslutning er tom", en: "A decision is empty" },
  page: {
    about: "Under overskriften til mødets egen beslutning står der ingenting, eller kun prikker.",
    bad: `
      Punkt 1: Budget for skolerne
      20/1233
      Indstilling
      Direktionen foreslår, at budgettet godkendes.
      Beslutning
      Godkendt.
      Punkt 2: Eventuelt
      20/1234
      Beslutning
      .
    `,
    good: `
      Punkt 1: Budget for skolerne
      20/1233
      Indstilling
      Direktionen foreslår, at budgettet godkendes.
      Beslutning
      Godkendt.
      Punkt 2: Eventuelt
      20/1234
      Beslutning
      Intet.
    `,
    silent:
      "om lukkede punkter, om dagsordener, hvor der endnu ikke er nogen beslutninger, om punkter, hvor en anden overskrift fra samme møde har teksten, og hvor der kun står, hvem der var fraværende.",
  },
  scope: "block",
  check: ({ block, punkt, lines, meeting, traits }: BlockContext): readonly Finding[] => {
    if (!punkt || punkt.closed || meeting.agenda || !traits.decides || punkt.decision !== null) return [];
    const own = punkt.sections.filter(({ role, own }) => role === "decision" && own);
    const empty = own.flatMap((section) => emptySpan(section, lines, furnitureOf(block)) ?? []);
    if (own.length === 0 || empty.length < own.length) return [];
    return [{ span: empty.at(-1) as Span, message: messageFor(punkt) }];
  },
};

const messageFor = ({ number }: PunktFacts) => ({
  da: `Beslutningen${number === null ? "" : ` i punkt ${number}`} er tom. Skriv, hvad der blev besluttet, eller »Intet«.`,
  en: `The decision${number === null ? "" : ` of item ${number}`} is empty. Write what was decided, or “Intet” (nothing).`,
});

const furnitureOf = (block: Block): readonly number[] => (block.kind === "punkt" ? block.furniture : []);

/** Dots, dashes, or a label of those absent without a name. */
const saysNothing = /^(?:[.…·_\s–-]*|(?:Afbud|Fraværende)(?: fra)?:?)$/i;

/** The words to mark: the dots, else the heading. Null where the section says something. */
function emptySpan({ heading, lineCount }: SectionFacts, lines: Lines, furniture: readonly number[]): Span | null {
  let dots: Span | null = null;
  for (let line = heading.line + 1; line < heading.line + lineCount; line++) {
    const { text, start, end } = plainLine(lines.line(line));
    if (text === "" || furniture.includes(line)) continue;
    if (!saysNothing.test(text)) return null;
    if (/[.…·_–-]/.test(text) && !/\p{L}/u.test(text)) dots ??= { line, start, end };
  }
  return dots ?? heading;
}

import { danishDate } from "../facts/calendar-date.ts";
import { writtenLike } from "../facts/write-date.ts";
import { findHeadingDate } from "../syntax/heading-date.ts";
import { misdatedDecision } from "./misdated-decision.ts";
import { type BlockContext, type BlockRule, type Finding, replaceSpan } from "./rule.ts";

/** The heading of this committee's decision bears another date than the meeting. */
export const vedtagelsesdatoUenig: BlockRule = {
  code: "vedtagelsesdato-uenig",
  severity: "warning",
  title: { da: "En beslutnings dato er en anden end mødets", en: "A decision bears another date than the meeting" },
  page: {
    about: "Overskriften til udvalgets beslutning har en anden dato end mødet.",
    bad: `
      REFERAT Økonomiudvalget d. 25-02-2019
      Mødedato Mandag d. 25. februar 2019
      Punkt 1: Budget for skolerne
      20/1233
      Indstilling
      Direktionen foreslår, at budgettet godkendes.
      Vedtagelse i Økonomiudvalget den 25-02-2019
      Godkendt.
      Punkt 2: Ny cykelsti
      20/1234
      Indstilling
      Direktionen foreslår, at stien anlægges.
      Vedtagelse i Økonomiudvalget den 26-02-2019
      Godkendt.
    `,
    good: `
      REFERAT Økonomiudvalget d. 25-02-2019
      Mødedato Mandag d. 25. februar 2019
      Punkt 1: Ny cykelsti
      20/1234
      Indstilling
      Direktionen foreslår, at stien anlægges.
      Vedtagelse i Økonomiudvalget den 25-02-2019
      Godkendt.
    `,
    silent:
      "om andre udvalgs beslutninger, om Historik, og hvor punktet også har en beslutning med mødets dato: så er den anden fra et tidligere møde.",
    fix: "skriver mødets dato.",
  },
  scope: "block",
  check: ({ block, punkt, meeting, traits }: BlockContext): readonly Finding[] => {
    if (!punkt || block.kind !== "punkt" || !traits.decides || !meeting.date) return [];
    const index = misdatedDecision(punkt, meeting);
    const written = index === null ? null : block.sections[index]?.date;
    const found = written ? findHeadingDate(written.text) : null;
    if (!written || !found) return [];
    const span = { line: written.line, start: written.start + found.start, end: written.start + found.end };
    const words = written.text.slice(found.start, found.end);
    const right = writtenLike(words, meeting.date);
    const day = danishDate(meeting.date);
    return [
      {
        span,
        message: {
          da: `Beslutningen er dateret ${words}, men mødet blev holdt den ${day}. Ret datoen, eller flyt en tidligere beslutning til sagens historik.`,
          en: `The decision is dated ${words}, but the meeting was held on ${day}. Correct the date, or move an earlier decision to the case's history.`,
        },
        fixes: () => [
          {
            title: { da: `Ret datoen til ${right}`, en: `Correct the date to ${right}` },
            edits: [replaceSpan(span, right)],
            preferred: true,
          },
        ],
      },
    ];
  },
};

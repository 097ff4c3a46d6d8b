import { danishDate, isoDate, isRealDate } from "../facts/calendar-date.ts";
import { type MistypedDecision, mistypedDecision } from "../facts/mistyped-decision.ts";
import { writtenLike } from "../facts/written-like.ts";
import { plainLine } from "../syntax/plain-line.ts";
import type { Lines } from "../text/source-text.ts";
import { postponedWords } from "../vocabulary/beslutninger.ts";
import { type BlockContext, type BlockRule, type Finding, replaceSpan } from "./rule.ts";

/** The heading of this committee's decision bears another date than the meeting. */
export const vedtagelsesdatoUenig: BlockRule = {
  code: "vedtagelsesdato-uenig",
  severity: "warning",
  title: {
    da: "Beslutningens dato er en anden end mødets",
    en: "The date of the decision (Vedtagelse) differs from the meeting's",
  },
  page: {
    about:
      "Overskriften over udvalgets egen beslutning har en anden dato end mødet. Beslutningen hører så ikke til mødet, og den kan ikke findes.",
    bad: `
      REFERAT Økonomiudvalget d. 05-02-2020
      Punkt 1: Budget for skolerne
      20/1233
      Vedtagelse i Økonomiudvalget den 05-02-2020
      Økonomiudvalget tiltræder Direktionens forslag.
      Punkt 2: Ny cykelsti
      20/1234
      Vedtagelse i Økonomiudvalget den 05-02-2019
      Økonomiudvalget tiltræder Direktionens forslag.
    `,
    good: `
      REFERAT Økonomiudvalget d. 05-02-2020
      Punkt 1: Budget for skolerne
      20/1233
      Vedtagelse i Økonomiudvalget den 05-02-2020
      Økonomiudvalget tiltræder Direktionens forslag.
      Punkt 2: Ny cykelsti
      20/1234
      Vedtagelse i Økonomiudvalget den 05-02-2020
      Økonomiudvalget tiltræder Direktionens forslag.
    `,
    silent:
      "om andre udvalgs beslutninger, om Historik og tidligere behandlinger (punktet har også en beslutning fra mødet, datoen er langt fra mødets, eller teksten nævner den), og hvor flere beslutninger har en dato, og ingen har mødets.",
    fix: "skriver mødets dato, i den form der står.",
  },
  scope: "block",
  check: ({ punkt, lines, meeting, traits, reading }: BlockContext): readonly Finding[] => {
    const { date } = meeting;
    if (!punkt || date === null || traits.otherDate) return [];
    const found = mistypedDecision(punkt, lines, meeting, traits.shortHeadings);
    if (!found || !isRealDate(found.date) || isOtherDateOfHead(found, meeting)) return [];
    // On the same day of another year the committee hardly met.
    const earlier = isoDate(found.date) < isoDate(date) && !(found.date.day === date.day && found.date.month === date.month);
    if (earlier && (isNamedElsewhere(found, reading) || isPutOff(found, lines))) return [];
    const text = writtenLike(found.text, date);
    return [
      {
        span: found.span,
        message: {
          da: `Beslutningen er dateret ${danishDate(found.date)}, men mødet blev holdt ${danishDate(date)}. Ret datoen.`,
          en: `The decision is dated ${danishDate(found.date)}, but the meeting was held on ${danishDate(date)}. Correct the date.`,
        },
        fixes: () => [
          { title: { da: `Ret til ${text}`, en: `Correct to ${text}` }, edits: [replaceSpan(found.span, text)], preferred: true },
        ],
      },
    ];
  },
};

/** Where the head gives two dates, that is told of there. */
const isOtherDateOfHead = ({ date }: MistypedDecision, { titleDate, labelDate }: BlockContext["meeting"]): boolean =>
  [titleDate, labelDate].some((found) => found !== null && isoDate(found.date) === isoDate(date));

/** The item speaks of that day elsewhere: the committee met then, too. */
const isNamedElsewhere = ({ span, date }: MistypedDecision, reading: BlockContext["reading"]): boolean =>
  reading
    .dates()
    .some(
      ({ line, date: other }) =>
        line !== span.line && other.day === date.day && other.month === date.month && (other.year === null || other.year === date.year),
    );

/** What an earlier meeting put off is dealt with again. */
function isPutOff({ span }: MistypedDecision, lines: Lines): boolean {
  for (let line = span.line + 1; line < Math.min(lines.lineCount, span.line + linesOfNotice); line++) {
    const { text } = plainLine(lines.line(line));
    if (text.length < longestNotice && postponedWords.test(text)) return true;
  }
  return false;
}

const linesOfNotice = 6;
const longestNotice = 200;

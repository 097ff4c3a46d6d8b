import type { SectionFacts } from "../facts/punkt-facts.ts";
import { type NumberedPoint, pointAt, writtenNumber } from "../facts/recommendation-points.ts";
import { plainLine } from "../syntax/plain-line.ts";
import type { Lines } from "../text/source-text.ts";
import { type BlockContext, type BlockRule, type Finding, replaceSpan } from "./rule.ts";

/** Numbered points of a recommendation that jump or repeat. */
export const indstillingspunktNummerering: BlockRule = {
  code: "indstillingspunkt-nummerering",
  severity: "warning",
  title: { da: "Indstillingens punkter er nummereret forkert", en: "The points of a recommendation are misnumbered" },
  page: {
    about: "Numrene på indstillingens punkter springer over et nummer eller gentages. Beslutningen henviser til dem (»1.-2. Anbefales«).",
    bad: `
      Indstilling
      Administrationen indstiller,
      1. at budgettet godkendes,
      2. at beløbet frigives,
      4. at sagen sendes i høring.
    `,
    good: `
      Indstilling
      Administrationen indstiller,
      1. at budgettet godkendes,
      2. at beløbet frigives,
      3. at sagen sendes i høring.
    `,
    silent:
      "om lister, der begynder forfra, om lister i lister, om »2. behandling« og »1. januar«, hvor det manglende nummer står midt i en linje, og hvor listen ikke begynder med 1.",
    fix: "omnummererer herfra.",
  },
  scope: "block",
  check: ({ punkt, lines }: BlockContext): readonly Finding[] => {
    if (!punkt || punkt.closed) return [];
    return punkt.sections.filter(({ role }) => role === "recommendation").flatMap((section) => misnumbered(section, lines));
  },
};

interface List {
  readonly points: NumberedPoint[];
}

function misnumbered(section: SectionFacts, lines: Lines): Finding[] {
  return listsOf(section, lines).flatMap(({ points }) => {
    const at = points.findIndex((point, index) => point.number !== index + 1);
    if (at < 1 || points.length < 3 || !isCertain(points, at, lines)) return [];
    return [findingFor(points, at)];
  });
}

/** The section's lists, by the form of their numbers; a list that begins with 1 again is another. */
function listsOf({ heading, lineCount }: SectionFacts, lines: Lines): List[] {
  const lists: List[] = [];
  const open = new Map<string, List>();
  for (let line = heading.line + 1; line < heading.line + lineCount; line++) {
    const point = pointAt(lines, line);
    if (!point) {
      // Another body's recommendation, or an earlier decision, begins: lists end here.
      if (begins.test(plainLine(lines.line(line)).text)) open.clear();
      continue;
    }
    // A list in a list ends with the point of the outer one.
    for (const style of open.keys())
      if (style !== point.style && style.startsWith("none") !== point.style.startsWith("none") && point.letter === "none")
        open.delete(style);
    const list = open.get(point.style);
    if (list && point.number !== 1) list.points.push(point);
    else {
      const begun = { points: [point] };
      open.set(point.style, begun);
      lists.push(begun);
    }
  }
  return lists;
}

const begins =
  /^(?:[A-ZÆØÅ][^.]{0,80}(?:indstiller|foreslår|anbefaler|indstilles)|(?:Alternativ|Supplerende|Ændret|Revideret|Økonomiudvalget|Beslutning|Ændringsforslag|Subsidiært)|[A-ZÆØÅ][^.]{2,80}(?:udvalg|byråd|bestyrelse)[^.]{0,40}\d{4})/;

/** One slip: the number is repeated, or one is left out, and the list goes on from there; the missing one stands nowhere else. */
function isCertain(points: readonly NumberedPoint[], at: number, lines: Lines): boolean {
  const { number, span } = points[at] as NumberedPoint;
  const before = points[at - 1] as NumberedPoint;
  const expected = at + 1;
  if (number !== expected + 1 && number !== expected - 1) return false;
  const step = number - expected;
  const after = points.slice(at + 1);
  const goesOn = after.every((point, index) => point.number === expected + 1 + index + step);
  const comesBack = after.every((point, index) => point.number === expected + 1 + index);
  if (!goesOn && !comesBack) return false;
  if (step < 0) return true;
  const missing = writtenNumber(expected, before);
  const inside = new RegExp(`(?:^|[ \\t,.;])${missing}[.)]?[ \\t)]`, "i");
  for (let line = before.span.line; line < span.line; line++) {
    const from = line === before.span.line ? before.span.end + 1 : 0;
    if (inside.test(lines.line(line).slice(from, from + longestLooked))) return false;
  }
  return true;
}

/** So much of a line is looked at. */
const longestLooked = 2000;

function findingFor(points: readonly NumberedPoint[], at: number): Finding {
  const wrong = points[at] as NumberedPoint;
  const before = points[at - 1] as NumberedPoint;
  const write = (number: number): string => writtenNumber(number, wrong);
  return {
    span: wrong.span,
    message: {
      da: `Indstillingspunktet har nummer ${write(wrong.number)}, men kommer efter ${write(at)} og ventes at være ${write(at + 1)}. Ret nummeret, eller omnummerér herfra.`,
      en: `The point is numbered ${write(wrong.number)} but follows ${write(at)}, so ${write(at + 1)} is expected. Correct the number, or renumber from here.`,
    },
    related: [{ span: before.span, message: { da: "Det foregående punkt", en: "The point before" } }],
    fixes: () => [
      {
        title: { da: "Omnummerér indstillingens punkter herfra", en: "Renumber the points from here" },
        edits: points
          .slice(at)
          .flatMap((point, index) => (point.number === at + 1 + index ? [] : [replaceSpan(point.span, write(at + 1 + index))])),
        preferred: true,
      },
    ],
  };
}

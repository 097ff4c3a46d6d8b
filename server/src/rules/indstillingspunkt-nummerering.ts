import { type NumberedPoint, numberedPoints } from "../facts/recommendation-points.ts";
import { plainLine } from "../syntax/plain-line.ts";
import type { Lines } from "../text/source-text.ts";
import { type BlockContext, type BlockRule, type Edit, type Finding, replaceSpan } from "./rule.ts";

/** Points of a recommendation whose numbers jump or repeat. */
export const indstillingspunktNummerering: BlockRule = {
  code: "indstillingspunkt-nummerering",
  severity: "warning",
  title: { da: "Indstillingens punkter springer eller gentages", en: "The numbers of a recommendation's points jump or repeat" },
  page: {
    about: "Punkterne i en indstilling springer et nummer over eller har det samme nummer to gange. Beslutningen henviser til numrene.",
    bad: `
      Indstilling
      Direktionen foreslår,
      1. at stien anlægges,
      2. at der gives en bevilling,
      4. at vejen lukkes imens.
      Beslutning
      Godkendt.
    `,
    good: `
      Indstilling
      Direktionen foreslår,
      1. at stien anlægges,
      2. at der gives en bevilling,
      3. at vejen lukkes imens.
      Beslutning
      Godkendt.
    `,
    silent:
      "om lister i lister, om flere lister under samme overskrift (en ny begynder ved 1 eller efter en ny indledning), om lister, der fortsætter en anden, om datoer og beløb først på en linje, og hvor mere end ét nummer er usikkert.",
    fix: "omnummererer dette og de følgende punkter på listen.",
  },
  scope: "block",
  check: ({ punkt, lines, block }: BlockContext): readonly Finding[] => {
    if (!punkt || block.kind !== "punkt") return [];
    const furniture = new Set(block.furniture);
    return punkt.sections.flatMap((section): Finding[] => {
      if (section.role !== "recommendation" || section.body !== "text") return [];
      const breaks = findBreaks(numberedPoints(section, lines, furniture));
      const [only] = breaks;
      return only && breaks.length === 1 && isSure(only, lines) ? [findingFor(only)] : [];
    });
  },
};

/** Points that go on from each other. */
interface PointList {
  readonly points: NumberedPoint[];
  /** The number that the next point goes on from. */
  last: number;
}

interface Break {
  readonly list: PointList;
  /** Index in the list of the point whose number is not the expected one. */
  readonly index: number;
  readonly expected: number;
}

/** Where lists do not go on by one. Lists may stand in lists, and one below the other. */
function findBreaks(points: readonly NumberedPoint[]): Break[] {
  const breaks: Break[] = [];
  const openLists = new Map<string, PointList[]>();
  for (const [at, point] of points.entries()) {
    if (breaks.length > 1) break;
    const open = openLists.get(point.form) ?? [];
    openLists.set(point.form, open);
    const top = open.at(-1);
    const inner = open.findLastIndex(({ last }) => last + 1 === point.value);
    if (inner !== -1) {
      open.length = inner + 1;
      goOn(open[inner] as PointList, point);
    } else if (top && isRepeatedFirst(top, point, points[at + 1])) {
      breaks.push({ list: top, index: 1, expected: 2 });
      top.points.push(point);
      // `1.`, `1.`, `3.`: the next one goes on as if it were right.
      if (points[at + 1]?.value === 3) top.last = 2;
    } else if (point.value === 1 || !top || point.apart) {
      // Behind a new lead line the list above does not go on.
      if (point.apart) open.length = 0;
      open.push({ points: [point], last: point.value });
      if (open.length > deepest) open.shift();
    } else if (!point.doubtful && isAlike(point, top)) {
      const expected = top.last + 1;
      breaks.push({ list: top, index: top.points.length, expected });
      top.points.push(point);
      // A single number is wrong where the next one goes on as if it were right.
      const next = points.slice(at + 1).find(({ form }) => form === point.form);
      top.last = next?.value === expected + 1 ? expected : point.value;
    }
  }
  return breaks;
}

/** Lists in lists go no deeper. */
const deepest = 6;

function goOn(list: PointList, point: NumberedPoint): void {
  list.points.push(point);
  list.last = point.value;
}

/** `1. at …`, `1. at …`, `2. at …` (or `3. at …`) with nothing between; all numbers alike are left to be counted by what shows them. */
const isRepeatedFirst = (list: PointList, point: NumberedPoint, next: NumberedPoint | undefined): boolean =>
  point.value === 1 &&
  list.points.length === 1 &&
  list.last === 1 &&
  !point.apart &&
  beginsWithAt(point) &&
  list.points.every((first) => beginsWithAt(first) && !first.text.endsWith(":")) &&
  next?.form === point.form &&
  (next.value === 2 || next.value === 3);

const beginsWithAt = ({ text }: NumberedPoint): boolean => /^at\b/.test(text);
const beginsSmall = ({ text }: NumberedPoint): boolean => /^\p{Ll}/u.test(text);

/** It is written as the list's other points are. */
const isAlike = (point: NumberedPoint, { points }: PointList): boolean =>
  (beginsWithAt(point) || !points.every(beginsWithAt)) && (!beginsSmall(point) || points.some(beginsSmall));

/** Two points are a list where both begin with `at`. */
const shortestList = 3;

function isSure({ list, index, expected }: Break, lines: Lines): boolean {
  const { points } = list;
  if (points[0]?.value !== 1 || (points.length < shortestList && !points.every(beginsWithAt))) return false;
  const before = points[index - 1] as NumberedPoint;
  const point = points[index] as NumberedPoint;
  return point.value <= expected || !standsBetween(expected, point.form, lines, before.span.line, point.span.line);
}

/** The number that is missed stands in a line between, run together with its text or without its mark. */
function standsBetween(expected: number, form: string, lines: Lines, from: number, to: number): boolean {
  const token = form.startsWith("1") ? String(expected) : (alphabet[expected - 1] ?? "");
  const words = new RegExp(`^${token}(?!\\p{L}|\\.?\\d)|[\\s,;.(]${token}(?:[.)](?!\\d)|[,:]? at\\b)`, "iu");
  for (let line = from; line < to; line++) if (words.test(plainLine(lines.line(line)).text)) return true;
  return false;
}

const alphabet = "abcdefghijklmnopqrstuvwxyzæøå";

const numberLike = (value: number, { form }: NumberedPoint): string => {
  if (form.startsWith("1")) return String(value);
  const letter = alphabet[value - 1] ?? "?";
  return form.startsWith("a") ? letter : letter.toUpperCase();
};

function findingFor({ list, index, expected }: Break): Finding {
  const point = list.points[index] as NumberedPoint;
  const before = list.points[index - 1] as NumberedPoint;
  const written = numberLike(point.value, point);
  const previous = numberLike(before.value, before);
  const right = numberLike(expected, point);
  const renumbered = list.points.slice(index).flatMap((other, offset) => {
    const number = expected + offset;
    return other.value === number ? [] : [{ span: other.span, number: numberLike(number, other) }];
  });
  return {
    span: point.span,
    message: {
      da: `Punktet har nummer ${written}, men kommer efter ${previous} og ventes at være ${right}. Ret nummeret, eller omnummerér herfra.`,
      en: `The point is numbered ${written} but follows ${previous}, so ${right} is expected. Correct the number, or renumber from here.`,
    },
    related: [
      { span: before.span, message: { da: "Det foregående punkt", en: "The point before" } },
      ...renumbered.slice(1).map(({ span }) => ({ span, message: { da: "Får også et nyt nummer", en: "Is renumbered, too" } })),
    ],
    fixes: () => [
      {
        title: { da: "Omnummerér dette og de følgende punkter", en: "Renumber this and the following points" },
        edits: renumbered.map(({ span, number }): Edit => replaceSpan(span, number)),
        preferred: true,
      },
    ],
  };
}

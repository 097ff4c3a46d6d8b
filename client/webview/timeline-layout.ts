import type { Picture, PictureTreatment } from "../src/sagsforloeb/picture.ts";

/** Where everything of the picture stands, in pixels. */
export interface Layout {
  /** Of the names of the lanes, which stay in sight beside the drawing. */
  readonly nameWidth: number;
  /** Of the drawing. */
  readonly width: number;
  readonly height: number;
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly lanes: readonly Lane[];
  /** In the order of the treatments. */
  readonly cards: readonly Card[];
}

export interface Lane {
  readonly name: readonly string[];
  readonly top: number;
  readonly height: number;
  /** The line on which its treatments stand. */
  readonly y: number;
}

/** A treatment: a mark on its lane, and below it a card of words. */
export interface Card {
  readonly x: number;
  readonly y: number;
  readonly cardX: number;
  readonly cardY: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly CardLine[];
}

export interface CardLine {
  readonly kind: "when" | "punkt" | "decision" | "granted";
  readonly text: string;
}

/** The width of a text in pixels. */
export type Measure = (text: string, kind: CardLine["kind"] | "lane") => number;

export const cardWidth = 184;
export const cardPadding = 8;
export const lineHeight = 18;
const leastNameWidth = 110;
const mostNameWidth = 190;
/** Room for the years above the lanes. */
export const axisHeight = 28;
const gap = 14;
const markToCard = 12;
const lanePadding = 16;
const rightMargin = 16;

/** So many lines of a text stand on a card; all of it stands below the picture. */
const mostLines = { punkt: 2, decision: 3, granted: 2 } as const;

/**
 * Places a case's treatments on lanes by committee and along time. A day is as wide as the picture allows; where the
 * cards of a lane would lie on each other, time is stretched at that place, for all lanes, and the years with it: what is
 * left of another thing was earlier. Those without a date stand behind all others.
 */
export function layoutOf(picture: Picture, available: number, measure: Measure): Layout {
  const lines = picture.treatments.map((treatment) => linesOf(treatment, measure));
  const heights = lines.map((own) => own.length * lineHeight + 2 * cardPadding);
  const nameWidth = nameWidthOf(picture.lanes, measure);
  const lanes = placeLanes(picture, heights, nameWidth, measure);
  const room = Math.max(cardWidth, available - nameWidth - gap - rightMargin - cardWidth);
  const xs = placeInTime(picture.treatments, room).map((x) => x + gap);
  const cards = picture.treatments.map(({ lane }, index): Card => {
    const x = xs[index] ?? gap;
    const y = lanes[lane]?.y ?? 0;
    return {
      x: x + cardPadding,
      y,
      cardX: x,
      cardY: y + markToCard,
      width: cardWidth,
      height: heights[index] ?? 0,
      lines: lines[index] ?? [],
    };
  });
  const last = lanes.at(-1);
  return {
    nameWidth,
    width: Math.max(available - nameWidth, ...cards.map(({ cardX }) => cardX + cardWidth + rightMargin)),
    height: last ? last.top + last.height : axisHeight,
    years: placeYears(
      picture.treatments,
      xs.map((x) => x + cardPadding),
    ),
    lanes,
    cards,
  };
}

/** As wide as the longest word of them, within bounds. */
function nameWidthOf(lanes: readonly string[], measure: Measure): number {
  const words = lanes.flatMap((name) => name.split(/\s+/));
  const longest = Math.max(0, ...words.map((word) => measure(word, "lane")));
  return Math.ceil(Math.min(mostNameWidth, Math.max(leastNameWidth, longest + 2 * cardPadding)));
}

function placeLanes({ lanes, treatments }: Picture, heights: readonly number[], nameWidth: number, measure: Measure): Lane[] {
  let top = axisHeight;
  return lanes.map((name, lane) => {
    const tallest = Math.max(0, ...treatments.map((treatment, index) => (treatment.lane === lane ? (heights[index] ?? 0) : 0)));
    const words = wrap(name, nameWidth - 2 * cardPadding + 1, 4, (text) => measure(text, "lane"));
    const height = Math.max(lanePadding + markToCard + tallest, words.length * lineHeight) + lanePadding;
    const placed = { name: words, top, height, y: top + lanePadding };
    top += height;
    return placed;
  });
}

/** The left edge of each treatment's card, from 0. Treatments stand in the order of time. */
function placeInTime(treatments: readonly PictureTreatment[], room: number): number[] {
  const days = treatments.flatMap(({ day }) => day ?? []);
  const first = days[0] ?? 0;
  const span = (days.at(-1) ?? first) - first;
  const perDay = span === 0 ? 0 : room / span;
  const laneEnds = new Map<number, number>();
  let x = 0;
  let before: number | null = first;
  return treatments.map(({ day, lane }) => {
    if (day === null) x = Math.max(x, ...laneEnds.values());
    else x += before === null ? 0 : (day - before) * perDay;
    before = day;
    x = Math.max(x, laneEnds.get(lane) ?? 0);
    laneEnds.set(lane, x + cardWidth + gap);
    return x;
  });
}

/** The first of January of each year between the first and the last treatment, and the year in which it begins. */
function placeYears(treatments: readonly PictureTreatment[], xs: readonly number[]): Layout["years"] {
  const known = treatments.flatMap(({ day }, index) => (day === null ? [] : [{ day, x: xs[index] ?? 0 }]));
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return [];
  const years = [{ year: yearOf(first.day), x: first.x }];
  for (let year = yearOf(first.day) + 1; year <= yearOf(last.day); year++) {
    const x = xOfDay(Date.UTC(year, 0, 1) / dayMilliseconds, known);
    // Years that would be written upon each other are left out; the line of the next one tells.
    if (x - (years.at(-1)?.x ?? 0) >= yearWidth) years.push({ year, x });
  }
  return years;
}

function xOfDay(day: number, known: readonly { readonly day: number; readonly x: number }[]): number {
  const next = known.findIndex((each) => each.day >= day);
  const after = known[next];
  const before = known[next - 1];
  if (!after || !before) return after?.x ?? 0;
  return before.x + ((after.x - before.x) * (day - before.day)) / (after.day - before.day);
}

const dayMilliseconds = 86_400_000;
const yearWidth = 44;
const yearOf = (day: number): number => new Date(day * dayMilliseconds).getUTCFullYear();

function linesOf({ when, punkt, decision, granted }: PictureTreatment, measure: Measure): CardLine[] {
  const width = cardWidth - 2 * cardPadding;
  const lines = (kind: "punkt" | "decision" | "granted", text: string): CardLine[] =>
    wrap(text, width, mostLines[kind], (words) => measure(words, kind)).map((each) => ({ kind, text: each }));
  return [{ kind: "when", text: when }, ...lines("punkt", punkt), ...lines("decision", decision), ...lines("granted", granted)];
}

/** A text in lines of a width, so many at most; the last ends with an ellipsis where there is more. */
export function wrap(text: string, width: number, most: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  const words = text.split(/\s+/).filter((word) => word !== "");
  let line = "";
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const longer = line === "" ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) return [...lines, cutTo(longer, width, measure)];
    if (line !== "") {
      lines.push(line);
      line = "";
      at--;
      continue;
    }
    const fits = longestThatFits(word, width, measure);
    lines.push(word.slice(0, fits));
    words[at] = word.slice(fits);
    at--;
  }
  return line === "" ? lines : [...lines, line];
}

function cutTo(text: string, width: number, measure: (text: string) => number): string {
  return `${text.slice(0, longestThatFits(text, width - measure("…"), measure)).trimEnd()}…`;
}

/** So many UTF-16 code units of a text fit in a width; at least one. */
function longestThatFits(text: string, width: number, measure: (text: string) => number): number {
  let low = 1;
  let high = Math.max(1, text.length);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(text.slice(0, middle)) <= width) low = middle;
    else high = middle - 1;
  }
  // Not through the middle of a letter of two code units.
  return low > 1 && /[\uD800-\uDBFF]/.test(text.charAt(low - 1)) ? low - 1 : low;
}

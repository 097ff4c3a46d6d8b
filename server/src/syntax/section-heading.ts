import {
  type HeadingStrength,
  recommendationHeading,
  routeHeading,
  type SectionHeading,
  type SectionRole,
  sectionHeadings,
} from "../vocabulary/sections.ts";
import { comparable, type PlainLine } from "./plain-line.ts";

/** A line that is, or may be, the heading of a section. */
export interface SectionHeadingMatch {
  readonly role: SectionRole;
  readonly strength: HeadingStrength;
  /** The whole line in its comparable form. */
  readonly key: string;
  readonly start: number;
  /** Exclusive; before a trailing colon, and before glued text. */
  readonly end: number;
  /** A bullet stands in front, as web pages leave it: weak, whatever the words. */
  readonly bulleted: boolean;
  /** Where text glued to the heading begins (`BeslutningGodkendt.`), else null. */
  readonly gluedAt: number | null;
}

/** A heading without its colon. */
function withoutColon(text: string): string {
  if (!text.endsWith(":")) return text;
  const blank = /\s/.test(text.charAt(text.length - 2));
  return text.slice(0, blank ? -2 : -1);
}

/** Letters with their accents, as the table has them: what was copied from a Mac or a PDF may have the accents apart. */
const composed = (text: string): string => (/[\u0300-\u036f]/.test(text) ? text.normalize("NFC") : text);

const byText = new Map(sectionHeadings.map((heading) => [heading.text.toLowerCase(), heading]));
const longest = Math.max(...sectionHeadings.map((heading) => heading.text.length));
/** Headings that web pages glue to the text behind them; one word each, so that the joint shows by its capital. */
const glueable = ["Sagsfremstilling", "Indstilling", "Beslutning", "Resumé", "Resume", "Bilag", "Økonomi", "Lovgrundlag"];

const glueableByInitial = new Map<string, string[]>();
for (const word of glueable) glueableByInitial.set(word.charAt(0), [...(glueableByInitial.get(word.charAt(0)) ?? []), word]);

/** Reads a line as a section heading: the whole line is a heading of the vocabulary, but for a colon. */
export function matchSectionHeading(line: PlainLine): SectionHeadingMatch | null {
  const { text, start } = line;
  const first = text.charCodeAt(0);
  if (first === bullet) return matchBulleted(line);
  if (!isCapital(first)) return null;
  if (text.length <= longest + 2) {
    const bare = withoutColon(text);
    const heading = byText.get(composed(bare).toLowerCase());
    if (heading)
      return { ...plain, role: heading.role, strength: heading.strength, key: comparable(text), start, end: start + bare.length };
  }
  if ((first === capitalS || first === capitalK) && text.length < 60 && routeHeading.test(text))
    return { ...plain, role: "route", strength: "strong", key: comparable(text), start, end: start + text.length };
  return matchRecommendation(line) ?? matchGlued(line);
}

/** `• Sagsfremstilling`: an entry of a list, unless the file writes its headings so. */
function matchBulleted({ text, start }: PlainLine): SectionHeadingMatch | null {
  if (text.length > longest + 6) return null;
  const lead = /^•[ \t\u00a0]+/.exec(text)?.[0].length ?? 0;
  const bare = withoutColon(text.slice(lead));
  const heading = lead > 0 ? byText.get(composed(bare).toLowerCase()) : undefined;
  if (!heading || !isCapital(bare.charCodeAt(0))) return null;
  const from = start + lead;
  return { ...plain, role: heading.role, strength: "weak", key: comparable(text), start: from, end: from + bare.length, bulleted: true };
}

/** What most headings are: neither behind a bullet nor glued to text. */
const plain = { bulleted: false, gluedAt: null } as const;
const bullet = 0x2022;

function matchRecommendation({ text, start }: PlainLine): SectionHeadingMatch | null {
  const bare = withoutColon(text);
  if (bare.length > 100 || !(recommendationHeading.test(bare) || inCapitals(bare))) return null;
  return { ...plain, role: "recommendation", strength: "strong", key: comparable(text), start, end: start + bare.length };
}

function matchGlued({ text, start }: PlainLine): SectionHeadingMatch | null {
  for (const word of glueableByInitial.get(text.charAt(0)) ?? []) {
    if (!text.startsWith(word) || !isCapital(text.charCodeAt(word.length))) continue;
    const heading = byText.get(word.toLowerCase());
    if (heading) {
      const end = start + word.length;
      return { ...plain, role: heading.role, strength: "strong", key: comparable(text), start, end, gluedAt: end };
    }
  }
  return null;
}

/** Whether a line all in capitals is what the pattern means. The second letter tells of nearly all lines that they are not. */
const inCapitals = (text: string): boolean =>
  isCapital(text.charCodeAt(1)) && text === text.toUpperCase() && recommendationInCapitals.test(text);
const recommendationInCapitals = new RegExp(recommendationHeading.source, "iu");

const capitalS = 83;
const capitalK = 75;

export const isCapital = (code: number): boolean =>
  (code >= 65 && code <= 90) || code === 0xc6 || code === 0xd8 || code === 0xc5 || code === 0xc9;

/** The vocabulary's entry for a heading as the tree has it (without colon), or null where it is no word of the table. */
export const knownHeading = (text: string): SectionHeading | null => byText.get(text.toLowerCase()) ?? null;

import type { PunktFacts, SectionFacts } from "../facts/punkt-facts.ts";
import { matchDecisionHeading } from "../syntax/decision-heading.ts";
import { comparable, plainLine } from "../syntax/plain-line.ts";
import { knownHeading } from "../syntax/section-heading.ts";
import type { Lines, Span } from "../text/source-text.ts";
import type { SectionRole } from "../vocabulary/sections.ts";
import type { BlockContext, BlockRule, Finding } from "./rule.ts";

/** The same section twice in one item. */
export const afsnitDobbelt: BlockRule = {
  code: "afsnit-dobbelt",
  severity: "warning",
  title: { da: "Et afsnit står to gange i samme punkt", en: "A section stands twice in one item" },
  page: {
    about: "Et punkt har det samme afsnit to gange: den samme tekst er kommet ind igen, eller to udgaver er blevet stående.",
    bad: `
      Sagsfremstilling
      Stien er projekteret i 2019.
      Indstilling
      Direktionen foreslår, at stien anlægges.
      Indstilling
      Direktionen foreslår, at stien anlægges i 2021.
      Beslutning
      Godkendt.
    `,
    good: `
      Sagsfremstilling
      Stien er projekteret i 2019.
      Indstilling
      Direktionen foreslår, at stien anlægges i 2021.
      Beslutning
      Godkendt.
    `,
    silent:
      "om flere udvalgs beslutninger og indstillinger, om Historik, om supplerende, ændrede og alternative afsnit, hvor en beslutning står imellem (sagen er behandlet igen), og hvor ordet bruges som mellemrubrik eller i en tabel.",
  },
  scope: "block",
  check: ({ punkt, lines, block }: BlockContext): readonly Finding[] => {
    if (!punkt || block.kind !== "punkt" || punkt.closed) return [];
    const pairs = findRepeated(punkt);
    if (pairs.length === 0) return [];
    const furniture = new Set(block.furniture);
    return pairs.flatMap(({ first, second, next }): Finding[] => {
      if (!isSameSection(first, second, next, lines, furniture)) return [];
      return [
        {
          span: headingSpan(second),
          message: {
            da: `Afsnittet »${second.heading.text}« står to gange i punktet. Slet det ene, eller skriv dem sammen.`,
            en: `The section “${second.heading.text}” stands twice in the item. Delete one of them, or make them one.`,
          },
          related: [{ span: headingSpan(first), message: { da: "Afsnittet første gang", en: "The section the first time" } }],
        },
      ];
    });
  },
};

const headingSpan = ({ heading: { line, start, end } }: SectionFacts): Span => ({ line, start, end });

interface RepeatedSection {
  readonly first: SectionFacts;
  readonly second: SectionFacts;
  /** No other section stands between them. */
  readonly next: boolean;
}

/** A heading twice is a slip; one that comes again and again is a sub-heading, or the head of a table's column. */
const times = 2;

/** Headings that say themselves that they come on top of another. */
const supplement = /supplerende|alternativ|ændret|revideret|yderligere|tillæg|fornyet|uddybende|gen(?:behandling|optag)/i;

/** Headings of the same words with text below both, and no decision between: else the case has been dealt with again. */
function findRepeated({ sections }: PunktFacts): RepeatedSection[] {
  const places = new Map<string, number[]>();
  sections.forEach((section, at) => {
    const key = comparable(section.heading.text);
    places.set(key, [...(places.get(key) ?? []), at]);
  });
  return [...places.values()].flatMap((found): RepeatedSection[] => {
    const [a, b] = found;
    if (a === undefined || b === undefined || found.length !== times) return [];
    const first = sections[a] as SectionFacts;
    const second = sections[b] as SectionFacts;
    if (first.role === "history" || first.body !== "text" || second.body !== "text") return [];
    const between = sections.slice(a + 1, b);
    if (between.some(({ role, heading }) => passes.has(role) || supplement.test(heading.text))) return [];
    return [{ first, second, next: between.length === 0 }];
  });
}

/** Sections behind which a case begins anew. */
const passes: ReadonlySet<SectionRole> = new Set(["decision", "recommendation-decision", "history"]);

function isSameSection(first: SectionFacts, second: SectionFacts, next: boolean, lines: Lines, furniture: ReadonlySet<number>): boolean {
  const before = bodyOf(first, lines, furniture);
  const after = bodyOf(second, lines, furniture);
  if (knownHeading(second.heading.text)?.strength === "weak") return false;
  // `Indstilling` may stand below each of many objections, with the same words.
  if (comesAgain(before, after, second.role) && (next || second.role !== "recommendation" || isOnlyRecommendation(before))) return true;
  if (!next || supplement.test(second.heading.text) || before.some(namesMeeting)) return false;
  switch (second.role) {
    case "summary":
    case "facts":
      return (
        wholeSections.has(comparable(second.heading.text)) && ![...before, ...after].some((line) => supplement.test(line.slice(0, 80)))
      );
    case "recommendation":
      return isOnlyRecommendation(before) && isOnlyRecommendation(after) && recommender(before) === recommender(after);
    case "decision":
      // The same committee decides once a day.
      return second.committee !== null && second.date !== null && second.own;
    default:
      return false;
  }
}

/** `Økonomiudvalget, 12. maj 2020, pkt. 4` in the text: the case was dealt with there, and is again below. */
const namesMeeting = (text: string): boolean => matchDecisionHeading(plainLine(text)) !== null;

/** Headings under which an item states its case; others of these roles are sub-headings in many documents. */
const wholeSections: ReadonlySet<string> = new Set([
  "resumé",
  "resume",
  "sagsresumé",
  "sagsresume",
  "anledning",
  "sagsfremstilling",
  "sagsbeskrivelse",
]);

/** Of longer texts, this much is compared. */
const mostLines = 400;

function bodyOf({ heading, lineCount }: SectionFacts, lines: Lines, furniture: ReadonlySet<number>): string[] {
  const body: string[] = [];
  const glued = lines
    .line(heading.line)
    .slice(heading.end)
    .replace(/^[\s:*_]+/, "");
  if (glued !== "") body.push(glued);
  for (let line = heading.line + 1; line < heading.line + lineCount && body.length < mostLines; line++) {
    const { text } = plainLine(lines.line(line));
    if (text !== "" && !furniture.has(line)) body.push(text);
  }
  return body;
}

/** `Ingen.` below two headings is no text that has come in again; the name of one attachment is. */
const shortestText = 20;
const shortestName = 6;

/** The lines below the first heading stand below the second again, all or but for the last ones. */
function comesAgain(before: readonly string[], after: readonly string[], role: SectionRole): boolean {
  const text = after.map(comparable);
  if (text.join(" ").length < (role === "attachments" ? shortestName : shortestText)) return false;
  return text.length <= before.length && text.every((line, at) => line === comparable(before[at] ?? ""));
}

const lead = /^(.{3,100}?) (?:indstiller|foreslår|anbefaler)\b/;
const point = /^(?:[-–•*] ?|\d{1,2}[.)] ?|[a-zæøåA-ZÆØÅ][.)] ?)\S|^at /;

/** Who recommends, and points: nothing in it that a sub-heading `Indstilling` may stand between. */
const isOnlyRecommendation = ([first = "", ...others]: readonly string[]): boolean =>
  lead.test(first) && others.every((line) => point.test(line));

const recommender = ([first = ""]: readonly string[]): string => comparable(lead.exec(first)?.[1] ?? "");

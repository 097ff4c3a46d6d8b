import { readWrapped } from "../facts/wrapped-text.ts";
import { findYearSpans, type YearSpan } from "../facts/year-spans.ts";
import { plainLine } from "../syntax/plain-line.ts";
import type { PunktBlock } from "../syntax/tree.ts";
import type { Lines, Span } from "../text/source-text.ts";
import { type BlockContext, type BlockRule, type Finding, type Fix, replaceSpan } from "./rule.ts";

/** A span of years that runs backwards: `2019-2014`. */
export const aarsintervalBaglaens: BlockRule = {
  code: "aarsinterval-baglaens",
  severity: "warning",
  title: { da: "Et årsinterval løber baglæns", en: "A span of years runs backwards" },
  page: {
    about: "Et årsinterval slutter, før det begynder. Et af årstallene er skrevet forkert, eller de er byttet om.",
    bad: `
      Sagsfremstilling
      Der er udarbejdet et udkast til erhvervsstrategi 2019-2014.
    `,
    good: `
      Sagsfremstilling
      Der er udarbejdet et udkast til erhvervsstrategi 2019-2024.
    `,
    silent:
      "om budget- og skoleår (2019/20), om numre på sager, dokumenter og telefoner, om tabeller og lister, om bilagenes navne, og hvor år stilles op mod hinanden (»udviklingen 2020-2019«).",
    fix: "bruger det interval, som punktet ellers nævner, eller bytter årstallene om.",
  },
  scope: "block",
  check: ({ block, lines }: BlockContext): readonly Finding[] => {
    if (block.kind !== "punkt") return [];
    const spans = readSpans(block, lines);
    const forward = spans.filter(({ span: { from, to } }) => from < to);
    return spans.filter((placed) => isBackwards(placed, lines)).map((placed) => findingFor(placed, forward));
  },
};

interface PlacedYears {
  readonly line: number;
  readonly text: string;
  readonly span: YearSpan;
  readonly inAttachments: boolean;
}

function readSpans({ furniture, sections }: PunktBlock, lines: Lines): PlacedYears[] {
  const passed = new Set(furniture);
  const attachments = sections.filter(({ role }) => role === "attachments");
  const spans: PlacedYears[] = [];
  for (let line = 0; line < lines.lineCount; line++) {
    const text = lines.line(line);
    if (text.length < shortest || passed.has(line)) continue;
    const inAttachments = attachments.some(({ heading, lineCount }) => line > heading.line && line < heading.line + lineCount);
    for (const span of findYearSpans(text)) spans.push({ line, text, span, inAttachments });
  }
  return spans;
}

const shortest = "2019-2014".length;

function isBackwards({ line, text, span, inAttachments }: PlacedYears, lines: Lines): boolean {
  const { start, end, from, to } = span;
  if (from <= to || inAttachments || text.includes("\t") || text.includes("|")) return false;
  const own = text.slice(Math.max(0, start - context), start);
  const before = /\p{L}/u.test(plainLine(own).text) ? own : wrappedBefore(lines, line, span);
  // A line, or a cell, that begins with it is a heading of figures or a number.
  if (before === null) return false;
  if (comparison.test(before) || comparison.test(text.slice(end, end + 30))) return false;
  // Two years in a row are more often set side by side than written the wrong way round.
  return from - to > 1 || period.test(before);
}

/** The words in front of a span at the start of a line that goes on with the sentence above; null where it does not. */
function wrappedBefore(lines: Lines, line: number, span: YearSpan): string | null {
  const { text, from } = readWrapped(lines, line);
  const before = text.slice(0, from);
  if (!text.slice(from).startsWith(`${span.from}${span.dash}`) || !/\p{Ll} $/u.test(before) || before.includes("\t")) return null;
  // What stands above may say that the number is none of years.
  return findYearSpans(text).some(({ start }) => start === from) ? before.slice(-context) : null;
}

const context = 60;
const comparison =
  /(?<!\p{L})(?:tabel|figur|graf|diagram|nøgletal|statistik|udvikling|udviklingen|regnskab|regnskaber|regnskaberne|årsregnskab|ændring|ændringer|ændringen|forskel|forskellen|difference|differencen|afvigelse|afvigelsen|vækst|fald|stigning|sammenlign\p{L}*|minus|oversigt|liste|arkiv|historik|faldende|faldet|omvendt|baglæns|tilbage)(?!\p{L})/iu;
const period =
  /(?:(?:period|strategi|politik|aftale|budget|projekt|indsats|program|sæson|overslagsår|skoleår)\p{L}{0,60}|årene|plan|planen|gældende) ?\(?$/iu;

function findingFor({ line, span: years }: PlacedYears, forward: readonly PlacedYears[]): Finding {
  const { start, end, from, to, dash } = years;
  const span: Span = { line, start, end };
  const meant = spansMeant(years, forward);
  const others = meant.map(({ line: other, span: place }) => ({ line: other, start: place.start, end: place.end }));
  const spans = [...new Set([...meant.map((other) => `${other.span.from}${dash}${other.span.to}`), `${to}${dash}${from}`])];
  const [first] = meant;
  const elsewhere = first
    ? {
        da: ` Andre steder i punktet står ${first.span.from}-${first.span.to}.`,
        en: ` Elsewhere the item says ${first.span.from}-${first.span.to}.`,
      }
    : { da: "", en: "" };
  return {
    span,
    message: {
      da: `Årsintervallet ${from}-${to} løber baglæns.${elsewhere.da} Ret årstallene.`,
      en: `The span of years ${from}-${to} runs backwards.${elsewhere.en} Correct the years.`,
    },
    related: others.map((place) => ({ span: place, message: { da: "Intervallet her", en: "The span here" } })),
    fixes: () =>
      spans.map(
        (text, index): Fix => ({
          title: { da: `Ret til ${text}`, en: `Correct to ${text}` },
          edits: [replaceSpan(span, text)],
          preferred: index === 0 && meant.length > 0,
        }),
      ),
  };
}

/** The spans of the item that share a year with the one written backwards, at the same end; each pair of years once. */
function spansMeant({ from, to }: YearSpan, forward: readonly PlacedYears[]): PlacedYears[] {
  const seen = new Set<string>();
  return forward.filter(({ span }) => {
    const key = `${span.from}-${span.to}`;
    if ((span.from !== from && span.to !== to) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

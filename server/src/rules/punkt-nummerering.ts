import { matchContents } from "../facts/contents-match.ts";
import type { DocumentFacts, PlacedPunkt } from "../facts/document-facts.ts";
import { type Span, shiftSpan } from "../text/source-text.ts";
import { type DocumentContext, type DocumentRule, type Edit, type Finding, replaceSpan } from "./rule.ts";

/** Item numbers that jump, repeat or run backwards. */
export const punktNummerering: DocumentRule = {
  code: "punkt-nummerering",
  severity: "warning",
  title: { da: "Punkternes numre springer, gentages eller falder", en: "Item numbers jump, repeat or fall" },
  page: {
    about: "Punkternes numre springer over et nummer, gentages eller løber baglæns.",
    bad: `
      Punkt 1: Godkendelse af dagsorden
      20/1230
      Punkt 2: Budget for skolerne
      20/1233
      Punkt 4: Ny cykelsti
      20/1234
      Punkt 5: Eventuelt
    `,
    good: `
      Punkt 136: Godkendelse af dagsorden
      20/1230
      Punkt 137: Budget for skolerne
      20/1233
      Punkt 138: Ny cykelsti
      20/1234
    `,
    silent:
      "om numre, der løber over året, om lukkede punkter, der står til sidst eller har egne numre, om punkter delt af en gruppeoverskrift, og om »Punkt 2: …« i en beslutning, som handler om indstillingens punkter.",
    fix: "omnummererer herfra, også i indholdsfortegnelsen.",
  },
  scope: "document",
  check: ({ text, facts }: DocumentContext): readonly Finding[] => {
    const numbered = facts.punkter.filter(hasNumber);
    return breaks(numbered).map(({ index, expected }): Finding => {
      const { facts: punkt, firstLine } = numbered[index] as NumberedPunkt;
      const before = (numbered[index - 1] as NumberedPunkt).facts.number;
      return {
        span: shiftSpan(punkt.numberSpan, firstLine),
        message: {
          da: `Punktet har nummer ${punkt.number}, men kommer efter punkt ${before} og ventes at være nummer ${expected}. Ret nummeret, eller omnummerér herfra.`,
          en: `The item is numbered ${punkt.number} but follows item ${before}, so ${expected} is expected. Correct the number, or renumber from here.`,
        },
        related: [
          {
            span: shiftSpan((numbered[index - 1] as NumberedPunkt).facts.numberSpan, (numbered[index - 1] as NumberedPunkt).firstLine),
            message: { da: "Det foregående punkt", en: "The item before" },
          },
        ],
        fixes: () => [
          {
            title: { da: "Omnummerér dette og de følgende punkter", en: "Renumber this and the following items" },
            edits: renumber(facts, numbered, index, expected, (line) => text.line(line)),
            preferred: true,
          },
        ],
      };
    });
  },
};

type NumberedPunkt = PlacedPunkt & { readonly facts: { readonly number: number; readonly numberSpan: Span } };
const hasNumber = (punkt: PlacedPunkt): punkt is NumberedPunkt => punkt.facts.number !== null && punkt.facts.numberSpan !== null;

interface Break {
  readonly index: number;
  readonly expected: number;
}

/** Where the numbers do not go on by one. Closed items may stand apart, at the end or with numbers of their own. */
function breaks(numbered: readonly NumberedPunkt[]): Break[] {
  const found: Break[] = [];
  let gaps: ReadonlyMap<number, number> | null = null;
  for (let index = 1; index < numbered.length; index++) {
    const { facts, opensGroup } = numbered[index] as NumberedPunkt;
    const before = (numbered[index - 1] as NumberedPunkt).facts;
    const expected = before.number + 1;
    if (facts.number === expected || opensGroup || facts.closed || before.closed) continue;
    gaps ??= nextGaps(numbered.map(({ facts: { number } }) => number));
    // The numbers that a jump leaves out may all stand elsewhere in the document.
    if (facts.number > expected && (gaps.get(expected) ?? expected) >= facts.number) continue;
    found.push({ index, expected });
    // A single number is wrong where the next one goes on as if it were right.
    if (numbered[index + 1]?.facts.number === expected + 1) index++;
  }
  return found;
}

/** For each of the numbers, the first one above it that is missing. */
function nextGaps(numbers: readonly number[]): ReadonlyMap<number, number> {
  const gaps = new Map<number, number>();
  for (const number of [...numbers].sort((a, b) => b - a)) gaps.set(number, gaps.get(number + 1) ?? number + 1);
  return gaps;
}

function renumber(
  facts: DocumentFacts,
  numbered: readonly NumberedPunkt[],
  from: number,
  expected: number,
  line: (index: number) => string,
): Edit[] {
  const match = facts.contents ? matchContents(facts.contents, facts.punkter) : null;
  const place = new Map(facts.punkter.map((punkt, index) => [punkt, index]));
  const edits: Edit[] = [];
  numbered.slice(from).forEach((punkt, offset) => {
    const number = String(expected + offset);
    if (punkt.facts.closed || punkt.facts.number === expected + offset) return;
    for (const span of [punkt.facts.numberSpan, ...punkt.facts.repeatedNumbers])
      edits.push(replaceSpan(shiftSpan(span, punkt.firstLine), number));
    const index = match?.entryOf(place.get(punkt) ?? -1) ?? null;
    const entry = index === null ? undefined : facts.contents?.entries[index];
    if (!entry || entry.number === null || !facts.contents) return;
    const at = facts.contents.firstLine + entry.line;
    const column = line(at).lastIndexOf(String(entry.number), entry.title.start);
    if (column >= 0) edits.push(replaceSpan({ line: at, start: column, end: column + String(entry.number).length }, number));
  });
  return edits;
}

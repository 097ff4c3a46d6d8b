import type { Edit } from "../rules/rule.ts";
import { plainLine } from "../syntax/plain-line.ts";
import { habitOf } from "./habit.ts";
import type { Snapshot } from "./snapshot.ts";

interface Heading {
  readonly line: number;
  /** Columns of the words, without marks and colon. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly colon: boolean;
}

type LetterCase = "capitals" | "words";

/**
 * Case and colon of section headings, as nearly all of the document's have them. Only headings of nothing but letters that stand
 * alone on their lines: decisions that name committee and date have forms of their own.
 */
export function formatHeadings(snapshot: Snapshot): Edit[] {
  const headings = headingsOf(snapshot);
  const colon = habitOf(headings.map((heading) => heading.colon));
  const letterCase = habitOf(headings.flatMap(({ text }) => caseOf(text) ?? []));
  return headings.flatMap((heading): Edit[] => {
    const { line, start, end, text } = heading;
    const own = caseOf(text);
    const words = letterCase !== null && own !== null && own !== letterCase ? inCase(text, letterCase) : text;
    const withColon = colon ?? heading.colon;
    if (words === text && withColon === heading.colon) return [];
    return [
      {
        start: { line, column: start },
        end: { line, column: end + (heading.colon ? colonLength(snapshot, line, end) : 0) },
        newText: `${words}${withColon ? ":" : ""}`,
      },
    ];
  });
}

/** The colon with a blank in front of it. */
const colonLength = ({ text }: Snapshot, line: number, end: number): number => /^ ?:/.exec(text.line(line).slice(end))?.[0].length ?? 0;

function headingsOf({ facts, text }: Snapshot): Heading[] {
  return facts.punkter.flatMap(({ firstLine, facts: { sections } }) =>
    sections.flatMap(({ heading, role, own }): Heading[] => {
      const line = firstLine + heading.line;
      if (!/^[\p{L} /,-]+$/u.test(heading.text) || (role === "decision" && !own)) return [];
      const plain = plainLine(text.line(line));
      const colon = plain.text !== heading.text;
      if (colon && plain.text.replace(/ ?:$/, "") !== heading.text) return [];
      return [{ line, start: heading.start, end: heading.start + heading.text.length, text: heading.text, colon }];
    }),
  );
}

/** Null where it cannot be told. */
function caseOf(text: string): LetterCase | null {
  if (text.length < 3) return null;
  if (text === text.toUpperCase()) return "capitals";
  return /^\p{Lu}\p{Ll}/u.test(text) ? "words" : null;
}

/** `INDSTILLING` and `Indstilling`: of several words, only the first begins with a capital. */
const inCase = (text: string, letterCase: LetterCase): string =>
  letterCase === "capitals" ? text.toUpperCase() : text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();

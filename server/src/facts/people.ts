import { plainLine } from "../syntax/plain-line.ts";
import type { Label } from "../syntax/tree.ts";
import type { Lines, Span } from "../text/source-text.ts";
import { readNames, type WrittenName } from "./names.ts";

/** What a document says that a person is or did. */
export type PersonRole =
  /** Stands on the list of members or participants. */
  | "member"
  /** Was not at the meeting. */
  | "absent"
  /** Did not take part in an item. */
  | "not-taking-part"
  /** Had an interest in the case (inhabil). */
  | "inhabil"
  /** Came in another's place, or is spoken of together with one who did. */
  | "substitute";

/** A person at one place of a document. */
export interface Person extends Span {
  /** As written, without title and party. */
  readonly name: string;
  /** As it stands in the parenthesis behind the name: `V`, `UP2`, `Løsgænger`; null where none does. */
  readonly party: string | null;
  /** An official by the title in front. */
  readonly official: boolean;
  readonly role: PersonRole;
}

const knownHeads = new WeakMap<readonly Label[], readonly Person[]>();

/**
 * The people on the head's lists. `lines` are the document's: a list may go on over more lines than the label knows. Read
 * once for as long as the head stays as it is.
 */
export function headPeople(labels: readonly Label[], lines: Lines): readonly Person[] {
  const known = knownHeads.get(labels);
  if (known) return known;
  const people = readHeadPeople(labels, lines);
  knownHeads.set(labels, people);
  return people;
}

function readHeadPeople(labels: readonly Label[], lines: Lines): Person[] {
  const people: Person[] = [];
  const labelLines = new Set(labels.map(({ label }) => label.line));
  for (const { role, label, values } of labels) {
    if (role !== "members" && role !== "absent" && role !== "substitutes") continue;
    const personRole: PersonRole = role === "members" ? "member" : role === "absent" ? "absent" : "substitute";
    const [only] = values;
    const inline = values.length === 1 && only?.line === label.line ? [only, ...wrappedLines(lines, only, labelLines)] : [];
    for (const places of inline.length > 0 ? [inline] : values.map((value) => [value])) people.push(...readList(lines, places, personRole));
  }
  return people;
}

/** The names of one list, which may go on over several lines, and be broken within a name. */
function readList(lines: Lines, places: readonly Span[], role: PersonRole): Person[] {
  const texts = places.map(({ line, start, end }) => lines.line(line).slice(start, end));
  const text = texts.join(" ");
  const people: Person[] = [];
  let at = 0;
  let before = 0;
  for (const found of readNames(text, role === "member")) {
    while (at + 1 < texts.length && found.start > before + (texts[at] as string).length) before += (texts[at++] as string).length + 1;
    const { line, start, end } = places[at] as Span;
    const placed = person(found, line, start - before, roleIn(text, found, role));
    people.push(placed.end > end ? { ...placed, end } : placed);
  }
  return people;
}

const mostWrapped = 20;

/** Lines below an inline list that plainly go on with it. */
function wrappedLines(lines: Lines, { line: from, start: column }: Span, labelLines: ReadonlySet<number>): Span[] {
  const wrapped: Span[] = [];
  let before = lines.line(from).slice(column);
  for (let line = from + 1; line < lines.lineCount && wrapped.length < mostWrapped; line++) {
    const { text, start, end } = plainLine(lines.line(line));
    if (text === "" || labelLines.has(line) || !goesOn(before, text)) break;
    wrapped.push({ line, start, end });
    before = text;
  }
  return wrapped;
}

/** The line before ends in a comma, the line begins with a party, or the two have a name between them (`Sanne` + `Toft (V)`). */
const goesOn = (before: string, text: string): boolean =>
  /(?:,|;| og)$/.test(before) || text.startsWith("(") || (endsInName.test(before) && beginsWithName.test(text));

const endsInName = /\)(?:,|;| og) (?:\p{Lu}[\p{L}.-]{0,30} ?){1,3}$/u;
const beginsWithName = /^(?:\p{Lu}[\p{L}.-]{0,30} ){1,3}\([^()]{0,20}\)/u;

/** `Afbud: N (Stedfortræder: M)`: M is none of the absent. */
const roleIn = (text: string, { start }: WrittenName, role: PersonRole): PersonRole =>
  role === "absent" && /(?:stedfortræder|suppleant)[^,;]{0,12}$/i.test(text.slice(0, start)) ? "substitute" : role;

/** A name of a line as a person of the document; `column` is where the text that the name was read from begins. */
export const person = ({ name, party, official, start, end }: WrittenName, line: number, column: number, role: PersonRole): Person => ({
  line,
  start: column + start,
  end: column + end,
  name,
  party,
  official,
  role,
});

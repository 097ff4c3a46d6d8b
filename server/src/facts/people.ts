import { plainLine } from "../syntax/plain-line.ts";
import type { Label } from "../syntax/tree.ts";
import { rememberingLines } from "../text/line-memo.ts";
import type { Lines, Span } from "../text/source-text.ts";
import { readNames, type WrittenName } from "./names.ts";

/**
 * What a document says that a person is or did: stands on the list of members or participants; was not at the meeting; did
 * not take part in an item; had an interest in the case (inhabil); came in another's place, or is spoken of together with
 * one who did.
 */
export const personRoles = ["member", "absent", "not-taking-part", "inhabil", "substitute"] as const;
export type PersonRole = (typeof personRoles)[number];

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

/** The lists of a committee's meetings are the same, or nearly. */
const readMembers = rememberingLines((text) => readNames(text, true));
const readOthers = rememberingLines((text) => readNames(text));

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
  for (const { role, label, values } of labels) {
    if (role !== "members" && role !== "absent" && role !== "substitutes") continue;
    const personRole: PersonRole = role === "members" ? "member" : role === "absent" ? "absent" : "substitute";
    const [only] = values;
    const wrapped = values.length === 1 && only?.line === label.line ? wrappedLines(lines, label.line) : [];
    for (const place of [...values, ...wrapped]) {
      const text = lines.line(place.line).slice(place.start, place.end);
      for (const found of personRole === "member" ? readMembers(text) : readOthers(text))
        people.push(person(found, place.line, place.start, roleIn(text, found, personRole)));
    }
  }
  return people;
}

const mostWrapped = 20;

/** A full line ends within a name, which goes on below and has its party there: `…, Kim` and `Nørrelykke (D), …`. */
const fullLine = 50;
const restOfName = /^\p{Lu}[\p{L}.'’ -]{0,60} \([^()]{0,30}\)/u;

/** Lines below an inline list that plainly go on with it: the line before ends in a comma, or the line begins with a party. */
function wrappedLines(lines: Lines, from: number): Span[] {
  const wrapped: Span[] = [];
  let before = plainLine(lines.line(from)).text;
  for (let line = from + 1; line < lines.lineCount && wrapped.length < mostWrapped; line++) {
    const { text, start, end } = plainLine(lines.line(line));
    const goesOn =
      /(?:,|;| og)$/.test(before) || text.startsWith("(") || (before.length >= fullLine && /\p{L}$/u.test(before) && restOfName.test(text));
    if (text === "" || !goesOn) break;
    wrapped.push({ line, start, end });
    before = text;
  }
  return wrapped;
}

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

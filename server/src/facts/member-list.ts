import type { Label } from "../syntax/tree.ts";
import type { SourceText } from "../text/source-text.ts";
import { maySamePerson } from "./names.ts";
import type { Person } from "./people.ts";

/** Who stands on the head's list of members or participants. */
export interface MemberList {
  /** Each name once. */
  readonly members: readonly string[];
  /** What else the head says, but for its lists of the absent; lower case. */
  readonly others: string;
  readonly substitutes: readonly string[];
  /** Its names have parties: so has a member's name elsewhere, where it is not in a list of the absent. */
  readonly parties: boolean;
  /** Whether a name is listed, where that has been asked before. */
  readonly known: Map<string, boolean>;
}

/** The names of people, each once. */
export const namesOf = (people: readonly Person[]): readonly string[] => [...new Set(people.map(({ name }) => name))].slice(0, mostNames);
/** No council is larger by far: what names more is no list. */
const mostNames = 300;

/** What the head says beside its lists of the absent, lower case: there a name may stand that was not read as one. */
export function listText(labels: readonly Label[], text: SourceText, headEnd: number): string {
  const absent = new Set(
    labels.filter(({ role }) => role === "absent").flatMap(({ label, values }) => [label.line, ...values.map(({ line }) => line)]),
  );
  const lines: string[] = [];
  for (let line = 0; line < headEnd; line++) if (!absent.has(line)) lines.push(text.line(line));
  return lines.join(" ").slice(0, longestHead).toLowerCase();
}

/** UTF-16 code units of a head that are looked through. */
const longestHead = 20_000;

/** One of the names may be the same person's. */
export const isIn = (name: string, names: readonly string[]): boolean => names.some((other) => maySamePerson(name, other));

/** The head names the person, however written. */
export function isListed(name: string, { members, others, known }: MemberList): boolean {
  let listed = known.get(name);
  if (listed === undefined) {
    listed = isIn(name, members) || stands(name, others);
    known.set(name, listed);
  }
  return listed;
}

/** First and last name stand close together in the text (lower case): a list that could not be read as one. */
function stands(name: string, text: string): boolean {
  const words = name.toLowerCase().split(/[ -]+/);
  const [first = ""] = words;
  const last = words.at(-1) ?? "";
  for (let at = text.indexOf(first); at !== -1; at = text.indexOf(first, at + 1))
    if (text.slice(at + first.length, at + first.length + closeTogether).includes(last)) return true;
  return false;
}

const closeTogether = 40;

import type { Edit } from "../rules/rule.ts";
import { comparable } from "../syntax/plain-line.ts";
import { knownHeading } from "../syntax/section-heading.ts";
import { commonest, habitOf } from "./habit.ts";
import type { Snapshot } from "./snapshot.ts";
import type { UntouchedLines } from "./untouched-lines.ts";

/** A section's heading as it is written: `### **Økonomi:**`. */
interface Form {
  /** `### **`, and `**`: the marks around the words. */
  readonly before: string;
  readonly words: string;
  readonly colon: string;
  readonly after: string;
}

interface Heading extends Form {
  readonly line: number;
  /** The same for all headings of the same words. */
  readonly kind: string;
}

/** What a heading's form may be changed in, each by its own habit. */
type Trait = (form: Form) => string;
const letterCase: Trait = ({ words }) => (words === words.toUpperCase() ? "capitals" : "words");
const colon: Trait = (form) => form.colon;
const marks: Trait = ({ before, after }) => `${before}…${after}`;

/**
 * Case, colon and Markdown marks of section headings, as nearly all of the document's have them. Only headings that the vocabulary
 * knows and that stand alone on their lines; and only where most headings of the same words show the form: a document that
 * always writes `Bilag:` means it.
 */
export function formatHeadings(snapshot: Snapshot, untouched: UntouchedLines): Edit[] {
  const headings = headingsOf(snapshot, untouched);
  const kinds = new Map<string, Heading[]>();
  for (const heading of headings) {
    const same = kinds.get(heading.kind);
    if (same) same.push(heading);
    else kinds.set(heading.kind, [heading]);
  }
  const takers = [letterCase, colon, marks].flatMap((trait) => {
    const usual = habitOf(headings.map(trait));
    if (usual === null) return [];
    const models = new Map([...kinds].map(([kind, same]) => [kind, modelOf(same, trait, usual)]));
    return [{ trait, usual, models }];
  });
  return headings.flatMap((heading): Edit[] => {
    let form: Form = heading;
    for (const { trait, usual, models } of takers) {
      if (trait(heading) === usual) continue;
      const model = models.get(heading.kind);
      if (model) form = take(form, model, trait);
    }
    const edit = lineEdit(heading.line, written(heading), written(form));
    return edit ? [edit] : [];
  });
}

/** How headings of the same words are written in the usual form; null where not most of them are. */
function modelOf(kind: readonly Heading[], trait: Trait, usual: string): Form | null {
  const inForm = kind.filter((heading) => trait(heading) === usual);
  if (inForm.length * 2 <= kind.length || inForm.length < 2) return null;
  const words = commonest(inForm.map((heading) => heading.words))?.value;
  return inForm.find((heading) => heading.words === words) ?? null;
}

function take(form: Form, { before, words, colon: sign, after }: Form, trait: Trait): Form {
  if (trait === letterCase) return { ...form, words };
  return trait === colon ? { ...form, colon: sign } : { ...form, before, after };
}

const written = ({ before, words, colon: sign, after }: Form): string => `${before}${words}${sign}${after}`;

function headingsOf({ facts, text }: Snapshot, { ofOthers }: UntouchedLines): Heading[] {
  return facts.punkter.flatMap(({ firstLine, facts: { sections } }) =>
    sections.flatMap(({ heading }): Heading[] => {
      const line = firstLine + heading.line;
      if (ofOthers.has(line) || !knownHeading(heading.text)) return [];
      const whole = text.line(line);
      const before = whole.slice(0, heading.start);
      const tail = /^(\s?:)?((?:\*\*|__)*)[ \t\u00a0]*$/.exec(whole.slice(heading.start + heading.text.length));
      if (!tail || !whole.startsWith(heading.text, heading.start) || !/^(?:#{1,6} +)?(?:\*\*|__)*$/.test(before)) return [];
      const [, sign = "", after = ""] = tail;
      return [{ line, kind: comparable(heading.text), before, words: heading.text, colon: sign, after }];
    }),
  );
}

/** An edit of what differs between two forms of a line's start; null where nothing does. */
function lineEdit(line: number, from: string, to: string): Edit | null {
  if (from === to) return null;
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start++;
  let same = 0;
  while (same < most - start && from.at(-1 - same) === to.at(-1 - same)) same++;
  return {
    start: { line, column: start },
    end: { line, column: from.length - same },
    newText: to.slice(start, to.length - same),
  };
}

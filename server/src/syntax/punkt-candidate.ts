import type { PlainLine } from "./plain-line.ts";
import type { PunktForm } from "./tree.ts";

/** A line that looks like the heading of an item. Whether it is one, the whole file tells (see choose-punkter.ts). */
export interface PunktCandidate {
  readonly form: PunktForm;
  readonly number: number | null;
  readonly numberStart: number;
  readonly numberEnd: number;
  /** Empty where the title stands on another line. */
  readonly title: string;
  readonly titleStart: number;
  /** The heading itself says that the item is closed (`lukket 101 …`, `1  Lukket  T`). */
  readonly closed: boolean;
}

interface Form {
  readonly form: PunktForm;
  /** The letters, small ones, that a line of this form begins with; null for a digit. */
  readonly initials: string | null;
  /** Groups: `n` number (the line's first digits), `t` title (up to the line's end), `m` the mark Åbent/Lukket. */
  readonly pattern: RegExp;
}

/** In order: the first that matches names the form. All anchored at the start and linear. */
const forms: readonly Form[] = [
  { form: "punkt", initials: "pd", pattern: /^(?:Dagsordens)?punkt(?: nr\.?)? {0,3}(?<n>\d{1,4})(?:[ \t]*[:.–-][ \t]*|$)(?<t>.*)$/i },
  { form: "pkt", initials: "p", pattern: /^pkt\.? {0,3}(?<n>\d{1,4})(?:[ \t]*[:.–-]?[ \t]+|[:.]|$)(?<t>.*)$/i },
  { form: "sag", initials: "s", pattern: /^Sag nr\.? {0,3}(?<n>\d{1,4})(?: \([^()]{1,40}\)| [A-ZÆØÅ]{2,4} \d{1,5}\/\d{2,4})?(?<t>)$/ },
  { form: "nr", initials: "n", pattern: /^Nr\.? {0,3}(?<n>\d{1,4})(?:[ \t]*[:.–-][ \t]*|[ \t]{2,})(?<t>\S.*)$/ },
  { form: "bullet", initials: "•·▪", pattern: /^[•·▪][ \t]*(?<n>\d{1,4})\.[ \t]+(?<t>\S.*)$/ },
  { form: "open", initials: null, pattern: /^(?<n>\d{1,4})[. \t]+(?<m>Åben|Åbent|Lukket)(?:[ \t]{2,}|\t)(?<t>\S.*)$/ },
  { form: "open", initials: "ål", pattern: /^(?<m>Åben|Åbent|Lukket)[ \t]+(?<n>\d{1,4})[. \t]+(?<t>\S.*)$/i },
  { form: "case-prefix", initials: null, pattern: /^(?<t>)(?<n>)(?=\d{2}\/\d{1,6} [-–] \S)/ },
  { form: "colon", initials: null, pattern: /^(?<n>\d{1,4})[ \t]*:[ \t]*(?<t>\D.*)$/ },
  {
    form: "dot",
    initials: null,
    pattern: /^(?<n>\d{1,4})\.[ \t]*(?<t>[^\s\d.,–-].*|\d{1,3}[.,]? ?[A-Za-zÆØÅæøå][^.]*|\d{4}\b.*)$/,
  },
  { form: "bare", initials: null, pattern: /^(?<n>\d{1,4})[ \t]+(?<t>[^\s\d.,–-].*)$/ },
];

/** The forms that a line may have by its first character. */
const byInitial = new Map<string, Form[]>();
for (const form of forms) {
  for (const initial of form.initials ?? "0123456789") {
    for (const each of new Set([initial, initial.toUpperCase()])) byInitial.set(each, [...(byInitial.get(each) ?? []), form]);
  }
}

export function matchPunktCandidate(line: PlainLine): PunktCandidate | null {
  const { text, start } = line;
  const possible = byInitial.get(text.charAt(0));
  if (!possible || text.length > 300) return null;
  for (const { form, pattern } of possible) {
    const match = pattern.exec(text);
    if (!match?.groups) continue;
    if (form === "case-prefix") return casePrefix(text, start);
    const number = match.groups["n"] ?? "";
    const title = match.groups["t"] ?? "";
    const numberStart = text.indexOf(number);
    return {
      form,
      number: Number(number),
      numberStart: start + numberStart,
      numberEnd: start + numberStart + number.length,
      title,
      titleStart: start + text.length - title.length,
      closed: /^lukket/i.test(match.groups["m"] ?? ""),
    };
  }
  return null;
}

/** `25/19069 - T`: no item number, the case number stands in front of the title. */
function casePrefix(text: string, start: number): PunktCandidate {
  const title = /^\S+ [-–] +/.exec(text)?.[0].length ?? 0;
  return {
    form: "case-prefix",
    number: null,
    numberStart: start,
    numberEnd: start,
    title: text.slice(title),
    titleStart: start + title,
    closed: false,
  };
}

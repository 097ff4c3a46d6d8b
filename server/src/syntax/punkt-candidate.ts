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
  /** Groups: `n` number, `t` title, `m` the mark Åbent/Lukket. */
  readonly pattern: RegExp;
}

/** In order: the first that matches names the form. All anchored at the start and linear. */
const forms: readonly Form[] = [
  { form: "punkt", pattern: /^(?:Dagsordens)?punkt(?: nr\.?)? {0,3}(?<n>\d{1,4})(?:[ \t]*[:.–-][ \t]*|$)(?<t>.*)$/di },
  { form: "pkt", pattern: /^pkt\.? {0,3}(?<n>\d{1,4})(?:[ \t]*[:.–-]?[ \t]+|[:.]|$)(?<t>.*)$/di },
  { form: "sag", pattern: /^Sag nr\.? {0,3}(?<n>\d{1,4})(?: \([^()]{1,40}\)| [A-ZÆØÅ]{2,4} \d{1,5}\/\d{2,4})?(?<t>)$/d },
  { form: "nr", pattern: /^Nr\.? {0,3}(?<n>\d{1,4})(?:[ \t]*[:.–-][ \t]*|[ \t]{2,})(?<t>\S.*)$/d },
  { form: "bullet", pattern: /^[•·▪][ \t]*(?<n>\d{1,4})\.[ \t]+(?<t>\S.*)$/d },
  { form: "open", pattern: /^(?<n>\d{1,4})[. \t]+(?<m>Åben|Åbent|Lukket)(?:[ \t]{2,}|\t)(?<t>\S.*)$/d },
  { form: "open", pattern: /^(?<m>Åben|Åbent|Lukket)[ \t]+(?<n>\d{1,4})[. \t]+(?<t>\S.*)$/di },
  { form: "case-prefix", pattern: /^(?<t>)(?<n>)(?=\d{2}\/\d{1,6} [-–] \S)/d },
  { form: "colon", pattern: /^(?<n>\d{1,4})[ \t]*:[ \t]*(?<t>\D.*)$/d },
  { form: "dot", pattern: /^(?<n>\d{1,4})\.[ \t]*(?<t>[^\s\d.,–-].*|\d{1,3}[.,]? ?[A-Za-zÆØÅæøå][^.]*|\d{4}\b.*)$/d },
  { form: "bare", pattern: /^(?<n>\d{1,4})[ \t]+(?<t>[^\s\d.,–-].*)$/d },
];

const mayBegin = /^[\dPpDdNSÅåLl•·▪]/;

export function matchPunktCandidate(line: PlainLine): PunktCandidate | null {
  const { text, start } = line;
  if (text.length > 300 || !mayBegin.test(text)) return null;
  for (const { form, pattern } of forms) {
    const match = pattern.exec(text);
    if (!match?.groups) continue;
    if (form === "case-prefix") return casePrefix(text, start);
    const [numberStart, numberEnd] = match.indices?.groups?.["n"] ?? [0, 0];
    const [titleStart] = match.indices?.groups?.["t"] ?? [text.length];
    return {
      form,
      number: Number(match.groups["n"]),
      numberStart: start + numberStart,
      numberEnd: start + numberEnd,
      title: match.groups["t"] ?? "",
      titleStart: start + titleStart,
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

import { digitsEnd, isDigit } from "../text/characters.ts";
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
  /** The letters, small ones, that a line of this form begins with; null where the number does. */
  readonly initials: string | null;
  /** What may stand right behind the number, where that begins the line. */
  readonly behind?: string;
  /** The first group is the number (the line's first digits), the second the title (up to the line's end). */
  readonly pattern: RegExp;
}

const capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ";

/** In order: the first that matches names the form. All anchored at the start and linear. */
const forms: readonly Form[] = [
  { form: "punkt", initials: "pd", pattern: /^(?:Dagsordens)?punkt(?: nr\.?)? {0,3}(\d{1,4})(?:[ \t]*[:.–-][ \t]*|$)(.*)$/i },
  // Without a sign behind the number, a title's capital tells it from `Punkt 16 sendes tilbage`.
  { form: "punkt-blank", initials: "p", pattern: /^(?:Punkt|PUNKT) {1,3}(\d{1,4})[ \t]+(\d{1,3}\. \S.*|["”»]?[A-ZÆØÅ].*)$/ },
  { form: "pkt", initials: "p", pattern: /^pkt\.? {0,3}(\d{1,4})(?:[ \t]*[:.–-]?[ \t]+|[:.]|$)(.*)$/i },
  { form: "sag", initials: "s", pattern: /^Sag nr\.? {0,3}(\d{1,4})(?: \([^()]{1,40}\)| [A-ZÆØÅ]{2,4} \d{1,5}\/\d{2,4})?$/ },
  { form: "nr", initials: "n", pattern: /^Nr\.? {0,3}(\d{1,4})(?:[ \t]*[:.–-][ \t]*|[ \t]{2,})(\S.*)$/ },
  { form: "bullet", initials: "•·▪", pattern: /^[•·▪][ \t]*(\d{1,4})\.[ \t]+(\S.*)$/ },
  { form: "open", initials: null, behind: ". \t", pattern: /^(\d{1,4})[. \t]+(?:Åben|Åbent|Lukket)(?:[ \t]{2,}|\t)(\S.*)$/ },
  { form: "open", initials: null, behind: ". \t", pattern: /^(\d{1,4})[. \t]+\((?:Åben|Åbent|Lukket)\)[ \t]+(\S.*)$/ },
  { form: "open", initials: "ål", pattern: /^(?:Åben|Åbent|Lukket)[ \t]+(\d{1,4})[. \t]+(\S.*)$/i },
  // A slip in the number (`25//19069 - T`) does not make the line another one.
  { form: "case-prefix", initials: null, behind: "/", pattern: /^(?=\d{2}\/{1,2} ?\d{1,6} [-–] \S)/ },
  { form: "colon", initials: null, behind: ": \t", pattern: /^(\d{1,4})[ \t]*:[ \t]*(\D.*)$/ },
  {
    form: "dot",
    initials: null,
    behind: ".",
    pattern:
      /^(?!\d{2}\.\d{2}[A-ZÆØÅ]\d{2} - )(\d{1,4})\.[ \t]*(?:\1\.[ \t]+)?([^\s\d.,–-].*|\d{1,3}[.,]? ?[A-Za-zÆØÅæøå][^.]*|\d{4}\b.*)$/,
  },
  // Web pages lose the blank: `38Godkendelse af dagsorden`.
  { form: "glued", initials: null, behind: capitals, pattern: /^(\d{1,4})([A-ZÆØÅ][a-zæøå].*)$/ },
  { form: "bare", initials: null, behind: " \t", pattern: /^(\d{1,4})[ \t]+([^\s\d.,–-].*)$/ },
];

/** `Lukket` in front of the number or behind it. */
const closedMark = /^(?:\d{1,4}[. \t]+)?\(?lukket/i;

/** The forms that a line may have by its first letter, or by what stands behind the number that begins it. */
const byInitial = new Map<string, Form[]>();
const byBehind = new Map<string, Form[]>();
const put = (map: Map<string, Form[]>, key: string, form: Form): void => void map.set(key, [...(map.get(key) ?? []), form]);
for (const form of forms) {
  for (const initial of form.initials ?? "") for (const each of new Set([initial, initial.toUpperCase()])) put(byInitial, each, form);
  for (const behind of form.behind ?? "") put(byBehind, behind, form);
}

const possibleForms = (text: string): readonly Form[] | undefined =>
  isDigit(text.charCodeAt(0)) ? byBehind.get(text.charAt(digitsEnd(text, 0))) : byInitial.get(text.charAt(0));

export function matchPunktCandidate(line: PlainLine): PunktCandidate | null {
  const { text, start } = line;
  const possible = possibleForms(text);
  if (!possible || text.length > 300) return null;
  for (const { form, pattern } of possible) {
    const match = pattern.exec(text);
    if (!match) continue;
    if (form === "case-prefix") return casePrefix(text, start);
    const [, number = "", title = ""] = match;
    if (form === "dot" && goesThrough(title, Number(number))) return null;
    const numberStart = text.indexOf(number);
    return {
      form,
      number: Number(number),
      numberStart: start + numberStart,
      numberEnd: start + numberStart + number.length,
      title,
      titleStart: start + text.length - title.length,
      closed: form === "open" && closedMark.test(text),
    };
  }
  return null;
}

/** `1. T 2. T 3. T`: an overview of all items on one line. */
const goesThrough = (title: string, number: number): boolean => {
  const next = title.indexOf(` ${number + 1}. `);
  return next > 0 && title.indexOf(` ${number + 2}. `, next) > 0;
};

/** `25/19069 - T`: no item number, the case number stands in front of the title. */
function casePrefix(text: string, start: number): PunktCandidate {
  const title = /^\S+(?: \d+)? [-–] +/.exec(text)?.[0].length ?? 0;
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

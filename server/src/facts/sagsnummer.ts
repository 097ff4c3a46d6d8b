import { kleHandlingsfacetter, kleHovedgrupper } from "../vocabulary/kle.ts";
import { sagsnummerForms } from "../vocabulary/sagsnumre.ts";

/** The form in which case numbers are compared: one blank between parts, capital letters. */
export function sagsnummerKey(text: string): string {
  return text.normalize("NFC").trim().replace(/\s+/g, " ").toUpperCase();
}

const inText = sagsnummerForms
  .filter((form) => form.inText)
  .map((form) => form.pattern)
  .join("|");
const short = sagsnummerForms
  .filter((form) => form.name === "yy-slash-serial")
  .map((form) => form.pattern)
  .join("|");
/** `19/11689` is a case number in running text only behind a word that says so: else it may be a date or a year. */
const behindLabel = "(?<=\\b(?:[Ss]ag(?:en|snr|snummer|sid| nr)?|[Jj]\\.? ?nr|[Jj]ournalnr)[.:]? )";
const mention = new RegExp(`(?<![\\p{L}\\d./-])(?:${inText}|(?=${short})${behindLabel}(?:${short}))(?![\\p{L}\\d/]|-\\d)`, "uy");
/** Every form begins with some digits and joins them to others: this finds where one may begin. */
const mayBegin = /\d{2,8}(?=[-/.]\d| - )/g;

export interface SagsnummerMention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Case numbers in a line of running text. Columns are UTF-16. */
export function findSagsnumre(line: string): SagsnummerMention[] {
  const found: SagsnummerMention[] = [];
  mayBegin.lastIndex = 0;
  for (let match = mayBegin.exec(line); match !== null; match = mayBegin.exec(line)) {
    const start = match.index;
    mention.lastIndex = start;
    const text = mention.exec(line)?.[0];
    if (text === undefined) continue;
    const end = start + text.length;
    found.push({ text, start, end });
    mayBegin.lastIndex = end;
  }
  return found;
}

/** What a journal number says by the KLE classification. Titles are null where no table has them. */
export interface KleReading {
  readonly hovedgruppe: { readonly code: string; readonly title: string | null };
  readonly gruppe: string;
  readonly emne: string;
  readonly facet: { readonly code: string; readonly title: string | null } | null;
  readonly serial: number | null;
  /** Four digits: `18` is 2018, `99` is 1999. */
  readonly year: number | null;
}

const journal = /^(\d{2})\.(\d{2})\.(\d{2})(?:[- ]?([A-ZÆØÅ]\d{2}))?(?:-(\d{1,6})-(\d{2}))?/;

/** Reads a journal number such as `15.20.24-Ø39-1-18`; null for a number of another form. */
export function readKle(sagsnummer: string): KleReading | null {
  const match = journal.exec(sagsnummerKey(sagsnummer));
  if (!match) return null;
  const [, hovedgruppe = "", gruppe = "", emne = "", facet, serial, year] = match;
  return {
    hovedgruppe: { code: hovedgruppe, title: kleHovedgrupper[hovedgruppe] ?? null },
    gruppe: `${hovedgruppe}.${gruppe}`,
    emne: `${hovedgruppe}.${gruppe}.${emne}`,
    facet: facet === undefined ? null : { code: facet, title: kleHandlingsfacetter[facet] ?? null },
    serial: serial === undefined ? null : Number(serial),
    year: year === undefined ? null : Number(year) + (Number(year) < 80 ? 2000 : 1900),
  };
}

/**
 * The written forms of case numbers (sagsnumre), each with the kind of system that makes it.
 *
 * `pattern` is the source of a regular expression without anchors or flags; the scanner adds word boundaries that
 * know Danish letters. A span of years (`2019-2022`) is no number. Linear: every quantifier is bounded or over a class that the next part cannot begin with.
 */
export interface SagsnummerForm {
  readonly name: string;
  readonly example: string;
  readonly pattern: string;
  /** May be recognised in running text, too (not only on a line of its own or behind a label). */
  readonly inText: boolean;
}

export const sagsnummerForms: readonly SagsnummerForm[] = [
  { name: "kle", example: "15.20.24-Ø39-1-18", pattern: "\\d{2}\\.\\d{2}\\.\\d{2}-[A-ZÆØÅ]\\d{2}-\\d{1,6}-\\d{2}", inText: true },
  {
    name: "kle-glued",
    example: "00.01.00P35-0098",
    pattern: "\\d{2}\\.\\d{2}(?:\\.\\d{2} ?[A-ZÆØÅ]\\d{2}(?: - \\d{4}/\\d{1,6}|[-/ ]\\d{1,6})?|[A-ZÆØÅ]\\d{2} - \\d{4}/\\d{1,6})",
    inText: true,
  },
  {
    name: "kle-dotted",
    example: "00.30.14.Ø00 14/225",
    pattern: "\\d{2}\\.\\d{2}\\.\\d{2}\\.[A-ZÆØÅ]\\d{2}(?: \\d{2}/\\d{1,6})?",
    inText: true,
  },
  { name: "serial-year-slash", example: "012497 - 2017/12299", pattern: "\\d{6} - \\d{4}/\\d{1,6}", inText: true },
  { name: "kommunekode-year-serial", example: "330-2018-3619", pattern: "\\d{3}-(?:19|20)\\d{2}-\\d{1,7}", inText: true },
  { name: "serial-year", example: "018520-2013", pattern: "\\d{6}-(?:19|20)\\d{2}", inText: true },
  { name: "year-serial", example: "2012-28504", pattern: "(?:19|20)\\d{2}-(?!(?:19|20)\\d{2}(?!\\d))\\d{4,7}", inText: true },
  { name: "year-slash-serial", example: "2012/057275", pattern: "(?:19|20)\\d{2}/(?!(?:19|20)\\d{2}(?!\\d))\\d{4,6}", inText: true },
  { name: "letters-year-serial", example: "EMN-2020-03010", pattern: "(?:EMN|MOD)-(?:19|20)\\d{2}-\\d{4,6}", inText: false },
  { name: "yy-serial", example: "21-014420", pattern: "\\d{2}-\\d{6}K?", inText: true },
  { name: "yy-slash-serial", example: "19/27921", pattern: "\\d{2}/\\d{1,6}", inText: false },
  { name: "abbreviation-slash", example: "BR 366/07", pattern: "[A-ZÆØÅ]{2,4} {1,2}\\d{1,5}/\\d{2,4}", inText: false },
];

/** Labels in front of a case number. Compared without case and with an optional dot, colon or blank behind. */
export const sagsnummerLabels: readonly string[] = [
  "Sagsnummer",
  "Sagsnr",
  "Sags nr",
  "Sags-nr",
  "Sagsid",
  "Sags-id",
  "Sags ID",
  "Sag nr",
  "Sagnr",
  "Sag",
  "Journalnummer",
  "Journalnr",
  "Journal nr",
  "J.nr",
  "J. nr",
  "Jnr",
  "Acadre sagsnr",
  "SBSYS sagsnr",
];

/** Labels of other identifiers that may stand on the same line, behind the case number. */
export const otherIdentifierLabels: readonly string[] = [
  "Dok.nr",
  "Dok. nr",
  "Dokumentnr",
  "Sagsbehandler",
  "Sagsinitialer",
  "Initialer",
  "Sagsansvarlig",
  "Forvaltning",
  "Åbent",
  "Lukket",
];

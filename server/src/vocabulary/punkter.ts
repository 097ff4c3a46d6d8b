/** How items (punkter) are titled, marked and grouped. */

/** Whole-line marks that say whether an item is open to the public. */
export const openMarks: readonly string[] = ["Åbent", "Åben", "Åbent punkt", "Åben sag", "Åbent - nr"];
export const closedMarks: readonly string[] = ["Lukket", "Lukket punkt", "Lukket sag"];

/** Group headings between items: whole lines that are no item and belong to none. */
export const groupHeadings: readonly string[] = [
  "Åbne",
  "Åbne punkter",
  "Åbne sager",
  "Åbne dagsordenspunkter",
  "Åben dagsorden",
  "Åbent møde",
  "Åben del",
  "Lukkede",
  "Lukkede punkter",
  "Lukkede sager",
  "Lukkede dagsordenspunkter",
  "Lukket dagsorden",
  "Lukket møde",
  "Lukket referat",
  "Lukket del",
  "Efterretningssager",
  "Sager til efterretning",
  "Sager til behandling",
  "Sager til udvalgets afgørelse",
];

/** A group line with a letter: `A. Sager til afgørelse i byrådet`. */
export const letteredGroup = /^[A-ZÆØÅ][.)] (?:Åbne |Lukkede )?(?:[Ss]ager|[Pp]unkter|Meddelelser|Orientering(?:er|ssager)?)\b[^.]{0,80}$/;

/** Page chrome of web publications, and page numbers of PDF text: whole lines that say nothing. */
export const chromeLines: readonly string[] = [
  "Til toppen",
  "Udskriv",
  "Kopier link",
  "Del",
  "Tilbage til toppen",
  "Luk",
  "Print",
  "Fold alle punkter",
  "Fold alle punkter [ud] [ind]",
  "Fold alle ud",
  "Se alle bilag",
  "Show video",
  "Kopier link til punktet - Print",
  "Udskriv hele dagsordnen",
];

/**
 * Titles of items that inform, or that every meeting has: they need no Indstilling, and are taken for an item on their
 * number alone. Compared with the beginning of the title, prefixes such as `EBU - ` and `A. ` left out.
 */
export const standingTitles: readonly string[] = [
  "Meddelelser",
  "Meddelelse",
  "Orientering",
  "Orienteringer",
  "Til orientering",
  "Gensidig orientering",
  "Eventuelt",
  "Evt",
  "Spørgetid",
  "Spørgehalvtime",
  "Spørgsmål fra",
  "Underskrift",
  "Underskriftsark",
  "Underskriftsblad",
  "Underskriftsside",
  "Digital underskrift",
  "Godkendelse af dagsorden",
  "Godkendelse af dagsordenen",
  "Godkendelse af referat",
  "Godkendelse af protokol",
  "Godkendelse af beslutningsprotokol",
  "Dagsorden",
  "Bordet rundt",
  "Protokollat",
  "Siden sidst",
  "Nyt fra",
  "Status fra",
  "Temamøde",
  "Temadrøftelse",
  "Tema",
  "Besøg",
  "Kommende sager",
  "Kommende punkter",
  "Sager på vej",
  "Emner til kommende",
  "Lukket punkt",
  "Lukkede punkter",
];

/** Other titles of items in which nothing is recommended: elections, visits, questions, who was there. */
export const needsNoRecommendation =
  /^(?:Valg af|Konstituering|Spørgsmål til|Foretræde|Deputation|Dialogmøde|Besigtigelse|Rundvisning|Præsentation af|Oplæg|Fraværende|Fravær|Afbud|Bemærkninger(?:\/ændringer)? til dagsorden(?:en)?|Indkaldelse af stedfortræder)(?![\p{Ll}])|besøg(?:et)?$/iu;

/** Words anywhere in the title of an item that informs: it may state a case and recommend nothing. */
export const informationWords =
  /(?<![\p{L}])(?:(?:til )?orientering(?:en|er|ssag|spunkt)?|meddelelser|efterretning|eventuelt|spørgetid|underskrift(?:er|sark|sblad|sside)?|tema(?:møde|drøftelse|punkt)?|\p{L}{0,20}besøg|udgår|information)(?![\p{L}])/iu;

/** What stands in front of many titles: the bodies that a case passes (`EBU/ØU/KB - `), a letter (`A. `), a dash. */
export const titlePrefix = /^(?:[A-ZÆØÅ]{2,4}(?:\/[A-ZÆØÅ]{2,4}){0,6} - |[A-Z]\. |[–-] )/;

const closed =
  /^closed: |\(for lukkede døre\)\s*$|^(?:lukket(?:\s+punkt|\s+sag)?\b(?:\s*[:\-–]|$)|lukket punkt\b|lukket sag\b)|[-–]\s*lukket(?: punkt| sag)?\s*$|\(lukket(?: punkt| sag)?\)\s*$/i;

/** A title that says that its item is closed. Linear: anchored, or a plain end. */
export const isClosedTitle = (title: string): boolean => saysClosed(title) && closed.test(title.replace(titlePrefix, ""));

/** Hardly any title has the word: the others need no look at how it is used. */
const saysClosed = (title: string): boolean => title.includes("ukke") || title.includes("UKKE") || title.startsWith("Closed: ");

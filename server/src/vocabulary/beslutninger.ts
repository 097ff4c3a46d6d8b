/**
 * Decision headings that name the committee (udvalg) and the date, and the words decisions are made of.
 *
 * The patterns are sources of regular expressions over one line without markdown marks. `D` stands for a written
 * date, `U` for a committee's name; the scanner and the grammar fill them in. All are anchored at both ends.
 */

/** A written date, as it stands in headings: `05-02-2020`, `4.12.2019`, `10. februar 2021`, `04/12 2012`. */
export const headingDate =
  "\\d{1,2}[-./] ?\\d{1,2}[-./ ] ?\\d{2,4}|\\d{1,2}\\.? ?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december) \\d{4}";

/** A committee's name: starts with a capital, no sentence in it; its term may stand behind (`Byrådet (18-21)`, `Byrådet 2010, `). */
export const committeeName = "[A-ZÆØÅ][^.:;!?\\d]{2,120}?(?: (?:\\(?(?:19|20)?\\d{2}[-–](?:19|20)?\\d{2}\\)?|(?:19|20)\\d{2}(?=,)))?";

/** What stands between committee and date: `den`, `d.`, a weekday, or nothing. */
const on = ",?(?: (?:man|tirs|ons|tors|fre|lør|søn)dag,?)?(?: d\\.| den)? ?";

export interface DecisionHeadingForm {
  readonly example: string;
  readonly pattern: string;
  /** Also the form of an entry of the history: a decision only where committee and date are this meeting's. */
  readonly ambiguous: boolean;
}

export const decisionHeadingForms: readonly DecisionHeadingForm[] = [
  {
    example: "Vedtagelse i Erhvervsudvalget den 05-02-2020",
    pattern: `(?:Vedtagelse|Afgørelse) (?:i|fra) (U)${on}(D)`,
    ambiguous: false,
  },
  {
    example: "Beslutning i Økonomiudvalget den 05-02-2020:",
    pattern: `Beslutning(?:er)? (?:i|for|af) (U)${on}(D)(?:,? (?:[Pp]kt\\.?|[Pp]unkt) ?\\d+)?`,
    ambiguous: false,
  },
  {
    example: "Beslutning fra Social- og Sundhedsudvalget, 10. februar 2021, pkt. 2:",
    pattern: `Beslutning fra (U)${on}(D)(?:,? (?:[Pp]kt\\.?|[Pp]unkt) ?\\d+)?`,
    ambiguous: true,
  },
  {
    example: "Beslutning Økonomiudvalget den 05-02-2020",
    pattern: `Beslutning(?:er)?:? (U)${on}(D)(?:,? (?:[Pp]kt\\.?|[Pp]unkt) ?\\d+)?`,
    ambiguous: false,
  },
  {
    example: "Økonomiudvalgets beslutning den 04.12.2012 Punkt 2",
    pattern: `(U)s beslutning(?: i mødet)?${on}(D)(?:,? (?:[Pp]kt\\.?|[Pp]unkt) ?\\d+)?`,
    ambiguous: false,
  },
  {
    example: "Kommunalbestyrelsens møde 25. september 2006 Punkt 2:",
    pattern: "(U)s møde(?: den)? (D),? (?:[Pp]kt\\.?|[Pp]unkt) ?\\d+",
    ambiguous: true,
  },
  { example: "Økonomiudvalget, 03-04-2019, pkt. 42", pattern: "(U),? (?:d\\. |den )?(D),? (?:[Pp]kt\\.?|[Pp]unkt) ?\\d+", ambiguous: true },
  { example: "Kommunalbestyrelsen den 20. august 2020:", pattern: "(U),? (?:d\\. |den )?(D)", ambiguous: true },
];

/** Words a decision's line consists of; such a line behind a number is a point of the decision, not an item. */
export const decisionWords =
  /^(?:indstillingen |indstilles |sagen |punktet |forslaget |orienteringen |blev |er |til ){0,4}(?:(?:godkend(?:t|es|te)|anbefal(?:es|et|er)|tiltr(?:ådt|ædes|ådte|æder)|vedtag(?:et|es)|taget til (?:efterretning|orientering)|tages til (?:efterretning|orientering)|drøft(?:et|edes|es)|udsat|udsættes|udgår|forkastet|afvist|bortfald(?:t|er|et)|indstilles)(?![\p{L}])|(?:indstilles|efterretning|orientering|godkendelse|drøftelse|ingen|intet|intet at bemærke)[.!]?$)/iu;

/** First words of a decision that has been put off or taken off the agenda. */
export const postponedWords =
  /\b(?:udsat|udsættes|udskydes|udskudt|udgår|udgik|udgået|taget af dagsorden(?:en)?|tages af dagsorden(?:en)?|trukket|sendes tilbage|oversendes|sendt tilbage|bortfald(?:er|t)|ikke behandlet|behandles ikke)\b/i;

/** First words of a decision that says no. */
export const rejectedWords =
  /(?<![\p{L}])(?:afvis(?:t|es|te)|afslå(?:s|r|et)|afslag|forkast(?:et|es)|ikke (?:godkendt|imødekommet|tiltrådt|vedtaget))(?![\p{L}])/iu;

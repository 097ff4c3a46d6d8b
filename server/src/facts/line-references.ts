import { plainLine } from "../syntax/plain-line.ts";
import { wordBefore } from "../text/characters.ts";
import { type CommitteeName, committeeAt, committeeBefore } from "./committee-names.ts";
import { findDates, type WrittenDate } from "./dates.ts";

/** A reference to a meeting within one line. Columns are UTF-16. */
export interface LineReference {
  readonly start: number;
  readonly end: number;
  readonly committee: CommitteeName;
  /** The name with the words in front that may belong to it, or null. */
  readonly wider: Pick<CommitteeName, "start" | "end" | "text"> | null;
  readonly date: Pick<WrittenDate, "start" | "end" | "day" | "month" | "year">;
  readonly punkt: { readonly start: number; readonly end: number; readonly number: number; readonly word: "punkt" | "sag" } | null;
  /** The line holds nothing else. */
  readonly wholeLine: boolean;
  /** Nor does a word such as `Beslutning fra` stand in front: only its place tells what it is. */
  readonly isBare: boolean;
  readonly certain: boolean;
}

/** What is looked at in front of a date, in UTF-16 code units. */
const reach = 170;

/** The references to meetings in a line, from left to right. */
export function findLineReferences(line: string): LineReference[] {
  const references: LineReference[] = [];
  for (const date of findDates(line)) {
    const last = references.at(-1) ?? null;
    const own = readReference(line, date, last?.end ?? 0) ?? (last && listed(line, last, date));
    if (own !== null) references.push(own);
  }
  return withYears(references);
}

function readReference(line: string, date: WrittenDate, floor: number): LineReference | null {
  const named = committeeInFront(line, date, floor) ?? committeeBehind(line, date);
  if (named === null) return null;
  const { committee, certain } = named;
  const behind = Math.max(date.end, committee.end);
  const punkt = punktBehind(line, behind) ?? (committee.start < date.start ? punktInFront(line, committee.start, floor) : null);
  const start = Math.min(committee.start, date.start, punkt?.start ?? committee.start);
  const end = Math.max(behind, punkt?.end ?? 0);
  const { text, start: lineStart, end: lineEnd } = plainLine(line);
  const around = line.slice(lineStart, start) + line.slice(end, lineEnd);
  const wholeLine = text !== "" && /^(?:Beslutning(?: (?:fra|i|af))?|Behandlet i|Vedtagelse i)? ?[).:]{0,3} ?$/i.test(around);
  return {
    start,
    end,
    committee,
    wider: widerName(line, committee),
    date,
    punkt,
    wholeLine,
    isBare: wholeLine && !/\p{L}/u.test(around),
    certain:
      !isTurnOfYear(date) && (wholeLine || ((certain || punkt !== null) && !isNoMeeting(line, start) && !isOfAnother(line, committee))),
  };
}

const widerName = (line: string, { widerStart, end }: CommitteeName): LineReference["wider"] =>
  widerStart === null ? null : { start: widerStart, end, text: line.slice(widerStart, end) };

interface Named {
  readonly committee: CommitteeName;
  /** The words say that the committee met that day. */
  readonly certain: boolean;
}

/** Small words between a committee, or its meeting, and the date. */
const lead = /(?:[ ,:(–-]|(?<![\p{L}])(?:den|d\.|fra den|fra|af den|af|afholdt den|afholdt|holdt den|holdt|dateret)){0,24}$/iu;

const meetingWord = "(?:(?:ordinære|ekstraordinære|ordinært|ekstraordinært|seneste|sidste) )?(?:møde|mødet|møder|møderne)";
/** `Økonomiudvalgets møde`, `Byrådets beslutning i mødet`. */
const ownMeeting = new RegExp(
  ` (?:${meetingWord}|(?:beslutning|behandling|vedtagelse|afgørelse|godkendelse|drøftelse)(?: (?:på|i) ${meetingWord})?)$`,
  "iu",
);
/** `Byrådet godkendte på sit møde`, `Økonomiudvalget, på mødet`. */
const atMeeting = new RegExp(`,? (?:på|i|under) (?:(?:sit|sine|deres|et|det|udvalgets|rådets) )?${meetingWord}$`, "iu");
/** `Byrådet besluttede`, `Byrådet har godkendt`. */
const decided =
  / (?:har )?(?:besluttede|besluttet|godkendte|godkendt|vedtog|vedtaget|behandlede|behandlet|drøftede|drøftet|tiltrådte|tiltrådt|anbefalede|anbefalet|bevilgede|bevilget)$/iu;

function committeeInFront(line: string, date: WrittenDate, floor: number): Named | null {
  const until = date.weekday?.start ?? date.start;
  const from = Math.max(floor, until - reach);
  const leadLength = lead.exec(line.slice(Math.max(from, until - 24), until))?.[0].length ?? 0;
  const end = until - leadLength;
  const last = wordBefore(line, end, longestWord);
  if (!endsMeeting.test(last)) return namedBefore(line, end, from, false);
  const front = line.slice(from, end);
  const own = ownMeeting.exec(front);
  if (own !== null) {
    const committee = withoutGenitive(committeeBefore(line, from + own.index));
    if (committee !== null && committee.start >= from) return { committee, certain: true };
  }
  const at = atMeeting.exec(front);
  if (at !== null) {
    const committee = subjectOf(line, from, from + at.index);
    if (committee !== null) return { committee, certain: true };
  }
  const verb = decided.exec(front);
  return namedBefore(line, verb ? from + verb.index : end, from, verb !== null);
}

function namedBefore(line: string, end: number, from: number, decides: boolean): Named | null {
  const committee = committeeBefore(line, end);
  return committee && committee.start >= from ? { committee, certain: !decides && isTreatedIn(line, committee) } : null;
}

/** The last words of what `ownMeeting`, `atMeeting` and `decided` look for: most words in front of a date are none of them. */
const endsMeeting =
  /^(?:møde(?:t|r|rne)?|beslutning|behandling|vedtagelse|afgørelse|godkendelse|drøftelse|besluttede|besluttet|godkendte?|vedtog|vedtaget|behandlede|behandlet|drøftede|drøftet|tiltrådte?|anbefalede|anbefalet|bevilgede|bevilget)$/;
const longestWord = 12;

const treated = /(?:^|[^\p{L}])(?:i|af)(?: det)? $/iu;

/** `behandlet i Økonomiudvalget den …`, `vedtaget af Byrådet den …`: not `brev til Byrådet den …`. */
const isTreatedIn = (line: string, { start, widerStart }: CommitteeName): boolean =>
  treated.test(line.slice(Math.max(0, (widerStart ?? start) - 8), widerStart ?? start));

/** Meetings without minutes, elections, letters, and days on which somebody joined or left. */
const noMeeting =
  /medlem|indtræd|indtråd|udtræd|udtråd|(?<!ud)valg(?:t|et|ene)?(?!\p{L})|plads|seminar|temamøde|temadag|studietur|besigtig|henvend|konstituer|tiltræde|høringssvar|spørgsmål|brev|mail|notat|ansøg|indstillingspunkt|indstillingens/iu;

const isNoMeeting = (line: string, start: number): boolean => noMeeting.test(line.slice(Math.max(0, start - 60), start));

/** `Køge Byråd`, `Region Hovedstadens Forretningsudvalg`: it may be another one's. */
function isOfAnother(line: string, { start, widerStart }: CommitteeName): boolean {
  const at = widerStart ?? start;
  const word = /(?<![\p{L}-])(\p{Lu}[\p{L}-]{1,40}) $/u.exec(line.slice(Math.max(0, at - 42), at))?.[1];
  return word !== undefined && !/^(?:se|jf|jævnfør|fra|på|af|efter|ved|som|da|og|samt|den|det)$/i.test(word);
}

/** Terms of office and accounts begin and end then; nobody meets. */
const isTurnOfYear = ({ day, month }: WrittenDate): boolean => (day === 1 && month === 1) || (day === 31 && month === 12);

/** The one committee of the clause that ends at column `end`. */
function subjectOf(line: string, from: number, end: number): CommitteeName | null {
  const clauseStart = Math.max(from, ...[". ", "; ", ": "].map((mark) => line.lastIndexOf(mark, end - 1) + 1));
  let found: CommitteeName | null = null;
  for (const { index, 0: word } of line.slice(clauseStart, end).matchAll(/\p{L}[\p{L}]*/gu)) {
    const committee = committeeBefore(line, clauseStart + index + word.length);
    if (committee === null || committee.abbreviated) continue;
    if (found !== null && committee.start > found.end) return null;
    found = committee;
  }
  return found;
}

/** `Økonomiudvalgets` is `Økonomiudvalget`. */
function withoutGenitive(committee: CommitteeName | null): CommitteeName | null {
  if (committee === null || !/[a-zæøå]s$/.test(committee.text)) return committee;
  return { ...committee, end: committee.end - 1, text: committee.text.slice(0, -1) };
}

const behindDate = /^(?:,? (?:i|på|-|–) (?:(?:møde(?:t)?|et møde) i )?|[,:]? )(?=\p{L})/u;

/** `10-01-2022 Økonomiudvalget 2022`, `mødet den 14. maj 2019 i Økonomiudvalget`. */
function committeeBehind(line: string, date: WrittenDate): Named | null {
  if (date.year === null) return null;
  const gap = behindDate.exec(line.slice(date.end, date.end + 24))?.[0];
  if (gap === undefined) return null;
  const committee = committeeAt(line, date.end + gap.length);
  if (committee === null) return null;
  const until = date.weekday?.start ?? date.start;
  const isMeeting = /(?:møde|mødet|behandlet|behandling)(?: den| d\.|,)? $/i.test(line.slice(Math.max(0, until - 24), until));
  const startsLine = plainLine(line).start === until;
  if (!startsLine && !/(?:^| )(?:i|på)(?: |$)/.test(gap)) return null;
  const term = /^ (?:19|20)\d\d(?![\d-])/.exec(line.slice(committee.end))?.[0].length ?? 0;
  return { committee: { ...committee, end: committee.end + term }, certain: isMeeting && gap.includes("i ") };
}

const punktWord = "(?:(?:dagsorden(?:s|ens )?)?(?:punkt|pkt)|(sag))";
const behind = new RegExp(
  `^[,;:]? ?(?:[–-] )?\\(?(?:under |jf\\. |som )?(${punktWord}\\.?:?(?: ?nr\\.?)? ?(\\d{1,3}))(?![\\d/]|[-.,]\\d)\\)?`,
  "i",
);

function punktBehind(line: string, at: number): LineReference["punkt"] {
  const match = behind.exec(line.slice(at, at + 60));
  if (match === null) return null;
  const [whole, words = "", sag, digits] = match;
  const start = at + whole.indexOf(words);
  return { start, end: start + words.length, number: Number(digits), word: sag === undefined ? "punkt" : "sag" };
}

const inFront = new RegExp(
  `(?<!\\p{L})(${punktWord}\\.?(?: ?nr\\.?)? ?(\\d{1,3})),? (?:på|i|fra)(?: dagsordenen)?(?: (?:for|til|på|i))?(?: møde(?:t)? i)? $`,
  "iu",
);

/** `punkt 5 på Byrådets møde den …`. */
function punktInFront(line: string, at: number, floor: number): LineReference["punkt"] {
  const from = Math.max(floor, at - 60);
  const match = inFront.exec(line.slice(from, at));
  if (match === null) return null;
  const [, words = "", sag, digits] = match;
  const start = from + match.index;
  return { start, end: start + words.length, number: Number(digits), word: sag === undefined ? "punkt" : "sag" };
}

const between = /^ ?(?:,|,? ?og|,? ?samt) (?:den |d\. ?)?$/i;

/** One more date of the same committee: `den 25.2, den 26.3 og 22.4.2021`. */
function listed(line: string, last: LineReference, date: WrittenDate): LineReference | null {
  if (last.punkt !== null || last.committee.start > last.date.start) return null;
  const until = date.weekday?.start ?? date.start;
  const words = line.slice(last.end, until);
  if (words.length > 12 || !between.test(words)) return null;
  return { ...last, start: date.start, end: date.end, date, wholeLine: false, isBare: false, certain: false };
}

/** In a list, the year behind the last date is that of all: `den 25.2 og 22.4.2021`. */
function withYears(references: LineReference[]): LineReference[] {
  for (let index = references.length - 2; index >= 0; index--) {
    const own = references[index] as LineReference;
    const next = references[index + 1] as LineReference;
    if (own.date.year !== null || own.committee !== next.committee || next.date.year === null) continue;
    // `den 15. december og 5. januar 2021`: lists go with the calendar. Nobody wrote the year: it is likely, not certain.
    const year = own.date.month > next.date.month ? next.date.year - 1 : next.date.year;
    references[index] = { ...own, date: { ...own.date, year }, certain: false };
  }
  return references;
}

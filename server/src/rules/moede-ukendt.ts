import { type ArchivedMeeting, dateOfDay, dayNumber } from "../archive/archive-view.ts";
import { coverageOf } from "../archive/meeting-coverage.ts";
import { referredCommittee } from "../archive/referred-meeting.ts";
import { type CalendarDate, danishDate, isRealDate } from "../facts/calendar-date.ts";
import type { MeetingReference, ReferredPunkt } from "../facts/references.ts";
import { sameCommittee } from "../vocabulary/committees.ts";
import type { ArchiveContext, ArchiveRule, Finding } from "./rule.ts";

/** A reference to a meeting that the archive should hold and does not, or to an item that the meeting does not have. */
export const moedeUkendt: ArchiveRule = {
  code: "moede-ukendt",
  severity: "hint",
  title: {
    da: "Henvisning til et møde eller punkt, som arkivet ikke har",
    en: "A reference to a meeting or an item that the archive does not have",
  },
  page: {
    about:
      "En henvisning til et møde (udvalg og dato), som arkivet burde have og ikke har, eller til et punktnummer, som mødet ikke har.\nI eksemplet har arkivet udvalgets møder 14. januar, 4. februar og 4. marts 2019, hvert med to punkter.",
    bad: `
      Sagsfremstilling
      Sagen blev behandlet i Økonomiudvalget den 5. februar 2019, pkt. 2.
    `,
    good: `
      Sagsfremstilling
      Sagen blev behandlet i Økonomiudvalget den 4. februar 2019, pkt. 2.
    `,
    archive: ["14-01-2019", "04-02-2019", "04-03-2019"].map(
      (date) => `REFERAT Økonomiudvalget d. ${date}\n\nPunkt 1: Budget\n\nPunkt 2: Eventuelt\n`,
    ),
    silent:
      "når arkivet ikke har mindst tre af udvalgets møder det år og et møde både før og efter; om møder senere end referatets eget; når arkivet ser ud til at rumme flere kommuners referater; når de fleste af dokumentets henvisninger ikke er i arkivet; om forkortelser, som flere udvalg kan have.",
  },
  scope: "archive",
  check: (context: ArchiveContext): readonly Finding[] => {
    const judged = context.references.map((reference) => judge(context, reference));
    const isHeld = judged.filter((each) => each === "held").length;
    const found = judged.filter((each) => each !== null && each !== "held");
    const missing = found.filter(({ kind }) => kind === "meeting").length;
    const strange = found.length - missing;
    // A document whose references mostly lead nowhere speaks of other minutes than those of the archive.
    const trustMeetings = missing <= Math.max(fewMissing, isHeld);
    const trustNumbers = strange <= Math.max(fewMissing, isHeld);
    return found.filter(({ kind }) => (kind === "meeting" ? trustMeetings : trustNumbers)).map(({ finding }) => finding);
  },
};

const fewMissing = 2;

/** `held`: the archive has the meeting, and the item. Null where nothing can be said. */
type Judged = "held" | { readonly kind: "meeting" | "number"; readonly finding: Finding } | null;

function judge(context: ArchiveContext, reference: MeetingReference): Judged {
  const { archive, meeting, kommune } = context;
  const { day, month, year } = reference.date;
  if (year === null || meeting.date === null) return null;
  const date = { day, month, year };
  if (!isRealDate(date) || dayNumber(date) > dayNumber(meeting.date)) return null;
  const committee = referredCommittee(archive, reference);
  // Whether the words in front belong to the name is not sure where the archive does not know the longer one.
  if (committee === null || (reference.widerCommittee !== null && archive.committee(reference.widerCommittee.text) === null)) return null;
  const meetings = archive.meetingsOn(committee, dayNumber(date));
  if (meetings.length > 0) return judgeNumber(reference, date, meetings, kommune);
  if (!mayBeMissed(context, reference)) return null;
  const coverage = coverageOf(archive, committee, dayNumber(date), kommune);
  return coverage && { kind: "meeting", finding: missingMeeting(reference, date, coverage.before, coverage.after) };
}

/** The words name a meeting plainly enough. The date of this committee's own decision is the matter of another rule. */
function mayBeMissed({ meeting }: ArchiveContext, { kind, committee, abbreviated, punkt, certain }: MeetingReference): boolean {
  if (!certain || (abbreviated && punkt === null)) return false;
  return kind !== "decision" || meeting.committee === null || !sameCommittee(committee.text, meeting.committee);
}

function missingMeeting(reference: MeetingReference, date: CalendarDate, before: number, after: number): Finding {
  const { line } = reference;
  const { text, ...committee } = reference.widerCommittee ?? reference.committee;
  const { date: written } = reference;
  const start = Math.min(committee.start, written.start);
  const end = Math.max(committee.end, written.end);
  // Of a reference over the end of a line, the date is what is most likely wrong.
  const span = written.line === line ? { line, start, end } : { line: written.line, start: written.start, end: written.end };
  const [last, next] = [danishDate(dateOfDay(before)), danishDate(dateOfDay(after))];
  return {
    span,
    message: {
      da: `Arkivet har intet møde i ${text} den ${danishDate(date)}; de nærmeste møder er den ${last} og den ${next}. Ret henvisningen, hvis datoen eller udvalget er forkert.`,
      en: `The archive has no meeting of ${text} on ${danishDate(date)}; the nearest meetings are on ${last} and ${next}. Correct the reference if the date or the committee is wrong.`,
    },
  };
}

function judgeNumber(
  { punkt, committee }: MeetingReference,
  date: CalendarDate,
  meetings: readonly ArchivedMeeting[],
  kommune: string | null,
): Judged {
  if (punkt === null) return "held";
  const own = meetings.filter(({ record }) => kommune === null || record.kommune === null || record.kommune === kommune);
  const ranges = own.map(numbersOf);
  if (ranges.some((range) => range !== null && range.first <= punkt.number && punkt.number <= range.last)) return "held";
  const [range] = ranges;
  // Of several documents of one day, or one whose items are not all numbered, nobody can say.
  if (!range || ranges.length > 1 || punkt.word === "sag" || own.length < meetings.length) return null;
  return { kind: "number", finding: strangeNumber(punkt, committee.text, date, range) };
}

interface Numbers {
  readonly first: number;
  readonly last: number;
}

/** The numbers of a meeting's items, where all have one and none is left out; in some systems they stand out of order. */
function numbersOf({ record }: ArchivedMeeting): Numbers | null {
  const numbers = record.punkter.flatMap(({ punkt }) => punkt.number ?? []);
  if (numbers.length < 2 || numbers.length < record.punkter.length) return null;
  const first = numbers.reduce((least, number) => Math.min(least, number));
  const last = numbers.reduce((most, number) => Math.max(most, number));
  return new Set(numbers).size === numbers.length && last - first + 1 === numbers.length ? { first, last } : null;
}

function strangeNumber(punkt: ReferredPunkt, committee: string, date: CalendarDate, { first, last }: Numbers): Finding {
  const { line, start, end, number } = punkt;
  return {
    span: { line, start, end },
    message: {
      da: `Mødet i ${committee} den ${danishDate(date)} har ikke noget punkt ${number}: det har punkt ${first} til ${last}. Ret punktets nummer eller datoen.`,
      en: `The meeting of ${committee} on ${danishDate(date)} has no item ${number}: it has items ${first} to ${last}. Correct the item's number or the date.`,
    },
  };
}

import type { ArchivedMeeting, ArchiveView } from "./archive-view.ts";
import type { DocumentRecord } from "./record.ts";

/** What the archive has of a committee around a day on which it has no meeting. */
export interface Coverage {
  /** The committee's last meeting before the day, and the first one after it; as `dayNumber` writes them. */
  readonly before: number;
  readonly after: number;
}

/** So many meetings of a committee in a year tell that the archive holds its minutes of that year. */
const enough = 3;

/**
 * Whether the archive should hold a committee's meeting of some day: it has at least three of its meetings of that year,
 * and some before and after. Null where it is not so, and where the meetings may be of several municipalities'
 * committees of that name. `kommune` is the municipality of the document that asks.
 */
export function coverageOf(archive: ArchiveView, committee: string, day: number, kommune: string | null): Coverage | null {
  const days = archive.meetingDays(committee);
  const year = Math.floor(day / 10_000);
  const from = firstAtOrAfter(days, year * 10_000);
  const inYear = days.slice(from, firstAtOrAfter(days, (year + 1) * 10_000)).map((each) => archive.meetingsOn(committee, each));
  if (inYear.length < enough || !isOneCommittee(inYear, kommune)) return null;
  const isOwn = mayBeOf(inYear.flat(), kommune);
  if (inYear.filter((meetings) => meetings.some(isOwn)).length < enough) return null;
  const at = firstAtOrAfter(days, day);
  const before = nearest(archive, committee, days, at - 1, -1, isOwn);
  const after = nearest(archive, committee, days, at, 1, isOwn);
  return before === null || after === null ? null : { before, after };
}

/** The index of the first day that is not before `day`. */
function firstAtOrAfter(days: readonly number[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** So many meetings are looked at for one of the same municipality. */
const reach = 100;

function nearest(
  archive: ArchiveView,
  committee: string,
  days: readonly number[],
  from: number,
  step: 1 | -1,
  isOwn: (meeting: ArchivedMeeting) => boolean,
): number | null {
  for (let at = from, looked = 0; looked < reach; at += step, looked++) {
    const day = days[at];
    if (day === undefined) return null;
    if (archive.meetingsOn(committee, day).some(isOwn)) return day;
  }
  return null;
}

/** Meetings of the document's own municipality; where nothing tells of another one, those that name none are, too. */
function mayBeOf(meetings: readonly ArchivedMeeting[], kommune: string | null): (meeting: ArchivedMeeting) => boolean {
  const known = new Set(meetings.flatMap(({ record }) => record.kommune ?? []));
  if (kommune === null) return () => known.size < 2;
  const isMixed = [...known].some((each) => each !== kommune);
  return ({ record }) => record.kommune === kommune || (!isMixed && record.kommune === null);
}

/**
 * Where the documents do not say whose they are, other signs may tell that they are of several municipalities: two
 * meetings on one day that have nothing in common, case numbers of different systems.
 */
function isOneCommittee(days: readonly (readonly ArchivedMeeting[])[], kommune: string | null): boolean {
  const unnamed = days.map((meetings) => meetings.filter(({ record }) => record.kommune === null || kommune === null));
  if (unnamed.some((meetings) => meetings.length > 1 && !haveSameItems(meetings))) return false;
  const forms = new Set(unnamed.flat().flatMap(({ record }) => sagsnummerForm(record) ?? []));
  return forms.size < 2;
}

/** Agenda and minutes of one meeting: half of the items of each stand in the first. Some few titles stand in all minutes. */
function haveSameItems(meetings: readonly ArchivedMeeting[]): boolean {
  const [first = new Set<string>(), ...others] = meetings.map(
    ({ record }) => new Set(record.punkter.map(({ punkt }) => punkt.title.text.toLowerCase())),
  );
  return others.every((titles) => [...titles].filter((title) => first.has(title)).length * 2 >= Math.min(titles.size, first.size));
}

/** The form of the first case number: `19/11689` is `0/0`, `15.20.24-Ø39-1-18` is `0.0.0-A0-0-0`. */
function sagsnummerForm({ punkter }: DocumentRecord): string | null {
  for (const { punkt } of punkter) {
    const key = punkt.sagsnumre[0]?.key;
    if (key !== undefined) return key.replace(/\d+/g, "0").replace(/K$/, "").replace(/\p{L}/gu, "A");
  }
  return null;
}

import type { Random } from "../../bench/random.ts";
import { mark, plain } from "../marked.ts";
import { type Day, isBefore, proseDate, workday } from "../model/calendar.ts";
import type { Attachment, EarlierTreatment, Passage, Person, Recommendation } from "../model/meeting.ts";
import type { KronerForm } from "../model/money.ts";

/** What the stories of one meeting are told from. */
export interface Making {
  readonly random: Random;
  readonly municipality: string;
  readonly council: string;
  readonly economy: string;
  readonly udvalg: string;
  /** Committees other than the one that meets. */
  readonly others: readonly string[];
  readonly day: Day;
  readonly form: KronerForm;
  /** `Administrationen`, `Center for Børn og Skole`, `Direktionen` … */
  readonly department: string;
  /** `indstiller`, `foreslår` */
  readonly verb: string;
  readonly members: readonly Person[];
  readonly officials: readonly Person[];
  /** A number that no other story of the document has. */
  readonly next: () => number;
  /** Meetings that the archive holds; empty where there is none. */
  readonly known: readonly KnownMeeting[];
}

/** A meeting that can be referred to. */
export interface KnownMeeting {
  readonly udvalg: string;
  readonly day: Day;
  /** How many items it had. */
  readonly punkter: number;
}

/** An earlier meeting of a committee, and one of its items: one that the archive holds, where it holds that committee's. */
export function refer(making: Making, udvalg: string, least: number, most: number): { readonly day: Day; readonly punkt: number } {
  const { random, known, day } = making;
  const earlier = known.filter((meeting) => meeting.udvalg === udvalg && isBefore(meeting.day, day));
  if (earlier.length === 0) return { day: workday(random, day, least, most), punkt: random.integer(2, 24) };
  const meeting = random.pick(earlier);
  return { day: meeting.day, punkt: random.integer(1, meeting.punkter) };
}

/** `Byrådet den 2. oktober 2023, pkt. 10`, marked so that a reference to nothing can be made of it. */
export function reference(making: Making, udvalg: string, least: number, most: number): string {
  const { day, punkt } = refer(making, udvalg, least, most);
  const date = mark("ref-date", proseDate(making.random, day));
  const item = mark("ref-punkt", String(punkt));
  return mark(
    "reference",
    making.random.pick([
      `${udvalg} den ${date}, pkt. ${item}`,
      `${udvalg} den ${date} (pkt. ${item})`,
      `${udvalg} den ${date}, punkt ${item}`,
    ]),
  );
}

/** A case as a story tells it; what it leaves out is empty. */
export interface Sag {
  readonly title: string;
  readonly kle: string;
  readonly summary: readonly Passage[];
  readonly facts: readonly Passage[];
  readonly economy?: readonly Passage[];
  readonly law?: readonly Passage[];
  readonly hearing?: readonly Passage[];
  readonly plan?: readonly Passage[];
  readonly points: readonly string[];
  /** Decisions of this case beside the usual ones. */
  readonly decisions?: readonly (readonly string[])[];
  readonly attachments?: readonly Attachment[];
  readonly earlier?: readonly EarlierTreatment[];
  readonly recommendation?: Recommendation;
}

export const paragraph = (text: string): Passage => ({ kind: "paragraph", text });
export const subheading = (text: string): Passage => ({ kind: "subheading", text });
export const list = (...entries: string[]): Passage => ({ kind: "list", entries });

/** The committee that meets, marked as such. */
export const own = (making: Making): string => mark("udvalg-own", making.udvalg);

/** A fixed term of the field, marked, so that a misprint can be planted in it. */
export const term = (word: string): string => mark("term", word);

/** `2021-2024`, marked. */
export const years = (from: number, to: number, sign = "-"): string => mark("years", `${from}${sign}${to}`);

export function attachment(random: Random, name: string): Attachment {
  return {
    name,
    extension: random.pick(["", "", "", ".pdf", ".pdf", ".docx", " - Kopi.pdf", "(1).pdf"]),
    serial: random.integer(100_000, 499_999),
  };
}

/** A sentence with its full stop, which the dot of an abbreviation (`kr.`) may be. */
export const ended = (text: string): string => (/[.!?:]$/.test(plain(text)) ? text : `${text}.`);

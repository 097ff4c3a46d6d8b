/** A made-up meeting, before it is written down in any dress. */
export interface Meeting {
  /** From 1, in the order of the archive. */
  readonly index: number;
  readonly udvalg: string;
  readonly date: MeetingDate;
  readonly time: string;
  readonly place: string;
  readonly attendees: readonly string[];
  readonly punkter: readonly Punkt[];
  /** Within the archive, `/` between folders, without the file's ending. */
  readonly path: string;
}

export interface MeetingDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

export interface Punkt {
  readonly number: number;
  readonly title: string;
  readonly sagsnummer: string;
  readonly page: number;
  /** Meetings that treated the case before. */
  readonly earlier: readonly Treatment[];
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Numbered lines below the paragraphs. */
  readonly list: readonly string[];
}

/** A case, treated as an item of a meeting. */
export interface Treatment {
  readonly sagsnummer: string;
  readonly date: MeetingDate;
  readonly path: string;
  readonly number: number;
  readonly title: string;
}

/** It stands in the last item's title of the last meeting, and nowhere else. */
export const rareWord = "Kvasarobservatoriet";

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** `25-02-2019`. */
export const shortDate = ({ year, month, day }: MeetingDate): string => `${twoDigits(day)}-${twoDigits(month)}-${year}`;

const months = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];
const weekdays = ["Søndag", "Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag", "Lørdag"];

/** `25. februar 2019`. */
export const longDate = ({ year, month, day }: MeetingDate): string => `${twoDigits(day)}. ${months[month - 1]} ${year}`;

export const weekdayOf = ({ year, month, day }: MeetingDate): string =>
  weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] as string;

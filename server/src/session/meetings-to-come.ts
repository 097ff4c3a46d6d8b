import type { Position } from "vscode-languageserver-types";
import { type Analysis, analysisSteps } from "../analysis.ts";
import type { ArchiveReader } from "../archive/archive.ts";
import { dateOfDay, dayNumber } from "../archive/archive-view.ts";
import { type CalendarDate, isoDate, isRealDate } from "../facts/calendar-date.ts";
import { findDates } from "../facts/dates.ts";
import { filled, messages } from "../features/messages.ts";
import { newMeeting } from "../features/new-meeting.ts";
import { nextMeetingDay } from "../features/next-meeting-day.ts";
import { plainMeeting } from "../features/plain-meeting.ts";
import type { Snapshot } from "../features/snapshot.ts";
import type { Message } from "../rules/rule.ts";
import { decode } from "../text/decode.ts";
import { inOneLine } from "../text/plain-words.ts";
import { SourceText } from "../text/source-text.ts";
import { finish } from "../text/steps.ts";
import { addressForPeople, decodedAddress } from "./announcements.ts";
import type { Host } from "./host.ts";
import type { OpenDocuments } from "./open-documents.ts";
import { fetchFile } from "./read-file.ts";

/** A committee (udvalg) that may have a meeting made. Days as `2020-02-05`. */
export interface Udvalg {
  readonly name: string;
  readonly meetings: number;
  readonly last: string;
  /** When it is likely to meet next. */
  readonly next: string;
}

/** A document that is not there yet. */
export interface MeetingToCome {
  /** Where its file is to be. */
  readonly uri: string;
  readonly text: string;
  /** Where writing begins. */
  readonly position: Position;
}

export type MadeMeeting = MeetingToCome | { readonly says: Message };

/** So many of a committee's meetings are looked at for what recurs. */
const mostEarlier = 12;

/** Makes documents of meetings that are still to be held. */
export class MeetingsToCome {
  readonly #open: OpenDocuments;
  readonly #host: Host;
  readonly #folders: () => readonly string[];

  constructor(open: OpenDocuments, host: Host, folders: () => readonly string[]) {
    this.#open = open;
    this.#host = host;
    this.#folders = folders;
  }

  /** The committees of the archive: that of a document first, then those that met last. */
  async udvalg(uri: string | null): Promise<readonly Udvalg[]> {
    const archive = await this.#open.archive();
    const own = uri === null ? null : (archive.document(uri)?.committee ?? null);
    const ownKey = own === null ? null : archive.committee(own);
    return [...archive.committees()]
      .sort((a, b) => Number(b.key === ownKey) - Number(a.key === ownKey) || b.last - a.last)
      .map(({ key, name, meetings, last }) => {
        const next = nextMeetingDay(archive.meetingDays(key).map(dateOfDay));
        return { name, meetings, last: isoDate(dateOfDay(last)), next: isoDate(next ?? dateOfDay(last)) };
      });
  }

  /** The next meeting of a committee on a day, which is given in any form that minutes have. */
  async make(committee: unknown, day: unknown): Promise<MadeMeeting> {
    if (typeof committee !== "string" || committee.trim() === "") return { says: messages.meetingWithoutCommittee };
    const archive = await this.#open.archive();
    const key = archive.committee(committee.trim());
    const date = day === undefined && key !== null ? nextMeetingDay(archive.meetingDays(key).map(dateOfDay)) : readDate(day);
    if (!date) return { says: filled(messages.meetingWithoutDate, String(day ?? "")) };
    const uris = key === null ? [] : latestFirst(archive, key);
    const [uri] = uris;
    return uri === undefined ? this.#plain(committee.trim(), date) : this.#after(archive, uri, uris.slice(1), date);
  }

  /** The committee's last meeting before that of a document; null where there is none that can be read. */
  async before({ uri, facts: { meeting } }: Snapshot): Promise<Analysis | null> {
    const archive = await this.#open.archive();
    const key = meeting.committee === null ? null : archive.committee(meeting.committee);
    const earlier = (key === null ? [] : latestFirst(archive, key)).find((each) => {
      const date = archive.document(each)?.date;
      return each !== uri && date && (meeting.date === null || dayNumber(date) < dayNumber(meeting.date));
    });
    return earlier === undefined ? null : this.#read(earlier);
  }

  async #after(archive: ArchiveReader, uri: string, earlier: readonly string[], date: CalendarDate): Promise<MadeMeeting> {
    const last = await this.#read(uri);
    if (!last) return { says: filled(messages.lastMeetingUnreadable, addressForPeople(uri)) };
    const at = uri.lastIndexOf("/") + 1;
    const { fileName, text, cursor } = newMeeting({
      last,
      lastFileName: decodedAddress(uri.slice(at)),
      earlier: earlier.flatMap((each) => archive.document(each) ?? []),
      date,
      read,
    });
    return this.#at(`${uri.slice(0, at)}${encodeURIComponent(fileName)}`, text, cursor);
  }

  async #plain(committee: string, date: CalendarDate): Promise<MadeMeeting> {
    const [folder] = this.#folders();
    if (folder === undefined) return { says: messages.nowhereToCreate };
    const last = read(new SourceText(plainMeeting(committee)));
    const { fileName, text, cursor } = newMeeting({ last, lastFileName: `2000-01-01 ${committee}.referat`, earlier: [], date, read });
    return this.#at(
      `${folder.replace(/\/$/, "")}/${encodeURIComponent(inOneLine(fileName).replaceAll(/[\\/:*?"<>|]/g, " "))}`,
      text,
      cursor,
    );
  }

  async #at(uri: string, text: string, position: Position): Promise<MadeMeeting> {
    const isThere = this.#open.isOpen(uri) || (await this.#host.stat(uri)).kind !== "missing";
    return isThere ? { says: filled(messages.meetingExists, addressForPeople(uri)) } : { uri, text, position };
  }

  async #read(uri: string): Promise<Analysis | null> {
    const snapshot = await this.#open.snapshot(uri);
    if (snapshot) return read(snapshot.text);
    const file = await fetchFile(this.#host, uri, undefined);
    const content = file.kind === "read" ? decode(file.bytes) : null;
    return content?.kind === "text" ? read(new SourceText(content.text)) : null;
  }
}

const read = (text: SourceText): Analysis => finish(analysisSteps(text));

/** The documents of a committee's last meetings, the newest first; of two of one day, the one with more items. */
function latestFirst(archive: ArchiveReader, committee: string): readonly string[] {
  return archive
    .meetingDays(committee)
    .slice(-mostEarlier)
    .reverse()
    .flatMap((day) => {
      const [most] = [...archive.meetingsOn(committee, day)].sort((a, b) => b.record.punkter.length - a.record.punkter.length);
      return most ? [most.uri] : [];
    });
}

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A date in any form of minutes, or as `2025-02-05`; null for anything else. */
function readDate(given: unknown): CalendarDate | null {
  if (typeof given !== "string") return null;
  const [, year, month, day] = iso.exec(given.trim()) ?? [];
  const [written] = year === undefined ? findDates(given) : [{ year: Number(year), month: Number(month), day: Number(day) }];
  if (!written || written.year === null) return null;
  const date = { year: written.year, month: written.month, day: written.day };
  return isRealDate(date) ? date : null;
}

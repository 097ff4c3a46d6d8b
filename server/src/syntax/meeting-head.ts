import { committeeWords } from "../vocabulary/committees.ts";
import { documentKinds } from "../vocabulary/labels.ts";
import { findHeadingDate, type HeadingDate } from "./heading-date.ts";
import type { HeadBlock, Text } from "./tree.ts";

/** What a head says of its meeting. Spans are relative to the head. */
export interface MeetingHead {
  readonly committee: Text | null;
  readonly titleDate: { readonly text: Text; readonly date: HeadingDate } | null;
  readonly labelDate: { readonly text: Text; readonly date: HeadingDate } | null;
  /** A date on a line of its own, where neither title nor label has one. */
  readonly otherDate: { readonly text: Text; readonly date: HeadingDate } | null;
  readonly agenda: boolean;
}

/** Reads committee and date from a head: its title, its labels, then its other lines. */
export function readMeetingHead(head: HeadBlock): MeetingHead {
  const { title, labels } = head;
  const others = head.others.slice(0, mostOthers);
  const dateLabel = labels.find(({ role, values }) => role === "date" && values.some(hasDate));
  const labelled = dateLabel?.values.find(hasDate) ?? null;
  return {
    committee: findCommittee({ title, labels, others }),
    titleDate: title && dated(title),
    labelDate: labelled && dated(labelled),
    otherDate: firstOf(others, dated),
    agenda: title !== null && agenda.test(title.text),
  };
}

/** So many lines of a head are looked at: where no items follow, all of the document counts as its head. */
const mostOthers = 500;

function firstOf<Found>(lines: readonly Text[], find: (line: Text) => Found | null): Found | null {
  for (const line of lines) {
    const found = find(line);
    if (found !== null) return found;
  }
  return null;
}

const hasDate = (text: Text): boolean => findHeadingDate(text.text) !== null;

function dated(text: Text): { text: Text; date: HeadingDate } | null {
  const found = findHeadingDate(text.text);
  if (!found) return null;
  const { start, end, date } = found;
  return { text: { line: text.line, start: text.start + start, end: text.start + end, text: text.text.slice(start, end) }, date };
}

const words = (isAgenda: boolean): string =>
  documentKinds
    .filter((entry) => entry.agenda === isAgenda)
    .map(({ text }) => text)
    .join("|");
const agenda = new RegExp(`(?:^|[-–•] ?)(?:${words(true)})(?![\\p{L}])`, "iu");
const anyKind = new RegExp(`(?<![\\p{L}])(?:${words(false)}|${words(true)})(?![\\p{L}])`, "giu");

function findCommittee({ title, labels, others }: Pick<HeadBlock, "title" | "labels" | "others">): Text | null {
  const labelled = labels.find(({ role, values }) => role === "committee" && mayBeName(values[0]))?.values[0];
  const value = labelled && { ...labelled, text: withoutCell(labelled.text) };
  if (value && committeeWords.test(value.text)) return trimmed(labelled, value.text);
  const named = firstOf([...(title ? [title] : []), ...others], committeeIn);
  return named ?? (value ? trimmed(labelled, value.text) : null);
}

/** `Udvalg | Service | Anlæg` heads a table's columns; `Udvalg: | Byrådet |` is a label with its value. */
const mayBeName = (value: Text | undefined): boolean =>
  value === undefined || (value.text.length <= longestCommittee && !/[|\t]/.test(withoutCell(value.text)));
const withoutCell = (text: string): string => (/^\|[^|]+\|$/.test(text) ? text.slice(1, -1).trim() : text);

/** No line that names a committee has more characters. */
const longestCommittee = 160;

/** The part of a line that names a committee: what is left without kind, date, clock and small words. */
function committeeIn(line: Text): Text | null {
  if (line.text.length > longestCommittee) return null;
  for (const part of parts(line.text)) {
    if (namesCommittee(part)) return trimmed(line, part);
  }
  return null;
}

const namesCommittee = (part: string): boolean =>
  committeeWords.test(part.replace(room, "")) && /^[A-ZÆØÅ§]/.test(part) && !/[.!?]$/.test(part) && !says.test(part) && !about.test(part);

/** `Byrådssalen` and `Rådhuset` are places. */
const room = /(?:by)?råd(?:s?sal|hus)\p{L}{0,6}/giu;
/** A sentence that begins with a committee, or the heads of a table's columns (`Udvalg Dato Type`). */
const says =
  / (?:kan|der|skal|har|er|blev|bliver|indstiller|anbefaler|oversender|godkendte|godkender|besluttede|beslutter|tiltrådte|behandler|vedtog|drøftede|tog|finder|ønsker)(?: |$)|^Udvalg (?!for |om |til |vedr)/;
/** A title that speaks of a committee: `Forslag til tilpasning af lokaludvalg`. */
const about = /^(?!\S*(?:udvalg|råd|nævn|bestyrelse)).* (?:til|af|om|vedr\.?|vedrørende|under) /i;

function parts(text: string): string[] {
  const date = findHeadingDate(text);
  const withoutDate = date ? `${text.slice(0, date.start)}|${text.slice(date.end)}` : text;
  return withoutDate
    .replace(anyKind, "|")
    .replace(/ kl\.? ?\d.*$/i, "|")
    .split(
      /\||: ?| [-–•] |(?: |^)(?:af |til )?(?:ordinært |ekstraordinært )?(?:møde|mødet) (?:i|nr\.? ?\d+ i) | (?:i|på) (?=lokale|mødelokale|kantinen|rådhuset)/i,
    )
    .map((part) => part.replace(/^(?:[\s,.•–-]|for (?=[A-ZÆØÅ]))+|(?<![\s,.•–-])[\s,.•–-]+$|(?:,? (?:den|d\.?))[\s,.]*$/gi, "").trim())
    .map((part) => part.replace(/(?:,? (?:den|d\.?|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)){1,3}$/gi, "").trim())
    .map((part) => part.replace(/s? møde$/i, ""))
    .filter((part) => part !== "");
}

function trimmed(line: Text, part: string): Text {
  const text = part.trim().replace(/[,:]$/, "");
  const offset = Math.max(0, line.text.indexOf(text));
  return { line: line.line, start: line.start + offset, end: line.start + offset + text.length, text };
}

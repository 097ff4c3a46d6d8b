import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import type { ArchiveReader, Treatment } from "../archive/archive.ts";
import { dayNumber } from "../archive/archive-view.ts";
import { firstNotGreater } from "../archive/greatest-first.ts";
import type { PlacedRecord } from "../archive/record.ts";
import { danishDate } from "../facts/calendar-date.ts";
import { sagsnummerKey } from "../facts/sagsnummer.ts";
import { lastMeetings } from "./last-meetings.ts";
import { shorten } from "./markdown.ts";
import { messages } from "./messages.ts";
import { rangeFrom, type WritingPlace } from "./writing-place.ts";

/** At most so many numbers are proposed; more are found by typing on. */
const most = 60;
const longestTitle = 80;

export interface NumberItems {
  readonly items: CompletionItem[];
  readonly isIncomplete: boolean;
}

const typed = /(?<![\p{L}\p{N}./-])\d[\p{L}\p{N}./-]*(?: ?- ?[\p{N}/]*)?$/u;
/** The beginning of a journal number: `15.20.24-`. */
const journal = /^\d{2}\.\d{2}\.\d{2}-/;
const behindLabel = /(?:^|[^\p{L}])(?:sag(?:en|s?nr\.?|snummer|sid\.?| nr\.?)?|j\.? ?nr\.?|journalnr\.?|journalnummer)[.:]? $/iu;

/** So many of the committee's last meetings go before the rest of the archive. */
const meetingsRead = 12;

/**
 * Case numbers of the archive, where one is being written: behind `Sag` or `Sagsnr.`, alone on its line, or with a mark in it.
 * `plainly`: only where it can be nothing else, for `19/3` may be a day.
 */
export function sagsnumre(place: WritingPlace, plainly = false): NumberItems {
  const { before, start, snapshot } = place;
  const words = typed.exec(before)?.[0] ?? "";
  const at = before.length - words.length;
  const isLabelled = behindLabel.test(before.slice(0, at));
  const isAlone = words !== "" && at === start;
  const isMarked = plainly ? journal.test(words) : /\d[/.-]/.test(words);
  if (place.part === "head" || !(isLabelled || isAlone || isMarked)) return { items: [], isIncomplete: false };
  const prefix = sagsnummerKey(words);
  const nearest = [...ownNumbers(place), ...committeesNumbers(place)].filter((key) => key.startsWith(prefix));
  const known = new Set(nearest);
  const others = prefix === "" ? newestNumbers(snapshot.archive) : withPrefix(snapshot.archive.sagsnumre(), prefix, most + known.size + 1);
  const rest = others.filter((key) => !known.has(key));
  const keys = [...known, ...rest.slice(0, Math.max(0, most - known.size))].slice(0, most);
  const numbers = keys.map((key, index) => ({ key, index, last: snapshot.archive.lastTreatment(key) }));
  return {
    items: [...numbers.slice(0, known.size), ...numbers.slice(known.size).sort(byLastTreatment)].map(({ key, last }, index) =>
      numberItem(place, key, last, index, at),
    ),
    isIncomplete: prefix === "" ? snapshot.archive.sagsnumre().length > keys.length : known.size + rest.length > most,
  };
}

interface RankedNumber {
  readonly key: string;
  readonly last: Treatment | null;
  readonly index: number;
}

/** The case treated last first; those without a day last. */
const byLastTreatment = (a: RankedNumber, b: RankedNumber): number => dayOf(b) - dayOf(a) || a.index - b.index;
const dayOf = ({ last }: RankedNumber): number => (last?.document.date ? dayNumber(last.document.date) : 0);

/** The numbers of the committee's last meetings, the newest first. */
const committeesNumbers = ({ snapshot }: WritingPlace): string[] =>
  lastMeetings(snapshot, meetingsRead).flatMap(({ record }) => keysOf(record.punkter));

/** The numbers of the newest meetings: some more than are proposed. */
function newestNumbers(archive: ArchiveReader): string[] {
  const keys = new Set<string>();
  for (const { record } of archive.newestFirst()) {
    for (const key of keysOf(record.punkter)) keys.add(key);
    if (keys.size > most) break;
  }
  return [...keys];
}

const keysOf = (punkter: readonly PlacedRecord[]): string[] => punkter.flatMap(({ punkt }) => punkt.sagsnumre.map(({ key }) => key));

/** The numbers that this document writes: from the position upwards, then those below it. */
function ownNumbers({ snapshot: { facts }, position }: WritingPlace): string[] {
  const above: string[] = [];
  const below: string[] = [];
  for (const { firstLine, facts: punkt } of facts.punkter) {
    for (const { line, text } of [...punkt.sagsnumre, ...punkt.mentions]) {
      if (firstLine + line < position.line) above.push(sagsnummerKey(text));
      if (firstLine + line > position.line) below.push(sagsnummerKey(text));
    }
  }
  return [...above.reverse(), ...below];
}

/** The keys that begin so, of a list whose greatest come first; no more than asked for. */
function withPrefix(keys: readonly string[], prefix: string, limit: number): readonly string[] {
  // Behind all that begin so: no letter of a number is greater.
  const from = firstNotGreater(keys, `${prefix}\uffff`);
  const found: string[] = [];
  for (let index = from; index < keys.length && found.length < limit; index++) {
    const key = keys[index] as string;
    if (!key.startsWith(prefix)) break;
    found.push(key);
  }
  return found;
}

function numberItem(place: WritingPlace, key: string, last: Treatment | null, index: number, start: number): CompletionItem {
  const { language, uri } = place.snapshot;
  const written = last?.sagsnummer.text ?? key;
  const date = last?.document.date;
  return {
    label: written,
    labelDetails: {
      ...(last ? { detail: ` ${shorten(last.punkt.punkt.title.text, longestTitle)}` } : {}),
      ...(date ? { description: danishDate(date) } : {}),
    },
    kind: CompletionItemKind.Reference,
    detail: last ? last.punkt.punkt.title.text : messages.sag[language],
    sortText: `0${String(index).padStart(3, "0")}`,
    textEdit: { range: rangeFrom(place, start, written), newText: written },
    data: { uri, sagsnummer: written },
  };
}

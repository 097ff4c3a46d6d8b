import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import type { ArchiveReader } from "../archive/archive.ts";
import { danishDate } from "../facts/calendar-date.ts";
import { sagsnummerKey } from "../facts/sagsnummer.ts";
import { shorten } from "./markdown.ts";
import { messages } from "./messages.ts";
import { rangeFrom, type WritingPlace } from "./writing-place.ts";

/** At most so many numbers are proposed; more are found by typing on. */
export const mostNumbers = 60;
const longestTitle = 80;
/** Under a number that more meetings use, an office files what recurs: it has no last treatment of note. */
const mostTreatments = 200;

export interface NumberItems {
  readonly items: CompletionItem[];
  readonly isIncomplete: boolean;
}

const typed = /(?<![\p{L}\p{N}./-])\d[\p{L}\p{N}./-]*(?: ?- ?[\p{N}/]*)?$/u;
const behindLabel = /(?:^|[^\p{L}])(?:sag(?:en|s?nr\.?|snummer|sid\.?| nr\.?)?|j\.? ?nr\.?|journalnr\.?|journalnummer)[.:]? $/iu;

/** Case numbers of the archive, where one is being written: behind `Sag` or `Sagsnr.`, alone on its line, or with a mark in it. */
export function sagsnumre(place: WritingPlace): NumberItems {
  const { before, start, snapshot } = place;
  const words = typed.exec(before)?.[0] ?? "";
  const at = before.length - words.length;
  const isLabelled = behindLabel.test(before.slice(0, at));
  const isAlone = words !== "" && at === start;
  if (place.part === "head" || !(isLabelled || isAlone || /\d[/.-]/.test(words))) return { items: [], isIncomplete: false };
  const prefix = sagsnummerKey(words);
  const own = ownNumbers(place).filter((key) => key.startsWith(prefix));
  const others = withPrefix(snapshot.archive.sagsnumre(), prefix, mostNumbers + own.length + 1);
  const keys = [...new Set([...own, ...others])];
  return {
    items: keys.slice(0, mostNumbers).map((key, index) => numberItem(place, key, index, at)),
    isIncomplete: keys.length > mostNumbers,
  };
}

/** The numbers that this document writes, from the position upwards. */
function ownNumbers({ snapshot: { facts }, position }: WritingPlace): string[] {
  const keys: string[] = [];
  for (const { firstLine, facts: punkt } of [...facts.punkter].reverse()) {
    if (firstLine > position.line) continue;
    for (const { line, text } of [...punkt.sagsnumre, ...punkt.mentions])
      if (firstLine + line !== position.line) keys.push(sagsnummerKey(text));
  }
  return keys;
}

/** The keys that begin so, of a list whose greatest come first; at most so many. */
function withPrefix(keys: readonly string[], prefix: string, most: number): readonly string[] {
  // Behind all that begin so: no letter of a number is greater.
  const from = firstBelow(keys, `${prefix}\uffff`);
  const found: string[] = [];
  for (let index = from; index < keys.length && found.length < most; index++) {
    const key = keys[index] as string;
    if (!key.startsWith(prefix)) break;
    found.push(key);
  }
  return found;
}

/** The first index whose key is not greater. */
function firstBelow(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as string) > key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function numberItem(place: WritingPlace, key: string, index: number, start: number): CompletionItem {
  const { archive, language, uri } = place.snapshot;
  const last = lastTreatment(archive, key);
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
    textEdit: { range: rangeFrom(place, start), newText: written },
    data: { uri, sagsnummer: written },
  };
}

const lastTreatment = (archive: ArchiveReader, key: string) =>
  archive.treatedIn(key) > mostTreatments ? undefined : archive.treatments(key).at(-1);

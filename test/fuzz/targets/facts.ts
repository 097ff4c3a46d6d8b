import { isDeepStrictEqual } from "node:util";
import { analyse } from "../../../server/src/analysis.ts";
import { decodeRecord, encodeRecord, sharedStrings } from "../../../server/src/archive/codec.ts";
import { recordOf } from "../../../server/src/archive/record.ts";
import { isRealDate } from "../../../server/src/facts/calendar-date.ts";
import type { Text } from "../../../server/src/syntax/tree.ts";
import type { SourceText } from "../../../server/src/text/source-text.ts";
import { documents } from "../corpus.ts";
import { holds, type Target } from "../target.ts";

/** What a document says stands in it, where it is said to stand; and the archive gives back what it stored of it. */
export const factsTarget: Target = {
  name: "facts",
  corpus: documents,
  run(input) {
    const { text, facts } = analyse(input);
    const { punkter, contents, meeting, ...head } = facts;
    placesStand(head, text, 0, text.lineCount);
    if (contents) placesStand(contents, text, contents.firstLine, contents.lineCount);
    for (const { line, lineEnd } of contents?.entries ?? [])
      holds(lineEnd <= text.lengthOf((contents?.firstLine ?? 0) + line), "an entry ends in its line");
    holds(meeting.date === null || isRealDate(meeting.date), "the meeting is on a day of the calendar");
    for (const { firstLine, facts: punkt } of punkter) {
      placesStand(punkt, text, firstLine, punkt.lineCount);
      for (const word of [...punkt.sagsnumre, ...punkt.mentions, ...punkt.bilag]) wordsStand(word, text, firstLine);
      for (const { ore } of punkt.granted) holds(Number.isSafeInteger(ore), "an amount is exact");
    }
    const record = recordOf(facts);
    const again = decodeRecord(JSON.parse(JSON.stringify(encodeRecord(record))), sharedStrings());
    holds(isDeepStrictEqual(again, record), "the record is given back as it was stored");
  },
};

/** Whatever has a line, a start and an end stands within the lines of its block. */
function placesStand(value: unknown, text: SourceText, firstLine: number, lineCount: number): void {
  if (Array.isArray(value)) for (const part of value) placesStand(part, text, firstLine, lineCount);
  else if (typeof value === "object" && value !== null) {
    const { line, start, end } = value as { line?: unknown; start?: unknown; end?: unknown };
    if (typeof line === "number" && typeof start === "number" && typeof end === "number") {
      holds(0 <= line && line < lineCount, "a line is in its block");
      holds(0 <= start && start <= end && end <= text.lengthOf(firstLine + line), "a place is in its line");
    }
    for (const part of Object.values(value)) placesStand(part, text, firstLine, lineCount);
  }
}

function wordsStand({ line, start, end, text: words }: Text, text: SourceText, firstLine: number): void {
  holds(text.line(firstLine + line).slice(start, end) === words, "words stand where they are said to stand");
}

import { analyse } from "../../server/src/analysis.ts";
import { Archive } from "../../server/src/archive/archive.ts";
import { recordOf } from "../../server/src/archive/record.ts";
import { seededRandom } from "../bench/random.ts";
import type { CleanDocument, Dialect } from "./document.ts";
import { marksOf, oneStop, plain } from "./marked.ts";
import { workday } from "./model/calendar.ts";
import { type Frame, makeMeeting } from "./model/make-meeting.ts";
import type { Meeting } from "./model/meeting.ts";
import type { KnownMeeting } from "./sager/making.ts";

/**
 * An archive of a municipality's year: the meetings of a committee and of the council, one in every month. A document of
 * it refers to earlier meetings that are there; to other committees and other years it refers as any document does.
 */
interface Year {
  readonly archive: Archive;
  readonly known: readonly KnownMeeting[];
  readonly frame: Frame;
}

const write = (dialect: Dialect, meeting: Meeting, seed: number): string =>
  oneStop(`${dialect.write(meeting, seededRandom(seed ^ 0x5bd1e995)).join("\n")}\n`);

/** The number of the last item; where items have none, how many there are. */
function lastNumber(marked: string): number {
  const marks = marksOf(marked);
  const numbers = marks.flatMap(({ kind, words }) => (kind === "punkt-number" ? [Number(words)] : []));
  return Math.max(1, ...numbers, marks.filter(({ kind }) => kind === "punkt").length);
}

const years = new Map<string, Year>();

function yearOf(dialect: Dialect): Year {
  const made = years.get(dialect.name);
  if (made !== undefined) return made;
  const random = seededRandom([...dialect.name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
  const archive = new Archive();
  const known: KnownMeeting[] = [];
  const frame: Frame = {
    municipality: random.integer(0, 4),
    body: random.integer(2, 6),
    day: workday(random, { year: 2022, month: 8, day: 18 }, 0, 6),
  };
  for (const body of [frame.body, 0]) {
    for (const month of [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12]) {
      const day = workday(random, { year: 2022, month, day: body === 0 ? 22 : 4 }, 0, 5);
      const seed = body * 100 + month;
      const meeting = { ...makeMeeting(seed, { ...frame, body, day }), firstNumber: 1 };
      const marked = write(dialect, meeting, seed);
      known.push({ udvalg: meeting.udvalg, day, punkter: lastNumber(marked) });
      archive.set(`file:///arkiv/${body}-${month}.referat`, recordOf(analyse(plain(marked)).facts));
    }
  }
  const year = { archive, known, frame };
  years.set(dialect.name, year);
  return year;
}

/** A clean document of a dialect that stands in an archive. */
export function archivedDocument(dialect: Dialect, seed: number): CleanDocument {
  const { archive, known, frame } = yearOf(dialect);
  const meeting = makeMeeting(seed, frame, known);
  return { dialect: dialect.name, seed, meeting, marked: write(dialect, meeting, seed), archive };
}

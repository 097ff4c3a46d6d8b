import { seededRandom } from "../bench/random.ts";
import type { CleanDocument, Dialect } from "./document.ts";
import { oneStop } from "./marked.ts";
import { makeMeeting } from "./model/make-meeting.ts";

/** The clean document of a dialect and a seed: always the same. */
export function cleanDocument(dialect: Dialect, seed: number): CleanDocument {
  const meeting = makeMeeting(seed);
  const lines = dialect.write(meeting, seededRandom(seed ^ 0x5bd1e995));
  return { dialect: dialect.name, seed, meeting, marked: oneStop(`${lines.join("\n")}\n`) };
}

import { isDeepStrictEqual } from "node:util";
import { analyse, reanalyse } from "../../../server/src/analysis.ts";
import { recordOf } from "../../../server/src/archive/record.ts";
import { archiveSays, builtAnew, editedUri, otherMeetings, saysOf } from "../../incremental/says.ts";
import { documents } from "../corpus.ts";
import { mutated } from "../mutate.ts";
import { holds, type Target } from "../target.ts";

/** After any edits, everything is as a fresh start would have it. */
export const reparseTarget: Target = {
  name: "reparse",
  corpus: documents,
  run(input, random) {
    const archive = otherMeetings();
    let analysis = analyse(input);
    for (let edit = 0; edit < 4; edit++) {
      const before = analysis.text;
      const wanted = mutated(before.toString(), documents, random);
      analysis = reanalyse(analysis, [changeTo(before.toString(), wanted)]);
      archive.set(editedUri, recordOf(analysis.facts));
      // Where a change would begin or end between `\r` and `\n` it means another place.
      const content = analysis.text.toString();
      const fresh = analyse(content);
      const freshArchive = builtAnew(archive, recordOf(fresh.facts));
      holds(
        isDeepStrictEqual(saysOf(analysis, edit === 3, archive), saysOf(fresh, edit === 3, freshArchive)),
        "the document says what a fresh one says",
      );
      if (edit === 3) holds(isDeepStrictEqual(archiveSays(archive), archiveSays(freshArchive)), "the archive says what a fresh one says");
    }
  },
};

/** The one change that makes a text another: what stands between their common beginning and end. */
function changeTo(before: string, after: string) {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const at = (offset: number) => {
    const lines = before.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  };
  return { range: { start: at(start), end: at(before.length - end) }, text: after.slice(start, after.length - end) };
}

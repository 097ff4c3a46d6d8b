import { analyse } from "../../../server/src/analysis.ts";
import { encodeRecord } from "../../../server/src/archive/codec.ts";
import { recordOf } from "../../../server/src/archive/record.ts";
import { outlineOf } from "../../../server/src/facts/outline.ts";
import { documents } from "../corpus.ts";
import { holds, type Target } from "../target.ts";

/** Any text has a tree that covers every line, facts within it, and a record that can be stored. */
export const parseTarget: Target = {
  name: "parse",
  corpus: documents,
  run(input) {
    const { tree, text, facts } = analyse(input);
    holds(text.toString() === input, "the text is what was given");
    holds(tree.lineCount === text.lineCount, "the tree has the text's lines");
    holds(tree.blocks.reduce((sum, { lineCount }) => sum + lineCount, 0) === text.lineCount, "blocks cover every line");
    holds(
      tree.blocks.every(({ lineCount }) => lineCount > 0),
      "no block is empty",
    );
    let line = -1;
    for (const { firstLine } of facts.punkter) {
      holds(firstLine > line && firstLine < text.lineCount, "items stand in order, within the document");
      line = firstLine;
    }
    for (const punkt of outlineOf(facts).punkter)
      holds(punkt.line >= 0 && punkt.line < text.lineCount, "the outline is within the document");
    JSON.stringify(encodeRecord(recordOf(facts)));
  },
};

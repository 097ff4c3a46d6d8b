import { analyse } from "../../../server/src/analysis.ts";
import { Archive } from "../../../server/src/archive/archive.ts";
import { sharedStrings } from "../../../server/src/archive/codec.ts";
import { recordOf } from "../../../server/src/archive/record.ts";
import { decodeDocument, encodeDocument } from "../../../server/src/archive/stored-document.ts";
import { documents } from "../corpus.ts";
import { holds, type Target } from "../target.ts";

const stored = documents.slice(0, 30).map((text, index) =>
  encodeDocument({
    uri: `file:///arkiv/${index}.referat`,
    size: text.length,
    modified: 1000 + index,
    hash: `h${index}`,
    record: recordOf(analyse(text.slice(0, 4000)).facts),
  }),
);

/** A line of the store is a document, whole, that the archive can take; or it is refused. */
export const storeTarget: Target = {
  name: "store",
  corpus: stored,
  run(input) {
    const document = decoded(input);
    if (document === null) return;
    const again = decodeDocument(encodeDocument(document), sharedStrings());
    holds(JSON.stringify(again) === JSON.stringify(document), "what was taken can be stored again");
    const archive = new Archive();
    archive.set(document.uri, document.record);
    archive.newestFirst().map((each) => each.prepareSearch());
    for (const key of archive.sagsnumre()) archive.treatments(key);
    archive.delete(document.uri);
    holds(archive.size === 0, "it leaves nothing behind");
  },
};

function decoded(input: string) {
  try {
    return decodeDocument(input, sharedStrings());
  } catch (error) {
    holds(error instanceof Error, "a refusal is an error");
    return null;
  }
}

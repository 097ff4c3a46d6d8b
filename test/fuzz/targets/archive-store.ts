import { analyse } from "../../../server/src/analysis.ts";
import { Archive } from "../../../server/src/archive/archive.ts";
import { recordOf } from "../../../server/src/archive/record.ts";
import { encodeHeader, type StoredDocument } from "../../../server/src/archive/stored-document.ts";
import { ArchiveStore } from "../../../server/src/session/archive-store.ts";
import { MemoryHost } from "../../session/memory-host.ts";
import { documents } from "../corpus.ts";
import { bytesOf, charactersOf, holds, type Target } from "../target.ts";

const folders = ["file:///arkiv"];
const storage = "/lager";

const machine = () => {
  const host = new MemoryHost();
  return { host, store: new ArchiveStore(host, storage, folders, () => {}) };
};

const stored = (index: number, length: number): StoredDocument => ({
  uri: `file:///arkiv/${index}.referat`,
  size: length,
  modified: 1000.5 + index,
  hash: `h${index}`,
  record: recordOf(analyse((documents[index] ?? "").slice(0, length)).facts),
});

/** The bytes of a store that holds these documents. */
async function bytesWith(held: readonly StoredDocument[]): Promise<Uint8Array> {
  const { host, store } = machine();
  await store.save(held);
  return [...host.stored.values()][0] as Uint8Array;
}

const stores = await Promise.all(
  [[], [stored(0, 800)], [stored(1, 1500), stored(7, 1500)], [stored(12, 900), stored(20, 900), stored(33, 900)]].map(bytesWith),
);

/** Any bytes in the place of the store are all its documents, each whole, or none; and what is none is thrown away. */
export const archiveStoreTarget: Target = {
  name: "archive",
  corpus: stores.map(charactersOf),
  async run(input, random) {
    const { host, store } = machine();
    await store.save([]);
    const [name = ""] = host.stored.keys();
    const given = random.chance(0.5) ? bytesOf(input) : withOwnHeader(bytesOf(input), host);
    host.stored.set(name, given);
    const restored = await store.restore();
    if (restored.length === 0) {
      const isEmptyStore = given.indexOf(lineFeed) === given.length - 1;
      holds(!host.stored.has(name) || isEmptyStore, "a store that is not taken is thrown away");
      return;
    }
    await store.save(restored);
    const again = await store.restore();
    holds(JSON.stringify(again) === JSON.stringify(restored), "what was taken can be stored and taken again");
    const archive = new Archive();
    for (const { uri, record } of restored) archive.set(uri, record);
    for (const { uri } of restored) archive.delete(uri);
    holds(archive.size === 0 && [...archive.sagsnumre()].length === 0, "the archive can take it in and out");
  },
};

const lineFeed = 10;

/** What follows the first line, below a header that fits it: so that more than the checksum is tried. */
function withOwnHeader(bytes: Uint8Array, host: MemoryHost): Uint8Array {
  const body = bytes.subarray(bytes.indexOf(lineFeed) + 1);
  const digest = host.digest();
  digest.update(body);
  const lines = body.filter((byte) => byte === lineFeed).length;
  const header = encodeHeader({ product: host.product, documents: lines, checksum: digest.end() });
  return new Uint8Array(Buffer.concat([Buffer.from(`${header}\n`), body]));
}

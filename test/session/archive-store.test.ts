import { beforeEach, describe, expect, test } from "vitest";
import { ArchiveStore } from "../../server/src/session/archive-store.ts";
import { ArchiveInMemory, recordFrom, root, storage } from "./archive-in-memory.ts";
import { MemoryHost } from "./memory-host.ts";

const minutes = (year: number, number: string): string =>
  `REFERAT Økonomiudvalget d. 05-02-${year}\n\nPunkt 1: Årets budget\n\n${number}\n`;

describe("the stored archive", () => {
  let host: MemoryHost;
  const begin = async (): Promise<ArchiveInMemory> => {
    const begun = new ArchiveInMemory(host);
    await begun.session.start([root], storage);
    return begun;
  };
  const theStore = (): [string, Uint8Array] => [...host.stored][0] as [string, Uint8Array];

  beforeEach(async () => {
    host = new MemoryHost();
    for (const year of [2019, 2020, 2021]) host.write(`${root}/${year}.referat`, minutes(year, "19/11689"));
    await begin();
    host.reads.length = 0;
  });

  test("is written once the files are read, and spares reading them again", async () => {
    const { archive } = await begin();
    expect(host.reads).toEqual([]);
    expect(archive.treatments("19/11689").map(({ document }) => document.date?.year)).toEqual([2019, 2020, 2021]);
  });

  test("answers before any file is looked at", async () => {
    let sizeAtFirstLook = -1;
    const begun = new ArchiveInMemory(host);
    const list = host.list.bind(host);
    host.list = (folder) => {
      sizeAtFirstLook = begun.archive.size;
      return list(folder);
    };
    await begun.session.start([root], storage);
    expect(sizeAtFirstLook).toBe(3);
  });

  test("is brought into agreement with what changed between the sessions", async () => {
    host.write(`${root}/2020.referat`, minutes(2020, "20/1"));
    host.write(`${root}/2022.referat`, minutes(2022, "19/11689"));
    host.remove(`${root}/2019.referat`);
    const { archive } = await begin();
    expect(host.reads.toSorted()).toEqual([`${root}/2020.referat`, `${root}/2022.referat`]);
    expect(archive.treatments("19/11689").map(({ document }) => document.date?.year)).toEqual([2021, 2022]);
    expect(archive.treatments("20/1")).toHaveLength(1);
    host.reads.length = 0;
    await begin();
    expect(host.reads).toEqual([]);
  });

  test("keeps a record whose file has a new date and the same bytes", async () => {
    const { archive } = await begin();
    const before = archive.document(`${root}/2020.referat`);
    host.write(`${root}/2020.referat`, minutes(2020, "19/11689"));
    const again = new ArchiveInMemory(host);
    await again.session.start([root], storage);
    expect(host.reads).toEqual([`${root}/2020.referat`]);
    expect(again.archive.document(`${root}/2020.referat`)).toEqual(before);
  });

  test("is of the folders, whatever their order, and of no others", async () => {
    const begun = new ArchiveInMemory(host);
    await begun.session.start(["file:///andet", root], storage);
    expect(host.stored.size).toBe(2);
    const other = new ArchiveInMemory(host);
    await other.session.start([root, "file:///andet/"], storage);
    expect(host.stored.size).toBe(2);
  });

  test("holds what the files say, not what an editor holds", async () => {
    const begun = await begin();
    begun.openDocument(`${root}/2020.referat`, minutes(2020, "99/99"));
    host.write(`${root}/2023.referat`, minutes(2023, "19/11689"));
    await begun.session.filesChanged([{ uri: `${root}/2023.referat`, event: "created" }]);
    await begun.session.end();
    const { archive } = await begin();
    expect(archive.treatments("99/99")).toEqual([]);
    expect(archive.treatments("19/11689")).toHaveLength(4);
  });

  const spoil = (edit: (text: string) => string): void => {
    const [name, bytes] = theStore();
    host.stored.set(name, new TextEncoder().encode(edit(new TextDecoder().decode(bytes))));
  };
  /** The first line with another part in a place. */
  const header = (index: number, value: unknown) => (text: string) => {
    const end = text.indexOf("\n");
    return JSON.stringify((JSON.parse(text.slice(0, end)) as unknown[]).toSpliced(index, 1, value)) + text.slice(end);
  };

  const wrong: readonly (readonly [string, (text: string) => string])[] = [
    ["is empty", () => ""],
    ["is no text of ours", () => "hej\n"],
    ["is cut off in a line", (text) => text.slice(0, -20)],
    ["is cut off at a line", (text) => `${text.split("\n").slice(0, 3).join("\n")}\n`],
    ["lost its last line end", (text) => text.trimEnd()],
    ["has one letter changed", (text) => text.replace("Årets", "Ørets")],
    ["has a line twice", (text) => `${text}${text.split("\n")[1]}\n`],
    ["is another program's", header(0, "andet-arkiv")],
    ["has another format", header(1, 0)],
    ["is of another version", header(2, "referat 0.0.1 0123")],
    ["says another number of documents", header(3, 2)],
    ["has another checksum", header(4, "x")],
    ["has no checksum", header(4, null)],
  ];

  test.each(wrong)("that %s is thrown away, and all files are read", async (_, edit) => {
    spoil(edit);
    const begun = await begin();
    expect(host.reads).toHaveLength(3);
    expect(begun.archive.treatments("19/11689")).toHaveLength(3);
    expect(begun.log.filter((line) => line.startsWith("Det gemte arkiv bruges ikke"))).toHaveLength(1);
    expect(begun.told).toEqual([]);
    host.reads.length = 0;
    await begin();
    expect(host.reads).toEqual([]);
  });

  test("whose bytes are no text is thrown away", async () => {
    const [name, bytes] = theStore();
    host.stored.set(
      name,
      bytes.map((byte, index) => (index === 3 ? 0xff : byte)),
    );
    expect((await begin()).archive.size).toBe(3);
    expect(host.reads).toHaveLength(3);
  });

  test("with lines of wrong shapes is thrown away whole, however right its checksum is", async () => {
    const store = new ArchiveStore(host, storage, [root], () => {});
    const record = { ...recordFrom(minutes(2020, "19/11689")), committee: 7 as unknown as string };
    await store.save([
      { uri: `${root}/2019.referat`, size: 1, modified: 1, hash: "h", record: recordFrom("REFERAT") },
      { uri: `${root}/2020.referat`, size: 1, modified: 1, hash: "h", record },
    ]);
    expect(await store.restore()).toEqual([]);
    expect(host.stored.size).toBe(0);
  });

  test("that cannot be written is told of once in the log, and the archive goes on", async () => {
    host.stored.clear();
    host.storeFailure = new Error("ENOSPC: no space left on device");
    const begun = await begin();
    expect(begun.archive.size).toBe(3);
    await begun.session.rebuild();
    await begun.session.end();
    expect(begun.archive.size).toBe(3);
    expect(begun.log.filter((line) => line.startsWith("Arkivet kan ikke gemmes"))).toHaveLength(1);
    expect(begun.told).toEqual([]);
    expect(host.stored.size).toBe(0);
  });

  test("is written at the end of a session when something changed, and only then", async () => {
    const begun = await begin();
    host.stored.clear();
    await begun.session.end();
    expect(host.stored.size).toBe(0);
    const again = await begin();
    host.write(`${root}/2020.referat`, minutes(2020, "20/7"));
    await again.session.filesChanged([{ uri: `${root}/2020.referat`, event: "changed" }]);
    await again.session.end();
    host.reads.length = 0;
    expect((await begin()).archive.treatments("20/7")).toHaveLength(1);
    expect(host.reads).toEqual([]);
  });

  test("is written by no one who has no place for it", async () => {
    host.stored.clear();
    const begun = new ArchiveInMemory(host);
    await begun.session.start([root], null);
    await begun.session.end();
    expect(begun.archive.size).toBe(3);
    expect(host.stored.size).toBe(0);
  });

  test("is not trusted for a file that changed as it was last read", async () => {
    host.files.set(`${root}/2020.referat`, { bytes: new TextEncoder().encode(minutes(2020, "20/1")), modified: Date.now() });
    await begin();
    host.reads.length = 0;
    await begin();
    // Its clock may be too coarse to tell the next change: it is read again.
    expect(host.reads).toEqual([`${root}/2020.referat`]);
  });
});

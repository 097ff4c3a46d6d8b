import { describe, expect, test } from "vitest";
import { unrecorded } from "../../server/src/session/crash-record.ts";
import type { BytesReader } from "../../server/src/session/read-bytes.ts";
import { readerHere } from "../../server/src/session/read-file.ts";
import { ArchiveInMemory, root } from "./archive-in-memory.ts";
import { MemoryHost } from "./memory-host.ts";

const minutes = (index: number): string => `REFERAT Økonomiudvalget d. 05-02-2020\n\nPunkt 1: Vej ${index}\n\n19/${index + 1}\n`;

function machine(files: number): MemoryHost {
  const host = new MemoryHost();
  for (let index = 0; index < files; index++) host.write(`${root}/${index}.referat`, minutes(index));
  return host;
}

/** All that an archive knows, in an order of its own. */
const knownOf = ({ archive }: ArchiveInMemory): unknown =>
  archive
    .newestFirst()
    .map(({ uri, record }) => ({ uri, record }))
    .sort((a, b) => (a.uri < b.uri ? -1 : 1));

async function readAll(host: MemoryHost): Promise<ArchiveInMemory> {
  const arkiv = new ArchiveInMemory(host);
  await arkiv.session.start([root], null);
  return arkiv;
}

/** Threads that read as this one does, but for the readings that break down. */
class Threads implements BytesReader {
  readings = 0;
  ended = 0;
  readonly #here: BytesReader;
  readonly #breaksDown: (reading: number) => boolean;

  constructor(host: MemoryHost, breaksDown: (reading: number) => boolean = () => false) {
    this.#here = readerHere(host, unrecorded);
    this.#breaksDown = breaksDown;
  }

  async read(uri: string, bytes: Uint8Array, knownHash: string | undefined) {
    return this.#breaksDown(++this.readings) ? null : this.#here.read(uri, bytes, knownHash);
  }

  end(): void {
    this.ended++;
  }
}

describe("many files", () => {
  test("are read by threads, which end with the reading", async () => {
    const host = machine(200);
    const threads = new Threads(host);
    host.readers = () => threads;
    const arkiv = await readAll(host);
    expect(arkiv.names()).toHaveLength(200);
    expect(threads.readings).toBeGreaterThan(100);
    expect(threads.ended).toBe(1);
    expect(knownOf(arkiv)).toEqual(knownOf(await readAll(machine(200))));
  });

  test.each([
    ["one reading", (reading: number) => reading === 7],
    ["every third reading", (reading: number) => reading % 3 === 0],
    ["all readings", () => true],
  ])("lose nothing where %s breaks down", async (_, breaksDown) => {
    const host = machine(150);
    host.readers = () => new Threads(host, breaksDown);
    const arkiv = await readAll(host);
    expect(knownOf(arkiv)).toEqual(knownOf(await readAll(machine(150))));
    expect(arkiv.unreadable).toEqual([]);
  });

  test("start no thread where they are few", async () => {
    const host = machine(40);
    let started = 0;
    host.readers = () => {
      started++;
      return null;
    };
    expect((await readAll(host)).names()).toHaveLength(40);
    expect(started).toBe(0);
  });
});

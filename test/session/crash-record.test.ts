import { describe, expect, test } from "vitest";
import { CrashRecord } from "../../server/src/session/crash-record.ts";
import { MemoryHost } from "./memory-host.ts";

const folder = "/gemt";
const a = "file:///arkiv/a.referat";
const b = `file:///arkiv/${"lang".repeat(50)}.referat`;

/** The next server on the same machine. */
const next = (host: MemoryHost): CrashRecord => new CrashRecord(host, folder, ["file:///arkiv"]);

/** A server that ends in the middle of its work on these documents, the last one within the ones before. */
function dieAt(host: MemoryHost, ...uris: string[]): void {
  const record = next(host);
  const stored = (): Map<string, Uint8Array> => new Map(host.stored);
  let left = stored();
  const within = (rest: readonly string[]): void => {
    const [uri, ...others] = rest;
    if (uri === undefined) left = stored();
    else record.during(uri, () => within(others));
  };
  within(uris);
  // What the process does after its end is not done.
  host.stored.clear();
  for (const [name, bytes] of left) host.stored.set(name, bytes);
}

describe("the record of crashes", () => {
  test("isolates a document at which two servers have ended, and no other", () => {
    const host = new MemoryHost();
    dieAt(host, a);
    expect(next(host).isolated).toEqual([]);
    dieAt(host, a);
    expect(next(host).isolated).toEqual([a]);
    expect(next(host).isolates(b)).toBe(false);
  });

  test("counts each document by itself, whatever lies between", () => {
    const host = new MemoryHost();
    dieAt(host, a);
    dieAt(host, b);
    next(host).during(a, () => {});
    expect(next(host).isolated).toEqual([]);
    dieAt(host, b);
    expect(next(host).isolated).toEqual([b]);
    dieAt(host, a);
    expect(next(host).isolated).toEqual([a, b]);
  });

  test("names the inner one of two", () => {
    const host = new MemoryHost();
    dieAt(host, a, b);
    dieAt(host, a, b);
    expect(next(host).isolated).toEqual([b]);
  });

  test("names the outer one after the inner is done, however the inner ended", () => {
    const host = new MemoryHost();
    for (let life = 0; life < 2; life++) {
      const record = next(host);
      let left = new Map<string, Uint8Array>();
      record.during(a, () => {
        expect(() =>
          record.during(b, () => {
            throw new Error("b");
          }),
        ).toThrow("b");
        left = new Map(host.stored);
      });
      for (const [name, bytes] of left) host.stored.set(name, bytes);
    }
    expect(next(host).isolated).toEqual([a]);
  });

  test("names work that pauses, and of several the one that is done at this moment", async () => {
    const host = new MemoryHost();
    const record = next(host);
    let finish = (): void => {};
    const said = (): unknown => new TextDecoder().decode([...host.stored.values()][0]).split("\n")[1];
    const pausing = record.during(a, () => new Promise<void>((resolve) => (finish = resolve)));
    expect(said()).toBe(JSON.stringify(a));
    record.during(b, () => expect(said()).toBe(JSON.stringify(b)));
    expect(said()).toBe(JSON.stringify(a));
    finish();
    await pausing;
    expect(said()).toBe("-");
    const failing = record.during(b, () => Promise.reject(new Error("b")));
    expect(said()).toBe(JSON.stringify(b));
    await expect(failing).rejects.toThrow("b");
    expect(said()).toBe("-");
  });

  test("blames nobody for an end at rest", () => {
    const host = new MemoryHost();
    for (let life = 0; life < 3; life++) next(host).during(a, () => {});
    expect(next(host).isolated).toEqual([]);
  });

  test("a document that says something else is tried once more", () => {
    const host = new MemoryHost();
    dieAt(host, a);
    dieAt(host, a);
    const record = next(host);
    record.tryAgain(b);
    record.tryAgain(a);
    expect(record.isolated).toEqual([]);
    expect(next(host).isolated).toEqual([]);
    dieAt(host, a);
    expect(next(host).isolated).toEqual([a]);
  });

  test("a server that is asked to end forgets", () => {
    const host = new MemoryHost();
    dieAt(host, a);
    dieAt(host, a);
    next(host).end();
    expect(host.stored.size).toBe(0);
    expect(next(host).isolated).toEqual([]);
  });

  test.each(["", "-\n", "[[1,2]]\n-\n", '[["a"]]\n{}\n', '{"a":2}\n5\n', "\u0000\uffff", '[["x",2'])(
    "takes nothing from words that are not its own: %j",
    (words) => {
      const host = new MemoryHost();
      next(host);
      for (const name of host.stored.keys()) host.stored.set(name, new TextEncoder().encode(words));
      expect(next(host).isolated).toEqual([]);
      dieAt(host, a);
      dieAt(host, a);
      expect(next(host).isolated).toEqual([a]);
    },
  );

  test("without a place to store anything nothing is isolated", () => {
    const host = new MemoryHost();
    expect(new CrashRecord(host, null, []).during(a, () => 7)).toBe(7);
    host.storeFailure = new Error("full");
    dieAt(host, a);
    dieAt(host, a);
    expect(next(host).isolated).toEqual([]);
  });
});

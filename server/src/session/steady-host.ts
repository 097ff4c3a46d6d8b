import { faultText } from "./fault-text.ts";
import type { Host } from "./host.ts";

/**
 * A machine whose files never fail: where asking for one goes wrong in a way that nobody had thought of, that is logged, and
 * the file counts as one that may not be read or written.
 */
export function steadyHost(host: Host, log: (line: string) => void): Host {
  const failed =
    <Result>(name: string, otherwise: Result) =>
    (error: unknown): Result => {
      log(`${name}: ${faultText(error)}`);
      return otherwise;
    };
  const promised = <Result, Other>(name: string, ask: () => Promise<Result>, otherwise: Other): Promise<Result | Other> =>
    Promise.resolve().then(ask).catch(failed(name, otherwise));
  const answered = <Result, Other>(name: string, ask: () => Result, otherwise: Other): Result | Other => {
    try {
      return ask();
    } catch (error) {
      return failed(name, otherwise)(error);
    }
  };
  return {
    product: host.product,
    storagePath: host.storagePath,
    state: () => host.state(),
    breathe: () => host.breathe(),
    digest: () => host.digest(),
    readers: () => answered("readers", () => host.readers(), null),
    stat: (uri) => promised("stat", () => host.stat(uri), { kind: "denied" } as const),
    list: (folder) => promised("list", () => host.list(folder), "denied" as const),
    read: (uri, most) => promised("read", () => host.read(uri, most), { kind: "denied" } as const),
    write: (uri, bytes) => promised("write", () => host.write(uri, bytes), false),
    tooWide: (folder) => answered("tooWide", () => host.tooWide(folder), null),
    readStored: (storagePath, name) => promised("readStored", () => host.readStored(storagePath, name), null),
    // The archive's store tells of this itself, once.
    writeStored: (storagePath, name, parts) => host.writeStored(storagePath, name, parts),
    deleteStored: (storagePath, name) => promised("deleteStored", () => host.deleteStored(storagePath, name), undefined),
    lastWords: (storagePath, name) => answered("lastWords", () => host.lastWords(storagePath, name), null),
  };
}

import { decodeRecord, type Share } from "../archive/codec.ts";
import type { StoredDocument } from "../archive/stored-document.ts";
import { type Crashes, sliceOf } from "./crash-record.ts";
import type { FileState, Host } from "./host.ts";
import { type BytesRead, type BytesReader, readBytesSteps } from "./read-bytes.ts";
import { givenUp, inSlices } from "./slices.ts";

/** A file or folder that the archive goes without, and why. */
export interface Unreadable {
  readonly uri: string;
  readonly reason: "binary" | "encoding" | "denied" | "large" | "isolated" | "outside";
}

/** What the machine gave of a file. */
export type Fetched =
  | { readonly kind: "missing" | "folder" | "other" | "denied" | "large"; readonly uri: string }
  /** As it was when it was last read. */
  | { readonly kind: "unchanged"; readonly uri: string; readonly known: StoredDocument }
  | { readonly kind: "read"; readonly uri: string; readonly bytes: Uint8Array; readonly state: FileState };

/** What a file says, or why it says nothing. */
export type FileReading = StoredDocument | "missing" | Unreadable["reason"];

/** Files above so many bytes are left out: no minutes are as large, and reading one would hold everything up. */
export const largestFile = 20 * 1024 * 1024;
/** A file that changes while it is read is read again, so many times. */
const attempts = 3;
/** A change so soon after the last one, in milliseconds, may leave a file with the same time of change. */
const coarsestClock = 2000;

/** Reads a file unless it is as it was. The file's state is taken before it is read: a later change shows in the next one. */
export async function fetchFile(host: Host, uri: string, known: StoredDocument | undefined): Promise<Fetched> {
  if (known) {
    const found = await host.stat(uri);
    if (found.kind !== "file") return { kind: found.kind, uri };
    const { size, modified } = settled(found.state);
    if (known.size === size && known.modified === modified && modified > 0) return { kind: "unchanged", uri, known };
  }
  for (let attempt = 1; ; attempt++) {
    const content = await host.read(uri, largestFile);
    if (content.kind !== "read") return { kind: content.kind, uri };
    const { bytes, before, after } = content;
    const state = settled(before);
    if (before.size === after.size && before.modified === after.modified) return { kind: "read", uri, bytes, state };
    if (attempt === attempts) return { kind: "read", uri, bytes, state: { ...state, modified: 0 } };
  }
}

/** A time of change that tells a later change; 0 where it is too new for that. */
const settled = ({ size, modified }: FileState): FileState => ({ size, modified: Date.now() - modified < coarsestClock ? 0 : modified });

/** Reads a file in this thread, in slices. */
export const readerHere = (host: Host, crashes: Crashes): BytesReader => ({
  read: (uri, bytes, knownHash) =>
    crashes.during(uri, async () => {
      const read = await inSlices(
        readBytesSteps(host.digest(), bytes, knownHash),
        () => host.breathe(),
        () => true,
        sliceOf(crashes, uri),
      );
      return read === givenUp ? null : read;
    }),
  end: () => {},
});

/** Says what a file says. Bytes that were read before need not be analysed again. */
export async function understand(
  fetched: Fetched,
  known: StoredDocument | undefined,
  reader: BytesReader,
  share: Share,
): Promise<FileReading | null> {
  switch (fetched.kind) {
    case "unchanged":
      return fetched.known;
    case "denied":
    case "large":
      return fetched.kind;
    case "read": {
      const read = await reader.read(fetched.uri, fetched.bytes, known?.hash);
      return read && documentOf(fetched, known, read, share);
    }
    default:
      return "missing";
  }
}

function documentOf(
  { uri, state }: Extract<Fetched, { kind: "read" }>,
  known: StoredDocument | undefined,
  read: BytesRead,
  share: Share,
): FileReading {
  if (read.kind === "unreadable") return read.reason;
  if (read.kind === "same" && known) return { ...known, ...state };
  return read.kind === "record" ? { uri, ...state, hash: read.hash, record: decodeRecord(JSON.parse(read.record), share) } : "missing";
}

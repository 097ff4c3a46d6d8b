import { type Analysis, analysisSteps } from "../analysis.ts";
import { detachRecord } from "../archive/codec.ts";
import { recordOnce } from "../archive/record.ts";
import type { StoredDocument } from "../archive/stored-document.ts";
import { decode } from "../text/decode.ts";
import { SourceText } from "../text/source-text.ts";
import type { FileState, Host } from "./host.ts";
import { inSlices } from "./slices.ts";

/** A file or folder that the archive goes without, and why. */
export interface Unreadable {
  readonly uri: string;
  readonly reason: "binary" | "encoding" | "denied" | "large";
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

/**
 * Says what a file says; by a promise where it takes more than a moment to read. Bytes that were read before need not be
 * analysed again.
 */
export function understand(
  host: Host,
  fetched: Fetched,
  known: StoredDocument | undefined,
  share: (text: string) => string,
): FileReading | Promise<FileReading> {
  switch (fetched.kind) {
    case "unchanged":
      return fetched.known;
    case "read":
      return readDocument(host, fetched, known, share);
    case "denied":
    case "large":
      return fetched.kind;
    default:
      return "missing";
  }
}

function readDocument(
  host: Host,
  { uri, bytes, state }: Extract<Fetched, { kind: "read" }>,
  known: StoredDocument | undefined,
  share: (text: string) => string,
): FileReading | Promise<FileReading> {
  const digest = host.digest();
  digest.update(bytes);
  const hash = digest.end();
  if (known?.hash === hash) return { ...known, ...state };
  const content = decode(bytes);
  if (content.kind !== "text") return content.reason;
  const documentOf = ({ facts }: Analysis): StoredDocument => ({ uri, ...state, hash, record: detachRecord(recordOnce(facts), share) });
  const read = inSlices(
    analysisSteps(new SourceText(content.text)),
    () => host.breathe(),
    () => true,
  ) as Analysis | Promise<Analysis>;
  return read instanceof Promise ? read.then(documentOf) : documentOf(read);
}

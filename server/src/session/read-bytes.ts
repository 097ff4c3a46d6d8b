import { analysisSteps } from "../analysis.ts";
import { encodeRecord } from "../archive/codec.ts";
import { recordOnce } from "../archive/record.ts";
import { decode } from "../text/decode.ts";
import { SourceText } from "../text/source-text.ts";
import type { Steps } from "../text/steps.ts";
import type { Digest } from "./host.ts";

/** What the bytes of a file say: a record, written as the store writes it; or that they are the bytes known already. */
export type BytesRead =
  | { readonly kind: "record"; readonly hash: string; readonly record: string }
  | { readonly kind: "same"; readonly hash: string }
  | { readonly kind: "unreadable"; readonly reason: "binary" | "encoding" };

/** Reads the bytes of files somewhere: here, or in a thread of its own. */
export interface BytesReader {
  /** The bytes of the file at `uri` are taken over. Null where the reading itself broke down: then they are to be read elsewhere. */
  read(uri: string, bytes: Uint8Array, knownHash: string | undefined): Promise<BytesRead | null>;
  /** Nothing more is to be read. */
  end(): void;
}

/** The record is text, not objects: it goes from thread to thread quickly, and holds on to nothing of the file. */
export function* readBytesSteps(digest: Digest, bytes: Uint8Array, knownHash: string | undefined): Steps<BytesRead> {
  digest.update(bytes);
  const hash = digest.end();
  if (hash === knownHash) return { kind: "same", hash };
  const content = decode(bytes);
  if (content.kind !== "text") return { kind: "unreadable", reason: content.reason };
  const { facts } = yield* analysisSteps(new SourceText(content.text));
  return { kind: "record", hash, record: JSON.stringify(encodeRecord(recordOnce(facts))) };
}

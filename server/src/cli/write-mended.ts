import type { Language } from "../features/snapshot.ts";
import { decode } from "../text/decode.ts";
import { encodeAs } from "../text/encode.ts";
import type { FailedPath } from "./checked-file.ts";
import type { ReadFile } from "./read-text.ts";
import type { Terminal } from "./terminal.ts";
import { sentence } from "./words.ts";

/** Writes a file's mended text in the file's own encoding. Null when it is written; else why it is not. */
export async function writeMended(file: ReadFile, text: string, language: Language, terminal: Terminal): Promise<FailedPath | null> {
  const { path, bytes } = file;
  const after = sameEncoding(file, text);
  if (after === null) return { path, reason: "no-sign", message: sentence("noSign", language) };
  const replaced = await terminal.replace(path, bytes, after);
  if (replaced === "written") return null;
  return replaced === "changed"
    ? { path, reason: "changed", message: sentence("changed", language) }
    : { path, reason: "not-written", message: sentence("notWritten", language) };
}

/** The text as bytes; null where writing and reading it would not come to the same. */
function sameEncoding({ bytes, text: before }: ReadFile, text: string): Uint8Array | null {
  const unchanged = encodeAs(before, bytes);
  const after = encodeAs(text, bytes);
  if (unchanged === null || after === null || !sameBytes(unchanged, bytes)) return null;
  const again = decode(after);
  return again.kind === "text" && again.text === text ? after : null;
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, index) => byte === b[index]);

/** What the bytes of a file say, or why they say nothing. */
export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" }
  | { readonly kind: "unreadable"; readonly reason: "binary" | "encoding" };

/**
 * Decodes a file: by its byte order mark, else as UTF-8, else as Windows-1252 as old Danish archives have it. Never
 * throws. A binary file, and bytes that fit no encoding, are said to be unreadable.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return utf(bytes.subarray(3), "utf-8");
  if (startsWith(bytes, [0xff, 0xfe])) return utf(bytes.subarray(2), "utf-16le");
  if (startsWith(bytes, [0xfe, 0xff])) return utf(bytes.subarray(2), "utf-16be");
  if (looksBinary(bytes)) return { kind: "unreadable", reason: "binary" };
  const asUtf8 = utf(bytes, "utf-8");
  return asUtf8.kind === "text" ? asUtf8 : windows1252(bytes);
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, index) => bytes[index] === byte);

function utf(bytes: Uint8Array, encoding: "utf-8" | "utf-16le" | "utf-16be"): Decoded {
  try {
    // The file's mark is off already: another one behind it is text, as it is to an editor.
    return { kind: "text", text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return { kind: "unreadable", reason: "encoding" };
  }
}

/** How much of a file is looked at to tell text from other things. */
const sample = 8192;

/** Text has no zero byte and hardly a control character. */
function looksBinary(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, sample);
  let controls = 0;
  for (let index = 0; index < end; index++) {
    const byte = bytes[index] as number;
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++;
  }
  return controls * 50 > end;
}

/** Bytes that Windows-1252 leaves without a meaning: text has none. */
const unused: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

function windows1252(bytes: Uint8Array): Decoded {
  if (bytes.some((byte) => unused.has(byte))) return { kind: "unreadable", reason: "encoding" };
  return { kind: "text", text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
}

import { type Decoded, decode } from "./decode.ts";

type Encoding = Extract<Decoded, { readonly kind: "text" }>["encoding"];

/**
 * The bytes of a text in the encoding of other bytes, byte order mark and all. Null where that encoding has no sign for
 * something in the text, or where the other bytes are no text.
 */
export function encodeAs(text: string, like: Uint8Array): Uint8Array | null {
  const content = decode(like);
  if (content.kind !== "text") return null;
  const mark = like.subarray(0, markLength(like, content.encoding));
  const body = encode(text, content.encoding);
  if (body === null) return null;
  const bytes = new Uint8Array(mark.length + body.length);
  bytes.set(mark);
  bytes.set(body, mark.length);
  return bytes;
}

function markLength(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === "utf-16le" || encoding === "utf-16be") return 2;
  return encoding === "utf-8" && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

function encode(text: string, encoding: Encoding): Uint8Array | null {
  switch (encoding) {
    case "utf-8":
      return new TextEncoder().encode(text);
    case "windows-1252":
      return windows1252(text);
    default:
      return utf16(text, encoding === "utf-16le");
  }
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return bytes;
}

let signs: ReadonlyMap<string, number> | undefined;

function windows1252(text: string): Uint8Array | null {
  // The platform decodes Windows-1252 and does not encode it: its own table, read backwards.
  signs ??= new Map(
    [...new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map((sign, byte) => [sign, byte]),
  );
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const byte = signs.get(text.charAt(index));
    if (byte === undefined) return null;
    bytes[index] = byte;
  }
  return bytes;
}

import { decode } from "../../../server/src/text/decode.ts";
import { encodeAs } from "../../../server/src/text/encode.ts";
import { documents } from "../corpus.ts";
import { bytesOf, charactersOf, holds, type Target } from "../target.ts";

const encoded = documents
  .slice(0, 20)
  .flatMap((text) => [
    charactersOf(new TextEncoder().encode(text.slice(0, 3000))),
    charactersOf(new Uint8Array(Buffer.from(`\ufeff${text.slice(0, 2000)}`, "utf16le"))),
    charactersOf(new Uint8Array(Buffer.from(text.slice(0, 3000), "latin1"))),
    `\u00ef\u00bb\u00bf\u00ef\u00bb\u00bf${charactersOf(new TextEncoder().encode(text.slice(0, 1000)))}`,
  ]);

/** Any bytes are a text in a known encoding, or named as unreadable. */
export const decodeTarget: Target = {
  name: "decode",
  corpus: encoded,
  run(input) {
    const bytes = bytesOf(input);
    const before = bytes.slice();
    const decoded = decode(bytes);
    holds(Buffer.compare(bytes, before) === 0, "the bytes are left alone");
    if (decoded.kind === "unreadable") {
      holds(decoded.reason === "binary" || decoded.reason === "encoding", "a reason is given");
      return;
    }
    const { text, encoding } = decoded;
    holds(
      !text.startsWith("\ufeff") || encoding !== "utf-8" || input.startsWith("\u00ef\u00bb\u00bf\u00ef\u00bb\u00bf"),
      "the mark is taken off",
    );
    if (encoding === "utf-8") {
      const again = new TextEncoder().encode(text);
      const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
      holds(Buffer.compare(again, marked) === 0, "UTF-8 comes back as it was");
    }
    const written = encodeAs(text, bytes);
    holds(written !== null && Buffer.compare(written, bytes) === 0, "a text that nobody changed is written as it was read");
    if (encoding === "windows-1252") holds(text.length === bytes.length, "a character for each byte");
  },
};

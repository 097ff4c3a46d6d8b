import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../server/src/text/decode.ts";
import { encodeAs } from "../../server/src/text/encode.ts";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const words = "Mødedato: Århus – 100 €";

describe("encoding as other bytes are", () => {
  test("keeps UTF-8, with and without byte order mark", () => {
    const utf8 = new TextEncoder().encode(words);
    expect(encodeAs(words, new TextEncoder().encode("ø"))).toEqual(utf8);
    expect(encodeAs(words, bytes(0xef, 0xbb, 0xbf, 0x41))).toEqual(bytes(0xef, 0xbb, 0xbf, ...utf8));
  });

  test("keeps UTF-16 and its byte order", () => {
    const units = [...words].map((letter) => letter.charCodeAt(0));
    const little = units.flatMap((unit) => [unit & 0xff, unit >> 8]);
    const big = units.flatMap((unit) => [unit >> 8, unit & 0xff]);
    expect(encodeAs(words, bytes(0xff, 0xfe))).toEqual(bytes(0xff, 0xfe, ...little));
    expect(encodeAs(words, bytes(0xfe, 0xff))).toEqual(bytes(0xfe, 0xff, ...big));
  });

  test("keeps Windows-1252, with the signs that Latin-1 lacks, and says where it has none", () => {
    const old = bytes(0x4d, 0xf8);
    expect(encodeAs("Mø – €", old)).toEqual(bytes(0x4d, 0xf8, 0x20, 0x96, 0x20, 0x80));
    expect(encodeAs("Mø 漢", old)).toBeNull();
  });

  test("has nothing to go by in what is no text", () => expect(encodeAs("a", bytes(0, 1, 2))).toBeNull());

  test("gives back every file as it was, byte for byte", () => {
    const texts = fc.string({ unit: "grapheme", maxLength: 60 }).map((text) => new TextEncoder().encode(text));
    fc.assert(
      fc.property(fc.oneof(texts, fc.uint8Array({ min: 9, maxLength: 60 })), (file) => {
        const content = decode(file);
        // A second byte order mark is not part of what is read.
        if (content.kind === "text" && !(file[0] === 0xef && file[3] === 0xef)) expect(encodeAs(content.text, file)).toEqual(file);
      }),
      { numRuns: 2000 },
    );
  });
});

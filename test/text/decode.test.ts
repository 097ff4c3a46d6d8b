import { describe, expect, test } from "vitest";
import { decode } from "../../server/src/text/decode.ts";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const words = "Mødedato: Århus, æblegrød";

describe("decoding", () => {
  test("takes UTF-8, with and without byte order mark", () => {
    const utf8 = new TextEncoder().encode(words);
    expect(decode(utf8)).toEqual({ kind: "text", text: words, encoding: "utf-8" });
    expect(decode(bytes(0xef, 0xbb, 0xbf, ...utf8))).toEqual({ kind: "text", text: words, encoding: "utf-8" });
  });

  test("takes UTF-16 by its byte order mark", () => {
    const units = [...words].map((letter) => letter.charCodeAt(0));
    expect(decode(bytes(0xff, 0xfe, ...units.flatMap((unit) => [unit & 0xff, unit >> 8])))).toEqual({
      kind: "text",
      text: words,
      encoding: "utf-16le",
    });
    expect(decode(bytes(0xfe, 0xff, ...units.flatMap((unit) => [unit >> 8, unit & 0xff])))).toEqual({
      kind: "text",
      text: words,
      encoding: "utf-16be",
    });
  });

  test("takes off one byte order mark: another behind it is text, as it is to an editor", () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 65))).toMatchObject({ text: "\ufeffA" });
    expect(decode(bytes(0xff, 0xfe, 0xff, 0xfe, 65, 0))).toMatchObject({ text: "\ufeffA" });
    expect(decode(bytes(0xfe, 0xff, 0xfe, 0xff, 0, 65))).toMatchObject({ text: "\ufeffA" });
  });

  test("takes Windows-1252, as old Danish archives have it", () => {
    const old = bytes(...[...words].map((letter) => letter.charCodeAt(0)), 0x96, 0x80);
    expect(decode(old)).toEqual({ kind: "text", text: `${words}–€`, encoding: "windows-1252" });
  });

  test("names what is no text", () => {
    expect(decode(bytes(0x50, 0x4b, 3, 4, 0, 0, 1, 2))).toEqual({ kind: "unreadable", reason: "binary" });
    expect(decode(bytes(...Array.from({ length: 200 }, (_, index) => (index % 8) + 1)))).toEqual({ kind: "unreadable", reason: "binary" });
    expect(decode(bytes(0x41, 0x81, 0x9d))).toEqual({ kind: "unreadable", reason: "encoding" });
    expect(decode(bytes(0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8))).toEqual({ kind: "unreadable", reason: "encoding" });
  });

  test("takes the empty file", () => expect(decode(bytes())).toEqual({ kind: "text", text: "", encoding: "utf-8" }));
});

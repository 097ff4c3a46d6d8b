import { describe, expect, test } from "vitest";
import { BrokenFrame, Frames, longestMessage } from "../../server/src/wire/frames.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (frames: Frames, text: string): string[] => [...frames.take(bytes(text))].map((message) => new TextDecoder().decode(message));

describe("frames", () => {
  const stream =
    "Content-Length: 2\r\n\r\n{}content-type: application/vscode-jsonrpc; charset=utf-8\r\nCONTENT-LENGTH:4\r\n\r\n[\r\n]Content-Length: 0\r\n\r\n";

  test.each([1, 2, 3, 7, 1000])("are found however the bytes come: %i at a time", (size) => {
    const frames = new Frames();
    const found: string[] = [];
    for (let at = 0; at < stream.length; at += size) found.push(...read(frames, stream.slice(at, at + size)));
    expect(found).toEqual(["{}", "[\r\n]", ""]);
  });

  test("of many messages in one piece, each on its own", () => {
    const many = Array.from({ length: 5_000 }, (_, index) => `Content-Length: ${String(index).length}\r\n\r\n${index}`).join("");
    expect(read(new Frames(), many)).toEqual(Array.from({ length: 5_000 }, (_, index) => String(index)));
  });

  test.each([
    ["a negative length", "Content-Length: -5\r\n\r\n"],
    ["a length with letters", "Content-Length: 12abc\r\n\r\n"],
    ["a length with a power", "Content-Length: 1e3\r\n\r\n"],
    ["half a byte", "Content-Length: 1.5\r\n\r\n"],
    ["a length in hex", "Content-Length: 0x10\r\n\r\n"],
    ["no number", "Content-Length:\r\n\r\n"],
    ["a byte more than can be read", `Content-Length: ${longestMessage + 1}\r\n`],
    ["a length beyond all numbers", "Content-Length: 99999999999999999999999999\r\n"],
    ["two lengths", "Content-Length: 2\r\nContent-Length: 3\r\n\r\n"],
    ["no length", "Content-Type: x\r\n\r\n"],
    ["no header", "\r\n\r\n"],
    ["a message without a header", '{"jsonrpc":"2.0"}'],
    ["line feeds alone", "Content-Length: 2\n\n{}"],
    ["a name of two words", "Content Length: 2\r\n\r\n"],
    ["no colon", "Content-Length 2\r\n"],
    ["a zero byte", "\u0000"],
    ["a letter beyond ASCII", "æ"],
    ["a long header", `Content-Type: ${"x".repeat(5_000)}`],
    ["many headers", "X: y\r\n".repeat(1_000)],
  ])("that cannot be told are told of at once, not waited for: %s", (_, text) => {
    expect(() => read(new Frames(), text)).toThrow(BrokenFrame);
    // Nor does it matter how they come.
    const slow = new Frames();
    expect(() => [...text].flatMap((character) => read(slow, character))).toThrow(BrokenFrame);
  });

  test("are found in front of what is broken", () => {
    const found: string[] = [];
    expect(() => {
      for (const message of new Frames().take(bytes("Content-Length: 2\r\n\r\n{}oh no"))) found.push(new TextDecoder().decode(message));
    }).toThrow(BrokenFrame);
    expect(found).toEqual(["{}"]);
  });
});

/** A header is told of in so many bytes at most. */
const longestHeader = 4096;
/** What a string of JavaScript may hold, in UTF-16 code units; nobody can read a message that is longer. In bytes. */
export const longestMessage = 2 ** 29 - 24;

const lineFeed = 10;
const carriageReturn = 13;

/** Where the next message begins cannot be told any more: nothing that comes can be understood. */
export class BrokenFrame extends Error {
  override readonly name = "BrokenFrame";
}

/**
 * Finds the messages in a stream of bytes, as the protocol frames them: lines of headers, an empty line, and as many bytes as
 * the header `Content-Length` says. Strict: what is not that, is told of with the first byte that cannot be right, for
 * whoever guesses may wait for ever, or take a piece of a document for a message.
 */
export class Frames {
  #chunks: Uint8Array[] = [];
  #size = 0;
  /** How long the message is whose bytes are awaited; null while its header is. */
  #length: number | null = null;

  /** The messages that are whole with these bytes. Throws a `BrokenFrame`. */
  *take(chunk: Uint8Array): Generator<Uint8Array> {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    for (;;) {
      this.#length ??= this.#header();
      if (this.#length === null || this.#size < this.#length) return;
      yield this.#cut(this.#length);
      this.#length = null;
    }
  }

  /** Reads a header, if all of it is there. */
  #header(): number | null {
    const bytes = this.#whole();
    const end = endOfHeader(bytes);
    const header = asciiOf(bytes.subarray(0, end ?? Math.min(bytes.length, longestHeader)));
    if (end === null && bytes.length >= longestHeader) throw new BrokenFrame(`a header is longer than ${longestHeader} bytes`);
    const lines = header.split("\r\n");
    const unfinished = end === null ? lines.pop() : "";
    if (!/^(?:\r|[A-Za-z-]*|[A-Za-z-]+:[^\r\n]*\r?)$/.test(unfinished ?? "")) throw new BrokenFrame("bytes that are no header");
    const length = lengthIn(end === null ? lines : lines.slice(0, -2));
    if (end === null) return null;
    if (length === null) throw new BrokenFrame("a header without Content-Length");
    this.#cut(end);
    return length;
  }

  /** Takes the first bytes out. */
  #cut(count: number): Uint8Array {
    const bytes = this.#whole();
    this.#chunks = count === bytes.length ? [] : [bytes.subarray(count)];
    this.#size -= count;
    return bytes.subarray(0, count);
  }

  /** All bytes in one piece. Called when a message is whole, or for a header: so each byte is copied but a few times. */
  #whole(): Uint8Array {
    const [first = new Uint8Array(), ...more] = this.#chunks;
    if (more.length === 0) return first;
    const whole = new Uint8Array(this.#size);
    let at = 0;
    for (const chunk of this.#chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    this.#chunks = [whole];
    return whole;
  }
}

/** Where the message begins, behind the empty line; null where that has not come. */
function endOfHeader(bytes: Uint8Array): number | null {
  const most = Math.min(bytes.length, longestHeader);
  for (let at = 3; at < most; at++)
    if (bytes[at] === lineFeed && bytes[at - 1] === carriageReturn && bytes[at - 2] === lineFeed && bytes[at - 3] === carriageReturn)
      return at + 1;
  return null;
}

/** The length that the lines of a header say; null where they say none. */
function lengthIn(lines: readonly string[]): number | null {
  let length: number | null = null;
  for (const line of lines) {
    const [, name = "", value = ""] = /^([A-Za-z-]+):[ \t]*(?![ \t])([^\r\n]*)$/.exec(line) ?? [];
    if (name === "") throw new BrokenFrame("a line that is no header");
    if (name.toLowerCase() !== "content-length") continue;
    if (length !== null) throw new BrokenFrame("two headers Content-Length");
    if (!/^\d+[ \t]*$/.test(value)) throw new BrokenFrame("a Content-Length that is no number");
    length = Number(value);
    if (length > longestMessage) throw new BrokenFrame(`a message of more than ${longestMessage} bytes`);
  }
  return length;
}

const asciiOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

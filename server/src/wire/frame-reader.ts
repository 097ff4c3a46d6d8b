import { AbstractMessageReader, type DataCallback, Disposable, type Message } from "vscode-languageserver";
import { BrokenFrame, Frames } from "./frames.ts";

/** Where bytes come from. */
export interface ByteSource {
  on(event: "data", listener: (bytes: Uint8Array) => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
  on(event: "end" | "close", listener: () => void): unknown;
  off(event: "data", listener: (bytes: Uint8Array) => void): unknown;
}

/** What is done about bytes that are no message. */
export interface FrameFaults {
  /** The bytes of one message are no JSON; the next can be read. */
  unreadable(): void;
  /** Where the next message begins cannot be told: nothing more is read. */
  broken(why: string): void;
}

/**
 * Reads the messages of a stream. The library's own reader waits for ever once a header is not as it should be, and takes
 * bytes that are no text for text.
 */
export class FrameReader extends AbstractMessageReader {
  readonly #source: ByteSource;
  readonly #decode: (bytes: Uint8Array) => string | null;
  readonly #faults: FrameFaults;

  /** `decode` gives the text of bytes in UTF-8, or null. */
  constructor(source: ByteSource, decode: (bytes: Uint8Array) => string | null, faults: FrameFaults) {
    super();
    this.#source = source;
    this.#decode = decode;
    this.#faults = faults;
    source.on("error", (error) => this.fireError(error));
    source.on("end", () => this.fireClose());
    source.on("close", () => this.fireClose());
  }

  listen(pass: DataCallback): Disposable {
    const frames = new Frames();
    const take = (bytes: Uint8Array): void => {
      try {
        for (const message of frames.take(bytes)) this.#read(message, pass);
      } catch (error) {
        if (!(error instanceof BrokenFrame)) throw error;
        this.#source.off("data", take);
        this.#faults.broken(error.message);
      }
    };
    this.#source.on("data", take);
    return Disposable.create(() => this.#source.off("data", take));
  }

  #read(bytes: Uint8Array, pass: DataCallback): void {
    const message = parsed(this.#decode(bytes));
    if (message === undefined) this.#faults.unreadable();
    else pass(message as Message);
  }
}

/** Undefined for what is no JSON. */
function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

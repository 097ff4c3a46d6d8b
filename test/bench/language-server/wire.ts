import type { Readable, Writable } from "node:stream";

/** An answer, and when its last byte came in, on the clock of `performance.now()`. */
export interface Answer {
  readonly result: unknown;
  readonly receivedAt: number;
}

/** What the other side asks for, and what it tells. */
export interface Listener {
  /** The result of a request, or a promise of it. */
  request(method: string, params: unknown): unknown;
  notification(method: string, params: unknown): void;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Waiting {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

const headerEnd = Buffer.from("\r\n\r\n");

/**
 * JSON-RPC over two streams. Its own, for it stands between the clock and the server: it writes at once, and notes the time
 * before it reads what came.
 */
export class Wire {
  readonly #output: Writable;
  readonly #listener: Listener;
  readonly #waiting = new Map<number | string, Waiting>();
  #chunks: Buffer[] = [];
  #buffered = 0;
  /** Bytes of the body that comes; null while its header is awaited. */
  #bodyLength: number | null = null;
  #lastId = 0;

  constructor(input: Readable, output: Writable, listener: Listener) {
    this.#output = output;
    this.#listener = listener;
    // A server that ends while it is written to has said so by ending.
    output.on("error", () => undefined);
    input.on("data", (chunk: Buffer) => this.#receive(chunk, performance.now()));
  }

  /** Fails when the server answers with an error or ends. */
  request(method: string, params: unknown): Promise<Answer> {
    const id = ++this.#lastId;
    const answer = new Promise<Answer>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#send({ id, method, params });
    return answer;
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  /** Nothing more comes: all that is awaited fails. */
  close(reason: string): void {
    for (const { reject } of this.#waiting.values()) reject(new Error(reason));
    this.#waiting.clear();
  }

  #send(message: object): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
    this.#output.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  #receive(chunk: Buffer, receivedAt: number): void {
    this.#chunks.push(chunk);
    this.#buffered += chunk.length;
    for (;;) {
      this.#bodyLength ??= this.#takeHeader();
      if (this.#bodyLength === null || this.#buffered < this.#bodyLength) return;
      const body = this.#take(this.#bodyLength);
      this.#bodyLength = null;
      void this.#handle(JSON.parse(body.toString("utf8")) as Message, receivedAt);
    }
  }

  #takeHeader(): number | null {
    const all = Buffer.concat(this.#chunks, this.#buffered);
    this.#chunks = [all];
    const end = all.indexOf(headerEnd);
    if (end < 0) return null;
    const header = this.#take(end + headerEnd.length).toString("latin1");
    return Number(/Content-Length: *(\d+)/i.exec(header)?.[1]);
  }

  #take(length: number): Buffer {
    const all = this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks, this.#buffered);
    this.#chunks = length < all.length ? [all.subarray(length)] : [];
    this.#buffered -= length;
    return all.subarray(0, length);
  }

  async #handle({ id, method, params, result, error }: Message, receivedAt: number): Promise<void> {
    if (method !== undefined) {
      if (id === undefined) this.#listener.notification(method, params);
      else this.#send({ id, result: (await this.#listener.request(method, params)) ?? null });
      return;
    }
    if (id === undefined) return;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve({ result, receivedAt });
  }
}

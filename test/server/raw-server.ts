import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { join } from "node:path";
import { Frames } from "../../server/src/wire/frames.ts";
import { projectFolder } from "../fixtures/seeds.ts";

/** A message of the server's, as it came. */
export interface Came {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** One message in its frame. */
export function framed(message: unknown): Buffer {
  const body = Buffer.from(typeof message === "string" ? message : JSON.stringify(message));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
}

export const request = (id: number | string, method: string, params?: unknown): object => ({ jsonrpc: "2.0", id, method, params });
export const notification = (method: string, params?: unknown): object => ({ jsonrpc: "2.0", method, params });

/** Over what, and with which program, a server is spoken with. */
export type Program = "cli" | "server";
const programs: Record<Program, readonly string[]> = {
  cli: [join(projectFolder, "dist/cli.js"), "lsp", "--stdio"],
  server: [join(projectFolder, "dist/server/node.js"), "--stdio"],
};

/** The built server, spoken with in bytes. It answers nothing by itself that the server asks. */
export class RawServer {
  readonly process: ChildProcess;
  /** All that came, in order. */
  readonly came: Came[] = [];
  /** What is wrong with what stands on the standard output: bytes that are no message. */
  wrong: string | null = null;
  stderr = "";
  /** The exit code; null where a signal ended it. */
  readonly exited: Promise<number | null>;
  #woken: (() => void)[] = [];
  readonly #frames = new Frames();

  constructor(program: Program = "cli", args: readonly string[] = [], options: SpawnOptions = {}) {
    this.process = spawn(process.execPath, [...programs[program], ...args], { stdio: ["pipe", "pipe", "pipe"], ...options });
    this.exited = new Promise((resolve) => this.process.once("close", resolve));
    void this.exited.then(() => this.#wake());
    this.process.stdout?.on("data", (bytes: Uint8Array) => this.#take(bytes));
    this.process.stderr?.on("data", (bytes: Uint8Array) => {
      this.stderr += String(bytes);
    });
    // A server that has ended reads no more.
    this.process.stdin?.on("error", () => {});
  }

  #take(bytes: Uint8Array): void {
    try {
      for (const message of this.#frames.take(bytes)) this.came.push(JSON.parse(Buffer.from(message).toString("utf8")));
    } catch (error) {
      this.wrong ??= `${error}: ${Buffer.from(bytes).toString("latin1").slice(0, 200)}`;
    }
    this.#wake();
  }

  #wake(): void {
    for (const wake of this.#woken.splice(0)) wake();
  }

  /** Bytes as they are; anything else is framed. */
  send(...messages: readonly (Uint8Array | object)[]): void {
    this.process.stdin?.write(Buffer.concat(messages.map((message) => (message instanceof Uint8Array ? message : framed(message)))));
  }

  /** The first message that is like this, as soon as it has come. Fails when the server ends before. */
  async until(isIt: (came: Came) => boolean): Promise<Came> {
    for (;;) {
      const found = this.came.find(isIt);
      if (found) return found;
      if (this.process.exitCode !== null || this.process.signalCode !== null)
        throw new Error(`ended with ${this.process.exitCode ?? this.process.signalCode}: ${this.stderr.slice(0, 2000)}`);
      await new Promise<void>((resolve) => this.#woken.push(resolve));
    }
  }

  answerTo(id: number | string | null): Promise<Came> {
    return this.until((came) => came.id === id && came.method === undefined);
  }

  /** Initialized, and ready to be asked. */
  async initialize(params: object = {}): Promise<this> {
    this.send(request("initialize", "initialize", { processId: null, rootUri: null, capabilities: {}, ...params }));
    await this.answerTo("initialize");
    this.send(notification("initialized", {}));
    return this;
  }

  /** It still answers, in order, and is ended in order. Gives the exit code. */
  async stop(): Promise<number | null> {
    this.send(request("the end", "shutdown"));
    await this.answerTo("the end");
    this.send(notification("exit"));
    return this.exited;
  }
}

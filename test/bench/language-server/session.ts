import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { spawnTree } from "../../../scripts/process-tree.mjs";
import { capabilities } from "./capabilities.ts";
import { type Memory, memoryOf } from "./memory.ts";
import { type DocumentChange, OpenDocument } from "./open-document.ts";
import type { Server } from "./servers.ts";
import { type Answer, Wire } from "./wire.ts";

/** A server that does not answer for so long is not worth waiting for, in milliseconds. */
const patience = 300_000;
/** A server may take so long to end by itself, in milliseconds: it may have to store what it knows. */
const farewell = 30_000;

/** An answer, and how many milliseconds it took until its last byte was in. */
export interface Timed {
  readonly taken: number;
  readonly result: unknown;
}

/** A language server at work in a folder, driven as an editor drives it. */
export class Session {
  readonly server: Server;
  readonly spawnedAt: number;
  readonly initializedAt: number;
  readonly capabilities: Readonly<Record<string, unknown>>;
  /** Resolves at the end of the first progress the server shows. */
  readonly progressEnd: Promise<void>;
  readonly #process: ReturnType<typeof spawnTree>;
  readonly #wire: Wire;
  readonly #resultIds = new Map<string, string | undefined>();
  readonly #documents: Map<string, OpenDocument>;

  private constructor(
    server: Server,
    spawned: { readonly process: ReturnType<typeof spawnTree>; readonly at: number },
    wire: Wire,
    initialized: Answer,
    documents: Map<string, OpenDocument>,
    progressEnd: Promise<void>,
  ) {
    this.server = server;
    this.spawnedAt = spawned.at;
    this.initializedAt = initialized.receivedAt;
    this.capabilities = (initialized.result as { capabilities: Record<string, unknown> }).capabilities;
    this.progressEnd = progressEnd;
    this.#process = spawned.process;
    this.#wire = wire;
    this.#documents = documents;
  }

  /** Starts a server on a folder and awaits its answer to `initialize`. */
  static async start(server: Server, folder: string, initializationOptions: object = {}): Promise<Session> {
    const at = performance.now();
    const process_ = spawnTree(process.execPath, [...server.command], { cwd: folder, stdio: ["pipe", "pipe", "ignore"] });
    const { stdin, stdout } = process_.root;
    if (!stdin || !stdout) throw new Error("The server has no streams");
    const documents = new Map<string, OpenDocument>();
    let progressEnded = (): void => undefined;
    const progressEnd = new Promise<void>((resolve) => {
      progressEnded = resolve;
    });
    const wire = new Wire(stdout, stdin, {
      request: (method, params) =>
        method === "workspace/configuration" ? settingsFor(server, params) : server.answer?.(method, params, { folder, documents }),
      notification: (method, params) => {
        if (method === "$/progress" && (params as { value?: { kind?: string } }).value?.kind === "end") progressEnded();
      },
    });
    const ended = (): void => wire.close(`${server.name} has ended`);
    process_.exited.then(ended, ended);
    const rootUri = pathToFileURL(folder).href;
    const initialized = await withinPatience(
      wire.request("initialize", {
        processId: process.pid,
        rootUri,
        workspaceFolders: [{ uri: rootUri, name: "arkiv" }],
        capabilities,
        initializationOptions: { ...server.initializationOptions, ...initializationOptions },
      }),
    );
    wire.notify("initialized", {});
    if (server.settings) wire.notify("workspace/didChangeConfiguration", { settings: server.settings });
    return new Session(server, { process: process_, at }, wire, initialized, documents, progressEnd);
  }

  can(capability: string): boolean {
    return Boolean(this.capabilities[capability]);
  }

  request(method: string, params: unknown): Promise<Answer> {
    return withinPatience(this.#wire.request(method, params));
  }

  open(path: string): OpenDocument {
    const text = readFileSync(path, "utf8");
    const document = new OpenDocument(pathToFileURL(path).href, text);
    this.#documents.set(document.uri, document);
    const { uri, version } = document;
    this.#wire.notify("textDocument/didOpen", { textDocument: { uri, languageId: this.server.dress.languageId, version, text } });
    return document;
  }

  /** Asks for something; milliseconds until the answer's last byte was in, and the answer. */
  async ask(method: string, params: object): Promise<Timed> {
    const start = performance.now();
    const { receivedAt, result } = await this.request(method, params);
    return { taken: receivedAt - start, result };
  }

  /** Tells of one change and asks for something at once, as editors do. */
  async changeAndAsk(document: OpenDocument, change: DocumentChange, method: string, more: object = {}): Promise<Timed> {
    const { uri, version } = document.change(change);
    const start = performance.now();
    const contentChanges = [{ range: { start: change.start, end: change.end }, text: change.text }];
    this.#wire.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges });
    // As editors do: who names the last answer is told where the next one is the same.
    const key = `${method} ${uri}`;
    const { receivedAt, result } = await this.request(method, {
      ...more,
      textDocument: { uri },
      previousResultId: this.#resultIds.get(key),
    });
    this.#resultIds.set(key, resultIdOf(result));
    return { taken: receivedAt - start, result };
  }

  /** Asks for all semantic tokens of a document, so that `deltaMethod` may be asked what has changed since. */
  async beginTokens({ uri }: OpenDocument, deltaMethod: string): Promise<void> {
    const { result } = await this.request("textDocument/semanticTokens/full", { textDocument: { uri } });
    this.#resultIds.set(`${deltaMethod} ${uri}`, resultIdOf(result));
  }

  memory(): Promise<Memory | null> {
    return memoryOf(this.#process.root.pid ?? 0);
  }

  /** Ends the server as the protocol has it, so that it may store what it knows. */
  async close(): Promise<void> {
    const { exited } = this.#process;
    await Promise.race([this.#leave().then(() => exited), after(farewell)]);
    await this.stop();
  }

  async #leave(): Promise<void> {
    await this.#wire.request("shutdown", null).catch(() => undefined);
    this.#wire.notify("exit", null);
  }

  /** Ends the server at once. */
  stop(): Promise<void> {
    return this.#process.stop();
  }
}

const resultIdOf = (result: unknown): string | undefined => (result as { readonly resultId?: string } | null)?.resultId;

function settingsFor(server: Server, params: unknown): unknown[] {
  const items = (params as { items: readonly { section?: string }[] }).items;
  return items.map(({ section }) => (section === undefined ? server.settings : server.settings?.[section]) ?? null);
}

const after = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds).unref());

async function withinPatience(answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("No answer came")), patience);
  });
  try {
    return await Promise.race([answer, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

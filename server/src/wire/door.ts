import { ErrorCodes, type Message, type MessageReader, type MessageWriter } from "vscode-languageserver";
import { withAddresses } from "./addresses.ts";
import { isWellFormed } from "./forms.ts";

/** A name by which an answer finds its question. */
type Id = number | string;

/** Anything that came as JSON. */
type Given = { readonly [key: string]: unknown };

/** Before `initialize`; until the server has been loaded; while it serves; after `shutdown`. */
type Stage = "new" | "loading" | "serving" | "ended";

/** What a refusal says. */
interface Refusal {
  readonly code: number;
  readonly message: string;
}

const refusals = {
  parse: { code: ErrorCodes.ParseError, message: "the message is not JSON in UTF-8" },
  invalid: {
    code: ErrorCodes.InvalidRequest,
    message: "neither a request, a notification nor a response; batches are not part of the protocol",
  },
  twice: { code: ErrorCodes.InvalidRequest, message: "a request with this id is being answered" },
  early: { code: ErrorCodes.ServerNotInitialized, message: "the server has not been initialized" },
  again: { code: ErrorCodes.InvalidRequest, message: "the server has been initialized" },
  late: { code: ErrorCodes.InvalidRequest, message: "the server has been shut down" },
  params: { code: ErrorCodes.InvalidParams, message: "the parameters are not those of the method" },
} as const satisfies Record<string, Refusal>;

/**
 * Stands between a transport and the protocol's library. What comes in is a message that the server can use, at a time at
 * which it may come; all else is refused here, in the protocol's words, so that nothing behind the door has to expect it.
 */
export class Door {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  readonly #inner: MessageWriter;
  readonly #log: (line: string) => void;
  readonly #address: (client: string) => string;
  #pass: (message: Message) => void = () => {};
  #stage: Stage = "new";
  #initializing: Id | null = null;
  /** What came while the server was being loaded. */
  #held: Message[] = [];
  /** Requests that the client waits for. The library tells 1 and "1" not apart. */
  readonly #asked = new Set<string>();
  /** Requests of the server's own that the client has not answered. */
  readonly #asking = new Set<Id>();

  /** `log` is told of what nobody can be answered about; `address` writes a client's addresses as the server writes its own. */
  constructor(reader: MessageReader, writer: MessageWriter, log: (line: string) => void, address = (client: string) => client) {
    this.#inner = writer;
    this.#log = log;
    this.#address = address;
    this.reader = {
      onError: reader.onError,
      onClose: reader.onClose,
      onPartialMessage: reader.onPartialMessage,
      listen: (pass) => {
        this.#pass = pass;
        return reader.listen((message) => this.#come(message));
      },
      dispose: () => reader.dispose(),
    };
    this.writer = {
      onError: writer.onError,
      onClose: writer.onClose,
      write: (message) => {
        this.#go(message as unknown as Given);
        return writer.write(message);
      },
      end: () => writer.end(),
      dispose: () => writer.dispose(),
    };
  }

  get isShutDown(): boolean {
    return this.#stage === "ended";
  }

  /** The server has been loaded: what came meanwhile comes in, in order. */
  open(): void {
    if (this.#stage === "loading") this.#stage = "serving";
    for (const message of this.#held.splice(0)) this.#come(message);
  }

  /** Something came that is no JSON. Resolves when the client has been told. */
  unreadable(): Promise<void> {
    return this.#refuse(null, refusals.parse);
  }

  #come(message: Message): void {
    const given: unknown = message;
    if (!isRecord(given)) void this.#refuse(null, refusals.invalid);
    else if (typeof given["method"] !== "string") this.#answer(given);
    // Nothing is waited for by one who goes.
    else if (given["method"] === "exit") this.#pass(made({ method: "exit" }));
    else if (this.#stage === "loading") this.#held.push(message);
    else if (given["id"] === undefined) this.#notification(message, given["method"], given["params"]);
    else if (isId(given["id"])) this.#request(message, given["id"], given["method"], given["params"]);
    else void this.#refuse(null, refusals.invalid);
  }

  #request(message: Message, id: Id, method: string, params: unknown): void {
    const refusal = this.#asked.has(String(id)) ? refusals.twice : this.#refusal(method, params);
    if (refusal) {
      void this.#refuse(id, refusal, method);
      return;
    }
    this.#asked.add(String(id));
    if (method === "initialize") {
      this.#stage = "loading";
      this.#initializing = id;
    }
    if (method === "shutdown") this.#stage = "ended";
    this.#pass(this.#addressed(message, params));
  }

  #refusal(method: string, params: unknown): Refusal | null {
    if (this.#stage === "ended") return refusals.late;
    if ((method === "initialize") !== (this.#stage === "new")) return method === "initialize" ? refusals.again : refusals.early;
    return isWellFormed(method, params) ? null : refusals.params;
  }

  /** Nobody waits for an answer: one that cannot be used is passed over. */
  #notification(message: Message, method: string, params: unknown): void {
    if (this.#stage !== "serving") return;
    if (isWellFormed(method, params)) {
      // Nobody reads what is told with this, and some tell nothing, or in a list.
      this.#pass(method === "initialized" ? made({ method, params: {} }) : this.#addressed(message, params));
      return;
    }
    this.#log(`En meddelelse er forbigået, for dens parametre kan ikke bruges: ${nameOf(method)}.`);
    // What stands in the document is not known any more: until it is opened again, nothing is said of it.
    const uri = method === "textDocument/didChange" ? documentOf(params) : null;
    if (uri !== null) this.#pass(made({ method: "textDocument/didClose", params: { textDocument: { uri: this.#address(uri) } } }));
  }

  /** One place gives each file one address: behind the door they can be compared as they are. */
  #addressed(message: Message, params: unknown): Message {
    const written = withAddresses(params, this.#address);
    return written === params ? message : ({ ...message, params: written } as Message);
  }

  #answer(given: Given): void {
    const { id, result, error } = given;
    if (isId(id) && this.#asking.delete(id)) {
      // Some editors leave out a result of null.
      const says = isError(error) ? { error } : error === undefined ? { result: result ?? null } : { error: unclear };
      this.#pass(made({ id, ...says }));
    } else if (result !== undefined || error !== undefined) this.#log("Et svar er forbigået: ingen har spurgt.");
    else void this.#refuse(isId(id) ? id : null, refusals.invalid);
  }

  /** What the server writes. */
  #go(message: Given): void {
    const { id, method, error } = message;
    if (!isId(id)) return;
    if (method !== undefined) {
      this.#asking.add(id);
      return;
    }
    this.#asked.delete(String(id));
    if (id !== this.#initializing) return;
    this.#initializing = null;
    if (error === undefined) return;
    this.#stage = "new";
    for (const held of this.#held.splice(0)) this.#come(held);
  }

  #refuse(id: Id | null, refusal: Refusal, method?: string): Promise<void> {
    const message = method === undefined ? refusal.message : `${nameOf(method)}: ${refusal.message}`;
    // One that cannot be told has gone, and the transport tells of that.
    return this.#inner.write(made({ id, error: { code: refusal.code, message } })).catch(() => {});
  }
}

const unclear = { code: ErrorCodes.InternalError, message: "the client's answer is malformed" };

const made = (parts: Given): Message => ({ jsonrpc: "2.0", ...parts });

const isRecord = (given: unknown): given is Given => typeof given === "object" && given !== null && !Array.isArray(given);
const isId = (given: unknown): given is Id => typeof given === "string" || typeof given === "number";
const isError = (given: unknown): boolean => isRecord(given) && Number.isInteger(given["code"]) && typeof given["message"] === "string";

const nameOf = (method: string): string => method.slice(0, 100);

/** The document that a notification speaks of, as far as it says that. */
function documentOf(params: unknown): string | null {
  const uri = isRecord(params) && isRecord(params["textDocument"]) ? params["textDocument"]["uri"] : null;
  return typeof uri === "string" ? uri : null;
}

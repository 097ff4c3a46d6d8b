import type { Host, LastWords } from "./host.ts";
import type { Around } from "./slices.ts";
import { storedName } from "./stored-name.ts";

/** What one who works on documents asks: which are not to be touched, and to note which one the work is on. */
export interface Crashes {
  isolates(uri: string): boolean;
  /** Does a piece of work on a document. One that ends later is under way until then, whatever is done in between. */
  during<Result>(uri: string, work: () => Result): Result;
}

/** Where nothing is noted: no document is isolated. */
export const unrecorded: Crashes = { isolates: () => false, during: (_uri, work) => work() };

/** Slices of work on one document. */
export const sliceOf =
  (crashes: Crashes, uri: string): Around =>
  (work) =>
    crashes.during(uri, work);

/** A document at which so many lives of the server ended is not read any more. */
const mostDeaths = 2;

/**
 * Which document this server is at work on, where the next one finds it if this one ends in the middle: killed, out of
 * memory. A document at which the server has ended twice is isolated, so that all others go on being read. A server
 * that is asked to end forgets it all: the next one tries again.
 *
 * The file has two lines: the deaths so far, and the document that is worked on.
 */
export class CrashRecord implements Crashes {
  readonly #words: LastWords | null;
  readonly #deaths: Map<string, number>;
  #head = 0;
  /** What is worked on at this moment. */
  #now: string | null = null;
  /** Work that has begun and pauses, the latest last. */
  readonly #underWay: string[] = [];
  #said: string | null = null;

  constructor(host: Host, storagePath: string | null, folders: readonly string[]) {
    this.#words = storagePath === null ? null : host.lastWords(storagePath, storedName(host, "nedbrud", folders, "txt"));
    this.#deaths = deathsSaid(this.#words?.before ?? "");
    this.#sayDeaths();
  }

  /** The documents that are not read. */
  get isolated(): readonly string[] {
    return [...this.#deaths.keys()].filter((uri) => this.isolates(uri));
  }

  isolates(uri: string): boolean {
    return (this.#deaths.get(uri) ?? 0) >= mostDeaths;
  }

  during<Result>(uri: string, work: () => Result): Result {
    const outer = this.#now;
    this.#now = uri;
    this.#sayDocument();
    try {
      const result = work();
      if (result instanceof Promise) this.#follow(uri, result);
      return result;
    } finally {
      this.#now = outer;
      this.#sayDocument();
    }
  }

  #follow(uri: string, work: Promise<unknown>): void {
    this.#underWay.push(uri);
    const ended = (): void => {
      this.#underWay.splice(this.#underWay.lastIndexOf(uri), 1);
      this.#sayDocument();
    };
    work.then(ended, ended);
  }

  /** The document may say something else now: it is tried once more. */
  tryAgain(uri: string): void {
    if (!this.isolates(uri)) return;
    this.#deaths.set(uri, mostDeaths - 1);
    this.#sayDeaths();
  }

  /** The server was asked to end. */
  end(): void {
    this.#words?.end();
  }

  #sayDeaths(): void {
    const line = `${JSON.stringify([...this.#deaths])}\n`;
    this.#head = new TextEncoder().encode(line).length;
    this.#words?.say(`${line}${atRest}`, 0);
    this.#said = null;
    this.#sayDocument();
  }

  #sayDocument(): void {
    const document = this.#now ?? this.#underWay.at(-1) ?? null;
    if (document === this.#said) return;
    this.#said = document;
    this.#words?.say(document === null ? atRest : `${JSON.stringify(document)}\n`, this.#head);
  }
}

const atRest = "-\n";

/** The deaths that a server before this one knew of, and its own. Words that are none of ours count for nothing. */
function deathsSaid(words: string): Map<string, number> {
  const [head = "", document = ""] = words.split("\n", 2);
  const deaths = new Map<string, number>();
  const known = parsed(head);
  for (const entry of Array.isArray(known) ? known : []) {
    const [uri, count] = Array.isArray(entry) ? entry : [];
    if (typeof uri === "string" && Number.isInteger(count)) deaths.set(uri, Number(count));
  }
  const last = parsed(document);
  if (typeof last === "string") deaths.set(last, (deaths.get(last) ?? 0) + 1);
  return deaths;
}

function parsed(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return null;
  }
}

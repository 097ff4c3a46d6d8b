import { analyse } from "../../server/src/analysis.ts";
import { recordOnce } from "../../server/src/archive/record.ts";
import { run } from "../../server/src/cli/commands.ts";
import type { FileBytes, Terminal } from "../../server/src/cli/terminal.ts";
import { decode } from "../../server/src/text/decode.ts";

/** What a run of the command line left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly errors: readonly string[];
  readonly progress: readonly (string | null)[];
}

/** A machine whose files stand in memory, by absolute paths. */
export class TerminalInMemory implements Terminal {
  readonly version = "1.2.3";
  readonly rulesPage: string | null = "file:///referat/docs/rules.md";
  readonly workingFolder = "file:///arkiv/";
  readonly columns: number | null;
  readonly files = new Map<string, Uint8Array>();
  /** Paths that may not be read, and files that may not be written. */
  readonly closed = new Set<string>();
  readonly sealed = new Set<string>();
  /** Called between reading and writing a file. */
  beforeWrite: (path: string) => void = () => {};
  #out = "";
  readonly #errors: string[] = [];
  readonly #progress: (string | null)[] = [];

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}, columns: number | null = null) {
    this.columns = columns;
    for (const [path, content] of Object.entries(files)) this.put(path, content);
  }

  put(path: string, content: string | Uint8Array): void {
    this.files.set(absolute(path), typeof content === "string" ? new TextEncoder().encode(content) : content);
  }

  text(path: string): string {
    const content = decode(this.files.get(absolute(path)) ?? new Uint8Array());
    return content.kind === "text" ? content.text : "";
  }

  async run(...args: string[]): Promise<Ran> {
    this.#out = "";
    this.#errors.length = 0;
    this.#progress.length = 0;
    const code = await run(args, this);
    return { code, out: this.#out, errors: [...this.#errors], progress: [...this.#progress] };
  }

  readonly paint: Terminal["paint"] = (_, text) => text;

  async out(text: string): Promise<void> {
    this.#out += text;
  }

  error(text: string): void {
    this.#errors.push(text);
  }

  progress(text: string | null): void {
    this.#progress.push(text);
  }

  async documentsAt(path: string) {
    if (this.files.has(absolute(path))) return { documents: [path], denied: [] };
    const inside = `${absolute(path).replace(/\/$/, "")}/`;
    const below = [...this.files.keys(), ...this.closed].filter((file) => file.startsWith(inside)).sort();
    if (below.length === 0) return null;
    const named = (file: string): string => (path === "." ? file.slice(inside.length) : `${path}/${file.slice(inside.length)}`);
    const documents = below.filter((file) => file.endsWith(".referat")).map(named);
    return { documents, denied: below.filter((file) => this.closed.has(file) && !file.endsWith(".referat")).map(named) };
  }

  async read(path: string): Promise<FileBytes> {
    if (this.closed.has(absolute(path))) return { kind: "denied" };
    const bytes = this.files.get(absolute(path));
    return bytes ? { kind: "bytes", bytes } : { kind: "missing" };
  }

  async *records(addresses: readonly string[]) {
    for (const uri of addresses) {
      const content = decode(this.files.get(decodeURIComponent(uri.replace("file://", ""))) ?? new Uint8Array());
      yield { uri, record: content.kind === "text" ? recordOnce(analyse(content.text).facts) : null };
    }
  }

  async replace(path: string, before: Uint8Array, after: Uint8Array) {
    this.beforeWrite(path);
    if (this.sealed.has(absolute(path))) return "denied" as const;
    if (this.files.get(absolute(path)) !== before) return "changed" as const;
    this.files.set(absolute(path), after);
    return "written" as const;
  }

  addressOf(path: string): string {
    return `file://${absolute(path).split("/").map(encodeURIComponent).join("/")}`;
  }

  foldersAbove(path: string): readonly string[] {
    const parts = absolute(path).split("/").slice(0, -1);
    return parts.map((_, index) => parts.slice(0, parts.length - index).join("/") || "/");
  }

  serve(): void {
    throw new Error("no server here");
  }
}

/** Paths are seen from the folder /arkiv. */
const absolute = (path: string): string => (path.startsWith("/") ? path : path === "." ? "/arkiv" : `/arkiv/${path}`);

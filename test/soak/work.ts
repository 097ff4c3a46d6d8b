import type { ServerProcess } from "../server/server-process.ts";
import type { Workplace } from "./workplace.ts";

/** What a person and an editor do in one simulated minute. */
const keystrokes = 40;
const lookups = 10;
const openAtOnce = 6;

/** The file events of the protocol. */
const created = 1;
const changed = 2;
const deleted = 3;

/** One who works in a workplace, through an editor that tells a server of it. */
export class Worker {
  readonly #server: ServerProcess;
  readonly #workplace: Workplace;
  readonly #tokens = new Map<string, string>();
  readonly #reports = new Map<string, string>();
  /** The settings that the server is told of when it asks. */
  readonly #settings: { severity: Record<string, string> };
  requests = 0;
  failures: string[] = [];
  #minute = 0;
  #names = 0;

  constructor(server: ServerProcess, workplace: Workplace, settings: { severity: Record<string, string> }) {
    this.#server = server;
    this.#workplace = workplace;
    this.#settings = settings;
  }

  async minute(): Promise<void> {
    const { random } = this.#workplace;
    this.#minute++;
    this.#openAnother();
    for (let stroke = 0; stroke < keystrokes; stroke++) await this.#keystroke();
    for (let lookup = 0; lookup < lookups; lookup++) await this.#lookUp();
    if (this.#minute % 2 === 0) this.#save();
    if (this.#minute % 3 === 0) random.pick([this.#create, this.#move, this.#delete, this.#changeOutside]).call(this);
    if (this.#minute % 5 === 0) this.#changeSettings();
    if (this.#minute % 7 === 0) await this.#format();
    if (this.#minute % 4 === 0) this.#revert();
  }

  /** Waits until the server knows of all that was done, and puts the settings back. */
  async rest(): Promise<void> {
    this.#settings.severity = {};
    this.#tell("workspace/didChangeConfiguration", { settings: {} });
    await this.#ask("workspace/symbol", { query: "" });
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (let last = ""; ; ) {
      const status = JSON.stringify(await this.#ask("referat/status", { uri: null }));
      if (status === last && status.includes('"complete":true')) return;
      last = status;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  #openAnother(): void {
    const { open, files } = this.#workplace;
    if (open.size >= openAtOnce) {
      const [oldest] = open.keys();
      if (oldest !== undefined) this.#close(oldest);
    }
    const path = this.#workplace.closedFile();
    if (path === null) return;
    const text = files.get(path) ?? "";
    open.set(path, { version: 1, text });
    this.#tell("textDocument/didOpen", { textDocument: { uri: this.#uri(path), languageId: "referat", version: 1, text } });
  }

  #close(path: string): void {
    this.#workplace.open.delete(path);
    this.#tokens.delete(path);
    this.#reports.delete(path);
    this.#tell("textDocument/didClose", { textDocument: { uri: this.#uri(path) } });
  }

  /** A change, and what an editor asks after it. */
  async #keystroke(): Promise<void> {
    const path = this.#workplace.openFile();
    if (path === null) return;
    const { random } = this.#workplace;
    const held = this.#held(path);
    const lines = held.text.split("\n");
    const line = random.integer(0, lines.length - 1);
    const length = lines[line]?.length ?? 0;
    const character = random.integer(0, length);
    if (random.chance(0.8)) {
      const removed = random.chance(0.4) ? Math.min(length - character, 1) : 0;
      this.#edit(path, [line, character, line, character + removed], removed > 0 ? "" : random.pick([..."abeæøå1.: -"]));
    } else if (random.chance(0.5) && lines.length > 20) this.#edit(path, [line, 0, Math.min(line + 1, lines.length - 1), 0], "");
    else this.#edit(path, [line, 0, line, 0], `${random.pick(lines)}\n`);
    const textDocument = { uri: this.#uri(path) };
    const report = (await this.#ask("textDocument/diagnostic", { textDocument, previousResultId: this.#reports.get(path) })) as ResultId;
    if (report?.resultId) this.#reports.set(path, report.resultId);
    const before = this.#tokens.get(path);
    const method = before === undefined ? "full" : "full/delta";
    const tokens = (await this.#ask(`textDocument/semanticTokens/${method}`, { textDocument, previousResultId: before })) as ResultId;
    if (tokens?.resultId) this.#tokens.set(path, tokens.resultId);
    if (random.chance(0.2))
      for (const drawn of ["documentSymbol", "foldingRange", "codeLens", "documentLink"])
        await this.#ask(`textDocument/${drawn}`, { textDocument });
  }

  async #lookUp(): Promise<void> {
    const path = this.#workplace.openFile();
    if (path === null) return;
    const { random } = this.#workplace;
    const lines = this.#held(path).text.split("\n");
    const line = random.integer(0, lines.length - 1);
    const position = { line, character: random.integer(0, lines[line]?.length ?? 0) };
    const textDocument = { uri: this.#uri(path) };
    const range = { start: { line: 0, character: 0 }, end: position };
    await random.pick([
      () => this.#ask("textDocument/hover", { textDocument, position }),
      () => this.#ask("textDocument/definition", { textDocument, position }),
      () => this.#ask("textDocument/references", { textDocument, position, context: { includeDeclaration: true } }),
      () => this.#ask("textDocument/completion", { textDocument, position }),
      () => this.#ask("textDocument/inlayHint", { textDocument, range }),
      () => this.#ask("textDocument/codeAction", { textDocument, range, context: { diagnostics: [] } }),
      () => this.#ask("textDocument/selectionRange", { textDocument, positions: [position] }),
      () => this.#ask("textDocument/prepareRename", { textDocument, position }),
      () => this.#ask("workspace/symbol", { query: random.pick(["bevilling", "an", "19/1", "lokalplan"]) }),
      () => this.#ask("referat/sager", { under: null }),
      () => this.#ask("referat/historik", { uri: textDocument.uri, position }),
      () => this.#ask("referat/status", { uri: textDocument.uri }),
    ])();
  }

  #save(): void {
    const path = this.#workplace.openFile();
    if (path === null) return;
    this.#workplace.write(path, this.#held(path).text);
    this.#tell("textDocument/didSave", { textDocument: { uri: this.#uri(path) } });
    this.#tellOfFiles([path, changed]);
  }

  /** The user throws away what was typed. */
  #revert(): void {
    const path = this.#workplace.openFile();
    const saved = path === null ? undefined : this.#workplace.files.get(path);
    if (path === null || saved === undefined) return;
    const held = this.#held(path);
    held.version++;
    held.text = saved;
    this.#tell("textDocument/didChange", {
      textDocument: { uri: this.#uri(path), version: held.version },
      contentChanges: [{ text: saved }],
    });
  }

  #create(): void {
    const model = this.#workplace.closedFile();
    if (model === null) return;
    const path = `nyt/${++this.#names}.referat`;
    this.#workplace.write(path, this.#workplace.files.get(model) ?? "");
    this.#tellOfFiles([path, created]);
  }

  #move(): void {
    const from = this.#workplace.closedFile();
    if (from === null) return;
    const to = `flyttet/${++this.#names}.referat`;
    this.#workplace.move(from, to);
    this.#tellOfFiles([from, deleted], [to, created]);
  }

  #delete(): void {
    const path = this.#workplace.closedFile();
    if (path === null || this.#workplace.files.size < 20) return;
    this.#workplace.remove(path);
    this.#tellOfFiles([path, deleted]);
  }

  #changeOutside(): void {
    const path = this.#workplace.closedFile();
    if (path === null) return;
    this.#workplace.write(path, `${this.#workplace.files.get(path)}\nTilføjet ${++this.#names}.\n`);
    this.#tellOfFiles([path, changed]);
  }

  #changeSettings(): void {
    const { random } = this.#workplace;
    this.#settings.severity = random.chance(0.5) ? {} : { "beslutning-mangler": random.pick(["off", "error", "hint"]) };
    this.#tell("workspace/didChangeConfiguration", { settings: {} });
  }

  /** Takes the edits that formatting gives, the last one first. */
  async #format(): Promise<void> {
    const path = this.#workplace.openFile();
    if (path === null) return;
    const options = { tabSize: 4, insertSpaces: true };
    const edits = (await this.#ask("textDocument/formatting", { textDocument: { uri: this.#uri(path) }, options })) as Edit[] | null;
    for (const { range, newText } of [...(edits ?? [])].reverse())
      this.#edit(path, [range.start.line, range.start.character, range.end.line, range.end.character], newText);
  }

  #edit(path: string, [startLine, start, endLine, end]: readonly [number, number, number, number], text: string): void {
    const held = this.#held(path);
    const lines = held.text.split("\n");
    const before = [...lines.slice(0, startLine), (lines[startLine] ?? "").slice(0, start)].join("\n");
    const after = [(lines[endLine] ?? "").slice(end), ...lines.slice(endLine + 1)].join("\n");
    held.version++;
    held.text = before + text + after;
    this.#tell("textDocument/didChange", {
      textDocument: { uri: this.#uri(path), version: held.version },
      contentChanges: [{ range: { start: { line: startLine, character: start }, end: { line: endLine, character: end } }, text }],
    });
  }

  #held(path: string) {
    const held = this.#workplace.open.get(path);
    if (!held) throw new Error(`${path} is not open`);
    return held;
  }

  #tellOfFiles(...events: readonly (readonly [string, number])[]): void {
    this.#tell("workspace/didChangeWatchedFiles", { changes: events.map(([path, type]) => ({ uri: this.#uri(path), type })) });
  }

  #tell(method: string, params: object): void {
    void this.#server.connection.sendNotification(method, params);
  }

  async #ask(method: string, params: object): Promise<unknown> {
    this.requests++;
    try {
      return await this.#server.connection.sendRequest(method, params);
    } catch (error) {
      this.failures.push(`${method}: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  }

  #uri(path: string): string {
    return this.#server.uri(path);
  }
}

type ResultId = { readonly resultId?: string } | null;

interface Edit {
  readonly range: { readonly start: { line: number; character: number }; readonly end: { line: number; character: number } };
  readonly newText: string;
}

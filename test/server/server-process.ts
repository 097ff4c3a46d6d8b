import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ClientCapabilities, ConfigurationParams, Diagnostic, InitializeResult, Position } from "vscode-languageserver-protocol";
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { URI } from "vscode-uri";
import { projectFolder, seedsFolder } from "../fixtures/seeds.ts";

/** The built language server as a process of its own, driven as an editor drives it. */
export interface ServerProcess {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly initialized: InitializeResult;
  /** A copy of the sample documents: the server's workspace. */
  readonly folder: string;
  readonly log: readonly string[];
  /** Messages shown to the user. */
  readonly shown: readonly string[];
  readonly published: ReadonlyMap<string, { version: number | undefined; diagnostics: Diagnostic[] }>;
  uri(name: string): string;
  open(name: string, text?: string): string;
  /** Resolves when the archive has been read. */
  readonly indexed: Promise<void>;
  stop(): Promise<number | null>;
}

export const pullingClient: ClientCapabilities = {
  window: { workDoneProgress: true },
  textDocument: { diagnostic: { dynamicRegistration: false }, definition: { linkSupport: true } },
};

/** Where and how a server is started; without a folder, on a copy of the sample documents that goes away with it. */
export interface Place {
  readonly folder?: string;
  readonly args?: readonly string[];
  /** What the process itself is told, such as how much memory it may have. */
  readonly execArgv?: readonly string[];
  /** The folders that are open, by their names in `folder`; else `folder` itself. */
  readonly open?: readonly string[];
  /** Answers what is set, where the client says that it can be asked. `scopeUri` is the folder's address. */
  readonly configuration?: (section: string, scopeUri: string | undefined) => unknown;
}

export function copyOfSeeds(): string {
  const folder = mkdtempSync(join(tmpdir(), "referat-server-"));
  cpSync(seedsFolder, folder, { recursive: true });
  return folder;
}

export async function startServer(
  capabilities: ClientCapabilities = pullingClient,
  initializationOptions?: unknown,
  place: Place = {},
): Promise<ServerProcess> {
  const folder = place.folder ?? copyOfSeeds();
  const child = spawn(
    process.execPath,
    [...(place.execArgv ?? []), join(projectFolder, "dist/cli.js"), "lsp", "--stdio", ...(place.args ?? [])],
    {
      stdio: ["pipe", "pipe", "pipe"],
    },
  );
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const log: string[] = [];
  const shown: string[] = [];
  connection.onNotification("window/showMessage", ({ message }: { message: string }) => void shown.push(message));
  child.stderr.on("data", (data) => log.push(String(data)));
  const published = new Map<string, { version: number | undefined; diagnostics: Diagnostic[] }>();
  let done: () => void = () => {};
  const indexed = new Promise<void>((resolve) => {
    done = resolve;
  });
  connection.onNotification("window/logMessage", ({ message }: { message: string }) => {
    log.push(message);
    if (message.startsWith("Arkivet har ")) done();
  });
  connection.onNotification(
    "textDocument/publishDiagnostics",
    ({ uri, version, diagnostics }) => void published.set(uri, { version, diagnostics }),
  );
  connection.onRequest("window/workDoneProgress/create", () => null);
  connection.onRequest("client/registerCapability", () => null);
  connection.onRequest("workspace/configuration", ({ items }: ConfigurationParams) =>
    Promise.all(items.map(async ({ section, scopeUri }) => (await place.configuration?.(section ?? "", scopeUri)) ?? null)),
  );
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>("initialize", {
    processId: process.pid,
    rootUri: URI.file(folder).toString(),
    workspaceFolders: (place.open ?? [""]).map((name) => ({ uri: URI.file(join(folder, name)).toString(), name: name || "arkiv" })),
    capabilities,
    initializationOptions,
  });
  await connection.sendNotification("initialized", {});
  const uri = (name: string): string => URI.file(join(folder, name)).toString();
  return {
    connection,
    process: child,
    initialized,
    folder,
    log,
    shown,
    published,
    uri,
    indexed,
    open(name, text = readFileSync(join(folder, name), "utf8")) {
      void connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri: uri(name), languageId: "referat", version: 1, text },
      });
      return uri(name);
    },
    async stop() {
      const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      const code = await exited;
      connection.dispose();
      if (place.folder === undefined) rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}

/** The position in the middle of the first occurrence of `words` at or after line `from`. */
export function positionOf(text: string, words: string, from = 0): Position {
  const lines = text.split(/\r\n|\r|\n/);
  for (let line = from; line < lines.length; line++) {
    const at = (lines[line] as string).indexOf(words);
    if (at >= 0) return { line, character: at + Math.floor(words.length / 2) };
  }
  throw new Error(`»${words}« does not stand in the text`);
}

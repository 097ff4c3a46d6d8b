import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { startFront } from "../../server/src/front.ts";
import { startServer } from "../../server/src/server.ts";
import type { Host } from "../../server/src/session/host.ts";
import { longMinutes } from "../fixtures/long-minutes.ts";
import { MemoryHost } from "./memory-host.ts";

const folder = "file:///arkiv";
const uri = `${folder}/a.referat`;

/** What the machine is asked and answers at once, and what it promises. */
const answered = ["readers", "tooWide", "lastWords"] as const;
const promised = ["stat", "list", "read", "write", "readStored", "writeStored", "deleteStored"] as const;
const failures = [
  ...[...answered, ...promised].map((name) => [name, "at once"] as const),
  ...promised.map((name) => [name, "later"] as const),
];

/** A machine on which one thing fails, always. */
function failingHost(name: keyof Host, fails: "at once" | "later"): Host {
  const host = new MemoryHost();
  void host.write(uri, longMinutes(3));
  void host.write(`${folder}/b.referat`, longMinutes(3).replace("05-02", "06-02"));
  return new Proxy(host as Host, {
    get(target, property) {
      if (property === name)
        return () => {
          const error = new Error("Økonomiudvalget");
          if (fails === "at once") throw error;
          return Promise.reject(error);
        };
      const value: unknown = Reflect.get(target, property);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

interface InMemory {
  readonly connection: ProtocolConnection;
  readonly log: readonly string[];
}

/** A server in this process, initialized. */
async function serve(host: Host): Promise<InMemory> {
  const [there, back] = [new PassThrough(), new PassThrough()];
  const server = createConnection(ProposedFeatures.all, new StreamMessageReader(there), new StreamMessageWriter(back), {});
  let started: () => void = () => {};
  const starting = new Promise<void>((resolve) => {
    started = resolve;
  });
  startFront(server, host, async () => ({ startServer }), { started, failed: (error) => expect.unreachable(String(error)) });
  server.listen();
  const connection = createProtocolConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
  const log: string[] = [];
  connection.onNotification("window/logMessage", ({ message }: { message: string }) => void log.push(message));
  connection.listen();
  const workspaceFolders = [{ uri: folder, name: "arkiv" }];
  const capabilities = { textDocument: { diagnostic: {} } };
  const initializationOptions = { storagePath: "/lager", settings: { diagnostics: { scope: "archive" } } };
  await connection.sendRequest("initialize", { processId: null, rootUri: null, workspaceFolders, capabilities, initializationOptions });
  await starting;
  await connection.sendNotification("initialized", {});
  return { connection, log };
}

describe("a machine on which something fails", () => {
  test.each(failures)("always, `%s`, %s: what is asked is answered, and the log has no word of a document", async (name, when) => {
    const { connection, log } = await serve(failingHost(name, when));
    const text = longMinutes(3);
    await connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "referat", version: 1, text } });
    const textDocument = { uri };
    const position = { line: 4, character: 1 };
    const ask = <Result>(method: string, more: object = {}): Promise<Result> =>
      connection.sendRequest<Result>(method, { textDocument, ...more });
    expect(await ask("textDocument/documentSymbol")).toHaveLength(4);
    expect(await ask("textDocument/hover", { position })).not.toBeNull();
    expect(await ask("textDocument/documentLink")).toEqual(expect.any(Array));
    expect(await ask("textDocument/diagnostic")).toMatchObject({ kind: "full" });
    expect(await ask("textDocument/references", { position, context: { includeDeclaration: true } })).not.toEqual([]);
    expect(await ask("textDocument/codeAction", { range: { start: position, end: position }, context: { diagnostics: [] } })).toEqual([]);
    expect(await ask("workspace/symbol", { query: "vej" })).not.toEqual([]);
    await ask("textDocument/rename", { position, newName: "19/77" });
    await ask("workspace/willRenameFiles", { files: [{ oldUri: `${folder}/bilag.pdf`, newUri: `${folder}/bilag2.pdf` }] });
    await ask("referat/udvalg", { uri });
    await ask("referat/nytMoede", { committee: "Økonomiudvalget", date: "2020-03-01" });
    await ask("referat/sager", { under: null });
    await ask("referat/status", { uri });
    await connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [
        { uri: `${folder}/b.referat`, type: 2 },
        { uri: `${folder}/.referat/set-aside.json`, type: 1 },
      ],
    });
    await connection.sendNotification("textDocument/didClose", { textDocument });
    expect(await ask("textDocument/documentSymbol")).toEqual([]);
    await ask("shutdown");
    expect(log.join("\n")).not.toContain("Økonomiudvalget");
    connection.dispose();
  });
});

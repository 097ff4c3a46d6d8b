import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { DocumentSymbol, FullDocumentDiagnosticReport } from "vscode-languageserver-protocol";
import { pullingClient, type ServerProcess, startServer } from "./server-process.ts";

const small = "REFERAT Økonomiudvalget d. 05-02-2020\n\nPunkt 1: Vej\n\n19/1001\n\nResumé\n\nSagen er ny.\n";
/** More than the memory that the server is given can hold. */
const huge = `REFERAT Økonomiudvalget d. 06-02-2020\n\n${Array.from(
  { length: 100_000 },
  (_, index) => `Punkt ${index + 1}: Vej ${index}\n\n19/${index + 1}\n\nResumé\n\nDer bevilges ${index} kr. til vejen.\n\n`,
).join("")}`;

let folder: string;
let storage: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "referat-crash-"));
  storage = mkdtempSync(join(tmpdir(), "referat-crash-storage-"));
  writeFileSync(join(folder, "lille.referat"), small);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(storage, { recursive: true });
});

const start = (memory = 64): Promise<ServerProcess> =>
  startServer(pullingClient, { storagePath: storage }, { folder, execArgv: [`--max-old-space-size=${memory}`] });

const exit = ({ process }: ServerProcess): Promise<unknown> =>
  new Promise((resolve) => {
    process.once("exit", (code, signal) => resolve(signal ?? code));
  });

const findings = ({ connection }: ServerProcess, uri: string): Promise<FullDocumentDiagnosticReport> =>
  connection.sendRequest("textDocument/diagnostic", { textDocument: { uri } });

const outline = ({ connection }: ServerProcess, uri: string): Promise<DocumentSymbol[]> =>
  connection.sendRequest("textDocument/documentSymbol", { textDocument: { uri } });

/** The server runs out of memory at the document that is opened. */
async function dieOfOpening(name: string): Promise<void> {
  const server = await start();
  await server.indexed;
  const ended = exit(server);
  const uri = server.open(name, huge);
  findings(server, uri).catch(() => {});
  expect(await ended).not.toBe(0);
  server.connection.dispose();
}

describe("a document at which the server dies", () => {
  test("is isolated after the second time, and is named; the others are read; one who restarts the server tries again", async () => {
    await dieOfOpening("stor.referat");
    await dieOfOpening("stor.referat");

    const server = await start();
    await server.indexed;
    const other = server.open("lille.referat");
    const uri = server.open("stor.referat", huge);
    expect((await findings(server, uri)).items.map(({ code, message }) => ({ code, message }))).toEqual([
      { code: "laesegraense-naaet", message: expect.stringContaining("gået ned to gange") },
    ]);
    expect(await outline(server, uri)).toEqual([]);
    // Typing goes on in it.
    await server.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: { line: 3, character: 0 }, end: { line: 3, character: 2 } }, text: "x" }],
    });
    expect((await findings(server, uri)).items).toHaveLength(1);
    expect((await outline(server, other)).map(({ name }) => name)).toContain("1. Vej");
    expect(server.shown).toEqual([expect.stringMatching(/gået ned to gange på .*stor\.referat/)]);
    expect(await server.stop()).toBe(0);

    await dieOfOpening("stor.referat");
  });

  test("is isolated where it lies closed in the archive, until it is changed", async () => {
    writeFileSync(join(folder, "stor.referat"), huge);
    for (let life = 0; life < 2; life++) {
      const server = await start();
      expect(await exit(server)).not.toBe(0);
      server.connection.dispose();
    }
    const server = await start();
    await server.indexed;
    expect(server.log.join("\n")).toContain("Arkivet har 1 fil;");
    expect(server.shown).toEqual([
      expect.stringMatching(/gået ned to gange på .*stor\.referat/),
      expect.stringContaining("stor.referat (sprogserveren er gået ned på den to gange)"),
    ]);
    writeFileSync(join(folder, "stor.referat"), small.replace("Vej", "Bro"));
    await server.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: server.uri("stor.referat"), type: 2 }],
    });
    await expect
      .poll(async () => (await server.connection.sendRequest<unknown[]>("workspace/symbol", { query: "Bro" })).length, { timeout: 15_000 })
      .toBe(1);
    expect(await server.stop()).toBe(0);
  });

  test("is not sought where the editor went while it was read", async () => {
    for (let life = 0; life < 3; life++) {
      const server = await start(2048);
      const uri = server.open("stor.referat", huge);
      findings(server, uri).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(server.shown).toEqual([]);
      const ended = exit(server);
      server.process.stdin?.end();
      expect(await ended).toBe(1);
      server.connection.dispose();
    }
  });

  test("is not sought where the server was killed at rest", async () => {
    for (let life = 0; life < 3; life++) {
      const server = await start(512);
      await server.indexed;
      const uri = server.open("lille.referat");
      expect((await findings(server, uri)).items.filter(({ code }) => code === "laesegraense-naaet")).toEqual([]);
      expect(server.shown).toEqual([]);
      const ended = exit(server);
      server.process.kill("SIGKILL");
      await ended;
      server.connection.dispose();
    }
  });
});

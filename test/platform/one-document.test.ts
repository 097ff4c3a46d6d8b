import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Location } from "vscode-languageserver-protocol";
import { URI } from "vscode-uri";
import manifest from "../../package.json" with { type: "json" };
import { pullingClient, type ServerProcess, startServer } from "../server/server-process.ts";

const name = "Møde (1) + bilag!.referat";
const text = "REFERAT Teknikudvalget d. 05-02-2024\n\nPunkt 1: Bro\n\n24/1001\n";
let folder: string;
let server: ServerProcess;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "referat adresser (x) "));
  writeFileSync(join(folder, name), text);
  server = await startServer(pullingClient, undefined, { folder });
  await server.indexed;
});
afterEach(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const documents = async (): Promise<number> =>
  (await server.connection.sendRequest<{ archive: { documents: number } }>("referat/status", { uri: null })).archive.documents;

/** As editors write an address that escape as little as they may, or small letters in escapes. */
const spellings = (): readonly string[] => {
  const path = join(folder, name);
  return [
    `file://${encodeURI(path)}`,
    `file://${encodeURI(path)
      .toLowerCase()
      .replace(/.*\//, (before) => encodeURI(path).slice(0, before.length))}`,
    URI.file(path).toString(),
  ];
};

test("an open document and its file are one, however the editor writes its address", async () => {
  for (const uri of spellings().filter((each) => URI.parse(each).fsPath === join(folder, name))) {
    await server.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "referat", version: 1, text: `${text}\n24/1002\n` },
    });
    const where = await server.connection.sendRequest<Location[]>("textDocument/references", {
      textDocument: { uri },
      position: { line: 4, character: 3 },
      context: { includeDeclaration: true },
    });
    expect(where.map((each) => URI.parse(each.uri).fsPath)).toEqual([join(folder, name)]);
    expect(await documents()).toBe(1);
    await server.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 2 }] });
    await server.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    await expect.poll(documents).toBe(1);
  }
});

test("what users run are programs of Node: no shell script, nothing that one system alone has", () => {
  const commands = Object.values(manifest.scripts);
  for (const command of commands) {
    expect(command).toMatch(/^(?:node|vitest|tsc|biome|npm run) /);
    expect(command.replaceAll("&&", "")).not.toMatch(/[;|$`'"*~]|\bsh\b|\bexport\b|\brm\b|\bcp\b/);
  }
  expect(commands.length).toBeGreaterThan(10);
});

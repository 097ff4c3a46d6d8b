import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { URI } from "vscode-uri";
import { pullingClient, type ServerProcess, startServer } from "../server/server-process.ts";

describe("a new meeting is written into its folder", () => {
  let folder: string;
  let server: ServerProcess;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "referat-committees-"));
    writeFileSync(join(folder, "a.referat"), "REFERAT ../../Ondtudvalget d. 05-02-2024\n\nPunkt 1: Bro\n");
    server = await startServer(pullingClient, {}, { folder });
    await server.indexed;
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  test.each([
    "../../Ondtudvalget",
    "..\\..\\Ondtudvalget",
    "/etc/Udvalget",
    "C:\\Windows\\Udvalget",
    "\\\\vært\\deling\\Udvalget",
    "%2e%2e%2fUdvalget",
    "..%5cUdvalget",
    "CON",
    "..",
    "Udvalget.exe",
    "Udvalget\u0000.exe",
    "Udvalget\n::error::x",
    "Udvalget:strøm",
    "Udvalg\u202etaref",
    'Udvalget<>|"?*',
  ])("whatever its committee is called: %j", async (committee) => {
    const { uri } = await server.connection.sendRequest<{ uri: string }>("referat/nytMoede", { committee, date: "06-03-2024" });
    expect(uri.startsWith(`${URI.file(folder)}/`)).toBe(true);
    const name = decodeURIComponent(uri.slice(uri.lastIndexOf("/") + 1));
    expect(URI.parse(uri).fsPath).toBe(join(folder, name));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    expect(name).toMatch(/^2024-03-06 [^\u0000-\u001f\\/:*?"<>|\u202e]*\.referat$/);
  });
});

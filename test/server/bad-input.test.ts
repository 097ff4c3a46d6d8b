import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { CodeAction, DocumentSymbol, FoldingRange, WorkspaceSymbol } from "vscode-languageserver-protocol";
import { analyse } from "../../server/src/analysis.ts";
import { longMinutes, titleOf } from "../fixtures/long-minutes.ts";
import { EditedDocument, failuresIn, freshDiagnostics } from "./pulled.ts";
import { pullingClient, type ServerProcess, startServer } from "./server-process.ts";

const begin = "REFERAT Økonomiudvalget d. 05-02-2020\n\nPunkt 1: Vej\n\n19/1\n\nSagsfremstilling\n\n";
const end = "\n\nBeslutning\n\nGodkendt.\n";

/** What nobody would write, and what the archive and the editor must bear. */
const documents: Readonly<Record<string, string>> = {
  "en lang linje": begin + "Der gives 1.000 kr. den 5. februar 2020. ".repeat(125_000) + end,
  "tomme linjer": `${begin}Kort.${"\n".repeat(1_000_000)}${end}`,
  "linjer af et tegn": `${begin}${"1\n".repeat(300_000)}${end}`,
  vognreturer: `${begin}${"\r".repeat(200_000)}${end}`.replaceAll("\n", "\r"),
  "mange punkter": longMinutes(10_000, { contents: true, lines: 1 }),
  "kun indholdsfortegnelse": `Indholdsfortegnelse\n${Array.from({ length: 10_000 }, (_, index) => `${titleOf(index)}.....\t${index}\n`).join("")}`,
  "samme overskrift": `${begin}${"Indstilling\n\nBeslutning\n\n".repeat(20_000)}${end}`,
  surrogater: `${begin}${"\ud83d\ude00\ud83d \udc00".repeat(50_000)}\n${"\ud83d\n".repeat(5_000)}${end}`,
  "ingen punkter": "Dette er prosa, og det bliver ved.\n".repeat(60_000),
};
const names = Object.keys(documents);

describe("documents that nobody would write", () => {
  let folder: string;
  let server: ServerProcess;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "referat-hostile-"));
    for (const [name, text] of Object.entries(documents)) writeFileSync(join(folder, `${name}.referat`), text);
    writeFileSync(join(folder, "godt.referat"), longMinutes(2));
    writeFileSync(join(folder, "billede.referat"), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]));
    const large = openSync(join(folder, "stort.referat"), "w");
    // Takes no room on the disk.
    ftruncateSync(large, 200 * 1024 * 1024);
    closeSync(large);
    server = await startServer(pullingClient, { settings: { diagnostics: { scope: "archive" } } }, { folder });
    await server.indexed;
  }, 120_000);
  afterEach(() => expect(failuresIn(server)).toEqual([]));
  afterAll(async () => {
    expect(await server.stop()).toBe(0);
    rmSync(folder, { recursive: true, force: true });
  });

  test("in the workspace: those that cannot be read are named, all others are in the archive", async () => {
    expect(server.shown).toEqual([
      "Referat har udeladt af arkivet: billede.referat (filen er ikke tekst), stort.referat (filen er over 20 MB).",
    ]);
    const found = (await server.connection.sendRequest("workspace/symbol", { query: "vej nummer9999" })) as WorkspaceSymbol[];
    expect(found.map(({ location }) => location.uri)).toEqual([server.uri("mange punkter.referat")]);
    expect(server.log.filter((line) => line.startsWith(`Arkivet har ${names.length + 1} filer`))).toHaveLength(1);
  });

  test.each(names)(
    "in the editor: %s",
    async (name) => {
      const text = documents[name] ?? "";
      const document = new EditedDocument(server, `${name}.referat`, text);
      const textDocument = { uri: document.uri };
      const ask = <Result>(method: string, more: object = {}): Promise<Result> =>
        server.connection.sendRequest<Result>(`textDocument/${method}`, { textDocument, ...more });
      const expectAnswers = async (): Promise<void> => {
        const { facts } = analyse(document.text);
        const symbols = await ask<DocumentSymbol[]>("documentSymbol");
        expect(symbols).toHaveLength((facts.title ? 1 : 0) + (facts.contents ? 1 : 0) + facts.punkter.length);
        expect((await ask<FoldingRange[]>("foldingRange")).length).toBeGreaterThanOrEqual(facts.punkter.length);
        expect(await document.diagnostics()).toEqual(freshDiagnostics(document.text, document.uri));
        await ask("hover", { position: { line: 4, character: 2 } });
      };
      await expectAnswers();
      const line = analyse(text).text.lineCount >> 1;
      const range = { start: { line, character: 0 }, end: { line, character: 0 } };
      document.change({ range, text: "x" });
      await expectAnswers();
      document.change({ range, text: "\nPunkt 3: Sti\n\n19/3\n\nIndstilling\n\n" });
      await expectAnswers();
      document.change({ text });
      expect(await document.diagnostics()).toEqual(freshDiagnostics(text, document.uri));
      await server.connection.sendNotification("textDocument/didClose", { textDocument });
    },
    60_000,
  );

  test("what is not read of a long line is told of", () => {
    const found = freshDiagnostics(documents["en lang linje"] ?? "", "file:///m.referat");
    const told = found.find(({ code }) => code === "laesegraense-naaet");
    expect(told).toMatchObject({ severity: 3, range: { start: { line: 8, character: 0 } } });
    expect(told?.message).toContain("Linjen er på 5.125.000 tegn");
  });

  test("fixes for all of a document at once are those of its first findings", async () => {
    const count = 2_000;
    const table = `Indholdsfortegnelse\n${Array.from({ length: count }, (_, index) => `${titleOf(index + 1)}.....\t${index}\n`).join("")}\n`;
    // Every other number is wrong, and half of the items are not in the table.
    const items = longMinutes(2 * count, { lines: 1 }).replace(/^Punkt (\d*[02468]):/gm, (_, number) => `Punkt ${Number(number) + 5}:`);
    const document = new EditedDocument(server, "forkert.referat", items.replace("\n\n", `\n\n${table}`));
    const found = await document.diagnostics();
    expect(found.length).toBeGreaterThan(count);
    const actions = await server.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: document.uri },
      range: { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } },
      context: { diagnostics: [] },
    });
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.length).toBeLessThan(200);
    await server.connection.sendNotification("textDocument/didClose", { textDocument: { uri: document.uri } });
  }, 60_000);
});

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver-protocol";
import { copyOfSeeds, pullingClient, type ServerProcess, startServer } from "./server-process.ts";

const minutes = (bilag: string, text = "Kort."): string =>
  `REFERAT Byrådet d. 03-02-2021\n\nPunkt 1: Havnen\n\n21/1\n\nSagsfremstilling\n\n${text}\n\nBilag\n\n${bilag}\n`;

describe("renaming files over stdio", () => {
  let server: ServerProcess;
  const rename = (...files: [string, string][]): Promise<WorkspaceEdit | null> =>
    server.connection.sendRequest("workspace/willRenameFiles", {
      files: files.map(([from, to]) => ({ oldUri: server.uri(from), newUri: server.uri(to) })),
    });
  const changesOf = (edit: WorkspaceEdit | null) =>
    ((edit?.documentChanges ?? []) as TextDocumentEdit[]).map(({ textDocument: { uri }, edits }) => ({ uri, edits }));

  beforeAll(async () => {
    const folder = copyOfSeeds();
    mkdirSync(join(folder, "byraad/bilag"), { recursive: true });
    mkdirSync(join(folder, ".referat"));
    writeFileSync(
      join(folder, "byraad/a.referat"),
      minutes("Kort over havnen\nBudget", "Se filen Kort over havnen.pdf, ikke Nyt Kort over havnen.pdfx."),
    );
    writeFileSync(join(folder, "byraad/b.referat"), minutes("Bilag 1 - Kort over havnen.pdf"));
    writeFileSync(join(folder, "byraad/c.referat"), minutes("Kort over havnene"));
    writeFileSync(join(folder, "byraad/bilag/Kort over havnen.pdf"), "");
    writeFileSync(join(folder, "byraad/bilag/Budget.pdf"), "");
    writeFileSync(
      join(folder, ".referat/set-aside.json"),
      `${JSON.stringify({ version: 1, findings: [], rules: [{ code: "afsnit-tomt", document: "byraad/a.referat" }] }, null, 2)}\n`,
    );
    server = await startServer(pullingClient, undefined, { folder });
    await server.indexed;
  });
  afterAll(async () => {
    expect(await server.stop()).toBe(0);
    expect(server.log.filter((line) => /error|exception/i.test(line))).toEqual([]);
  });

  test("is asked about before it is done", () => {
    expect(server.initialized.capabilities.workspace?.fileOperations?.willRename?.filters.length).toBeGreaterThan(1);
  });

  test("an attachment's entries and its name in the text go along, in files that are open or not", async () => {
    const open = server.open("byraad/b.referat");
    const changes = changesOf(await rename(["byraad/bilag/Kort over havnen.pdf", "byraad/bilag/Kort over kajen.pdf"]));
    expect(changes.map(({ uri }) => uri).sort()).toEqual([server.uri("byraad/a.referat"), open]);
    const inA = changes.find(({ uri }) => uri === server.uri("byraad/a.referat"))?.edits as {
      newText: string;
      range: { start: { line: number } };
    }[];
    expect(inA.map(({ newText, range }) => [range.start.line, newText]).sort()).toEqual([
      [12, "Kort over kajen"],
      [8, "Kort over kajen.pdf"],
    ]);
    const lines = readFileSync(join(server.folder, "byraad/a.referat"), "utf8").split("\n");
    expect(lines[8]).toContain("Se filen Kort over havnen.pdf, ikke");
  });

  test("several at once, each document once", async () => {
    const changes = changesOf(
      await rename(
        ["byraad/bilag/Kort over havnen.pdf", "byraad/bilag/Kort over kajen.pdf"],
        ["byraad/bilag/Budget.pdf", "byraad/bilag/Overslag.pdf"],
      ),
    );
    const inA = changes.filter(({ uri }) => uri === server.uri("byraad/a.referat"));
    expect(inA).toHaveLength(1);
    expect(inA.flatMap(({ edits }) => edits as { newText: string }[]).map(({ newText }) => newText)).toContain("Overslag");
  });

  test("what is set aside goes along with a document, and with a folder", async () => {
    const moved = async (from: string, to: string): Promise<string[]> =>
      changesOf(await rename([from, to])).flatMap(({ edits }) => edits.map((edit) => (edit as { newText: string }).newText));
    expect(await moved("byraad/a.referat", "byraad/ny.referat")).toContain('"byraad/ny.referat"');
    expect(await moved("byraad", "2021/byraad")).toEqual(['"2021/byraad/a.referat"']);
    expect(await moved("byraad/c.referat", "byraad/d.referat")).toEqual([]);
  });

  test("what only moves, and what nobody names, takes nothing along", async () => {
    expect(await rename(["byraad/bilag/Kort over havnen.pdf", "byraad/Kort over havnen.pdf"])).toBeNull();
    expect(await rename(["byraad/bilag/ukendt.pdf", "byraad/bilag/x.pdf"])).toBeNull();
    expect(await rename(["findes/ikke.pdf", "findes/x.pdf"])).toBeNull();
  });
});

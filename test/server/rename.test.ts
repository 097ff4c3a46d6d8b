import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ClientCapabilities, Position, Range, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver-protocol";
import { seeds, seedText } from "../fixtures/seeds.ts";
import { positionOf, pullingClient, type ServerProcess, startServer } from "./server-process.ts";

const asking: ClientCapabilities = {
  ...pullingClient,
  workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
};

describe("renaming over stdio", () => {
  let server: ServerProcess;
  const rename = (uri: string, position: Position, newName: string): Promise<WorkspaceEdit | null> =>
    server.connection.sendRequest("textDocument/rename", { textDocument: { uri }, position, newName });
  const prepare = (uri: string, position: Position): Promise<{ range: Range; placeholder: string } | null> =>
    server.connection.sendRequest("textDocument/prepareRename", { textDocument: { uri }, position });
  const changesOf = (edit: WorkspaceEdit | null) => (edit?.documentChanges ?? []) as TextDocumentEdit[];

  beforeAll(async () => {
    server = await startServer(asking);
    await server.indexed;
  });
  afterAll(async () => {
    expect(await server.stop()).toBe(0);
    expect(server.log.filter((line) => /error|exception/i.test(line))).toEqual([]);
  });

  const casePlace = () => ({ uri: server.open(seeds.rudersdal2021), position: positionOf(seedText("rudersdal2021"), "19/11689") });

  test("a case number is asked about in each of the other meetings", async () => {
    const { uri, position } = casePlace();
    expect(await prepare(uri, position)).toMatchObject({ placeholder: "19/11689" });
    const edit = await rename(uri, position, "19/99999");
    const [own, ...others] = changesOf(edit);
    expect(own?.textDocument).toEqual({ uri, version: 1 });
    expect(own?.edits.every((each) => !("annotationId" in each))).toBe(true);
    expect(others.map(({ textDocument }) => textDocument.uri).sort()).toEqual(
      [seeds.rudersdal2020, seeds.rudersdal2023].map(server.uri).sort(),
    );
    for (const { textDocument, edits } of others) {
      const [first] = edits;
      const annotation = edit?.changeAnnotations?.[(first as { annotationId: string }).annotationId];
      expect(annotation).toMatchObject({ label: "Andre møder i arkivet", needsConfirmation: true });
      expect(annotation?.description).toMatch(/^\d\d-\d\d-\d{4} · Erhvervs/);
      // The words at the places are the number, in the files as they stand.
      const name = textDocument.uri === server.uri(seeds.rudersdal2020) ? "rudersdal2020" : "rudersdal2023";
      const lines = seedText(name).split(/\r?\n/);
      for (const { range } of edits as { range: Range }[])
        expect(lines[range.start.line]?.slice(range.start.character, range.end.character)).toBe("19/11689");
    }
  });

  test("to the number of another case asks about this document, too", async () => {
    const { uri, position } = casePlace();
    const other = /\n(\d\d\/\d+)\n/.exec(seedText("rudersdal2023").replace("19/11689", ""))?.[1] ?? "";
    const edit = await rename(uri, position, other);
    expect(edit?.changeAnnotations?.["own"]).toEqual({
      label: `Sag ${other} findes i arkivet: de to sager bliver til én`,
      needsConfirmation: true,
    });
  });

  test("what cannot be a name is refused in a sentence", async () => {
    const { uri, position } = casePlace();
    await expect(rename(uri, position, "abc")).rejects.toThrow(
      "»abc« er ikke et sagsnummer. Skriv det som 19/11689 eller 15.20.24-Ø39-1-18.",
    );
    await expect(rename(uri, { line: 0, character: 0 }, "abc")).rejects.toThrow("Kun sagsnumre, personer og bilag kan omdøbes.");
    await expect(rename(uri, { line: 1e6, character: 9 }, "abc")).rejects.toThrow("Kun sagsnumre");
    expect(await prepare(uri, { line: 1e6, character: 9 })).toBeNull();
    expect(await prepare("file:///findes/ikke.referat", position)).toBeNull();
    expect(await rename("file:///findes/ikke.referat", position, "19/1")).toBeNull();
  });

  test("a file that can no longer be read is named, and the others are renamed", async () => {
    const { uri, position } = casePlace();
    const gone = join(server.folder, seeds.rudersdal2020);
    const text = seedText("rudersdal2020");
    rmSync(gone);
    try {
      const edit = await rename(uri, position, "19/99998");
      const told = server.shown.some((message) => /^Ikke omdøbt i .*2020-02-05.*, som ikke kan læses\.$/.test(message));
      const uris = changesOf(edit).map(({ textDocument }) => textDocument.uri);
      // The archive may have heard of it already: then there is nothing to name.
      expect(told || !uris.includes(server.uri(seeds.rudersdal2020))).toBe(true);
      expect(uris).toContain(server.uri(seeds.rudersdal2023));
    } finally {
      writeFileSync(gone, text);
    }
  });

  test("an editor that cannot ask gets the changes of this document alone", async () => {
    const plain = await startServer();
    await plain.indexed;
    const uri = plain.open(seeds.rudersdal2021);
    const edit = await plain.connection.sendRequest<WorkspaceEdit>("textDocument/rename", {
      textDocument: { uri },
      position: positionOf(seedText("rudersdal2021"), "19/11689"),
      newName: "19/99999",
    });
    expect(Object.keys(edit.changes ?? {})).toEqual([uri]);
    expect(edit.changeAnnotations).toBeUndefined();
    expect(edit.changes?.[uri]?.length).toBeGreaterThan(0);
    expect(plain.shown).toEqual(["Omdøbt i dette referat alene. Andre møder i arkivet med samme navn: 2"]);
    expect(await plain.stop()).toBe(0);
  });
});

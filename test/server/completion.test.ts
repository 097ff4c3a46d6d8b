import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CompletionItem, CompletionList, Position } from "vscode-languageserver-protocol";
import { copyOfSeeds, pullingClient, type ServerProcess, startServer } from "./server-process.ts";

describe("completion over stdio", () => {
  let server: ServerProcess;
  const complete = (uri: string, position: Position): Promise<CompletionList> =>
    server.connection.sendRequest("textDocument/completion", { textDocument: { uri }, position });

  beforeAll(async () => {
    const folder = copyOfSeeds();
    // 20,000 cases in twenty meetings.
    for (let meeting = 0; meeting < 20; meeting++) {
      const items = Array.from(
        { length: 1000 },
        (_, at) => `Punkt ${at + 1}: Sag ${at}\n\n18/${10_000 + 1000 * meeting + at}\n\nResumé\n\nKort.\n`,
      );
      writeFileSync(
        join(folder, `${meeting}.referat`),
        `REFERAT Byrådet d. ${String(meeting + 1).padStart(2, "0")}-01-2018\n\n${items.join("\n")}`,
      );
    }
    server = await startServer(pullingClient, undefined, { folder });
    await server.indexed;
  });
  afterAll(async () => {
    expect(await server.stop()).toBe(0);
    expect(server.log.filter((line) => /error|exception/i.test(line))).toEqual([]);
  });

  const head = "REFERAT Byrådet d. 03-02-2021\n\nPunkt 1: Havnen\n\n21/1\n\nSagsfremstilling\n\n";

  test("finds a case among many, and tells its history when it is chosen", async () => {
    const uri = server.open("ny.referat", `${head}Se sagen 18/2999`);
    const { items, isIncomplete } = await complete(uri, { line: 8, character: 16 });
    expect(isIncomplete).toBe(false);
    expect(
      items
        .filter(({ data }) => data)
        .map(({ label }) => label)
        .sort(),
    ).toEqual(Array.from({ length: 10 }, (_, at) => `18/2999${at}`));
    const resolved = await server.connection.sendRequest<CompletionItem>("completionItem/resolve", items[0] as CompletionItem);
    expect(JSON.stringify(resolved.documentation)).toMatch(/Sag 18.*behandlet 1 gang/);
  });

  test("says that there are more than it gives", async () => {
    const uri = server.open("ny2.referat", `${head}Se sagen 18/`);
    const { items, isIncomplete } = await complete(uri, { line: 8, character: 12 });
    expect(isIncomplete).toBe(true);
    expect(items.length).toBeLessThanOrEqual(100);
  });

  test("proposes what the item lacks, with the edit that writes it", async () => {
    const uri = server.open("ny3.referat", `${head}Kort.\n\nInd`);
    const { items } = await complete(uri, { line: 10, character: 3 });
    expect(items.find(({ label }) => label === "Indstilling")?.textEdit).toEqual({
      range: { start: { line: 10, character: 0 }, end: { line: 10, character: 3 } },
      newText: "Indstilling\n\n",
    });
  });

  test("comes up by itself in a case number alone, and works in an unsaved document", async () => {
    const uri = "untitled:Unavngivet-1";
    const line = "Se sagen 18/ eller den 3/ eller Børne-";
    await server.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "referat", version: 1, text: `${head}${line}\n\nInd` },
    });
    const typed = (character: number, triggerCharacter: string): Promise<CompletionList> =>
      server.connection.sendRequest("textDocument/completion", {
        textDocument: { uri },
        position: { line: 8, character },
        context: { triggerKind: 2, triggerCharacter },
      });
    expect((await typed(line.indexOf("18/") + 3, "/")).items.length).toBeGreaterThan(0);
    expect((await typed(line.indexOf("3/") + 2, "/")).items).toEqual([]);
    expect((await typed(line.length, "-")).items).toEqual([]);
    expect((await complete(uri, { line: 10, character: 3 })).items.map(({ label }) => label)).toContain("Indstilling");
  });

  test("is empty outside the document, in a closed one and for a strange item", async () => {
    const uri = server.open("ny4.referat", head);
    expect((await complete(uri, { line: 1e6, character: 0 })).items).toEqual([]);
    expect((await complete("file:///findes/ikke.referat", { line: 0, character: 0 })).items).toEqual([]);
    for (const data of [undefined, 5, { uri: "file:///findes/ikke.referat", sagsnummer: "1" }, { uri: 3 }]) {
      const item = { label: "x", ...(data === undefined ? {} : { data }) };
      expect(await server.connection.sendRequest("completionItem/resolve", item)).toEqual(item);
    }
  });
});

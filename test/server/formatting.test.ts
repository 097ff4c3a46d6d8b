import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TextEdit } from "vscode-languageserver-protocol";
import { type ServerProcess, startServer } from "./server-process.ts";

describe("formatting over stdio", () => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(async () => {
    expect(await server.stop()).toBe(0);
    expect(server.log.filter((line) => /error|exception/i.test(line))).toEqual([]);
  });

  const options = { tabSize: 2, insertSpaces: true };
  const ask = (method: string, params: object): Promise<TextEdit[]> => server.connection.sendRequest(`textDocument/${method}`, params);
  const text = "REFERAT Byrådet d. 03-02-2021\r\n\r\nPunkt 1: Havnen  \r\n\r\n21/1\r\n\r\nBeslutning\r\n\r\nGodkendt.  \r\n";

  test("of a document, and of a range of it", async () => {
    const uri = server.open("ny.referat", text);
    const trimmed = (line: number, character: number) => ({
      range: { start: { line, character }, end: { line, character: character + 2 } },
      newText: "",
    });
    expect(await ask("formatting", { textDocument: { uri }, options })).toEqual([trimmed(2, 15), trimmed(8, 9)]);
    const range = { start: { line: 8, character: 0 }, end: { line: 9, character: 0 } };
    expect(await ask("rangeFormatting", { textDocument: { uri }, options, range })).toEqual([trimmed(8, 9)]);
  });

  test("as the editor wishes at the ends of lines and of the text", async () => {
    const uri = server.open("ende.referat", "REFERAT Byrådet d. 03-02-2021\n\nPunkt 1: Havnen  \n\n\n");
    const spaces = { range: { start: { line: 2, character: 15 }, end: { line: 2, character: 17 } }, newText: "" };
    const lines = { range: { start: { line: 3, character: 0 }, end: { line: 5, character: 0 } }, newText: "" };
    const asked = (wishes: object) => ask("formatting", { textDocument: { uri }, options: { ...options, ...wishes } });
    expect(await asked({})).toEqual([spaces, lines]);
    expect(await asked({ trimTrailingWhitespace: false })).toEqual([lines]);
    expect(await asked({ trimFinalNewlines: false })).toEqual([spaces]);
    const open = server.open("uden ende.referat", "REFERAT Byrådet d. 03-02-2021");
    const end = { line: 0, character: 29 };
    expect(await ask("formatting", { textDocument: { uri: open }, options: { ...options, insertFinalNewline: true } })).toEqual([
      { range: { start: end, end }, newText: "\n" },
    ]);
  });

  test("on Enter, in the document's own line ends", async () => {
    const uri = server.open("liste.referat", "1. at det godkendes, og\r\n2. at \r\n");
    expect(await ask("onTypeFormatting", { textDocument: { uri }, position: { line: 2, character: 0 }, ch: "\n", options })).toEqual([
      { range: { start: { line: 1, character: 0 }, end: { line: 1, character: 6 } }, newText: "" },
    ]);
  });

  test("of a closed document, and outside of one, is nothing", async () => {
    const textDocument = { uri: "file:///findes/ikke.referat" };
    expect(await ask("formatting", { textDocument, options })).toEqual([]);
    const uri = server.open("ny2.referat", text);
    const far = { start: { line: 1e6, character: 0 }, end: { line: 2e6, character: 0 } };
    expect(await ask("rangeFormatting", { textDocument: { uri }, options, range: far })).toEqual([]);
    expect(await ask("onTypeFormatting", { textDocument: { uri }, position: far.start, ch: "\n", options })).toEqual([]);
  });
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ApplyWorkspaceEditParams, ShowDocumentParams } from "vscode-languageserver-protocol";
import { seeds } from "../fixtures/seeds.ts";
import { pullingClient, type ServerProcess, startServer } from "./server-process.ts";

interface Made {
  readonly uri: string;
  readonly text: string;
  readonly says?: string;
}

describe("a new meeting over stdio", () => {
  let server: ServerProcess;
  const edits: ApplyWorkspaceEditParams[] = [];
  const shown: ShowDocumentParams[] = [];
  const make = (given: unknown): Promise<Made> => server.connection.sendRequest("referat/nytMoede", given);
  const run = (command: string, ...given: unknown[]): Promise<unknown> =>
    server.connection.sendRequest("workspace/executeCommand", { command, arguments: given });

  beforeAll(async () => {
    server = await startServer(pullingClient);
    server.connection.onRequest("workspace/applyEdit", (params: ApplyWorkspaceEditParams) => {
      edits.push(params);
      return { applied: true };
    });
    server.connection.onRequest("window/showDocument", (params: ShowDocumentParams) => {
      shown.push(params);
      return { success: true };
    });
    await server.indexed;
  });
  afterAll(async () => {
    expect(await server.stop()).toBe(0);
    expect(server.log.filter((line) => /error|exception/i.test(line))).toEqual([]);
  });

  test("may be of the committees of the archive, that of the document in front first", async () => {
    const names = async (uri: string | null): Promise<string[]> =>
      (await server.connection.sendRequest<{ name: string }[]>("referat/udvalg", { uri })).map(({ name }) => name);
    expect((await names(null))[0]).toBe("Erhvervs- og Beskæftigelsesudvalget");
    expect((await names(server.uri(seeds.rudersdal2020)))[0]).toBe("Erhvervsudvalget");
    expect(await names(server.uri("findes-ikke.referat"))).toHaveLength(3);
    const all = await server.connection.sendRequest("referat/udvalg", { uri: server.uri(seeds.rudersdal2021) });
    expect((all as unknown[])[0]).toEqual({ name: "Erhvervsudvalget", meetings: 2, last: "2021-02-03", next: "2021-03-03" });
  });

  test("is made from the committee's last one, from its file", async () => {
    const { uri, text } = await make({ committee: "Erhvervsudvalget", date: "03-03-2021" });
    expect(uri).toBe(server.uri("rudersdal/2021-03-03-erhvervsudvalget.referat"));
    expect(text).toMatch(/REFERAT Erhvervsudvalget d\. 03-03-2021/);
    expect(text).toMatch(/Onsdag d\. 03\. marts 2021/);
  });

  test("takes the last one as it stands in the editor", async () => {
    const text = "REFERAT Erhvervsudvalget d. 03-02-2021\n\nMødested Lokale 7\n\nPunkt 1: Eventuelt\n\nBeslutning\n\nIntet.\n";
    server.open(seeds.rudersdal2021, text);
    expect((await make({ committee: "erhvervsudvalget", date: "2021-03-03" })).text).toContain("Mødested Lokale 7");
    await server.connection.sendNotification("textDocument/didClose", { textDocument: { uri: server.uri(seeds.rudersdal2021) } });
  });

  test("is made as a file by a command, for editors that leave it to the server", async () => {
    await run("referat.opretMoede", { committee: "Erhvervsudvalget", date: "07-04-2021" });
    const uri = server.uri("rudersdal/2021-04-07-erhvervsudvalget.referat");
    expect(edits.at(-1)?.edit.documentChanges).toMatchObject([{ kind: "create", uri }, { textDocument: { uri } }]);
    expect(shown.at(-1)?.uri).toBe(uri);
  });

  test("of a committee that the archive does not have has the usual form", async () => {
    const { uri, text } = await make({ committee: "Havneudvalget", date: "07-04-2021" });
    expect(uri).toBe(server.uri("2021-04-07 Havneudvalget.referat"));
    expect(text).toContain("REFERAT Havneudvalget d. 07-04-2021");
  });

  test("is refused in a few words: no committee, no date, a file that is there", async () => {
    writeFileSync(join(server.folder, "rudersdal/2021-05-05-erhvervsudvalget.referat"), "");
    expect((await make({ committee: " ", date: "07-04-2021" })).says).toMatch(/hvilket udvalg/);
    expect((await make(null)).says).toMatch(/hvilket udvalg/);
    expect((await make({ committee: "Byrådet", date: "31-02-2021" })).says).toBe("»31-02-2021« er ikke en dato. Skriv den som 05-02-2025.");
    expect((await make({ committee: "Byrådet", date: 7 })).says).toMatch(/er ikke en dato/);
    expect((await make({ committee: "Erhvervsudvalget", date: "05-05-2021" })).says).toMatch(/^Der er allerede en fil for mødet/);
  });

  test("gets an item by a command, with the cursor where its title is to be", async () => {
    const uri = server.open("ny.referat", "REFERAT Byrådet d. 05-02-2020\n\nPunkt 1: Havnen\n\n20/1\n\nBeslutning\n\nGodkendt.\n");
    await run("referat.nytPunkt", { uri, position: { line: 3, character: 0 } });
    expect(edits.at(-1)?.edit.documentChanges?.[0]).toMatchObject({
      textDocument: { uri, version: 1 },
      edits: [{ newText: "\n\nPunkt 2: \n\nBeslutning" }],
    });
    expect(shown.at(-1)).toMatchObject({ uri, selection: { start: { line: 10, character: 9 } } });
    const before = server.shown.length;
    await run("referat.nytPunkt");
    await run("referat.nytPunkt", { uri: "file:///x.referat", position: { line: 0, character: 0 } });
    expect(server.shown.slice(before)).toEqual(["Åbn referatet, og kør kommandoen igen.", "Åbn referatet, og kør kommandoen igen."]);
  });

  test("an item is a snippet for an editor that knows them", async () => {
    const editor = await startServer({
      ...pullingClient,
      workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
    });
    const asked: ApplyWorkspaceEditParams[] = [];
    let shows = 0;
    editor.connection.onRequest("workspace/applyEdit", (params: ApplyWorkspaceEditParams) => {
      asked.push(params);
      return { applied: true };
    });
    editor.connection.onRequest("window/showDocument", () => {
      shows++;
      return { success: true };
    });
    const text = "REFERAT Byrådet d. 05-02-2020\r\n\r\nPunkt 1: Havnen\r\n\r\n20/1\r\n\r\nIndstilling\r\n\r\nat ja.\r\n";
    const uri = editor.open("ny.referat", text);
    await editor.connection.sendRequest("workspace/executeCommand", {
      command: "referat.nytPunkt",
      arguments: [{ uri, position: { line: 3, character: 0 } }],
    });
    const stop = (number: number): string => `$\{${number}}`;
    const value = ["", "", `Punkt 2: ${stop(1)}`, "", stop(2), "", "Indstilling", "", stop(0)].join("\r\n");
    expect(asked[0]?.edit.documentChanges).toMatchObject([{ edits: [{ snippet: { kind: "snippet", value } }] }]);
    // A selection of ours would end the snippet.
    expect(shows).toBe(0);
    expect(await editor.stop()).toBe(0);
  });
});

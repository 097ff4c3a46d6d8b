import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CodeLens, Hover, Location, LocationLink, Position, WorkspaceSymbol } from "vscode-languageserver-protocol";
import { copyOfSeeds, positionOf, pullingClient, type ServerProcess, startServer } from "./server-process.ts";

const members = "Mødedeltagere Anne Holm (V), Bo Lund (A)";

/** Made-up minutes of one committee, each with one item. */
const earlier = `REFERAT Havneudvalget d. 04-12-2019\n\n${members}\n\nPunkt 1: Kajen\n\n19/501\n\nBeslutning\n\nTiltrådt.\n`;
const text = `REFERAT Havneudvalget d. 05-03-2020

${members}

Punkt 1: Kajens pris

19/501

Sagsfremstilling

På mødet den 4.12.2019 blev kajen drøftet, se punkt 2 og bilaget »Kort over kajen«.

Prisen er i alt 300.000 kr., heraf 100.000 kr. til pæle og 200.000 kr. til beton. Bo Lund spurgte til de 0,3 mio. kr.

Beslutning

Godkendt.

Bilag

Kort over kajen

Punkt 2: Eventuelt

Beslutning

Intet.
`;
const later = `REFERAT Havneudvalget d. 06-05-2021\n\nMødedeltagere Bo Lund (A)\n\nPunkt 1: Molen\n\n21/9\n\nBeslutning\n\nBehandlet i Havneudvalget den 5. marts 2020, pkt. 1.\n`;

describe("hover and moving over stdio", () => {
  let server: ServerProcess;
  let uri: string;
  const folder = copyOfSeeds();
  let refreshed = 0;

  beforeAll(async () => {
    writeFileSync(join(folder, "havn-2019.referat"), earlier);
    writeFileSync(join(folder, "havn-2020.referat"), text);
    writeFileSync(join(folder, "havn-2021.referat"), later);
    writeFileSync(join(folder, "Kort over kajen.pdf"), "");
    const capabilities = { ...pullingClient, workspace: { codeLens: { refreshSupport: true } } };
    server = await startServer(capabilities, { peeks: true }, { folder });
    server.connection.onRequest("workspace/codeLens/refresh", () => {
      refreshed++;
      return null;
    });
    await server.indexed;
    uri = server.open("havn-2020.referat");
  });
  afterAll(async () => {
    expect(await server.stop()).toBe(0);
    rmSync(folder, { recursive: true, force: true });
    expect(server.log.filter((line) => /error|exception/i.test(line))).toEqual([]);
  });

  const at = (words: string): Position => positionOf(text, words);
  const ask = <Result>(method: string, position: Position, more: object = {}): Promise<Result> =>
    server.connection.sendRequest<Result>(`textDocument/${method}`, { textDocument: { uri }, position, ...more });
  const hovered = async (words: string): Promise<string> =>
    ((await ask<Hover | null>("hover", at(words)))?.contents as { value: string } | undefined)?.value ?? "";
  const definitionOf = async (words: string): Promise<string[]> =>
    (await ask<LocationLink[]>("definition", at(words))).map(
      ({ targetUri, targetSelectionRange: { start } }) => `${targetUri.slice(targetUri.lastIndexOf("/") + 1)}@${start.line}`,
    );
  const referencesTo = async (words: string): Promise<string[]> =>
    (await ask<Location[]>("references", at(words), { context: { includeDeclaration: true } })).map(
      ({ uri: address, range: { start } }) => `${address.slice(address.lastIndexOf("/") + 1)}@${start.line}`,
    );

  test("hover tells of each kind of thing what it does not say itself", async () => {
    expect(await hovered("19/501")).toContain("behandlet 2 gange");
    expect(await hovered("4.12.2019")).toMatch(/^\*\*onsdag 04\\-12\\-2019\*\* · uge 49\n\n- \[04\\-12\\-2019 · Havneudvalget\]/);
    expect(await hovered("100.000 kr.")).toContain("100\\.000 kr\\. \\+ 200\\.000 kr\\. \\= 300\\.000 kr\\.");
    expect(await hovered("0,3 mio. kr.")).toContain("Beløbet står 1 gang mere i punktet.");
    expect(await hovered("Bo Lund")).toContain("Nævnt i 2 andre møder i arkivet, senest:\n\n- [06\\-05\\-2021 · Havneudvalget]");
    expect(await hovered("Havneudvalget")).toContain("**Havneudvalget** · 3 møder i arkivet\n\n- Forrige møde: ");
    expect(await hovered("»Kort over kajen«")).toContain("Bilag til punkt 1: [Kort over kajen]");
    expect(await hovered("1: Kajens pris")).toContain("[forrige 04\\-12\\-2019]");
    expect(await hovered("Godkendt")).toBe("");
  });

  test("definition leads to a meeting, an item, a list, an entry and its file", async () => {
    expect(await definitionOf("19/501")).toEqual(["havn-2019.referat@6"]);
    expect(await definitionOf("4.12.2019")).toEqual(["havn-2019.referat@0"]);
    expect(await definitionOf("punkt 2")).toEqual(["havn-2020.referat@22"]);
    expect(await definitionOf("Bo Lund spurgte")).toEqual(["havn-2020.referat@2"]);
    expect(await definitionOf("»Kort over kajen«")).toEqual(["havn-2020.referat@20"]);
    const entry = await ask<LocationLink[]>("definition", { line: 20, character: 4 });
    expect(entry.map(({ targetUri }) => decodeURIComponent(targetUri.slice(targetUri.lastIndexOf("/") + 1)))).toEqual([
      "Kort over kajen.pdf",
    ]);
  });

  test("references go over the archive, and an amount's over its item", async () => {
    expect(await referencesTo("19/501")).toEqual(["havn-2019.referat@6", "havn-2020.referat@6"]);
    expect(await referencesTo("REFERAT")).toEqual(["havn-2020.referat@0", "havn-2021.referat@10"]);
    expect(await referencesTo("Bo Lund")).toEqual([
      "havn-2020.referat@2",
      "havn-2020.referat@12",
      "havn-2019.referat@2",
      "havn-2021.referat@2",
    ]);
    expect(await referencesTo("300.000 kr.")).toHaveLength(2);
  });

  test("people of the archive are found by their names", async () => {
    const symbols = await server.connection.sendRequest<WorkspaceSymbol[]>("workspace/symbol", { query: "anne holm" });
    expect(symbols.map(({ name, containerName, location }) => [name, containerName, location.uri])).toContainEqual([
      "Anne Holm",
      "V · 2 møder",
      server.uri("havn-2020.referat"),
    ]);
  });

  test("lenses are asked for anew when a case comes to be treated elsewhere, and not for prose", async () => {
    const titles = async (): Promise<(string | undefined)[]> =>
      (await server.connection.sendRequest<CodeLens[]>("textDocument/codeLens", { textDocument: { uri } })).map(
        ({ command }) => command?.title,
      );
    expect(await titles()).toEqual(["19/501 · behandlet 2 gange", "forrige 04-12-2019"]);
    const other = server.open("havn-2021.referat");
    const write = (version: number, words: string): Promise<void> =>
      server.connection.sendNotification("textDocument/didChange", {
        textDocument: { uri: other, version },
        contentChanges: [{ text: words }],
      });
    const rested = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700));
    await rested();
    const before = refreshed;
    await write(2, later.replace("Behandlet", "Sagen blev behandlet"));
    expect(await titles()).toHaveLength(2);
    await rested();
    expect(refreshed).toBe(before);
    await write(3, later.replace("21/9", "19/501"));
    expect(await titles()).toEqual(["19/501 · behandlet 3 gange", "forrige 04-12-2019", "næste 06-05-2021"]);
    await rested();
    expect(refreshed).toBe(before + 1);
  });

  test("a position or a file that is not there is answered with nothing", async () => {
    const nowhere = { line: 1e6, character: 1e6 };
    expect(await ask("hover", nowhere)).toBeNull();
    expect(await ask("definition", nowhere)).toEqual([]);
    expect(await ask("references", nowhere, { context: { includeDeclaration: true } })).toEqual([]);
    const closed = { textDocument: { uri: server.uri("findes-ikke.referat") }, position: { line: 0, character: 0 } };
    expect(await server.connection.sendRequest("textDocument/hover", closed)).toBeNull();
    expect(await server.connection.sendRequest("textDocument/codeLens", closed)).toEqual([]);
  });
});

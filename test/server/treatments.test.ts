import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CodeLens, Location, ShowDocumentParams } from "vscode-languageserver-protocol";
import { seeds, seedText } from "../fixtures/seeds.ts";
import { positionOf, pullingClient, type ServerProcess, startServer } from "./server-process.ts";

describe("the treatments of a case over stdio", () => {
  let server: ServerProcess;
  const asked: ShowDocumentParams[] = [];
  let refreshed = 0;
  const run = (command: string, ...given: unknown[]): Promise<unknown> =>
    server.connection.sendRequest("workspace/executeCommand", { command, arguments: given });

  beforeAll(async () => {
    server = await startServer({ ...pullingClient, workspace: { codeLens: { refreshSupport: true } } }, { peeks: true });
    server.connection.onRequest("window/showDocument", (params: ShowDocumentParams) => {
      asked.push(params);
      return { success: true };
    });
    server.connection.onRequest("workspace/codeLens/refresh", () => {
      refreshed++;
      return null;
    });
    await server.indexed;
  });
  afterAll(async () => {
    expect(await server.stop()).toBe(0);
    expect(server.log.filter((line) => /error|exception/i.test(line))).toEqual([]);
  });

  const place = () => ({ uri: server.open(seeds.rudersdal2021), position: positionOf(seedText("rudersdal2021"), "19/11689") });

  test("are told of by lenses, which the editor is asked to draw again when the archive has been read", async () => {
    const uri = server.open(seeds.rudersdal2021);
    const lenses = await server.connection.sendRequest<CodeLens[]>("textDocument/codeLens", { textDocument: { uri } });
    const titles = lenses.map(({ command }) => command?.title);
    expect(titles).toContain("19/11689 · behandlet 3 gange");
    expect(titles).toContain("forrige 05-02-2020");
    expect(refreshed).toBeGreaterThan(0);
    const previous = lenses.find(({ command }) => command?.title === "forrige 05-02-2020")?.command;
    await run(previous?.command ?? "", ...(previous?.arguments ?? []));
    expect(asked.at(-1)).toMatchObject({ uri: server.uri(seeds.rudersdal2020), takeFocus: true });
  });

  test("are gone to by commands", async () => {
    await run("referat.forrigeBehandling", place());
    expect(asked.at(-1)?.uri).toBe(server.uri(seeds.rudersdal2020));
    await run("referat.naesteBehandling", place());
    expect(asked.at(-1)?.uri).toBe(server.uri(seeds.rudersdal2023));
  });

  test("are listed for a peek", async () => {
    const { locations } = await server.connection.sendRequest<{ locations: Location[] }>("referat/historik", place());
    expect(locations.map(({ uri }) => uri)).toEqual([seeds.rudersdal2020, seeds.rudersdal2021, seeds.rudersdal2023].map(server.uri));
  });

  test("are missed in a few words: none behind, no item here, a closed document, no place at all", async () => {
    const shown = async (command: string, ...given: unknown[]): Promise<string> => {
      const before = server.shown.length;
      await run(command, ...given);
      expect(server.shown).toHaveLength(before + 1);
      return server.shown.at(-1) ?? "";
    };
    const last = { uri: server.open(seeds.rudersdal2023), position: positionOf(seedText("rudersdal2023"), "19/11689") };
    expect(await shown("referat.naesteBehandling", last)).toBe("Arkivet har ingen senere behandling af 19/11689.");
    expect(await shown("referat.naesteBehandling", { ...last, position: { line: 0, character: 0 } })).toMatch(/^Her står intet sagsnummer/);
    expect(await shown("referat.naesteBehandling", { ...last, position: { line: 1e6, character: 5 } })).toMatch(/^Her står/);
    expect(await shown("referat.forrigeBehandling", { ...last, uri: "file:///findes/ikke.referat" })).toMatch(/^Åbn referatet/);
    expect(await shown("referat.forrigeBehandling")).toMatch(/^Åbn referatet/);
    expect(await shown("referat.naesteBehandling", { uri: 5 })).toMatch(/^Åbn referatet/);
    expect(
      await server.connection.sendRequest("referat/historik", { uri: "file:///findes/ikke.referat", position: { line: 0, character: 0 } }),
    ).toEqual({
      says: "Åbn referatet, og kør kommandoen igen.",
    });
  });

  test("are told of in words where the editor cannot show a document", async () => {
    const plain = await startServer();
    await plain.indexed;
    const uri = plain.open(seeds.rudersdal2021);
    await plain.connection.sendRequest("workspace/executeCommand", {
      command: "referat.forrigeBehandling",
      arguments: [{ uri, position: positionOf(seedText("rudersdal2021"), "19/11689") }],
    });
    expect(plain.shown.at(-1)).toMatch(/^Se .*2020-02-05.*, linje \d+\.$/);
    expect(await plain.stop()).toBe(0);
  });
});

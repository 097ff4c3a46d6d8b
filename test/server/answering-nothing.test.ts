import { readdirSync } from "node:fs";
import { afterEach, describe, expect, test } from "vitest";
import { URI } from "vscode-uri";
import { commandNames } from "../../server/src/features/command-names.ts";
import { seedsFolder } from "../fixtures/seeds.ts";
import { minutes, uri } from "./all-methods.ts";
import { type Came, notification, RawServer, request } from "./raw-server.ts";

/** A client that says it can be asked anything. */
const capabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    applyEdit: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  window: { workDoneProgress: true, showDocument: { support: true } },
  textDocument: { diagnostic: {} },
};
const seeds = readdirSync(seedsFolder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".referat"));
const renumbered = minutes
  .replace("Punkt 1", "Punkt 7")
  .replace("Godkendt.", "Godkendt.\n\nPunkt 3: Sti\n\n19/2\n\nBeslutning\n\nGodkendt.\n");
const opened = notification("textDocument/didOpen", { textDocument: { uri, languageId: "referat", version: 1, text: renumbered } });

let server: RawServer;
afterEach(async () => {
  server.process.kill("SIGKILL");
  expect(server.wrong).toBeNull();
});

const start = (): Promise<RawServer> => {
  const folders = [{ uri: URI.file(seedsFolder).toString(), name: "arkiv" }];
  return new RawServer().initialize({
    capabilities,
    rootUri: null,
    workspaceFolders: folders,
    initializationOptions: { archiveEvents: true },
  });
};
const logged = (words: string): Promise<Came> =>
  server.until(({ method, params }) => method === "window/logMessage" && (params as { message: string }).message.startsWith(words));
const archiveOf = (files: number): Promise<Came> => logged(`Arkivet har ${files} ${files === 1 ? "fil" : "filer"};`);
/** What the server has asked for and not been answered. */
const asked = (): Came[] => server.came.filter(({ id, method }) => id !== undefined && method !== undefined);

/** All that the server asks for while it is used: settings, registrations, an edit, and to be asked again. */
async function use(): Promise<void> {
  server.send(opened);
  await archiveOf(seeds.length);
  server.send(request(1, "textDocument/diagnostic", { textDocument: { uri } }));
  expect((await server.answerTo(1)).result).toMatchObject({ kind: "full", items: expect.arrayContaining([expect.anything()]) });
  server.send(
    request(2, "workspace/symbol", { query: "vej" }),
    request(3, "workspace/executeCommand", { command: commandNames.renumber, arguments: [uri] }),
  );
  expect((await server.answerTo(2)).result).not.toEqual([]);
  expect((await server.answerTo(3)).result).toBeNull();
  server.send(notification("workspace/didChangeConfiguration", { settings: null }));
  server.send(request(4, "textDocument/hover", { textDocument: { uri }, position: { line: 4, character: 1 } }));
  expect((await server.answerTo(4)).result).not.toBeNull();
  const methods = asked().map(({ method }) => method);
  expect(methods).toEqual(expect.arrayContaining(["workspace/configuration", "client/registerCapability", "workspace/applyEdit"]));
}

describe("a client that answers nothing", () => {
  test("is served by the standard settings, and the archive is read", async () => {
    server = await start();
    await use();
    expect(await server.stop()).toBe(0);
  }, 60_000);

  test("at first: what it answers at last holds from then on", async () => {
    server = await start();
    await archiveOf(seeds.length);
    const { id } = await server.until(({ method }) => method === "workspace/configuration");
    const referat = { include: ["albertslund/**"] };
    server.send({ jsonrpc: "2.0", id, result: [referat, {}, referat, {}] });
    const fewer = seeds.filter((name) => name.startsWith("albertslund")).length;
    expect(fewer).toBeGreaterThan(0);
    expect(fewer).toBeLessThan(seeds.length);
    await archiveOf(fewer);
    expect(await server.stop()).toBe(0);
  }, 60_000);

  test("may end the server while it waits", async () => {
    server = await start();
    await server.until(({ method }) => method === "workspace/configuration");
    expect(await server.stop()).toBe(0);
  });
});

describe("a client that answers what is of no use", () => {
  const answers: Readonly<Record<string, object>> = {
    "with an error": { error: { code: -32601, message: "Unhandled method" } },
    "with an error that is none": { error: "nej" },
    "with null": { result: null },
    "with nothing": {},
    "with words": { result: "ja" },
    "with a number": { result: 5 },
    "with an empty list": { result: [] },
    "with a list of nonsense": { result: [5, null, "x", [[]], { include: 7, rules: "off", archive: [] }] },
    "with a list of nonsense for settings": { result: [{ include: [null, 5, "["], exclude: "x", language: 3, rules: { a: {} } }] },
  };

  test.each(Object.keys(answers))(
    "%s is served, and the archive is read",
    async (name) => {
      server = await start();
      const answered = new Set<unknown>();
      const answer = setInterval(() => {
        for (const { id } of asked().filter((each) => !answered.has(each.id))) {
          answered.add(id);
          server.send({ jsonrpc: "2.0", id, ...answers[name] });
        }
      }, 5);
      try {
        await use();
        expect(await server.stop()).toBe(0);
      } finally {
        clearInterval(answer);
      }
      expect(server.stderr).toBe("");
    },
    60_000,
  );
});

describe("a client that asks without an end", () => {
  test("thousands of requests in one write, half of them taken back, are all answered", async () => {
    server = await start();
    server.send(opened);
    await archiveOf(seeds.length);
    const methods = ["hover", "definition", "references", "documentHighlight", "completion"];
    const textDocument = { uri };
    const count = 5_000;
    const messages = Array.from({ length: count }, (_, id) => {
      const params = { textDocument, position: { line: id % 20, character: id % 7 }, context: { includeDeclaration: true } };
      const asking = request(id, `textDocument/${methods[id % methods.length]}`, params);
      return id % 2 === 0 ? [asking] : [asking, notification("$/cancelRequest", { id })];
    });
    server.send(...messages.flat());
    for (let id = 0; id < count; id++) await server.answerTo(id);
    const answers = server.came.filter(({ method }) => method === undefined);
    expect(answers.filter(({ error }) => error && error.code !== -32800)).toEqual([]);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(count + 1);
    expect(await server.stop()).toBe(0);
  }, 60_000);
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { requestNames } from "../../server/src/features/request-names.ts";
import type { SagerResult } from "../../server/src/features/sager.ts";
import type { Sagsforloeb } from "../../server/src/features/sagsforloeb.ts";
import type { ArchiveStatus, Status } from "../../server/src/session/register-looking.ts";
import { seeds as minutes } from "../fixtures/seed-names.ts";
import { pullingClient, type ServerProcess, startServer } from "./server-process.ts";

let server: ServerProcess;
beforeAll(async () => {
  server = await startServer(pullingClient);
  await server.indexed;
});
afterAll(() => server.stop());

const ask = <Result>(name: keyof typeof requestNames, params: unknown): Promise<Result> =>
  server.connection.sendRequest<Result>(requestNames[name], params);

describe("the tree of cases, over stdio", () => {
  test("has the years, their cases and the treatments of each", async () => {
    const { nodes } = await ask<SagerResult>("sager", { under: null });
    expect(nodes[0]).toMatchObject({ kind: "year", year: 2023 });
    const { nodes: sager } = await ask<SagerResult>("sager", { under: { kind: "year", year: 2023 } });
    expect(sager).toContainEqual(expect.objectContaining({ sagsnummer: "19/11689", treatments: 3, last: "2023-10-04" }));
    const { nodes: treatments } = await ask<SagerResult>("sager", { under: { kind: "sag", sagsnummer: "19/11689" } });
    expect(treatments.map((each) => each.kind === "treatment" && [each.date, each.uri])).toEqual([
      ["2020-02-05", server.uri(minutes.rudersdal2020)],
      ["2021-02-03", server.uri(minutes.rudersdal2021)],
      ["2023-10-04", server.uri(minutes.rudersdal2023)],
    ]);
  });

  test("begins with the cases of open documents, as they are written at that moment", async () => {
    const uri = server.open("nyt.referat", "REFERAT Byrådet d. 05-02-2024\n\nPunkt 1: Ny havn\n\n24/77\n");
    const { nodes } = await ask<SagerResult>("sager", { under: null });
    expect(nodes[0]).toEqual({ kind: "open", count: 1 });
    await server.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: { line: 4, character: 5 }, end: { line: 4, character: 5 } }, text: "8" }],
    });
    const { nodes: open } = await ask<SagerResult>("sager", { under: { kind: "open" } });
    expect(open).toEqual([expect.objectContaining({ sagsnummer: "24/778", title: "Ny havn" })]);
    expect((await ask<SagerResult>("sager", { under: null, filter: "havn" })).nodes).toHaveLength(1);
    await server.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    expect((await ask<SagerResult>("sager", { under: null, filter: "ny havn" })).nodes).toEqual([]);
  });

  test.each([null, 7, {}, { under: 3 }, { under: { kind: "sag" } }, { under: { kind: "year", year: "2023" } }, { under: { kind: "?" } }])(
    "is empty or whole, and nothing fails, where %j is asked",
    async (params) => {
      const { nodes, more } = await ask<SagerResult>("sager", params);
      expect([Array.isArray(nodes), more]).toEqual([true, 0]);
    },
  );
});

describe("one case over time, over stdio", () => {
  test("has its treatments with their places", async () => {
    const model = await ask<Sagsforloeb | null>("sagsforloeb", { sagsnummer: "19/11689" });
    expect(model?.treatments.map(({ date }) => date)).toEqual(["2020-02-05", "2021-02-03", "2023-10-04"]);
    expect(model?.committees.length).toBe(2);
  });

  test.each([null, {}, { sagsnummer: 5 }, { sagsnummer: "" }, { sagsnummer: "99/99999" }])("is null for %j", async (params) =>
    expect(await ask("sagsforloeb", params)).toBeNull(),
  );
});

describe("a document's status, over stdio", () => {
  test("tells of its meeting and items, the case at a place, and the archive", async () => {
    const uri = server.open(minutes.rudersdal2021);
    const { document, archive } = await ask<Status>("status", { uri });
    expect(document).toEqual({ date: "2021-02-03", committee: "Erhvervsudvalget", punkter: 5 });
    expect(archive).toMatchObject({ documents: 5, complete: true, progress: null, maxFiles: null, unreadable: [], tooWide: [] });
    expect(await ask("sagAt", { uri, position: { line: 63, character: 2 } })).toEqual({ sagsnummer: "19/11689", key: "19/11689" });
    expect(await ask("sagAt", { uri, position: { line: 70, character: 0 } })).toEqual({ sagsnummer: "19/11689", key: "19/11689" });
    expect(await ask("sagAt", { uri, position: { line: 0, character: 0 } })).toBeNull();
  });

  test.each([
    ["status", null],
    ["status", { uri: 5 }],
    ["status", { uri: "file:///closed.referat" }],
  ] as const)("knows no document by %s %j", async (name, params) => expect((await ask<Status>(name, params)).document).toBeNull());

  test.each([
    {},
    { uri: "file:///closed.referat", position: { line: 0, character: 0 } },
    { uri: "file:///closed.referat" },
    { uri: "file:///closed.referat", position: { line: "0" } },
  ])("knows no case by %j", async (params) => expect(await ask("sagAt", params)).toBeNull());

  test("and nothing of all this was logged as a failure", () => {
    expect(server.log.filter((line) => /Error|failed|TypeError/.test(line))).toEqual([]);
  });
});

describe("a client that wants to hear of changes", () => {
  test("is told once they have come to rest, with the limits that were reached", async () => {
    const folder = mkdtempSync(join(tmpdir(), "referat-looking-"));
    for (const at of [1, 2, 3])
      writeFileSync(join(folder, `m${at}.referat`), `REFERAT Byrådet d. 0${at}-02-2020\n\nPunkt 1: Sti\n\n20/${at}\n`);
    const listening = await startServer(pullingClient, { archiveEvents: true, settings: { archive: { maxFiles: 2 } } }, { folder });
    const told: ArchiveStatus[] = [];
    listening.connection.onNotification(requestNames.archiveChanged, (status: ArchiveStatus) => void told.push(status));
    await expect.poll(() => told.at(-1)).toMatchObject({ documents: 2, maxFiles: 2, complete: false, sager: 0 });
    listening.open("m9.referat", "REFERAT Byrådet d. 09-02-2020\n\nPunkt 1: Havn\n\n20/9\n");
    await listening.connection.sendRequest(requestNames.sager, { under: null });
    await expect.poll(() => told.at(-1)?.documents).toBe(3);
    // So many treatments as the list has taken in.
    expect(told.at(-1)?.sager).toBe(3);
    await listening.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("is told of a file that cannot be read, until it can", async () => {
    const folder = mkdtempSync(join(tmpdir(), "referat-looking-"));
    const file = join(folder, "billede.referat");
    writeFileSync(file, Buffer.from([0, 1, 2, 3, 0, 0, 7, 0]));
    const listening = await startServer(pullingClient, undefined, { folder });
    await listening.indexed;
    const status = async (): Promise<ArchiveStatus> =>
      (await listening.connection.sendRequest<Status>(requestNames.status, { uri: null })).archive;
    expect(await status()).toMatchObject({ unreadableCount: 1, unreadable: [{ name: "billede.referat", reason: "binary" }] });
    writeFileSync(file, "REFERAT Byrådet d. 09-02-2020\n\nPunkt 1: Havn\n\n20/9\n");
    await listening.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: listening.uri("billede.referat"), type: 2 }],
    });
    await expect.poll(async () => (await status()).documents, { timeout: 10_000 }).toBe(1);
    expect((await status()).unreadableCount).toBe(0);
    await listening.stop();
    rmSync(folder, { recursive: true, force: true });
  });
});

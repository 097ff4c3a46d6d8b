import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type {
  PreviousResultId,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
  WorkspaceFullDocumentDiagnosticReport,
} from "vscode-languageserver-protocol";
import { CancellationTokenSource, ProgressType } from "vscode-languageserver-protocol/node";
import { longMinutes } from "../fixtures/long-minutes.ts";
import { failuresIn, freshDiagnostics } from "./pulled.ts";
import { pullingClient, type ServerProcess, startServer } from "./server-process.ts";

const archiveScope = { diagnostics: { scope: "archive" } };
const parts = new ProgressType<WorkspaceDiagnosticReport>();

/** Minutes whose item 2 bears another number. */
const minutes = (number: number): string => longMinutes(3).replace("Punkt 2:", `Punkt ${number}:`);

describe("diagnostics of the archive", () => {
  let folder: string;
  let server: ServerProcess;
  /** What the client knows by now: the names of the answers, and their findings. */
  let known: Map<string, WorkspaceFullDocumentDiagnosticReport>;
  const texts = new Map<string, string>();

  const write = (name: string, text: string): void => {
    texts.set(name, text);
    writeFileSync(join(folder, name), text);
  };
  const tell = (name: string, type: number): Promise<void> =>
    server.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: server.uri(name), type }] });
  const set = (settings: unknown): Promise<void> =>
    server.connection.sendNotification("workspace/didChangeConfiguration", { settings: { referat: settings } });
  const start = async (settings: unknown = archiveScope): Promise<void> => {
    server = await startServer(pullingClient, { settings }, { folder });
    await server.indexed;
  };

  /** Asks with all that is known, and takes in what comes. */
  const ask = (token = new CancellationTokenSource().token, more: object = {}) => {
    let settled = false;
    const previousResultIds = [...known].map(([uri, { resultId }]): PreviousResultId => ({ uri, value: resultId ?? "" }));
    const answer = server.connection
      .sendRequest<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds, ...more }, token)
      .then(({ items }) => take(items))
      .finally(() => {
        settled = true;
      });
    answer.catch(() => {});
    return { answer, isOpen: () => !settled };
  };
  const take = (items: readonly WorkspaceDocumentDiagnosticReport[]): string[] => {
    for (const item of items) if (item.kind === "full") known.set(item.uri, item);
    return items.map(({ uri }) => uri.slice(uri.lastIndexOf("/") + 1)).sort();
  };
  /** Longer than the server gathers changes, with answers to other questions in between. */
  const awhile = async (): Promise<void> => {
    for (let turn = 0; turn < 6; turn++) {
      await new Promise((rested) => setTimeout(rested, 100));
      await server.connection.sendRequest("workspace/symbol", { query: "vej" });
    }
  };
  /** The client knows what a fresh server finds in each of these, and nothing of any other. */
  const expectKnown = (...names: string[]): void => {
    for (const [uri, { items }] of known) {
      const name = names.find((each) => server.uri(each) === uri);
      expect(items).toEqual(name === undefined ? [] : freshDiagnostics(texts.get(name) ?? "", uri));
    }
    for (const name of names) expect(known.has(server.uri(name))).toBe(true);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "referat-workspace-"));
    known = new Map();
    texts.clear();
    write("a.referat", minutes(2));
    write("b.referat", minutes(22));
    write("c.referat", minutes(222));
  });
  afterEach(async () => {
    expect(failuresIn(server)).toEqual([]);
    expect(await server.stop()).toBe(0);
    rmSync(folder, { recursive: true, force: true });
  });

  test("are given of all documents; then the question stays open until a file changes, comes or goes", async () => {
    await start();
    expect(await ask().answer).toEqual(["a.referat", "b.referat", "c.referat"]);
    expectKnown("a.referat", "b.referat", "c.referat");
    expect(known.get(server.uri("b.referat"))?.items).not.toEqual([]);

    const changed = ask();
    await awhile();
    expect(changed.isOpen()).toBe(true);
    write("b.referat", minutes(23));
    await tell("b.referat", 2);
    expect(await changed.answer).toEqual(["b.referat"]);

    const created = ask();
    write("d.referat", minutes(7));
    await tell("d.referat", 1);
    expect(await created.answer).toEqual(["d.referat"]);
    expectKnown("a.referat", "b.referat", "c.referat", "d.referat");

    const deleted = ask();
    rmSync(join(folder, "c.referat"));
    await tell("c.referat", 3);
    expect(await deleted.answer).toEqual(["c.referat"]);
    expectKnown("a.referat", "b.referat", "d.referat");
  });

  test("come in parts where the client takes them so: then the answer itself is empty", async () => {
    for (let number = 0; number < 30; number++) write(`m${number}.referat`, minutes(number));
    await start();
    const seen: string[] = [];
    let messages = 0;
    server.connection.onProgress(parts, "dele", ({ items }) => {
      messages++;
      seen.push(...take(items));
    });
    expect(await ask(undefined, { partialResultToken: "dele" }).answer).toEqual([]);
    expect(messages).toBeGreaterThan(1);
    expect(seen).toHaveLength(33);
    expectKnown(...texts.keys());
    const next = ask(undefined, { partialResultToken: "dele" });
    await awhile();
    expect(next.isOpen()).toBe(true);
  });

  test("are taken back once of a document that is opened, and come again when it closes", async () => {
    await start();
    await ask().answer;
    const opened = ask();
    const uri = server.open("b.referat", minutes(999));
    expect(await opened.answer).toEqual(["b.referat"]);
    expectKnown("a.referat", "c.referat");

    // An editor names what it knows of an open document from elsewhere: that is no reason to say it again.
    const report = await server.connection.sendRequest<WorkspaceFullDocumentDiagnosticReport>("textDocument/diagnostic", {
      textDocument: { uri },
    });
    known.set(uri, { ...report, uri, version: 1, items: [] });
    const closed = ask();
    await awhile();
    expect(closed.isOpen()).toBe(true);
    await server.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    expect(await closed.answer).toEqual(["b.referat"]);
    expectKnown("a.referat", "b.referat", "c.referat");
  });

  test("of a document that closes are taken back where only open documents are wanted: the client may have asked last", async () => {
    await start({});
    const { answer, isOpen } = ask();
    const uri = server.open("a.referat");
    await awhile();
    expect(isOpen()).toBe(true);
    await server.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    expect(await answer).toEqual(["a.referat"]);
    expect(known.get(uri)?.items).toEqual([]);
    const next = ask();
    await awhile();
    expect(next.isOpen()).toBe(true);
  });

  test("follow the settings: none while only open documents are wanted, other ones with other severities", async () => {
    await start({});
    const none = ask();
    await awhile();
    expect(none.isOpen()).toBe(true);
    await set(archiveScope);
    expect(await none.answer).toEqual(["a.referat", "b.referat", "c.referat"]);
    expectKnown("a.referat", "b.referat", "c.referat");

    const without = ask();
    await set({ ...archiveScope, rules: { "punkt-nummerering": "off" } });
    expect(await without.answer).toEqual(["a.referat", "b.referat", "c.referat"]);
    expect([...known.values()].flatMap(({ items }) => items).map(({ code }) => code)).not.toContain("punkt-nummerering");

    const off = ask();
    await set({});
    expect(await off.answer).toEqual(["a.referat", "b.referat", "c.referat"]);
    expectKnown();
    const last = ask();
    await awhile();
    expect(last.isOpen()).toBe(true);
  });

  test("are asked for until the client cancels, by two that ask at a time, too", async () => {
    await start({});
    const cancel = new CancellationTokenSource();
    const [first, second] = [ask(cancel.token), ask()];
    await awhile();
    cancel.cancel();
    await expect(first.answer).rejects.toMatchObject({ code: expect.any(Number) });
    expect(second.isOpen()).toBe(true);
    const third = ask();
    await set(archiveScope);
    const answers = await Promise.all([second.answer, third.answer]);
    expect(answers).toEqual([
      ["a.referat", "b.referat", "c.referat"],
      ["a.referat", "b.referat", "c.referat"],
    ]);
  });
});

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type {
  ApplyWorkspaceEditParams,
  CodeAction,
  Command,
  Diagnostic,
  TextDocumentEdit,
  TextEdit,
  WorkspaceDiagnosticReport,
} from "vscode-languageserver-protocol";
import { EditedDocument, failuresIn } from "./pulled.ts";
import { pullingClient, type ServerProcess, startServer } from "./server-process.ts";

const wrong = "Fristen er 31. september 2019.";
const minutes = `REFERAT Økonomiudvalget d. 25-02-2019\n\nPunkt 1: Budget\n\n19/1001\n\nResumé\n\n${wrong}\n`;
const line = 8;

/** Waits where a busy machine makes us wait. */
const soon = <Answer>(ask: () => Answer | Promise<Answer>) => expect.poll(ask, { timeout: 10_000 });

const codesOf = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code);

describe("set-aside findings over stdio", () => {
  let server: ServerProcess;
  let refreshes: number;
  let file: string;
  const fileUri = (): string => server.uri(".referat/set-aside.json");

  beforeEach(async () => {
    server = await startServer({ ...pullingClient, workspace: { diagnostics: { refreshSupport: true } } });
    refreshes = 0;
    server.connection.onRequest("workspace/diagnostic/refresh", () => {
      refreshes++;
      return null;
    });
    await server.indexed;
    file = join(server.folder, ".referat", "set-aside.json");
  });
  afterEach(async () => {
    expect(failuresIn(server)).toEqual([]);
    expect(await server.stop()).toBe(0);
  });

  const actions = (document: EditedDocument): Promise<CodeAction[]> =>
    server.connection.sendRequest("textDocument/codeAction", {
      textDocument: { uri: document.uri },
      range: { start: { line, character: 14 }, end: { line, character: 14 } },
      context: { diagnostics: [] },
    });
  const execute = (command: Command | undefined): Promise<unknown> => server.connection.sendRequest("workspace/executeCommand", command);
  const commandOf = async (document: EditedDocument, title: string): Promise<Command | undefined> =>
    (await actions(document)).find((action) => action.title.startsWith(title))?.command;
  const fileChanged = (type: 1 | 2 | 3): Promise<void> =>
    server.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: fileUri(), type }] });

  test("the quick fix writes the file and no record; the finding goes, other words bring it back, its place does not", async () => {
    const document = new EditedDocument(server, "nyt.referat", minutes);
    expect(codesOf(await document.diagnostics())).toEqual(["dato-umulig"]);
    await execute(await commandOf(document, "Se bort fra dette fund"));
    await soon(() => refreshes).toBe(1);
    expect(await document.diagnostics()).toEqual([]);
    expect(readFileSync(file, "utf8")).toMatch(/"quote": "31\. september 2019"[\s\S]*\n$/);
    expect(readdirSync(join(server.folder, ".referat"))).toEqual(["set-aside.json"]);
    const at = (from: number, to: number) => ({ start: { line, character: from }, end: { line, character: to } });
    document.change({ range: at(0, 0), text: "Bemærk:\n\n" });
    expect(await document.diagnostics()).toEqual([]);
    document.change({ range: { start: { line: line + 2, character: 15 }, end: { line: line + 2, character: 24 } }, text: "november" });
    expect(codesOf(await document.diagnostics())).toEqual(["dato-umulig"]);
  });

  test("the rule is set aside in one document", async () => {
    const document = new EditedDocument(server, "nyt.referat", minutes);
    await execute(await commandOf(document, "Se bort fra denne regel her"));
    expect(await document.diagnostics()).toEqual([]);
    const other = new EditedDocument(server, "andet.referat", minutes);
    expect(codesOf(await other.diagnostics())).toEqual(["dato-umulig"]);
  });

  test("the file counts as it is changed by others, and is malformed in one message that names file and line", async () => {
    const document = new EditedDocument(server, "nyt.referat", minutes);
    await execute(await commandOf(document, "Se bort fra dette fund"));
    expect(await document.diagnostics()).toEqual([]);
    const good = readFileSync(file, "utf8");
    const broken = good.replace('"rules"', "rules");
    writeFileSync(file, broken);
    await fileChanged(2);
    await soon(() => server.shown.filter((message) => message.includes("set-aside.json"))).toHaveLength(1);
    const wrongLine = broken.split("\n").findIndex((each) => each.includes("rules"));
    expect(server.shown.join()).toMatch(new RegExp(`^Linje ${wrongLine + 1} i set-aside\\.json .*\\.referat/set-aside\\.json$`));
    await soon(() => server.published.get(fileUri())?.diagnostics.map(({ range }) => range.start.line)).toEqual([wrongLine]);
    const [finding] = await document.diagnostics();
    expect(finding?.code).toBe("dato-umulig");
    await execute(await commandOf(document, "Se bort fra dette fund"));
    expect(readFileSync(file, "utf8")).toBe(broken);
    writeFileSync(file, good);
    await fileChanged(2);
    await soon(() => server.published.get(fileUri())?.diagnostics).toEqual([]);
    expect(await document.diagnostics()).toEqual([]);
    rmSync(join(server.folder, ".referat"), { recursive: true });
    await fileChanged(3);
    await soon(async () => codesOf(await document.diagnostics())).toEqual(["dato-umulig"]);
  });

  test("a command of a version that is gone is refused, and one for a document that is not saved", async () => {
    const document = new EditedDocument(server, "nyt.referat", minutes);
    const command = await commandOf(document, "Se bort fra dette fund");
    document.change({ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "\n" });
    await execute(command);
    await soon(() => server.shown.join()).toContain("Dokumentet er ændret imens, så intet er gjort.");
    await server.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri: "untitled:Untitled-1", languageId: "referat", version: 1, text: minutes },
    });
    await execute({
      title: "",
      command: "referat.seBortFraFund",
      arguments: [
        {
          uri: "untitled:Untitled-1",
          version: 1,
          code: "dato-umulig",
          range: { start: { line, character: 11 }, end: { line, character: 29 } },
        },
      ],
    });
    await soon(() => server.shown.join()).toContain("gemt i den åbne mappe");
    expect(existsSync(file)).toBe(false);
  });
});

test("findings of closed documents go, too, where the whole archive is shown", async () => {
  const server = await startServer(
    { ...pullingClient, workspace: { diagnostics: { refreshSupport: true } } },
    { settings: { diagnostics: { scope: "archive" } } },
  );
  server.connection.onRequest("workspace/diagnostic/refresh", () => null);
  await server.indexed;
  writeFileSync(join(server.folder, "lukket.referat"), minutes);
  await server.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: server.uri("lukket.referat"), type: 1 }],
  });
  let known: { uri: string; value: string }[] = [];
  const ask = async (): Promise<Map<string, unknown[]>> => {
    const report = await server.connection.sendRequest<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds: known });
    const told = new Map(known.map(({ uri, value }) => [uri, value]));
    for (const { uri, resultId } of report.items) told.set(uri, resultId ?? "");
    known = [...told].map(([uri, value]) => ({ uri, value }));
    return new Map(report.items.flatMap((item) => (item.kind === "full" ? [[item.uri, codesOf(item.items)]] : [])));
  };
  const closed = server.uri("lukket.referat");
  let told = await ask();
  while (!told.has(closed)) told = await ask();
  expect(told.get(closed)).toEqual(["dato-umulig"]);
  const next = ask();
  mkdirSync(join(server.folder, ".referat"));
  const rules = [{ code: "dato-umulig", document: "lukket.referat" }];
  writeFileSync(join(server.folder, ".referat", "set-aside.json"), JSON.stringify({ version: 1, rules }));
  await server.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [{ uri: server.uri(".referat"), type: 1 }],
  });
  expect((await next).get(closed)).toEqual([]);
  expect(await server.stop()).toBe(0);
});

describe("commands that edit the document over stdio", () => {
  let server: ServerProcess;
  let asked: ApplyWorkspaceEditParams[];
  let holds: EditedDocument | null;

  beforeEach(async () => {
    server = await startServer();
    asked = [];
    holds = null;
    // As an editor does: an edit of another version than its own it refuses.
    server.connection.onRequest("workspace/applyEdit", (params: ApplyWorkspaceEditParams) => {
      asked.push(params);
      const [change] = (params.edit.documentChanges ?? []) as TextDocumentEdit[];
      if (!holds || change?.textDocument.version !== holds.version) return { applied: false };
      holds.change(...(change.edits as TextEdit[]).toReversed().map(({ range, newText }) => ({ range, text: newText })));
      return { applied: true };
    });
  });
  afterEach(async () => {
    expect(failuresIn(server)).toEqual([]);
    expect(await server.stop()).toBe(0);
  });

  const run = (command: string, ...given: unknown[]): Promise<unknown> =>
    server.connection.sendRequest("workspace/executeCommand", { command, arguments: given });
  const jumping = `REFERAT Økonomiudvalget d. 25-02-2019\n\nPunkt 1: Budget\n\n19/1001\n\nResumé\n\nKort.\n\nPunkt 3: Ny cykelsti\n\n19/1002\n\nResumé\n\nKort.\n`;

  test("renumber, then make a table of contents; then there is nothing to do", async () => {
    holds = new EditedDocument(server, "nyt.referat", jumping);
    await run("referat.omnummererPunkter", holds.uri);
    expect(holds.text).toBe(jumping.replace("Punkt 3", "Punkt 2"));
    await run("referat.genererIndholdsfortegnelse", { uri: holds.uri, version: 2 });
    expect(holds.text).toContain("\n\nIndholdsfortegnelse\n\nBudget\nNy cykelsti\n\nPunkt 1");
    expect(server.shown).toEqual([]);
    await run("referat.omnummererPunkter", holds.uri);
    await run("referat.genererIndholdsfortegnelse", holds.uri);
    await soon(() => server.shown).toEqual([
      "Punkterne er allerede nummereret i rækkefølge.",
      "Indholdsfortegnelsen passer allerede med punkterne.",
    ]);
    expect(asked).toHaveLength(2);
  });

  test.each(["referat.omnummererPunkter", "referat.genererIndholdsfortegnelse"])(
    "%s is refused where the document has changed",
    async (command) => {
      const document = new EditedDocument(server, "nyt.referat", jumping);
      // The editor holds a newer version when the edit arrives.
      await run(command, document.uri);
      expect(asked).toHaveLength(1);
      await run(command, { uri: document.uri, version: 7 });
      expect(asked).toHaveLength(1);
      const refusal = "Dokumentet er ændret imens, så intet er gjort. Prøv igen.";
      await soon(() => server.shown).toEqual([refusal, refusal]);
      expect(document.text).toBe(jumping);
    },
  );

  test("say what hinders them", async () => {
    await run("referat.omnummererPunkter", server.uri("ikke-åben.referat"));
    await run("referat.omnummererPunkter");
    const letter = new EditedDocument(server, "brev.referat", "Kære borger\n");
    await run("referat.omnummererPunkter", letter.uri);
    await run("referat.genererIndholdsfortegnelse", letter.uri);
    await soon(() => server.shown).toHaveLength(4);
    expect(server.shown[0]).toContain("Åbn referatet");
    expect(server.shown[2]).toContain("ingen nummererede punkter");
    expect(server.shown[3]).toContain("ingen punkter");
  });

  test("a quick fix names the version that it was made for: of a document that has changed, an editor refuses it", async () => {
    const document = new EditedDocument(server, "nyt.referat", jumping);
    const fixes = (): Promise<CodeAction[]> =>
      server.connection.sendRequest("textDocument/codeAction", {
        textDocument: { uri: document.uri },
        range: { start: { line: 10, character: 0 }, end: { line: 10, character: 20 } },
        context: { diagnostics: [], only: ["quickfix"] },
      });
    const versions = (found: readonly CodeAction[]): unknown[] =>
      found.flatMap(({ edit }) => ((edit?.documentChanges ?? []) as TextDocumentEdit[]).map(({ textDocument }) => textDocument.version));
    expect(versions(await fixes())).toEqual([1]);
    document.change({ range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } }, text: " " });
    expect(versions(await fixes())).toEqual([2]);
    for (const action of await fixes()) expect(action.edit?.changes).toBeUndefined();
  });

  test("fix all answers by name, with the version", async () => {
    const title = "Partnerskabsprojekt om strategisk udvikling og omlægning af de kommunale indkøb i samarbejde med nabokommunerne";
    const text = `REFERAT Økonomiudvalget d. 25-02-2019\r\n\r\nIndholdsfortegnelse\r\nBudget.....\t3\r\n${title.slice(0, 98)}\t5\r\n\r\nPunkt 1: Budget\r\n\r\n19/1\r\n\r\nPunkt 2: ${title}\r\n\r\n19/2\r\n`;
    const document = new EditedDocument(server, "nyt.referat", text);
    expect(server.initialized.capabilities.codeActionProvider).toEqual({ codeActionKinds: ["quickfix", "source.fixAll.referat"] });
    const found = await server.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: document.uri },
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
      context: { diagnostics: [], only: ["source.fixAll"] },
    });
    expect(found).toHaveLength(1);
    const [change] = (found[0]?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    expect(change?.textDocument.version).toBe(1);
    expect(change?.edits.map((edit) => ("newText" in edit ? edit.newText : null))).toEqual([title]);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  WorkspaceDiagnosticReport,
  WorkspaceSymbol,
} from "vscode-languageserver-protocol";
import { URI } from "vscode-uri";
import { failuresIn } from "./pulled.ts";
import { pullingClient, type ServerProcess, startServer } from "./server-process.ts";

/** Minutes with one finding, `moededato-uenig`, in line 3; and a case number in line 7. */
const minutes = (title: string): string =>
  `REFERAT Teknikudvalget d. 05-02-2024\n\nMødedato Tirsdag d. 06. februar 2024\n\nPunkt 1: ${title} anlagt\n\n24/1001\n\nResumé\n\nKort.\n`;

const askedClient = {
  ...pullingClient,
  workspace: { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true } },
};

describe("settings", () => {
  let folder: string;
  let server: ServerProcess;
  /** What is set: in general, and in the folders by their names. */
  let set: Record<string, { [section: string]: unknown }>;
  let refreshes: number;
  /** So often the server asked what is set in general. */
  let questions: number;

  const write = (path: string, title: string): void => {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), minutes(title));
  };
  const addressOf = (name: string): string => URI.file(join(folder, name)).toString();
  const start = async (open: readonly string[] = ["a", "b"], answered: Promise<void> | null = null): Promise<void> => {
    server = await startServer(askedClient, undefined, {
      folder,
      open,
      configuration: async (section, scopeUri) => {
        await answered;
        if (section === "referat" && scopeUri === undefined) questions++;
        const place = Object.keys(set).find((name) => name !== "" && addressOf(name) === scopeUri) ?? "";
        return set[place]?.[section] ?? {};
      },
    });
    server.connection.onRequest("workspace/diagnostic/refresh", () => {
      refreshes++;
      return null;
    });
    // While no settings are known, no archive is read.
    if (!answered) await server.indexed;
  };
  /** Sets what is set at a place, and tells the server that something is. */
  const change = (place: string, referat: unknown, filesExclude: unknown = {}): Promise<void> => {
    set[place] = { referat, "files.exclude": filesExclude };
    return server.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
  };
  const pull = (uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    server.connection.sendRequest("textDocument/diagnostic", { textDocument: { uri }, previousResultId });
  const found = async (uri: string): Promise<readonly Diagnostic[]> => {
    const report = await pull(uri);
    return report.kind === "full" ? report.items : [];
  };
  /** Of each finding its severity and the beginning of its message. */
  const spoken = async (uri: string): Promise<string[]> =>
    (await found(uri)).map(({ severity, message }) => `${severity} ${String(message).slice(0, 5)}`);
  const titles = async (): Promise<string[]> =>
    (await server.connection.sendRequest<WorkspaceSymbol[]>("workspace/symbol", { query: "anlagt" }))
      .map(({ name }) => name.replace(" anlagt", ""))
      .filter((name) => name.startsWith("1. "))
      .sort();
  /** What is found in files that nobody opened, as name of the file and codes. */
  const archived = async (): Promise<string[]> => {
    const { items } = await server.connection.sendRequest<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds: [] });
    return items
      .flatMap((item) =>
        item.kind === "full" ? [`${item.uri.split("/").slice(-2).join("/")} ${item.items.map(({ severity }) => severity)}`] : [],
      )
      .sort();
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "referat-settings-"));
    refreshes = 0;
    questions = 0;
    set = { "": {}, a: {}, b: {} };
    write("a/vej.referat", "Vej");
    write("b/bro.referat", "Bro");
  });
  afterEach(async () => {
    expect(failuresIn(server)).toEqual([]);
    expect(await server.stop()).toBe(0);
    rmSync(folder, { recursive: true, force: true });
  });

  test("of each folder hold for its documents: another severity, another language", async () => {
    set["a"] = { referat: { rules: { "moededato-uenig": "hint" } } };
    set["b"] = { referat: { language: "en" } };
    set[""] = { referat: { rules: { "moededato-uenig": "off" } } };
    await start();
    expect(await spoken(server.open("a/vej.referat"))).toEqual(["4 Title"]);
    expect(await spoken(server.open("b/bro.referat"))).toEqual(["1 The t"]);
    expect(await spoken(server.open("udenfor.referat", minutes("Sti")))).toEqual([]);
  });

  test("are waited for: nobody sees for a moment what other settings would say", async () => {
    set["a"] = { referat: { rules: { "moededato-uenig": "off" } } };
    const answered = new Promise<void>((resolve) => setTimeout(resolve, 500));
    await start(["a"], answered);
    expect(await spoken(server.open("a/vej.referat"))).toEqual([]);
  });

  test("of a folder in another one hold for what lies in it", async () => {
    write("a/inderst/sti.referat", "Sti");
    set["a/inderst"] = { referat: { language: "en", rules: { "moededato-uenig": "warning" } } };
    await start(["a", "a/inderst"]);
    expect(await spoken(server.open("a/inderst/sti.referat"))).toEqual(["2 The t"]);
    expect(await spoken(server.open("a/vej.referat"))).toEqual(["1 Title"]);
  });

  test("that change in one folder change what is found there, at once; elsewhere nothing is new", async () => {
    await start();
    const [a, b] = [server.open("a/vej.referat"), server.open("b/bro.referat")];
    const before = await pull(b);
    expect(before).toMatchObject({ kind: "full", items: [{ code: "moededato-uenig" }] });
    expect(await spoken(a)).toEqual(["1 Title"]);
    const asked = refreshes;
    await change("a", { rules: { "moededato-uenig": "off" } });
    await expect.poll(() => refreshes).toBeGreaterThan(asked);
    expect(await spoken(a)).toEqual([]);
    const resultId = before.resultId;
    expect(await pull(b, resultId)).toEqual({ kind: "unchanged", resultId });
  });

  test("that stay as they are give no cause to ask for diagnostics again", async () => {
    await start();
    const [a, b] = [server.open("a/vej.referat"), server.open("b/bro.referat")];
    await change("a", { language: "en" });
    await expect.poll(() => spoken(a)).toEqual(["1 The t"]);
    const [asked, before] = [refreshes, questions];
    await change("b", { language: "auto" });
    await change("b", {}, { "**/ud": true });
    await expect.poll(() => questions).toBe(before + 2);
    // The last answer has been heard when what was sent after it is answered.
    expect(await spoken(b)).toEqual(["1 Title"]);
    expect(refreshes).toBe(asked);
  });

  test("come and go with the folders", async () => {
    set["b"] = { referat: { rules: { "moededato-uenig": "hint" } } };
    await start(["a"]);
    const uri = server.open("b/bro.referat");
    expect(await spoken(uri)).toEqual(["1 Title"]);
    const event = { uri: addressOf("b"), name: "b" };
    const notify = (added: unknown[], removed: unknown[]): Promise<void> =>
      server.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event: { added, removed } });
    await notify([event], []);
    await expect.poll(() => spoken(uri)).toEqual(["4 Title"]);
    await notify([], [event]);
    await expect.poll(() => spoken(uri)).toEqual(["1 Title"]);
  });

  test("hold for the files of the archive that nobody opened", async () => {
    set[""] = { referat: { diagnostics: { scope: "archive" } } };
    set["a"] = { referat: { rules: { "moededato-uenig": "off" } } };
    set["b"] = { referat: { rules: { "moededato-uenig": "warning" } } };
    await start();
    expect(await archived()).toEqual(["a/vej.referat ", "b/bro.referat 2"]);
    await change("a", { rules: { "moededato-uenig": "hint" } });
    await expect.poll(archived).toEqual(["a/vej.referat 4", "b/bro.referat 2"]);
  });

  test("of the language are heeded by quick fixes, hovers, commands and messages", async () => {
    set["b"] = { referat: { language: "en" } };
    await start();
    const [a, b] = [server.open("a/vej.referat"), server.open("b/bro.referat")];
    const setAside = async (uri: string): Promise<string | undefined> => {
      const { range } = (await found(uri))[0] as Diagnostic;
      const question = { textDocument: { uri }, range, context: { diagnostics: [] } };
      const actions = await server.connection.sendRequest<CodeAction[]>("textDocument/codeAction", question);
      return actions.find(({ command }) => command?.command === "referat.seBortFraFund" || /aside|bort/.test(command?.title ?? ""))?.title;
    };
    expect(await setAside(a)).toBe("Se bort fra dette fund");
    expect(await setAside(b)).toBe("Set this finding aside");
    const hover = async (uri: string): Promise<string> =>
      JSON.stringify(
        (await server.connection.sendRequest<Hover>("textDocument/hover", { textDocument: { uri }, position: { line: 6, character: 3 } }))
          .contents,
      );
    expect(await hover(a)).toContain("Sag");
    expect(await hover(b)).toContain("Case");
    await server.connection.sendRequest("workspace/executeCommand", { command: "referat.omnummererPunkter", arguments: [a] });
    await server.connection.sendRequest("workspace/executeCommand", { command: "referat.omnummererPunkter", arguments: [{ uri: b }] });
    expect(server.shown).toEqual(["Punkterne er allerede nummereret i rækkefølge.", "The items are already numbered in their order."]);
  });

  test("that cannot be used are named once, in the window's language, however many folders have them", async () => {
    set[""] = { referat: { language: "en", archive: { maxFiles: "mange" } } };
    set["a"] = set["b"] = { referat: { archive: { maxFiles: "mange" }, rules: { "sum-afviger": 7 } } };
    await start();
    await expect
      .poll(() => server.shown)
      .toEqual([
        'The setting referat.archive.maxFiles cannot be "mange". Its default holds until it is mended.',
        "The setting referat.rules.sum-afviger cannot be 7. Its default holds until it is mended.",
      ]);
  });

  describe("take effect without a restart:", () => {
    test("referat.include, of one folder", async () => {
      writeFileSync(join(folder, "a/sti.txt"), minutes("Sti"));
      writeFileSync(join(folder, "b/å.txt"), minutes("Å"));
      await start();
      expect(await titles()).toEqual(["1. Bro", "1. Vej"]);
      await change("a", { include: ["**/*.txt"] });
      await expect.poll(titles).toEqual(["1. Bro", "1. Sti"]);
      await change("a", {});
      await expect.poll(titles).toEqual(["1. Bro", "1. Vej"]);
    });

    test("referat.exclude, and files.exclude", async () => {
      await start();
      await change("a", { exclude: ["vej*"] });
      await expect.poll(titles).toEqual(["1. Bro"]);
      await change("b", {}, { "**/bro.referat": true });
      await expect.poll(titles).toEqual([]);
      await change("b", {});
      await change("a", {});
      await expect.poll(titles).toEqual(["1. Bro", "1. Vej"]);
    });

    test("referat.archive.maxFiles", async () => {
      await start();
      await change("", { archive: { maxFiles: 1 }, language: "en" });
      await expect.poll(titles).toHaveLength(1);
      await expect.poll(() => server.shown.join()).toContain("The folder has more than 1 minutes");
      await change("", { archive: { maxFiles: 2 } });
      await expect.poll(titles).toEqual(["1. Bro", "1. Vej"]);
    });

    test("referat.diagnostics.scope", async () => {
      await start();
      const answer = server.connection.sendRequest<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds: [] });
      await change("", { diagnostics: { scope: "archive" } });
      expect((await answer).items.map(({ uri }) => uri).sort()).toEqual([server.uri("a/vej.referat"), server.uri("b/bro.referat")]);
    });

    test("referat.language, in general and there and back", async () => {
      await start();
      const uri = server.open("udenfor.referat", minutes("Sti"));
      for (const [language, words] of [
        ["en", "1 The t"],
        ["auto", "1 Title"],
        ["en", "1 The t"],
        ["da", "1 Title"],
      ]) {
        await change("", { language });
        await expect.poll(() => spoken(uri)).toEqual([words]);
      }
    });

    test("referat.rules.*", async () => {
      await start();
      const uri = server.open("a/vej.referat");
      for (const [severity, words] of [
        ["off", []],
        ["hint", ["4 Title"]],
        ["information", ["3 Title"]],
        ["warning", ["2 Title"]],
        ["default", ["1 Title"]],
      ]) {
        await change("a", { rules: { "moededato-uenig": severity } });
        await expect.poll(() => spoken(uri)).toEqual(words);
      }
    });
  });
});

test("a client without folders of its own, that cannot be asked, has one set of settings for all", async () => {
  const server = await startServer({ ...pullingClient, workspace: { didChangeConfiguration: {} } }, { settings: { language: "en" } });
  const uri = server.open("nyt.referat", minutes("Vej"));
  const messages = async (): Promise<unknown[]> => {
    const report = await server.connection.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", { textDocument: { uri } });
    return report.kind === "full" ? report.items.map(({ message }) => String(message).slice(0, 5)) : [];
  };
  expect(await messages()).toEqual(["The t"]);
  await server.connection.sendNotification("workspace/didChangeConfiguration", { settings: { referat: { language: "da" } } });
  expect(await messages()).toEqual(["Title"]);
  expect(await server.stop()).toBe(0);
});

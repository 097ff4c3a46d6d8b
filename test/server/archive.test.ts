import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { WorkspaceSymbol } from "vscode-languageserver-protocol";
import { URI } from "vscode-uri";
import { pullingClient, type ServerProcess, startServer } from "./server-process.ts";

describe("the server's archive", () => {
  let base: string;
  let folder: string;
  let cache: string;
  const running: ServerProcess[] = [];

  const write = (path: string, title: string, number = "19/11689"): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `REFERAT Økonomiudvalget d. 05-02-2020\n\nPunkt 1: ${title}\n\n${number}\n`);
  };
  /** A file that lies there for long: its date tells a change. */
  const writeOld = (path: string, title: string): void => {
    write(path, title);
    utimesSync(join(folder, path), 1_500_000_000, 1_500_000_000);
  };
  const start = async (options: unknown = { storagePath: cache }, args: readonly string[] = [], at = folder): Promise<ServerProcess> => {
    const server = await startServer(pullingClient, options, { folder: at, args });
    running.push(server);
    return server;
  };
  const ready = async (...given: Parameters<typeof start>): Promise<ServerProcess> => {
    const server = await start(...given);
    await server.indexed;
    return server;
  };
  const stop = async (server: ServerProcess): Promise<void> => {
    running.splice(running.indexOf(server), 1);
    expect(await server.stop()).toBe(0);
  };
  const titles = async (server: ServerProcess, query = "punkt"): Promise<string[]> =>
    ((await server.connection.sendRequest("workspace/symbol", { query })) as WorkspaceSymbol[]).map(({ name }) => name).sort();
  const tell = (server: ServerProcess, ...changes: readonly (readonly [string, number])[]): Promise<void> =>
    server.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: changes.map(([path, type]) => ({ uri: server.uri(path), type })),
    });
  const stores = (): string[] => readdirSync(cache);
  const theStore = (): string => join(cache, stores()[0] ?? "");

  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), "referat-archive-"));
    folder = join(base, "arkiv");
    cache = join(base, "gemt", "dybere");
    writeOld("2020/a.referat", "Punkt A");
    writeOld("2021/b.referat", "Punkt B");
  });
  afterEach(async () => {
    for (const server of [...running]) await stop(server);
    rmSync(base, { recursive: true, force: true });
  });

  test("finds items, cases and meetings", async () => {
    write("2023/d.referat", "Havnebad", "23/4");
    const server = await ready();
    expect(await titles(server, "havnebad 2020")).toEqual(["1. Havnebad"]);
    expect(await titles(server, "19/11689")).toEqual(["19/11689"]);
    expect(await titles(server, "økonomiudvalget 2020")).toContain("Økonomiudvalget 05-02-2020");
  });

  test("of many files is read in threads: the same, and what cannot be read is named", async () => {
    for (let index = 0; index < 150; index++) write(`mange/${index}.referat`, `Vej ${index}`, `21/${index + 1}`);
    writeFileSync(
      join(folder, "mange/latin.referat"),
      Buffer.from("REFERAT Byr\xe5det d. 05-02-2020\n\nPunkt 1: S\xf8bad\n\n21/9999\n", "latin1"),
    );
    writeFileSync(join(folder, "mange/z-billede.referat"), Buffer.from([0, 1, 2, 3, 0, 0, 7]));
    const server = await ready();
    expect(await titles(server, "vej")).toHaveLength(150);
    expect(await titles(server, "søbad")).toEqual(["1. Søbad"]);
    expect(await titles(server, "21/150")).toContain("21/150");
    expect(server.shown.join()).toContain("z-billede.referat (filen er ikke tekst)");
    expect(server.log.filter((line) => /Error/.test(line))).toEqual([]);
  });

  test("is stored, restored, and brought into agreement with what changed in the meantime", async () => {
    await stop(await ready());
    expect(stores()).toHaveLength(1);
    const store = readFileSync(theStore(), "utf8");
    writeOld("2020/a.referat", "Punkt A, ny udgave");
    write("2022/c.referat", "Punkt C");
    rmSync(join(folder, "2021"), { recursive: true });
    const server = await ready();
    expect(await titles(server)).toEqual(["1. Punkt A, ny udgave", "1. Punkt C"]);
    await stop(server);
    expect(readFileSync(theStore(), "utf8")).not.toBe(store);
    expect(stores()).toHaveLength(1);
  });

  test("is believed of a file that has the same size and date as before", async () => {
    await stop(await ready());
    writeOld("2020/a.referat", "Punkt Q");
    expect(await titles(await ready())).toEqual(["1. Punkt A", "1. Punkt B"]);
    utimesSync(join(folder, "2020/a.referat"), 1_500_000_001, 1_500_000_001);
    expect(await titles(await ready())).toEqual(["1. Punkt B", "1. Punkt Q"]);
  });

  test.each([
    ["cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length - 40)],
    ["foreign", () => Buffer.from("%PDF-1.7\n\u0000")],
    ["empty", () => Buffer.alloc(0)],
  ])("is read anew where the store is %s", async (_, spoil) => {
    await stop(await ready());
    writeFileSync(theStore(), spoil(readFileSync(theStore())));
    const server = await ready();
    expect(await titles(server)).toEqual(["1. Punkt A", "1. Punkt B"]);
    expect(server.shown).toEqual([]);
    await stop(server);
    expect(readFileSync(theStore(), "utf8")).toContain("Punkt A");
  });

  test("serves two servers at once on one store", async () => {
    const [one, two] = await Promise.all([ready(), ready()]);
    write("2022/c.referat", "Punkt C");
    await tell(one, ["2022/c.referat", 1]);
    await tell(two, ["2022/c.referat", 1]);
    await expect.poll(() => titles(one)).toContain("1. Punkt C");
    await expect.poll(() => titles(two)).toContain("1. Punkt C");
    await Promise.all([stop(one), stop(two)]);
    expect(stores()).toHaveLength(1);
    expect(await titles(await ready())).toEqual(["1. Punkt A", "1. Punkt B", "1. Punkt C"]);
  });

  test("goes on without a store where none can be written, and leaves nothing behind", async () => {
    writeFileSync(join(base, "gemt"), "en fil, hvor der skulle være en mappe");
    const server = await ready();
    expect(await titles(server)).toEqual(["1. Punkt A", "1. Punkt B"]);
    await server.connection.sendRequest("workspace/executeCommand", { command: "referat.genopbygArkiv" });
    expect(server.log.filter((line) => line.startsWith("Arkivet kan ikke gemmes"))).toHaveLength(1);
    expect(server.shown).toEqual([]);
    expect(readdirSync(base).sort()).toEqual(["arkiv", "gemt"]);
  });

  test("is stored where the command line says, and nowhere without a place", async () => {
    await stop(await ready(undefined, ["--cache", cache]));
    expect(stores()).toHaveLength(1);
    rmSync(cache, { recursive: true });
    await stop(await ready(null));
    expect(readdirSync(base)).not.toContain("cache");
  });

  test("goes in no circles, follows no link to a folder, and names a link to itself", async () => {
    symlinkSync("..", join(folder, "2020/rundt"));
    symlinkSync(join(folder, "2021"), join(folder, "genvej"));
    symlinkSync("selv.referat", join(folder, "selv.referat"));
    symlinkSync("mangler", join(folder, "tom.referat"));
    symlinkSync(join(folder, "2021/b.referat"), join(folder, "kopi.referat"));
    const server = await ready();
    expect(await titles(server)).toEqual(["1. Punkt A", "1. Punkt B", "1. Punkt B"]);
    expect(server.shown).toEqual(["Referat har udeladt af arkivet: selv.referat (adgang nægtet)."]);
  });

  test("has no files of excluded folders, nor of more than may be read", async () => {
    write("node_modules/x/c.referat", "Punkt C");
    write(".git/d.referat", "Punkt D");
    write("kladder/e.referat", "Punkt E");
    const settings = { exclude: ["**/.*/**", "2020"], archive: { maxFiles: 1 } };
    const server = await ready({ settings });
    expect(await titles(server)).toEqual(["1. Punkt B"]);
    expect(server.shown).toHaveLength(1);
    expect(server.shown[0]).toContain("flere end 1 referater");
    expect(server.shown[0]).toContain("referat.archive.maxFiles");
    await server.connection.sendNotification("workspace/didChangeConfiguration", { settings: { referat: {} } });
    await expect.poll(() => titles(server)).toEqual(["1. Punkt A", "1. Punkt B", "1. Punkt E"]);
  });

  test("follows folders that are moved and deleted", async () => {
    const server = await ready();
    renameSync(join(folder, "2020"), join(folder, "2019"));
    await server.connection.sendNotification("workspace/didRenameFiles", {
      files: [{ oldUri: server.uri("2020"), newUri: server.uri("2019") }],
    });
    await tell(server, ["2020", 3], ["2019", 1]);
    const places = async (): Promise<string[]> =>
      ((await server.connection.sendRequest("workspace/symbol", { query: "punkt" })) as WorkspaceSymbol[])
        .map(({ location }) => location.uri)
        .sort();
    await expect.poll(places).toEqual([server.uri("2019/a.referat"), server.uri("2021/b.referat")]);
    rmSync(join(folder, "2021"), { recursive: true });
    await tell(server, ["2021", 3]);
    await expect.poll(places).toEqual([server.uri("2019/a.referat")]);
  });

  test("is built anew by the command", async () => {
    const server = await ready();
    write("2022/c.referat", "Punkt C");
    rmSync(join(folder, "2020"), { recursive: true });
    expect(await titles(server)).toEqual(["1. Punkt A", "1. Punkt B"]);
    await server.connection.sendRequest("workspace/executeCommand", { command: "referat.genopbygArkiv" });
    expect(await titles(server)).toEqual(["1. Punkt B", "1. Punkt C"]);
  });

  test("does not read all of a home folder, or of the machine", async () => {
    const server = await ready({ storagePath: cache }, [], dirname(homedir()));
    expect(server.shown).toHaveLength(1);
    expect(server.shown[0]).toContain("Åbn mappen med møderne i stedet");
    await server.connection.sendNotification("textDocument/didOpen", {
      textDocument: {
        uri: URI.file(join(folder, "2020/a.referat")).toString(),
        languageId: "referat",
        version: 1,
        text: readFileSync(join(folder, "2020/a.referat"), "utf8"),
      },
    });
    expect(await titles(server)).toEqual(["1. Punkt A"]);
  });

  test("forgets what was open in no folder of it when it closes", async () => {
    const server = await ready();
    const uri = server.open("kladde.txt", "REFERAT Økonomiudvalget d. 05-02-2020\n\nPunkt 1: Punkt K\n");
    expect(await titles(server)).toEqual(["1. Punkt A", "1. Punkt B", "1. Punkt K"]);
    await server.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    expect(await titles(server)).toEqual(["1. Punkt A", "1. Punkt B"]);
  });
});

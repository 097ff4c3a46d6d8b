import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { DocumentLink, WorkspaceSymbol } from "vscode-languageserver-protocol";
import { commandNames } from "../../server/src/features/command-names.ts";
import { leadsOut } from "../../server/src/node-leads-out.ts";
import { runReferat } from "../cli/run-referat.ts";
import { pullingClient, type ServerProcess, startServer } from "../server/server-process.ts";

/** A folder from somebody, and another one beside it that is nobody's business. */
let base: string;
let folder: string;
let elsewhere: string;
const servers: ServerProcess[] = [];

const minutes = (title: string): string => `REFERAT Teknikudvalget d. 05-02-2024\n\nPunkt 1: ${title}\n\n24/1001\n\nBilag\n\nKort.pdf\n`;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "referat-links-"));
  folder = join(base, "mappe");
  elsewhere = join(base, "andetsteds");
  for (const each of [folder, elsewhere]) mkdirSync(each);
  writeFileSync(join(folder, "aaben.referat"), minutes("Bro"));
  writeFileSync(join(elsewhere, "hemmelig.referat"), minutes("Hemmelig"));
  writeFileSync(join(elsewhere, "Kort.pdf"), "");
});

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
  rmSync(base, { recursive: true });
});

async function started(): Promise<ServerProcess> {
  const server = await startServer(pullingClient, { storagePath: join(base, "gemt") }, { folder });
  servers.push(server);
  await server.indexed;
  return server;
}

/** The items of the archive. */
const titles = async ({ connection }: ServerProcess): Promise<string[]> => {
  const ask = (query: string): Promise<WorkspaceSymbol[]> => connection.sendRequest("workspace/symbol", { query });
  return [...(await ask("Bro")), ...(await ask("Hemmelig"))].map(({ name }) => name);
};

describe("where a path leads", () => {
  test.each<[string, (inside: string, outside: string) => string, boolean]>([
    ["a file", (inside) => join(inside, "aaben.referat"), false],
    ["the folder itself", (inside) => inside, false],
    ["a file that is still to be made", (inside) => join(inside, "ny/mappe/fil.json"), false],
    ["a name that begins as the way up does", (inside) => join(inside, "..skjult"), false],
    ["the way up", (inside) => join(inside, "../andetsteds/Kort.pdf"), true],
    ["another folder whose name begins alike", (inside) => `${inside}-kopi/x`, true],
  ])("%s", async (_name, path, leads) => {
    expect(await leadsOut(path(folder, elsewhere), folder)).toBe(leads);
  });

  test("links: to a file inside, to one outside, to nothing, to themselves, and a folder on the way", async () => {
    symlinkSync("aaben.referat", join(folder, "inde"));
    symlinkSync(join(elsewhere, "Kort.pdf"), join(folder, "ude"));
    symlinkSync(join(elsewhere, "ny"), join(folder, "intet"));
    symlinkSync("sig-selv", join(folder, "sig-selv"));
    symlinkSync(elsewhere, join(folder, "vej"));
    const leads = await Promise.all(
      ["inde", "ude", "intet", "sig-selv", "vej/ny.json"].map((name) => leadsOut(join(folder, name), folder)),
    );
    expect(leads).toEqual([false, true, true, true, true]);
    // The folder may be reached by a link itself.
    symlinkSync(folder, join(base, "genvej"));
    expect(await leadsOut(join(base, "genvej/aaben.referat"), join(base, "genvej"))).toBe(false);
  });
});

describe("links out of the folder", () => {
  test("lead no file into the archive, neither at the start nor when they are made; the user is told once", async () => {
    symlinkSync(join(elsewhere, "hemmelig.referat"), join(folder, "genvej.referat"));
    symlinkSync(elsewhere, join(folder, "mappe"));
    const server = await started();
    expect(await titles(server)).toEqual(["1. Bro"]);
    symlinkSync(join(elsewhere, "hemmelig.referat"), join(folder, "senere.referat"));
    symlinkSync("aaben.referat", join(folder, "kopi.referat"));
    const changes = ["genvej", "senere", "kopi", "mappe/hemmelig"].map((name) => ({ uri: server.uri(`${name}.referat`), type: 1 }));
    await server.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
    await expect.poll(() => titles(server)).toEqual(["1. Bro", "1. Bro"]);
    expect(server.shown[0]).toContain("genvej.referat (en genvej til en fil uden for mappen)");
    expect(server.shown.join("\n").match(/genvej\.referat/g)).toHaveLength(1);
  });

  test("are no attachments", async () => {
    symlinkSync(join(elsewhere, "Kort.pdf"), join(folder, "Kort.pdf"));
    const server = await started();
    const uri = server.open("aaben.referat");
    const links = (): Promise<DocumentLink[]> => server.connection.sendRequest("textDocument/documentLink", { textDocument: { uri } });
    expect(await links()).toEqual([]);
    rmSync(join(folder, "Kort.pdf"));
    writeFileSync(join(folder, "Kort.pdf"), "");
    await server.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: server.uri("Kort.pdf"), type: 1 }] });
    await expect.poll(async () => (await links()).map(({ target }) => target)).toEqual([server.uri("Kort.pdf")]);
  });

  test.each([
    ["a file that is there", ".referat/set-aside.json", "indstillinger.json", '{\n  "version": 1,\n  "findings": []\n}\n'],
    ["a file that would be made", ".referat/set-aside.json", "ny.json", null],
    ["a folder", ".referat", "", null],
  ])("are not written through when a finding is set aside: %s", async (_name, link, target, content) => {
    mkdirSync(join(folder, link, ".."), { recursive: true });
    if (content !== null) writeFileSync(join(elsewhere, target), content);
    symlinkSync(join(elsewhere, target), join(folder, link));
    const server = await started();
    const uri = server.open("udkast.referat", minutes("Bro").replace("Punkt 1: Bro", "Punkt 1: Bro\n\nFristen er 31. september 2024."));
    const { items } = await server.connection.sendRequest<{ items: { code: string; range: object }[] }>("textDocument/diagnostic", {
      textDocument: { uri },
    });
    const finding = items.find(({ code }) => code === "dato-umulig");
    expect(finding).toBeDefined();
    await server.connection.sendRequest("workspace/executeCommand", {
      command: commandNames.setFindingAside,
      arguments: [{ uri, version: 1, code: "dato-umulig", range: finding?.range }],
    });
    await expect.poll(() => server.shown.join("\n")).toContain("fører ud af mappen");
    expect(existsSync(join(elsewhere, "set-aside.json"))).toBe(false);
    if (target !== "") expect(existsSync(join(elsewhere, target)) ? readFileSync(join(elsewhere, target), "utf8") : null).toBe(content);
    expect(lstatSync(join(folder, link)).isSymbolicLink()).toBe(true);
  });

  test("are not mended by the command line, which looks through the folder; a link that the user names is", async () => {
    const misspelled = "REFERAT Teknikudvalget d. 05-02-2024\n\nMøtedato 05-02-2024\n\nPunkt 1: Bro\n\n24/1001\n";
    writeFileSync(join(elsewhere, "hemmelig.referat"), misspelled);
    symlinkSync(join(elsewhere, "hemmelig.referat"), join(folder, "genvej.referat"));
    runReferat("check", folder, "--fix");
    expect(readFileSync(join(elsewhere, "hemmelig.referat"), "utf8")).toBe(misspelled);
    runReferat("check", join(folder, "genvej.referat"), "--fix");
    expect(readFileSync(join(elsewhere, "hemmelig.referat"), "utf8")).toContain("Mødedato");
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type {
  ClientCapabilities,
  Diagnostic,
  DocumentDiagnosticReport,
  LocationLink,
  WorkspaceDiagnosticReport,
} from "vscode-languageserver-protocol";
import { failuresIn } from "./pulled.ts";
import { positionOf, pullingClient, type ServerProcess, startServer } from "./server-process.ts";

const refreshingClient: ClientCapabilities = { ...pullingClient, workspace: { diagnostics: { refreshSupport: true } } };
const meeting = (date: string): string => `REFERAT Økonomiudvalget d. ${date}\n\nPunkt 1: Budget ${date}\n\nPunkt 2: Eventuelt\n`;
const words = "Økonomiudvalget den 14. maj 2019";
const referring = `REFERAT Byrådet d. 28-05-2019\n\nPunkt 1: Vej\n\nResumé\n\nSagen blev behandlet i ${words}, pkt. 2.\n`;

/** Findings of one document follow the meetings that other documents hold. */
describe("a reference to a meeting", () => {
  let folder: string;
  let server: ServerProcess;
  let refreshes = 0;
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  const tell = (name: string, type: number): Promise<void> =>
    server.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: server.uri(name), type }] });
  const start = async (client: ClientCapabilities, settings: unknown = {}): Promise<void> => {
    server = await startServer(client, { settings }, { folder });
    server.connection.onRequest("workspace/diagnostic/refresh", () => {
      refreshes++;
      return null;
    });
  };
  const ofMeetings = (items: readonly Diagnostic[]): (string | number | undefined)[] =>
    items.map(({ code }) => code).filter((code) => code === "moede-ukendt");
  const pull = async (uri: string): Promise<(string | number | undefined)[]> => {
    const report = await server.connection.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", { textDocument: { uri } });
    return report.kind === "full" ? ofMeetings(report.items) : [];
  };
  const rest = (milliseconds: number): Promise<void> => new Promise((rested) => setTimeout(rested, milliseconds));
  const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await holds())) await rest(25);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "referat-moeder-"));
    refreshes = 0;
    for (const date of ["15-01-2019", "12-02-2019", "12-03-2019", "11-06-2019"]) write(`${date}.referat`, meeting(date));
    write("byraad.referat", referring);
  });
  afterEach(async () => {
    expect(failuresIn(server)).toEqual([]);
    expect(await server.stop()).toBe(0);
    rmSync(folder, { recursive: true, force: true });
  });

  test("is judged again when the meeting comes and goes, and only then is the client told", async () => {
    await start(refreshingClient);
    const uri = server.open("byraad.referat");
    await until(async () => (await pull(uri)).length > 0);
    await rest(600);
    const before = refreshes;
    expect(before).toBeLessThanOrEqual(1);

    write("2020.referat", meeting("14-05-2020"));
    await tell("2020.referat", 1);
    await rest(900);
    // Another meeting changes nothing that the client has been told.
    expect(refreshes).toBe(before);
    expect(await pull(uri)).toEqual(["moede-ukendt"]);

    write("14-05-2019.referat", meeting("14-05-2019"));
    await tell("14-05-2019.referat", 1);
    await until(() => refreshes === before + 1);
    expect(await pull(uri)).toEqual([]);

    rmSync(join(folder, "14-05-2019.referat"));
    await tell("14-05-2019.referat", 3);
    await until(() => refreshes === before + 2);
    expect(await pull(uri)).toEqual(["moede-ukendt"]);
  });

  test("follows what another open document says while it is edited", async () => {
    write("14-05-2019.referat", meeting("14-05-2019"));
    await start(refreshingClient);
    await server.indexed;
    const uri = server.open("byraad.referat");
    const other = server.open("14-05-2019.referat");
    expect(await pull(uri)).toEqual([]);
    await pull(other);
    await server.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: other, version: 2 },
      contentChanges: [{ text: meeting("21-05-2019") }],
    });
    await pull(other);
    await until(() => refreshes === 1);
    expect(await pull(uri)).toEqual(["moede-ukendt"]);
  });

  test("is sent anew to a client that does not ask", async () => {
    await start({ textDocument: {} });
    const uri = server.open("byraad.referat");
    const sent = (): (string | number | undefined)[] => ofMeetings(server.published.get(uri)?.diagnostics ?? []);
    await until(() => sent().length === 1);
    write("14-05-2019.referat", meeting("14-05-2019"));
    await tell("14-05-2019.referat", 1);
    await until(() => sent().length === 0);
  });

  test("is judged again in files that no editor holds", async () => {
    await start(pullingClient, { diagnostics: { scope: "archive" } });
    await server.indexed;
    const known = new Map<string, string>();
    const ask = async (): Promise<Map<string, readonly Diagnostic[]>> => {
      const previousResultIds = [...known].map(([uri, value]) => ({ uri, value }));
      const { items } = await server.connection.sendRequest<WorkspaceDiagnosticReport>("workspace/diagnostic", { previousResultIds });
      for (const { uri, resultId } of items) known.set(uri, resultId ?? "");
      return new Map(items.map((item) => [item.uri, item.kind === "full" ? item.items : []]));
    };
    const uri = server.uri("byraad.referat");
    let found = (await ask()).get(uri) ?? [];
    while (ofMeetings(found).length === 0) found = (await ask()).get(uri) ?? found;

    const changed = ask();
    write("14-05-2019.referat", meeting("14-05-2019"));
    await tell("14-05-2019.referat", 1);
    // Only the new file and the one that speaks of it are told of.
    const told = new Map(await changed);
    while (!told.has(uri)) for (const [each, items] of await ask()) told.set(each, items);
    expect([...told.keys()].sort()).toEqual([server.uri("14-05-2019.referat"), uri].sort());
    expect(ofMeetings(told.get(uri) ?? [])).toEqual([]);
  });

  test("leads to the item that it names", async () => {
    write("14-05-2019.referat", meeting("14-05-2019"));
    await start(pullingClient);
    await server.indexed;
    const uri = server.open("byraad.referat");
    const links = await server.connection.sendRequest<LocationLink[]>("textDocument/definition", {
      textDocument: { uri },
      position: positionOf(referring, words),
    });
    expect(links.map(({ targetUri, targetSelectionRange }) => [targetUri, targetSelectionRange.start.line])).toEqual([
      [server.uri("14-05-2019.referat"), 4],
    ]);
  });
});

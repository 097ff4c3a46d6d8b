import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  LocationLink,
} from "vscode-languageserver-protocol";
import { seeds, seedText } from "../fixtures/seeds.ts";
import { positionOf, pullingClient, type ServerProcess, startServer } from "./server-process.ts";

describe("the language server over stdio", () => {
  let server: ServerProcess;
  const pull = async (uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    server.connection.sendRequest("textDocument/diagnostic", { textDocument: { uri }, previousResultId });
  const found = async (uri: string): Promise<Diagnostic[]> => {
    const report = await pull(uri);
    return report.kind === "full" ? report.items : [];
  };

  beforeAll(async () => {
    server = await startServer();
    await server.indexed;
  });
  afterAll(async () => {
    expect(await server.stop()).toBe(0);
  });

  test("says what it can do", () => {
    expect(server.initialized.capabilities).toMatchObject({
      textDocumentSync: { openClose: true, change: 2 },
      documentSymbolProvider: {},
      foldingRangeProvider: true,
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      diagnosticProvider: {},
    });
  });

  test("gives the outline: head, table of contents, items with case number and sections", async () => {
    const uri = server.open(seeds.rudersdal2023);
    const symbols = await server.connection.sendRequest<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument: { uri } });
    expect(symbols.map(({ name }) => name).slice(0, 4)).toEqual([
      "REFERAT Erhvervs- og Beskæftigelsesudvalget d. 04-10-2023",
      "Indholdsfortegnelse",
      "1. Meddelelser",
      "2. Møde med Handicaprådet",
    ]);
    const punkt = symbols[3] as DocumentSymbol;
    expect(punkt.detail).toBe("18/9413");
    expect(punkt.children?.map(({ name }) => name)).toEqual([
      "Resumé",
      "Sagsfremstilling",
      "Indstilling",
      "Vedtagelse i Erhvervs- og Beskæftigelsesudvalget den 04-10-2023",
      "Bilag",
    ]);
    expect(punkt.children?.at(-1)?.children?.map(({ name }) => name)).toEqual([
      "Beskæftigelsespolitiske mål 2024",
      "IPS one-pager til kommunerne.pdf",
    ]);
    // An editor refuses a symbol whose selection lies outside its range.
    const check = ({ range, selectionRange, children }: DocumentSymbol): void => {
      expect(selectionRange.start.line).toBeGreaterThanOrEqual(range.start.line);
      expect(selectionRange.end.line).toBeLessThanOrEqual(range.end.line);
      children?.forEach(check);
    };
    symbols.forEach(check);
  });

  test("folds items, sections and the table of contents", async () => {
    const uri = server.open(seeds.rudersdal2020);
    const ranges = await server.connection.sendRequest<FoldingRange[]>("textDocument/foldingRange", { textDocument: { uri } });
    const lines = ranges.map(({ startLine, endLine }) => [startLine, endLine]);
    expect(lines).toContainEqual([10, 16]);
    expect(lines).toContainEqual([18, 48]);
    expect(lines).toContainEqual([22, 28]);
  });

  test("explains a case number: titles, treatments in three meetings, decisions", async () => {
    const uri = server.open(seeds.rudersdal2021);
    const position = positionOf(seedText("rudersdal2021"), "19/11689");
    const hover = await server.connection.sendRequest<Hover>("textDocument/hover", { textDocument: { uri }, position });
    const { value } = hover.contents as { value: string };
    expect(value).toContain("behandlet 3 gange");
    for (const words of ["05\\-02\\-2020", "03\\-02\\-2021", "04\\-10\\-2023", "Status for erhvervspanelerne", "Direktionens forslag"])
      expect(value).toContain(words);
    expect(value.indexOf("05\\-02\\-2020")).toBeLessThan(value.indexOf("04\\-10\\-2023"));
  });

  test("reads a journal number by KLE", async () => {
    const uri = server.open(seeds.albertslund2019);
    const position = positionOf(seedText("albertslund2019"), "15.20.24-Ø39-1-18");
    const hover = await server.connection.sendRequest<Hover>("textDocument/hover", { textDocument: { uri }, position });
    const { value } = hover.contents as { value: string };
    expect(value).toContain("Arbejdsmarked og beskæftigelsesindsats");
    expect(value).toContain("tilskud kommunen administrerer");
    expect(value).toContain("2018");
  });

  const meetings = ["rudersdal2020", "rudersdal2021", "rudersdal2023"] as const;
  const caseLines = { rudersdal2020: 72, rudersdal2021: 63, rudersdal2023: 289 };

  test.each(meetings)("goes from 19/11689 in %s to its other treatments", async (name) => {
    const uri = server.open(seeds[name]);
    const position = positionOf(seedText(name), "19/11689");
    const links = await server.connection.sendRequest<LocationLink[]>("textDocument/definition", { textDocument: { uri }, position });
    const targets = links.map(({ targetUri, targetSelectionRange }) => [targetUri, targetSelectionRange.start.line]);
    const first = [server.uri(seeds.rudersdal2020), caseLines.rudersdal2020];
    const later = [
      [server.uri(seeds.rudersdal2021), caseLines.rudersdal2021],
      [server.uri(seeds.rudersdal2023), caseLines.rudersdal2023],
    ];
    expect(targets).toEqual(name === "rudersdal2020" ? later : [first]);
    const places = await server.connection.sendRequest<Location[]>("textDocument/references", {
      textDocument: { uri },
      position,
      context: { includeDeclaration: true },
    });
    expect(places.map((place) => [place.uri, place.range.start.line])).toEqual([first, ...later]);
  });

  test("goes from an entry of the table of contents to its item, and back", async () => {
    const uri = server.open(seeds.rudersdal2020);
    const text = seedText("rudersdal2020");
    const entry = positionOf(text, "Sammen ad nye veje, fra socialpsykiatri");
    const [link] = await server.connection.sendRequest<LocationLink[]>("textDocument/definition", {
      textDocument: { uri },
      position: entry,
    });
    expect(link?.targetSelectionRange.start.line).toBe(114);
    const heading = positionOf(text, "Sammen ad nye veje, fra socialpsykiatri", 100);
    const [back] = await server.connection.sendRequest<LocationLink[]>("textDocument/definition", {
      textDocument: { uri },
      position: heading,
    });
    expect(back?.targetSelectionRange.start.line).toBe(15);
  });

  test("finds what an edit breaks, and a quick fix mends it", async () => {
    const uri = server.open(seeds.rudersdal2021);
    const before = await pull(uri);
    expect(before.kind === "full" && before.items.filter(({ severity }) => (severity ?? 9) <= 2)).toEqual([]);
    const { line } = positionOf(seedText("rudersdal2021"), "Status for erhvervspanelerne");
    await server.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: { start: { line, character: 0 }, end: { line, character: 6 } }, text: "St" },
        { range: { start: { line, character: 2 }, end: { line, character: 2 } }, text: "illing" },
      ],
    });
    const broken = (await found(uri)).filter(({ code }) => code === "indholdsfortegnelse-titel");
    expect(broken).toHaveLength(1);
    expect(broken[0]).toMatchObject({
      severity: 2,
      source: "referat",
      range: { start: { line, character: 0 }, end: { line, character: 30 } },
    });
    const [fix] = await server.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri },
      range: broken[0]?.range,
      context: { diagnostics: broken },
    });
    const change = fix?.edit?.documentChanges?.[0];
    expect(change).toMatchObject({ textDocument: { uri, version: 2 } });
    const edits = change && "edits" in change ? change.edits : [];
    await server.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: 3 },
      contentChanges: edits.map((edit) => ({ ...edit, text: "newText" in edit ? edit.newText : "" })),
    });
    const after = await pull(uri);
    expect(after.kind === "full" && after.items.filter(({ code }) => code === "indholdsfortegnelse-titel")).toEqual([]);
    expect(await pull(uri, after.resultId)).toMatchObject({ kind: "unchanged" });
  });

  test("takes up a new file, and forgets a deleted one", async () => {
    const uri = server.open(seeds.rudersdal2020);
    const position = positionOf(seedText("rudersdal2020"), "19/27921");
    const name = "rudersdal/2020-03-04-erhvervsudvalget.referat";
    const path = join(server.folder, name);
    writeFileSync(path, "REFERAT Erhvervsudvalget d. 04-03-2020\n\nPunkt 1: Opfølgning på besøget\n\n19/27921\n\nResumé\n\nKort.\n");
    const references = async (): Promise<string[]> =>
      (
        await server.connection.sendRequest<Location[]>("textDocument/references", {
          textDocument: { uri },
          position,
          context: { includeDeclaration: true },
        })
      ).map((place) => place.uri);
    await server.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: server.uri(name), type: 1 }] });
    await expect.poll(references).toEqual([uri, server.uri(name)]);
    rmSync(path);
    await server.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: server.uri(name), type: 3 }] });
    await expect.poll(references).toEqual([uri]);
  });

  test("names a file it cannot read in one message, and reads the rest", async () => {
    const name = "rudersdal/skannet.referat";
    writeFileSync(join(server.folder, name), Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0, 1]));
    await server.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri: server.uri(name), type: 1 }] });
    await expect.poll(() => server.shown).toEqual(["Referat har udeladt af arkivet: skannet.referat (filen er ikke tekst)."]);
  });

  test.each([
    ["an empty document", ""],
    ["a document of one line", "REFERAT"],
    ["a document without any item", "Hej\n\nDette er et brev.\n\nIndstilling\n\nBeslutning\n"],
    ["only line ends", "\r\r\n\n\r"],
    ["odd characters", "\u0000\ufffd\u{1f600}\u0301 Punkt 1: \n".repeat(20)],
  ])("%s: no finding, no exception", async (name, text) => {
    const uri = server.open(`${name}.referat`, text);
    const position = { line: 99, character: 99 };
    expect(await found(uri)).toEqual([]);
    for (const method of ["hover", "definition", "documentSymbol", "foldingRange"])
      await server.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, position });
    expect(server.log.filter((line) => /error|exception/i.test(line))).toEqual([]);
  });
});

describe("a client that cannot ask for diagnostics", () => {
  test("has them sent, with the version, and taken back when the document closes", async () => {
    const { diagnostic: _, ...textDocument } = pullingClient.textDocument ?? {};
    const server = await startServer({ ...pullingClient, textDocument });
    expect(server.initialized.capabilities.diagnosticProvider).toBeUndefined();
    const uri = server.open("nyt.referat", "REFERAT Økonomiudvalget d. 05-02-2020\n\nMødedato Onsdag d. 06. februar 2020\n");
    await expect.poll(() => server.published.get(uri)?.diagnostics.map(({ code }) => code)).toContain("moededato-uenig");
    expect(server.published.get(uri)?.version).toBe(1);
    await server.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: "REFERAT Økonomiudvalget d. 05-02-2020\n" }],
    });
    await expect.poll(() => server.published.get(uri)).toEqual({ version: 2, diagnostics: [] });
    await server.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    await server.stop();
  });

  test("may set severities and the language", async () => {
    const { diagnostic: _, ...textDocument } = pullingClient.textDocument ?? {};
    const settings = { language: "en", rules: { "moededato-uenig": "hint" } };
    const server = await startServer({ ...pullingClient, textDocument }, { settings });
    const uri = server.open("nyt.referat", "REFERAT Økonomiudvalget d. 05-02-2020\n\nMødedato 06. februar 2020\n");
    await expect
      .poll(() => server.published.get(uri)?.diagnostics.map(({ severity, message }) => [severity, String(message).slice(0, 14)]))
      .toEqual([[4, "The title says"]]);
    await server.stop();
  });
});

describe("settings that cannot be used", () => {
  test("are told of once each, by name; the defaults hold", async () => {
    const wrong = { language: "sv", rules: { "moededato-uenig": "slem" }, archive: { maxFiles: -1 } };
    const server = await startServer(pullingClient, { settings: wrong });
    const told = [
      'Indstillingen referat.language kan ikke være "sv". Standarden gælder, til den er rettet.',
      "Indstillingen referat.archive.maxFiles kan ikke være -1. Standarden gælder, til den er rettet.",
      'Indstillingen referat.rules.moededato-uenig kan ikke være "slem". Standarden gælder, til den er rettet.',
    ];
    await expect.poll(() => server.shown).toEqual(told);
    const uri = server.open("nyt.referat", "REFERAT Økonomiudvalget d. 05-02-2020\n\nMødedato 06. februar 2020\n");
    const report = await server.connection.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", { textDocument: { uri } });
    expect(report).toMatchObject({ items: [{ code: "moededato-uenig", severity: 1 }] });
    const change = (settings: unknown): Promise<void> =>
      server.connection.sendNotification("workspace/didChangeConfiguration", { settings: { referat: settings } });
    await change({ ...wrong, rules: "alle" });
    await expect.poll(() => server.shown.slice(told.length)).toEqual([expect.stringContaining('referat.rules kan ikke være "alle"')]);
    await change({});
    await change(wrong);
    await expect.poll(() => server.shown.slice(told.length + 1)).toEqual(told);
    expect(await server.stop()).toBe(0);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { WorkspaceSymbol } from "vscode-languageserver-protocol";
import { runReferat } from "../cli/run-referat.ts";
import { pullingClient, type ServerProcess, startServer } from "./server-process.ts";

const minutes = (index: number): string =>
  `REFERAT Teknik- og Miljøudvalget d. 05-02-20${10 + index}\n\nPunkt 1: Blåbærsø – en é på §\n\n24/10${index}\n\nResumé\n\nFristen er 31. september 2024.\n`;

const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");
/** As old systems on Windows write it: the dash has a code of its own there. */
const windows = (text: string): Buffer => Buffer.from(text.replaceAll("–", "\u0096"), "latin1");

const files: readonly (readonly [string, (text: string) => Buffer])[] = [
  ["UTF-8", (text) => Buffer.from(text)],
  ["UTF-8 with its mark", (text) => Buffer.from(`\ufeff${text}`)],
  ["UTF-16, little end first", (text) => utf16(`\ufeff${text}`)],
  ["UTF-16, big end first", (text) => utf16(`\ufeff${text}`).swap16()],
  ["Windows-1252", windows],
  ["ISO-8859-1", (text) => Buffer.from(text.replaceAll("–", "-"), "latin1")],
  ["line ends of Windows", (text) => Buffer.from(text.replaceAll("\n", "\r\n"))],
  ["mixed line ends", (text) => Buffer.from(text.replace("\n\n", "\r\n\r").replace("Resumé\n", "Resumé\r"))],
];

const unreadable: readonly (readonly [string, Buffer, string])[] = [
  ["en PDF.referat", Buffer.from("%PDF-1.4\u0000\u0001\u0002binary"), "ikke tekst"],
  ["UTF-16 uden mærke.referat", utf16(minutes(0)), "ikke tekst"],
  ["halv UTF-16.referat", utf16(`\ufeff${minutes(0)}`).subarray(0, -1), "tegnsæt"],
];

let folder: string;
let server: ServerProcess;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "referat-encodings-"));
  for (const [index, [name, write]] of files.entries()) writeFileSync(join(folder, `${name}.referat`), write(minutes(index)));
  // As macOS writes a name.
  writeFileSync(join(folder, `${"Møde på Åen".normalize("NFD")}.referat`), minutes(files.length));
  for (const [name, bytes] of unreadable) writeFileSync(join(folder, name), bytes);
  server = await startServer(pullingClient, undefined, { folder });
  await server.indexed;
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

describe("a file of the archive", () => {
  test("says the same in every encoding", async () => {
    const found = await server.connection.sendRequest<WorkspaceSymbol[]>("workspace/symbol", { query: "Blåbærsø" });
    const titles = found.map(({ name }) => name).filter((name) => name.startsWith("1. "));
    expect(titles).toHaveLength(files.length + 1);
    expect(new Set(titles.map((title) => title.replace(" - ", " – ")))).toEqual(new Set(["1. Blåbærsø – en é på §"]));
  });

  test("that cannot be read is named once, with the reason", () => {
    expect(server.shown).toHaveLength(1);
    for (const [name, , reason] of unreadable) expect(server.shown[0]).toMatch(new RegExp(`${name.replace(".", "\\.")} \\([^)]*${reason}`));
  });
});

describe("the command line", () => {
  test.each(files.map(([name], index) => [name, index] as const))("finds the same in %s", (name, index) => {
    const { code, out } = runReferat("check", join(folder, `${name}.referat`), "--format", "json");
    expect(code).toBe(1);
    expect(out).toContain("dato-umulig");
    const outline = JSON.parse(runReferat("outline", join(folder, `${name}.referat`), "--format", "json").out) as {
      punkter: { caseNumber: string }[];
    };
    expect(outline.punkter.map(({ caseNumber }) => caseNumber)).toEqual([`24/10${index}`]);
  });

  test.each(unreadable)("names %s as unreadable, and mends nothing in it", (name, _bytes, reason) => {
    const { code, error } = runReferat("check", join(folder, name), "--fix");
    expect(code).toBe(2);
    expect(error).toContain(reason);
  });
});

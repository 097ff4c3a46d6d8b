import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { minutes, uri } from "./all-methods.ts";
import { notification, RawServer, request } from "./raw-server.ts";

/** How the process ends where something fails that nobody had thought of. */
const fault = 70;

describe("a fault that nobody awaits", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "referat-faults-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** A server in whose process something happens when it gets a signal. */
  async function faulty(happens: string): Promise<RawServer> {
    const program = join(folder, "fault.cjs");
    writeFileSync(program, `process.on("SIGUSR2", () => { ${happens} });`);
    const server = await new RawServer("cli", [], { env: { ...process.env, NODE_OPTIONS: `--require ${program}` } }).initialize();
    server.send(notification("textDocument/didOpen", { textDocument: { uri, languageId: "referat", version: 1, text: minutes } }));
    return server;
  }

  test.each([
    ["thrown", `throw new TypeError(${JSON.stringify(minutes)});`, "TypeError"],
    ["a promise", `Promise.reject(new RangeError(${JSON.stringify(`at ${minutes}`)}));`, "RangeError"],
    ["JSON that is none", `JSON.parse(${JSON.stringify(minutes)});`, "SyntaxError"],
    ["words that were thrown", `throw ${JSON.stringify(minutes)};`, "string"],
  ])("ends the server with a code of its own, and tells where it happened without a word of a document: %s", async (_, happens, kind) => {
    const server = await faulty(happens);
    server.process.kill("SIGUSR2");
    expect(await server.exited).toBe(fault);
    expect(server.stderr).toMatch(/^Fejl i serveren\. /);
    expect(server.stderr).toContain(kind);
    if (kind !== "string") expect(server.stderr).toContain("fault.cjs:1");
    for (const word of ["REFERAT", "Økonomiudvalget", "Sagsfremstilling", "Godkendt"]) expect(server.stderr).not.toContain(word);
    expect(server.wrong).toBeNull();
  });

  test("what somebody writes to the console does not come among the messages", async () => {
    const server = await faulty('console.log("hej"); console.info("hej"); console.table([1]);');
    server.process.kill("SIGUSR2");
    await expect.poll(() => server.stderr).toContain("hej");
    server.send(request(1, "textDocument/documentSymbol", { textDocument: { uri } }));
    expect((await server.answerTo(1)).result).toHaveLength(2);
    expect(await server.stop()).toBe(0);
    expect(server.wrong).toBeNull();
  });
});

import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { URI } from "vscode-uri";
import { longMinutes } from "../fixtures/long-minutes.ts";
import { projectFolder } from "../fixtures/seeds.ts";
import { framed, notification, type Program, RawServer, request } from "./raw-server.ts";

const programs: readonly Program[] = ["cli", "server"];
const serverProgram = join(projectFolder, "dist/server/node.js");
const initialize = (processId: number | null) => request(0, "initialize", { processId, rootUri: null, capabilities: {} });

/** What is still there when a test has ended. */
const cleanup: (() => void)[] = [];
afterEach(() => {
  for (const clean of cleanup.splice(0)) clean();
});

function raw(...given: ConstructorParameters<typeof RawServer>): RawServer {
  const server = new RawServer(...given);
  cleanup.push(() => server.process.kill("SIGKILL"));
  return server;
}

/** A folder of so many files that reading them takes threads, and a while. */
function largeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "referat-life-"));
  cleanup.push(() => rmSync(folder, { recursive: true, force: true }));
  for (let index = 0; index < 300; index++)
    writeFileSync(join(folder, `${index}.referat`), longMinutes(300).replace("05-02", `${(index % 28) + 1}-02`));
  return folder;
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe.each(programs)("the client goes: %s", (program) => {
  test("the standard input is closed: the server ends at once, with 1; after `shutdown` with 0", async () => {
    const server = await raw(program).initialize();
    server.process.stdin?.end();
    expect(await server.exited).toBe(1);
    const second = await raw(program).initialize();
    second.send(request(1, "shutdown"));
    await second.answerTo(1);
    second.process.stdin?.end();
    expect(await second.exited).toBe(0);
    const third = raw(program);
    third.process.stdin?.end();
    expect(await third.exited).toBe(1);
  });

  test("in the middle of a message, and while threads read the archive, too", async () => {
    const server = await raw(program).initialize({ rootUri: URI.file(largeFolder()).toString() });
    server.send(Buffer.from('Content-Length: 5000\r\n\r\n{"jsonrpc":'));
    server.process.stdin?.end();
    expect(await server.exited).toBe(1);
    expect(server.stderr).toBe("");
  });

  test("the standard output is closed: the server ends with the next that it writes", async () => {
    const server = await raw(program).initialize();
    server.process.stdout?.destroy();
    await once(server.process.stdout as NonNullable<ChildProcess["stdout"]>, "close");
    server.send(request(1, "workspace/symbol", { query: "x" }));
    expect([1, 141]).toContain(await server.exited);
    expect(server.stderr.split("\n").length).toBeLessThan(20);
  });

  test("its process dies while another keeps the pipes open: the server ends", async () => {
    const parent = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    cleanup.push(() => parent.kill("SIGKILL"));
    const server = await raw(program).initialize({ processId: parent.pid });
    parent.kill("SIGKILL");
    expect(await server.exited).toBe(1);
  });
});

describe("a parent that dies", () => {
  test("leaves no server behind: over pipes, while threads read the archive", async () => {
    const program = `
      const { spawn } = require("node:child_process");
      const server = spawn(process.execPath, [${JSON.stringify(serverProgram)}, "--stdio"], { stdio: ["pipe", "ignore", "inherit"] });
      server.stdin.write(Buffer.from(${JSON.stringify(
        Buffer.concat([
          framed(request(0, "initialize", { processId: null, rootUri: URI.file(largeFolder()).toString(), capabilities: {} })),
          framed(notification("initialized", {})),
        ]).toString("base64"),
      )}, "base64"));
      console.log(server.pid);
      setInterval(() => {}, 1000);`;
    const parent = spawn(process.execPath, ["-e", program], { stdio: ["ignore", "pipe", "inherit"] });
    cleanup.push(() => parent.kill("SIGKILL"));
    const [said] = (await once(parent.stdout, "data")) as [Buffer];
    const pid = Number(String(said));
    cleanup.push(() => isAlive(pid) && process.kill(pid, "SIGKILL"));
    expect(isAlive(pid)).toBe(true);
    parent.kill("SIGKILL");
    await expect.poll(() => isAlive(pid)).toBe(false);
  });

  test("or goes from a channel of Node's: the server ends, though its parent lives", async () => {
    const server = fork(serverProgram, ["--node-ipc"], { silent: true });
    cleanup.push(() => server.kill("SIGKILL"));
    const exited = once(server, "exit");
    server.send(initialize(process.pid));
    await once(server, "message");
    server.disconnect();
    expect(await exited).toEqual([1, null]);
  });
});

describe("a channel of Node's", () => {
  test("bears whatever is sent", async () => {
    const server = fork(serverProgram, ["--node-ipc"], { silent: true });
    cleanup.push(() => server.kill("SIGKILL"));
    const came: { id?: unknown; error?: { code: number }; result?: unknown }[] = [];
    server.on("message", (message) => void came.push(message as (typeof came)[number]));
    const exited = once(server, "exit");
    server.send(initialize(null));
    for (const message of ["words", 17, [], {}, { method: "$/cancelRequest" }, { id: {}, method: "x" }, { method: 3 }, false])
      server.send(message);
    server.send(request(1, "workspace/symbol", { query: "" }));
    server.send(request(2, "shutdown"));
    await expect.poll(() => came.find(({ id }) => id === 2)?.result).toBeNull();
    expect(came.find(({ id }) => id === 1)?.result).toEqual([]);
    server.send(notification("exit"));
    expect(await exited).toEqual([0, null]);
  });
});

describe("a socket", () => {
  test("is served, and the server ends when it closes", async () => {
    const listening = createServer();
    listening.listen(0, "127.0.0.1");
    await once(listening, "listening");
    cleanup.push(() => listening.close());
    const address = listening.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    const child = spawn(process.execPath, [join(projectFolder, "dist/cli.js"), "lsp", `--socket=${address.port}`]);
    cleanup.push(() => child.kill("SIGKILL"));
    const exited = once(child, "exit");
    const [socket] = (await once(listening, "connection")) as [Socket];
    socket.write(framed(initialize(process.pid)));
    const [answer] = (await once(socket, "data")) as [Buffer];
    expect(String(answer)).toContain("Content-Length");
    socket.end();
    expect((await exited)[0]).toBe(1);
  });

  test("that nobody listens to: the server says so, and ends with 1", async () => {
    const child = spawn(process.execPath, [join(projectFolder, "dist/cli.js"), "lsp", "--pipe=/nowhere/at/all"]);
    let said = "";
    child.stderr.on("data", (data) => {
      said += String(data);
    });
    expect((await once(child, "close"))[0]).toBe(1);
    expect(said).toContain("ENOENT");
  });

  test.each([[["--socket=x"]], [[]], [["--pipe"]]])(
    "no transport that can be: the server says what is missing, and ends with 2: %j",
    async (args) => {
      const child = spawn(process.execPath, [serverProgram, ...args]);
      let said = "";
      child.stderr.on("data", (data) => {
        said += String(data);
      });
      expect((await once(child, "close"))[0]).toBe(2);
      expect(said).toMatch(/^referat: sprogserveren mangler en forbindelse: .*\n$/);
    },
  );
});

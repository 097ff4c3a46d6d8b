import { EventEmitter } from "node:events";
import { describe, expect, test } from "vitest";
import { type Console, nodeTerminal, type Output } from "../../server/src/node-terminal.ts";

/** A stream that keeps what is written. */
class Stream extends EventEmitter {
  readonly isTTY: boolean;
  readonly columns = 50;
  written = "";
  /** Takes no more until it is drained. */
  full = false;

  constructor(isTTY: boolean) {
    super();
    this.isTTY = isTTY;
  }

  write(text: string): boolean {
    this.written += text;
    return !this.full;
  }

  getColorDepth(env: NodeJS.ProcessEnv): number {
    return env["TERM"] === "dumb" ? 1 : 8;
  }
}

function terminalOf(isTTY: boolean, env: NodeJS.ProcessEnv = {}) {
  const stdout = new Stream(isTTY);
  const stderr = new Stream(isTTY);
  const process = new EventEmitter();
  const exits: number[] = [];
  const clock = { now: 0 };
  const console: Console = {
    stdout: stdout as unknown as Output,
    stderr: stderr as unknown as Output,
    env,
    onInterrupt: (listener) => void process.on("SIGINT", listener),
    offInterrupt: (listener) => void process.off("SIGINT", listener),
    exit: (code) => void exits.push(code),
    now: () => clock.now,
  };
  return { terminal: nodeTerminal(console), stdout, stderr, process, exits, clock };
}

const erase = "\r\u001b[K";

describe("control characters of a document or a file's name", () => {
  const hostile = "a\u001b]0;hej\u0007b\u009b2Jc\rd\u202ee\u001b[2K\n\tf";

  test("are shown as signs on a terminal", async () => {
    const { terminal, stdout, stderr } = terminalOf(true);
    await terminal.out(terminal.paint("red", hostile));
    terminal.error(hostile);
    const shown = "a␛]0;hej␇b\ufffd2Jc␍d\ufffde␛[2K\n\tf";
    expect(stdout.written).toBe(`\u001b[31m${shown}\u001b[39m`);
    expect(stderr.written).toBe(`${shown}\n`);
  });

  test("stay in what a program reads", async () => {
    const { terminal, stdout } = terminalOf(false);
    await terminal.out(hostile);
    expect(stdout.written).toBe(hostile);
  });
});

describe("colours", () => {
  test.each<[boolean, NodeJS.ProcessEnv, boolean]>([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: "1" }, false],
    [true, { NO_COLOR: "" }, true],
    [true, { TERM: "dumb" }, false],
    [false, { FORCE_COLOR: "1" }, true],
    [false, { FORCE_COLOR: "" }, true],
    [true, { FORCE_COLOR: "0" }, false],
    [false, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
  ])("on a terminal: %j, with %j: %j", (isTTY, env, colourful) => {
    const { terminal } = terminalOf(isTTY, env);
    expect(terminal.paint("red", "fejl")).toBe(colourful ? "\u001b[31mfejl\u001b[39m" : "fejl");
    expect(terminal.paint("red", "")).toBe("");
  });
});

describe("how far the work has come", () => {
  test("is a line that is written over, cut to the terminal, and gone before anything else is written", async () => {
    const { terminal, stdout, stderr, clock } = terminalOf(true);
    clock.now = 1000;
    terminal.progress(`Læser ${"x".repeat(90)}`);
    expect(stderr.written).toBe(`${erase}Læser ${"x".repeat(43)}`);
    terminal.progress("at once again: nobody could read it");
    expect(stderr.written).not.toContain("again");
    await terminal.out("1 referat\n");
    expect(stderr.written.endsWith(erase)).toBe(true);
    expect(stdout.written).toBe("1 referat\n");
    const before = stderr.written;
    terminal.progress(null);
    expect(stderr.written).toBe(before);
  });

  test("is not told of work that is done at once", () => {
    const { terminal, stderr, clock } = terminalOf(true);
    clock.now = 300;
    terminal.progress("Læser");
    terminal.progress(null);
    expect(stderr.written).toBe("");
  });

  test("is not told to files and pipes, nor to a terminal that cannot erase", () => {
    for (const [isTTY, env] of [
      [false, {}],
      [true, { TERM: "dumb" }],
    ] as const) {
      const { terminal, stderr, process, clock } = terminalOf(isTTY, env);
      clock.now = 1000;
      terminal.progress("Læser");
      terminal.progress(null);
      expect(stderr.written).toBe("");
      expect(process.listenerCount("SIGINT")).toBe(0);
    }
  });

  test("leaves nothing behind when the work is interrupted, nor when it is done", () => {
    const { terminal, stderr, process, exits, clock } = terminalOf(true);
    clock.now = 1000;
    terminal.progress("Læser");
    process.emit("SIGINT");
    expect(stderr.written).toBe(`${erase}Læser${erase}`);
    expect(exits).toEqual([130]);
    expect(process.listenerCount("SIGINT")).toBe(0);
  });
});

describe("the output", () => {
  test("waits for a reader that takes no more", async () => {
    const { terminal, stdout } = terminalOf(false);
    stdout.full = true;
    let written = false;
    const writing = terminal.out("mange linjer").then(() => {
      written = true;
    });
    await new Promise((rested) => setImmediate(rested));
    expect(written).toBe(false);
    stdout.emit("drain");
    await writing;
    expect(written).toBe(true);
  });

  test("ends quietly when its reader has gone", () => {
    const { stdout, stderr, exits } = terminalOf(false);
    stdout.emit("error", Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
    expect(exits).toEqual([141]);
    expect(stderr.written).toBe("");
  });

  test("has no width where it is no terminal", () => {
    expect(terminalOf(false).terminal.columns).toBeNull();
    expect(terminalOf(true).terminal.columns).toBe(50);
  });
});

import { once } from "node:events";
import type { WriteStream } from "node:tty";
import { styleText } from "node:util";
import type { Terminal } from "./cli/terminal.ts";

/** A stream of the process: a terminal, or a file or pipe. */
export type Output = Pick<WriteStream, "write" | "on" | "once"> & Partial<Pick<WriteStream, "isTTY" | "columns" | "getColorDepth">>;

/** What the terminal needs of the process. */
export interface Console {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: NodeJS.ProcessEnv;
  onInterrupt(listener: () => void): void;
  offInterrupt(listener: () => void): void;
  exit(code: number): void;
  /** Milliseconds since some moment. */
  now(): number;
}

/** The line that tells how far the work has come is written so often at most, in milliseconds. */
const progressEvery = 100;
/** Work that is done within so many milliseconds is told of by its result alone. */
const noticed = 400;
/** What a shell says of a program that was interrupted, and of one whose reader went away. */
const interrupted = 130;
const unheard = 141;

const eraseLine = "\r\u001b[K";

/** The part of the terminal that people see. */
export function nodeTerminal(console: Console): Pick<Terminal, "paint" | "columns" | "out" | "error" | "progress"> {
  const { stdout, stderr, env } = console;
  const colours = isColourful(stdout, env);
  const watched = stderr.isTTY === true && env["TERM"] !== "dumb";
  let shown = false;
  let shownAt = console.now() + noticed - progressEvery;

  // Who reads the first lines of a pipe and goes is not told of it.
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    clear();
    console.exit(unheard);
  });

  const onInterrupt = (): void => {
    clear();
    console.exit(interrupted);
  };

  function clear(): void {
    if (!shown) return;
    shown = false;
    stderr.write(eraseLine);
    console.offInterrupt(onInterrupt);
  }

  function progress(text: string | null): void {
    if (text === null || !watched) {
      clear();
      return;
    }
    const now = console.now();
    if (now - shownAt < progressEvery) return;
    shownAt = now;
    if (!shown) console.onInterrupt(onInterrupt);
    shown = true;
    stderr.write(`${eraseLine}${withVisibleControls(text).slice(0, (stderr.columns ?? 80) - 1)}`);
  }

  return {
    paint: (style, text) => (colours && text !== "" ? styleText(style, text, { validateStream: false }) : text),
    columns: stdout.isTTY === true && (stdout.columns ?? 0) > 0 ? (stdout.columns ?? null) : null,
    async out(text) {
      if (text === "") return;
      if (stdout.isTTY) clear();
      if (!stdout.write(stdout.isTTY ? withVisibleControls(text) : text)) await once(stdout as WriteStream, "drain");
    },
    error(text) {
      clear();
      stderr.write(`${withVisibleControls(text)}\n`);
    },
    progress,
  };
}

/** Colours are for terminals; `NO_COLOR` and `FORCE_COLOR` decide otherwise, the latter over the former. */
function isColourful(stdout: Output, env: NodeJS.ProcessEnv): boolean {
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  return stdout.isTTY === true && (stdout.getColorDepth?.(env) ?? 1) > 1;
}

/**
 * A terminal does what control characters say: a title, a file's name could move its cursor or write over a line. They are
 * shown as signs; colours stay, for they harm nobody, and line ends and tabs.
 */
export const withVisibleControls = (text: string): string =>
  text.replace(controls, (found) => (found.length > 1 || found === "\n" || found === "\t" ? found : sign(found.charCodeAt(0))));

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const controls = /\u001b\[\d{0,3}(?:;\d{1,3}){0,4}m|[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

const sign = (code: number): string => (code < 0x20 ? String.fromCharCode(0x2400 + code) : "\ufffd");

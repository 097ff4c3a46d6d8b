import { stat } from "node:fs/promises";
import { styleText } from "node:util";
import type { Terminal } from "./cli/commands.ts";
import { start } from "./cli/start.ts";
import { documentPaths, readDocument } from "./node-documents.ts";
import { serve } from "./node-serve.ts";

/** Put in by the build: the version in package.json. */
declare const REFERAT_VERSION: string;

const colourful = process.stdout.isTTY === true && process.env["NO_COLOR"] === undefined;

const terminal: Terminal = {
  version: REFERAT_VERSION,
  paint: (style, text) => (colourful ? styleText(style, text) : text),
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(`${text}\n`),
  async documentsAt(path) {
    const found = await stat(path).catch(() => null);
    if (!found) return null;
    if (!found.isDirectory()) return { documents: [path], denied: [] };
    const documents: string[] = [];
    const denied: string[] = [];
    for await (const document of documentPaths(path, (folder) => void denied.push(folder))) documents.push(document);
    return { documents, denied };
  },
  async read(path) {
    const found = await stat(path).catch(() => null);
    return found?.isDirectory() ? { kind: "folder" } : readDocument(path);
  },
  serve,
};

void start(process.argv.slice(2), terminal, () => import("./core.ts")).then((code) => {
  // Output to a pipe may still be on its way: the code is set, and Node ends by itself.
  if (code !== null) process.exitCode = code;
});

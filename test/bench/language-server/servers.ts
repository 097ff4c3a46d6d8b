import { join } from "node:path";
import { type Dress, markdown, referat } from "../archive/dress.ts";
import { benchFolder, commandLine } from "../folders.ts";
import type { MarkdownParser } from "../peers.ts";
import { answerMarkdown, markdownSettings } from "./markdown-client.ts";
import type { OpenDocument } from "./open-document.ts";

/** What a client knows of the editor it is part of. */
export interface Editor {
  readonly folder: string;
  readonly documents: ReadonlyMap<string, OpenDocument>;
}

/** A language server that can be measured. */
export interface Server {
  readonly name: string;
  readonly dress: Dress;
  /** A script and its arguments; run by the Node that runs the benchmark. */
  readonly command: readonly string[];
  readonly initializationOptions?: object;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Answers what this server asks of its client beside the protocol. */
  answer?(method: string, params: unknown, editor: Editor): unknown;
}

export const ownServer: Server = { name: "Referat", dress: referat, command: [commandLine, "lsp", "--stdio"] };

/** Reads every file and tries one regular expression a line: what any server has to do at least. */
export const floorServer: Server = { name: "floor", dress: referat, command: [join(benchFolder, "floor", "scanning-server.mjs")] };

/** Answers `initialize` and nothing else: what Node and the pipe take. */
export const bareServer: Server = { name: "floor", dress: referat, command: [join(benchFolder, "floor", "bare-server.cjs")] };

/** VS Code's own servers for Markdown, in two versions. */
export const markdownServers = (parser: MarkdownParser): readonly Server[] =>
  [
    { name: "Markdown server 0.4", script: "vscode-markdown-languageserver-0.4/out/node/workerMain.js" },
    { name: "Markdown server 0.5", script: "vscode-markdown-languageserver-0.5/dist/node/workerMain.js" },
  ].map(({ name, script }) => ({
    name,
    dress: markdown,
    command: [join(benchFolder, "node_modules", script), "--stdio"],
    initializationOptions: { markdownFileExtensions: ["md"] },
    settings: markdownSettings,
    answer: answerMarkdown(parser),
  }));

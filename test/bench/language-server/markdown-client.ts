import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { markdown } from "../archive/dress.ts";
import type { MarkdownParser } from "../peers.ts";
import type { Editor } from "./servers.ts";

/** Links are checked as diligently as can be, as the minutes' rules are. */
export const markdownSettings = {
  markdown: {
    server: { log: "off" },
    preferredMdPathExtensionStyle: "auto",
    suggest: { paths: { enabled: true, includeWorkspaceHeaderCompletions: "never" } },
    occurrencesHighlight: { enabled: false },
    validate: {
      enabled: true,
      referenceLinks: { enabled: "warning" },
      fragmentLinks: { enabled: "warning" },
      fileLinks: { enabled: "warning", markdownFragmentLinks: "inherit" },
      ignoredLinks: [],
      unusedLinkDefinitions: { enabled: "hint" },
      duplicateLinkDefinitions: { enabled: "warning" },
    },
  },
};

interface FileParams {
  readonly uri: string;
  /** What is to be parsed, where it is not the document as it stands. */
  readonly text?: string;
}

/** Answers the requests of VS Code's Markdown server as VS Code does: it leaves parsing and files to its client. */
export function answerMarkdown(parser: MarkdownParser) {
  return async (method: string, params: unknown, { folder, documents }: Editor): Promise<unknown> => {
    const { uri, text } = (params ?? {}) as FileParams;
    switch (method) {
      case "markdown/parse":
        return parser.parse(text ?? documents.get(uri)?.text ?? (await readFile(fileURLToPath(uri), "utf8")), {});
      case "markdown/fs/readFile":
        return Array.from(await readFile(fileURLToPath(uri)));
      case "markdown/fs/stat":
        return stat(fileURLToPath(uri)).then(
          (found) => ({ isDirectory: found.isDirectory() }),
          () => null,
        );
      case "markdown/fs/readDirectory":
        return (await readdir(fileURLToPath(uri), { withFileTypes: true })).map((entry) => [
          entry.name,
          { isDirectory: entry.isDirectory() },
        ]);
      case "markdown/findMarkdownFilesInWorkspace":
        return filesIn(folder);
      default:
        return null;
    }
  };
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith(markdown.ending)).map((name) => pathToFileURL(join(folder, name)).href);
}

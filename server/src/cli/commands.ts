import { analyse } from "../analysis.ts";
import { outlineOf } from "../facts/outline.ts";
import type { Decoded } from "../text/decode.ts";
import { type CheckedFile, checkText, levels, summarize } from "./check.ts";
import { type CheckOptions, parseOptions } from "./options.ts";
import { type Paint, reportText } from "./report-text.ts";
import { usage } from "./usage.ts";

/** The machine as the command line sees it. */
export interface Terminal {
  /** The product's version. */
  readonly version: string;
  readonly paint: Paint;
  out(text: string): void;
  error(text: string): void;
  /** All documents at a path: itself, or in a folder and below, and the folders that may not be read; `null` for no path. */
  documentsAt(path: string): Promise<{ readonly documents: readonly string[]; readonly denied: readonly string[] } | null>;
  read(path: string): Promise<Decoded | { readonly kind: "missing" | "denied" | "folder" }>;
  /** Serves an editor; the archive is stored in `cache`, or nowhere. */
  serve(cache: string | null): void;
}

/** Runs a command other than `lsp`. Returns the exit code; throws a `UsageError` where the command is not understood. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const options = parseOptions(args);
  switch (options.command) {
    case "help":
      terminal.out(usage(terminal.version));
      return 0;
    case "version":
      terminal.out(`${terminal.version}\n`);
      return 0;
    case "outline":
      return outline(options.file, options.format, terminal);
    case "check":
      return check(options, terminal);
  }
}

const reasons = {
  missing: "filen findes ikke",
  denied: "filen må ikke læses",
  folder: "er en mappe",
  deniedFolder: "mappen må ikke læses",
  binary: "filen er ikke tekst",
  encoding: "tegnsættet kan ikke læses; gem filen som UTF-8",
} as const;

/** A document's text, or null after one clear line that names the file. */
async function readText(path: string, terminal: Terminal): Promise<string | null> {
  const content = await terminal.read(path);
  if (content.kind === "text") return content.text;
  terminal.error(`referat: ${path}: ${reasons[content.kind === "unreadable" ? content.reason : content.kind]}`);
  return null;
}

async function check({ paths, format, least, language }: CheckOptions, terminal: Terminal): Promise<number> {
  const files: CheckedFile[] = [];
  let failed = false;
  for (const given of paths) {
    const found = await terminal.documentsAt(given);
    if (found === null) {
      terminal.error(`referat: ${given}: ${reasons.missing}`);
      failed = true;
      continue;
    }
    for (const path of found.denied) {
      terminal.error(`referat: ${path}: ${reasons.deniedFolder}`);
      failed = true;
    }
    for (const path of found.documents) {
      const content = await readText(path, terminal);
      if (content === null) failed = true;
      else files.push(checkText(path, content, least, language));
    }
  }
  const report = summarize(files);
  terminal.out(format === "json" ? `${JSON.stringify(report, null, 2)}\n` : reportText(report, terminal.paint));
  if (failed) return 2;
  return levels.some((level) => report.summary[level] > 0) ? 1 : 0;
}

async function outline(path: string, format: "json" | "text", terminal: Terminal): Promise<number> {
  const content = await readText(path, terminal);
  if (content === null) return 2;
  const found = outlineOf(analyse(content).facts);
  if (format === "json") {
    terminal.out(`${JSON.stringify(found, null, 2)}\n`);
    return 0;
  }
  const lines = found.punkter.flatMap(({ number, title, caseNumber, line, sections }) => [
    `${String(line + 1).padStart(5)}  ${number === null ? "" : `${number}. `}${title}${caseNumber === null ? "" : ` (${caseNumber})`}`,
    ...sections.map((section) => `${String(section.line + 1).padStart(5)}    ${section.heading}`),
  ]);
  terminal.out(`${[found.title ?? path, ...lines].join("\n")}\n`);
  return 0;
}

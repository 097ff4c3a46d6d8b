import { analyse } from "../analysis.ts";
import { outlineOf } from "../facts/outline.ts";
import { readText, tell } from "./read-text.ts";
import type { Terminal } from "./terminal.ts";

/** `referat outline`: a document's items and sections, with their lines from 1. Returns the exit code. */
export async function outline(path: string, format: "json" | "text", terminal: Terminal): Promise<number> {
  const read = await readText(path, "da", terminal);
  if ("reason" in read) {
    tell(read, terminal);
    return 2;
  }
  const found = outlineOf(analyse(read.text).facts);
  if (format === "json") {
    await terminal.out(`${JSON.stringify(found, null, 2)}\n`);
    return 0;
  }
  const lines = found.punkter.flatMap(({ number, title, caseNumber, line, sections }) => [
    `${String(line + 1).padStart(5)}  ${number === null ? "" : `${number}. `}${title}${caseNumber === null ? "" : ` (${caseNumber})`}`,
    ...sections.map((section) => `${String(section.line + 1).padStart(5)}    ${section.heading}`),
  ]);
  await terminal.out(`${[found.title ?? path, ...lines].join("\n")}\n`);
  return 0;
}

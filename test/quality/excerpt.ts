import type { PlacedFinding } from "../../server/src/rules/place-finding.ts";
import type { PlainPlace } from "./marked.ts";

/** Some lines around a place, with carets under its words, to debug by. */
export function excerpt(text: string, { line, start, end }: PlainPlace, around = 3): string {
  const lines = text.split("\n");
  const shown: string[] = [];
  for (let at = Math.max(0, line - around); at <= Math.min(lines.length - 1, line + around); at++) {
    shown.push(`  ${String(at + 1).padStart(4)} | ${lines[at]}`);
    if (at === line) shown.push(`       | ${" ".repeat(start)}${"^".repeat(Math.max(1, end - start))}`);
  }
  return shown.join("\n");
}

export const describeFinding = (text: string, { code, severity, span, message }: PlacedFinding): string =>
  `${code} (${severity}): ${message.da}\n${excerpt(text, span)}`;

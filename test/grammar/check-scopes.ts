import { expect, test } from "vitest";
import { hasScope, loadGrammar, type ScopedLine, scopesAt, tokenize } from "./engine.ts";

interface Marker {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly scopes: readonly string[];
}

const markerLine = /^( *)(\^+) (.+)$/;

/**
 * Checks a document with its scopes written under the words:
 *
 *     Punkt 1: Meddelelser
 *     ^^^^^ support.other.punkt
 *              ^^^^^^^^^^^ entity.name.section.punkt -constant
 *
 * Every marked character must have every scope named, and none of those behind a minus.
 */
export async function checkScopes(marked: string): Promise<void> {
  const { text, markers } = readMarkers(marked);
  const lines = tokenize(await loadGrammar(), text);
  const wrong = markers.flatMap((marker) => complaints(lines[marker.line] as ScopedLine, marker));
  expect(wrong).toEqual([]);
}

/** A test for each document, called by its first line. */
export function checkEach(documents: readonly string[]): void {
  for (const marked of documents) test(marked.trim().split("\n", 1)[0] ?? "", () => checkScopes(marked));
}

function readMarkers(marked: string): { text: string; markers: readonly Marker[] } {
  const lines: string[] = [];
  const markers: Marker[] = [];
  for (const line of marked.replace(/^\n/, "").split("\n")) {
    const found = markerLine.exec(line);
    if (!found) {
      lines.push(line);
      continue;
    }
    const [, indent = "", carets = "", scopes = ""] = found;
    markers.push({ line: lines.length - 1, from: indent.length, to: indent.length + carets.length, scopes: scopes.split(" ") });
  }
  return { text: lines.join("\n"), markers };
}

function complaints(line: ScopedLine, { from, to, scopes }: Marker): string[] {
  if (to > line.text.length) return [`"${line.text}": the marker runs past the end`];
  const found = new Set<string>();
  for (let column = from; column < to; column++) {
    const actual = scopesAt(line, column);
    for (const scope of scopes) {
      const unwanted = scope.startsWith("-");
      if (hasScope(actual, unwanted ? scope.slice(1) : scope) === !unwanted) continue;
      found.add(
        `"${line.text.slice(from, to)}" in "${line.text}": ${unwanted ? "has" : "lacks"} ${scope.replace(/^-/, "")}, is ${actual.slice(1).join(" ") || "text"}`,
      );
    }
  }
  return [...found];
}

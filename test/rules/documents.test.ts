import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";
import expectedFindings from "../fixtures/seeds.findings.json" with { type: "json" };
import { projectFolder, seedsFolder } from "../fixtures/seeds.ts";

const loud = (path: string) => runRules(analyse(readFileSync(path, "utf8"))).filter(({ severity }) => severity !== "hint");

interface ExpectedFinding {
  readonly code: string;
  readonly severity: string;
  readonly anyOf: readonly number[];
  readonly lines: readonly number[];
  readonly says: readonly string[];
}

const { about: _, ...seeds } = expectedFindings as unknown as Record<string, readonly ExpectedFinding[]> & { about: unknown };

describe("on the sample documents the rules say what was found by hand, and nothing else", () => {
  test.each(Object.entries(seeds))("%s", (name, expected) => {
    const found = loud(join(seedsFolder, name));
    expect(found.map(({ code, severity }) => `${severity} ${code}`)).toEqual(expected.map(({ code, severity }) => `${severity} ${code}`));
    found.forEach(({ span, related, message }, index) => {
      const { anyOf, lines, says } = expected[index] as ExpectedFinding;
      expect(anyOf).toContain(span.line);
      expect([...new Set([span.line, ...related.map((place) => place.span.line)])].filter((line) => lines.includes(line)).sort()).toEqual(
        [...lines].sort(),
      );
      for (const words of says) expect(message.da + related.map((place) => place.message.da).join()).toContain(words);
    });
  });
});

/** What scanning did to two of the documents below, Norwegian labels, and decisions of dots: all that is said of them. */
const told: Readonly<Record<string, readonly string[]>> = {
  "dialects/markdown-random-levels.referat": ["»Møtedato«", "»Møtested«", "»Deltakere«"],
  "more/scan-kulturudvalg.referat": ["»Møtedato«", "»Møtested«", "»Deltakere«"],
  "more/scan-teknisk-udvalg.referat": ["»Modested«", "»Fravarende«", "beslutning-tom"],
  "dialects/gentofte-aabent-column.referat": ["beslutning-tom"],
  "dialects/gribskov-lukket-punkt.referat": ["beslutning-tom"],
  "dialects/holbaek-running-numbers.referat": ["beslutning-tom"],
  "dialects/middelfart-edoc-template.referat": ["beslutning-tom"],
  "dialects/stevns-bullet-numbers.referat": ["beslutning-tom"],
  "more/slagelse-oekonomiudvalg.referat": ["beslutning-tom"],
};

/** Documents written for the parser's tests: correct records, in which nothing else is wrong. */
const clean = ["dialects", "more"].flatMap((folder) => {
  const path = join(projectFolder, "test/fixtures", folder);
  return readdirSync(path)
    .filter((name) => name.endsWith(".referat"))
    .map((name) => [`${folder}/${name}`, join(path, name)] as const);
});

describe("on correct records in every dialect the rules are silent", () => {
  test.each(clean)("%s", (name, path) => {
    expect(loud(path).map(({ code, span, message }) => `${code} in line ${span.line + 1}: ${message.da}`)).toEqual(
      (told[name] ?? []).map((words) => expect.stringContaining(words)),
    );
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { outlineOf } from "../../server/src/facts/outline.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";
import { projectFolder } from "../fixtures/seeds.ts";
import { snippetText } from "./snippet-text.ts";

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: readonly string[];
}

const snippets = JSON.parse(readFileSync(join(projectFolder, "snippets/referat.json"), "utf8")) as Record<string, Snippet>;
const begins = ({ prefix }: Snippet, word: string): boolean => [prefix].flat().some((each) => each.startsWith(word));
const head = "REFERAT Økonomiudvalget d. 05-02-2020\n\nMødedato Onsdag d. 05. februar 2020\n\n";
const loud = (document: string): string[] =>
  runRules(analyse(document))
    .filter(({ severity }) => severity !== "hint")
    .map(({ code }) => code);

describe("what a snippet writes is read as it is meant", () => {
  test.each(Object.entries(snippets).filter(([, snippet]) => begins(snippet, "møde")))(
    "%s is a whole meeting without a fault",
    (_name, { body }) => {
      const document = snippetText(body);
      const outline = outlineOf(analyse(document).facts);
      expect(outline.punkter.length).toBeGreaterThan(0);
      expect(outline.title).toMatch(/^REFERAT /);
      expect(loud(document)).toEqual([]);
    },
  );

  test.each(Object.entries(snippets).filter(([, snippet]) => begins(snippet, "punkt")))("%s is one more item", (_name, { body }) => {
    const document = `${head}Punkt 1: Meddelelser\n\nResumé\n\nKort.\n\n${snippetText(body)}`;
    const { punkter } = outlineOf(analyse(document).facts);
    expect(punkter).toHaveLength(2);
    // A closed item is its heading alone.
    if (!punkter[1]?.closed) expect(punkter[1]?.sections.length).toBeGreaterThan(1);
  });
});

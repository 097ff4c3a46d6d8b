import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sectionHeadings } from "../../server/src/vocabulary/sections.ts";
import { hasScope, loadGrammar, type ScopedLine, scopesAt, tokenize } from "./engine.ts";

interface Outline {
  readonly title: string;
  readonly toc: readonly { readonly line: number; readonly title: string; readonly page: number }[];
  readonly punkter: readonly {
    readonly line: number;
    readonly number: number;
    readonly title: string;
    readonly caseNumber: string | null;
    readonly sections: readonly { readonly heading: string; readonly line: number }[];
    readonly bilag: readonly string[];
  }[];
}

const root = new URL("../../", import.meta.url);
const outlines = JSON.parse(readFileSync(new URL("test/fixtures/seeds.outline.json", root), "utf8")) as {
  readonly files: Readonly<Record<string, Outline>>;
};

const strong = new Map(sectionHeadings.filter(({ strength }) => strength === "strong").map(({ text, role }) => [text.toLowerCase(), role]));
const sectionScope = (heading: string): string => `markup.heading.section.${strong.get(heading.toLowerCase()) ?? "decision.dated"}`;

describe.each(Object.entries(outlines.files))("%s", async (name, outline) => {
  const lines = tokenize(await loadGrammar(), readFileSync(new URL(name, root), "utf8"));

  /** The scopes of a word on a line; the word must stand there. */
  const scopesOf = (line: number, word: string): readonly string[] => {
    const found = lines[line] as ScopedLine;
    expect(found.text, `line ${line}`).toContain(word);
    return scopesAt(found, found.text.indexOf(word));
  };
  const expectScope = (line: number, word: string, scope: string): void =>
    expect(hasScope(scopesOf(line, word), scope), `${line}: "${word}" is ${scopesOf(line, word).join(" ")}`).toBe(true);

  test("the title", () => {
    const line = lines.findIndex(({ text }) => text.includes(outline.title));
    expectScope(line, outline.title, "markup.heading.document");
  });

  test("the table of contents", () => {
    for (const { line, title, page } of outline.toc) {
      expectScope(line, title, "entity.name.section.toc-entry");
      expectScope(line, `\t${page}`, "punctuation.separator.leader");
      expect(hasScope(scopesAt(lines[line] as ScopedLine, (lines[line] as ScopedLine).text.length - 1), "constant.numeric.page")).toBe(
        true,
      );
    }
  });

  test("the items", () => {
    for (const { line, title } of outline.punkter) {
      expectScope(line, "Punkt", "markup.heading.punkt");
      expectScope(line, title, "entity.name.section.punkt");
    }
  });

  test("the case numbers", () => {
    for (const { line, caseNumber } of outline.punkter) {
      if (caseNumber === null) continue;
      const at = lines.findIndex(({ text }, index) => index > line && text.trim() !== "");
      expectScope(at, caseNumber, "variable.other.constant.sagsnummer");
    }
  });

  test("the sections", () => {
    for (const { heading, line } of outline.punkter.flatMap(({ sections }) => sections)) expectScope(line, heading, sectionScope(heading));
  });

  test("the attachments", () => {
    for (const { bilag, sections } of outline.punkter) {
      const from = sections.find(({ heading }) => heading === "Bilag")?.line ?? 0;
      for (const title of bilag) {
        const line = lines.findIndex(({ text }, index) => index > from && text.includes(title));
        expectScope(line, title, "meta.section.attachments");
        expect(
          lines[line]?.tokens.some(({ scopes }) => hasScope(scopes, "string.unquoted.bilag")),
          title,
        ).toBe(true);
      }
    }
  });

  test("no other line is an item or a section", () => {
    const painted = (scope: string): number[] =>
      lines.flatMap((line, index) => (line.tokens.some(({ scopes }) => hasScope(scopes, scope)) ? [index] : []));
    expect(painted("markup.heading.punkt")).toEqual(outline.punkter.map(({ line }) => line));
    expect(painted("markup.heading.section")).toEqual(outline.punkter.flatMap(({ sections }) => sections.map(({ line }) => line)));
    expect(painted("markup.list.toc")).toEqual(outline.toc.map(({ line }) => line));
  });
});

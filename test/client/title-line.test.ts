import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { commandIds, languageId } from "../../client/src/protocol.ts";
import { looksLikeMinutes, titleLine } from "../../client/src/title-line.ts";

const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

describe("the title line", () => {
  it("is the same in the manifest", () => {
    const language = manifest.contributes.languages.find(({ id }: { id: string }) => id === languageId);
    expect(language.firstLine).toBe(titleLine.source);
  });

  it.each(["REFERAT Byrådet d. 01-02-2020", "# REFERAT Byrådet", "## **REFERAT Byrådet**", "\uFEFFREFERAT Byrådet"])("is «%s»", (line) =>
    expect(titleLine.test(line)).toBe(true),
  );

  it.each(["REFERAT", "Referat af mødet", "Et REFERAT af mødet", "REFERATER Byrådet", "#REFERAT Byrådet"])("is not «%s»", (line) =>
    expect(titleLine.test(line)).toBe(false),
  );
});

describe("minutes", () => {
  const title = "REFERAT Byrådet d. 01-02-2020";

  it.each([
    ["plain text with a title below empty lines", "plaintext", ["", "  ", title], true],
    ["markdown with a heading", "markdown", ["", `# ${title}`], true],
    ["markdown with a bare title", "markdown", [title], false],
    ["plain text with a title further down", "plaintext", ["Kære Erik", title], false],
    ["another language", "json", [title], false],
    ["an empty document", "plaintext", [""], false],
  ])("are known: %s", (_name, id, lines, known) => {
    expect(looksLikeMinutes(documentOf(id, lines))).toBe(known);
  });
});

it("the commands of the client are in the manifest", () => {
  const contributed = manifest.contributes.commands.map(({ command }: { command: string }) => command);
  expect(contributed).toEqual(expect.arrayContaining(Object.values(commandIds)));
});

function documentOf(id: string, lines: readonly string[]) {
  return { languageId: id, lineCount: lines.length, lineAt: (line: number) => ({ text: lines[line] ?? "" }) };
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { outlineOf } from "../../server/src/facts/outline.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";
import { projectFolder, type SeedName, seeds, seedText } from "../fixtures/seeds.ts";

/** What converters do to a document changes its dress, not what it says: the same items, and no new finding. */

const documents = [
  ...(Object.keys(seeds) as SeedName[]).map((name) => [name, seedText(name)] as const),
  ...["dialects", "more"].flatMap((folder) => {
    const path = join(projectFolder, "test/fixtures", folder);
    const names = readdirSync(path).filter((name) => name.endsWith(".referat"));
    return names.map((name) => [`${folder}/${name}`, readFileSync(join(path, name), "utf8").replaceAll("\r\n", "\n")] as const);
  }),
];

/** The document's lines, and which of them head items and sections. */
interface Marked {
  readonly lines: readonly string[];
  readonly items: ReadonlySet<number>;
  readonly sections: ReadonlySet<number>;
  readonly contents: ReadonlySet<number>;
}

function mark(document: string): Marked {
  const { facts } = analyse(document);
  const { punkter } = outlineOf(facts);
  const { contents } = facts;
  return {
    lines: document.split("\n"),
    items: new Set(punkter.map(({ line }) => line)),
    sections: new Set(punkter.flatMap((punkt) => punkt.sections.map(({ line }) => line))),
    contents: new Set(contents ? Array.from({ length: contents.lineCount }, (_, index) => contents.firstLine + index) : []),
  };
}

const isBare = (line: string): boolean => !/^#|\*\*/.test(line);
/** `BeslutningGodkendt.` and `Sagsforløb: BY` are more than a heading. */
const isHeadingAlone = (line: string): boolean => !/[a-zæøå][A-ZÆØÅ]|:\s*\S/.test(line);
const filled = (lines: readonly string[]): string[] => lines.filter((line) => line.trim() !== "");
const each = ({ lines }: Marked, change: (line: string, index: number) => string): string => lines.map(change).join("\n");

const dresses: Readonly<Record<string, (marked: Marked) => string>> = {
  "no blank lines": ({ lines }) => filled(lines).join("\n"),
  "a blank line between all": ({ lines }) => filled(lines).join("\n\n"),
  "\\r\\n": ({ lines }) => lines.join("\r\n"),
  "\\r": ({ lines }) => lines.join("\r"),
  "blank lines in front": ({ lines }) => `\n\n\n${lines.join("\n")}`,
  indentation: (marked) => each(marked, (line) => (line.trim() === "" ? line : `  ${line}`)),
  "blanks behind": (marked) => each(marked, (line) => (line.trim() === "" ? line : `${line} \u00a0`)),
  "markdown marks on sections": (marked) =>
    each(marked, (line, index) => (marked.sections.has(index) && isBare(line) ? `### **${line.trim()}**` : line)),
  "markdown marks on items": (marked) =>
    each(marked, (line, index) => (marked.items.has(index) && isBare(line) ? `## ${line.trim()}` : line)),
  "bold headings": (marked) =>
    each(marked, (line, index) => ((marked.items.has(index) || marked.sections.has(index)) && isBare(line) ? `**${line.trim()}**` : line)),
  "headings in capitals": (marked) =>
    each(marked, (line, index) => (marked.sections.has(index) && isHeadingAlone(line) ? line.toUpperCase() : line)),
  "colons behind headings": (marked) =>
    each(marked, (line, index) =>
      marked.sections.has(index) && isHeadingAlone(line) && !/[:*]\s*$/.test(line) ? `${line.trimEnd()}:` : line,
    ),
  "no table of contents": ({ lines, contents }) => lines.filter((_, index) => !contents.has(index)).join("\n"),
};

/** What a document says, whatever its dress. */
function says(document: string): unknown {
  const analysis = analyse(document);
  const loud = runRules(analysis).filter(({ severity, code }) => severity !== "hint" && !code.startsWith("indholdsfortegnelse"));
  return {
    punkter: outlineOf(analysis.facts).punkter.map(({ number, title, caseNumber, closed, sections, bilag }) => ({
      number,
      title,
      caseNumber,
      closed,
      sections: sections.map(({ role, heading }) => [role, heading.toLowerCase()]),
      bilag,
    })),
    findings: loud.map(({ code }) => code),
  };
}

describe.each(Object.entries(dresses))("with %s", (_name, dress) => {
  test.each(documents)("%s says the same", (_document, text) => expect(says(dress(mark(text)))).toEqual(says(text)));
});

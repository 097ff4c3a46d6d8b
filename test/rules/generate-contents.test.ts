import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { type GeneratedContents, generateContents } from "../../server/src/rules/generate-contents.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";
import { applyEdits } from "../../server/src/rules/safe-fixes.ts";
import { projectFolder, seedsFolder } from "../fixtures/seeds.ts";

function generate(content: string): GeneratedContents & { readonly after: string } {
  const document = analyse(content);
  const generated = generateContents(document, (text) => analyse(text.toString()));
  return { ...generated, after: applyEdits(document.text, generated.kind === "edits" ? generated.edits : []).toString() };
}

const title = "REFERAT Økonomiudvalget d. 25-02-2019";
const items = (...headings: string[]): string =>
  headings.map((heading, index) => `${heading}\n\n19/100${index}\n\nResumé\n\nTekst.\n\n`).join("");

describe("a table where there is none", () => {
  test("stands below the head, in the manner of FirstAgenda without pages, which nobody knows", () => {
    const head = `${title}\n\nMødedato 25. februar 2019\n\n`;
    const body = items("Punkt 1: Budget for 2020", "Punkt 2: Ny cykelsti");
    expect(generate(head + body).after).toBe(`${head}Indholdsfortegnelse\n\nBudget for 2020\nNy cykelsti\n\n${body}`);
  });

  test("has numbers where items have them otherwise, and the marks of Markdown", () => {
    const head = `# ${title}\n\n`;
    const body = items("## **57. Budget for 2020**", "## **58. Ny cykelsti**");
    expect(generate(head + body).after).toBe(`${head}## **Indholdsfortegnelse**\n\n57. Budget for 2020\n58. Ny cykelsti\n\n${body}`);
  });

  test("stands at the beginning of a document without a head, in its line ends", () => {
    const body = items("Punkt 1: Budget for 2020", "Punkt 2: Ny cykelsti").replaceAll("\n", "\r\n");
    expect(generate(body).after).toBe(`Indholdsfortegnelse\r\n\r\nBudget for 2020\r\nNy cykelsti\r\n\r\n${body}`);
  });

  test("stands below its heading where that stands alone", () => {
    const head = `${title}\n\nIndholdsfortegnelse\n\n`;
    const body = items("Punkt 1: Budget for 2020", "Punkt 2: Ny cykelsti");
    expect(generate(head + body).after).toBe(`${title}\n\nIndholdsfortegnelse\n\nBudget for 2020\nNy cykelsti\n\n${body}`);
  });
});

describe("a table that is there", () => {
  const body = items("Punkt 1: Budget for 2020", "Punkt 2: Ny cykelsti ved havnen", "Punkt 3: Eventuelt");
  const table = (...lines: string[]): string => `${title}\n\nIndholdsfortegnelse\n\n${lines.join("\n")}\n\n${body}`;

  test("is written anew with the pages that can be kept", () => {
    expect(generate(table("Ny cykelsti ved havnen.....\t5", "Budget for 2020.....\t3", "Salg af grund.....\t9")).after).toBe(
      table("Budget for 2020.....\t3", "Ny cykelsti ved havnen.....\t5", "Eventuelt....."),
    );
  });

  test("stays as it is where it is right", () => {
    const content = table("Budget for 2020.....\t3", "Ny cykelsti ved havnen.....\t5", "Eventuelt.....\t6");
    expect(generate(content)).toEqual({ kind: "right", after: content });
  });

  test("stays as it is where lines would be lost, or where it is of other items", () => {
    expect(generate(table("Budget for 2020.....\t3", "Lukkede punkter", "Ny cykelsti ved havnen.....\t5")).kind).toBe("other lines");
    expect(generate(table("Skolernes ferieplan.....\t3", "Kunst i byrummet.....\t5", "Svømmehal.....\t8")).kind).toBe("not understood");
  });
});

test.each(["", "Et brev.\n", "Indholdsfortegnelse\n\nA.....\t3\n"])("a document without items has none: %j", (content) => {
  expect(generate(content).kind).toBe("no items");
});

const documents = [...["dialects", "more"].map((folder) => join(projectFolder, "test/fixtures", folder)), seedsFolder].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".referat"))
    .map((name) => [name, readFileSync(join(folder, name), "utf8")] as const),
);

/** Takes the table of contents out, heading and all. */
function withoutTable(content: string): string {
  const { facts, text } = analyse(content);
  if (!facts.contents) return content;
  const { firstLine, lineCount } = facts.contents;
  return applyEdits(text, [
    { start: { line: firstLine, column: 0 }, end: { line: firstLine + lineCount, column: 0 }, newText: "" },
  ]).toString();
}

/** A mark (Åbent punkt) stands above each item: the line before it is taken for a title, and a table there is not done. */
const refused = new Set(["bornholm-socialudvalg.referat"]);

describe.each(documents)("in every dialect: %s", (name, content) => {
  const codes = (text: string): string[] => runRules(analyse(text)).map(({ code }) => code);
  const itemsOf = (text: string) =>
    analyse(text).facts.punkter.map(({ facts }) => [facts.number, facts.title.text, facts.sagsnumre.length]);

  test("a table that is made anew brings no finding, changes no item, and made again there is nothing to do", () => {
    const bare = withoutTable(content);
    const { kind, after } = generate(bare);
    if (analyse(bare).facts.contents === null && itemsOf(bare).length > 0)
      expect(kind).toBe(refused.has(name) ? "not understood" : "edits");
    if (kind !== "edits") return;
    expect(itemsOf(after)).toEqual(itemsOf(bare));
    expect(codes(after)).toEqual(codes(bare));
    expect(generate(after)).toEqual({ kind: "right", after });
  });

  test("the table that it has is kept where it is right; changed, it is right afterwards", () => {
    const { kind, after } = generate(content);
    expect(itemsOf(after)).toEqual(itemsOf(content));
    if (kind === "edits") expect(generate(after)).toEqual({ kind: "right", after });
    else expect(after).toBe(content);
  });
});

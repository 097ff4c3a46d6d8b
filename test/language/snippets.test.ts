import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { matchDecisionHeading } from "../../server/src/syntax/decision-heading.ts";
import { plainLine } from "../../server/src/syntax/plain-line.ts";
import { headLabels, tocHeadings } from "../../server/src/vocabulary/labels.ts";
import { sectionHeadings } from "../../server/src/vocabulary/sections.ts";
import { hasScope, loadGrammar, tokenize } from "../grammar/engine.ts";
import { snippetText } from "./snippet-text.ts";

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
}

const snippets = JSON.parse(readFileSync(new URL("../../snippets/referat.json", import.meta.url), "utf8")) as Readonly<
  Record<string, Snippet>
>;

const headings = new Set([...sectionHeadings.filter(({ strength }) => strength === "strong"), ...tocHeadings].map(({ text }) => text));
const isLabelled = (line: string): boolean => headLabels.some(({ text }) => line.startsWith(`${text} `));
/** A line that reads like a heading: words without a full stop, a number or a colon. */
const looksLikeHeading = (line: string): boolean => /^\p{Lu}[^.:,\d]*$/u.test(line);

describe.each(Object.entries(snippets))("%s", (_, { prefix, description, body }) => {
  const text = snippetText(body);

  test("says in Danish what it is, behind words one would type", () => {
    expect(description).toMatch(/^\p{Lu}.{10,}$/u);
    for (const word of [prefix].flat()) expect(word).toMatch(/^[a-zæøåé-]{4,}$/);
  });

  test("leaves no stop unresolved", () => {
    expect(text).not.toMatch(/[${}|]/);
  });

  test("has headings of the vocabulary only", () => {
    for (const line of text.split("\n")) {
      if (matchDecisionHeading(plainLine(line)) === null && !isLabelled(line) && looksLikeHeading(line)) expect(headings).toContain(line);
    }
  });

  test("is painted in a document", async () => {
    const lines = tokenize(await loadGrammar(), text.startsWith("REFERAT") ? text : `Punkt 7: Punktet før\n\n${text}`);
    for (const { text: line, tokens } of lines) {
      const scopes = tokens.flatMap((token) => token.scopes);
      if (headings.has(line)) expect(hasScope(scopes, "markup.heading"), line).toBe(true);
      if (/^Punkt \d/.test(line)) expect(hasScope(scopes, "markup.heading.punkt"), line).toBe(true);
      if (/^Vedtagelse i/.test(line)) expect(hasScope(scopes, "markup.heading.section.decision.dated"), line).toBe(true);
    }
  });
});

test("a new meeting has the date in its title and behind its label, the same one", () => {
  const [rudersdal = "", albertslund = ""] = ["Nyt møde med Resumé og Vedtagelse", "Nyt møde med Anledning og Beslutning"].map((name) =>
    snippetText(snippets[name]?.body ?? []),
  );
  expect(rudersdal).toContain("REFERAT Erhvervsudvalget d. 15-02-2021\n");
  expect(rudersdal).toContain("Mødedato Mandag d. 15. februar 2021 kl. 13:00\n");
  expect(rudersdal).toContain("Meddelelser.....\t3\n\nPunkt 1: Meddelelser\n\n21/1234\n\nResumé\n");
  expect(rudersdal).toContain("Vedtagelse i Erhvervsudvalget den 15-02-2021\n");
  expect(albertslund).toContain("Mødedato Mandag d. 15. februar 2021 kl. 17:00\n");
  expect(albertslund).toContain("\n00.00.00-P35-1-21\n\nAnledning\n");
});

const prefixesOf = ({ prefix }: Snippet): readonly string[] => [prefix].flat();

test("there is a meeting and an item in both dialects, and one word for each snippet", () => {
  const prefixes = Object.values(snippets).flatMap(prefixesOf);
  for (const word of ["møde", "punkt"]) expect(prefixes.filter((prefix) => prefix === word)).toHaveLength(2);
  expect(prefixes).toHaveLength(Object.keys(snippets).length);
});

test("a heading or label alone is not among them: completion writes those, in the form of the document", () => {
  const completed = new Set([...sectionHeadings, ...headLabels].map(({ text }) => text.toLowerCase()));
  for (const word of Object.values(snippets).flatMap(prefixesOf)) expect(completed).not.toContain(word);
});

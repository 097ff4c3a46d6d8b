import { describe, expect, test } from "vitest";
import { decisionHeadingForms } from "../../server/src/vocabulary/beslutninger.ts";
import { sectionHeadings } from "../../server/src/vocabulary/sections.ts";
import { checkEach, checkScopes } from "./check-scopes.ts";
import { hasScope, loadGrammar, type ScopedLine, scopesAt, tokenize } from "./engine.ts";

const inItem = async (line: string): Promise<readonly string[]> => {
  const lines = tokenize(await loadGrammar(), `Punkt 1: Meddelelser\n\n${line}`);
  return scopesAt(lines[2] as ScopedLine, line.search(/\p{L}/u));
};

describe("every heading of the vocabulary, by its role", () => {
  const dress: readonly ((text: string) => string)[] = [
    (text) => text,
    (text) => `${text}:`,
    (text) => text.toUpperCase(),
    (text) => `### ${text}`,
    (text) => `#### **${text}**`,
    (text) => `**${text}:**`,
    (text) => `  ${text}  `,
  ];
  test.each(sectionHeadings.map((heading) => [heading.text, heading] as const))("%s", async (_, { text, role, strength }) => {
    for (const dressed of dress.map((wear) => wear(text))) {
      const scopes = await inItem(dressed);
      expect(
        scopes.some((scope) => scope === `${strength === "strong" ? "markup.heading.section" : "strong.section"}.${role}.referat`),
        `${dressed}: ${scopes.join(" ")}`,
      ).toBe(true);
    }
  });

  test.each(decisionHeadingForms.map(({ example }) => [example]))("%s", async (example) => {
    expect(hasScope(await inItem(example), "markup.heading.section.decision.dated")).toBe(true);
    expect(hasScope(await inItem(`## **${example}**`), "markup.heading.section.decision.dated")).toBe(true);
  });
});

describe("decision headings name committee and date", () => {
  checkEach([
    `
Vedtagelse i Erhvervsudvalget den 05-02-2020
^^^^^^^^^^^^ markup.heading.section.decision.dated keyword.control.decision
             ^^^^^^^^^^^^^^^^ entity.name.type.committee
                              ^^^ markup.heading.section.decision.dated -keyword
                                  ^^^^^^^^^^ constant.numeric.date`,
    `
## **Vedtagelse i Erhvervs- og Beskæftigelsesudvalget den 04-10-2023**
     ^^^^^^^^^^^^ keyword.control.decision
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.type.committee
                                                          ^^^^^^^^^^ constant.numeric.date
                                                                    ^^ punctuation.definition.bold`,
    `
Punkt 3: Budget
Beslutning Økonomiudvalget, 14. maj 2019, pkt. 88:
^^^^^^^^^^ keyword.control.decision
           ^^^^^^^^^^^^^^^ entity.name.type.committee
                            ^^^^^^^^^^^^ constant.numeric.date
Økonomiudvalgets beslutning den 04.12.2012 Punkt 2
^^^^^^^^^^^^^^^ entity.name.type.committee
                                ^^^^^^^^^^ constant.numeric.date
Kommunalbestyrelsen den 20. august 2020:
^^^^^^^^^^^^^^^^^^^ markup.heading.section.decision.dated entity.name.type.committee`,
  ]);

  test("no heading: a sentence, a line without a committee, a line in the head", () =>
    checkScopes(`
Kommunalbestyrelsen den 20. august 2020
^^^^^^^^^^^^^^^^^^^ -markup.heading.section
Punkt 1: Meddelelser
Sagsfremstilling
Seminar om erhvervsfremme den 6. maj 2019
^^^^^^^ -markup
Vedtagelsen i Erhvervsudvalget den 05-02-2020 står ved magt.
^^^^^^^^^^^ -markup
Beslutningen ventes på mødet i Økonomiudvalget den 5. maj 2020, hvor sagen behandles
^^^^^^^^^^^^ -markup`));
});

describe("a heading word only where it is the whole line", () => {
  checkEach([
    `
Punkt 1: Meddelelser
Indstilling fra direktionen foreligger ikke.
^^^^^^^^^^^ -markup
Økonomien er god
^^^^^^^^^ -markup
- Bilag
  ^^^^^ -markup
BeslutningGodkendt.
^^^^^^^^^^ markup.heading.section.glued
          ^^^^^^^^^ -markup
Bilagene er lukkede
^^^^^^^^ -markup`,
  ]);
});

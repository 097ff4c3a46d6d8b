import { describe, test } from "vitest";
import { checkScopes } from "./check-scopes.ts";

describe("the table of contents", () => {
  test("titles, leader dots and pages", () =>
    checkScopes(`
Indholdsfortegnelse
^^^^^^^^^^^^^^^^^^^ markup.heading.toc entity.name.section.toc

Besøg hos Medidyne.....	3
^^^^^^^^^^^^^^^^^^ markup.list.toc entity.name.section.toc-entry
                  ^^^^^^ punctuation.separator.leader
                        ^ constant.numeric.page
Sammen ad nye veje, fra socialpsykiatri til psykosocial rehabilitering, Partnerskabsprojekt om strat	7
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.section.toc-entry
                                                                                                     ^ constant.numeric.page

Punkt 1: Besøg hos Medidyne
^^^^^ markup.heading.punkt -markup.list`));

  test("with markdown marks and capitals", () =>
    checkScopes(`
## **INDHOLDSFORTEGNELSE:**
     ^^^^^^^^^^^^^^^^^^^ markup.heading.toc
Meddelelser ..... 3
^^^^^^^^^^^ entity.name.section.toc-entry
                  ^ constant.numeric.page
# Punkt 1: Meddelelser
  ^^^^^ markup.heading.punkt`));

  test("numbered entries before items that are numbered alike", () =>
    checkScopes(`
Indholdsfortegnelse
1. Godkendelse af dagsorden ..... 3
^ constant.numeric.punkt
   ^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.section.toc-entry
2. En titel som er så lang, at den står på to
   ^^^^ markup.list.toc -markup.heading
linjer i fortegnelsen ..... 4
^^^^^^ entity.name.section.toc-entry
                            ^ constant.numeric.page
Side 2
^^^^^^ comment.line.page

1. Godkendelse af dagsorden
   ^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.punkt entity.name.section.punkt
Beslutning
Godkendt.
2. En titel
   ^^^^^^^^ markup.heading.punkt`));

  test("without pages it ends where its first title stands again", () =>
    checkScopes(`
Dagsordenspunkter
^^^^^^^^^^^^^^^^^ markup.heading.toc
1. Godkendelse af dagsorden
   ^^^^^^^^^^^^^^^^^^^^^^^^ markup.list.toc -markup.heading
2. Budget 2021
   ^^^^^^^^^^^ markup.list.toc -markup.heading

1. Godkendelse af dagsorden
   ^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.punkt -markup.list
Beslutning
Godkendt.
2. Budget 2021
   ^^^^^^^^^^^ markup.heading.punkt -markup.list`));

  test("without numbers it ends where its first title stands again", () =>
    checkScopes(`
Indhold
Meddelelser.....3
Budget.....4
Meddelelser
^^^^^^^^^^^ -markup
Beslutning
^^^^^^^^^^ markup.heading.section.decision`));

  test("the head of a table: number, text, page", () =>
    checkScopes(`
Pkt. Tekst Side
^^^^^^^^^^^^^^^ markup.heading.toc
1 Godkendelse af dagsorden  1
^ constant.numeric.punkt
  ^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.section.toc-entry
                            ^ constant.numeric.page`));

  test("a heading without entries swallows nothing", () =>
    checkScopes(`
Indholdsfortegnelse

Mødet holdes på rådhuset.
^^^^^ -markup
Punkt 1: Meddelelser
^^^^^ markup.heading.punkt`));

  test("leader dots without a page are text", () =>
    checkScopes(`
Punkt 1: Meddelelser
Resumé
Og så videre.....
^^^^^^^^^^^^^^^^^ -markup -entity`));
});

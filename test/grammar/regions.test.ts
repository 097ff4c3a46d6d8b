import { describe, test } from "vitest";
import { checkScopes } from "./check-scopes.ts";

describe("sections whose lines have rules of their own", () => {
  test("attachments, until the next heading or item", () =>
    checkScopes(`
Punkt 1: Meddelelser
Bilag
Sammen ad nye veje, plan.pdf
^^^^^^^^^^^^^^^^^^^^^^^^ meta.section.attachments string.unquoted.bilag -support.type.extension
                        ^^^^ string.unquoted.bilag support.type.extension
- A. Aktiviteter på erhvervsområdet, februar 2021.xlsx
^ punctuation.definition.list
  ^^ constant.numeric.bilag
     ^^^^^^^^^^^ string.unquoted.bilag
Bilag 2: Rudersdal Kommunes Ungestrategi 16.9.2020
^^^^^^^ constant.numeric.bilag
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ string.unquoted.bilag -support
1 / Åben / Notat / 222359/12
^ constant.numeric.bilag
    ^^^^ storage.modifier.access
           ^^^^^ string.unquoted.bilag
                   ^^^^^^^^^ constant.numeric.document
2012-208960 - Kort
^^^^^^^^^^^ constant.numeric.document
              ^^^^ string.unquoted.bilag
Tidsplan
^^^^^^^^ string.unquoted.bilag
Ingen bilag.
^^^^^^^^^^^^ -string
Sagsfremstilling
^^^^^^^^^^^^^^^^ markup.heading.section.facts -meta.section -string
Teksten går videre
^^^^^^^^^^^^^^^^^^ -string
Bilag:
Notat
# Punkt 2: Meddelelser
  ^^^^^ markup.heading.punkt -meta.section -string`));

  test("a case number on its own line ends them, too", () =>
    checkScopes(`
Punkt 1: Meddelelser
Bilag
Notat
19/27921
^^^^^^^^ variable.other.constant.sagsnummer -string -meta.section`));

  test("recommendation and decision follow each other, repeated and in any order", () =>
    checkScopes(`
Punkt 1: Budget
Beslutning
^^^^^^^^^^ markup.heading.section.decision keyword.control.decision
Godkendt.
^^^^^^^^^ meta.section.points
Fremstilling
^^^^^^^^^^^^ markup.heading.section.container -meta.section
Indstilling
^^^^^^^^^^^ markup.heading.section.recommendation
- 1) at budgettet godkendes
^ punctuation.definition.list
  ^^ constant.numeric.point
     ^^ keyword.operator.word.at
Indstilling og beslutning
^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.section.recommendation-decision`));

  test("earlier treatments are entries of the history", () =>
    checkScopes(`
Punkt 1: Budget
Historik
^^^^^^^^ markup.heading.section.history
Beslutning fra Social- og Sundhedsudvalget, 10. februar 2021, pkt. 2:
^^^^^^^^^^^^^^ meta.history.entry keyword.control.decision -markup.heading
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.type.committee
                                            ^^^^^^^^^^^^^^^^ constant.numeric.date
Tiltrådte indstillingen.
Beslutning
^^^^^^^^^^ markup.heading.section.decision -meta.section.history`));
});

import { describe, test } from "vitest";
import { checkEach, checkScopes } from "./check-scopes.ts";

describe("the title names kind, committee and date", () => {
  checkEach([
    `
REFERAT Erhvervsudvalget d. 05-02-2020
^^^^^^^ markup.heading.document support.other.document-kind
        ^^^^^^^^^^^^^^^^ markup.heading.document entity.name.section.committee
                         ^^ markup.heading.document -entity
                            ^^^^^^^^^^ markup.heading.document constant.numeric.date`,
    `
# REFERAT Erhvervs- og Beskæftigelsesudvalget d. 04-10-2023
^ punctuation.definition.heading
  ^^^^^^^ support.other.document-kind
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.section.committee
                                                 ^^^^^^^^^^ constant.numeric.date`,
    `
Referat
^^^^^^^ markup.heading.document support.other.document-kind
Økonomiudvalget`,
    `
Referat - Kommunalbestyrelsen den 28. oktober 2014
^^^^^^^ support.other.document-kind
          ^^^^^^^^^^^^^^^^^^^ entity.name.section.committee
                                  ^^^^^^^^^^^^^^^^ constant.numeric.date`,
    `
Byrådet - Referat
^^^^^^^ entity.name.section.committee
          ^^^^^^^ support.other.document-kind`,
    `
Økonomiudvalget – Referat – 1. oktober 2018
^^^^^^^^^^^^^^^ entity.name.section.committee
                  ^^^^^^^ support.other.document-kind
                            ^^^^^^^^^^^^^^^ constant.numeric.date`,
    `
Socialudvalget - 11-01-2021
^^^^^^^^^^^^^^ markup.heading.document entity.name.section.committee
                 ^^^^^^^^^^ constant.numeric.date`,
    `
Referat: 21. maj 2019 kl. 16:00
^^^^^^^ support.other.document-kind
         ^^^^^^^^^^^^ constant.numeric.date
                      ^^^^^^^^^ constant.numeric.time`,
    `
Referat • 20. maj 2025 kl. 17.00
^^^^^^^ support.other.document-kind
          ^^^^^^^^^^^^ constant.numeric.date`,
    `
Referat af møde i Køge Byråd
^^^^^^^ support.other.document-kind
        ^^^^^^^^^ -entity
                  ^^^^^^^^^^ entity.name.section.committee`,
    `
Beslutningsprotokol
^^^^^^^^^^^^^^^^^^^ markup.heading.document support.other.document-kind`,
    `
UDSKRIFT
^^^^^^^^ markup.heading.document support.other.document-kind`,
    `
Åbent referat
^^^^^^^^^^^^^ markup.heading.document support.other.document-kind`,
    `
Referatet fra sidste møde blev godkendt
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ -markup`,
  ]);
});

describe("the head's labels", () => {
  checkEach([
    `
Mødedato Onsdag d. 05. februar 2020 kl. 13:15
^^^^^^^^ support.variable.label
         ^^^^^^^^^^^^^^^^^^^^^^^^^^ constant.numeric.date
                                    ^^^^^^^^^ constant.numeric.time`,
    `
**Mødedeltagere** Kristine Thrane (A), Julie Quass (Løsgænger)
^^ punctuation.definition.bold
  ^^^^^^^^^^^^^ support.variable.label
               ^^ punctuation.definition.bold
                                   ^ variable.other.enummember.party
                                                    ^^^^^^^^^ variable.other.enummember.party`,
    `
Møtedato Onsdag d. 03. februar 2021
^^^^^^^^ support.variable.label`,
    `
STED:
^^^^ support.variable.label
    ^ punctuation.separator.label
Rådhuset`,
    `
**Dato:** 26-01-2015
  ^^^^ support.variable.label
      ^ punctuation.separator.label
          ^^^^^^^^^^ constant.numeric.date`,
    `
Fraværende med afbud: Jens Hansen (UP1)
^^^^^^^^^^^^^^^^^^^^ support.variable.label
                                   ^^^ variable.other.enummember.party`,
    `
Fraværende:
^^^^^^^^^^ support.variable.label`,
    `
Stedet er valgt med omhu
^^^^^^^^^^^^^^^^^^^^^^^^ -support`,
  ]);

  test("in an item only those of absence, and only with a colon", () =>
    checkScopes(`
Punkt 1: Meddelelser
Beslutning
Dato for mødet er ændret.
^^^^ -support
Afbud: Jens Hansen (V)
^^^^^ support.variable.label
Afbud fra Jens Hansen
^^^^^ -support
Mødet sluttede: kl. 21.15
^^^^^^^^^^^^^^ support.variable.label`));
});

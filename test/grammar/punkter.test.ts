import { describe, test } from "vitest";
import { checkEach, checkScopes } from "./check-scopes.ts";

describe("items in every form of numbering", () => {
  checkEach([
    `
Punkt 1: Besøg hos Medidyne
^^^^^ markup.heading.punkt support.other.punkt
      ^ constant.numeric.punkt
       ^ punctuation.separator.punkt
         ^^^^^^^^^^^^^^^^^^ entity.name.section.punkt`,
    `
## **Punkt 3: Resultat**
^^ punctuation.definition.heading
   ^^ punctuation.definition.bold
     ^^^^^ support.other.punkt
              ^^^^^^^^ entity.name.section.punkt
                      ^^ punctuation.definition.bold -entity`,
    `
PUNKT 4 – Budget
^^^^^ support.other.punkt
          ^^^^^^ entity.name.section.punkt`,
    `
Pkt. 42 Kvartalsrapport
^^^^ support.other.punkt
     ^^ constant.numeric.punkt
        ^^^^^^^^^^^^^^^ entity.name.section.punkt
Pkt. 42
^^^^ markup.heading.punkt`,
    `
Nr.143 - Kvartalsrapport
   ^^^ constant.numeric.punkt
         ^^^^^^^^^^^^^^^ entity.name.section.punkt`,
    `
Kvartalsrapport
Sag nr. 19 (ØU 23/2010)
^^^^^^^ markup.heading.punkt support.other.punkt
        ^^ constant.numeric.punkt`,
    `
49. Godkendelse af dagsorden
^^ constant.numeric.punkt
    ^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.section.punkt
Beslutning
Godkendt.
50. 2. behandling af budget
    ^^^^^^^^^^^^^^^^^^^^^^^ entity.name.section.punkt`,
    `
1.Godkendelse af dagsorden
  ^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.section.punkt`,
    `
98.   Godkendelse af dagsorden
      ^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.section.punkt`,
    `
715.	Kvartalsrapport
^^^ constant.numeric.punkt
    	^^^^^^^^^^^^^^ entity.name.section.punkt`,
    `
1 : Godkendelse af dagsorden
^ constant.numeric.punkt
  ^ punctuation.separator.punkt
    ^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.section.punkt`,
    `
• 301. Kvartalsrapport
  ^^^ constant.numeric.punkt
       ^^^^^^^^^^^^^^^ entity.name.section.punkt`,
    `
 1  Kvartalsrapport
 ^ constant.numeric.punkt
    ^^^^^^^^^^^^^^^ entity.name.section.punkt`,
    `
1  Åbent   Kvartalsrapport
^ constant.numeric.punkt
   ^^^^^ storage.modifier.access
           ^^^^^^^^^^^^^^^ entity.name.section.punkt`,
    `
25/19069 - Kvartalsrapport
^^^^^^^^ variable.other.constant.sagsnummer
           ^^^^^^^^^^^^^^^ entity.name.section.punkt`,
  ]);
});

describe("closed items and groups", () => {
  checkEach([
    `
Punkt 7: Lukket: Salg af areal
^^^^^ markup.heading.punkt.closed
         ^^^^^^ storage.modifier.closed
               ^^^^^^^^^^^^^^^ -storage`,
    `
6. Lukket punkt
   ^^^^^^^^^^^^ markup.heading.punkt.closed storage.modifier.closed`,
    `
29. Køb af areal - Lukket punkt
    ^^^^^^^^^^^^ entity.name.section.punkt.closed -storage
                   ^^^^^^^^^^^^ storage.modifier.closed`,
    `
lukket 101 Lukket punkt: salg af areal
^^^^^^ storage.modifier.access
           ^^^^^^^^^^^^ storage.modifier.closed`,
    `
Punkt 2: Udlukket fra fællesskabet
         ^^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.section.punkt -storage
^^^^^ -markup.heading.punkt.closed`,
    `
Punkt 1: Meddelelser
Åbent
^^^^^ storage.modifier.open
Bilag
Notat
Lukkede punkter
^^^^^^^^^^^^^^^ markup.heading.group -string
A. Sager til afgørelse i byrådet
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading.group`,
  ]);
});

describe("what looks like an item and is none", () => {
  test("a sub-heading in a file whose items are called Punkt", () =>
    checkScopes(`
Punkt 1: Meddelelser
Sagsfremstilling
#### 1. Beskæftigelsesministerens mål
     ^^ strong.subheading -markup.heading
1. Baggrund
   ^^^^^^^^ -markup.heading
2 Baggrund
  ^^^^^^^^ -markup.heading`));

  test("a point of a decision", () =>
    checkScopes(`
Punkt 1: Budget
Beslutning
Punkt 1: Økonomiudvalget anbefaler forslaget
^^^^^ -markup.heading
Punkt 2: Godkendt.
^^^^^ -markup.heading
1. Godkendt
   ^^^^^^^^ -markup.heading
Punkt 2: Anlæg
^^^^^ markup.heading.punkt`));

  test("points among items with bare numbers", () =>
    checkScopes(`
1. Godkendelse af dagsorden
Indstilling
1. at dagsordenen godkendes,
   ^^ -markup.heading
2. Forslaget sendes i høring.
   ^^^^^^^^^ -markup.heading
Beslutning
1. Godkendt
   ^^^^^^^^ -markup.heading
1.-2. Anbefales.
^^^^^ constant.numeric.point -markup.heading
10. marts holdes der møde
^^^ -markup.heading
2. Budget
   ^^^^^^ markup.heading.punkt`));

  test("sub-headings and attachments that are numbered from 1 among items with bare numbers", () =>
    checkScopes(`
48. Uddannelse
    ^^^^^^^^^^ markup.heading.punkt
Sagsfremstilling
1. Ansvar
   ^^^^^^ -markup.heading
Udvalget har ansvaret.
2. Uddannelse
   ^^^^^^^^^^ -markup.heading
Bilag
1. Kort over området
   ^^^^^^^^^^^^^^^^^ string.unquoted.bilag -markup.heading
2. Notat
   ^^^^^ string.unquoted.bilag -markup.heading
49. Salg af ejendom
    ^^^^^^^^^^^^^^^ markup.heading.punkt -string`));

  test("a date, and a number in a sentence", () =>
    checkScopes(`
31. maj 2022
^^^^^^^^^^^^ constant.numeric.date -markup
2024 er et overgangsår
^^^^ -markup`));
});

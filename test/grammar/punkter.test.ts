import { describe } from "vitest";
import { checkEach } from "./check-scopes.ts";

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

import { describe, test } from "vitest";
import { checkScopes } from "./check-scopes.ts";

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

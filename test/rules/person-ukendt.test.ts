import { describe, test } from "vitest";
import { personUkendt } from "../../server/src/rules/person-ukendt.ts";
import { checkRule } from "./check-rule.ts";

describe("speaks of people who are on no list", () => {
  test("who took no part in an item, or were inhabil", () => {
    checkRule(
      personUkendt,
      `
        REFERAT Økonomiudvalget d. 25-02-2019

        Mødedeltagere Karen Holm (A), Jens Aaskov (V), Pia Nygård Lund (C), Ole Bruun (F)

        Punkt 1: Lokalplan

        Vedtagelse i Økonomiudvalget den 25-02-2019

        ØKONOMIUDVALGET godkendte indstillingen.

        Hanne Ravn (Ø) deltog ikke i punktets behandling.
        ^^^^^^^^^^^^^^ person-ukendt: Mødedeltagere

        Punkt 2: Salg af grund

        Vedtagelse i Økonomiudvalget den 25-02-2019

        Dato: 25.02.2019
        Side 5
        Godkendt. Per Krog (V) var inhabil og deltog ikke i behandlingen.
                  ^^^^^^^^^^^^ person-ukendt: inhabil
      `,
    );
  });

  test("who are absent, where the list is one of members", () => {
    checkRule(
      personUkendt,
      `
        Referat
        Byrådet
        Dato: 25. februar 2019
        Medlemmer: Karen Holm, Jens Aaskov, Pia Lund, Ole Bruun
        ~~~~~~~~~ person-ukendt
        Afbud:

        1. Meddelelser
        Beslutning
        Fraværende: Pia Lund
        2. Lokalplan
        Beslutning
        Afbud: Hanne Ravn
               ^^^^^^^^^^ person-ukendt: fraværende
      `,
    );
    checkRule(
      personUkendt,
      `
        Referat
        Byrådet
        Dato: 25. februar 2019
        Indkaldelse: Karen Holm, Jens Aaskov, Pia Lund, Ole Bruun
        Afbud: Hanne Ravn
               ^^^^^^^^^^ person-ukendt: fraværende

        1. Meddelelser
        Beslutning
        Intet.
      `,
    );
    checkRule(
      personUkendt,
      `
        Referat
        Byrådet
        Dato: 25. februar 2019
        Medlemmer: Karen Holm (A), Jens Aaskov (V), Pia Lund (C), Jens-Ole
        Nørrelykke Bruun (F), Ida Munk (Ø)
        Fraværende: Ida Munk (Ø), Hanne Ravn (A)
                                  ^^^^^^^^^^^^^^ person-ukendt: fraværende

        1. Meddelelser
        Beslutning
        Intet.
      `,
    );
    checkRule(
      personUkendt,
      `
        Referat
        Byrådet
        Dato: 25. februar 2019
        Deltagere:
        Karen Holm, (A)
        Jens Aaskov, (V)
        Pia Lund, (C)
        Afbud:
        Pia Lund, (C)
        Hanne Ravn, (Ø)
        ^^^^^^^^^^^^^^^ person-ukendt

        1. Meddelelser
        Fraværende: Pia Lund, (C)
        Beslutning
        Intet.
      `,
    );
  });
});

const members = "Mødedeltagere Karen Holm (A), Jens-Ole Aaskov (V), Pia Nygård Lund (C), Ole Bruun (F), Malene Toft";
const silent = (decision: string, head = members): void =>
  checkRule(
    personUkendt,
    `
        REFERAT Økonomiudvalget d. 25-02-2019

        ${head}

        Punkt 1: Lokalplan

        Beslutning

        ${decision}
      `,
  );

describe("is silent", () => {
  test.each([
    "Pia Lund (C) deltog ikke i punktets behandling.",
    "Pia N. Lund (C) var inhabil.",
    "Jens Ole Åskov (V) var fraværende.",
    "J.O. Aaskov (V) deltog ikke.",
    "Borgmester Karen Holm (A) erklærede sig inhabil.",
    "Borgmesteren deltog ikke i punktets behandling.",
    "Malene Toft deltog ikke i punktets behandling.",
    "Karen Hoim (A) deltog ikke i punktets behandling.",
  ])("people of the list, however written: %s", (line) => silent(line));

  test.each([
    "Kommunaldirektør Hanne Ravn deltog ikke i punktets behandling.",
    "Hanne Ravn, centerchef, var inhabil.",
    "Hanne Ravn (Ø) deltog som stedfortræder for Ole Bruun (F).",
    "Ole Bruun (F) var fraværende. Som stedfortræder deltog Hanne Ravn (Ø).",
    "Afbud: Ole Bruun (F) (Stedfortræder: Hanne Ravn (F))",
    "Hanne Ravn (Ø) var ikke inhabil.",
    "Hanne Ravn (Ø) fik ordet om inhabilitet i almindelighed.",
    "Hanne Ravn deltog ikke i punktets behandling.",
    "Dansk Folkeparti (O) deltog ikke i afstemningen.",
  ])("officials, substitutes, and who need be no member: %s", (line) => silent(line));

  test("a substitute named in another item", () => {
    checkRule(
      personUkendt,
      `
        REFERAT Økonomiudvalget d. 25-02-2019
        ${members}
        Punkt 1: Dagsorden
        Beslutning
        Hanne Ravn (Ø) deltog som stedfortræder.
        Punkt 2: Lokalplan
        Beslutning
        Hanne Ravn (Ø) deltog ikke i punktets behandling.
      `,
    );
  });

  test("without a list, and where it is too short to be one of members", () => {
    silent("Hanne Ravn (Ø) var inhabil.", "Mødested Salen");
    silent("Hanne Ravn (Ø) var inhabil.", "Mødedeltagere Hele byrådet");
    silent("Hanne Ravn (Ø) var inhabil.", "Deltagere: Karen Holm (A), Jens Aaskov (V)");
  });

  test("the absent, where the list holds those who came", () => {
    checkRule(
      personUkendt,
      `
        Referat
        Byrådet
        Dato: 25. februar 2019
        Tilstede: Karen Holm (A), Jens Aaskov (V), Pia Lund (C)
        Fraværende: Hanne Ravn (Ø)

        1. Meddelelser
        Fraværende: Hanne Ravn (Ø)
        Beslutning
        Intet.

        2. Lokalplan
        Beslutning
        Afbud: Per Krog (V)
        Godkendt.
      `,
    );
    checkRule(
      personUkendt,
      `
        Referat
        Byrådet
        Medlemmer: Karen Holm (A), Jens Aaskov (V), Pia Lund (C)
        Fraværende: Hanne Ravn (Ø), Per Krog (V)

        1. Meddelelser
        Beslutning
        Intet.
      `,
    );
  });

  test("the absent below »Medlemmer«, where those who came stand there", () => {
    const head =
      "Medlemmer\n        Karen Holm (A)\n        Jens Aaskov (V)\n        Pia Lund (C)\n\n        Fraværende med afbud\n        Hanne Ravn (Ø)";
    silent("Afbud: Hanne Ravn (Ø)", head);
    silent("Fraværende: Per Krog (V)", head);
  });

  test("who took part in no item", () => {
    const item = (number: number): string => `
        Punkt ${number}: Lokalplan ${number}
        Beslutning
        Godkendt.
        Hanne Ravn (Ø) deltog ikke i punktets behandling.`;
    checkRule(personUkendt, `\n        REFERAT Økonomiudvalget d. 25-02-2019\n        ${members}${item(1)}${item(2)}${item(3)}`);
  });

  test("about a list that goes on in ways that are hard to read", () => {
    silent("Hanne Ravn (Ø) var inhabil.", `${members}\n        Endvidere fra gruppe Ø Hanne Sofie Ravn`);
  });

  test("about closed items, and what other committees wrote", () => {
    checkRule(
      personUkendt,
      `
        REFERAT Økonomiudvalget d. 25-02-2019
        ${members}
        Punkt 1: Lokalplan
        Indstilling
        Forvaltningen indstiller, at planen godkendes.
        Vedtagelse i Teknisk Udvalg den 20-02-2019
        Hanne Ravn (Ø) var inhabil.
        Vedtagelse i Økonomiudvalget den 25-02-2019
        Godkendt.
        Teknisk Udvalg, 20. februar 2019, pkt. 88:
        Hanne Ravn (Ø) var inhabil.
        Punkt 2: Lukket: Køb af jord
        Beslutning
        Hanne Ravn (Ø) var inhabil.
      `,
    );
  });
});

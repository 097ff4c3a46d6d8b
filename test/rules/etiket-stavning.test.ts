import { describe, expect, test } from "vitest";
import { etiketStavning } from "../../server/src/rules/etiket-stavning.ts";
import { headLabels } from "../../server/src/vocabulary/labels.ts";
import { checkFixResult, checkRule, runRules } from "./check-rule.ts";

describe("speaks of labels in another language or with a slip", () => {
  test("Norwegian labels, which the reading knows", () => {
    checkRule(
      etiketStavning,
      `
        REFERAT Erhvervsudvalget d. 03-02-2021

        Møtedato Onsdag d. 03. februar 2021 kl. 13:00
        ^^^^^^^^ etiket-stavning: »Mødedato«
        **Møtested** Teams
          ^^^^^^^^ etiket-stavning: »Mødested«
        DELTAKERE: Anne Holm, Bo Lund
        ^^^^^^^^^ etiket-stavning: »DELTAGERE«
        Punkt 1: Meddelelser
      `,
    );
    checkRule(
      etiketStavning,
      `
        Protokol
        Utvalg: Teknisk Udvalg
        ^^^^^^ etiket-stavning: »Udvalg«
        Møtelokale: Rådhuset
        ^^^^^^^^^^ etiket-stavning: »Mødelokale«
        Møtedeltakere:
        ^^^^^^^^^^^^^ etiket-stavning: »Mødedeltagere«
        - Anne Holm (A)
        - Bo Lund (V)

        1. Meddelelser
      `,
    );
  });

  test("a slip in a label that stands among labels", () => {
    checkRule(
      etiketStavning,
      `
        Referat
        Byrådet
        Dato: 25. februar 2019
        Mødetidspnkt: kl. 17.00
        ^^^^^^^^^^^^ etiket-stavning: »Mødetidspunkt«
        Mødelkale: Byrådssalen
        ^^^^^^^^^ etiket-stavning: »Mødelokale«
        Medlemer: Anne Holm (A), Bo Lund (V), Carl Vang (C)
        ^^^^^^^^ etiket-stavning: »Medlemmer«
        Fraværnde: Bo Lund (V)
        ^^^^^^^^^ etiket-stavning: »Fraværende«

        1. Godkendelse af dagsorden
        Beslutning
        Godkendt.
      `,
    );
    checkRule(
      etiketStavning,
      `
        **REFERAT Kulturudvalget d. 25-02-2019**

        **Mødedto** Mandag d. 25. februar 2019 kl. 17:15
          ^^^^^^^ etiket-stavning
        **Mødested** Biblioteket
        **Mødedeltagre** Anne Holm (A), Bo Lund (V)
          ^^^^^^^^^^^^ etiket-stavning

        Punkt 1: Meddelelser
      `,
    );
  });

  test("a label alone on its line, its value below", () => {
    checkRule(
      etiketStavning,
      `
        Referat
        til
        mødet i Social- og Sundhedsudvalget
        den 26. april 2017 kl. 08:30

        Indkladelse
        ^^^^^^^^^^^ etiket-stavning: »Indkaldelse«
        Anne Holm (A)
        Bo Lund (V)

        Fraværende
        Bo Lund (V)

        1. Meddelelser
      `,
    );
  });

  test("the fix corrects the label alone, capitals kept", () => {
    const head = (label: string): string =>
      `REFERAT Byrådet d. 03-02-2021\n\n**${label}**: Onsdag d. 03. februar 2021\n\nPunkt 1: Meddelelser`;
    checkFixResult(etiketStavning, head("MØTEDATO"), "Ret til", head("MØDEDATO"));
  });
});

describe("is silent", () => {
  test("about every right label of the vocabulary, with and without value", () => {
    for (const { text, correct } of headLabels) {
      if (correct) continue;
      for (const line of [`${text}: Anne Holm (A)`, `${text} 25. februar 2019`, text, text.toUpperCase()])
        expect(runRules([etiketStavning], `REFERAT Byrådet d. 25-02-2019\nMødested: Salen\n${line}\n\nPunkt 1: Meddelelser`), line).toEqual(
          [],
        );
    }
  });

  test("about other forms of labels, and words that are no labels", () => {
    checkRule(
      etiketStavning,
      `
        Referat
        Udvalget for Børn
        Dato: 25. februar 2019
        Deltager: Anne Holm
        Deltagerne: Anne Holm, Bo Lund
        Medlem: Bo Lund
        Medlemmerne: Bo Lund
        Lokaler: Sal A og B
        Lokalet: Sal A
        Stedfortræderne: Carl Vang
        Tidspunktet: kl. 17
        Udvalget: Børneudvalget
        Referenter: Dorte Kvist
        Mødeleder: Anne Holm
        Mødetid: kl. 17.00
        Mødenr.: 4
        Mødeform: Fysisk
        Mødenummer 14
        Formand: Anne Holm
        Bemærkning: Ingen
        Starttid: 17.00
        Sluttid: 19.00
        Forfaldt
        Sekretærer
        Fraværs

        1. Meddelelser
      `,
    );
  });

  test("about sentences of the head, and about everything below it", () => {
    checkRule(
      etiketStavning,
      `
        Referat af møde i Køge Byråd
        Den 16.06.2020 kl. 17:00 i Kantinen
        Deltagere:
        Anne Holm, (A)
        Bo Lund, (V)
        Lokalt var der stor interesse for mødet, og mange borgere fulgte med hjemmefra.
        Udvalgt af formanden blev to emner.

        1. Meddelelser
        Beslutning
        Mødedto: 16.06.2020
        Møtedato 16.06.2020
        Fraværnde: Bo Lund, (V)
      `,
    );
  });

  test("about a head without any label, and a document that is none", () => {
    checkRule(etiketStavning, "Medlemer: Anne Holm\nHej\n");
    checkRule(etiketStavning, "Kære alle\n\nTilsted var mange.\n");
    checkRule(etiketStavning, "REFERAT\ntil\nByrådet\nIndkaldese\nAnne Holm kommer gerne.\n\n1. Meddelelser\nBeslutning\nIntet.\n");
  });
});

test("a label of a head that has no other, above the people", () => {
  checkRule(
    etiketStavning,
    `
      REFERAT
      til
      mødet i Byrådet
      den 25. februar 2019 kl. 17.00

      Indkaldese
      ^^^^^^^^^^ etiket-stavning: »Indkaldelse«
      Anne Holm (A), Bo Lund (V)

      1. Meddelelser
      Beslutning
      Intet.
    `,
  );
});

test("other languages' spellings, and a word cut off", () => {
  checkRule(
    etiketStavning,
    `
      Referat
      Byrådet
      Mødetidspunk: 25. februar 2019 kl. 17.00
      ^^^^^^^^^^^^ etiket-stavning: »Mødetidspunkt«
      Medlemmar: Anne Holm (A), Bo Lund (V)
      ^^^^^^^^^ etiket-stavning: »Medlemmer«
      Innkaldelse:
      ^^^^^^^^^^^ etiket-stavning: »Indkaldelse«
      Anne Holm (A), Bo Lund (V)

      1. Meddelelser
      Beslutning
      Intet.
    `,
  );
});

test("a label of a head that has no other, before the people", () => {
  checkRule(
    etiketStavning,
    `
      Referat af møde i Byrådet
      Den 25. februar 2019 kl. 17.00 i Byrådssalen

      Medlemer: Anne Holm (A), Bo Lund (V)
      ^^^^^^^^ etiket-stavning: »Medlemmer«

      1. Meddelelser
      Beslutning
      Intet.
    `,
  );
});

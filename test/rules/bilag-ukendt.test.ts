import { describe, test } from "vitest";
import { bilagUkendt } from "../../server/src/rules/bilag-ukendt.ts";
import { checkRule, onePunkt } from "./check-rule.ts";

describe("speaks of a quoted attachment that nothing resembles", () => {
  test("in all kinds of quotation marks", () => {
    checkRule(
      bilagUkendt,
      onePunkt(`
        Sagsfremstilling
        Placeringen fremgår af bilaget »Kort over havnen«.
                                        ^^^^^^^^^^^^^^^^ bilag-ukendt: »Kort over havnen«
        Tallene står i bilag 2 "Regneark med nøgletal" og i bilag ”Følsomhedsberegning”.
                                ^^^^^^^^^^^^^^^^^^^^^ bilag-ukendt
                                                                   ^^^^^^^^^^^^^^^^^^^ bilag-ukendt
        Se bilaget „Oversigt" og bilag: “Tidsplan for byggeri”.
                    ^^^^^^^^ bilag-ukendt
                                         ^^^^^^^^^^^^^^^^^^^^ bilag-ukendt
        Bilag
        Budget for skolens renovering
        Ansøgning fra boldklubben
      `),
    );
  });

  test("in single quotation marks, over a line's end, and beside a sentence that speaks of something else", () => {
    checkRule(
      bilagUkendt,
      onePunkt(`
        Sagsfremstilling
        Planen blev vedtaget den 3. maj 2018, punkt 4. Den giver plads til 20 huse (se bilag 'Kort over havnen'). Det var ikke nok.
                                                                                              ^^^^^^^^^^^^^^^^ bilag-ukendt
        De enkelte tiltag for havnen og for byens øvrige pladser fremgår af bilaget
        ”Kort over havnen”, og udgiften til det hele er beregnet i bilag ‘Regneark
         ^^^^^^^^^^^^^^^^ bilag-ukendt
                                                                          ^^^^^^^^ bilag-ukendt: »Regneark med nøgletal«
        med nøgletal’.
        Bilag
        Budget for skolens renovering
      `),
    );
  });

  test("with an apostrophe in the name", () => {
    checkRule(
      bilagUkendt,
      onePunkt(`
        Sagsfremstilling
        Se vedlagte bilag 'Brev til Ole's Have' og bilag ’Kort over Ole’s Have’.
                           ^^^^^^^^^^^^^^^^^^^ bilag-ukendt
                                                          ^^^^^^^^^^^^^^^^^^^^ bilag-ukendt
        Bilag
        Budget for skolens renovering
      `),
    );
  });

  test("and shows the item's attachments", () => {
    checkRule(
      bilagUkendt,
      onePunkt(`
        Sagsfremstilling
        Se bilaget »Kort over havnen«.
                    ^^^^^^^^^^^^^^^^ bilag-ukendt
        Bilag
        Budget for skolens renovering
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ bilag-ukendt
      `),
    );
  });
});

const silent = (line: string, entries: string): void =>
  checkRule(bilagUkendt, onePunkt(`Sagsfremstilling\n${line}\n${entries === "" ? "" : `Bilag\n${entries}`}`));

describe("is silent", () => {
  test.each([
    ["Kort over havnen", "Kort over havnen.pdf"],
    ["Kort over havnen", "Bilag 1 - Kort over havnen (2)"],
    ["Kort over havnen", "KORT_OVER_HAVNEN.docx"],
    ["Kort over havnen", "Kopi af havnekort 2019"],
    ["Notat om økonomi", "Økonominotat"],
    ["Notat vedr. støj", "A. Notat om støj fra vejen - endelig.pdf"],
    ["Høringssvar", "Samlede høringssvar til lokalplan"],
    ["Erhvervsstrategi 2019-2024", "Erhvervsstrategi første strategiudkast"],
    ["Bilag 1", "Kort"],
    ["Forslag til Lokalplan 145", "Lokalplanforslag 145"],
    ["Kort over havnen", "Bilag 1"],
    ["Kort over havnen", "222359/12"],
    ["Kvalitetsstandarder på ældreområdet", "Kvalitetstandarder for ældreomr."],
  ])("where »%s« may be the entry %s", (name, entry) => silent(`Se bilaget »${name}«.`, entry));

  test.each([
    "Se strategien »Byen ved vandet« og notatet »Havnens liv«.",
    "Byen bruger mottoet »Havnens liv« i bilag og annoncer.",
    "Se bilagets afsnit »Økonomi«.",
    "Bilaget, der hedder det samme, er »Havnens liv«.",
    "Se bilaget »Havnens liv« til mødet den 3. marts.",
    "Se det tidligere udsendte bilag »Havnens liv«.",
    "Se bilaget »Havnens liv«, som kan ses på hjemmesiden.",
    "Se bilaget »Havnens liv« under punkt 4.",
    "Se bilaget »Naturtyper« til habitatbekendtgørelsen.",
    "Se bilaget »LIV«.",
    "Bilag 'A' og 'B' er lagt frem; bilag ' er en fejl, og det er 'også'.",
    "Se bilaget. 'Havnens liv' er navnet, og bilag findes der nok af hos Hans' og Grethes' forening.",
    "Bilag's navne: se 'Havnens liv'.",
    "Se lovens bilag »Havnens liv« i miljøvurderingsloven.",
  ])("where it is not sure that an attachment of this item is meant: %s", (line) => silent(line, "Budget for skolens renovering"));

  test("where the item lists no attachments, is closed, or speaks of earlier meetings", () => {
    silent("Se bilaget »Kort over havnen«.", "");
    silent("Se bilaget »Kort over havnen«.", "Ingen bilag");
    silent("Historik\nSe bilaget »Kort over havnen«.", "Budget for skolens renovering");
    checkRule(bilagUkendt, onePunkt("Sagsfremstilling\nSe bilaget »Kort over havnen«.\nBilag\nBudget for skolen", "Lukket: Havnen"));
  });
});

import { describe, test } from "vitest";
import { bilagMangler } from "../../server/src/rules/bilag-mangler.ts";
import { checkFixResult, checkRule } from "./check-rule.ts";

/** A document whose second item lists its attachment; the lines given are the first one's facts. */
const withOther = (lines: string, rest = ""): string => `
        REFERAT Kulturudvalget d. 25-02-2019

        Punkt 1: Havnen

        Sagsfremstilling

${lines.replace(/^\n/, "").trimEnd()}
${rest}
        Indstilling

        Forvaltningen indstiller, at planen godkendes.

        Beslutning

        Godkendt.

        Punkt 2: Biblioteket

        Sagsfremstilling

        Planen er vedlagt som bilag.

        Indstilling

        Forvaltningen indstiller, at planen godkendes.

        Beslutning

        Godkendt.

        Bilag

        Plan for biblioteket
      `;

describe("speaks of an attachment that the item does not list", () => {
  test.each([
    ["Udkastet er vedlagt som bilag.", "vedlagt som bilag"],
    ["Udkastet (vedlagt som bilag) har været i høring.", "vedlagt som bilag"],
    ["Kortet vedlægges som bilag 2.", "vedlægges som bilag 2"],
    ["Som bilag er vedlagt et kort.", "Som bilag er vedlagt"],
    ["Tallene fremgår af vedlagte bilag.", "vedlagte bilag"],
    ["Jf. bilag 2 er der plads nok.", "Jf. bilag 2"],
    ["Der er plads nok, jf. bilag 2.", "jf. bilag 2"],
    ["Se bilag 1.", "Se bilag 1"],
    ["Bilag er vedlagt.", "Bilag er vedlagt"],
    ["Notatet er vedlagt sagen som bilag til orientering.", "vedlagt sagen som bilag"],
    ["Høringssvarene fremgår af bilag 1 og 2.", "fremgår af bilag 1 og 2"],
    ["Der er plads til 20 huse (se bilag »Forslag til lokalplan 4«).", "se bilag »Forslag til lokalplan 4«"],
    ["Tiltagene er beskrevet i bilaget 'Notat, som ikke blev læst'.", "beskrevet i bilaget 'Notat, som ikke blev læst'"],
    ['Tiltagene fremgår af vedlagte bilag "Plan".', 'vedlagte bilag "Plan"'],
  ])("%s", (line, words) => {
    const at = line.indexOf(words);
    checkRule(bilagMangler, withOther(`        ${line}\n        ${" ".repeat(at)}${"^".repeat(words.length)} bilag-mangler`));
  });

  test("once for an item, all places named", () => {
    checkRule(
      bilagMangler,
      withOther(`
        Udkastet er vedlagt som bilag. Det har været i høring.
                    ^^^^^^^^^^^^^^^^^ bilag-mangler
        Svarene fremgår af bilag 2.
                ~~~~~~~~~~~~~~~~~~ bilag-mangler
`),
    );
  });

  test("where the words are wrapped over two lines", () => {
    checkRule(
      bilagMangler,
      withOther(`
        Der er udarbejdet et første udkast til en politik for havnen (vedlagt som
                                                                      ^^^^^^^^^^^ bilag-mangler
        bilag). Udkastet har været i høring i alle byens foreninger, se bilag »Svar
                                                                     ~~~~~~~~~~~~~~ bilag-mangler
        fra foreninger«.
`),
    );
  });

  test("of plans and agreements, where they themselves are enclosed", () => {
    checkRule(
      bilagMangler,
      withOther(`
        Lokalplanen og udkast til aftale er vedlagt som bilag.
                                            ^^^^^^^^^^^^^^^^^ bilag-mangler
`),
    );
  });

  test("the fix puts the section in as the document has it", () => {
    const bilag = `
        ## **Bilag**

`;
    const text = (section: string): string => `
        # REFERAT Kulturudvalget d. 25-02-2019

        ## Punkt 1: Havnen

        ## **Sagsfremstilling**

        Udkastet er vedlagt som bilag.

        ## **Beslutning**

        Godkendt.
${section}
        ## Punkt 2: Biblioteket

        ## **Beslutning**

        Godkendt.

        ## **Bilag**

        Plan for biblioteket
      `;
    checkFixResult(bilagMangler, text(""), "Indsæt", text(bilag.trimEnd().concat("\n")));
  });
});

describe("is silent", () => {
  test.each([
    "Bilag er tidligere udsendt.",
    "Se bilag »Kort over havnen«, som er udsendt.",
    "Notatet, der tidligere er udsendt til alle medlemmer af udvalget, er vedlagt som\n        bilag til mødet i maj.",
    "Materialet, der er tidligere udsendt som bilag, er vedlagt som bilag til det.",
    "Bilag kan ses i sagen.",
    "Notatet er vedlagt som bilag, der kan ses på kommunens hjemmeside.",
    "Kortet, som er vedlagt som bilag, omdeles på mødet.",
    "Bilag 2 eftersendes, jf. bilag 2.",
    "Der er ingen vedlagte bilag.",
    "Udkastet var vedlagt som bilag, da udvalget drøftede sagen i maj.",
    "Ansøgningen blev vedlagt som bilag.",
    "Det lukkede bilag er vedlagt som bilag.",
    "Notatet er vedlagt som bilag under punkt 4.",
  ])("of what was sent before, lies elsewhere or is not there: %s", (line) => checkRule(bilagMangler, withOther(`        ${line}`)));

  test.each([
    "Projektet er omfattet af loven, jf. bilag 2 i miljøvurderingsloven.",
    "Anlægget skal screenes, jf. bilag 2, pkt. 10 a.",
    "Se bilag 1 til bekendtgørelsen.",
    "Det følger af VVM-reglerne, jf. bilag 1.",
    "Arten er omfattet af habitatdirektivets bilag 4, jf. bilag 4.",
    "Bilag IV-arter er beskyttet, jf. bilag IV.",
    "Det fremgår af bilag 3 til lokalplanen.",
    "Arealet er vist i bilag 1 i kommuneplanen.",
    "Satserne er fastsat i overenskomsten, jf. bilag 3.",
    "Regnskabet er brugt som bilag.",
    "Støjrapporten er vedlagt som bilag til ansøgningen.",
    "Bilag 1 viser planen.",
    "Udkastet er vedlagt.",
    "Satserne følger overenskomsten (se bilag »Løntrin«).",
    "Arten er beskyttet, se bilag »Arter« til habitatdirektivet.",
    "Der er regnet med bilag for alle udgifter.",
  ])("of laws, plans and papers of other kinds: %s", (line) => checkRule(bilagMangler, withOther(`        ${line}`)));

  test("where the item lists its attachments, or says that there are none, in any form", () => {
    for (const rest of [
      "        Bilag\n\n        Plan for havnen\n",
      "        Bilag\n\n        Ingen bilag.\n",
      "        Bilag: Plan for havnen\n",
      "        Bilag 1: Plan for havnen\n",
      "        1 / Åben / Plan for havnen / 222359/12\n",
      "        2012-208960 - Plan for havnen\n",
      "        application/pdf icon plan_for_havnen.pdf (1,2 MB)\n",
    ])
      checkRule(bilagMangler, withOther("        Planen er vedlagt som bilag.\n", rest));
  });

  test("in a document that lists none at all, and where most items have lost theirs", () => {
    const item = (number: number, bilag: string): string => `
        ${number}. Plan ${number}
        Sagsfremstilling
        Planen er vedlagt som bilag.
        Beslutning
        Godkendt.${bilag}`;
    checkRule(bilagMangler, `\n        Referat\n        Byrådet${item(1, "")}${item(2, "")}`);
    const listed = "\n        Bilag\n        Plan";
    checkRule(bilagMangler, `\n        Referat\n        Byrådet${item(1, "")}${item(2, "")}${item(3, listed)}`);
  });

  test("of closed items, decisions, history and recommendations to other bodies", () => {
    checkRule(
      bilagMangler,
      withOther("        Planen foreligger.", "        Historik\n        Planen er vedlagt som bilag.\n").replace(
        "Punkt 2:",
        "Udtalelsen er vedlagt som bilag.\n\n        Punkt 2: Lukket: Jord\n\n        Sagsfremstilling\n\n        Se vedlagte bilag.\n\n        Punkt 3:",
      ),
    );
  });
});

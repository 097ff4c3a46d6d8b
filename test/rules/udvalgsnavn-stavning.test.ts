import { describe, test } from "vitest";
import { udvalgsnavnStavning } from "../../server/src/rules/udvalgsnavn-stavning.ts";
import { checkFixResult, checkRule } from "./check-rule.ts";

describe("speaks of the meeting's own committee with a slip in its name", () => {
  test("in the heading of the decision, in capitals in the decision, and in running text", () => {
    checkRule(
      udvalgsnavnStavning,
      `
        # REFERAT Erhvervs- og Beskæftigelsesudvalget d. 04-10-2023

        ## Punkt 1: Meddelelser

        ### Resumé
        Erhvervs- og Beskæftigelseudvalgets mål er nået.
                     ^^^^^^^^^^^^^^^^^^^^^^ udvalgsnavn-stavning: »Beskæftigelsesudvalgets«

        #### **Vedtagelse i Erhverv- og Beskæftigelsesudvaglet den 04-10-2023**

        ERHVERVS- OG BESKÆFTIGELSESUVALGET tiltræder Direktionens forslag.
                     ^^^^^^^^^^^^^^^^^^^^^ udvalgsnavn-stavning: »BESKÆFTIGELSESUDVALGET«
      `,
    );
  });

  test("in every form of decision heading", () => {
    for (const heading of [
      "Vedtagelse i Økonomiudvaget den 25-02-2019",
      "Beslutning i Økonomiudvaget den 25-02-2019:",
      "Beslutning Økonomiudvaget den 25-02-2019",
      "Økonomiudvaget den 25. februar 2019:",
      "Økonomiudvaget, 25-02-2019, pkt. 42",
    ]) {
      const at = heading.indexOf("Økonomiudvaget");
      checkRule(
        udvalgsnavnStavning,
        `
        Referat
        Økonomiudvalget
        Dato: 25. februar 2019

        42. Lokalplan
        Sag 19/2011
        Indstilling
        Forvaltningen indstiller, at planen godkendes.
        ${heading}
        ${" ".repeat(at)}^^^^^^^^^^^^^^ udvalgsnavn-stavning: »Økonomiudvalget«
        Godkendt.
      `,
      );
    }
  });

  test("short words in a heading of the meeting's day, and the genitive", () => {
    checkRule(
      udvalgsnavnStavning,
      `
        REFERAT Teknisk Udvalg d. 25-02-2019
        Punkt 1: Ny sti
        Vedtagelse i Tekinsk Udvalg den 25-02-2019
                     ^^^^^^^ udvalgsnavn-stavning: »Teknisk«
        Godkendt.
        Punkt 2: Ny vej
        Vedtagelse i Teknisk Udvlag den 25-02-2019
                             ^^^^^^ udvalgsnavn-stavning: »Udvalg«
        Godkendt.
      `,
    );
    checkRule(
      udvalgsnavnStavning,
      `
        Kommunalbestyrelsen - Referat
        Dato: 25. februar 2019

        1. Budget
        Indstilling
        Økonomiudvalget indstiller, at budgettet godkendes.
        Kommunalbestyrlsens beslutning den 25-02-2019
        ^^^^^^^^^^^^^^^^^^^ udvalgsnavn-stavning: »Kommunalbestyrelsens«
        Kommunalbestyelsen godkendte indstillingen.
        ^^^^^^^^^^^^^^^^^^ udvalgsnavn-stavning: »Kommunalbestyrelsen«
      `,
    );
  });

  test("a name that the vocabulary does not know, where the document bears it out", () => {
    checkRule(
      udvalgsnavnStavning,
      `
        REFERAT Udsatterådet d. 25-02-2019
                ~~~~~~~~~~~~ udvalgsnavn-stavning
        Punkt 1: Meddelelser
        Resumé
        Udsatterådet drøfter året.
        Beslutning
        Udsaterådet tog orienteringen til efterretning.
        ^^^^^^^^^^^ udvalgsnavn-stavning: »Udsatterådet«
      `,
    );
  });

  test("a name that begins with its body", () => {
    checkRule(
      udvalgsnavnStavning,
      `
        REFERAT Udvalget for Erhverv, Beskæftigelse og Uddannelsesinstitutioner d. 25-02-2019
        Punkt 1: Meddelelser
        Vedtagelse i Udvalget for Erhverv, Beskæftigelse og Uddanelsesinstitutioner den 25-02-2019
                                                            ^^^^^^^^^^^^^^^^^^^^^^^ udvalgsnavn-stavning
        Udvaglet for Erhverv, Beskæftigelse og Uddannelsesinstitutioner tog orienteringen til efterretning.
        ^^^^^^^^ udvalgsnavn-stavning: »Udvalget«
        Udvalget for Erhverv og Beskæftigelse. Udvaglet drøftede det.
      `,
    );
  });

  test("a short word, where the rest of the name stands around it", () => {
    checkRule(
      udvalgsnavnStavning,
      `
        REFERAT Kultur-, Fritids- og Miljøudvalget d. 25-02-2019
        Punkt 1: Meddelelser
        Beslutning
        Med stemmerne 6 for og 1 imod godkendte Kulttur-, Fritids- og Miljøudvalget indstillingen.
                                                ^^^^^^^ udvalgsnavn-stavning: »Kultur«
        KULTUR-, FRTIDS- OG MILJØUDVALGET tiltrådte.
                 ^^^^^^ udvalgsnavn-stavning: »FRITIDS«
      `,
    );
    checkRule(
      udvalgsnavnStavning,
      `
        REFERAT Udvalget for Sundhed, Børn og Unge d. 25-02-2019
        Punkt 1: Meddelelser
        Vedtagelse i Udvalget for Sundoed, Børn og Unge den 25-02-2019
                                  ^^^^^^^ udvalgsnavn-stavning: »Sundhed«
        Udealget for Sundhed, Børn og Unge tiltrådte.
        ^^^^^^^^ udvalgsnavn-stavning: »Udvalget«
        UDVLGET FOR SUNDHED, BØRN OG UNGE tiltrådte.
        ^^^^^^^ udvalgsnavn-stavning: »UDVALGET«
        UDVALGET FOR SUNDHED, BØRRN OG UNGE tiltrådte.
                              ^^^^^ udvalgsnavn-stavning: »BØRN«
      `,
    );
  });

  test("a name without a long word, by its body, and the small words of a name", () => {
    for (const [committee, before, slip, after] of [
      ["Teknisk Udvalg", "", "Tekinsk", " Udvalg godkendte indstillingen."],
      ["Socialt Udvalg", "Punkt 1: ", "SOCIATL", " UDVALG tiltrådte indstillingen."],
      ["Udvalget for Børn og Unge", "Udvalget for Børn og Unge mødes. Udvalget ", "foor", " Børn og Unge anbefaler forslaget."],
    ] as const) {
      checkRule(
        udvalgsnavnStavning,
        `
        REFERAT ${committee} d. 25-02-2019
        Punkt 1: Ny sti
        Beslutning
        ${before}${slip}${after}
        ${" ".repeat(before.length)}${"^".repeat(slip.length)} udvalgsnavn-stavning
      `,
      );
    }
  });

  test("the council, whose name is one short word", () => {
    checkRule(
      udvalgsnavnStavning,
      `
        REFERAT Byrådet d. 25-02-2019
        Punkt 1: Møder
        Beslutning
        Byrådt anbefaler.
        ^^^^^^ udvalgsnavn-stavning: »Byrådet«
        BYRÅET tiltrådte.
        ^^^^^^ udvalgsnavn-stavning: »BYRÅDET«
        Byråådets formand takkede.
        ^^^^^^^^^ udvalgsnavn-stavning: »Byrådets«
        Som Brådet godkendte Berådet indstillingen.
            ^^^^^^ udvalgsnavn-stavning: »Byrådet«
                             ^^^^^^^ udvalgsnavn-stavning: »Byrådet«
      `,
    );
  });

  test("in the heading of a decision below the attachments", () => {
    checkRule(
      udvalgsnavnStavning,
      `
        Borgerrepræsentationen - Referat
        Mødedato: Mandag den 3. februar 2025
        Sted: Rådhuset

        Nr. 1   BR 366/07. Lokalplan

        Indstilling
        Direktøren foreslår, at planen godkendes.

        Bilag
        1. Plan fra Borgerrepræsenntationen den 3. februar 2025.pdf
        2. Referat fra Borgerrepræsenntationen den 3. februar 2025

        Borgerrepræsenntationens beslutning i mødet den 3. februar 2025
        ^^^^^^^^^^^^^^^^^^^^^^^^ udvalgsnavn-stavning: »Borgerrepræsentationens«
        Godkendt.
      `,
    );
  });

  test("the fix keeps capitals and the genitive, and touches nothing else", () => {
    const text = (name: string): string =>
      `REFERAT Kultur- og Fritidsudvalget d. 25-02-2019\n\nPunkt 1: Haller\n\nBeslutning\n\nKULTUR- OG ${name} afgørelse: godkendt.`;
    checkFixResult(udvalgsnavnStavning, text("FRITIDSUDVAGETS"), "Ret til", text("FRITIDSUDVALGETS"));
  });
});

/** One meeting, one item, the lines given. */
const silent = (committee: string, lines: string): void =>
  checkRule(
    udvalgsnavnStavning,
    `
        REFERAT ${committee} d. 25-02-2019

        Mødedato Mandag d. 25. februar 2019

        Punkt 1: Lokalplan

        Sagsfremstilling
${lines
  .trim()
  .split("\n")
  .map((line) => `        ${line.trim()}`)
  .join("\n")}
      `,
  );

describe("is silent", () => {
  test("about the name itself, in all forms and spellings that are right", () => {
    silent(
      "Kultur- og Fritidsudvalget",
      `
      Kultur- og Fritidsudvalget, KULTUR- OG FRITIDSUDVALGET, Kultur- & Fritidsudvalget og kultur- og fritidsudvalgets formand.
      Kultur og Fritidsudvalget mødes. Kultur- og Fritidsudvalg. Fritidsudvalget. Kultur- og Fritidsudvalgene i to kommuner.
      Kultur- og Fritidsudvalgsmødet, Kultur- og Fritidsudvalgsmedlem, fritidsudvalgsformanden, KFU.
      Vedtagelse i Kultur- & Fritidsudvalget den 25-02-2019
      Godkendt.
    `,
    );
    silent("Køge Byråd", "Byrådet, Byrådets, Byråd, byrådssalen og Køge Byråds møder.\nByrådet den 25. februar 2019:\nGodkendt.");
    silent(
      "Kommunalbestyrelsen",
      "Kommunalbestyrelse, kommunalbestyrelsens, kommunalbestyrelsernes, kommunalbestyrelsesmøde, kommunalbestyrelses-\nmedlem",
    );
  });

  test("about other committees, however near", () => {
    silent(
      "Børne- og Skoleudvalget",
      "Vedtagelse i Børne- og Socialudvalget den 25-02-2019\nBørne- og Ungeudvalget, Skoleudvalget og Børneudvalget har drøftet det.",
    );
    silent(
      "Teknisk Udvalg",
      "Vedtagelse i Teknik Udvalg den 25-02-2019\nTeknik- og Miljøudvalget, Teknikudvalget og Tekniskudvalget; teknisk udvalgte emner.",
    );
    silent(
      "Teknisk Udvalg",
      "Politisk Udvalg, Det tekniske udvalg, teknisk udvalgt, Grafisk-Teknisk Udvalg, Tekniks Udvlag, et teknisk udvalgs ansvar.",
    );
    silent("Teknikudvalget", "Tekniskudvalget og Trafikudvalget anbefaler.");
    silent("Havneudvalget", "Haveudvalget anbefaler. Vedtagelse i Haveudvalget den 25-02-2019");
    silent("Kulturudvalget", "Kultur- og Fritidsudvalget, Naturudvalget, Kulturrådet og kulturudvalgsmødet.");
    silent("Sundhedsudvalget", "Ældre- og Sundhedudvalget, Social- og Sundhedsudvalget, Sundhedsrådet.");
    silent("Vejudvalget", "Vejrudvalget og Vandudvalget.");
    silent("Erhvervsudvalget", "Erhvervs- og Beskæftigelsesudvalget, Beskæftigelses- og Erhvervudvalget.");
    silent("Ældrerådet", "Ældreråd, Ældrerådets, Ældrerådene, Ældreudvalget.");
    silent("Børne- og Ungeudvalget", "Børn- og Ungeudvalget, Bolig- og Ungeudvalget, Ungeudvalget og Barnets Ungeudvalget.");
    silent("By- og Miljøudvalget", "Byg- og Miljøudvalget, Bys- og Miljøudvalget, Plan-, By- og Miljøudvalget.");
    silent("Have- og Parkudvalget", "Havne- og Parkudvalget, Haver- og Parkudvalget, Vand- og Parkudvalget.");
    silent("Klima- og Miljøudvalget", "Erhvervs-, Klma- og Miljøudvalget; Klmam- og Miljøudvalget; Klima- Miljøudvalget.");
    silent("Byrådet", "Budgettet, beredet, beråder, bygrådet, Børnerådet, www.byrådt.dk, Byråder, byrådene, Byraadet, byrådsret, bådet.");
    silent("Amager Øst Lokaludvalg", "Vedtagelse i Amager Vest Lokaludvalg den 25-02-2019\nAmager Vest Lokaludvalg anbefaler.");
  });

  test("about a heading of another day, the attachments, and joined words", () => {
    silent(
      "Økonomiudvalget",
      `
      Se www.økonomiudvaget.dk og Økonomiudvag-
      let. ØKU, ØU/Økonomiudvaget.
      Bilag
      Indstilling fra Økonomiudvaget.pdf
      Økonomiudvaget 2019
    `,
    );
    silent("Teknisk Udvalg", "Historik\nVedtagelse i Teknisk Udvlag den 12-01-2018\nGodkendt.");
  });

  test("where it is the head that is misspelled, or nothing bears its spelling out", () => {
    silent("Økonomiudvaget", "Vedtagelse i Økonomiudvalget den 25-02-2019\nØkonomiudvalget godkendte.");
    silent("Udsatteråådet", "Udsatterådet godkendte.");
  });

  test("where the head names no committee, or a body that is none", () => {
    checkRule(udvalgsnavnStavning, "Referat\nDato: 25. februar 2019\n\n1. Lokalplan\nBeslutning\nØkonomiudvaget godkendte.");
    silent("§ 17, stk. 4-udvalget om klima", "Udvaglet om klima mødes.");
  });
});

test("another form of a word is no slip: `Lokalområder` for `Lokalområderne`", () => {
  checkRule(
    udvalgsnavnStavning,
    `
      Referat
      Projektudvalget for Udvikling af Lokalområderne
      Dato: 25. februar 2019

      1. Lokalplan
      Sagsgang og sagstype
      Projektudvalget for Udvikling af Lokalområder
      Indstilling
      Det indstilles til Projektudvalget for Udvikling af Lokalområder, at planen godkendes.
    `,
  );
});

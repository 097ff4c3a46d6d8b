import { describe, test } from "vitest";
import { fastUdtrykStavning } from "../../server/src/rules/fast-udtryk-stavning.ts";
import { checkFixResult, checkRule, onePunkt } from "./check-rule.ts";

const silentAbout = (body: string): void => checkRule(fastUdtrykStavning, onePunkt(body));

describe("speaks of a fixed term with a slip in it", () => {
  test("a letter left out, put in, taken for another, or two changed round, in all forms of the term", () => {
    checkRule(
      fastUdtrykStavning,
      onePunkt(`
        Indstilling
        Direktøren indstiller, at der gives tilægsbevilling på 161.400 kr.
                                            ^^^^^^^^^^^^^^^ fast-udtryk-stavning: »tillægsbevilling«
        Der søges om en anlægsbeviling, og rådighedsbeløbbet frigives.
                        ^^^^^^^^^^^^^^ fast-udtryk-stavning: »anlægsbevilling«
                                           ^^^^^^^^^^^^^^^^^ fast-udtryk-stavning: »rådighedsbeløbet«
        Anlægsbevillignerne og tillægsbevilllingen optages i investeringsoverigten.
        ^^^^^^^^^^^^^^^^^^^ fast-udtryk-stavning: »Anlægsbevillingerne«
                               ^^^^^^^^^^^^^^^^^^^ fast-udtryk-stavning: »tillægsbevillingen«
                                                             ^^^^^^^^^^^^^^^^^^^^^ fast-udtryk-stavning: »investeringsoversigten«
        Orienteringen tages til efteretning af Komunalbestyrelsen.
                                ^^^^^^^^^^^ fast-udtryk-stavning: »efterretning«
                                               ^^^^^^^^^^^^^^^^^^ fast-udtryk-stavning: »Kommunalbestyrelsen«
      `),
    );
  });

  test("in capitals, in a title, with markdown marks, and behind a bracket", () => {
    checkRule(
      fastUdtrykStavning,
      `
        # REFERAT Børne- og Skoleudvalget d. 25-02-2019

        ## **Punkt 1: Ny legeplads (anlægsbevling og tilægsbevilling)**
                                                     ^^^^^^^^^^^^^^^ fast-udtryk-stavning

        ### INDSTILING
            ^^^^^^^^^^ fast-udtryk-stavning: »INDSTILLING«

        **Forvaltnigen** indstiller, at KOMMUNALBESTYRELSN godkender forslaget.
          ^^^^^^^^^^^^ fast-udtryk-stavning: »Forvaltningen«
                                        ^^^^^^^^^^^^^^^^^^ fast-udtryk-stavning: »KOMMUNALBESTYRELSEN«
      `,
    );
  });

  test("a heading alone on its line", () => {
    checkRule(
      fastUdtrykStavning,
      onePunkt(`
        Sagsfremstiling
        ^^^^^^^^^^^^^^^ fast-udtryk-stavning: »Sagsfremstilling«
        Foreningen har søgt om tilskud til nye mål.
        Økonomiske konsekvencer
        ^^^^^^^^^^^^^^^^^^^^^^^ fast-udtryk-stavning: »Økonomiske konsekvenser«
        Ingen.
        Adminstrationens indstilling:
        ^^^^^^^^^^^^^^^^ fast-udtryk-stavning: »Administrationens«
        at tilskuddet gives.
        Beslutnng
        ^^^^^^^^^ fast-udtryk-stavning: »Beslutning«
        Godkendt.
        Lovgrunlag
        ^^^^^^^^^^ fast-udtryk-stavning
        Serviceloven.
      `),
    );
  });

  test("in the head: the title's committee, the heading of the table of contents", () => {
    checkRule(
      fastUdtrykStavning,
      `
        REFERAT Økonomiudvaget d. 25-02-2019
                ^^^^^^^^^^^^^^ fast-udtryk-stavning: »Økonomiudvalget«
        Mødedato Mandag d. 25. februar 2019

        Indholdsfortegnlse
        ^^^^^^^^^^^^^^^^^^ fast-udtryk-stavning: »Indholdsfortegnelse«

        Punkt 1: Godkendelse af dagsordnen
        Beslutning
        Økonomiudvalget godkendte dagsordenen.
      `,
    );
  });

  test("the fix keeps capitals and touches the word alone", () => {
    checkFixResult(
      fastUdtrykStavning,
      onePunkt("INDSTILING\nDirektøren indstiller, at sagen godkendes."),
      "Ret til",
      onePunkt("INDSTILLING\nDirektøren indstiller, at sagen godkendes."),
    );
  });
});

test("leaves the meeting's own committee to the rule that knows its whole name, in every form of it", () => {
  for (const committee of ["Borgerrepræsentationen", "Kommunalbestyrelsen", "Økonomiudvalget"]) {
    const slip = committee.slice(0, 6) + committee.slice(7);
    checkRule(
      fastUdtrykStavning,
      `
        REFERAT ${committee} d. 25-02-2019
        Punkt 1: Havnen
        ${slip}s beslutning i mødet den 25. februar 2019
        ${committee}ns beslutning. ${slip} godkendte.
      `,
    );
  }
});

describe("is silent", () => {
  test("about forms and compounds of the terms", () => {
    silentAbout(`
      Sagsfremstilling
      Tillægsbevillingen, tillægsbevillingens, tillægsbevillingerne og tillægsbevillingernes størrelse fremgår af anlægsbevillingsskemaet.
      Tillægsbevillings- og anlægsbevillingssager, rådighedsbeløbene, rådighedsbeløbets, driftsbevillings- og indtægtsbevillinger.
      Indstillinger, indstillingerne, indstillingens, indstillingspunkt 2, beslutningers, beslutningskompetencen og beslutningstemaet.
      Dagsordenens punkter, dagsordener, dagsordnen, dagsordnerne og dagsordenspunktet.
      Kommunalbestyrelses- og økonomiudvalgsmøder, kommunalbestyrelsesmedlem, økonomiudvalgets, økonomiudvalgene.
      Forvaltningerne, forvaltningsloven, administrationsgrundlaget, orienteringer, orienteringspunkt, lovgrundlagets.
      Kassebeholdningens, investeringsoversigtens, sagsfremstillingernes, efterretninger, efterretningstjenesten.
    `);
  });

  test("about other words, other spellings and other languages", () => {
    silentAbout(`
      Sagsfremstilling
      Udstillingen, bestillingen, omstillingen, fremstillingen og stillingen. Efterregningen af takster og besparelser.
      Bevillinger, bevilgninger, merbevilling, bevillingshaver, alkoholbevilling, hjælpemiddelbevilling.
      Kommunebestyrelsen, kommunestyret og innstillingen fra Oslo; saksfremstillingen. Förvaltningen i Malmö, orienteering. Raadighedsbeløbet. Inställningen.
      Besluttet, beslutte, beslutter, anlæg, tillæg, orienterende, orienteret, forvaltende, administrator, administrative.
      Afstemningen, stemningen, bestemmelsen, lånegrundlaget, regionsrådsmedlem, dagsordensat.
    `);
  });

  test("about words broken at the end of a line, joined ones, addresses and names of files", () => {
    silentAbout(`
      Sagsfremstilling
      Der er givet en tillægsbevil-
      ling, og derefter en for-
      valtning. Den kom-
      unalbestyrelsen roste blev brugt, ti-
      llægsbevilling og an-
      lægsbevilling.
      Se www.kommunalbestyrlsen.dk, mail@forvaltnigen.dk, https://rk.dk/dagsordn/indstiling og indstiling.pdf.
      Tilægsbevillings-notatet og drifts-/tilægsbevilling.
      Bilag
      Tilægsbevilling 2019
      Sagsfremstiling
    `);
  });

  test("about lines that are other headings or words alone", () => {
    silentAbout(`
      Sagsfremstilling
      Historisk
      Bygningen er fra 1912.
      Historie
      Personalet
      Seks ansatte.
      Kompetencer
      Redegørelsen
      Vedtagelsen
      Personage
      Centrets indstilling
      at sagen drøftes.
      Kommunikations
      Lovgrundlag: link
      CO2 konsekvensvurdering
      Indstillinger
      at sagen drøftes.
      Beslutninger
      Drøftet.
    `);
  });

  test("about the meeting's own committee, which another rule knows", () => {
    silentAbout("Beslutning\nØkonomiudvaget godkendte indstillingen.");
  });

  test("about the table of contents, whose titles are the items'", () => {
    checkRule(
      fastUdtrykStavning,
      `
        REFERAT Kulturudvalget d. 25-02-2019
        Indholdsfortegnelse
        Ny bro (tilægsbevilling).....	3
        Punkt 1: Ny bro
        Beslutning
        Godkendt.
      `,
    );
  });
});

test("co-financing", () => {
  checkRule(
    fastUdtrykStavning,
    onePunkt(`
      Indstilling
      At kommunens medfinansieing afholdes inden for rammen, og at medfinnansieringen optages i budgettet.
                   ^^^^^^^^^^^^^^ fast-udtryk-stavning: »medfinansiering«
                                                                   ^^^^^^^^^^^^^^^^^^ fast-udtryk-stavning
      Medfinansieringens størrelse, medfinansiere, medfinansierer, medfinansierings, samfinansiering og mellemfinansiering.
    `),
  );
});

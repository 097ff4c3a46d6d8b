/**
 * What an amount is in an item, and the words that tell: one table for all rules about money. Source of the forms:
 * published minutes of some forty municipalities.
 */

export type AmountRole =
  /** Applied for (søgt). */
  | "applied"
  /** Granted by this item (`der gives tillægsbevilling på`). */
  | "granted"
  /** Committed by a giver (`har givet tilsagn om`, `har bevilget`). */
  | "committed"
  /** A grant that is named without a word that says whether it is given. */
  | "named"
  /** The municipality's own share (medfinansiering). */
  | "cofinanced"
  /** A sum of several things: costs in all, a pool, a budget. */
  | "total"
  /** A part of another amount: `heraf`, `yderligere`, one of a list. */
  | "part"
  /** So much a year, or each. */
  | "rate"
  /** Given or set aside earlier. */
  | "history"
  /** Only if something happens, or an example. */
  | "conditional"
  | "other";

/** What a word near an amount says of it. */
export type RoleSign =
  /** The verb gives now: `der gives`, `meddeles`. */
  | "giving"
  /** The verb has given: `har bevilget`, `er givet`. */
  | "given"
  /** Money that a budget sets aside: `der er afsat et rådighedsbeløb`. */
  | "budgeting"
  | "applying"
  | "history"
  | "conditional"
  | "part"
  | "rate"
  | "total";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

export const roleSigns: Readonly<Record<RoleSign, ReadonlySet<string>>> = {
  giving: words(
    "gives meddeles bevilges frigives ydes tildeles godkendes giver meddeler yder bevilger frigiver tildeler meddele bevilge frigive give yde foreslås foreslår indstilles indstiller",
  ),
  given: words("givet meddelt bevilget fået modtaget opnået ydet tildelt fik modtog gav bevilgede meddelte frigivet imødekommet godkendt"),
  budgeting: words("afsat afsatte afsættes budgetteret budgetterede budgetlagt"),
  applying: words(
    "søgt ansøgt søges søger ansøger ansøges ansøgte søgte søge ansøge ansøgning ansøgningen anmodet anmoder ansøgningsbeløb",
  ),
  history: words(
    "tidligere allerede oprindelig oprindelige oprindeligt hidtil hidtidige nuværende blev forrige dengang sidst seneste eksisterende",
  ),
  conditional: words(
    "hvis såfremt forudsat alternativt alternativ afhængigt eksempelvis fx eks kan kunne ville vil forventes forventer forventet mulighed model modellen scenarie scenario option løsning variant afslag ikke ellers enten fejl fejlagtigt",
  ),
  part: words(
    "heraf yderligere resterende rest resten restbeløb restbevilling supplerende ekstra øges forhøjes forhøje nedsættes nedsætte reduceres udvides ændres andel halvdelen del hver hvert første anden delbeløb etape fase rate desuden derudover herudover endvidere ligeledes dertil hertil",
  ),
  rate: words("årligt årlig årlige pr per året måneden månedligt à á hver hvert stk ugentligt"),
  total: words("alt ialt samlet samlede total totalt totale sammenlagt tilsammen"),
};

/** The municipality's own share. */
export const cofinancing = /^(?:med|egen|selv)finansier|^egenbetaling|^egenandel/;

/** How an amount is counted: two that are counted differently are two sizes of one thing. */
export const bases: readonly (readonly [string, RegExp])[] = [
  ["without moms", /(?:^|[^\p{L}])(?:ekskl(?:usive)?\.?|uden|u\/|før) ?moms(?!\p{L})/iu],
  ["with moms", /(?:^|[^\p{L}])(?:inkl(?:usive)?\.?|med|plus|efter) ?moms(?!\p{L})/iu],
  ["net", /(?:^|[^\p{L}])netto/iu],
  ["gross", /(?:^|[^\p{L}])brutto/iu],
  [
    "of a year's prices",
    /(?:19|20)\d\d[- ]?(?:pl|p\/l|priser|niveau|prisniveau)(?!\p{L})|prisniveau|indeks|(?<!\p{L})p\/l(?!\p{L})|fremskrev|pristalsregul/iu,
  ],
];

import { type SectionHeading, sectionHeadings } from "./sections.ts";

/**
 * The fixed terms of minutes (faste udtryk) whose spelling is looked at, in all their forms. Only words of eight letters
 * and more that stand one letter away from no other word: what an ordinary word may be is left alone.
 */

/** Nouns like `bevilling`: -en, -er, -erne. */
const common = ["", "en", "er", "erne"];
/** Nouns like `beslutningstema` in -e: `kommunalbestyrelse`, -n, -r, -rne. */
const commonE = ["", "n", "r", "rne"];
/** Neuters like `beløb`: -et, -ene. */
const neuter = ["", "et", "ene"];

const rows: readonly (readonly [endings: readonly string[], terms: readonly string[]])[] = [
  [
    common,
    [
      "tillægsbevilling",
      "anlægsbevilling",
      "indtægtsbevilling",
      "udgiftsbevilling",
      "driftsbevilling",
      "medfinansiering",
      "sagsfremstilling",
      "indstilling",
      "beslutning",
      "efterretning",
      "orientering",
      "forvaltning",
      "administration",
      "kassebeholdning",
      "investeringsoversigt",
      "borgerrepræsentation",
      "dagsorden",
    ],
  ],
  [commonE, ["kommunalbestyrelse", "sagsbeskrivelse", "indholdsfortegnelse"]],
  [neuter, ["rådighedsbeløb", "økonomiudvalg", "lovgrundlag", "regionsråd"]],
];

const genitive = (form: string): readonly string[] => [form, `${form}s`];

/** Every form of every term, lower case. */
export const fixedTerms: readonly string[] = rows.flatMap(([endings, terms]) =>
  terms.flatMap((term) => endings.flatMap((ending) => genitive(term + ending))),
);

/** Right words that are one letter away from a term: other forms of it, other words, other languages. Lower case. */
export const besideFixedTerms: ReadonlySet<string> = new Set([
  "dagsordnen",
  "dagsordnens",
  "dagsordner",
  "dagsordners",
  "dagsordnerne",
  "dagsordnernes",
  ...common.flatMap((ending) => genitive(`efterregning${ending}`)),
]);

/** Terms of other languages begin so: Norwegian `innstilling`, Swedish `förvaltning`, the English sport. */
export const foreignTerm = /^(?:innstilling|saksfremstilling|økonomiutvalg|förvaltning|orienteering)/;

const shortestHeading = 8;

/** Headings that are looked at where a line says nothing else; lower case. */
export const spelledHeadings: readonly SectionHeading[] = sectionHeadings.filter(
  ({ text, strength }) => strength === "strong" && text.length >= shortestHeading,
);

/** Lines one letter away from a heading that are right: other words. Lower case. */
export const besideHeadings: ReadonlySet<string> = new Set([
  "centrets indstilling",
  "afledning",
  "historie",
  "historisk",
  "kompetente",
  "medtagelse",
  "nedtagelse",
  "personage",
  "sammendrog",
]);

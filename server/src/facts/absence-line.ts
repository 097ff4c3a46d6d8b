/** Lines of a decision that say who was not there, and nothing else: `Fraværende: Bo Holm (V), Ida Lund (Ø)`. */

const party = "\\([^()\\d]{0,25}\\d{0,2}\\)";
const person = `\\p{Lu}[\\p{L}.'’-]{0,30}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){1,5}(?:,? ${party})?`;
const joint = "(?:,| og|,? samt|;) ";
const people = `${person}(?:${joint}${person}){0,30}`;

const label = "(?:Fraværende|Afbud|Fravær|Ikke til stede)(?: med afbud| uden afbud)?(?:/(?:Fraværende|Afbud))?(?: fra)?";
const nobody = "(?:Ingen|Ingen afbud|-|–|\\.)";
const substitute = `(?:,? ?\\(?[Ss]tedfortræder(?: for \\p{L}{1,30})?:? ${people}\\)?)?`;

const absent = new RegExp(`^${label}:? ?(?:${people}${substitute}|${nobody})\\.?$`, "u");
const labelAlone = new RegExp(`^${label}:?$`);
const passive = new RegExp(
  `^${people} (?:deltog ikke i (?:mødet|punktet|sagen|punktets behandling|sagens behandling|behandlingen af (?:punktet|sagen))|var (?:fraværende|ikke til stede)|havde meldt afbud|deltog som stedfortræder(?: for ${people})?)\\.?$`,
  "u",
);
const name = new RegExp(`^(?:[-–•*] {1,3})?${person}[.,]?$`, "u");
const longest = 400;

/** The label of those absent, with nobody behind it. */
export const isAbsenceLabel = (text: string): boolean => labelAlone.test(text);

/** The line names who was absent, or says that nobody was. */
export const isAbsenceLine = (text: string): boolean =>
  text.length <= longest && (/^(?:Frav|Afb|Ikke)/.test(text) ? absent.test(text) : /^\p{Lu}/u.test(text) && passive.test(text));

/** A name with its party on a line of its own, as such a list goes on below its label. */
export const isAbsentName = (text: string): boolean => text.length <= longest && text.endsWith(")") && name.test(text);

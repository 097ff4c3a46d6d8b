import { sagsnummerForms } from "../vocabulary/sagsnumre.ts";

const whole = sagsnummerForms.map(({ name, pattern }) => ({ name, pattern: new RegExp(`^(?:${pattern})$`) }));

/** The name of the form that a case number has; null for one of no known form. */
export const sagsnummerFormOf = (text: string): string | null => whole.find(({ pattern }) => pattern.test(text))?.name ?? null;

/** How a number looks that was meant to be of a form: a digit or a part too few or too many, another sign between. */
const nearForms: Readonly<Record<string, RegExp>> = {
  kle: /^\d{1,3}[.,]\d{1,3}(?:[.,]\d{1,3})?[- ]?[A-ZÆØÅa-zæøå0]\d{1,3}(?:[- ]\d{1,6}){0,3}$/,
  "kle-glued": /^\d{1,3}\.\d{1,3}(?:\.\d{1,3})?[ -]?[A-ZÆØÅa-zæøå0]\d{1,3}(?:(?: - \d{3,5}\/|[-/ ])\d{1,6})?$/,
  "serial-year-slash": /^\d{4,8} ?- ?\d{3,5}[/-]\d{1,7}$/,
  "kommunekode-year-serial": /^\d{2,4}[-./ ]\d{3,5}[-./ ]\d{1,8}$/,
  "serial-year": /^\d{4,8}[-./ ]\d{3,5}$/,
  "year-serial": /^\d{3,5}[-/. ]\d{3,8}$/,
  "year-slash-serial": /^\d{3,5}[-/ ]\d{3,8}$/,
  "letters-year-serial": /^[A-Z]{2,4}[- ]?\d{3,5}[- ]?\d{3,7}$/,
  "yy-serial": /^\d{1,3}[-/ ]\d{4,8}[A-Z]?$/,
  "yy-slash-serial": /^\d{1,3} ?(?:[-/\\]|\/\/) ?\d{1,7}$/,
};

/** Letters that scans read for digits. */
const misread: Readonly<Record<string, string>> = { l: "1", I: "1", O: "0", o: "0", S: "5", B: "8" };

/** Whether a text is no case number, but a slip or two away from one of the given form. */
export function isNearForm(text: string, form: string): boolean {
  if (sagsnummerFormOf(text) !== null) return false;
  const digits = text.replace(/(?<=[\d./-])[lIOoSB]|[lIOoSB](?=[\d./-])/g, (letter) => misread[letter] ?? letter);
  return (digits !== text && sagsnummerFormOf(digits) === form) || (nearForms[form]?.test(text) ?? false);
}

import { type SagsnummerForm, sagsnummerForms } from "../vocabulary/sagsnumre.ts";

const whole = new Map(sagsnummerForms.map((form) => [form, new RegExp(`^(?:${form.pattern})$`)]));
const fits = (text: string, form: SagsnummerForm): boolean => whole.get(form)?.test(text) ?? false;

/** The form that a case number has, or null where none is known. */
export const formOf = (text: string): SagsnummerForm | null => {
  const composed = text.normalize("NFC");
  return sagsnummerForms.find((form) => fits(composed, form)) ?? null;
};

/** Longer words are no case numbers. */
const longest = 30;
/** What stands for any digit, any letter and any mark that a form may have in a place. */
const characters = ["0", "A", "-", ".", "/"];

/** Years are left out whole; other parts lose, gain or change a character. */
const lackingYear = /^\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d{1,6}-?$/;

/**
 * Whether a word is one slip of the pen away from a form: a character left out, put in, or taken for another (the
 * letter `O` for a nought), a small letter for a capital, or the year of a journal number left out. False for a word of
 * the form itself.
 */
export function isNearMiss(text: string, form: SagsnummerForm): boolean {
  const word = text.normalize("NFC");
  if (word.length > longest || fits(word, form)) return false;
  if (form.name === "kle" && lackingYear.test(word)) return true;
  if (fits(word.toUpperCase(), form)) return true;
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at);
    if (characters.some((character) => fits(before + character + word.slice(at), form))) return true;
    if (at === word.length) break;
    const behind = word.slice(at + 1);
    if (fits(before + behind, form) || characters.some((character) => fits(before + character + behind, form))) return true;
  }
  return false;
}

/** Last parts as the forms have them: with one of these behind it, a number that lacks its own is whole. */
const lastParts = ["-1", "/1", "-100", "/100", "-1000"];

/** Whether a word is a form's number without its last part: `330-2020` for `330-2020-4711`. */
export const lacksLastPart = (text: string, form: SagsnummerForm): boolean =>
  !fits(text, form) && lastParts.some((part) => fits(text.normalize("NFC") + part, form));

export const kleForm: SagsnummerForm | undefined = sagsnummerForms.find(({ name }) => name === "kle");

import { say } from "../features/messages.ts";
import type { Language } from "../features/snapshot.ts";
import type { Level } from "../rules/active-rules.ts";
import type { Message } from "../rules/rule.ts";

/** What the command line says beside the findings, in both languages. One table, so that a translation is looked over at one place. */
export const words = {
  missing: { da: "filen findes ikke", en: "the file does not exist" },
  denied: { da: "filen må ikke læses", en: "the file may not be read" },
  folder: { da: "er en mappe", en: "is a folder" },
  notFolder: { da: "er ingen mappe", en: "is no folder" },
  deniedFolder: { da: "mappen må ikke læses", en: "the folder may not be read" },
  binary: { da: "filen er ikke tekst", en: "the file is not text" },
  encoding: { da: "tegnsættet kan ikke læses; gem filen som UTF-8", en: "the encoding cannot be read; save the file as UTF-8" },

  malformedSetAside: {
    da: "linje {0}: {1}. Fundene vises, som om intet var sat til side",
    en: "line {0}: {1}. The findings are shown as if nothing were set aside",
  },

  changed: {
    da: "filen er ændret, siden den blev læst; intet er rettet i den",
    en: "the file has changed since it was read; nothing was mended in it",
  },
  notWritten: { da: "filen må ikke skrives; intet er rettet i den", en: "the file may not be written; nothing was mended in it" },
  noSign: {
    da: "rettelserne kan ikke skrives i filens tegnsæt; intet er rettet i den",
    en: "the corrections cannot be written in the file's encoding; nothing was mended in it",
  },

  reading: { da: "Læser {0} af {1} …", en: "Reading {0} of {1} …" },
  checking: { da: "Kontrollerer {0} af {1} …", en: "Checking {0} of {1} …" },

  mended: { da: "rettet", en: "mended" },
  stale: { da: "Sat til side, men ikke fundet mere:", en: "Set aside, and no longer found:" },
  noStale: { da: "Alt, der er sat til side, findes stadig.", en: "All that is set aside is still found." },
  morePlaces: { da: "… og {0} steder mere", en: "… and {0} more places" },

  documents: { da: "{0} referater", en: "{0} documents" },
  document: { da: "1 referat", en: "1 document" },
  noFindings: { da: "ingen fund", en: "no findings" },
  totalMended: { da: "{0} rettet", en: "{0} mended" },
  totalToMend: { da: "{0} ville blive rettet", en: "{0} would be mended" },
  totalSetAside: { da: "{0} set bort fra", en: "{0} set aside" },
  totalUnread: { da: "{0} filer kunne ikke læses", en: "{0} files could not be read" },
  totalUnwritten: { da: "{0} filer kunne ikke rettes", en: "{0} files could not be mended" },
  totalOneUnwritten: { da: "1 fil kunne ikke rettes", en: "1 file could not be mended" },
  totalOneUnread: { da: "1 fil kunne ikke læses", en: "1 file could not be read" },
} as const satisfies Record<string, Message>;

type Levels = Readonly<Record<Level, Message>>;

/** One finding of a level. */
export const levelWords: Levels = {
  error: { da: "fejl", en: "error" },
  warning: { da: "advarsel", en: "warning" },
  information: { da: "oplysning", en: "note" },
  hint: { da: "tip", en: "hint" },
};

const pluralWords: Levels = {
  error: { da: "fejl", en: "errors" },
  warning: { da: "advarsler", en: "warnings" },
  information: { da: "oplysninger", en: "notes" },
  hint: { da: "tip", en: "hints" },
};

/** `1 advarsel`, `3 advarsler`. */
export const countOf = (count: number, level: Level, language: Language): string =>
  `${thousands(count, language)} ${(count === 1 ? levelWords : pluralWords)[level][language]}`;

/** A number as it is written in the language: `5.000`, `5,000`. */
export const thousands = (count: number, language: Language): string => {
  // Small numbers are written the same everywhere; the platform takes a while to say how others are.
  if (count < 1000) return String(count);
  numbers[language] ??= new Intl.NumberFormat(language === "da" ? "da-DK" : "en-GB");
  return numbers[language].format(count);
};

const numbers: { [Name in Language]?: Intl.NumberFormat } = {};

/** One of the table's sentences in one language, with its values. */
export const sentence = (word: keyof typeof words, language: Language, ...values: readonly (string | number)[]): string =>
  say(words[word], language, ...values);

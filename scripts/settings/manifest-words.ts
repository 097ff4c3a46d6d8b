import { join } from "node:path";
import type { Language } from "../../server/src/features/snapshot.ts";
import type { Message } from "../../server/src/rules/rule.ts";
import { allSettings } from "../../server/src/session/settings-table.ts";
import { meaningKey, valueKey } from "./manifest-settings.ts";

/**
 * The tables of the manifest's words. VS Code reads the Danish one, whatever language it has. The English one must not lie
 * beside the manifest as `package.nls.en.json`: VS Code would take it where it runs in English, as it does for most Danes.
 */
export const wordsFiles: Readonly<Record<Language, string>> = {
  da: join(import.meta.dirname, "../../package.nls.json"),
  en: join(import.meta.dirname, "../../l10n/package.nls.english.json"),
};

export type Words = Readonly<Record<string, string>>;

/** Words that are made from the table of settings; all others are written by hand. */
const isMade = (key: string): boolean => /^(?:setting|severity)\./.test(key);

/** A table with the words of the settings brought up to date, those written by hand first and as they are. */
export function withSettingsWords(table: Words, language: Language): Words {
  const byHand = Object.entries(table).filter(([key]) => !isMade(key));
  return Object.fromEntries([...byHand, ...[...settingsWords()].map(([key, message]) => [key, message[language]] as const)]);
}

/** The text of a file with such a table. */
export const wordsText = (table: Words): string => `${JSON.stringify(table, null, 2)}\n`;

function settingsWords(): Map<string, Message> {
  const words = new Map<string, Message>();
  for (const setting of allSettings) {
    words.set(meaningKey(setting), setting.meaning);
    for (const [value, meaning] of Object.entries(setting.values ?? {})) words.set(valueKey(setting, value), meaning);
  }
  return words;
}

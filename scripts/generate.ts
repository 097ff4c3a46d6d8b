/** Writes what is made from the vocabulary and the rules: grammar, language configuration, settings, the pages of rules and settings, the licences of what is bundled. `npm run generate`. */
import { readFileSync, writeFileSync } from "node:fs";
import { rulesPage, rulesPageFile } from "./documentation/rules-page.ts";
import { settingsPage, settingsPageFile } from "./documentation/settings-page.ts";
import { grammarFile, grammarText } from "./grammar/grammar-file.ts";
import { languageFile, languageText } from "./language/language-file.ts";
import { noticesFile, thirdPartyNotices } from "./notices/third-party-notices.ts";
import { manifestFile, manifestWithSettings } from "./settings/manifest-settings.ts";
import { type Words, withSettingsWords, wordsFiles, wordsText } from "./settings/manifest-words.ts";

writeFileSync(grammarFile, grammarText());
writeFileSync(languageFile, languageText());
writeFileSync(manifestFile, manifestWithSettings(readFileSync(manifestFile, "utf8")));
for (const language of ["da", "en"] as const) {
  const file = wordsFiles[language];
  const table = JSON.parse(readFileSync(file, "utf8")) as Words;
  writeFileSync(file, wordsText(withSettingsWords(table, language)));
}
writeFileSync(rulesPageFile, rulesPage());
writeFileSync(settingsPageFile, settingsPage());
writeFileSync(noticesFile, await thirdPartyNotices());

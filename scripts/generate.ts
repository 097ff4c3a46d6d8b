/** Writes what is made from the vocabulary and the rules: grammar, language configuration, settings, the page of rules. `npm run generate`. */
import { readFileSync, writeFileSync } from "node:fs";
import { rulesPage, rulesPageFile } from "./documentation/rules-page.ts";
import { grammarFile, grammarText } from "./grammar/grammar-file.ts";
import { languageFile, languageText } from "./language/language-file.ts";
import { manifestFile, manifestWithSettings } from "./settings/manifest-settings.ts";

writeFileSync(grammarFile, grammarText());
writeFileSync(languageFile, languageText());
writeFileSync(manifestFile, manifestWithSettings(readFileSync(manifestFile, "utf8")));
writeFileSync(rulesPageFile, rulesPage());

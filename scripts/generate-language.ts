/** Writes the language configuration: `npm run generate`. */
import { writeFileSync } from "node:fs";
import { languageFile, languageText } from "./language/language-file.ts";

writeFileSync(languageFile, languageText());

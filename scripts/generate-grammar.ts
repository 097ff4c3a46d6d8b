/** Writes the TextMate grammar from the vocabulary: `npm run generate`. */
import { writeFileSync } from "node:fs";
import { grammarFile, grammarText } from "./grammar/grammar-file.ts";

writeFileSync(grammarFile, grammarText());

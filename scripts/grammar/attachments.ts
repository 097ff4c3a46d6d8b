/** Lines of an item's attachments (bilag), in the columns that the systems give them. */

import { anyCase, shortLine } from "./patterns.ts";
import { expression, matching, piece, type Rule } from "./rule.ts";

const bullet = expression`${piece("punctuation.definition.list", "[-–•*·▪]")}[ \t]{1,8}`;
/** `Bilag 2:`, `A.`, `3)`. */
const label = expression`${piece("constant.numeric.bilag", `${anyCase("bilag")} {1,2}\\d{1,3}(?:\\.\\d{1,2})?(?=[ .:)–-])|[A-ZÆØÅ][.)](?= )|\\d{1,3}[.)](?= )`)}[ \t.:)–-]{0,8}`;
const column = "(?: / |\\t)";
/** `1 / Åben / `: number and openness in columns. */
const openness = expression`${piece("constant.numeric.bilag", "\\d{1,3}")}${column}${piece("storage.modifier.access", anyCase("åbent|åben|lukket"))}${column}`;
/** `2012-208960 - `: the document's number in front. */
const numberInFront = expression`${piece("constant.numeric.document", "(?:19|20)\\d{2}-\\d{3,7}|\\d{5,9}(?:-\\d{2})?|\\d{1,6}/\\d{2,4}")} [-–] `;
const numberBehind = expression`${column}${piece("constant.numeric.document", "\\d{1,7}/\\d{2,4}")}`;

const extensions = "pdf|docx?|docm|xlsx?|xlsm|pptx?|rtf|odt|ods|txt|csv|msg|eml|html?|jpe?g|png|gif|tiff?|zip|dwg|mp4";
const title = piece("string.unquoted.bilag", "\\S(?:.{0,300}?\\S)??");
const extension = piece("string.unquoted.bilag support.type.extension", `\\.${anyCase(extensions)}`);

/** Looks ahead at a sentence among the attachments. A name may end with a dot, too, but not after so many words. */
const sentence = `${anyCase("(?:der er )?ingen bilag")}|.{120,300}\\.[ \\t]{0,8}$`;

export const attachment: Rule = matching(
  "meta.bilag",
  expression`^[ \t]{0,24}${shortLine}(?!${sentence})(?:${bullet})?(?:${label})?(?:${openness})?(?:${numberInFront})?${title}(?:${extension})?(?:${numberBehind})?[ \t]{0,24}$`,
);

/** The language configuration as the file that is shipped. */

import { fileURLToPath } from "node:url";
import { onEnterRules } from "./on-enter-rules.ts";
import { wordPattern } from "./word-pattern.ts";

export const languageFile = fileURLToPath(new URL("../../language-configuration.json", import.meta.url));

const round = ["(", ")"] as const;
const square = ["[", "]"] as const;
/** Danish quotes: the same sign on both sides, or the points turned inwards; and those of keyboards. */
const quotes = [
  ["”", "”"],
  ["»", "«"],
  ['"', '"'],
] as const;

const configuration = {
  brackets: [round, square],
  // Minutes are prose: brackets in three colours would only distract.
  colorizedBracketPairs: [],
  autoClosingPairs: [round, square, ...quotes].map(([open, close]) => ({ open, close })),
  autoCloseBefore: " \n\t.,;:!?)]”«",
  surroundingPairs: [round, square, ...quotes],
  wordPattern,
  onEnterRules,
};

export const languageText = (): string => `${JSON.stringify(configuration, null, 2)}\n`;

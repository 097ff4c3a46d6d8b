/** Lines by their beginning: points of a recommendation or decision, bullets, text; and lines that say nothing. */

import { chromeLines } from "../../server/src/vocabulary/punkter.ts";
import { anyCase, lineEnd, lineStart, monthNames, wordEnd } from "./patterns.ts";
import { expression, include, lineWith, matching, piece, type Rule } from "./rule.ts";
import { words } from "./words.ts";

const bullet = piece("punctuation.definition.list", "[-–•*·▪]");
const number = piece("constant.numeric.point", `(?:\\d{1,2}\\.?[-–])?\\d{1,2}[.)]|${anyCase("[a-zæøå]")}[.)]`);
const named = piece("constant.numeric.point", `${anyCase("(?:indstillings)?punkt|pkt\\.?|ad\\.?")} {0,2}\\d{1,2}[.:)]?`);
const at = piece("keyword.operator.word.at", `${anyCase("at")}${wordEnd}`);
const noMonth = `(?!${anyCase(monthNames)})`;

const inline = [include("inline")];
const points: Rule = {
  patterns: [
    lineWith("meta.point", expression`^[ \t]{0,24}${bullet}[ \t]{1,8}(?:${number}[ \t]{1,8}${noMonth})?(?:${at})?`, inline),
    lineWith("meta.point", expression`^[ \t]{0,24}${number}[ \t]{1,8}${noMonth}(?:${at})?`, inline),
    lineWith("meta.point", expression`^[ \t]{0,24}${named}(?=[ \t]|$)`, inline),
    lineWith("meta.point", expression`^[ \t]{0,24}${at}`, inline),
  ],
};

/**
 * A line of text. It is begun by looking ahead, so that the rules for whole lines are tried once, at the line's
 * beginning, and only the few rules for what stands in text read on from there.
 */
const prose: Rule = { begin: "^(?=.)", end: "$", patterns: inline };
/** No heading is as long: such a line is text at once, whatever it begins with. */
const longLine: Rule = { begin: "^(?=.{321})", end: "$", patterns: [include("points"), include("inline")] };

/** Buttons of web pages, and page numbers: they belong to no section. */
const chrome: Rule = {
  patterns: [
    matching("comment.line.chrome", expression`${lineStart}${anyCase(words(chromeLines))}${lineEnd}`),
    matching("comment.line.page", expression`${lineStart}${anyCase("side")}:? {0,3}\d{1,4}(?: {0,2}(?:af|\/) {0,2}\d{1,4})?${lineEnd}`),
  ],
};

export const lineRules: Readonly<Record<string, Rule>> = { points, chrome, prose, "long-line": longLine };

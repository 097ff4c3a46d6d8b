/**
 * Building blocks of the grammar's expressions (Oniguruma). Each reads a line in linear time: quantifiers are bounded
 * or stand over a class that the next part cannot begin with, and none stands inside another.
 */

import { months, weekdays } from "../../server/src/vocabulary/calendar.ts";
import { define } from "./definitions.ts";
import { type Expression, expression, piece, unpainted } from "./rule.ts";
import { words } from "./words.ts";

/** In capitals, small letters or both: minutes write SAGSFREMSTILLING as well as Sagsfremstilling. */
export const anyCase = (pattern: string): string => `(?i:${pattern})`;

/** No letter or digit follows, or goes before. Not `\b`, which also parts at a hyphen or a slash of a number. */
export const wordEnd = "(?![\\p{L}\\d])";
export const wordStart = "(?<![\\p{L}\\d])";

/** Longer lines are prose: no heading and no title is as long. Keeps what follows from reading on and on. */
export const shortLine = "(?=.{1,320}$)";

/** Taken whole and never given back: two such runs side by side would else be tried in every division. */
const blanks = (most: number): string => `(?>[ \\t\\x{A0}]{0,${most}})`;
const emphasis = "(?:\\*\\*|__){1,2}";

/** What may stand in front of a line's words: white space, heading marks, marks of emphasis. */
export const lineStart: Expression = expression`^${blanks(24)}(?:${piece("punctuation.definition.heading", "#{1,6}")}(?=[ \t])${blanks(8)})?(?:${piece("punctuation.definition.bold", emphasis)}${blanks(8)})?`;

/** What may stand behind a heading's words: a colon, marks of emphasis, white space. */
export const lineEnd: Expression = expression`${blanks(8)}(?:${piece("punctuation.separator.heading", ":")}${blanks(8)})?${piece("punctuation.definition.bold", `(?:${emphasis})?`)}:?${blanks(24)}$`;

/** The same where nothing is to be painted, for looking ahead. */
export const lineStartUnpainted = `^${define("lineStart", unpainted(lineStart).replace("^", ""))}`;
const lineEndUnpainted = define("lineEnd", unpainted(lineEnd));

/** Looks ahead at a whole line that is nothing but `pattern`. */
export const wholeLineAhead = (pattern: string): string => `${lineStartUnpainted}(?:${pattern})${lineEndUnpainted}`;

/** A title: everything up to what closes the line. Begins and ends with a character of its own. */
export const titleText = "[^\\s*_](?:.{0,300}?[^\\s*_:])??";

export const monthNames = words(months);
export const weekdayNames = words(weekdays);

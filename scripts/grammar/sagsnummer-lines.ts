/** Lines that give an item's case number (sagsnummer): alone, or behind a label, with other identifiers behind. */

import { otherIdentifierLabels } from "../../server/src/vocabulary/sagsnumre.ts";
import { anySagsnummer, sagsnummerLabel, sagsnummerScope } from "./inline.ts";
import { anyCase, lineEnd, lineStart, lineStartUnpainted, wholeLineAhead } from "./patterns.ts";
import { expression, matching, piece, type Rule } from "./rule.ts";
import { words } from "./words.ts";

const list = `(?:(?:${anySagsnummer})(?:,?[ \\t]{1,3}(?:og[ \\t]{1,3})?|(?=[ \\t*:]|$))){1,6}`;
const openMark = "(?:Åbent|Lukket) - (?=\\d)";
/** Behind a label a number may have forms that are nothing elsewhere. */
const labelled = `(?:${anySagsnummer}|\\d{5,9}|\\d{1,6}/\\d{2,4})(?![\\p{L}\\d])`;
const otherLabel = `(?:${anyCase(words(otherIdentifierLabels))})`;
const behind = `(?=[ \\t.,;()-]{0,8}(?:$|${otherLabel}|\\d))`;
const label = piece("support.variable.label", sagsnummerLabel);

const number: Rule = { name: `${sagsnummerScope}.referat`, match: anySagsnummer };
const others: readonly Rule[] = [
  { name: "support.variable.label.referat", match: `(?<![\\p{L}\\d])${otherLabel}(?![\\p{L}\\d])\\.?:?` },
  number,
];

export const sagsnummerLines: Rule = {
  patterns: [
    matching(
      "meta.sagsnummer",
      expression`${lineStart}(?:${piece("storage.modifier.access", openMark)})?${{ pattern: list, patterns: [number] }}${lineEnd}`,
    ),
    matching(
      "meta.sagsnummer",
      expression`${lineStart}${label}[ \t]{0,8}${piece("punctuation.separator.label", ":?")}[ \t]{0,8}${piece(sagsnummerScope, labelled)}${behind}${{ pattern: ".{0,200}", patterns: others }}`,
    ),
    // Templates leave the label standing without a number.
    matching("meta.sagsnummer", expression`${lineStart}${label}[ \t]{0,8}${piece("punctuation.separator.label", ":")}${lineEnd}`),
  ],
};

export const sagsnummerAhead = `(?:${wholeLineAhead(`(?:${openMark})?${list}`)}|${lineStartUnpainted}${sagsnummerLabel}[ \\t]{0,8}:?[ \\t]{0,8}${labelled}${behind})`;

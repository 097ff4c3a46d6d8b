/** What is painted wherever it stands: numbers of cases, money, dates, parties, links. */

import { monthAbbreviations } from "../../server/src/vocabulary/calendar.ts";
import { sagsnummerForms, sagsnummerLabels } from "../../server/src/vocabulary/sagsnumre.ts";
import { define } from "./definitions.ts";
import { anyCase, monthNames, weekdayNames, wordEnd, wordStart } from "./patterns.ts";
import { expression, include, matching, piece, type Rule } from "./rule.ts";
import { words } from "./words.ts";

const numberStart = "(?<![\\p{L}\\d.,/-])";
const numberEnd = "(?![\\p{L}\\d/-]|[.,]\\d)";

export const anySagsnummer = define("sagsnummer", sagsnummerForms.map(({ pattern }) => pattern).join("|"));
export const sagsnummerLabel = `(?:${anyCase(words(sagsnummerLabels))})\\.?`;
export const sagsnummerScope = "variable.other.constant.sagsnummer";

/** `2019-2022` has the form of a case number, but is a span of years. */
const yearSpan = "(?:19|20)\\d{2}[-/](?:19|20)\\d{2}(?!\\d)";

/** In running text only the forms that are nothing else, or any form behind a label: `sag 19/11689`. */
const sagsnumre: Rule = {
  patterns: [
    matching(null, expression`${wordStart}${sagsnummerLabel}:?[ \t]{1,3}${piece(sagsnummerScope, anySagsnummer)}${numberEnd}`),
    matching(
      sagsnummerScope,
      expression`(?<![\p{L}\d./-])(?!${yearSpan})(?:${sagsnummerForms
        .filter(({ inText }) => inText)
        .map(({ pattern }) => pattern)
        .join("|")})(?![\p{L}\d/-])`,
    ),
  ],
};

const number = "\\d{1,3}(?:\\.\\d{3}){1,4}(?:,\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,3})?";
const currency = anyCase("kr\\.?|kroner|DKK");
const unit = `${anyCase("mio|mia")}\\.?(?:[ \\x{A0}]?${currency})?|${anyCase("t\\.? ?kr\\.?|tkr\\.?")}|${currency}`;

const unitPiece = (pattern: string) => piece("constant.numeric.unit", pattern);

/** The unit is part of the amount: an amount reads as one thing, and so it looks. */
const amounts: Rule = {
  patterns: [
    matching(
      "constant.numeric.amount",
      expression`(?<![\p{L}\d.,/])[-–−]?(?:${number})(?: ?[-–] ?(?:${number}))?(?:[ \x{A0}]{0,2}${unitPiece(`(?:${unit})${wordEnd}`)}|${unitPiece(",-")}(?!\d))`,
    ),
    matching("constant.numeric.amount", expression`${wordStart}${unitPiece(currency)}[ \x{A0}]{1,2}(?:${number})${numberEnd}`),
  ],
};

const day = "(?:0?[1-9]|[12]\\d|3[01])";
const month = "(?:0?[1-9]|1[0-2])";
const year = "(?:(?:19|20)\\d{2})";
const monthWord = anyCase(`${monthNames}|(?:${words(Object.keys(monthAbbreviations))})\\.?`);

/** A full date, in digits or in words. */
const writtenDate = [
  `${day}-${month}-(?:${year}|\\d{2})`,
  `${day}\\. ?${month}\\.? ?${year}`,
  `${day}/${month}[-/ ](?:${year}|\\d{2})`,
  `${day}[.-]?[ \\x{A0}]{0,2}${monthWord}(?:(?:,? {1,2}|-)${year})?`,
].join("|");

const dates: Rule = {
  patterns: [
    matching(
      "constant.numeric.date",
      expression`${numberStart}(?:${anyCase(weekdayNames)}(?:,| d\.| den)? ?)?(?:${writtenDate})(?![\p{L}\d/]|[.,-]\d)`,
    ),
    matching(
      "constant.numeric.time",
      expression`${wordStart}${anyCase("kl")}\.? ?\d{1,2}(?:[.:]\d{2})?(?: ?[-–] ?\d{1,2}[.:]\d{2})?(?![\d\p{L}])`,
    ),
  ],
};

/** A party's letter, and those without one: `(A)`, `(A+V)`, `(UP1)`, `(Løsgænger)`. Other letters in brackets are abbreviations. */
const parties = matching(
  "meta.party",
  expression`${piece("punctuation.definition.party", "\\(")}${piece("variable.other.enummember.party", `[A-ZÆØÅ](?:\\+[A-ZÆØÅ]){0,9}|UP[- ]?\\d{0,2}|${anyCase("løsgænger|uden for parti(?:erne)?|udenfor parti(?:erne)?")}`)}${piece("punctuation.definition.party", "\\)")}`,
);

const links: Rule = {
  patterns: [
    matching("markup.underline.link", expression`(?:https?://|(?<![\p{L}\d./@-])www\.)[^\s<>"»«”\x{201C}]{1,2000}(?<![.,;:!?)*_])`),
    matching("markup.underline.link.email", expression`(?<![\w.%+-])[\w.%+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[A-Za-z]{2,12}${wordEnd}`),
  ],
};

/** Marks of emphasis that a conversion to markdown left in the text. */
const emphasis = matching(
  "markup.bold",
  expression`${piece("punctuation.definition.bold", "\\*\\*")}[^*]{1,300}${piece("punctuation.definition.bold", "\\*\\*")}`,
);

export const inlineRules: Readonly<Record<string, Rule>> = {
  sagsnumre,
  amounts,
  dates,
  parties,
  links,
  emphasis,
  inline: { patterns: ["links", "sagsnumre", "amounts", "dates", "parties", "emphasis"].map(include) },
};

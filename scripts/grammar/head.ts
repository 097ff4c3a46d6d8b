/** The document's head: its title and its labels. */

import { committeeWords } from "../../server/src/vocabulary/committees.ts";
import { documentKinds, type HeadLabel, headLabels } from "../../server/src/vocabulary/labels.ts";
import { anyCase, lineEnd, lineStart, shortLine, titleText, weekdayNames, wordEnd, wordStart } from "./patterns.ts";
import { expression, include, lineWith, matching, piece, type Rule } from "./rule.ts";
import { words } from "./words.ts";

const kinds = anyCase(words(documentKinds.map(({ text }) => text)));
const kindScope = "support.other.document-kind";
const committeeScope = "entity.name.section.committee";

/** What a title says beside its kind: the committee is what is left without the date and the small words. */
const titleParts: readonly Rule[] = [
  include("dates"),
  { match: anyCase(`${wordStart}(?:til |af )?(?:ordinært |ekstraordinært )?mødet? i|${wordStart}(?:d\\.|den)(?=[ \\d])`) },
  {
    name: `${committeeScope}.referat`,
    match: `[\\p{Lu}§](?:[^\\d:•(]{0,160}?[\\p{L}17])(?=(?:,? ${anyCase(weekdayNames)})?(?:,? (?:d\\.|den))? {0,3}(?:\\d|$|[:(])| [-–•] )`,
  },
];

const title: Rule = {
  patterns: [
    matching(
      "markup.heading.document",
      expression`${lineStart}${shortLine}${piece(kindScope, kinds)}${wordEnd}(?:[ \t]{0,8}${{ pattern: titleText, patterns: titleParts }})?${lineEnd}`,
    ),
    matching(
      "markup.heading.document",
      expression`${lineStart}${shortLine}${piece(committeeScope, "\\p{Lu}[^•:*_]{2,140}?")}[ \t]{1,3}[-–•][ \t]{1,3}${piece(kindScope, kinds)}${wordEnd}(?:[ \t]{0,3}[-–•:]?[ \t]{0,3}${{ pattern: titleText, patterns: [include("dates")] }})?${lineEnd}`,
    ),
    matching(
      "markup.heading.document",
      expression`${lineStart}${shortLine}(?i:(?=.{0,140}${committeeWords.source}))${piece(committeeScope, "\\p{Lu}[^•:*_\\d]{2,140}?")}[ \t]{1,3}[-–•][ \t]{1,3}${{ pattern: "\\d[^*_:]{5,60}", patterns: [include("dates")] }}${lineEnd}`,
    ),
  ],
};

const bold = piece("punctuation.definition.bold", "(?:\\*\\*|__)?");
const labelOf = (labels: readonly HeadLabel[]) => piece("support.variable.label", anyCase(words(labels.map(({ text }) => text))));

/** `Label value`, `Label: value`, `**Label** value`, or the label alone. What stands behind is read as text. */
const labels = lineWith(
  null,
  expression`${lineStart}${labelOf(headLabels)}${bold}${piece("punctuation.separator.label", ":?")}${bold}(?=[ \t]|$)`,
  [include("inline")],
);

/** Labels that also stand inside items; there a colon tells them from the first word of a sentence. */
const ofItems = headLabels.filter(({ role }) => role === "absent" || role === "substitutes" || role === "end");
const itemLabels = lineWith(null, expression`${lineStart}${labelOf(ofItems)}${bold}${piece("punctuation.separator.label", ":")}${bold}`, [
  include("inline"),
]);

export const headRules: Readonly<Record<string, Rule>> = { title, labels, "item-labels": itemLabels };

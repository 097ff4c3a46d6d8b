/** Headings of an item's sections, and the decision headings that name committee and date. */

import { committeeName, type DecisionHeadingForm, decisionHeadingForms, headingDate } from "../../server/src/vocabulary/beslutninger.ts";
import { committeeWords } from "../../server/src/vocabulary/committees.ts";
import { type HeadingStrength, type SectionRole, sectionHeadings } from "../../server/src/vocabulary/sections.ts";
import { define } from "./definitions.ts";
import { anyCase, lineEnd, lineStart, shortLine, wholeLineAhead } from "./patterns.ts";
import { type Expression, expression, include, lineWith, matching, piece, type Rule } from "./rule.ts";
import { words } from "./words.ts";

const roles = [...new Set(sectionHeadings.map(({ role }) => role))];

/** The headings of one role, as a pattern of whole lines; empty where there are none of that strength. */
export function headingWords(strength: HeadingStrength, ofRoles: readonly SectionRole[] = roles): string {
  const texts = sectionHeadings
    .filter((heading) => heading.strength === strength && ofRoles.includes(heading.role))
    .map(({ text }) => text);
  return texts.length === 0 ? "" : anyCase(words(texts));
}

/** A section's name stands out less than an item's title; a decision is what one looks for, and has its own. */
const nameScope = (role: SectionRole): string => (role === "decision" ? "keyword.control.decision" : "entity.name.type.section");

/** A heading alone on its line, with the part it plays. */
export const headingRule = (role: SectionRole): Rule =>
  matching(`markup.heading.section.${role} ${nameScope(role)}`, expression`${lineStart}${headingWords("strong", [role])}${lineEnd}`);

/** Headings that open no region of their own; a weak one may be a mere sub-heading, and is bold without a colour. */
function sections(): Rule {
  const strong = roles.filter((role) => headingWords("strong", [role]) !== "").map(headingRule);
  const weak = roles
    .filter((role) => headingWords("weak", [role]) !== "")
    .map((role) => matching(`strong.section.${role}`, expression`${lineStart}${headingWords("weak", [role])}${lineEnd}`));
  return { patterns: [...strong, ...weak] };
}

const gluedWords = sectionHeadings
  .filter(({ text, strength }) => strength === "strong" && /^\p{L}+$/u.test(text))
  .map(({ text }) => text)
  .join("|");
/** Looks ahead at a heading that text is glued to. */
export const gluedAhead = `^(?:${gluedWords})(?=\\p{Lu}\\p{Ll})`;

/** Web pages glue heading and text together: `BeslutningGodkendt.` Only headings of one word show their end. */
const glued = lineWith(null, expression`^${piece("markup.heading.section.glued entity.name.type.section", gluedWords)}(?=\p{Lu}\p{Ll})`, [
  include("inline"),
]);

/** A committee's name holds a word such as `udvalg`: a sentence that ends in a date is no decision heading. */
const isBody = `(?=[^.:;!?\\d]{0,120}?(?:${anyCase(committeeWords.source)}))`;

/** A decision heading of the vocabulary with its committee and date painted, up to its last word. */
function decisionForm({ pattern }: DecisionHeadingForm): Expression {
  const [before = "", between = "", after = ""] = pattern.split(/\([UD]\)/);
  const lead = before.trimEnd();
  const word = lead === "" ? expression`` : expression`${piece("keyword.control.decision", lead)} `;
  return expression`${word}${isBody}${piece("entity.name.type.committee", committeeName)}${between}${piece("constant.numeric.date", headingDate)}${after}`;
}

/** All decision headings of one kind as one expression; ambiguous ones also stand in histories. */
function datedDecision(ambiguous: boolean): Expression {
  const some = decisionHeadingForms.filter((form) => form.ambiguous === ambiguous).map(decisionForm);
  const either = some.reduce((all, form) => (all.source === "" ? form : expression`${all}|${form}`), expression``);
  return expression`(?=.{12,240}$)(?:${either})`;
}

/** The same as a whole line. */
export const datedDecisionRule = (scope: string, ambiguous: boolean): Rule =>
  matching(scope, expression`${lineStart}${datedDecision(ambiguous)}${ambiguous ? "" : "\\.?"}${lineEnd}`);

const committee = define("committee", `${isBody}${committeeName}`);
const date = define("date", headingDate);
const strongHeading = define("heading", headingWords("strong"));

/** Looks ahead at a decision heading that names committee and date. */
function datedDecisionAhead(ambiguous: boolean): string {
  const some = decisionHeadingForms
    .filter((form) => form.ambiguous === ambiguous)
    .map(({ pattern }) => pattern.replace("(U)", committee).replace("(D)", date));
  return `(?=.{12,240}$)(?:${some.join("|")})${ambiguous ? "" : "\\.?"}`;
}

/** Looks ahead at a line that is surely the heading of a section, or one of `others`. */
export const sectionAhead = (...others: readonly string[]): string =>
  `(?:${[wholeLineAhead(`${strongHeading}|${datedDecisionAhead(false)}`), ...others].join("|")})`;

/** Looks ahead at a heading of one of these parts, or at any decision heading that names committee and date. */
export const regionAhead = (ofRoles: readonly SectionRole[]): string =>
  wholeLineAhead(`${headingWords("strong", ofRoles)}|${datedDecisionAhead(false)}|${datedDecisionAhead(true)}`);

/** Sub-headings that a conversion to markdown marked as headings, but that no vocabulary knows. */
const subheading: Rule = matching(
  "strong.subheading",
  expression`^[ \t]{0,3}${piece("punctuation.definition.heading", "#{1,6}")}[ \t]{1,8}(?=\S)${shortLine}.{1,320}$`,
);

export const sectionRules: Readonly<Record<string, Rule>> = { sections: sections(), glued, subheading };

/** The whole grammar: the head, then the items in the way this file numbers them. */
import { contentsRules } from "./contents.ts";
import { headRules } from "./head.ts";
import { inlineRules } from "./inline.ts";
import { wholeLineAhead } from "./patterns.ts";
import { lineRules } from "./points.ts";
import { dividerAhead, dividers, type Numbering, numberings, punktAhead, punktRules } from "./punkter.ts";
import { include, type Rule } from "./rule.ts";
import { sagsnummerAhead, sagsnummerLines } from "./sagsnummer-lines.ts";
import { datedDecisionRule, headingRule, headingWords, regionAhead, sectionAhead, sectionRules } from "./sections.ts";

const never = "(?!)";
const pointRoles = ["recommendation", "decision", "recommendation-decision"] as const;

const datedDecisions: Rule = {
  patterns: [false, true].map((ambiguous) =>
    datedDecisionRule("markup.heading.section.decision.dated entity.name.type.section", ambiguous),
  ),
};

/** A section whose lines have rules of their own. It has no end but that of the region it stands in. */
const section = (name: string, begin: string, beginPatterns: readonly Rule[], patterns: readonly Rule[]): Rule => ({
  contentName: `meta.section.${name}.referat`,
  begin,
  beginCaptures: { 0: { patterns: beginPatterns } },
  end: never,
  patterns,
});

const regionSections: Readonly<Record<string, Rule>> = {
  // In points `Punkt 1: …` speaks of a point, not of an item.
  "point-section": section(
    "points",
    regionAhead(pointRoles),
    [...pointRoles.map(headingRule), include("dated-decisions")],
    ["item-labels", "long-line", "chrome", "dated-decisions", "subheading", "points", "prose"].map(include),
  ),
  "attachment-section": section(
    "attachments",
    wholeLineAhead(headingWords("strong", ["attachments"])),
    [headingRule("attachments")],
    ["long-line", "chrome", "dated-decisions", "attachment", "prose"].map(include),
  ),
  // Among earlier treatments a line with committee and date is an entry, not a decision of this meeting.
  "history-section": section(
    "history",
    wholeLineAhead(headingWords("strong", ["history"])),
    [headingRule("history")],
    [
      ...["item-labels", "long-line", "chrome"].map(include),
      datedDecisionRule("meta.history.entry", true),
      ...["points", "prose"].map(include),
    ],
  ),
};

/**
 * A section whose lines have rules of their own, line by line as long as nothing else begins: whatever stands in it,
 * no such region can run away with the document.
 */
const region = (numbering: Numbering): Rule => ({
  begin: `^(?=${regionAhead([...pointRoles, "attachments", "history"])})`,
  while: `^(?!${sectionAhead(sagsnummerAhead, dividerAhead, ...[...new Set<Numbering>(["named", numbering])].map(punktAhead))})`,
  patterns: Object.keys(regionSections).map(include),
});

const named = (name: string, numbering: Numbering): string => `${name}-${numbering}`;

/** Everything that may follow the head in a file of this numbering. */
const punkter = (numbering: Numbering): Rule => ({
  patterns: [
    ...["item-labels", "long-line", "chrome"].map(include),
    ...["region", "punkt"].map((name) => include(named(name, numbering))),
    ...["sections", "dividers", "sagsnummer-lines", "toc", "glued", "subheading", "points", "prose"].map(include),
  ],
});

const forNumbering = (numbering: Numbering): readonly (readonly [string, Rule])[] => [
  [named("region", numbering), region(numbering)],
  [named("punkt", numbering), punktRules(numbering)],
  [named("punkter", numbering), punkter(numbering)],
];

/** The items from here to the end of the file. Where headings name their items, other numbers are none. */
const body = (numbering: Numbering, begin: string): Rule => ({
  begin: `^(?=${begin})`,
  end: numbering === "named" ? never : `^(?=${punktAhead("named")})`,
  patterns: [include(named("punkter", numbering))],
});

const namedBody = body("named", punktAhead("named"));
const bodyWithoutNumbers = body("named", sectionAhead(sagsnummerAhead));

export const repository: Readonly<Record<string, Rule>> = {
  document: {
    patterns: [
      ...["labels", "long-line", "chrome", "sure-toc-entry", "toc", "title"].map(include),
      namedBody,
      bodyWithoutNumbers,
      body("numbered", punktAhead("numbered")),
      body("bare", punktAhead("bare")),
      ...["dividers", "prose"].map(include),
    ],
  },
  // The table has shown how this file numbers its items.
  "behind-numbered-toc": { patterns: [include("long-line"), include("chrome"), namedBody, body("numbered", "[ \\t]*\\S")] },
  ...headRules,
  ...contentsRules,
  ...Object.fromEntries(numberings.flatMap(forNumbering)),
  ...regionSections,
  "dated-decisions": datedDecisions,
  ...sectionRules,
  dividers,
  "sagsnummer-lines": sagsnummerLines,
  ...lineRules,
  ...inlineRules,
};

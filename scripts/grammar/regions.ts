/**
 * Sections whose lines have rules of their own. A region asks each line whether something else begins there: whatever
 * stands in it, none can run away with the document.
 */

import { attachmentLines, listRule } from "./lists.ts";
import { wholeLineAhead } from "./patterns.ts";
import { dividerAhead, type Numbering, numberAhead, numberings, punktAhead } from "./punkter.ts";
import { include, named, never, type Rule } from "./rule.ts";
import { sagsnummerAhead } from "./sagsnummer-lines.ts";
import { datedDecisionRule, gluedAhead, headingRule, headingWords, regionAhead, sectionAhead } from "./sections.ts";

const pointRoles = ["recommendation", "decision", "recommendation-decision"] as const;
const attachmentHeading = wholeLineAhead(headingWords("strong", ["attachments"]));

/** Lines that begin something else in every file; those of `others`, too. */
const boundary = (...others: readonly string[]): string =>
  sectionAhead(sagsnummerAhead, dividerAhead, gluedAhead, punktAhead("named", true), ...others);

/** A section, by its heading. It has no end but that of the region it stands in. */
const section = (name: string, begin: string, headings: readonly Rule[], patterns: readonly Rule[]): Rule => ({
  contentName: `meta.section.${name}.referat`,
  begin,
  beginCaptures: { 0: { patterns: headings } },
  end: never,
  patterns,
});

const datedDecisions: Rule = {
  patterns: [false, true].map((ambiguous) =>
    datedDecisionRule("markup.heading.section.decision.dated entity.name.type.section", ambiguous),
  ),
};

/** Recommendations and decisions: `Punkt 1: …` speaks of a point there, not of an item. */
const pointSection = section(
  "points",
  regionAhead(pointRoles),
  [...pointRoles.map(headingRule), include("dated-decisions")],
  ["item-labels", "long-line", "chrome", "dated-decisions", "subheading", "points", "prose"].map(include),
);

/** Among earlier treatments a line with committee and date is an entry, not a decision of this meeting. */
const historySection = section(
  "history",
  wholeLineAhead(headingWords("strong", ["history"])),
  [headingRule("history")],
  [
    ...["item-labels", "long-line", "chrome"].map(include),
    datedDecisionRule("meta.history.entry", true),
    ...["points", "prose"].map(include),
  ],
);

/** Where items have bare numbers, one may follow the attachments at once, and the attachments may be numbered, too. */
const attachmentSection = (numbering: Numbering): Rule =>
  section(
    "attachments",
    attachmentHeading,
    [headingRule("attachments")],
    numbering === "named"
      ? attachmentLines
      : [include(listRule("attachments", numbering)), include(named("punkt-behind-list", numbering)), ...attachmentLines],
  );

const region = (begin: string, end: string, sections: readonly string[]): Rule => ({
  begin: `^(?=${begin})`,
  while: `^(?!${end})`,
  patterns: sections.map(include),
});

const forNumbering = (numbering: Numbering): readonly (readonly [string, Rule])[] => {
  const others = numbering === "named" ? [] : [punktAhead(numbering, true)];
  const firsts = others.map((ahead) => `(?=${numberAhead(1)})${ahead}`);
  const lists = numbering === "named" ? [] : [listRule("list", numbering)];
  return [
    [
      named("point-region", numbering),
      region(regionAhead([...pointRoles, "history"]), boundary(...others), ["point-section", "history-section"]),
    ],
    [
      named("list-region", numbering),
      region([attachmentHeading, ...firsts].join("|"), boundary(), [named("attachment-section", numbering), ...lists]),
    ],
    [named("attachment-section", numbering), attachmentSection(numbering)],
  ];
};

export const regionRules: Readonly<Record<string, Rule>> = {
  ...Object.fromEntries(numberings.flatMap(forNumbering)),
  "point-section": pointSection,
  "history-section": historySection,
  "dated-decisions": datedDecisions,
};

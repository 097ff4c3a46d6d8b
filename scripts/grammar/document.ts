/** The whole grammar: the head, then the items in the way this file numbers them. */

import { attachment } from "./attachments.ts";
import { contentsRules } from "./contents.ts";
import { headRules } from "./head.ts";
import { inlineRules } from "./inline.ts";
import { listRules } from "./lists.ts";
import { lineRules } from "./points.ts";
import { dividers, type Numbering, numberings, punktAhead, punktRules } from "./punkter.ts";
import { regionRules } from "./regions.ts";
import { include, named, never, type Rule } from "./rule.ts";
import { sagsnummerAhead, sagsnummerLines } from "./sagsnummer-lines.ts";
import { sectionAhead, sectionRules } from "./sections.ts";

/** Everything that may follow the head in a file of this numbering. */
const punkter = (numbering: Numbering): Rule => ({
  patterns: [
    ...["item-labels", "long-line", "chrome"].map(include),
    ...["point-region", "list-region", "punkt"].map((name) => include(named(name, numbering))),
    ...["sections", "dividers", "sagsnummer-lines", "toc", "glued", "subheading", "points", "prose"].map(include),
  ],
});

/**
 * The items from here to the end of the file. Where headings name their items, other numbers are none. The first item
 * is painted at the very place (`\G`) where the items begin: behind it, a line numbered 1 begins a list.
 */
const body = (numbering: Numbering, begin: string): Rule => ({
  begin: `^(?=${begin})`,
  end: numbering === "named" ? never : `^(?=${punktAhead("named")})`,
  patterns: [...(numbering === "named" ? [] : [include(named("first-punkt", numbering))]), include(named("punkter", numbering))],
});

const firstPunkt = (numbering: Numbering): Rule => ({
  begin: `\\G(?=${punktAhead(numbering)})`,
  end: "$",
  patterns: [include(named("punkt", numbering))],
});

const namedBody = body("named", punktAhead("named"));
const numberedBody = body("numbered", punktAhead("numbered"));
const bareBody = body("bare", punktAhead("bare"));
const bodyWithoutNumbers = body("named", sectionAhead(sagsnummerAhead));

export const repository: Readonly<Record<string, Rule>> = {
  document: {
    patterns: [
      ...["labels", "long-line", "chrome", "sure-toc-entry", "toc", "title"].map(include),
      namedBody,
      bodyWithoutNumbers,
      numberedBody,
      bareBody,
      ...["dividers", "prose"].map(include),
    ],
  },
  // The table has shown that this file numbers its items.
  "behind-toc": {
    patterns: [
      include("long-line"),
      include("chrome"),
      namedBody,
      numberedBody,
      bareBody,
      include("dividers"),
      body("numbered", "[ \\t]*\\S"),
    ],
  },
  ...headRules,
  ...contentsRules,
  ...Object.fromEntries(numberings.map((numbering) => [named("punkt", numbering), punktRules(numbering)])),
  ...Object.fromEntries(numberings.map((numbering) => [named("punkter", numbering), punkter(numbering)])),
  "first-punkt-numbered": firstPunkt("numbered"),
  "first-punkt-bare": firstPunkt("bare"),
  ...regionRules,
  ...listRules,
  ...sectionRules,
  dividers,
  "sagsnummer-lines": sagsnummerLines,
  attachment,
  ...lineRules,
  ...inlineRules,
};

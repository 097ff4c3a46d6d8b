/** The table of contents: its heading, and entries with leader dots and page. */

import { tocHeadings } from "../../server/src/vocabulary/labels.ts";
import { anyCase, lineEnd, lineStart, lineStartUnpainted, shortLine } from "./patterns.ts";
import { punktAhead } from "./punkter.ts";
import { type Expression, expression, include, matching, piece, type Rule, unpainted } from "./rule.ts";
import { sagsnummerAhead } from "./sagsnummer-lines.ts";
import { sectionAhead } from "./sections.ts";
import { words } from "./words.ts";

const tableHead = "(?:Pkt\\.?|Punkt|Nr\\.?)[ \\t]{1,20}(?:Tekst|Titel|Emne|Overskrift)(?:[ \\t]{1,20}Side)?";
const heading = expression`${lineStart}${piece("entity.name.section.toc", anyCase(`${words(tocHeadings.map(({ text }) => text))}|${tableHead}`))}${lineEnd}`;

/** Dots, or a tabulator, or a wide gap. One class and never given back, so that a line of dots is read once. */
const leader = "(?=[ \\t]{0,3}(?:\\.\\.|…|\\. \\.|\\t)| {2})(?>[ \\t.…]{1,250})";
/** Leaders that stand in no other text than a table of contents. */
const sureLeader = "(?=[ \\t]{0,3}(?:\\.\\.\\.|…|\\. \\. \\.))(?>[ \\t.…]{1,250})";

const titleScope = "entity.name.section.toc-entry";
const title = piece(titleScope, "[^\\s.…*](?:.{0,300}?[^\\s.…])??");
const number = expression`${piece("constant.numeric.punkt", "(?:(?:[Pp]unkt|[Pp]kt\\.?|[Nn]r\\.?) ?)?\\d{1,4}")}(?:[ \t]?[.:)][ \t]{0,8}|[ \t]{1,8})`;

const entryWith = (leaders: string): Expression =>
  expression`${lineStart}${shortLine}(?:${number})?${title}${piece("punctuation.separator.leader", leaders)}${piece("constant.numeric.page", "\\d{1,4}")}[ \t]{0,8}$`;
const entry = entryWith(leader);
/** Without leaders: the page, if any, is a short number behind one blank. */
const entryWithoutLeader = expression`${lineStart}${shortLine}${number}${title}(?: ${piece("constant.numeric.page", "\\d{1,3}")})?[ \t]{0,8}$`;
/** The first part of a title that stands on two lines. */
const wrappedTitle = matching("markup.list.toc", expression`${lineStart}${shortLine}${piece(titleScope, "\\S.{0,300}?")}[ \t]{0,8}$`);

/** The table's first title once more, without a page, is the heading of the first item: the table ends before it. */
function firstTitleAgain({ captures }: Expression): string {
  const group = Object.keys(captures).find((key) => captures[key]?.name?.startsWith(titleScope));
  return `${lineStartUnpainted}(?:(?:[Pp]unkt|[Pp]kt\\.?|[Nn]r\\.?)? ?\\d{1,4}[ \\t]{0,3}[.:)–-]?[ \\t]{0,8})?\\${group}[ \\t*_]{0,8}$`;
}

const entries = (first: Expression, others: readonly Rule[], ends: readonly string[]): Rule => ({
  contentName: "meta.toc.referat",
  begin: `\\G${first.source}`,
  beginCaptures: { 0: { name: "markup.list.toc.referat" }, ...first.captures },
  end: `^(?!${unpainted(entry)})(?=${sectionAhead(firstTitleAgain(first), sagsnummerAhead, ...ends)})`,
  patterns: [include("chrome"), include("dividers"), matching("markup.list.toc", entry), ...others],
});

/**
 * Behind the heading: the entries, then the rest of the document. It begins by looking ahead, so that the entries can
 * begin only at the very place (`\G`) the heading has led to, and not once more where the first title recurs.
 */
const behindHeading = (first: Expression, list: string, rest: string): Rule => ({
  begin: `(?=${unpainted(first)})`,
  end: "(?!)",
  patterns: [include(list), include(rest)],
});

export const contentsRules: Readonly<Record<string, Rule>> = {
  toc: {
    begin: heading.source,
    beginCaptures: { 0: { name: "markup.heading.toc.referat" }, ...heading.captures },
    // A line that is no entry ends it at once; entries are tried first.
    end: "^(?=[ \\t]*\\S)",
    applyEndPatternLast: true,
    patterns: [
      include("dividers"),
      behindHeading(entry, "toc-with-leaders", "document"),
      behindHeading(entryWithoutLeader, "toc-without-leaders", "behind-toc"),
    ],
  },
  "toc-with-leaders": entries(entry, [wrappedTitle], [punktAhead("named")]),
  "toc-without-leaders": entries(entryWithoutLeader, [matching("markup.list.toc", entryWithoutLeader), wrappedTitle], []),
  "sure-toc-entry": matching("markup.list.toc", entryWith(sureLeader)),
};

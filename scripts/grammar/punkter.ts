/** Headings of items (punkter), in every form minutes number them by, and the lines between items. */

import { decisionWords } from "../../server/src/vocabulary/beslutninger.ts";
import { closedMarks, groupHeadings, letteredGroup, openMarks, standingTitles } from "../../server/src/vocabulary/punkter.ts";
import { define } from "./definitions.ts";
import { anyCase, lineEnd, lineStart, lineStartUnpainted, monthNames, shortLine, titleText, wholeLineAhead, wordEnd } from "./patterns.ts";
import { type Expression, expression, matching, piece, type Rule, unpainted } from "./rule.ts";
import { words } from "./words.ts";

/**
 * How a file numbers its items. A regular expression sees one line and cannot weigh a whole file as the parser does;
 * so the first heading of a file decides, and `1. Baggrund` is no item where items are called `Punkt 1: …`.
 */
export type Numbering = "named" | "numbered" | "bare";
export const numberings: readonly Numbering[] = ["named", "numbered", "bare"];

interface Form {
  /** From the line's first word up to the title. */
  readonly lead: Expression;
  readonly title: string | null;
}

const keyword = (pattern: string) => piece("support.other.punkt", pattern);
const number = piece("constant.numeric.punkt", "\\d{1,4}");
const separator = (pattern: string) => piece("punctuation.separator.punkt", pattern);
const mark = piece("storage.modifier.access", anyCase("åbent|åben|lukket"));

/** A decision or recommendation speaks in sentences; a title does not. */
const sentenceVerbs = anyCase(
  "anbefaler|anbefales|indstiller|indstilles|tiltræder|tiltrædes|tiltrådte|godkender|godkendes|godkendte|vedtager|vedtages|vedtog|beslutter|besluttede|tages til",
);
const sentenceEnd = "(?<!mv|m\\.v|m\\.m|evt|pkt|nr|etc|osv|inkl|kr)\\.";
const decision = anyCase(decisionWords.source.replace(/^\^/, ""));

/** Titles that every meeting has are titles, though decisions are made of the same words. */
const standing = `(?:[A-ZÆØÅ]{2,4}(?:/[A-ZÆØÅ]{2,4}){0,6} - |[A-ZÆØÅ]\\. )?${anyCase(words(standingTitles))}`;

/** Looks ahead at what a decision says of a point. */
const verdict = define("verdict", `(?!${standing}${wordEnd})(?:${decision}|.{0,200}[\\p{L})] ${sentenceVerbs}${wordEnd})`);
/** Behind a bare number a sentence is no title either. */
const sentence = `.{12,300}${sentenceEnd}$`;
const noTitle = define("noTitle", `${anyCase("at ")}|${verdict}|.{0,300}[;,]$|${sentence}`);
const monthWord = `${anyCase(monthNames)}${wordEnd}`;
/** The title behind a bare number: begins like a title, goes on like one. */
const plainTitle = define("plainTitle", `(?!${noTitle}|${monthWord})(?!\\p{Ll}{2})[^\\s\\d.,:;–*_-](?:.{0,300}?[^\\s*_:])??`);
/** A title may begin with a number of its own: `4. 2. behandling af budget`. Not `1.1 Baggrund`. */
const numberedTitle = `(?:${plainTitle}|(?<=[ \\t])(?!${noTitle})\\d{1,4}[.,]?[ -]?(?!${monthWord})\\p{L}.{0,300}?[^\\s*_:])`;

/** `1<TAB>Åben<TAB>Notat<TAB>131920/12` is a line of attachments. */
const noDocument = "(?!.{0,300}\\t\\d{1,7}/\\d{2,4}$)";

const forms: Readonly<Record<Numbering, readonly Form[]>> = {
  named: [
    {
      lead: expression`${keyword(anyCase("(?:dagsordens)?punkt(?: nr\\.?)?|pkt\\.?"))} {0,3}${number}[ \t]{0,8}${separator("[:.–-]")}[ \t]{0,8}`,
      title: titleText,
    },
    { lead: expression`${keyword(anyCase("pkt\\.?"))} {0,3}${number}[ \t]{1,8}`, title: titleText },
    { lead: expression`${keyword(anyCase("(?:dagsordens)?punkt(?: nr\\.?)?|pkt\\.?"))} {0,3}${number}`, title: null },
    { lead: expression`${keyword("Sag nr\\.?")} {0,3}${number}(?: \([^\(\)]{1,40}\))?`, title: null },
    { lead: expression`${keyword("Nr\\.?")} {0,3}${number}(?:[ \t]{0,8}${separator("[:.–-]")}[ \t]{0,8}|[ \t]{2,8})`, title: titleText },
  ],
  numbered: [
    { lead: expression`${mark}[ \t]{1,8}${number}[. \t]{1,8}`, title: titleText },
    { lead: expression`${number}[. \t]{1,8}${mark}(?:[ \t]{2,8}|\t)${noDocument}`, title: titleText },
    { lead: expression`${separator("[•·▪]")}[ \t]{0,8}${number}\.?[ \t]{1,8}`, title: plainTitle },
    { lead: expression`${piece("variable.other.constant.sagsnummer", "\\d{2}/\\d{1,6}")} ${separator("[-–]")} `, title: titleText },
    { lead: expression`${number}[ \t]{0,8}${separator(":")}[ \t]{0,8}`, title: plainTitle },
    { lead: expression`${number}${separator("\\.")}[ \t]{0,8}`, title: numberedTitle },
  ],
  bare: [
    { lead: expression`${number}[. \t]{1,8}${mark}(?:[ \t]{2,8}|\t)${noDocument}`, title: titleText },
    { lead: expression`${mark}[ \t]{1,8}${number}[. \t]{1,8}`, title: titleText },
    { lead: expression`${number}[ \t]{1,8}`, title: plainTitle },
  ],
};

/** `Lukket: T`, `T - Lukket punkt`, `Lukket punkt`: see `closedTitle` of the vocabulary. */
const closedWord = anyCase("lukket(?:[ \\t]punkt|[ \\t]sag)?");
const closedParts: readonly Rule[] = [{ name: "storage.modifier.closed.referat", match: `${closedWord}(?=[ \\t]{0,3}[:–-]|\\)?$)` }];
const closedAhead = `(?=${closedWord}(?:[ \\t]{0,3}[:–-]|[ \\t]{0,8}(?:\\*\\*)?$)|.{0,300}[-–\\(][ \\t]{0,2}${closedWord}\\)?[ \\t]{0,8}(?:\\*\\*)?$)`;

function headings({ lead, title }: Form): Rule[] {
  if (title === null) return [matching("markup.heading.punkt", expression`${lineStart}${shortLine}${lead}${lineEnd}`)];
  const closed = piece("entity.name.section.punkt.closed", titleText, closedParts);
  return [
    matching("markup.heading.punkt.closed", expression`${lineStart}${shortLine}${lead}${closedAhead}${closed}${lineEnd}`),
    matching("markup.heading.punkt", expression`${lineStart}${shortLine}${lead}${piece("entity.name.section.punkt", title)}${lineEnd}`),
  ];
}

/** Rules that paint the items of a file with this numbering. */
export const punktRules = (numbering: Numbering): Rule => ({ patterns: forms[numbering].flatMap(headings) });

/**
 * Looks ahead at an item's heading. A decision may begin a line with `Punkt 1: Økonomiudvalget anbefaler …` and mean a
 * point of the recommendation: among points, such a line is none.
 */
export function punktAhead(numbering: Numbering, amongPoints = false): string {
  const titles = [...new Set(forms[numbering].map(({ title }) => title))];
  const alternatives = titles.map((title) => {
    const leads = forms[numbering].filter((form) => form.title === title).map(({ lead }) => unpainted(lead));
    const guard = amongPoints && title === titleText ? `(?!${verdict}|${sentence})` : "";
    return `(?:${leads.join("|")})${title === null ? "" : `${guard}(?:${title})`}[ \\t*_]{0,8}$`;
  });
  return `${lineStartUnpainted}${shortLine}(?:${alternatives.join("|")})`;
}

/** Looks ahead at a line with this number, whatever else it is. */
export const numberAhead = (value: number): string => `${lineStartUnpainted}[•·▪]?[ \\t]{0,8}${value}(?!\\d)`;

const group = letteredGroup.source.replace(/^\^|\$$/g, "");
const numberedMark = "(?:Åbent|Lukket) - nr\\.? ?\\d{0,4}";

/** Whole lines between items: group headings, and marks that say whether an item is open to the public. */
export const dividers: Rule = {
  patterns: [
    matching(
      "markup.heading.group",
      expression`${lineStart}${shortLine}${piece("entity.name.section.group", `${anyCase(words(groupHeadings))}|${group}`)}${lineEnd}`,
    ),
    matching(
      null,
      expression`${lineStart}${piece("storage.modifier.open", `${anyCase(words(openMarks))}|Åbent - nr\\.? ?\\d{0,4}`)}${lineEnd}`,
    ),
    matching(
      null,
      expression`${lineStart}${piece("storage.modifier.closed", `${anyCase(words(closedMarks))}|Lukket - nr\\.? ?\\d{0,4}`)}${lineEnd}`,
    ),
  ],
};

export const dividerAhead = wholeLineAhead(`${anyCase(words([...groupHeadings, ...openMarks, ...closedMarks]))}|${numberedMark}|${group}`);

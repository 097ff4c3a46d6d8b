/**
 * Lists numbered from 1 in a file whose items have bare numbers, too: sub-headings, attachments. In a list, the next
 * number is the list's; any other is an item's, for an item may follow at once.
 */

import { type Numbering, numberAhead, numberings, punktAhead } from "./punkter.ts";
import { include, named, never, type Rule } from "./rule.ts";

const longestList = 12;
/** Numberings that lists share. */
const bareNumberings = numberings.filter((numbering) => numbering !== "named");

/** The rules of a list whose lines have `lines`: one for each number, so that each knows the next. */
function numberedList(name: string, lines: readonly Rule[]): (readonly [string, Rule])[] {
  return bareNumberings.flatMap((numbering) =>
    Array.from({ length: longestList }, (_, index) => {
      const value = index + 1;
      const next = value < longestList ? [include(listRule(name, numbering, value + 1))] : [];
      const ahead = `(?=${numberAhead(value)})`;
      const patterns = [{ begin: ahead, end: "$", patterns: lines }, ...next, include(named("punkt-behind-list", numbering)), ...lines];
      return [listRule(name, numbering, value), { begin: ahead, end: never, patterns }] as const;
    }),
  );
}

export const listRule = (name: string, numbering: Numbering, value = 1): string => named(`${name}-${value}`, numbering);

export const attachmentLines = ["long-line", "chrome", "dated-decisions", "attachment", "prose"].map(include);
const textLines = ["long-line", "chrome", "subheading", "points", "prose"].map(include);

export const listRules: Readonly<Record<string, Rule>> = {
  ...Object.fromEntries(
    bareNumberings.map((numbering) => [
      named("punkt-behind-list", numbering),
      {
        begin: `(?=${punktAhead(numbering)})`,
        end: never,
        patterns: [include(named("punkt", numbering)), include(named("punkter", numbering))],
      },
    ]),
  ),
  ...Object.fromEntries([...numberedList("attachments", attachmentLines), ...numberedList("list", textLines)]),
};

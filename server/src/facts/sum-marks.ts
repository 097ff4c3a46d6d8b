import { financingMarks, otherSubject, someMarks, wholeMarks } from "../vocabulary/sums.ts";
import { says } from "./amount-roles.ts";
import { readWords } from "./words.ts";

/** What binds a total to the parts behind it. */
export interface Mark {
  readonly kind: "whole" | "some";
  /** What stands between the total and the mark: what the total is for. */
  readonly before: string;
  /** Where the mark ends in the bridge. */
  readonly end: number;
}

/** The words between a total and its first part that say that it is one; null where they say nothing sure. */
export function markIn(bridge: string): Mark | null {
  if (bridge.length > 160) return null;
  const whole = wholeMarks.exec(bridge) ?? financingMarks.exec(bridge);
  const found = whole ?? someMarks.exec(bridge);
  if (found === null) return null;
  const before = bridge.slice(0, found.index);
  const end = found.index + found[0].length;
  const label = bridge.slice(end);
  if (/\d/.test(label) || label.length > 60 || perYear.test(found[0])) return null;
  return isAside(before) ? { kind: whole === null ? "some" : "whole", before: before.trim(), end } : null;
}

/** What the total is for, and its year: nothing that another amount may hang on. */
const isAside = (text: string): boolean =>
  !/[.;:]/.test(text.replace(/^ ?kr\.?/, "")) &&
  !/\d/.test(text.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, "")) &&
  !otherSubject.test(text) &&
  !says(readWords(text), "rate");

/** An amount for each year: its parts may be, too. */
export const perYear = /årlig|året|pr\./i;

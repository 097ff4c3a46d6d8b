import { onePunkt } from "../check-rule.ts";

/** An item about money in which everything is right, and what to change in it so that something is wrong. */
export interface MoneyItem {
  readonly name: string;
  readonly title: string;
  /** Its sections, each line a paragraph. */
  readonly text: string;
  readonly faults: readonly Fault[];
}

export interface Fault {
  /** Words that stand once in the text, and what to write in their place. */
  readonly change: readonly [string, string];
  /** The codes of the rules that must speak, sorted. */
  readonly says: readonly string[];
}

/** The item as a document, with another text where one is given. */
export const documentWith = ({ title, text }: MoneyItem, other = text): string => onePunkt(other.trim().replaceAll("\n", "\n\n"), title);

import { matchContents } from "../facts/contents-match.ts";
import { messages, say } from "./messages.ts";
import type { Snapshot } from "./snapshot.ts";

/** How many of the items the table of contents has. Null where there is no table, or there are no items. */
export function describeContents({ facts: { contents, punkter }, language }: Snapshot): string | null {
  if (!contents || punkter.length === 0) return null;
  const { length } = matchContents(contents, punkter).pairs;
  return length === punkter.length
    ? say(messages.contentsAgree, language, length)
    : say(messages.contentsLack, language, length, punkter.length);
}

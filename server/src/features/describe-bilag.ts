import { bilagFile } from "./bilag-file.ts";
import { meantBilag } from "./bilag-mentions.ts";
import { linkTo } from "./describe-sag.ts";
import { escapeMarkdown } from "./markdown.ts";
import { messages, say } from "./messages.ts";
import type { Snapshot } from "./snapshot.ts";
import type { Subject } from "./subject-at.ts";

/** An attachment in markdown: the entry that a name in the text means, and its file beside the document. Null where there is neither. */
export function describeBilag(
  { beside, uri, language }: Snapshot,
  { name, isEntry, punkt }: Extract<Subject, { kind: "bilag" }>,
): string | null {
  const { bilag, number } = punkt.facts;
  const entry = isEntry ? null : (bilag[meantBilag(punkt.facts, name) ?? -1] ?? null);
  const file = bilagFile(beside, entry?.text ?? name);
  const parts: string[] = [];
  if (entry) {
    const words = number === null ? messages.bilagEntry[language] : say(messages.bilagEntryOf, language, number);
    parts.push(`${words}: [${escapeMarkdown(entry.text)}](${linkTo(uri, punkt.firstLine + entry.line)})`);
  }
  if (file) parts.push(say(messages.bilagHasFile, language, `[${escapeMarkdown(file.name)}](${linkTo(file.uri, 0)})`));
  return parts.length > 0 ? parts.join("\n\n") : null;
}

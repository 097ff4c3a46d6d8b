import { generateContents } from "../rules/generate-contents.ts";
import { renumberEdits } from "../rules/renumber.ts";
import type { Edit, Message } from "../rules/rule.ts";
import { messages } from "./messages.ts";
import type { Snapshot } from "./snapshot.ts";

/** What a command would do with a document, or what it says where there is nothing to do. */
export type CommandResult = { readonly edits: readonly Edit[] } | { readonly says: Message };

/** "Generér indholdsfortegnelse". */
export function generateContentsCommand(snapshot: Snapshot): CommandResult {
  const generated = generateContents(snapshot, snapshot.reread);
  switch (generated.kind) {
    case "edits":
      return generated;
    case "right":
      return { says: messages.contentsRight };
    case "no items":
      return { says: messages.contentsNoItems };
    case "other lines":
      return { says: messages.contentsOtherLines };
    case "not understood":
      return { says: messages.contentsNotUnderstood };
  }
}

/** "Omnummerér punkter". */
export function renumberCommand({ facts, text }: Snapshot): CommandResult {
  const edits = renumberEdits(facts, text);
  if (edits.length > 0) return { edits };
  return { says: facts.punkter.some((punkt) => punkt.facts.number !== null) ? messages.numbersRight : messages.noNumbers };
}

import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import { headLabels, type LabelRole } from "../vocabulary/labels.ts";
import { messages } from "./messages.ts";
import { mayBegin, rangeFrom, type WritingPlace } from "./writing-place.ts";

/** The labels that most heads have, in their order. */
const usual: readonly LabelRole[] = ["date", "start", "end", "place", "members", "absent", "substitutes", "secretary"];

/** The labels that the head lacks, with a colon where the others have one. */
export function missingLabels(place: WritingPlace): CompletionItem[] {
  if (place.part !== "head") return [];
  const begins = mayBegin(place);
  const { facts, text, language } = place.snapshot;
  const present = new Set(facts.labels.map(({ role }) => role));
  const withColon = facts.labels.filter(({ label }) => text.line(label.line).charAt(label.end) === ":").length * 2 > facts.labels.length;
  return usual.flatMap((role, index): CompletionItem[] => {
    const first = headLabels.find((label) => label.role === role && label.correct === undefined);
    if (!first || present.has(role) || !begins(first.text)) return [];
    return [
      {
        label: first.text,
        kind: CompletionItemKind.Field,
        detail: messages.missingLabel[language],
        sortText: `1${index}`,
        textEdit: { range: rangeFrom(place, place.start), newText: `${first.text}${withColon ? ":" : ""} ` },
      },
    ];
  });
}

import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import { headLabels, type LabelRole } from "../vocabulary/labels.ts";
import { labelForm } from "./label-form.ts";
import { messages } from "./messages.ts";
import { mayBegin, rangeFrom, type WritingPlace } from "./writing-place.ts";

/** The labels that most heads have, in their order: the long words, and those of heads that write `Dato` and `Sted`. */
const usual: readonly { readonly role: LabelRole; readonly long: string; readonly short: string }[] = [
  { role: "date", long: "Mødedato", short: "Dato" },
  { role: "start", long: "Mødetidspunkt", short: "Tid" },
  { role: "place", long: "Mødested", short: "Sted" },
  { role: "members", long: "Mødedeltagere", short: "Deltagere" },
  { role: "absent", long: "Afbud", short: "Afbud" },
  { role: "substitutes", long: "Stedfortrædere", short: "Stedfortrædere" },
  { role: "secretary", long: "Sekretær", short: "Sekretær" },
];

const shortWords = new Set(["dato", "sted", "tid"]);
const clock = /\bkl\b|\b\d{1,2}[.:]\d{2}(?![.\d])/i;

/** The labels that the head lacks, in the form of those that it has. */
export function missingLabels(place: WritingPlace): CompletionItem[] {
  if (place.part !== "head") return [];
  const begins = mayBegin(place);
  const { facts, text, language } = place.snapshot;
  const present = presentRoles(place);
  const { before, behind, below, capitals } = labelForm(facts.labels, text);
  const isShort = facts.labels.some(({ label }) => shortWords.has(label.text.toLowerCase()));
  // A label with marks of its own replaces those that stand there.
  const from = before === "" ? place.start : place.before.length - place.before.trimStart().length;
  return usual.flatMap(({ role, long, short }, index): CompletionItem[] => {
    const word = isShort ? short : long;
    if (present.has(role) || !begins(word)) return [];
    const label = capitals ? word.toUpperCase() : word;
    return [
      {
        label,
        kind: CompletionItemKind.Field,
        detail: messages.missingLabel[language],
        sortText: `1${index}`,
        filterText: `${place.before.slice(from, place.start)}${label}`,
        textEdit: { range: rangeFrom(place, from), newText: `${before}${label}${behind}${below ? text.lineEnd : ""}` },
      },
    ];
  });
}

const wordsOf = (role: LabelRole): string[] => headLabels.flatMap((label) => (label.role === role ? [label.text.toLowerCase()] : []));
const clockWords = new Set([...wordsOf("start"), ...wordsOf("date").filter((word) => /tid/.test(word))]);

/** The label that is being written is not there yet; a time may stand behind the date. */
function presentRoles({ snapshot: { facts }, position }: WritingPlace): ReadonlySet<LabelRole> {
  const present = new Set<LabelRole>();
  for (const { role, label, values } of facts.labels) {
    if (label.line === position.line) continue;
    const isClock = clockWords.has(label.text.toLowerCase());
    present.add(role === "date" && isClock ? "start" : role);
    if (role === "date" && values.some(({ text }) => clock.test(text))) present.add("start");
  }
  return present;
}

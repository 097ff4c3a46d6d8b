import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import { readTraits } from "../rules/document-traits.ts";
import { recommendationRoles } from "../vocabulary/sections.ts";
import { messages } from "./messages.ts";
import { mayBegin, rangeFrom, type WritingPlace } from "./writing-place.ts";

const recommendations = ["Administrationen indstiller, at ", "Forvaltningen indstiller, at ", "Direktionen foreslår indstillet, at "];
const decisions = [
  "Godkendt.",
  "Indstillingen blev godkendt.",
  "Indstillingen tiltrådt.",
  "Anbefales godkendt.",
  "Taget til efterretning.",
  "Orienteringen blev taget til efterretning.",
  "Drøftet.",
  "Udsat.",
  "Afvist.",
  "Intet.",
];
/** A longer decision is no fixed phrase. */
const longestPhrase = 80;
const mostOwn = 6;

/** Fixed phrases at the start of a line of a recommendation or of this meeting's decision: the document's own first. */
export function phrases(place: WritingPlace): CompletionItem[] {
  const { section, snapshot } = place;
  if (!section) return [];
  if (recommendationRoles.has(section.role) && !section.own) {
    const lead = readTraits(snapshot.facts, snapshot.text).recommendationLead;
    return items(place, unique([...(lead ? [`${lead.trim()} `] : []), ...recommendations]));
  }
  return section.own ? items(place, unique([...ownDecisions(place), ...decisions])) : [];
}

/** What this meeting decided elsewhere, most often first. */
function ownDecisions({ snapshot: { facts } }: WritingPlace): string[] {
  const counts = new Map<string, number>();
  for (const { facts: punkt } of facts.punkter) {
    const text = punkt.decision?.text;
    if (text && text.length <= longestPhrase && !/\d/.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostOwn)
    .map(([text]) => text);
}

const unique = (texts: readonly string[]): string[] => [...new Map(texts.map((text) => [text.trim().toLowerCase(), text])).values()];

function items(place: WritingPlace, texts: readonly string[]): CompletionItem[] {
  const detail = messages.fixedPhrase[place.snapshot.language];
  return texts.filter(mayBegin(place)).map((text, index) => ({
    label: text.trim(),
    kind: CompletionItemKind.Text,
    detail,
    sortText: `0${String(index).padStart(2, "0")}`,
    textEdit: { range: rangeFrom(place, place.start), newText: text },
  }));
}

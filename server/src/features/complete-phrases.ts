import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import { isAbsenceLine } from "../facts/absence-line.ts";
import { readTraits } from "../rules/document-traits.ts";
import { decisionWords } from "../vocabulary/beslutninger.ts";
import { recommendationRoles } from "../vocabulary/sections.ts";
import { lastMeetings } from "./last-meetings.ts";
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
/** What a decision says beyond its first clause belongs to its case: `Godkendt, idet vejen hedder Klydevænget.` */
const oneClause = /^[^.,:;]+\.?$/;
/** So many meetings of the committee tell how it words its decisions. */
const meetingsRead = 6;

/**
 * Fixed phrases at the start of a line of a recommendation or of this meeting's decision: the document's own first. Where the
 * section says something already, only those that the line begins with.
 */
export function phrases(place: WritingPlace): CompletionItem[] {
  const { section, snapshot, before, start } = place;
  if (!section || (before.length === start && saysSomething(place))) return [];
  if (recommendationRoles.has(section.role) && !section.own) {
    const lead = readTraits(snapshot.facts, snapshot.text).recommendationLead;
    return items(place, unique([...(lead ? [`${lead.trim()} `] : []), ...recommendations]));
  }
  return section.own ? items(place, unique([...ownDecisions(place), ...decisions])) : [];
}

/** The section has words on another line than this one, beside who was not there. */
function saysSomething({ snapshot: { text }, position, punkt, section }: WritingPlace): boolean {
  if (!punkt || !section) return false;
  const heading = punkt.firstLine + section.heading.line;
  for (let line = heading + 1; line < Math.min(heading + section.lineCount, text.lineCount); line++) {
    const words = text.line(line);
    if (line !== position.line && words.trim() !== "" && !isAbsenceLine(words.trim())) return true;
  }
  return false;
}

/** How this meeting and the committee's last ones worded their decisions, most often first. */
function ownDecisions({ snapshot }: WritingPlace): string[] {
  const counts = new Map<string, number>();
  const count = (text: string | null | undefined): void => {
    if (text && text.length <= longestPhrase && !/[\d(]/.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  };
  for (const { facts } of snapshot.facts.punkter) count(facts.decision?.text);
  for (const { record } of lastMeetings(snapshot, meetingsRead)) for (const { punkt } of record.punkter) count(punkt.decision);
  return [...counts]
    .filter(([text, times]) => times > 1 || (decisionWords.test(text) && oneClause.test(text)))
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

import { type CompletionItem, CompletionItemKind } from "vscode-languageserver-types";
import { danishDate } from "../facts/calendar-date.ts";
import { readTraits } from "../rules/document-traits.ts";
import { withOwnNumber } from "../rules/section-skeleton.ts";
import { factsRoles, recommendationRoles, type SectionRole } from "../vocabulary/sections.ts";
import { messages } from "./messages.ts";
import { mayBegin, rangeFrom, type WritingPlace } from "./writing-place.ts";

/** What most write, where a document has not shown how it writes a section. */
const usual: readonly (readonly [SectionRole, string])[] = [
  ["facts", "Sagsfremstilling"],
  ["recommendation", "Indstilling"],
  ["decision", "Beslutning"],
  ["attachments", "Bilag"],
];

/** The headings that an item lacks, as this document writes them: what it plainly lacks first, then in the document's order. */
export function missingSections(place: WritingPlace): CompletionItem[] {
  const { snapshot, punkt } = place;
  if (!punkt) return [];
  const { facts, text, language } = snapshot;
  const begins = mayBegin(place);
  const traits = readTraits(facts, text);
  const present = new Set(punkt.facts.sections.filter(({ role, own }) => role !== "decision" || own).map(({ role }) => role));
  const has = (roles: ReadonlySet<SectionRole>): boolean => [...present].some((role) => roles.has(role));
  const lacksRecommendation = has(caseRoles) && !has(recommendationRoles);
  const lacksDecision = !present.has("decision") && !present.has("recommendation-decision");
  const order = [...traits.order, ...usual.map(([role]) => role)];
  const rankOf = (role: SectionRole): number => {
    if (recommendationRoles.has(role)) return lacksRecommendation ? 0 : 3;
    if (role === "decision") return lacksDecision && !lacksRecommendation ? 1 : 2;
    const index = order.indexOf(role);
    return 4 + (index < 0 ? order.length : index);
  };
  // An agenda has no decisions yet.
  const decides = !facts.meeting.agenda || traits.headings.has("decision");
  const headings = new Map<SectionRole, string>([
    ...usual.filter(([role]) => !isCovered(role, traits.headings) && (decides || role !== "decision")),
    ...traits.headings,
  ]);
  const gap = traits.spaced || facts.punkter.length === 0 ? "\n\n" : "\n";
  const items = [...headings]
    .filter(([role]) => !present.has(role) && !alike.some((roles) => roles.has(role) && has(roles)))
    .map(([role, heading]) =>
      headingItem(place, withOwnNumber(heading, punkt.facts.number), rankOf(role), gap, messages.missingSection[language]),
    );
  const dated = datedDecision(place, traits.headings);
  // Committee and date say more than the bare word.
  if (dated && lacksDecision && decides) items.push(headingItem(place, dated, 0.5, gap, messages.missingSection[language]));
  return items.filter(({ label }) => begins(label));
}

/** Of these an item needs one. */
const alike: readonly ReadonlySet<SectionRole>[] = [recommendationRoles, factsRoles];
const caseRoles: ReadonlySet<SectionRole> = new Set<SectionRole>(["facts", "summary", "facts-economy"]);

/** A document that has one kind of recommendation needs no other. */
const isCovered = (role: SectionRole, headings: ReadonlyMap<SectionRole, string>): boolean =>
  headings.has(role) || (role === "recommendation" && [...headings.keys()].some((each) => recommendationRoles.has(each)));

/** `Beslutning i Byrådet den 05-02-2020`, where the document has not shown how it heads its decisions. */
function datedDecision({ snapshot: { facts } }: WritingPlace, headings: ReadonlyMap<SectionRole, string>): string | null {
  const { committee, date } = facts.meeting;
  return headings.has("decision") || !committee || !date ? null : `Beslutning i ${committee} den ${danishDate(date)}`;
}

function headingItem(place: WritingPlace, heading: string, rank: number, gap: string, detail: string): CompletionItem {
  const { snapshot, before, start } = place;
  // A heading with marks of its own replaces those that stand there.
  const from = /^[\p{L}\p{N}]/u.test(heading) ? start : before.length - before.trimStart().length;
  const label = heading.replace(/^[\s#*_]+|(?<![\s*_])[\s*_]+$/g, "");
  return {
    label,
    kind: CompletionItemKind.Struct,
    detail,
    sortText: `1${String(Math.round(2 * rank)).padStart(2, "0")}${label}`,
    filterText: before.slice(from).trim() === "" ? label : `${before.slice(from, start)}${label}`,
    textEdit: { range: rangeFrom(place, from), newText: `${heading}${gap}`.replaceAll("\n", snapshot.text.lineEnd) },
  };
}

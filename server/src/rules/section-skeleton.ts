import type { PunktFacts } from "../facts/punkt-facts.ts";
import type { Lines } from "../text/source-text.ts";
import type { SectionRole } from "../vocabulary/sections.ts";
import type { DocumentTraits } from "./document-traits.ts";
import { type Edit, insertAt } from "./rule.ts";

/**
 * The edit that puts a missing section into an item: its heading as the document writes it elsewhere, at the place
 * where its other items have it, with the document's spacing.
 */
export function insertSection(punkt: PunktFacts, lines: Lines, traits: DocumentTraits, role: SectionRole, body: readonly string[]): Edit {
  const heading = withOwnNumber(traits.headings.get(role) ?? fallbackHeading(role), punkt.number);
  const at = insertionLine(punkt, lines, traits.order, role);
  const gap = traits.spaced ? [""] : [];
  const atEnd = at >= punkt.lineCount || lines.line(at).trim() === "";
  const section = [heading, ...gap, ...body.flatMap((line) => [line, ...gap])];
  if (!atEnd) return insertAt(at, `${section.join("\n")}\n`);
  const last = lastFilledLine(lines, Math.min(at, punkt.lineCount)) ?? 0;
  const column = lines.line(last).length;
  const text = ["", ...gap, ...trimEnd(section)].join("\n");
  return { start: { line: last, column }, end: { line: last, column }, newText: text };
}

/** `Økonomiudvalget, 03-04-2019, pkt. 42` names the item: another item's heading is taken with this one's number. */
export function withOwnNumber(heading: string, number: number | null): string {
  return number === null ? heading : heading.replace(/((?:pkt\.?|punkt) ?)\d{1,4}(?=\D{0,4}$)/i, `$1${number}`);
}

const fallbackHeading = (role: SectionRole): string =>
  role === "decision" ? "Beslutning" : role === "attachments" ? "Bilag" : "Indstilling";

/** Before the first section that stands behind `role` elsewhere; else behind the item's last line. */
function insertionLine(punkt: PunktFacts, lines: Lines, order: readonly SectionRole[], role: SectionRole): number {
  const usual = order.includes(role) ? order : defaultOrder;
  const place = usual.indexOf(role);
  const later = punkt.sections.find((section) => usual.indexOf(section.role) > place);
  if (later) return later.heading.line;
  const attachments = punkt.sections.find((section) => section.role === "attachments");
  return attachments ? attachments.heading.line : (lastFilledLine(lines, punkt.lineCount) ?? 0) + 1;
}

const defaultOrder: readonly SectionRole[] = ["summary", "facts", "economy", "recommendation", "history", "decision", "attachments"];

function lastFilledLine(lines: Lines, before: number): number | null {
  for (let line = before - 1; line >= 0; line--) if (lines.line(line).trim() !== "") return line;
  return null;
}

const trimEnd = (section: readonly string[]): readonly string[] => (section.at(-1) === "" ? section.slice(0, -1) : section);

import { mark } from "../marked.ts";
import type { Meeting, Punkt } from "../model/meeting.ts";
import { type BodyStyle, type Part, passagesOf, writePassages, writeRecommendation } from "./body.ts";
import type { Page } from "./page.ts";

/** How a dialect writes the sections of an item. */
export interface PunktStyle extends BodyStyle {
  /** The parts in their order, each with its heading; null for a part that has none. */
  readonly parts: readonly (readonly [Part, string | null])[];
  /** What stands around a heading: `## ` in front, a colon behind. */
  readonly heading?: (text: string) => string;
  /** The heading of this meeting's decision, marked; without one, the part's own is taken. */
  readonly decisionHeading?: (punkt: Punkt) => string;
  readonly history: (treatment: Punkt["earlier"][number]) => string;
  readonly attachment: (attachment: Punkt["attachments"][number], index: number) => string;
  /** Lines behind a decision: `Fraværende: ` and the like. */
  readonly behindDecision?: (punkt: Punkt) => readonly string[];
  /** Sections that this system writes though nothing stands in them. */
  readonly emptyToo?: readonly Part[];
  readonly route?: (punkt: Punkt) => string;
  /** The document is one of before the meeting. */
  readonly agenda?: boolean;
}

/** All sections of an item. */
export function writeSections(page: Page, punkt: Punkt, style: PunktStyle): void {
  if (punkt.kind === "closed" || punkt.kind === "signature") return;
  for (const [part, heading] of style.parts) writePart(page, punkt, part, heading, style);
}

function writePart(page: Page, punkt: Punkt, part: Part, heading: string | null, style: PunktStyle): void {
  const write = writerOf(page, punkt, part, style);
  if (write === null && !style.emptyToo?.includes(part)) return;
  const text = part === "decision" && style.decisionHeading ? style.decisionHeading(punkt) : heading;
  const data = `${part}:${punkt.index}`;
  page.marked("part", data, () => {
    if (text !== null) page.line((style.heading ?? ((words) => words))(mark("section", text, data)));
    if (write !== null) page.marked("text", data, write);
  });
  page.gap();
}

/** What writes a part's text, or null where the item has nothing to say in it. */
function writerOf(page: Page, punkt: Punkt, part: Part, style: PunktStyle): (() => void) | null {
  const passages = passagesOf(punkt, part);
  if (passages !== null) return passages.length === 0 ? null : () => writePassages(page, passages, style);
  const { recommendation, earlier, attachments, decision } = punkt;
  switch (part) {
    case "recommendation":
      return recommendation === null ? null : () => writeRecommendation(page, recommendation, punkt.index, style);
    case "history":
      return earlier.length === 0 ? null : () => writeHistory(page, punkt, style);
    case "attachments":
      return attachments.length === 0
        ? null
        : () => {
            for (const [index, entry] of attachments.entries()) page.line(mark("bilag-entry", style.attachment(entry, index), punkt.index));
          };
    case "decision":
      return style.agenda || decision.length === 0 ? null : () => writeDecision(page, punkt, style);
    case "route":
      return punkt.kind === "sag" && style.route ? () => page.line(style.route?.(punkt) ?? "") : null;
    default:
      return null;
  }
}

function writeHistory(page: Page, { earlier }: Punkt, style: PunktStyle): void {
  for (const treatment of earlier) {
    page.line(style.history(treatment));
    for (const line of treatment.text) page.line(line);
  }
}

function writeDecision(page: Page, punkt: Punkt, style: PunktStyle): void {
  for (const line of punkt.decision) page.line(line);
  for (const line of punkt.absence) page.line(line);
  for (const line of style.behindDecision?.(punkt) ?? []) page.line(line);
}

/** `Vedtagelse i X den DD-MM-YYYY` and its kin, marked. */
export function datedDecision(meeting: Meeting, before: string, between: string, date: string, behind = ""): string {
  return `${before}${mark("decision-udvalg", mark("udvalg-own", meeting.udvalg))}${between}${mark("decision-date", date)}${behind}`;
}

/** The title as this system writes it: closed items carry a mark. */
export const titleOf = ({ kind, title }: Punkt, closed: (title: string) => string): string => (kind === "closed" ? closed(title) : title);

/** An item's heading: `before`, the number (null for none), `between`, the title, all marked. */
export function punktHeading({ index }: Punkt, before: string, number: string | null, between: string, title: string): string {
  const count = number === null ? "" : mark("punkt-number", number, index);
  return mark("punkt-heading", `${before}${count}${between}${mark("punkt-title", title, index)}`, index);
}

/** All items, each as one marked piece: its head (heading, case number) and its sections. */
export function writePunkter(page: Page, meeting: Meeting, style: PunktStyle, head: (punkt: Punkt, number: number) => void): void {
  for (const punkt of meeting.punkter) {
    page.marked("punkt", punkt.index, () => {
      head(punkt, meeting.firstNumber + punkt.index);
      writeSections(page, punkt, style);
    });
  }
}

import type { Treatment } from "../archive/archive.ts";
import { danishDate } from "../facts/calendar-date.ts";
import type { PlacedPunkt } from "../facts/document-facts.ts";
import type { Message } from "../rules/rule.ts";
import { linkTo } from "./describe-sag.ts";
import { escapeMarkdown, shorten } from "./markdown.ts";
import { messages, say } from "./messages.ts";
import type { Language, Snapshot } from "./snapshot.ts";
import { treatmentsAround } from "./treatments-around.ts";

const longestTitle = 160;
const longestDecision = 240;

/** The item that an entry of the table of contents leads to, in markdown: title, case number, decision. */
export function describePunkt({ uri, language }: Snapshot, { firstLine, facts }: PlacedPunkt): string {
  const number = facts.number === null ? "" : `${say(messages.punkt, language, facts.number)}: `;
  const [sagsnummer] = facts.sagsnumre;
  const title = `[${number}${escapeMarkdown(shorten(facts.title.text, longestTitle))}](${linkTo(uri, firstLine + facts.headingLine)})`;
  const rows = [
    sagsnummer ? `${title} · ${messages.sag[language]} ${escapeMarkdown(sagsnummer.text)}` : title,
    `*${facts.decision ? escapeMarkdown(shorten(facts.decision.text, longestDecision)) : messages.noDecision[language]}*`,
  ];
  return rows.join("\n\n");
}

/**
 * What an item's heading does not say itself: how often its case was treated, and when before and behind this. Null where it was
 * treated here alone.
 */
export function describeHeading(snapshot: Snapshot, punkt: PlacedPunkt): string | null {
  const [sagsnummer] = punkt.facts.sagsnumre;
  if (!sagsnummer) return null;
  const { all, previous, next } = treatmentsAround(snapshot, punkt, sagsnummer.text);
  if (all.length < 2) return null;
  const { language } = snapshot;
  const parts = [`${messages.sag[language]} ${escapeMarkdown(sagsnummer.text)}`, say(messages.treatedTimes, language, all.length)];
  if (previous) parts.push(linked(messages.previousTreatment, previous, language));
  if (next) parts.push(linked(messages.nextTreatment, next, language));
  return parts.join(" · ");
}

const linked = (message: Message, { uri, document: { date }, punkt: { firstLine, punkt } }: Treatment, language: Language): string =>
  `[${escapeMarkdown(say(message, language, date ? danishDate(date) : messages.noDate[language]))}](${linkTo(uri, firstLine + punkt.headingLine)})`;

import type { Treatment } from "../archive/archive.ts";
import type { DocumentRecord } from "../archive/record.ts";
import { danishDate } from "../facts/calendar-date.ts";
import { danishKroner } from "../facts/danish-money.ts";
import type { GrantedAmount } from "../facts/granted.ts";
import { readKle } from "../facts/sagsnummer.ts";
import { escapeMarkdown, shorten } from "./markdown.ts";
import { messages, say } from "./messages.ts";
import type { Language, Snapshot } from "./snapshot.ts";

/** At most so many treatments are listed: a standing number (`00.00.00-…`) may have hundreds. */
const mostTreatments = 12;
const longestTitle = 110;
const longestDecision = 160;

/** A case in markdown: its titles and treatments, oldest first, each with its decision in one line; its KLE reading. */
export function describeSag({ archive, uri, language }: Snapshot, sagsnummer: string): string {
  const treatments = archive.treatments(sagsnummer);
  const parts = [headline(sagsnummer, treatments.length, language)];
  const shown = treatments.length > mostTreatments ? treatments.slice(-mostTreatments) : treatments;
  if (shown.length < treatments.length) parts.push(say(messages.more, language, treatments.length - shown.length));
  if (treatments.length > 0) {
    const isRetitled = (index: number): boolean => titleOf(shown[index]) !== titleOf(shown[index - 1]);
    parts.push(shown.map((treatment, index) => describeTreatment(treatment, uri, language, isRetitled(index))).join("\n"));
  } else parts.push(messages.notTreated[language]);
  const kle = describeKle(sagsnummer, language);
  if (kle) parts.push("---", kle);
  return parts.join("\n\n");
}

function headline(sagsnummer: string, count: number, language: Language): string {
  const times = count === 0 ? "" : ` · ${count === 1 ? messages.treatedOnce[language] : say(messages.treatedTimes, language, count)}`;
  return `**${messages.sag[language]} ${escapeMarkdown(sagsnummer)}**${times}`;
}

const titleOf = (treatment: Treatment | undefined): string | undefined => treatment?.punkt.punkt.title.text;

/** An item in markdown: a point of a list, with its meeting, a link to it, and its decision. An item without a number has its title. */
export function describeTreatment(
  { uri, document, punkt: placed }: Pick<Treatment, "uri" | "document" | "punkt">,
  here: string,
  language: Language,
  withTitle = true,
): string {
  const { punkt, firstLine } = placed;
  const when = describeMeeting(document, language);
  const title = escapeMarkdown(shorten(punkt.title.text, longestTitle));
  const number = punkt.number === null ? null : say(messages.punkt, language, punkt.number);
  const name = number === null ? title : withTitle ? `${number}: ${title}` : number;
  const place = uri === here ? ` (${messages.here[language]})` : "";
  const decision = punkt.decision ? escapeMarkdown(shorten(punkt.decision, longestDecision)) : messages.noDecision[language];
  const granted = punkt.granted.length === 0 ? "" : `  \n  ${say(messages.granted, language, describeGranted(punkt.granted))}`;
  return `- ${when} · [${name}](${linkTo(uri, firstLine + punkt.headingLine)})${place}  \n  *${decision}*${granted}`;
}

/** At most so many amounts are named. */
const mostAmounts = 3;

const describeGranted = (granted: readonly GrantedAmount[]): string =>
  [
    ...granted.slice(0, mostAmounts).map(({ ore }) => escapeMarkdown(danishKroner(ore))),
    ...(granted.length > mostAmounts ? ["…"] : []),
  ].join(", ");

/** When, and of which committee. */
export const describeMeeting = (document: DocumentRecord, language: Language): string =>
  partsOfMeeting(document, language).map(escapeMarkdown).join(" · ");

/** As `describeMeeting`, for where no Markdown is read. */
export const describeMeetingPlainly = (document: DocumentRecord, language: Language): string =>
  partsOfMeeting(document, language).join(" · ");

const partsOfMeeting = ({ committee, date }: DocumentRecord, language: Language): string[] =>
  [date ? danishDate(date) : messages.noDate[language], committee ?? ""].filter((part) => part !== "");

/** A link that an editor opens at the line; nothing of the document's text is in it. */
export const linkTo = (uri: string, line: number): string =>
  `${uri.replace(/[()<>\s\\]/g, (mark) => encodeURIComponent(mark).replace(/[()]/g, (paren) => (paren === "(" ? "%28" : "%29")))}#L${line + 1}`;

function describeKle(sagsnummer: string, language: Language): string | null {
  const kle = readKle(sagsnummer);
  if (!kle) return null;
  const row = (label: string, value: string): string => `- ${label}: ${value}`;
  const titled = (code: string, title: string | null): string =>
    title === null ? escapeMarkdown(code) : `${escapeMarkdown(code)} ${escapeMarkdown(title)}`;
  const rows = [
    row(messages.hovedgruppe[language], titled(kle.hovedgruppe.code, kle.hovedgruppe.title)),
    row(messages.emne[language], escapeMarkdown(kle.emne)),
  ];
  if (kle.facet) rows.push(row(messages.facet[language], titled(kle.facet.code, kle.facet.title)));
  if (kle.serial !== null) rows.push(row(messages.serial[language], String(kle.serial)));
  if (kle.year !== null) rows.push(row(messages.year[language], String(kle.year)));
  return `${messages.kle[language]}\n\n${rows.join("\n")}`;
}

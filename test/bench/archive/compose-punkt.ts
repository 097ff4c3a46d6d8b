import type { Random } from "../random.ts";
import { longDate, type MeetingDate, type Punkt, type Section, shortDate } from "./meeting.ts";
import type { Prose } from "./prose.ts";
import type { Sag, Style } from "./sager.ts";
import { attachments, decisions, objects, streets } from "./vocabulary.ts";

/** What an item takes from its meeting. */
export interface MeetingFrame {
  readonly style: Style;
  readonly udvalg: string;
  readonly date: MeetingDate;
}

/** An item about a case, with the sections that the municipality gives its items. */
export function composePunkt(
  random: Random,
  prose: Prose,
  frame: MeetingFrame,
  { number, page, sag }: { readonly number: number; readonly page: number; readonly sag: Sag },
): Punkt {
  const bevilling = random.chance(0.35) ? `${random.integer(10, 990)}.000 kr. i ${frame.date.year}` : null;
  const sections = [
    section(frame.style === "rudersdal" ? "Resumé" : "Anledning", [prose.paragraph(random)]),
    sagsfremstilling(random, prose, frame, sag),
    ...(bevilling === null ? [] : [section("Økonomi", [`Der søges om en bevilling på ${bevilling}. ${prose.sentence(random, 8, 20)}`])]),
    ...(random.chance(0.3) ? [section("Lovgrundlag", [lovgrundlag(random, frame.date.year)])] : []),
    indstilling(random, prose, frame.style, bevilling),
    beslutning(random, frame),
    ...(random.chance(0.55) ? [section("Bilag", bilag(random))] : []),
  ];
  return { number, title: sag.title, sagsnummer: sag.sagsnummer, page, earlier: sag.treatments, sections };
}

const section = (heading: string, paragraphs: readonly string[], list: readonly string[] = []): Section => ({ heading, paragraphs, list });

function sagsfremstilling(random: Random, prose: Prose, { date }: MeetingFrame, { treatments }: Sag): Section {
  const paragraphs = Array.from({ length: random.integer(2, 4) }, () => `${prose.paragraph(random)}${withNumbers(random, date.year)}`);
  const before = treatments.at(-1);
  if (before) paragraphs.push(`Sagen blev senest behandlet den ${longDate(before.date)} som punkt ${before.number}.`);
  const list = random.chance(0.3) ? Array.from({ length: random.integer(2, 5) }, () => prose.sentence(random, 5, 12)) : [];
  return section("Sagsfremstilling", paragraphs, list);
}

/** Now and then, a sentence with such numbers as stand in minutes. */
function withNumbers(random: Random, year: number): string {
  const count = `${random.integer(1, 9)}.${random.integer(100, 999)}`;
  return random.pick(["", "", ` I ${year} var der ${count} borgere i målgruppen.`, ` Området er på ${count} kvadratmeter, jf. kortet.`]);
}

function lovgrundlag(random: Random, year: number): string {
  const date = longDate({ year: year - random.integer(1, 5), month: random.integer(1, 12), day: random.integer(1, 28) });
  return `Lov nr. ${random.integer(10, 1800)} af ${date}, § ${random.integer(2, 120)}.`;
}

function indstilling(random: Random, prose: Prose, style: Style, bevilling: string | null): Section {
  const who = style === "rudersdal" ? "Direktionen foreslår," : "Direktøren for By, Kultur, Miljø & Beskæftigelse indstiller,";
  const list = Array.from({ length: random.integer(1, 3) }, () => `at ${lowerFirst(prose.sentence(random, 6, 14))}`);
  return section("Indstilling", [who], bevilling === null ? list : [...list, `at der gives en bevilling på ${bevilling}.`]);
}

function beslutning(random: Random, { style, udvalg, date }: MeetingFrame): Section {
  return section(style === "rudersdal" ? `Vedtagelse i ${udvalg} den ${shortDate(date)}` : "Beslutning", [random.pick(decisions)]);
}

const bilag = (random: Random): readonly string[] =>
  Array.from(
    { length: random.integer(1, 4) },
    () => `${random.pick(attachments)} ${random.pick(objects)} ved ${random.pick(streets)}${random.pick(["", ".pdf"])}`,
  );

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

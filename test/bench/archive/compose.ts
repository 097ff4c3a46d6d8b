import { type Random, seededRandom } from "../random.ts";
import { composePunkt, type MeetingFrame } from "./compose-punkt.ts";
import { type Meeting, type MeetingDate, type Punkt, rareWord, shortDate } from "./meeting.ts";
import type { Prose } from "./prose.ts";
import { type Sag, SagRegister, type Style } from "./sager.ts";
import { firstNames, lastNames, places, udvalg } from "./vocabulary.ts";

/** Mean size of a meeting of an archive, in bytes of UTF-8. */
export const meetingBytes = 20_000;

const firstDay = Date.UTC(2007, 0, 8);
const lastDay = Date.UTC(2024, 11, 10);
const dayMilliseconds = 86_400_000;

/** An archive's meetings in the order of their dates. The same seed gives the same archive. */
export function* composeArchive(meetings: number, seed: number, prose: Prose): Generator<Meeting> {
  const random = seededRandom(seed);
  const registers: Readonly<Record<Style, SagRegister>> = {
    rudersdal: new SagRegister("rudersdal"),
    albertslund: new SagRegister("albertslund"),
  };
  for (let index = 1; index <= meetings; index++) {
    const day = firstDay + Math.floor(((lastDay - firstDay) * index) / meetings / dayMilliseconds) * dayMilliseconds;
    const style = random.pick(["rudersdal", "albertslund"] as const);
    const spread = (random.next() + random.next() + random.next() - 1.5) * 0.6;
    yield composeMeeting(random, prose, {
      index,
      style,
      register: registers[style],
      date: dateOf(day),
      bytes: meetingBytes * (1 + spread),
      last: index === meetings,
    });
  }
}

/** One meeting of about so many bytes. */
export function composeDocument(bytes: number, seed: number, prose: Prose): Meeting {
  return composeMeeting(seededRandom(seed), prose, {
    index: 1,
    style: "rudersdal",
    register: new SagRegister("rudersdal"),
    date: { year: 2021, month: 2, day: 3 },
    bytes,
    last: true,
  });
}

interface MeetingPlan {
  readonly index: number;
  readonly style: Style;
  readonly register: SagRegister;
  readonly date: MeetingDate;
  readonly bytes: number;
  readonly last: boolean;
}

function composeMeeting(random: Random, prose: Prose, plan: MeetingPlan): Meeting {
  const { index, style, register, date } = plan;
  const name = random.pick(udvalg);
  const path = `${date.year}/${String(index).padStart(5, "0")}-${fileName(name)}-${shortDate(date)}`;
  const attendees = Array.from({ length: random.integer(6, 12) }, () => `${random.pick(firstNames)} ${random.pick(lastNames)}`);
  const frame: MeetingFrame = { style, udvalg: name, date };
  const punkter: Punkt[] = [];
  const sager = new Map<Sag, Punkt>();
  let bytes = 600;
  let page = 3;
  while (bytes < plan.bytes || punkter.length < 3) {
    const sag = register.next(random, date.year, new Set(sager.keys()));
    const made = composePunkt(random, prose, frame, { number: punkter.length + 1, page, sag });
    sager.set(sag, made);
    punkter.push(made);
    bytes += sizeOf(made);
    page += random.integer(1, 4);
  }
  if (plan.last) punkter.push(lastPunkt(random, prose, frame, { number: punkter.length + 1, page, register }));
  for (const [sag, { number, title }] of sager) {
    sag.treatments = [...sag.treatments, { sagsnummer: sag.sagsnummer, date, path, number, title }].slice(-2);
  }
  return { index, udvalg: name, date, time: `${random.integer(8, 19)}:15`, place: random.pick(places), attendees, punkter, path };
}

/** The item that carries the rare word. */
function lastPunkt(
  random: Random,
  prose: Prose,
  frame: MeetingFrame,
  place: { readonly number: number; readonly page: number; readonly register: SagRegister },
): Punkt {
  const sag = place.register.next(random, frame.date.year, new Set());
  const title = `${rareWord} og den sidste sag i arkivet`;
  return composePunkt(random, prose, frame, { number: place.number, page: place.page, sag: { ...sag, title, treatments: [] } });
}

function dateOf(day: number): MeetingDate {
  const date = new Date(day);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** About as many bytes as the item takes, with its line in the table of contents. */
function sizeOf({ title, sections }: Punkt): number {
  const texts = sections.flatMap(({ heading, paragraphs, list }) => [heading, ...paragraphs, ...list]);
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 2, 2 * Buffer.byteLength(title) + 50);
}

const fileName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .replace(/[^a-z]+/g, "-");

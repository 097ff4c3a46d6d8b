import { type Random, seededRandom } from "../../bench/random.ts";
import { municipalities } from "../prose/committees.ts";
import { makePeople } from "../prose/people.ts";
import type { KnownMeeting, Making } from "../sager/making.ts";
import { capital, type Day, workday } from "./calendar.ts";
import { makePunkter } from "./make-punkter.ts";
import type { Meeting } from "./meeting.ts";
import type { KronerForm } from "./money.ts";

const places = [
  "Rådhuset, lokale 0.14",
  "Lokale 1, forhallen",
  "Byrådssalen",
  "TEAMS",
  "Mødelokale 2.1",
  "Skovbrynet 311, 2850 Nærum",
  "Udvalgsværelse 3",
];
const departments = [
  "Administrationen",
  "Forvaltningen",
  "Direktionen",
  "Center for Børn og Skole",
  "Direktøren for By, Kultur, Miljø & Beskæftigelse",
];
const forms: readonly KronerForm[] = ["after", "after", "after", "after", "after", "after", "before", "dash", "kroner"];

/** Who meets when: the same in all documents of an archive but for the day. */
export interface Frame {
  readonly municipality: number;
  /** Which of its bodies: 0 the council, 1 the economy committee, then the others. */
  readonly body: number;
  readonly day: Day;
}

export function pickFrame(random: Random): Frame {
  const municipality = random.integer(0, municipalities.length - 1);
  const body = random.chance(0.2) ? 0 : random.chance(0.2) ? 1 : random.integer(2, 7);
  return { municipality, body, day: workday(random, { year: random.integer(2012, 2025), month: random.integer(1, 12), day: 1 }, 0, 26) };
}

/** A meeting made up from a seed: the same seed, the same meeting. */
export function makeMeeting(seed: number, frame?: Frame, known: readonly KnownMeeting[] = []): Meeting {
  const random = seededRandom(seed);
  const { municipality, body, day } = frame ?? pickFrame(random);
  const town = municipalities[municipality % municipalities.length];
  if (town === undefined) throw new RangeError("There is no such municipality");
  const bodies = [town.council, town.economy, ...town.committees];
  const udvalg = bodies[body % bodies.length] ?? town.council;
  const others = bodies.filter((name) => name !== udvalg);
  const members = makePeople(random, random.integer(5, 9), true);
  const officials = makePeople(random, 2, false).filter(({ name }) => !members.some((member) => member.name === name));
  const department = random.pick(departments);
  const start = `${random.integer(8, 18)}:${random.pick(["00", "15", "30"])}`;
  let counter = 0;
  const making: Making = {
    random,
    municipality: town.name,
    council: town.council,
    economy: town.economy,
    udvalg,
    others,
    day,
    form: random.pick(forms),
    department,
    verb: department === "Direktionen" && random.chance(0.7) ? "foreslår" : "indstiller",
    members,
    officials,
    next: () => ++counter,
    known,
  };
  return {
    municipality: town.name,
    udvalg,
    others,
    day,
    start: start.padStart(5, "0"),
    end: `${Math.min(23, Number.parseInt(start, 10) + random.integer(1, 4))}.${random.integer(10, 55)}`,
    place: capital(random.pick(places)),
    members,
    officials,
    absent: random.chance(0.6)
      ? [members[members.length - 1], ...(random.chance(0.2) ? [members[0]] : [])].flatMap((one) => one ?? [])
      : [],
    punkter: makePunkter(making),
    firstNumber: random.chance(0.5) ? random.integer(2, 99) : random.integer(100, 720),
  };
}

import type { Random } from "../random.ts";
import type { Treatment } from "./meeting.ts";
import { matters, objects, streets, subjects } from "./vocabulary.ts";

/** A municipality's way of minutes: its case numbers and its headings. */
export type Style = "rudersdal" | "albertslund";

/** A case (sag) of the archive, with the meetings that have treated it last. */
export interface Sag {
  readonly sagsnummer: string;
  readonly title: string;
  treatments: readonly Treatment[];
}

/** This share of the items takes up a case that an earlier meeting has treated. */
const takenUp = 0.6;
/** A case is taken up while it is one of so many latest ones. */
const alive = 400;

/** All cases of a municipality, as the meetings open them. */
export class SagRegister {
  readonly #style: Style;
  readonly #sager: Sag[] = [];
  readonly #numbers = new Set<string>();

  constructor(style: Style) {
    this.#style = style;
  }

  /** A case for an item: an earlier one or a new one, none that the meeting has already. */
  next(random: Random, year: number, inMeeting: ReadonlySet<Sag>): Sag {
    if (this.#sager.length > 0 && random.chance(takenUp)) {
      // Squared, so that a case is most often taken up soon.
      const age = Math.floor(random.next() ** 2 * Math.min(alive, this.#sager.length));
      const sag = this.#sager[this.#sager.length - 1 - age] as Sag;
      if (sag.treatments.length > 0 && !inMeeting.has(sag)) return sag;
    }
    const sag: Sag = { sagsnummer: this.#newNumber(random, year), title: newTitle(random), treatments: [] };
    this.#sager.push(sag);
    return sag;
  }

  #newNumber(random: Random, year: number): string {
    for (;;) {
      const number = this.#style === "rudersdal" ? yearNumber(random, year) : kleNumber(random, year);
      if (this.#numbers.has(number)) continue;
      this.#numbers.add(number);
      return number;
    }
  }
}

/** `19/27921`. */
const yearNumber = (random: Random, year: number): string => `${twoDigits(year % 100)}/${random.integer(100, 99_999)}`;

/** `24.10.00-P22-1-17`. */
function kleNumber(random: Random, year: number): string {
  const plan = [random.integer(0, 29), random.integer(0, 24), random.integer(0, 36)].map(twoDigits).join(".");
  return `${plan}-${random.pick(["A", "G", "P", "K", "Ø", "I"])}${twoDigits(random.integer(0, 54))}-${random.integer(1, 400)}-${twoDigits(year % 100)}`;
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");

function newTitle(random: Random): string {
  const title = `${random.pick(matters)} ${random.pick(subjects)} ${random.pick(objects)} ved ${random.pick(streets)}`;
  return random.chance(0.5) ? `${title} ${random.integer(1, 399)}` : title;
}

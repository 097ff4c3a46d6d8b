import type { Random } from "../../bench/random.ts";
import { mark, plain } from "../marked.ts";
import type { Day } from "../model/calendar.ts";
import type { Attachment, EarlierTreatment, Passage, Person, Recommendation } from "../model/meeting.ts";
import type { KronerForm } from "../model/money.ts";

/** What the stories of one meeting are told from. */
export interface Making {
  readonly random: Random;
  readonly municipality: string;
  readonly council: string;
  readonly economy: string;
  readonly udvalg: string;
  /** Committees other than the one that meets. */
  readonly others: readonly string[];
  readonly day: Day;
  readonly form: KronerForm;
  /** `Administrationen`, `Center for Børn og Skole`, `Direktionen` … */
  readonly department: string;
  /** `indstiller`, `foreslår` */
  readonly verb: string;
  readonly members: readonly Person[];
  readonly officials: readonly Person[];
  /** A number that no other story of the document has. */
  readonly next: () => number;
}

/** A case as a story tells it; what it leaves out is empty. */
export interface Sag {
  readonly title: string;
  readonly kle: string;
  readonly summary: readonly Passage[];
  readonly facts: readonly Passage[];
  readonly economy?: readonly Passage[];
  readonly law?: readonly Passage[];
  readonly hearing?: readonly Passage[];
  readonly plan?: readonly Passage[];
  readonly points: readonly string[];
  /** Decisions of this case beside the usual ones. */
  readonly decisions?: readonly (readonly string[])[];
  readonly attachments?: readonly Attachment[];
  readonly earlier?: readonly EarlierTreatment[];
  readonly recommendation?: Recommendation;
}

export const paragraph = (text: string): Passage => ({ kind: "paragraph", text });
export const subheading = (text: string): Passage => ({ kind: "subheading", text });
export const list = (...entries: string[]): Passage => ({ kind: "list", entries });

/** The committee that meets, marked as such. */
export const own = (making: Making): string => mark("udvalg-own", making.udvalg);

/** A fixed term of the field, marked, so that a misprint can be planted in it. */
export const term = (word: string): string => mark("term", word);

/** `2021-2024`, marked. */
export const years = (from: number, to: number, sign = "-"): string => mark("years", `${from}${sign}${to}`);

export function attachment(random: Random, name: string): Attachment {
  return { name, extension: random.pick(["", "", "", ".pdf", ".pdf", ".docx", " - Kopi.pdf", "(1).pdf"]), serial: random.integer(100_000, 499_999) };
}

/** A sentence with its full stop, which the dot of an abbreviation (`kr.`) may be. */
export const ended = (text: string): string => (/[.!?:]$/.test(plain(text)) ? text : `${text}.`);

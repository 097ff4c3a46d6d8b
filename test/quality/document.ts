import type { ArchiveView } from "../../server/src/archive/archive-view.ts";
import type { Random } from "../bench/random.ts";
import type { Meeting } from "./model/meeting.ts";

/** A dialect writes a meeting as one municipality's system does, with marks where a fault can be planted. */
export interface Dialect {
  readonly name: string;
  /** Marked lines. Draws its own small choices from `random`. */
  readonly write: (meeting: Meeting, random: Random) => readonly string[];
  /** `agenda` for a document that has no decisions. */
  readonly kind?: "agenda";
}

/** A clean document: nothing in it is wrong. */
export interface CleanDocument {
  readonly dialect: string;
  readonly seed: number;
  readonly meeting: Meeting;
  /** Its text, with marks. */
  readonly marked: string;
  /** The archive that holds it among others. */
  readonly archive?: ArchiveView;
}

/** A document with one fault. Marks of the kind `fault` stand around the words where the finding may stand: one of them must. */
export interface Planted {
  readonly marked: string;
  /** Which variety of the fault it is. */
  readonly variety: string;
  /** Other codes that are right to speak of the same fault. */
  readonly companions?: readonly string[];
}

/** Plants one fault of a rule at a random place, or gives null where the document has no place for it. */
export interface Fault {
  readonly code: string;
  readonly plant: (document: CleanDocument, random: Random) => Planted | null;
  /** The rule needs other documents beside the one it judges. */
  readonly needsArchive?: true;
}

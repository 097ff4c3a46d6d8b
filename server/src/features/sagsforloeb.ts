import type { ArchiveReader } from "../archive/archive.ts";
import { isoDate } from "../facts/calendar-date.ts";
import { committeeIndexKey } from "../vocabulary/committees.ts";

/** A case over time: which committees treated it when, and what they decided. Dates are `2020-02-05`, lines 0-based. */
export interface Sagsforloeb {
  /** As its last treatment writes it. */
  readonly sagsnummer: string;
  /** Its titles, each once, the newest first. */
  readonly titles: readonly string[];
  /** The committees, in the order in which they first treated it; null where a document names none. */
  readonly committees: readonly (string | null)[];
  /** Oldest first; those without a date come last. */
  readonly treatments: readonly SagsforloebTreatment[];
  /** So many older treatments are left out. */
  readonly older: number;
}

export interface SagsforloebTreatment {
  readonly date: string | null;
  /** Its place among the committees. */
  readonly committee: number;
  readonly number: number | null;
  readonly title: string;
  /** The first words of the decision. */
  readonly decision: string | null;
  /** What the item grants. */
  readonly granted: readonly Granted[];
  readonly uri: string;
  /** The line of the item's heading. */
  readonly line: number;
}

/** A granted amount in øre, and its line. */
export interface Granted {
  readonly ore: number;
  readonly line: number;
}

/** At most so many treatments are shown, the newest: a standing number (`00.00.00-…`) may have thousands. */
export const mostTreatments = 200;

/** A case over time, or null where the archive has no treatment of it. */
export function sagsforloeb(archive: ArchiveReader, sagsnummer: string): Sagsforloeb | null {
  const all = archive.treatments(sagsnummer);
  const treatments = all.slice(-mostTreatments);
  const last = treatments.findLast(({ document }) => document.date !== null) ?? treatments.at(-1);
  if (!last) return null;
  const lanes = new Map<string, { readonly lane: number; name: string | null }>();
  const laneOf = (committee: string | null): number => {
    const key = committee === null ? "" : committeeIndexKey(committee);
    const known = lanes.get(key);
    // Committees are called as they were last.
    if (known) known.name = committee;
    else lanes.set(key, { lane: lanes.size, name: committee });
    return known?.lane ?? lanes.size - 1;
  };
  return {
    sagsnummer: last.sagsnummer.text,
    titles: [...new Set(treatments.map(({ punkt }) => punkt.punkt.title.text.trim()).reverse())].filter((title) => title !== ""),
    treatments: treatments.map(({ uri, document, punkt: { firstLine, punkt } }) => ({
      date: document.date && isoDate(document.date),
      committee: laneOf(document.committee),
      number: punkt.number,
      title: punkt.title.text,
      decision: punkt.decision,
      granted: punkt.granted.map(({ ore, line }) => ({ ore, line: firstLine + line })),
      uri,
      line: firstLine + punkt.headingLine,
    })),
    committees: [...lanes.values()].map(({ name }) => name),
    older: all.length - treatments.length,
  };
}

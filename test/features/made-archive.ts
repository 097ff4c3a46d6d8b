import { Archive } from "../../server/src/archive/archive.ts";
import type { DocumentRecord, PunktRecord } from "../../server/src/archive/record.ts";
import { sagsnummerKey } from "../../server/src/facts/sagsnummer.ts";

/** An item as a test names it. */
export interface MadePunkt {
  readonly title: string;
  readonly sag: string;
  readonly decision?: string;
}

const none: readonly never[] = [];

export function madeRecord(committee: string | null, date: string | null, punkter: readonly MadePunkt[]): DocumentRecord {
  const [year = 0, month = 1, day = 1] = date?.split("-").map(Number) ?? [];
  return {
    title: null,
    committee,
    date: date === null ? null : { year, month, day },
    kommune: null,
    people: none,
    punkter: punkter.map((punkt, index) => ({ firstLine: 10 + index * 20, punkt: madePunkt(punkt, index + 1) })),
  };
}

const madePunkt = ({ title, sag, decision }: MadePunkt, number: number): PunktRecord => ({
  headingLine: 0,
  number,
  title: { line: 0, start: 9, end: 9 + title.length, text: title },
  sagsnumre: [{ line: 2, start: 0, end: sag.length, text: sag, key: sagsnummerKey(sag) }],
  mentions: none,
  decision: decision ?? "Godkendt.",
  granted: none,
  people: none,
  references: none,
});

const subjects = ["Budgetopfølgning", "Lokalplan", "Café på havnen", "Skolernes ferieplan", "Anlægsbevilling til cykelsti", "Høring"];

/** An archive of so many cases, each treated three times, in meetings of twelve items from 2001 to 2023. */
export function manySager(count: number): Archive {
  const archive = new Archive();
  const perMeeting = 12;
  for (let meeting = 0; meeting * perMeeting < count * 3; meeting++) {
    const punkter = Array.from({ length: perMeeting }, (_, at) => {
      const sag = (meeting * perMeeting + at) % count;
      const year = String(sag % 23).padStart(2, "0");
      return { title: `${subjects[sag % subjects.length]} nr. ${sag}`, sag: `${year}/${10_000 + sag}` };
    });
    const date = `${2001 + (meeting % 23)}-${String((meeting % 12) + 1).padStart(2, "0")}-05`;
    archive.set(`file:///m${meeting}.referat`, madeRecord(meeting % 2 ? "Økonomiudvalget" : "Byrådet", date, punkter));
  }
  return archive;
}

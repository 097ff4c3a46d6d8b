import type { DocumentRecord, PlacedRecord, PunktRecord, ReferenceRecord } from "./record.ts";

/** What items are looked up by. */
export type KeyKind = "treated" | "mentioned" | "referring" | "people";

/** The keys of an item of each kind; one may come more than once. */
const keysOf: Readonly<Record<KeyKind, (punkt: PunktRecord) => readonly string[]>> = {
  treated: ({ sagsnumre }) => sagsnumre.map(({ key }) => key),
  mentioned: ({ mentions }) => mentions.map(({ key }) => key),
  referring: ({ references }) => references.map(dayKey),
  people: ({ people }) => people.map(({ key }) => key),
};

/** A day by which references are looked up; without its year where the reference has none. */
export function dayKey({ year, month, day }: Pick<ReferenceRecord, "year" | "month" | "day">): string {
  return `${year ?? ""}-${month}-${day}`;
}

/** More items than any meeting has: such a record is not looked through for each key that is asked for. */
const most = 200;

type Index = ReadonlyMap<string, readonly PlacedRecord[]>;
const indices = new WeakMap<DocumentRecord, Map<KeyKind, Index>>();

/** The items of a record that may have a key, in order: all where they are few. */
export function punkterThatMayHave(record: DocumentRecord, kind: KeyKind, key: string): readonly PlacedRecord[] {
  if (record.punkter.length <= most) return record.punkter;
  const known = indices.get(record) ?? new Map<KeyKind, Index>();
  indices.set(record, known);
  const index = known.get(kind) ?? indexOf(record, kind);
  known.set(kind, index);
  return index.get(key) ?? [];
}

function indexOf({ punkter }: DocumentRecord, kind: KeyKind): Index {
  const index = new Map<string, PlacedRecord[]>();
  for (const punkt of punkter) {
    for (const key of new Set(keysOf[kind](punkt.punkt))) {
      const same = index.get(key);
      if (same) same.push(punkt);
      else index.set(key, [punkt]);
    }
  }
  return index;
}

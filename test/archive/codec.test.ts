import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeRecord, encodeRecord, sharedStrings } from "../../server/src/archive/codec.ts";
import type { DocumentRecord } from "../../server/src/archive/record.ts";
import { WrongShape } from "../../server/src/archive/shape.ts";
import { decodeDocument, encodeDocument } from "../../server/src/archive/stored-document.ts";
import { personKey } from "../../server/src/facts/document-people.ts";
import { personRoles } from "../../server/src/facts/people.ts";
import { seeds, seedText } from "../fixtures/seeds.ts";
import { recordFrom } from "../session/archive-in-memory.ts";

const count = fc.nat(5000);
const text = fc.record({ line: count, start: count, end: count, text: fc.string({ unit: "binary" }) });
const sagsnummer = fc.tuple(text, fc.option(fc.string())).map(([found, key]) => ({ ...found, key: key ?? found.text }));
const span = { line: count, start: count, end: count };
const person = fc
  .record({ ...span, name: fc.string(), party: fc.option(fc.string()), role: fc.constantFrom(...personRoles) })
  .map((found) => ({ ...found, key: personKey(found.name) }));
const reference = fc.record({
  ...span,
  committee: fc.string(),
  wider: fc.option(fc.string()),
  day: count,
  month: count,
  year: fc.option(count),
  number: fc.option(count),
});
const record: fc.Arbitrary<DocumentRecord> = fc.record({
  title: fc.option(text),
  committee: fc.option(fc.string()),
  date: fc.option(fc.record({ year: count, month: count, day: count })),
  kommune: fc.option(fc.string()),
  people: fc.array(person, { maxLength: 3 }),
  punkter: fc.array(
    fc.record({
      firstLine: count,
      punkt: fc.record({
        headingLine: count,
        number: fc.option(count),
        title: text,
        sagsnumre: fc.array(sagsnummer, { maxLength: 3 }),
        mentions: fc.array(sagsnummer, { maxLength: 3 }),
        decision: fc.option(fc.string()),
        granted: fc.array(fc.record({ ...span, ore: fc.maxSafeInteger() }), { maxLength: 2 }),
        people: fc.array(person, { maxLength: 2 }),
        references: fc.array(reference, { maxLength: 2 }),
      }),
    }),
    { maxLength: 4 },
  ),
});

const same = (value: string): string => value;

/** As a record goes into the store and comes out again. */
const throughText = (record: DocumentRecord, share: (text: string) => string): DocumentRecord =>
  decodeRecord(JSON.parse(JSON.stringify(encodeRecord(record))), share);

describe("the codec", () => {
  test("gives back every record, whatever is in it", () => {
    fc.assert(
      fc.property(record, (given) => {
        expect(throughText(given, sharedStrings())).toEqual(given);
      }),
      { seed: 5 },
    );
  });

  test.each(Object.keys(seeds) as (keyof typeof seeds)[])("gives back the record of %s, and its line", (name) => {
    const given = recordFrom(seedText(name));
    expect(given.punkter.length).toBeGreaterThan(0);
    expect(throughText(given, same)).toEqual(given);
    const stored = { uri: "file:///a.referat", size: 12, modified: 1600000000000.25, hash: "h", record: given };
    expect(decodeDocument(encodeDocument(stored), same)).toEqual(stored);
  });

  test("shares one copy of a string that stands in many records", () => {
    const share = sharedStrings();
    const [one, two] = [share(["19/", "11689"].join("")), share(["19", "/11689"].join(""))];
    expect(one).toBe("19/11689");
    expect(two).toBe(one);
  });

  /** Puts a value that cannot be meant in the place of each part, one at a time, and takes a part off each tuple. */
  function* spoiled(value: unknown): Generator<unknown> {
    if (!Array.isArray(value)) {
      for (const other of [{}, [], -1, 1.5, true]) yield other;
      return;
    }
    yield {};
    const isList = value.every((part) => Array.isArray(part));
    if (!isList) yield value.slice(1);
    for (const [index, part] of value.entries()) for (const other of spoiled(part)) yield value.toSpliced(index, 1, other);
  }

  test("takes no record in which any part has another shape", () => {
    const text = "REFERAT Økonomiudvalget d. 05-02-2020\n\nPunkt 1: Et\n\n19/11689\n\nBeslutning\n\nSe sagen 21-014420k.\n";
    const given: unknown = JSON.parse(JSON.stringify(encodeRecord(recordFrom(text))));
    expect(decodeRecord(given, same).punkter).toHaveLength(1);
    const all = [...spoiled(given)];
    expect(all.length).toBeGreaterThan(100);
    for (const bad of all) expect(() => decodeRecord(bad, same), JSON.stringify(bad)).toThrow(WrongShape);
  });
});

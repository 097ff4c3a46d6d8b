import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { Archive } from "../../server/src/archive/archive.ts";
import { changedPunkter } from "../../server/src/archive/changes.ts";
import { type DocumentRecord, type PunktRecord, recordOf } from "../../server/src/archive/record.ts";
import type { DocumentFacts, PlacedPunkt } from "../../server/src/facts/document-facts.ts";

const numbers = ["19/11689", "20/1", "21/5"];
const members = ["Anne Dal", "Anne Ege", "Anne Holm", "Anne Lund"];

/** Items to make documents of: some share a number, one names its own number twice. */
const pool: readonly PunktRecord[] = recordOf(
  analyse(
    `REFERAT Økonomiudvalget d. 05-02-2020\n\n${[...numbers, "19/11689"]
      .map(
        (number, at) =>
          `Punkt ${at + 1}: Titel ${at}\n\n${number}\n\nResumé\n\nSe sagen 20/1 og sagen 21/5, og igen sagen 21/5.\nBehandlet i Økonomiudvalget den 5. februar 2020, pkt. 1.\n\nBeslutning\n\nGodkendt.\n\nAfbud: ${members[at]} (V)\n`,
      )
      .join("\n")}`,
  ).facts,
).punkter.map(({ punkt }) => punkt);

/** Lists of members: documents of as many items share one. */
const lists = ["Anne Ege (V), Bo Lund (A)", "Bo Lund (A)"].map(
  (list) => recordOf(analyse(`REFERAT Økonomiudvalget d. 05-02-2020\n\nMødedeltagere ${list}\n\nPunkt 1: Et\n`).facts).people,
);
const names = [...members, "Bo Lund"];

const documentOf = (items: readonly number[]): DocumentRecord => ({
  title: null,
  committee: "Økonomiudvalget",
  date: { year: 2020, month: 2, day: 5 },
  kommune: null,
  people: lists[items.length % lists.length] ?? [],
  punkter: items.map((item, at) => ({ firstLine: 20 * at, punkt: pool[item % pool.length] as PunktRecord })),
});

const answers = (archive: Archive): unknown => [
  archive.size,
  [...archive.sagsnumre()],
  numbers.map((number) => [archive.treatments(number), archive.mentions(number)]),
  archive.people(),
  names.map((name) => archive.personPlaces(name)),
  archive.committees(),
  ["a", "b"].map((uri) => archive.referencesTo(uri)),
];

describe("a document's change in the archive", () => {
  const items = fc.array(fc.nat(pool.length - 1), { maxLength: 7 });

  test("leaves what building anew gives, whatever items come, go, move and stand twice", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom("a", "b"), fc.option(items)), { maxLength: 12 }), (changes) => {
        const archive = new Archive();
        const now = new Map<string, readonly number[]>();
        for (const [uri, punkter] of changes) {
          if (punkter) {
            archive.set(uri, documentOf(punkter));
            now.set(uri, punkter);
          } else {
            archive.delete(uri);
            now.delete(uri);
          }
        }
        const fresh = new Archive();
        for (const [uri, punkter] of now) fresh.set(uri, documentOf(punkter));
        expect(answers(archive)).toEqual(answers(fresh));
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test("is seen in people and references, too", () => {
    const archive = new Archive();
    archive.set("a", documentOf([0, 1]));
    expect(archive.people()).toEqual(["anne dal", "anne ege", "bo lund"]);
    expect(archive.personPlaces("Anne  EGE")).toHaveLength(2);
    expect(archive.personPlaces("Anne Dal").map(({ punkt }) => punkt?.punkt.number)).toEqual([1]);
    expect(archive.referencesTo("a").map(({ punkt }) => punkt.punkt.number)).toEqual([1, 2]);
    expect(archive.committees()).toEqual([
      { key: archive.committee("Økonomiudvalget"), name: "Økonomiudvalget", meetings: 1, last: 20200205 },
    ]);
  });

  test("touches the items that differ, and no others", () => {
    const before = documentOf([0, 1, 2, 3, 1]).punkter;
    const changed = (after: readonly number[]): [number, number][] => {
      const found: [number, number][] = [];
      changedPunkter(before, documentOf(after).punkter, (punkt, times) => found.push([pool.indexOf(punkt), times]));
      return found.sort();
    };
    expect(changed([0, 1, 2, 3, 1])).toEqual([]);
    expect(changed([0, 1, 3, 3, 1])).toEqual([
      [2, -1],
      [3, 1],
    ]);
    expect(changed([2, 0, 1, 3, 1])).toEqual([]);
    expect(changed([0, 1, 2, 3])).toEqual([[1, -1]]);
    expect(changed([0, 1, 1, 2, 3, 1])).toEqual([[1, 1]]);
  });
});

describe("a record", () => {
  const { facts } = analyse("REFERAT Økonomiudvalget d. 05-02-2020\n\nPunkt 1: Et\n\n19/11689\n\nPunkt 2: To\n\n20/1\n");

  test("keeps an item's record as long as its facts are the same, wherever it stands", () => {
    const moved: DocumentFacts = {
      ...facts,
      punkter: facts.punkter.map((placed): PlacedPunkt => ({ ...placed, firstLine: placed.firstLine + 9 })),
    };
    const [before, after] = [recordOf(facts), recordOf(moved)];
    expect(after.punkter.map(({ firstLine }) => firstLine)).toEqual(before.punkter.map(({ firstLine }) => firstLine + 9));
    after.punkter.forEach(({ punkt }, index) => {
      expect(punkt).toBe(before.punkter[index]?.punkt);
    });
  });

  test("is another one where an item's facts are others", () => {
    const [first, second] = facts.punkter as [PlacedPunkt, PlacedPunkt];
    const edited: DocumentFacts = { ...facts, punkter: [first, { ...second, facts: { ...second.facts, number: 3 } }] };
    const [before, after] = [recordOf(facts), recordOf(edited)];
    expect(after.punkter[0]?.punkt).toBe(before.punkter[0]?.punkt);
    expect(after.punkter[1]?.punkt).not.toBe(before.punkter[1]?.punkt);
    expect(after.punkter[1]?.punkt.number).toBe(3);
  });
});

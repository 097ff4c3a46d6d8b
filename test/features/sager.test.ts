import { describe, expect, test } from "vitest";
import { Archive } from "../../server/src/archive/archive.ts";
import { SagList } from "../../server/src/archive/sag-list.ts";
import { mostNodes, type SagerParams, type SagNode, sager } from "../../server/src/features/sager.ts";
import { finish } from "../../server/src/text/steps.ts";
import { madeRecord, manySager } from "./made-archive.ts";

function small(): Archive {
  const archive = new Archive();
  archive.set("a", madeRecord("Byrådet", "2020-02-05", [{ title: "Budget for skolerne", sag: "19/11689", decision: "Udsat." }]));
  archive.set("b", madeRecord("Økonomiudvalget", "2021-03-02", [{ title: "Opfølgning på budget", sag: "19/11689" }]));
  archive.set(
    "c",
    madeRecord("Børneudvalget", "2023-10-04", [
      { title: "Café på Åvej", sag: "21-014420k" },
      { title: "Rammebudgettet", sag: "23/1168" },
    ]),
  );
  archive.set("d", madeRecord(null, null, [{ title: "Uden dato", sag: "18/7" }]));
  return archive;
}

function following(archive: Archive): { list: SagList; ask(params: SagerParams, open?: readonly string[]): readonly SagNode[] } {
  const list = new SagList(archive);
  return {
    list,
    ask(params, open = []) {
      finish(list.follow());
      return sager(archive, list, open, params).nodes;
    },
  };
}

const names = (nodes: readonly SagNode[]): string[] =>
  nodes.map((node) => {
    switch (node.kind) {
      case "open":
        return `open ${node.count}`;
      case "year":
        return `${node.year} ${node.count}`;
      case "sag":
        return `${node.sagsnummer} ${node.title}`;
      default:
        return `${node.date} ${node.title}`;
    }
  });

const year = (which: number | null): SagerParams => ({ under: { kind: "year", year: which } });

describe("the tree of cases", () => {
  test("begins with the years of the last treatment, the newest first, those without a date last", () => {
    expect(names(following(small()).ask({ under: null }))).toEqual(["2023 2", "2021 1", "null 1"]);
  });

  test("begins with the cases of the open documents where some are open, in their order, the newest meeting first", () => {
    const { ask } = following(small());
    expect(names(ask({ under: null }, ["a", "c"]))).toEqual(["open 3", "2023 2", "2021 1", "null 1"]);
    expect(names(ask({ under: { kind: "open" } }, ["a", "c"]))).toEqual([
      "21-014420k Café på Åvej",
      "23/1168 Rammebudgettet",
      "19/11689 Opfølgning på budget",
    ]);
    expect(names(ask({ under: null }, ["not in the archive"]))[0]).toBe("2023 2");
  });

  test("has the cases below their year, by the last title and number, with how often and when they were treated", () => {
    const { ask } = following(small());
    expect(ask(year(2021))).toEqual([
      { kind: "sag", key: "19/11689", sagsnummer: "19/11689", title: "Opfølgning på budget", treatments: 2, last: "2021-03-02" },
    ]);
    expect(ask(year(null))).toEqual([{ kind: "sag", key: "18/7", sagsnummer: "18/7", title: "Uden dato", treatments: 1, last: null }]);
    expect(ask(year(1999))).toEqual([]);
  });

  test("has the treatments below their case, oldest first, with what was decided and where it stands", () => {
    expect(following(small()).ask({ under: { kind: "sag", sagsnummer: "19/11689" } })).toEqual([
      {
        kind: "treatment",
        date: "2020-02-05",
        committee: "Byrådet",
        number: 1,
        title: "Budget for skolerne",
        decision: "Udsat.",
        uri: "a",
        line: 10,
        at: { line: 12, character: 0 },
      },
      expect.objectContaining({ date: "2021-03-02", committee: "Økonomiudvalget", uri: "b", decision: "Godkendt." }),
    ]);
    expect(following(small()).ask({ under: { kind: "sag", sagsnummer: "99/1" } })).toEqual([]);
  });
});

describe("cases looked for", () => {
  const found = (filter: string): string[] =>
    names(following(small()).ask({ under: null, filter })).map((name) => name.split(" ")[0] ?? "");

  test.each([
    ["19/11689", ["19/11689"]],
    ["/1168", ["23/1168", "19/11689"]],
    ["21-014420K", ["21-014420k"]],
    ["cafe", ["21-014420k"]],
    ["avej", []],
    ["kvasar", []],
    ["BUDGET 19", ["19/11689"]],
    // A title that begins with the word, then one in which it stands; an earlier title counts, too.
    ["budget", ["19/11689", "23/1168"]],
    ["budget skolerne", ["19/11689"]],
    ["  ", ["2023", "2021", "null"]],
  ])("by %j have every word in number or titles, the best first", (filter, numbers) => expect(found(filter)).toEqual(numbers));

  test("are given up to the most, with how many more there are", () => {
    const archive = manySager(3000);
    const list = new SagList(archive);
    finish(list.follow());
    const cut = sager(archive, list, [], { under: null, filter: "lokalplan" });
    expect(cut.nodes).toHaveLength(mostNodes);
    expect(cut.more).toBe(0);
    const fewer = sager(archive, list, [], { under: null, filter: "lokalplan", most: 20 });
    expect(fewer.nodes).toEqual(cut.nodes.slice(0, 20));
    expect(fewer.more).toBe(480);
  });
});

describe("the list follows the archive", () => {
  /** All that the tree says, down to the treatments. */
  const all = (list: SagList): unknown => {
    finish(list.follow());
    return list.years().map(({ year, count }) => [
      year,
      count,
      list.ofYear(year).map((sag) => ({
        ...sag,
        key: sag.key,
        last: sag.last,
        title: sag.title,
        searchText: sag.searchText,
        treatments: sag.treatments,
      })),
    ]);
  };

  test("through all changes as if it were made anew", () => {
    const archive = small();
    const list = new SagList(archive);
    const same = (): void => expect(all(list)).toEqual(all(new SagList(archive)));
    same();
    archive.set("b", madeRecord("Økonomiudvalget", "2024-03-02", [{ title: "Opfølgning", sag: "19/11689" }]));
    same();
    archive.set("c", madeRecord("Børneudvalget", "2023-10-04", [{ title: "Rammebudgettet", sag: "23/1168" }]));
    same();
    archive.delete("b");
    same();
    archive.set(
      "e",
      madeRecord("Byrådet", "2025-01-01", [
        { title: "Ny", sag: "25/1" },
        { title: "Ny igen", sag: "25/1" },
      ]),
    );
    archive.delete("d");
    same();
    for (const uri of ["a", "c", "e"]) archive.delete(uri);
    same();
    expect(list.years()).toEqual([]);
  });

  test("its revision grows where the tree changes, and only there", () => {
    const archive = small();
    const list = new SagList(archive);
    finish(list.follow());
    const before = list.revision;
    const record = archive.document("c");
    if (!record) throw new Error("no record");
    archive.set("c", { ...record, kommune: "Albertslund" });
    finish(list.follow());
    expect(list.revision).toBe(before);
    archive.set("c", { ...record, punkter: record.punkter.map(({ punkt, firstLine }) => ({ punkt, firstLine: firstLine + 1 })) });
    finish(list.follow());
    expect(list.revision).toBeGreaterThan(before);
  });

  test("looks at the cases that differ, and at no others", () => {
    const archive = manySager(20_000);
    const list = new SagList(archive);
    finish(list.follow());
    expect(list.all()).toHaveLength(20_000);
    expect(list.years().reduce((sum, { count }) => sum + count, 0)).toBe(20_000);
    const [first] = archive.newestFirst();
    if (!first) throw new Error("no document");
    archive.set(first.uri, { ...first.record, punkter: first.record.punkter.slice(1) });
    // A step for each document that differs.
    let steps = 0;
    for (const _ of list.follow()) steps++;
    expect(steps).toBe(1);
  });

  test("gives a year of many cases up to the most, and more on request", () => {
    const archive = manySager(20_000);
    const list = new SagList(archive);
    finish(list.follow());
    const [{ year: newest, count } = { year: null, count: 0 }] = list.years();
    expect(count).toBeGreaterThan(mostNodes);
    const part = sager(archive, list, [], year(newest));
    expect([part.nodes.length, part.more]).toEqual([mostNodes, count - mostNodes]);
    expect(sager(archive, list, [], { ...year(newest), most: count }).more).toBe(0);
  });
});

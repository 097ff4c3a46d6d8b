import { describe, expect, test } from "vitest";
import { SymbolKind } from "vscode-languageserver-types";
import { analyse } from "../../server/src/analysis.ts";
import { Archive } from "../../server/src/archive/archive.ts";
import { recordOf } from "../../server/src/archive/record.ts";
import { mostSymbols, workspaceSymbols } from "../../server/src/features/workspace-symbols.ts";

function archiveOf(documents: Record<string, string>): Archive {
  const archive = new Archive();
  for (const [uri, text] of Object.entries(documents)) archive.set(uri, recordOf(analyse(text).facts));
  return archive;
}

const meeting = (committee: string, date: string, ...punkter: string[]): string =>
  `REFERAT ${committee} d. ${date}\n\n${punkter.map((punkt, index) => `Punkt ${index + 1}: ${punkt}\n`).join("\n")}`;

const archive = archiveOf({
  a: meeting("Økonomiudvalget", "05-02-2020", "Budget for skolerne\n\n19/11689", "Skolernes busdrift\n\n20/1"),
  b: meeting("Erhvervsudvalget", "03-02-2021", "Opfølgning på budget\n\n19/11689", "Café på Åvej\n\n21-014420K"),
  c: meeting("Børneudvalget", "04-10-2023", "Rammebudgettet\n\n23/1168"),
});
const found = (query: string): string[] => workspaceSymbols(archive, query, "da").map(({ name }) => name);

describe("workspace symbols of people", () => {
  const list = (committee: string, date: string, members: string): string =>
    `REFERAT ${committee} d. ${date}\n\nMødedeltagere ${members}\n\nPunkt 1: Annes sag\n\nBeslutning\n\nGodkendt.\n\nAfbud: Carl Ege (A)\n`;
  const people = archiveOf({
    a: list("Økonomiudvalget", "05-02-2020", "Anne Holm (V), Bo Lund (A), Dorte Élan (C)"),
    b: list("Økonomiudvalget", "05-02-2022", "Bo Lund (A), Anne Holm (C)"),
    c: list("Byrådet", "05-02-2021", "Anne Holm (V)"),
  });
  const named = (query: string): string[] =>
    workspaceSymbols(people, query, "da").map(({ name, containerName }) => `${name}, ${containerName}`);

  test("stand where a list named them last", () => {
    expect(workspaceSymbols(people, "anne holm", "da")).toEqual([
      {
        name: "Anne Holm",
        containerName: "C · 3 møder",
        kind: SymbolKind.Object,
        location: { uri: "b", range: { start: { line: 2, character: 27 }, end: { line: 2, character: 40 } } },
      },
    ]);
    expect(named("holm a")).toEqual(["Anne Holm, C · 3 møder"]);
    expect(named("dorte elan")).toEqual(["Dorte Élan, C · 1 møde"]);
  });

  test("come behind items that begin so, and not of one whom no list has", () => {
    expect(named("anne").map((name) => name.split(",")[0])).toEqual(["1. Annes sag", "1. Annes sag", "1. Annes sag", "Anne Holm"]);
    expect(named("carl ege")).toEqual([]);
  });
});

describe("workspace symbols", () => {
  test("without words are the meetings, the newest first", () => {
    expect(found(" ")).toEqual(["Børneudvalget 04-10-2023", "Erhvervsudvalget 03-02-2021", "Økonomiudvalget 05-02-2020"]);
  });

  test("are items, meetings and cases, each with its place", () => {
    expect(workspaceSymbols(archive, "café", "da")).toEqual([
      {
        name: "2. Café på Åvej",
        containerName: "Erhvervsudvalget 03-02-2021",
        kind: SymbolKind.Module,
        location: { uri: "b", range: { start: { line: 6, character: 9 }, end: { line: 6, character: 21 } } },
      },
    ]);
    expect(workspaceSymbols(archive, "19/11689", "da")).toEqual([
      {
        name: "19/11689",
        containerName: "Opfølgning på budget",
        kind: SymbolKind.Key,
        location: { uri: "b", range: { start: { line: 4, character: 0 }, end: { line: 4, character: 8 } } },
      },
    ]);
    expect(workspaceSymbols(archive, "børneudvalget", "da")[0]).toEqual({
      name: "Børneudvalget 04-10-2023",
      containerName: "REFERAT Børneudvalget d. 04-10-2023",
      kind: SymbolKind.File,
      location: { uri: "c", range: { start: { line: 0, character: 0 }, end: { line: 0, character: 35 } } },
    });
  });

  test("stand in this order: a title that begins with the words, a word that does, then any; the newest first", () => {
    expect(found("budget")).toEqual(["1. Budget for skolerne", "1. Opfølgning på budget", "1. Rammebudgettet"]);
    expect(found("skolerne")).toEqual(["2. Skolernes busdrift", "1. Budget for skolerne"]);
  });

  test("of a case number begin with the case that has it whole", () => {
    expect(found("23/1168")).toEqual(["23/1168"]);
    expect(found("/1168")).toEqual(["23/1168", "19/11689"]);
    expect(found("21-014420k")).toEqual(["21-014420K"]);
  });

  test.each([
    ["budget 2021", ["1. Opfølgning på budget"]],
    ["økonomiudvalget skolerne", ["2. Skolernes busdrift", "1. Budget for skolerne"]],
    ["OKTOBER ramme", ["1. Rammebudgettet"]],
    ["03-02-2021 2.", ["2. Café på Åvej"]],
    ["2021-02-03 åvej", ["2. Café på Åvej"]],
    ["cafe", ["2. Café på Åvej"]],
    ["avej", []],
    ["budget kvasar", []],
  ])("of %j have every word of it in title, number, committee or date", (query, names) => expect(found(query)).toEqual(names));

  test("follow the archive", () => {
    const changing = archiveOf({ a: meeting("Økonomiudvalget", "05-02-2020", "Budget\n\n20/1") });
    const names = (query: string): string[] => workspaceSymbols(changing, query, "da").map(({ name }) => name);
    expect(names("budget")).toEqual(["1. Budget"]);
    changing.set("a", recordOf(analyse(meeting("Økonomiudvalget", "05-02-2024", "Regnskab\n\n20/2")).facts));
    changing.set("b", recordOf(analyse(meeting("Økonomiudvalget", "05-02-2022", "Regnskab\n\n20/2")).facts));
    expect(names("budget")).toEqual([]);
    expect(names("")).toEqual(["Økonomiudvalget 05-02-2024", "Økonomiudvalget 05-02-2022"]);
    changing.set("b", recordOf(analyse(meeting("Økonomiudvalget", "05-02-2025", "Regnskab\n\n20/2")).facts));
    expect(names("")).toEqual(["Økonomiudvalget 05-02-2025", "Økonomiudvalget 05-02-2024"]);
    changing.delete("a");
    expect(names("regnskab")).toEqual(["1. Regnskab"]);
  });

  const many = (count: number): Archive =>
    archiveOf(
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`d${at}`, meeting("Teknikudvalget", `05-02-${1500 + at}`, "Vejbump")])),
    );

  test("are all given where they are no more than may be given", () => {
    const all = workspaceSymbols(many(mostSymbols), "vejbump", "da");
    expect(all).toHaveLength(mostSymbols);
    expect(new Set(all.map(({ location }) => location.uri)).size).toBe(mostSymbols);
  });

  test("are cut short where they are more, and the last says how many more, with the words that were asked for", () => {
    const cut = workspaceSymbols(many(mostSymbols + 20), "vejbump", "da");
    expect(cut).toHaveLength(mostSymbols);
    expect(cut.slice(0, -1).every(({ name }) => name === "1. Vejbump")).toBe(true);
    expect(cut.at(-1)?.name).toBe("… og 21 flere, hvor »vejbump« står");
    expect(cut[0]?.location.uri).toBe(`d${mostSymbols + 19}`);
    expect(workspaceSymbols(many(mostSymbols + 20), "", "en").at(-1)?.name).toBe("… and 21 more meetings");
  });
});

import { describe, expect, test } from "vitest";
import { definition } from "../../server/src/features/definition.ts";
import { workspace } from "./snapshot.ts";

/** Asks at the cursor; gives each target as `address: words of the line`. */
function targets(marked: string): string[] {
  const { snapshot, position, line } = workspace(marked);
  return definition(snapshot, position).map(
    ({ targetUri, targetSelectionRange: { start, end } }) =>
      `${targetUri}: ${line(targetUri, start.line).slice(start.character, end.character)}@${start.line}`,
  );
}

const meeting = (uri: string, date: string, body: string): string => `//! ${uri}\nREFERAT Erhvervsudvalget d. ${date}\n\n${body}\n`;

describe("definition", () => {
  const first = "Punkt 1: Liv i byen\n\n19/11689\n\nResumé\n\nKort.\n";
  const others = meeting("b", "03-02-2021", first) + meeting("c", "04-10-2023", "Punkt 1: Andet\n\n20/1\n\nPunkt 2: Liv\n\n19/11689\n");

  test("of a case number is its first treatment", () => {
    expect(targets(meeting("a", "05-02-2022", first.replace("19/", "19/|")) + others)).toEqual(["b: 19/11689@4"]);
  });

  test("of a case number in its first treatment is all others", () => {
    expect(targets(meeting("a", "05-02-2020", first.replace("19/", "19/|")) + others)).toEqual(["b: 19/11689@4", "c: 19/11689@8"]);
  });

  test("of a case number in running text is its first treatment", () => {
    expect(
      targets(meeting("a", "05-02-2024", "Punkt 1: Ny sag\n\n24/1\n\nResumé\n\nSe sagen 19/|11689, som er ældre.\n") + others),
    ).toEqual(["b: 19/11689@4"]);
  });

  test("of a case treated here alone is this item", () => {
    expect(targets(meeting("a", "05-02-2024", "Punkt 1: Ny sag\n\n24/|1\n"))).toEqual(["a: 24/1@4"]);
  });

  const referring = (text: string): string =>
    `//! a\nREFERAT Byrådet d. 05-03-2024\n\nPunkt 1: Ny sag\n\nResumé\n\n${text}\n\nBeslutning i Erhvervsudvalget den 03-02-2021\n\nAnbefales.\n`;

  test.each([
    ["Behandlet i Erhvervs|udvalget den 4. oktober 2023, pkt. 2.", "c: Liv@6"],
    ["Behandlet i Erhvervsudvalget den 4. oktober 2023, pkt.| 1.", "c: Andet@2"],
    ["Erhvervsudvalget, 3. fe|bruar 2021, pkt. 1:", "b: Liv i byen@2"],
    ["Se EU den 4|/10 2023, punkt 2", "c: Liv@6"],
    ["04-10-2023 Erhvervs|udvalget 2022", "c: REFERAT Erhvervsudvalget d. 04-10-2023@0"],
    ["Behandlet i Erhvervsudvalget den 4. |oktober 2023, pkt. 9.", "c: REFERAT Erhvervsudvalget d. 04-10-2023@0"],
    ["Behandlet i Erhvervsudvalget den 4. |oktober, pkt. 2.", "c: Liv@6"],
  ])("of a reference is the item, or the meeting: %s", (text, target) => expect(targets(referring(text) + others)).toEqual([target]));

  test.each([
    "Behandlet i Erhvervsudvalget den 5. |oktober 2023, pkt. 2.",
    "Behandlet i Kulturudvalget den 4. |oktober 2023, pkt. 2.",
    "Se punkt| 2.",
    "Erhvervsudvalget den 4|. juni, pkt. 2",
  ])("leads nowhere from a reference that the archive cannot answer: %s", (text) => expect(targets(referring(text) + others)).toEqual([]));

  test("of the heading of another committee's decision is that meeting", () => {
    expect(targets(referring("Kort.").replace("Beslutning i Er", "Beslutning i Er|") + others)).toEqual([
      "b: REFERAT Erhvervsudvalget d. 03-02-2021@0",
    ]);
  });

  const table = (entry: string, heading: string): string =>
    `//! a\nReferat\n\nIndholdsfortegnelse\n\nMeddelelser.....\t3\n${entry}\n\nPunkt 1: Meddelelser\n\nResumé\n\nKort.\n\nPunkt 2: ${heading}\n\n20/1\n`;

  test.each(["Liv i |byen.....\t4", "Liv i byen..|...\t4", "Liv i byen.....\t|4", "Liv på |torvet.....\t4"])(
    "of the entry %j is its item",
    (entry) => {
      expect(targets(table(entry, "Liv i byen"))).toEqual(["a: Liv i byen@13"]);
    },
  );

  test("of an item's heading is its entry", () => {
    expect(targets(table("Liv i byen.....\t4", "Liv |i byen"))).toEqual(["a: Liv i byen.....\t4@5"]);
    expect(targets(table("Liv i byen.....\t4", "Liv i byen").replace("Punkt 2", "Punkt |2"))).toEqual(["a: Liv i byen.....\t4@5"]);
  });

  test.each([
    ["prose", meeting("a", "05-02-2024", "Punkt 1: Ny sag\n\n24/1\n\nResumé\n\nKo|rt.\n")],
    ["a heading without a table", meeting("a", "05-02-2024", "Punkt 1: Ny s|ag\n\n24/1\n")],
    ["the empty document", "//! a\n|"],
  ])("of %s is nothing", (_, marked) => expect(targets(marked)).toEqual([]));

  const own = (text: string, bilag = ""): string =>
    `//! a\nREFERAT Erhvervsudvalget d. 05-03-2024\n\nMødedeltagere Anne Holm (V), Bo Lund (A)\n\nPunkt 1: Havnen\n\nSagsfremstilling\n\n${text}\n\nBilag\n\n${bilag}\n\nPunkt 2: Vejen\n\nBeslutning\n\nGodkendt.\n`;

  test.each([
    ["a person in the text is the list of members", "Som Anne Ho|lm sagde.", "", ["a: Anne Holm (V)@2"]],
    ["a bare date of a meeting is that meeting", "Se mødet den 4.1|0.2023.", "", ["c: REFERAT Erhvervsudvalget d. 04-10-2023@0"]],
    [
      "a bare date of a meeting without a year is the only meeting of that day",
      "Se mødet den 4. ok|tober.",
      "",
      ["c: REFERAT Erhvervsudvalget d. 04-10-2023@0"],
    ],
    ["a bare date is nothing", "Det skete den 4.1|0.2023.", "", []],
    ["another item by its number", "Se også punk|t 2.", "", ["a: Vejen@14"]],
    ["an item of another meeting is nothing", "Se punk|t 2 på Byrådets møde.", "", []],
    ["the item itself is nothing", "Se punk|t 1.", "", []],
    ["an attachment by its number", "Se bi|lag 2.", "Kort\nBudget", ["a: Budget@13"]],
    ["an attachment by the number that it has", "Se bi|lag 2.", "Bilag 2 - Kort\nBilag 1 - Budget", ["a: Bilag 2 - Kort@12"]],
    ["an attachment that there is not", "Se bi|lag 3.", "Kort\nBudget", []],
    ["an attachment by its name", "Se bilaget »Budget for hav|nen«.", "Kort\nBudget for havnen.pdf", ["a: Budget for havnen.pdf@13"]],
    ["an attachment that may be two", "Se bilaget »Budget for hav|nen«.", "Udkast til budget for havnen\nNyt budget for havnen", []],
  ])("of %s", (_, text, bilag, expected) => expect(targets(own(text, bilag) + others)).toEqual(expected));

  test("of an attachment's entry is its file, where it lies beside the document", () => {
    const { snapshot, position } = workspace(own("Kort.", "Kort over hav|nen"));
    const beside = { files: [{ name: "Kort over havnen.pdf", uri: "file:///x/Kort%20over%20havnen.pdf" }] };
    expect(definition({ ...snapshot, beside }, position).map(({ targetUri }) => targetUri)).toEqual(["file:///x/Kort%20over%20havnen.pdf"]);
    expect(definition(snapshot, position)).toEqual([]);
  });

  test("asks the archive by its indices alone", () => {
    const asked = [
      meeting("a", "05-02-2022", first.replace("19/", "19/|")),
      referring("Behandlet i Erhvervs|udvalget den 4. oktober 2023, pkt. 2."),
      own("Se mødet den 4.1|0.2023."),
      own("Som Anne Ho|lm sagde."),
    ];
    for (const marked of asked) {
      const { snapshot, position } = workspace(marked + others);
      const searched = new Proxy(snapshot.archive, {
        get: (archive, name) => {
          if (["newestFirst", "sagsnumre", "people", "mentions", "personPlaces", "referencesTo", "committees"].includes(String(name)))
            throw new Error(`definition asks for ${String(name)}`);
          const value = Reflect.get(archive, name);
          return typeof value === "function" ? value.bind(archive) : value;
        },
      });
      expect(definition({ ...snapshot, archive: searched }, position)).not.toEqual([]);
    }
  });

  test("of a position outside the document is nothing", () => {
    const { snapshot } = workspace(own("Ko|rt."));
    for (const [line, character] of [
      [-1, 0],
      [1e6, 0],
      [0, 1e6],
      [4, -3],
    ] as const)
      expect(definition(snapshot, { line, character })).toEqual([]);
  });
});

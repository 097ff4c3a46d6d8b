import { describe, expect, test } from "vitest";
import { historikAt, neighbourAt } from "../../server/src/features/historik.ts";
import { workspace } from "./snapshot.ts";

const meeting = (uri: string, date: string, number: string, text = "Kort."): string =>
  `//! ${uri}\nREFERAT Erhvervsudvalget d. ${date}\n\nPunkt 1: Titel\n\n${number}\n\nResumé\n\n${text}\n\n`;

const archive = meeting("a", "03-02-2021", "19/11689") + meeting("c", "04-10-2023", "19/11689");

function neighbours(marked: string): string[] {
  const { snapshot, position } = workspace(marked);
  return (["previous", "next"] as const).map((which) => {
    const found = neighbourAt(snapshot, position, which);
    return "says" in found ? found.says.da : found.uri;
  });
}

describe("the treatments before and behind", () => {
  test("are found from anywhere in the item", () => {
    expect(neighbours(meeting("b", "05-02-2022", "19/|11689") + archive)).toEqual(["a", "c"]);
    expect(neighbours(meeting("b", "05-02-2022", "19/11689", "Ko|rt.") + archive)).toEqual(["a", "c"]);
  });

  test("are those of the case that the words at the cursor name", () => {
    expect(neighbours(meeting("b", "05-02-2022", "22/1", "Se sagen 19/11|689.") + archive)).toEqual(["a", "c"]);
    expect(neighbours(meeting("b", "05-02-2024", "22/1", "Se sagen 19/11|689.") + archive)[0]).toBe("c");
  });

  test("are missed in a few words", () => {
    expect(neighbours(meeting("b", "05-02-2022", "22/|1") + archive)).toEqual([
      "Arkivet har ingen tidligere behandling af 22/1.",
      "Arkivet har ingen senere behandling af 22/1.",
    ]);
    expect(neighbours("//! b\nREFERAT Byr|ådet d. 05-02-2022\n\nPunkt 1: T\n")[0]).toMatch(/^Her står intet sagsnummer/);
    expect(neighbours("//! b\n|")[1]).toMatch(/^Her står intet sagsnummer/);
  });
});

describe("a case's history", () => {
  test("is all its treatments, oldest first", () => {
    const { snapshot, position } = workspace(meeting("b", "05-02-2022", "19/|11689") + archive);
    const found = historikAt(snapshot, position);
    expect("locations" in found && found.locations.map(({ uri }) => uri)).toEqual(["a", "b", "c"]);
  });

  test("of a case that is only named may be none", () => {
    const { snapshot, position } = workspace(meeting("b", "05-02-2022", "22/1", "Se sagen 18/99|99."));
    expect(historikAt(snapshot, position)).toEqual({
      says: { da: "Arkivet har ingen behandling af sag 18/9999.", en: "The archive holds no treatment of case 18/9999." },
    });
  });

  test("a position outside the document has none", () => {
    const { snapshot } = workspace(meeting("b", "05-02-2022", "19/|11689"));
    for (const position of [
      { line: 99, character: 0 },
      { line: -1, character: 3 },
    ])
      expect("says" in historikAt(snapshot, position)).toBe(true);
  });
});

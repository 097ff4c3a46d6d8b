import { describe, expect, test } from "vitest";
import { codeLenses } from "../../server/src/features/code-lenses.ts";
import { workspace } from "./snapshot.ts";

const meeting = (uri: string, date: string, ...numbers: string[]): string =>
  `//! ${uri}\nREFERAT Erhvervsudvalget d. ${date}\n\n${numbers.map((number, at) => `Punkt ${at + 1}: Titel\n\n${number}\n\nResumé\n\nKort.\n`).join("\n")}`;

/** The lenses as an editor draws them: line, then titles; a title that leads nowhere in brackets. */
function drawn(marked: string, peeks = true, language: "da" | "en" = "da"): string[] {
  const lines = new Map<number, string[]>();
  for (const { range, command } of codeLenses(workspace(marked, language).snapshot, { peeks })) {
    const title = command?.command === "" ? `[${command.title}]` : (command?.title ?? "");
    lines.set(range.start.line, [...(lines.get(range.start.line) ?? []), title]);
  }
  return [...lines].map(([line, titles]) => `${line}: ${titles.join(" | ")}`);
}

describe("code lenses", () => {
  const early = meeting("file:///a", "03-02-2021", "19/11689");
  const late = meeting("file:///c", "04-10-2023", "20/1", "19/11689");

  test("tell how often a case was treated, and lead to the treatments before and behind", () => {
    const own = meeting("file:///b", "05-02-2022", "19/|11689", "22/5");
    expect(drawn(own + early + late)).toEqual(["2: 19/11689 · behandlet 3 gange | forrige 03-02-2021 | næste 04-10-2023"]);
    expect(drawn(own + early)).toEqual(["2: 19/11689 · behandlet 2 gange | forrige 03-02-2021"]);
    expect(drawn(own + late)).toEqual(["2: 19/11689 · behandlet 2 gange | næste 04-10-2023"]);
    expect(drawn(own + early, true, "en")).toEqual(["2: 19/11689 · treated 2 times | previous 03-02-2021"]);
  });

  test("are not over a case that was treated here alone, nor over an item without a number", () => {
    expect(drawn(meeting("file:///b", "05-02-2022", "22/|5") + early)).toEqual([]);
    expect(drawn("//! file:///b\nREFERAT Byrådet d. 05-02-2022\n\nPunkt 1: Ud|en sag\n\nResumé\n\nKort.\n")).toEqual([]);
    expect(drawn("//! file:///b\n|")).toEqual([]);
  });

  test("ask for the treatment before or behind their own item", () => {
    const { snapshot } = workspace(meeting("file:///b", "05-02-2022", "19/|11689") + late);
    expect(codeLenses(snapshot, { peeks: true }).at(-1)?.command).toMatchObject({
      command: "referat.naesteBehandling",
      arguments: [{ uri: "file:///b", position: { line: 2, character: 0 } }],
    });
  });

  test("only tell where the editor cannot peek", () => {
    expect(drawn(meeting("file:///b", "05-02-2022", "19/|11689") + early, false)).toEqual([
      "2: [19/11689 · behandlet 2 gange] | forrige 03-02-2021",
    ]);
  });

  test("are not over a number under which hundreds of meetings file what recurs", () => {
    const many = Array.from({ length: 201 }, (_, index) => meeting(`file:///m${index}`, "05-02-2020", "00.22.02-A00-1-20"));
    expect(drawn(meeting("file:///b", "05-02-2022", "00.22.02-A00-1|-20", "19/11689") + early + many.join(""))).toEqual([
      "10: 19/11689 · behandlet 2 gange | forrige 03-02-2021",
    ]);
  });

  test("tell of two treatments in one meeting", () => {
    expect(drawn(meeting("file:///b", "05-02-2022", "19/|11689", "19/11689"))).toEqual([
      "2: 19/11689 · behandlet 2 gange | næste 05-02-2022",
      "10: 19/11689 · behandlet 2 gange | forrige 05-02-2022",
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { mergesCases, newNameOf, othersWith, renamedAt, renamedSpans } from "../../server/src/features/rename.ts";
import { workspace } from "./snapshot.ts";

/** The document at the cursor after a renaming, or what is said; `-` where nothing can be renamed. */
function renamed(marked: string, name: string): string {
  const { snapshot, position } = workspace(marked);
  const found = renamedAt(snapshot, position);
  if (!found) return "-";
  const wanted = newNameOf(found.renamed, name);
  if ("says" in wanted) return wanted.says.da;
  const lines = snapshot.text.toString().split("\n");
  for (const { line, start, end } of [...renamedSpans(snapshot, found.renamed)].reverse()) {
    const words = lines[line] ?? "";
    lines[line] = words.slice(0, start) + wanted.name + words.slice(end);
  }
  return lines.join("\n");
}

const minutes = (text: string, bilag = "Kort over havnen.pdf"): string =>
  `//! a\nREFERAT Byrådet d. 03-02-2021\n\nMødedeltagere Anne Holm (V), Bo Lund (A)\n\nAfbud Bo Lund (A)\n\nPunkt 1: Havnen\n\n21/1\n\nSagsfremstilling\n\n${text}\n\nBeslutning\n\nGodkendt.\n\nBo Lund (A) deltog ikke i punktets behandling.\n\nBilag\n\n${bilag}\n\nPunkt 2: Vejen\n\n21/7\n\nSagsfremstilling\n\nSe sagen 21/1.\n`;
const plain = (text: string): string => text.replace("//! a\n", "").replace("|", "");

describe("renaming", () => {
  test("a case number changes it wherever the document writes it", () => {
    const before = minutes("Se sagen 21/1, ikke sagen 21/12.");
    const after = plain(before).replaceAll(/21\/1(?!\d)/g, "21/900");
    expect(renamed(before.replace("\n21/1\n", "\n21/|1\n"), "21/900")).toBe(after);
    expect(renamed(before.replace("sagen 21/1,", "sagen 2|1/1,"), " 21/900 ")).toBe(after);
  });

  test.each(["abc", "2021", "21/", "21/1 x", "", " ", "21/1\n21/2"])("refuses %j as a case number", (name) => {
    expect(renamed(minutes("Kort.").replace("\n21/1\n", "\n21/|1\n"), name)).toMatch(/er ikke et sagsnummer|på én linje/);
  });

  test.each(["19/11689", "15.20.24-Ø39-1-18", "EMN-2020-03010", "2012-28504"])("takes %j as a case number", (name) => {
    expect(renamed(minutes("Kort.").replace("\n21/1\n", "\n21/|1\n"), name)).toContain(`\n${name}\n`);
  });

  test("a person changes the name on lists and in the text; the party stays, and so do other names", () => {
    const before = minutes("Bo Lund Hansen og Bo Lund talte.");
    const after = plain(before).replaceAll(/Bo Lund(?! Hansen)/g, "Bo Lundgaard");
    expect(renamed(before.replace("Afbud Bo", "Afbud B|o"), "Bo Lundgaard")).toBe(after);
    expect(renamed(before.replace("og Bo Lund", "og Bo Lu|nd"), "Bo Lundgaard")).toBe(after);
    expect(renamed(before.replace("Afbud Bo", "Afbud B|o"), "Bo 2")).toMatch(/er ikke et navn på en person/);
  });

  test("offers a person's name without the party", () => {
    const { snapshot, position } = workspace(minutes("Kort.").replace("Afbud Bo", "Afbud B|o"));
    expect(renamedAt(snapshot, position)).toMatchObject({
      renamed: { name: "Bo Lund" },
      range: { start: { line: 4, character: 6 }, end: { line: 4, character: 13 } },
    });
  });

  test("an attachment changes its entry and the names in its item that are it", () => {
    const before = minutes("Se bilaget »Kort over havnen« og bilaget »Budget«.", "Kort over havnen\nBudget");
    expect(renamed(before.replace("»Kort over h", "»Kort over |h"), "Plan for havnen")).toBe(
      plain(before).replaceAll("Kort over havnen", "Plan for havnen"),
    );
    expect(renamed(before.replace("»Kort over h", "»Kort over |h"), "Plan »x«")).toMatch(/anførselstegn/);
  });

  test("is for nothing else, and nothing outside the document", () => {
    expect(renamed(minutes("Ko|rt."), "x")).toBe("-");
    expect(renamed(minutes("Der søges 250.0|00 kr."), "x")).toBe("-");
    const { snapshot } = workspace(minutes("Ko|rt."));
    for (const line of [-1, 1e6]) expect(renamedAt(snapshot, { line, character: 0 })).toBeNull();
  });

  test("concerns the other documents that name the case or the person, and no other", () => {
    const others =
      "//! b\nREFERAT Byrådet d. 03-03-2021\n\nMødedeltagere Anne Holm (V)\n\nPunkt 1: T\n\n21/1\n//! c\nREFERAT Byrådet d. 03-04-2021\n\nMødedeltagere Bo Lund (A)\n\nPunkt 1: T\n\n20/1\n\nResumé\n\nSe sagen 21/1.\n//! d\nREFERAT Byrådet d. 03-05-2021\n\nPunkt 1: T\n\n20/2\n";
    const concerned = (marked: string): readonly string[] => {
      const { snapshot, position } = workspace(marked + others);
      const found = renamedAt(snapshot, position);
      return found ? othersWith(snapshot.archive, snapshot.uri, found.renamed) : ["-"];
    };
    expect(concerned(minutes("Kort.").replace("\n21/1\n", "\n21/|1\n"))).toEqual(["b", "c"]);
    expect(concerned(minutes("Kort.").replace("Afbud Bo", "Afbud B|o"))).toEqual(["c"]);
    expect(concerned(minutes("Kort.").replace("over havnen.pdf", "over h|avnen.pdf"))).toEqual([]);
  });

  test("to the number of another case makes one of two", () => {
    const { snapshot, position } = workspace(minutes("Kort.").replace("\n21/1\n", "\n21/|1\n"));
    const found = renamedAt(snapshot, position);
    if (!found) throw new Error("nothing to rename");
    expect(mergesCases(snapshot.archive, found.renamed, "21/7")).toBe(true);
    expect(mergesCases(snapshot.archive, found.renamed, "21/8")).toBe(false);
    expect(mergesCases(snapshot.archive, found.renamed, "21/1")).toBe(false);
  });
});

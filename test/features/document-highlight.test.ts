import { describe, expect, test } from "vitest";
import { DocumentHighlightKind } from "vscode-languageserver-types";
import { documentHighlights } from "../../server/src/features/document-highlight.ts";
import { workspace } from "./snapshot.ts";

const kinds = { [DocumentHighlightKind.Text]: "text", [DocumentHighlightKind.Read]: "read", [DocumentHighlightKind.Write]: "write" };

/** Asks at the cursor; gives each place as `kind words@line`. */
function places(marked: string): string[] | null {
  const { snapshot, position, line } = workspace(marked);
  const found = documentHighlights(snapshot, position);
  return (
    found?.map(
      ({ range: { start, end }, kind }) =>
        `${kinds[kind ?? 1]} ${line(snapshot.uri, start.line).slice(start.character, end.character)}@${start.line}`,
    ) ?? null
  );
}

const document = (body: string): string =>
  `//! file:///a.referat\nREFERAT Kulturudvalget d. 05-02-2020\n\nMødedeltagere Anne Holm, Bo Lund (A)\n\n${body}\n`;

describe("highlights", () => {
  test("of a case number are its items and where the text names it", () => {
    const body = "Punkt 1: Vej\n\n19/1|1689\n\nResumé\n\nSe sagen 19/11689 og 19/2.\n\nPunkt 2: Sti\n\n19/11689";
    expect(places(document(body))).toEqual(["write 19/11689@6", "read 19/11689@10", "write 19/11689@14"]);
  });

  test.each(["Anne Ho|lm", "Bo Lund og Anne H|olm"])("of a person are the list and the text: %s", (words) => {
    const found = places(
      document(`Punkt 1: Vej\n\nResumé\n\n${words} talte. Anne Holmberg gik.\n\nBeslutning\n\nAnne Holm (B) deltog ikke i behandlingen.`),
    );
    expect(found).toEqual(["write Anne Holm@2", "read Anne Holm@8", "read Anne Holm@12"]);
  });

  test("of a person asked for on the list", () => {
    const marked = document("Punkt 1: Vej\n\nResumé\n\nAnne Holm talte.").replace("Anne H", "Anne |H");
    expect(places(marked)).toEqual(["write Anne Holm@2", "read Anne Holm@8"]);
  });

  test("of an amount is the same amount within the item, however it is written", () => {
    const body =
      "Punkt 1: Vej\n\nResumé\n\nDer gives 780|.000 kr. og 78.000 kr.\n\nØkonomi\n\nAf 0,78 mio. kr. og 780 t.kr. og -780.000,00 kr.\n\nPunkt 2: Sti\n\nResumé\n\n780.000 kr.";
    expect(places(document(body))).toEqual(["text 780.000 kr.@8", "text 0,78 mio. kr.@12", "text 780 t.kr.@12", "text -780.000,00 kr.@12"]);
  });

  test("of a reference are those to the same meeting and item", () => {
    const body =
      "Punkt 1: Vej\n\nResumé\n\nSe Teknik|udvalget den 4. juni 2019, pkt. 2. Se Teknikudvalget den 4. juni 2019, pkt. 3.\n\nPunkt 2: Sti\n\nResumé\n\nSe TEKNIKUDVALGET den 04-06-2019, punkt 2.";
    expect(places(document(body))).toEqual([
      "read Teknikudvalget den 4. juni 2019, pkt. 2@8",
      "read TEKNIKUDVALGET den 04-06-2019, punkt 2@14",
    ]);
  });

  const attached = (text: string, entry: string): string =>
    document(`Punkt 1: Vej\n\nResumé\n\nSe bilaget »${text}« og bilag »Andet notat«.\n\nBilag\n\n${entry}\n\nAndet notat`);

  test.each([
    ["Kort over |havnen", "Kort over havnen (2).pdf"],
    ["Kort over havnen", "Kort over |havnen (2).pdf"],
  ])("of an attachment are its entry and its names in the text", (text, entry) => {
    expect(places(attached(text, entry))).toEqual(["read Kort over havnen@8", "write Kort over havnen (2).pdf@12"]);
  });

  test("of an attachment that is listed twice are both", () => {
    expect(places(attached("Skema for børn", "Kort| over havnen\nKort over havnen"))).toEqual([
      "write Kort over havnen@12",
      "write Kort over havnen@13",
    ]);
  });

  test("of an attachment that is on no list are its names in the text", () => {
    expect(places(attached("Skema for b|ørn", "Kort"))).toEqual(["read Skema for børn@8"]);
  });

  const table = "Indholdsfortegnelse\n\nVej over åen.....\t3\nSti.....\t4\n\nPunkt 1: Vej over åen\n\n19/1\n\nPunkt 2: Sti\n\n19/2";

  test.each(["Vej o|ver åen.....", "1: Vej ov|er åen\n"])("of an item are its heading and its entry: %j", (words) => {
    expect(places(document(table.replace(words.replace("|", ""), words)))).toEqual([
      "read Vej over åen.....\t3@6",
      "write 1: Vej over åen@9",
    ]);
  });

  test.each([
    ["prose", "Punkt 1: Vej\n\nResumé\n\nDer går en s|ti."],
    ["a heading without a table of contents", "Punkt 1: Ve|j\n\n19/1"],
    ["a section's heading", "Punkt 1: Vej\n\nRe|sumé\n\nKort."],
    ["a blank line", "Punkt 1: Vej\n|\n19/1"],
    ["a date", "Punkt 1: Vej\n\nResumé\n\nDen 4. |juni 2019."],
  ])("of %s are the editor's own", (_, body) => expect(places(document(body))).toBeNull());

  test("outside the document are the editor's own", () => {
    const { snapshot } = workspace(document("|"));
    for (const position of [
      { line: 99, character: 0 },
      { line: -1, character: 0 },
      { line: 0, character: 999 },
    ])
      expect(documentHighlights(snapshot, position)).toBeNull();
  });
});

import { describe, expect, test } from "vitest";
import { references } from "../../server/src/features/references.ts";
import { workspace } from "./snapshot.ts";

/** The places as `address@line: words`. */
function places(marked: string, includeDeclaration = true): string[] {
  const { snapshot, position, line } = workspace(marked);
  return references(snapshot, position, includeDeclaration).map(
    ({ uri, range: { start, end } }) => `${uri}@${start.line}: ${line(uri, start.line).slice(start.character, end.character)}`,
  );
}

const meeting = (uri: string, committee: string, date: string, text: string): string =>
  `//! ${uri}\nREFERAT ${committee} d. ${date}\n\nMødedeltagere Anne Holm (V), Bo Lund (A)\n\nPunkt 1: Havnen\n\n21/1\n\nSagsfremstilling\n\n${text}\n\nBeslutning\n\nGodkendt.\n`;

describe("references", () => {
  test("of a case are its treatments and where text names it", () => {
    const marked =
      meeting("a", "Byrådet", "03-02-2021", "Kort.").replace("21/1", "21/|1") +
      meeting("b", "Byrådet", "03-03-2021", "Kort.") +
      meeting("c", "Byrådet", "07-04-2021", "Se sagen 21/1.").replace("\n21/1\n", "\n21/9\n");
    expect(places(marked)).toEqual(["a@6: 21/1", "b@6: 21/1", "c@10: 21/1"]);
    expect(places(marked, false)).toEqual(["b@6: 21/1", "c@10: 21/1"]);
  });

  test("of a person are the lists of all meetings and this document's text", () => {
    const marked = meeting("a", "Byrådet", "03-02-2021", "Som Anne Ho|lm sagde.") + meeting("b", "Byrådet", "03-03-2021", "Anne Holm.");
    expect(places(marked)).toEqual(["a@2: Anne Holm", "a@10: Anne Holm", "b@2: Anne Holm (V)"]);
    expect(places(marked, false)).toEqual(["a@10: Anne Holm", "b@2: Anne Holm (V)"]);
  });

  test("of a meeting are what refers to it, from its title, its date and from a reference", () => {
    const other = meeting("b", "Økonomiudvalget", "03-03-2021", "Behandlet i Byrådet den 3. februar 2021, pkt. 1.");
    const found = ["a@0: REFERAT Byrådet d. 03-02-2021", "b@10: Byrådet den 3. februar 2021, pkt. 1"];
    const own = meeting("a", "Byrådet", "03-02-2021", "Kort.");
    expect(places(own.replace("REFERAT", "REFE|RAT") + other)).toEqual(found);
    expect(places(own.replace("03-02", "03|-02") + other)).toEqual(found);
    expect(places(own + other.replace("den 3. feb", "den 3. f|eb"))).toEqual(found);
    expect(places(own.replace("REFERAT", "REFE|RAT") + other, false)).toEqual(found.slice(1));
  });

  test("of an attachment are its entry and the names in its item", () => {
    const text = "Se bilaget »Kort over havnen«.\n\nBilag\n\nKort over hav|nen.pdf";
    expect(places(meeting("a", "Byrådet", "03-02-2021", text))).toEqual(["a@10: Kort over havnen", "a@14: Kort over havnen.pdf"]);
  });

  test("of an amount are the same within its item, however written", () => {
    const text = "Der søges 780.0|00 kr. Heraf er 0,78 mio. kr. afsat, og 70.000 kr. søges.";
    expect(places(meeting("a", "Byrådet", "03-02-2021", text)).map((place) => place.slice(6))).toEqual(["780.000 kr.", "0,78 mio. kr."]);
  });

  test("of prose, and outside the document, are none", () => {
    expect(places(meeting("a", "Byrådet", "03-02-2021", "Ko|rt."))).toEqual([]);
    const { snapshot } = workspace(meeting("a", "Byrådet", "03-02-2021", "Ko|rt."));
    expect(references(snapshot, { line: 1e6, character: 0 }, true)).toEqual([]);
    expect(references(snapshot, { line: -1, character: -1 }, true)).toEqual([]);
  });
});

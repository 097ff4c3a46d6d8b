import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse, reanalyse } from "../../server/src/analysis.ts";
import { legendFor, ownTokenTypes } from "../../server/src/features/semantic-legend.ts";
import { semanticTokens } from "../../server/src/features/semantic-tokens.ts";
import type { Snapshot } from "../../server/src/features/snapshot.ts";
import { tokenEdits } from "../../server/src/features/token-edits.ts";
import { workspace } from "./snapshot.ts";

const { tokenTypes, tokenModifiers } = legendFor(ownTokenTypes);

/** The tokens as `type.modifier words@line`. */
function decoded({ text }: Pick<Snapshot, "text">, data: readonly number[]): string[] {
  const found: string[] = [];
  let line = 0;
  let column = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, columns = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
    line += lines;
    column = lines === 0 ? column + columns : columns;
    const modifiers = tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0);
    found.push(`${[tokenTypes[type], ...modifiers].join(".")} ${text.line(line).slice(column, column + length)}@${line}`);
  }
  return found;
}

const tokens = (marked: string): string[] => {
  const { snapshot } = workspace(marked);
  return decoded(snapshot, semanticTokens(snapshot));
};

const head = "REFERAT Kulturudvalget d. 05-02-2020\n\nMødedeltagere Anne Holm, Bo Lund (A)\n\n";
const document = (body: string): string =>
  `//! file:///a.referat\n|${head}Punkt 1: Vej for Anne Holm\n\n19/1\n\nSagsfremstilling\n\n${body}\n`;
const listed = ["person.declaration Anne Holm@2", "person.declaration Bo Lund@2"];

describe("semantic tokens", () => {
  test("people are those on the list, by their full names, in running text alone", () => {
    expect(
      tokens(document("Anne Holms hus. Anne Holm og Bo Lund (A) mødte Carl Dam. Anne sagde ja.\n\nBilag\n\nBrev fra Anne Holm")),
    ).toEqual([...listed, "person Anne Holm@10", "person Bo Lund@10"]);
  });

  test("this committee's name, in any case and form, and no other's", () => {
    expect(
      tokens(document("Kulturudvalget. KULTURUDVALGET. Kulturudvalgets. Økonomiudvalget. Skole- og Kulturudvalget. Kulturudvalgsformand.")),
    ).toEqual([
      ...listed,
      "committee Kulturudvalget@10",
      "committee KULTURUDVALGET@10",
      "committee Kulturudvalgets@10",
      "committee Kulturudvalget@10",
    ]);
  });

  const other = "//! file:///b.referat\nREFERAT Teknikudvalget d. 03-02-2020\n\nPunkt 4: Andet\n\n20/1\n";

  test("references are those that the archive has the meeting of", () => {
    const body = "Se Teknikudvalget den 3. februar 2020, pkt. 4, og Teknikudvalget den 4. februar 2020, pkt. 4.";
    expect(tokens(document(body))).toEqual(listed);
    expect(tokens(document(body) + other)).toEqual([...listed, "reference Teknikudvalget den 3. februar 2020, pkt. 4@10"]);
  });

  test("a reference goes before the committee's name in it; the meeting itself is none, an item of it is", () => {
    const body = "Se Kulturudvalget den 5. februar 2020 og Kulturudvalget den 5. februar 2020, pkt. 1. Kulturudvalget gjorde.";
    expect(tokens(document(body))).toEqual([
      ...listed,
      "committee Kulturudvalget@10",
      "reference Kulturudvalget den 5. februar 2020, pkt. 1@10",
      "committee Kulturudvalget@10",
    ]);
  });

  test("a total and its parts, and no other amount", () => {
    expect(tokens(document("Der er 500 kr. i kassen.\n\nLeje 100 kr.\nMad 200 kr.\nI alt 300 kr."))).toEqual([
      ...listed,
      "amount.part 100 kr.@12",
      "amount.part 200 kr.@13",
      "amount.total 300 kr.@14",
    ]);
  });

  test("decisions of others, and not this meeting's", () => {
    const body =
      "Kort.\n\nBeslutning i Teknikudvalget den 03-02-2020\n\nAnbefales.\n\nBeslutning i Kulturudvalget den 05-02-2020\n\nGodkendt.";
    expect(tokens(document(body))).toEqual([...listed, "otherDecision Beslutning i Teknikudvalget den 03-02-2020@12"]);
    expect(tokens(document(body) + other)).toEqual([
      ...listed,
      "otherDecision Beslutning i @12",
      "reference Teknikudvalget den 03-02-2020@12",
    ]);
  });

  test("of a range are those of its lines", () => {
    const { snapshot } = workspace(document("Anne Holm.\n\nBo Lund."));
    const range = { start: { line: 12, character: 0 }, end: { line: 12, character: 3 } };
    expect(decoded(snapshot, semanticTokens(snapshot, range))).toEqual(["person Bo Lund@12"]);
    expect(semanticTokens(snapshot, { start: { line: 90, character: 0 }, end: { line: 99, character: 0 } })).toEqual([]);
  });

  test.each(["", "\n\n", "Kort.", "REFERAT"])("of %j there are none", (text) => {
    const { snapshot } = workspace("//! a\n|");
    expect(semanticTokens({ ...snapshot, ...analyse(text) })).toEqual([]);
  });

  test("stand in order, none over another, each within its line", () => {
    const words = [
      "Anne Holm",
      "Kulturudvalget",
      "den 5. februar 2020",
      ", pkt. 1",
      "Teknikudvalget",
      "100 kr.",
      "I alt 300 kr.",
      "\n",
      " ",
      "\t",
      "og",
      "Beslutning\n",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
        const { snapshot } = workspace(document(parts.join(" ")) + other);
        const data = semanticTokens(snapshot);
        let line = 0;
        let end = 0;
        let start = 0;
        for (let at = 0; at < data.length; at += 5) {
          const [lines = 0, columns = 0, length = 0] = data.slice(at, at + 5);
          if (lines > 0) end = start = 0;
          line += lines;
          start += columns;
          expect(length).toBeGreaterThan(0);
          expect(start).toBeGreaterThanOrEqual(end);
          end = start + length;
          expect(end).toBeLessThanOrEqual(snapshot.text.lengthOf(line));
        }
      }),
    );
  });

  test("after an edit are as of a fresh document, for another list, committee or archive, too", () => {
    const { snapshot } = workspace(document("Anne Holm og Eva Friis i Kulturudvalget. Se Teknikudvalget den 3. februar 2020.") + other);
    semanticTokens(snapshot);
    const edits = [
      { line: 2, from: "Anne Holm", to: "Eva Friis" },
      { line: 0, from: "Kulturudvalget", to: "Skoleudvalget" },
      { line: 10, from: "Anne", to: "Bo Lund og Anne" },
    ];
    let analysis: ReturnType<typeof analyse> = analyse(snapshot.text.toString());
    semanticTokens({ ...snapshot, ...analysis });
    for (const { line, from, to } of edits) {
      const character = analysis.text.line(line).indexOf(from);
      const range = { start: { line, character }, end: { line, character: character + from.length } };
      analysis = reanalyse(analysis, [{ range, text: to }]);
      const fresh = analyse(analysis.text.toString());
      expect(semanticTokens({ ...snapshot, ...analysis })).toEqual(semanticTokens({ ...snapshot, ...fresh }));
    }
    const before = semanticTokens({ ...snapshot, ...analysis });
    const empty = workspace("//! x\n|").snapshot.archive;
    expect(semanticTokens({ ...snapshot, ...analysis, archive: empty })).not.toEqual(before);
  });
});

test("the edits make the one list of the other", () => {
  const list = fc.array(fc.nat(3), { maxLength: 12 });
  fc.assert(
    fc.property(list, list, (before, after) => {
      const made = [...before];
      for (const { start, deleteCount, data = [] } of tokenEdits(before, after)) made.splice(start, deleteCount, ...data);
      expect(made).toEqual(after);
    }),
  );
  expect(tokenEdits([1, 2, 3], [1, 2, 3])).toEqual([]);
  expect(tokenEdits([1, 2, 3, 4], [1, 9, 3, 4])).toEqual([{ start: 1, deleteCount: 1, data: [9] }]);
});

import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";

/** The decisions of the one item of a meeting of Økonomiudvalget on 3 April 2019: heading, committee, date. */
function decisions(...lines: string[]): unknown[] {
  const head = "REFERAT Økonomiudvalget d. 03-04-2019\n\nPunkt 42: Vej\n\n19/1\n\nIndstilling\n\nAt vejen lægges om.\n\n";
  const [punkt] = analyse(`${head}${lines.join("\n\n")}\n\nGodkendt.\n`).facts.punkter;
  return (punkt?.facts.sections ?? [])
    .filter(({ role }) => role === "decision")
    .map(({ heading, committee, date, own }) => [heading.text, committee, date && `${date.year}-${date.month}-${date.day}`, own]);
}

describe("a decision's heading", () => {
  test.each([
    ["Beslutning", null, null, true],
    ["BESLUTNING", null, null, true],
    ["Vedtagelse i Økonomiudvalget den 03-04-2019", "Økonomiudvalget", "2019-4-3", true],
    ["Vedtagelse i Børne- og Skoleudvalget den 03-02-2019", "Børne- og Skoleudvalget", "2019-2-3", false],
    ["Beslutning i Økonomiudvalget den 03-04-2019", "Økonomiudvalget", "2019-4-3", true],
    ["Beslutning Økonomiudvalget den 3. april 2019", "Økonomiudvalget", "2019-4-3", true],
    ["Økonomiudvalgets beslutning den 03.04.2019 Punkt 42", "Økonomiudvalget", "2019-4-3", true],
    ["Økonomiudvalget, 03-04-2019, pkt. 42", "Økonomiudvalget", "2019-4-3", true],
    ["Økonomiudvalget den 3. april 2019", "Økonomiudvalget", "2019-4-3", true],
    ["Borgerrepræsentationens beslutning i mødet den 14. juni 2018", "Borgerrepræsentationen", "2018-6-14", false],
    [
      "Vedtagelse i Udvalget for Erhverv, Beskæftigelse og Uddannelsesinstitutioner den 04-02-2019",
      "Udvalget for Erhverv, Beskæftigelse og Uddannelsesinstitutioner",
      "2019-2-4",
      false,
    ],
  ])("%s", (heading, committee, date, own) => {
    for (const line of [heading, `${heading}:`, `## **${heading}**`]) expect(decisions(line)).toEqual([[heading, committee, date, own]]);
  });

  test("glued to its text by a web page", () => expect(decisions("BeslutningGodkendt.")).toEqual([["Beslutning", null, null, true]]));

  test.each([
    "Beslutningen blev truffet den 03-04-2019",
    "Økonomiudvalget besluttede den 03-04-2019, at sagen udsættes",
    "Byrådet, 14. maj 2019, pkt. 88:",
    "Teknikudvalget den 1. marts 2019:",
    "Se referatet fra Økonomiudvalget den 03-04-2019",
    "Udvalget holdt møde den 03-04-2019",
  ])("is not »%s«", (line) => expect(decisions(line)).toEqual([]));

  test("inside a history is text, unless it is this meeting's", () => {
    const history = [
      "Historik",
      "Beslutning fra Social- og Sundhedsudvalget, 10. februar 2019, pkt. 2:",
      "Tiltrådt.",
      "Vedtagelse i Børneudvalget den 01-03-2019",
      "Tiltrådt.",
    ];
    expect(decisions(...history)).toEqual([]);
    expect(decisions(...history, "Vedtagelse i Økonomiudvalget den 03-04-2019")).toEqual([
      ["Vedtagelse i Økonomiudvalget den 03-04-2019", "Økonomiudvalget", "2019-4-3", true],
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";

/** What the first item grants, in kroner. */
const granted = (...sections: string[]): number[] =>
  (
    analyse(`REFERAT Økonomiudvalget d. 05-02-2020\n\nPunkt 1: Havnen\n\n19/1\n\n${sections.join("\n\n")}\n`).facts.punkter[0]?.facts
      .granted ?? []
  ).map(({ ore }) => ore / 100);

const recommendation = (text: string): string => `Indstilling\n\nAdministrationen indstiller, at ${text}`;

describe("what an item grants", () => {
  test.each([
    ["der gives en anlægsbevilling på 1.250.000 kr. til renovering af broen.", [1250000]],
    ["der meddeles en tillægsbevilling på 300.000 kr., og at der frigives et rådighedsbeløb på 2,5 mio. kr.", [300000, 2500000]],
    ["der gives en negativ tillægsbevilling på 310.000 kr. til Skole.", [-310000]],
    ["projektet godkendes inden for en ramme på 400.000 kr.", []],
    ["der gives en anlægsbevilling på ca. 400.000 kr.", []],
    ["orienteringen tages til efterretning.", []],
  ])("by its recommendation: %s", (text, amounts) => {
    expect(granted(recommendation(text), "Beslutning\n\nGodkendt.")).toEqual(amounts);
    expect(granted(recommendation(text))).toEqual(amounts);
  });

  test("is what the decision says where it says another amount", () => {
    expect(
      granted(recommendation("der gives en anlægsbevilling på 500.000 kr."), "Beslutning\n\nDer gives en anlægsbevilling på 400.000 kr."),
    ).toEqual([400000]);
  });

  test.each(["Udsat.", "Afvist.", "Sagen udgik.", "Indstillingen blev forkastet.", "Ikke godkendt."])(
    "is nothing where the decision is: %s",
    (decision) => {
      expect(granted(recommendation("der gives en anlægsbevilling på 500.000 kr."), `Beslutning\n\n${decision}`)).toEqual([]);
    },
  );

  test("is nothing of what the case tells of, or what another committee decided", () => {
    expect(granted("Sagsfremstilling\n\nDer gives en anlægsbevilling på 500.000 kr.", "Beslutning\n\nGodkendt.")).toEqual([]);
    expect(
      granted("Beslutning i Byrådet den 01-02-2020\n\nDer gives en anlægsbevilling på 500.000 kr.", "Beslutning\n\nGodkendt."),
    ).toEqual([]);
  });

  test("stands where the amount does", () => {
    const { text, facts } = analyse(
      "REFERAT Økonomiudvalget d. 05-02-2020\n\nPunkt 1: Havnen\n\n19/1\n\nIndstilling\n\nat der gives en anlægsbevilling på 500.000 kr. til broen.\n",
    );
    const [punkt] = facts.punkter;
    const words = punkt?.facts.granted.map(({ line, start, end }) => text.line(punkt.firstLine + line).slice(start, end));
    expect(words).toEqual(["500.000 kr."]);
  });
});

import { describe, expect, test } from "vitest";
import { findSagsnumre } from "../../server/src/facts/sagsnummer.ts";
import { sagsnummerForms } from "../../server/src/vocabulary/sagsnumre.ts";

const found = (line: string): string[] => findSagsnumre(line).map(({ text, start, end }) => `${text} ${start}-${end}`);

describe("case numbers in running text", () => {
  test.each(sagsnummerForms.filter(({ inText }) => inText).map(({ example }) => example))("%s", (example) => {
    const end = 3 + example.length;
    expect(found(`Se ${example}.`)).toEqual([`${example} 3-${end}`]);
    expect(found(`Se ${example} og ${example}, 12. maj 2020.`)).toEqual([
      `${example} 3-${end}`,
      `${example} ${end + 4}-${end + 4 + example.length}`,
    ]);
  });

  test("a short number counts behind a word that says so", () => {
    expect(found("Jf. sag 19/11689 og j.nr. 20/5.")).toEqual(["19/11689 8-16", "20/5 26-30"]);
    expect(found("Den 19/11 2020 blev 19/11689 solgt.")).toEqual([]);
  });

  test.each(["1315.20.24-Ø39-1-18", "A21-014420", "2019-2022", "21-0144201", "12-2019-3619", "123456789-2013", "1/21-014420"])(
    "not %s",
    (text) => {
      expect(found(`Se ${text}.`)).toEqual([]);
    },
  );
});

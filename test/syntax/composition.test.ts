import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { outlineOf } from "../../server/src/facts/outline.ts";
import { sectionHeadings } from "../../server/src/vocabulary/sections.ts";

describe("headings whose accents stand apart, as they are copied from a Mac or a PDF", () => {
  const accented = sectionHeadings.filter(({ text }) => text !== text.normalize("NFD")).map(({ text }) => text);

  test.each(accented)("%s is the same heading, at its place in the text as it is", (heading) => {
    const minutes = (form: "NFC" | "NFD"): string =>
      `REFERAT Teknikudvalget d. 05-02-2024\n\nPunkt 1: Bro\n\n24/1001\n\nSagsfremstilling\n\nBroen.\n\n${heading.normalize(form)}\n\nSagen.\n`;
    const of = (form: "NFC" | "NFD") =>
      outlineOf(analyse(minutes(form)).facts).punkter.map(({ sections }) => sections.map(({ role, line }) => [role, line]));
    expect(of("NFD")).toEqual(of("NFC"));
    const section = analyse(minutes("NFD")).facts.punkter[0]?.facts.sections[1]?.heading;
    // A weak heading is one only in a file that uses it so.
    expect(section?.text).toBe(of("NFC")[0]?.length === 2 ? heading.normalize("NFD") : undefined);
  });

  test("and the marks of open and closed items", () => {
    const minutes =
      "REFERAT Teknikudvalget d. 05-02-2024\n\nPunkt 1: Bro\n\nÅbent punkt\n\n24/1001\n\nResumé\n\nBilag\n\nKort\n\nÅbent punkt\n";
    const outline = (text: string) => JSON.stringify(outlineOf(analyse(text).facts)).normalize("NFC");
    expect(outline(minutes.normalize("NFD"))).toBe(outline(minutes));
  });

  test("there are some", () => expect(accented.length).toBeGreaterThan(3));
});

import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { editsForFile } from "../../server/src/features/renamed-file.ts";
import { applyEdits } from "../../server/src/rules/safe-fixes.ts";

const minutes = (text: string, bilag = "Budget"): string =>
  `REFERAT Byrådet d. 03-02-2021\n\nPunkt 1: Havnen\n\n21/1\n\nSagsfremstilling\n\n${text}\n\nBilag\n\n${bilag}\n`;
const uriOf = (name: string): string => `file:///arkiv/bilag/${encodeURIComponent(name)}`;

/** The document when a file beside it has got another name. */
function renamed(text: string, oldName: string, newName: string, others: readonly string[] = []): string {
  const document = analyse(text);
  const beside = { files: [oldName, ...others].map((name) => ({ name, uri: uriOf(name) })) };
  return applyEdits(document.text, editsForFile(document, beside, { oldUri: uriOf(oldName), oldName, newName })).toString();
}

describe("a file that gets another name", () => {
  test.each([
    ["Se kort.pdf.", "Se plan.pdf."],
    ["Se (kort.pdf), »kort.pdf«.", "Se (plan.pdf), »plan.pdf«."],
    ["Se kort.pdfx, xkort.pdf og kort-2.pdf.", "Se kort.pdfx, xkort.pdf og kort-2.pdf."],
  ])("is named so in %j", (before, expected) => {
    expect(renamed(minutes(before), "kort.pdf", "plan.pdf")).toBe(minutes(expected));
  });

  test("is named so in links, which have no blanks", () => {
    expect(renamed(minutes("Se [kort](bilag/Kort%20over%20havnen.pdf)."), "Kort over havnen.pdf", "Kort over kajen.pdf")).toBe(
      minutes("Se [kort](bilag/Kort%20over%20kajen.pdf)."),
    );
    expect(renamed(minutes("Se [kort](bilag/k%C3%B8bet.pdf), købet.pdf."), "købet.pdf", "køb.pdf")).toBe(
      minutes("Se [kort](bilag/k%C3%B8b.pdf), køb.pdf."),
    );
    expect(renamed(minutes("Se [kort](bilag/kort.pdf), kort.pdf."), "kort.pdf", "et kort.pdf")).toBe(
      minutes("Se [kort](bilag/et%20kort.pdf), et kort.pdf."),
    );
  });

  test("leaves the longer name of another file alone, in the text and on the list", () => {
    const text = minutes("Se Kort over havnen.pdf og havnen.pdf.", "Kort over havnen.pdf\nhavnen.pdf");
    expect(renamed(text, "havnen.pdf", "kajen.pdf", ["Kort over havnen.pdf"])).toBe(
      minutes("Se Kort over havnen.pdf og kajen.pdf.", "Kort over havnen.pdf\nkajen.pdf"),
    );
  });

  test("has its entry renamed, with extension or without, behind a number", () => {
    const bilag = "Bilag 1 - Kort over havnen\nKort over havnen.pdf\nKort over havnene";
    expect(renamed(minutes("Kort.", bilag), "Kort over havnen.pdf", "Kajen.pdf")).toBe(
      minutes("Kort.", "Bilag 1 - Kajen\nKajen.pdf\nKort over havnene"),
    );
  });

  test("is known by its address however that is written", () => {
    const document = analyse(minutes("Kort.", "købet"));
    const beside = { files: [{ name: "købet.pdf", uri: "file:///arkiv/bilag/k%C3%B8bet.pdf" }] };
    const edits = editsForFile(document, beside, { oldUri: "file:///arkiv/bilag/købet.pdf", oldName: "købet.pdf", newName: "salget.pdf" });
    expect(applyEdits(document.text, edits).toString()).toBe(minutes("Kort.", "salget"));
  });
});

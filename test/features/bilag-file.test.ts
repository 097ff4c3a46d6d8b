import { expect, test } from "vitest";
import { bilagFile, noFilesBeside } from "../../server/src/features/bilag-file.ts";
import { filesBeside } from "./snapshot.ts";

const fileOf = (name: string, ...files: string[]): string | null => bilagFile(filesBeside(files), name)?.name ?? null;

test.each([
  ["Kort over havnen.pdf", "Kort over havnen.pdf"],
  ["Kort over havnen", "Kort over havnen.pdf"],
  ["kort OVER havnen", "Kort_over_havnen.PDF"],
  ["Kort – havnen (2).pdf", "Kort - havnen (2).pdf"],
  ["Partnerskab_ overblik over faser - Kopi.pdf", "Partnerskab_overblik over faser.pdf"],
  ["Bilag 2 - Kort over havnen", "Kort over havnen.docx"],
  ["Kort over havnen", "Bilag 2. Kort over havnen.pdf"],
  ["2. Kort over havnen", "Bilag 2 - Kort over havnen.pdf"],
  ["Bilag 2", "Bilag 2 - Kort over havnen.pdf"],
  ["Notat (lukket)", "Notat.pdf"],
  ["Åben – ændring", "Åben – ændring.pdf".normalize("NFD")],
  ["Budget 2.0", "Budget 2.0.xlsx"],
])("the attachment %j is the file %j", (name, file) => expect(fileOf(name, "Andet.pdf", file)).toBe(file));

test.each([
  ["Kort", "Kort over havnen.pdf"],
  ["Bilag 2 - Kort over havnen", "Bilag 3 - Kort over havnen.pdf"],
  ["Bilag", "Bilag 1.pdf"],
  ["Notat", "Notater.pdf"],
  ["", ".pdf"],
  ["–", "-.pdf"],
  ["2020 - regnskab", "2021 - regnskab.pdf"],
])("the attachment %j is not the file %j", (name, file) => expect(fileOf(name, file)).toBeNull());

test("the name as it is goes before one that resembles it", () => {
  expect(fileOf("Kort", "Bilag 1 - Kort.pdf", "Kort.pdf")).toBe("Kort.pdf");
  expect(fileOf("Kort (2)", "Kort.pdf", "Kort (2).pdf")).toBe("Kort (2).pdf");
  expect(fileOf("Kort.docx", "Kort.pdf", "Kort.docx")).toBe("Kort.docx");
});

test("of two files that resemble it alike it is none", () => {
  expect(fileOf("Kort", "Bilag 1 - Kort.pdf", "Bilag 2 - Kort.pdf")).toBeNull();
  expect(fileOf("Bilag 2 - Kort", "Bilag 1 - Kort.pdf", "Bilag 2 - Kort.pdf")).toBe("Bilag 2 - Kort.pdf");
});

test("of one name in two forms it is the first", () => expect(fileOf("Kort", "Kort.pdf", "Kort.docx")).toBe("Kort.pdf"));

test("without files there is none", () => expect(bilagFile(noFilesBeside, "Kort")).toBeNull());

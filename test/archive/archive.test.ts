import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { Archive } from "../../server/src/archive/archive.ts";
import { type DocumentRecord, recordOf } from "../../server/src/archive/record.ts";

const meeting = (date: string, ...punkter: string[]): string =>
  `REFERAT Erhvervsudvalget d. ${date}\n\n${punkter.map((punkt, index) => `Punkt ${index + 1}: ${punkt}`).join("\n\n")}`;
const item = (title: string, sagsnummer: string, text = "Kort."): string => `${title}\n\n${sagsnummer}\n\nResumé\n\n${text}\n`;

function archiveOf(documents: Record<string, string>): Archive {
  const archive = new Archive();
  for (const [uri, text] of Object.entries(documents)) archive.set(uri, recordOf(analyse(text).facts));
  return archive;
}

const found = (archive: Archive, sagsnummer: string): string[] =>
  archive.treatments(sagsnummer).map(({ uri, punkt }) => `${uri}#${punkt.punkt.number}`);

describe("the archive", () => {
  const documents = {
    late: meeting("04-10-2023", item("Forlængelse", "19/11689")),
    early: meeting("05-02-2020", item("Andet", "20/1"), item("Rekruttering", "19/11689"), item("Igen", "19/11689")),
    undated: "Referat\n\nPunkt 1: Uden dato\n\n19/11689\n",
    mention: meeting("01-01-2021", item("Omtale", "21/5", "Se sagen 19/11689, behandlet før.")),
  };

  test("gives a case's treatments oldest first, those without a date last", () => {
    expect(found(archiveOf(documents), "19/11689")).toEqual(["early#2", "early#3", "late#1", "undated#1"]);
  });

  test("gives a case's last treatment: the newest meeting's last item of it, one without a date only where there is no other", () => {
    const lastOf = (archive: Archive, sagsnummer: string): string | undefined => {
      const last = archive.lastTreatment(sagsnummer);
      return last ? `${last.uri}#${last.punkt.punkt.number}` : undefined;
    };
    const archive = archiveOf(documents);
    expect(lastOf(archive, "19/11689")).toBe("late#1");
    archive.delete("late");
    expect(lastOf(archive, " 19/11689 ")).toBe("early#3");
    archive.delete("early");
    expect(lastOf(archive, "19/11689")).toBe("undated#1");
    archive.delete("undated");
    expect(lastOf(archive, "19/11689")).toBeUndefined();
  });

  test("finds where running text names a case", () => {
    expect(
      archiveOf(documents)
        .mentions("19/11689")
        .map(({ uri }) => uri),
    ).toEqual(["mention"]);
  });

  test("compares numbers without regard to blanks and case of letters", () => {
    const archive = archiveOf({ a: meeting("05-02-2020", item("T", "21-014420K")) });
    expect(found(archive, " 21-014420k ")).toEqual(["a#1"]);
  });

  test("is the same after changes, deletions and additions in any order as when built anew", () => {
    const archive = archiveOf(documents);
    archive.set("early", recordOf(analyse(meeting("05-02-2020", item("Andet", "20/2"))).facts));
    archive.delete("undated");
    archive.set("undated", recordOf(analyse(documents.undated).facts));
    archive.delete("late");
    const fresh = archiveOf({
      early: meeting("05-02-2020", item("Andet", "20/2")),
      undated: documents.undated,
      mention: documents.mention,
    });
    for (const sagsnummer of ["19/11689", "20/1", "20/2", "21/5"]) {
      expect(found(archive, sagsnummer)).toEqual(found(fresh, sagsnummer));
      expect(archive.mentions(sagsnummer).map(({ uri }) => uri)).toEqual(fresh.mentions(sagsnummer).map(({ uri }) => uri));
    }
    expect(archive.size).toBe(3);
    expect(archive.delete("late")).toBe(false);
  });

  test("grows its revision with every change", () => {
    const archive = archiveOf({ a: "Referat" });
    const before = archive.revision;
    archive.delete("b");
    expect(archive.revision).toBe(before);
    archive.delete("a");
    expect(archive.revision).toBeGreaterThan(before);
  });

  test("tells whether treatments are others: by a case, a day, a document, not by prose", () => {
    const archive = new Archive();
    const record = (date: string, number: string, text: string): DocumentRecord =>
      recordOf(analyse(`REFERAT Byrådet d. ${date}\n\nPunkt 1: T\n\n${number}\n\nResumé\n\n${text}\n`).facts);
    const others = (change: () => void): boolean => {
      const before = archive.treatmentsRevision;
      change();
      return archive.treatmentsRevision !== before;
    };
    expect(others(() => archive.set("a", record("05-02-2020", "19/1", "Kort.")))).toBe(true);
    expect(others(() => archive.set("a", record("05-02-2020", "19/1", "Langt.")))).toBe(false);
    expect(others(() => archive.set("a", record("05-02-2020", "19/2", "Langt.")))).toBe(true);
    expect(others(() => archive.set("a", record("06-02-2020", "19/2", "Langt.")))).toBe(true);
    expect(others(() => archive.delete("a"))).toBe(true);
  });
});

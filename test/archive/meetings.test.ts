import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { Archive } from "../../server/src/archive/archive.ts";
import { recordOf } from "../../server/src/archive/record.ts";
import { committeeIndexKey, committeeInitials } from "../../server/src/vocabulary/committees.ts";

const minutes = (committee: string, date: string, ...titles: string[]): string =>
  `REFERAT ${committee} d. ${date}\n\n${titles.map((title, at) => `Punkt ${at + 1}: ${title}\n\nResumé\n\nKort.\n`).join("\n")}`;
const record = (text: string) => recordOf(analyse(text).facts);

describe("the archive's meetings", () => {
  test("are found by committee, however it is written, and day", () => {
    const archive = new Archive();
    archive.set("b", record(minutes("Teknik- og Miljøudvalget", "04-02-2020", "Vej")));
    archive.set("a", record(minutes("Teknik- og Miljøudvalget", "05-02-2019", "Vej")));
    archive.set("c", record(minutes("Byrådet", "05-02-2019", "Vej")));
    for (const name of [
      "Teknik- og Miljøudvalget",
      "teknik & miljøudvalget",
      "TEKNIK- OG MILJØUDVALGETS",
      "TMU",
      "Teknik- og Miljøudvalget 2018-2021",
    ])
      expect(archive.committee(name), name).toBe("teknik og miljøudvalg");
    expect(archive.committee("Miljøudvalget")).toBeNull();
    expect(archive.committee("tmu")).toBeNull();
    expect(archive.committee("Køge Byråd")).toBe("byråd");
    expect(archive.meetingDays("teknik og miljøudvalg")).toEqual([20190205, 20200204]);
    expect(archive.meetingsOn("teknik og miljøudvalg", 20190205).map(({ uri }) => uri)).toEqual(["a"]);
    archive.delete("a");
    expect(archive.meetingDays("teknik og miljøudvalg")).toEqual([20200204]);
    archive.delete("b");
    expect(archive.committee("TMU")).toBeNull();
  });

  test("have another revision only where somebody would see it", () => {
    const archive = new Archive();
    const text = minutes("Byrådet", "05-02-2019", "Vej", "Bro");
    const revisionAfter = (changed: string): boolean => {
      const before = archive.meetingsRevision;
      archive.set("a", record(changed));
      return archive.meetingsRevision !== before;
    };
    expect(revisionAfter(text)).toBe(true);
    expect(revisionAfter(`${text} Mere tekst.`)).toBe(false);
    expect(revisionAfter(text.replace("Vej", "Vejen"))).toBe(false);
    expect(revisionAfter(text.replace("Punkt 2", "Punkt 3"))).toBe(true);
    expect(revisionAfter(text)).toBe(true);
    expect(revisionAfter(text.replace("05-02", "06-02"))).toBe(true);
    expect(revisionAfter(`${text} I Køge Kommune.`)).toBe(true);
    expect(revisionAfter("Referat")).toBe(true);
    expect(revisionAfter("Referat af noget")).toBe(false);
  });
});

test.each([
  ["Økonomiudvalget", "ØU"],
  ["Kommunalbestyrelsen", "KB"],
  ["Byrådet", "BR"],
  ["Borgerrepræsentationen", "BR"],
  ["Erhvervs- og Beskæftigelsesudvalget", "EBU"],
  ["Sundheds-, Ældre- og Handicapudvalget", "SÆHU"],
  ["Udvalget for Børn og Unge", "UBU"],
])("the initials of %s are %s", (name, initials) => expect(committeeInitials(committeeIndexKey(name))).toBe(initials));

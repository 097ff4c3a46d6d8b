import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { type DocumentRecord, recordOf } from "../../server/src/archive/record.ts";
import { type CalendarDate, danishDate, weekdayOf } from "../../server/src/facts/calendar-date.ts";
import { findDates } from "../../server/src/facts/dates.ts";
import { fileNameFor } from "../../server/src/features/file-name-for.ts";
import { newMeeting } from "../../server/src/features/new-meeting.ts";
import { nextMeetingDay } from "../../server/src/features/next-meeting-day.ts";
import { plainMeeting } from "../../server/src/features/plain-meeting.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";
import type { SourceText } from "../../server/src/text/source-text.ts";
import { type SeedName, seeds, seedText } from "../fixtures/seeds.ts";

const read = (text: SourceText) => analyse(text.toString());
const date = (text: string): CalendarDate => {
  const [day = 0, month = 0, year = 0] = text.split("-").map(Number);
  return { year, month, day };
};

const made = (last: string, day: string, earlier: readonly DocumentRecord[] = [], lastFileName = "moede.referat") =>
  newMeeting({ last: analyse(last), lastFileName, earlier, date: date(day), read });

const fixtures = ["dialects", "more"].flatMap((folder) => {
  const path = join(import.meta.dirname, "../fixtures", folder);
  return readdirSync(path)
    .filter((name) => name.endsWith(".referat"))
    .map((name) => [name, readFileSync(join(path, name), "utf8")] as const);
});

describe("a new meeting, made from the last one", () => {
  const all = [...fixtures, ...Object.keys(seeds).map((name) => [name, seedText(name as SeedName)] as const)];

  test.each(all)("in the form of %s", (_, last) => {
    const before = analyse(last);
    const { text, cursor } = made(last, "05-03-2024");
    const { facts, text: lines } = analyse(text);
    expect(facts.meeting.date).toEqual(date("05-03-2024"));
    expect(facts.meeting.committee).toBe(before.facts.meeting.committee);
    expect(facts.punkter.length).toBeGreaterThan(0);
    expect(facts.punkter.length).toBeLessThanOrEqual(before.facts.punkter.length);
    expect(facts.punkter[0]?.facts.form).toBe(before.facts.punkter[0]?.facts.form);
    const people = (found: typeof facts): string[] => found.people.filter(({ role }) => role === "member").map(({ name }) => name);
    expect(people(facts)).toEqual(people(before.facts));
    expect(facts.people.filter(({ role }) => role === "absent")).toEqual([]);
    // Whatever is found in it was found in the last one, too, but that decisions are empty.
    const found = (analysis: typeof before): string[] =>
      runRules(analysis).flatMap(({ code, severity }) => (severity === "hint" ? [] : code));
    const inherited = new Set([...found(before), "beslutning-tom"]);
    expect(found(analyse(text)).filter((code) => !inherited.has(code))).toEqual([]);
    // Writing begins on an empty line below a heading, or behind the title of an item that has none.
    const [first] = facts.punkter;
    const begun = lines.line(cursor.line).slice(0, cursor.character);
    expect(begun === "" ? first?.facts.sections.length : begun.endsWith(first?.facts.title.text ?? "-")).toBeTruthy();
    // No words of a decision are handed on.
    for (const line of text.split(/\r?\n/)) expect(line).not.toMatch(/Godkendt|Til orientering\.|Vedtaget|Taget til efterretning/);
    expect(text.includes("\r\n")).toBe(last.includes("\r\n"));
    // The weekday in front of the date is its own.
    for (const line of text.split(/\r?\n/).slice(0, facts.punkter[0]?.firstLine)) {
      for (const { weekday, day, month, year } of findDates(line)) {
        if (weekday && day === 5 && month === 3 && (year === 2024 || year === null)) expect(weekday.index).toBe(2);
      }
    }
  });

  const meeting = (day: string, ...punkter: readonly (readonly [number, string, string])[]): string =>
    `REFERAT Økonomiudvalget d. ${day}\n\nMødedato ${["Søndag", "Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag", "Lørdag"][weekdayOf(date(day))]} d. ${day} kl. 16:00\n\nMødedeltagere Anne Holm (V), Bo Lund (A)\n\nAfbud Bo Lund (A)\n\n${punkter.map(([number, title, sag]) => `Punkt ${number}: ${title}\n\n${sag}\n\nIndstilling\n\nat det godkendes.\n\nBeslutning\n\nGodkendt.\n`).join("\n")}`;
  const record = (text: string): DocumentRecord => recordOf(analyse(text).facts);

  test("has the items that recur, with their own numbers of case", () => {
    const items = [
      [1, "Fast orientering fra forvaltningen", "24/1"],
      [2, "Lokalplan for havnen", "24/7"],
      [3, "Eventuelt", "24/8"],
    ] as const;
    const earlier = ["06-02-2024", "09-01-2024", "05-12-2023"].map((day, at) =>
      record(meeting(day, items[0], [2, `Sag ${at}`, `23/${at}`])),
    );
    expect(made(meeting("05-03-2024", ...items), "02-04-2024", earlier).text).toBe(
      "REFERAT Økonomiudvalget d. 02-04-2024\n\nMødedato Tirsdag d. 02-04-2024 kl. 16:00\n\nMødedeltagere Anne Holm (V), Bo Lund (A)\n\nAfbud\n\n" +
        "Punkt 1: Fast orientering fra forvaltningen\n\n24/1\n\nIndstilling\n\n\n\nBeslutning\n\nPunkt 2: Eventuelt\n\nIndstilling\n\nBeslutning\n",
    );
  });

  test("begins with the agenda's approval where nothing recurs: no case of the last one is on it", () => {
    const { text, cursor } = made(meeting("05-03-2024", [1, "Lokalplan for havnen", "24/7"]), "02-04-2024");
    expect(text).toMatch(/\n\nPunkt 1: Godkendelse af dagsorden\n\nIndstilling\n\n\n\nBeslutning\n$/);
    expect(cursor).toEqual({ line: text.split("\n").indexOf("Indstilling") + 2, character: 0 });
  });

  test("has what recurs by its words, also behind the committee's initials", () => {
    const titles = [
      "BU - Meddelelser",
      "Orientering fra formand og administration",
      "Orientering fra havnen",
      "Borgernes spørgetid",
      "EBU – Eventuelt",
    ];
    const last = meeting("05-03-2024", ...titles.map((title, index) => [index + 1, title, `24/${index}`] as const));
    const { punkter } = analyse(made(last, "02-04-2024").text).facts;
    expect(punkter.map(({ facts }) => facts.title.text)).toEqual(titles.filter((title) => title !== "Orientering fra havnen"));
  });

  test("has the labels of its head spelled right, and nobody absent below a misspelled one", () => {
    const last = meeting("05-03-2024", [1, "Eventuelt", "24/1"]).replace("Mødedato", "Møtedato").replace("Afbud", "Fravarende:");
    const { text } = made(last, "02-04-2024");
    expect(text).toContain("\nMødedato Tirsdag d. 02-04-2024");
    expect(text).toContain("\nFraværende:\n");
  });

  test("keeps a table of contents in which none of the old titles stands", () => {
    const last = meeting("05-03-2024", [1, "Lokalplan", "24/1"]).replace("Punkt 1", "Indholdsfortegnelse\n\nLokalplan\n\nPunkt 1");
    expect(made(last, "02-04-2024").text).toContain(
      "\nIndholdsfortegnelse\n\nGodkendelse af dagsorden\n\nPunkt 1: Godkendelse af dagsorden\n",
    );
  });

  test("takes no number of another meeting's case into a heading", () => {
    const last =
      "REFERAT Byrådet d. 05-03-2024\n\n24/00312 - Eventuelt\n\nBeslutning\n\nIntet.\n\n24/00313 - Havnen\n\nBeslutning\n\nGodkendt.\n";
    expect(made(last, "02-04-2024").text).toContain("\n24/00000 - Eventuelt\n");
    const earlier = ["06-02-2024", "09-01-2024"].map((day) => record(last.replace("05-03-2024", day)));
    expect(made(last, "02-04-2024", earlier).text).toContain("\n24/00312 - Eventuelt\n");
  });

  test("numbers its items on from the last meeting's where numbers run through the year, and from 1 in a new year", () => {
    const last = (day: string): string => meeting(day, [14, "Meddelelser", "24/1"], [15, "Havnen", "24/2"], [16, "Eventuelt", "24/3"]);
    const earlier = [record(meeting("05-11-2024", [12, "Meddelelser", "24/1"], [13, "Vejen", "24/9"]))];
    const numbers = (text: string) => analyse(text).facts.punkter.map(({ facts }) => facts.number);
    expect(numbers(made(last("03-12-2024"), "17-12-2024", earlier).text)).toEqual([17, 18]);
    expect(numbers(made(last("03-12-2024"), "07-01-2025", earlier).text)).toEqual([1, 2]);
    const goesOn = [
      record(meeting("06-02-2024", [9, "Meddelelser", "24/1"])),
      record(meeting("05-12-2023", [7, "Meddelelser", "24/1"], [8, "Vejen", "23/9"])),
    ];
    expect(numbers(made(last("03-12-2024"), "07-01-2025", goesOn).text)).toEqual([17, 18]);
  });

  test("of a committee that nobody knows yet has the form that most write", () => {
    const { text } = made(plainMeeting("Havneudvalget"), "05-03-2024");
    expect(text).toContain("REFERAT Havneudvalget d. 05-03-2024\n\nMødedato Tirsdag d. 05. marts 2024 kl. 16:00\n");
    expect(analyse(text).facts.punkter.map(({ facts }) => facts.title.text)).toEqual([
      "Godkendelse af dagsorden",
      "Meddelelser",
      "Eventuelt",
    ]);
    expect(analyse(text).facts.contents?.entries).toHaveLength(3);
  });
});

describe("the day of the next meeting", () => {
  const next = (...days: string[]): string | null => {
    const day = nextMeetingDay(days.map(date));
    return day && danishDate(day);
  };

  test.each([
    [["09-01-2024", "13-02-2024", "12-03-2024"], "09-04-2024"],
    [["07-11-2023", "05-12-2023", "02-01-2024"], "06-02-2024"],
    [["04-03-2024", "18-03-2024", "01-04-2024"], "15-04-2024"],
    [["04-03-2024", "11-03-2024", "18-03-2024", "25-03-2024"], "01-04-2024"],
    [["14-05-2024", "11-06-2024", "13-08-2024", "10-09-2024"], "08-10-2024"],
    [["05-03-2024"], "02-04-2024"],
  ])("after %j is %s", (held, expected) => expect(next(...held)).toBe(expected));

  test("is not known where none was held", () => expect(next()).toBeNull());
});

describe("the file of a new meeting", () => {
  test.each([
    ["2020-02-05-erhvervsudvalget.referat", "2024-03-05-erhvervsudvalget.referat"],
    ["20200205 ØU.referat", "20240305 ØU.referat"],
    ["05-02-2020 Økonomiudvalget.referat", "05-03-2024 Økonomiudvalget.referat"],
    ["Økonomiudvalget 5. februar 2020.referat", "Økonomiudvalget 5. marts 2024.referat"],
    ["ØU_2020_02_05.txt", "ØU_2024_03_05.txt"],
    ["moede.referat", "moede 2024-03-05.referat"],
    ["moede", "moede 2024-03-05.referat"],
  ])("after %s is %s", (model, expected) => expect(fileNameFor(model, date("05-02-2020"), date("05-03-2024"))).toBe(expected));
});

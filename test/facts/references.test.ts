import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { committeeAt, committeeBefore } from "../../server/src/facts/committee-names.ts";
import { findKommuner, kommuneOf } from "../../server/src/facts/kommuner.ts";
import { findLineReferences } from "../../server/src/facts/line-references.ts";
import { referringDocument } from "../../server/src/rules/referring-document.ts";
import { growsLinearly } from "../growth.ts";

/** Each reference of a line: `committee day/month/year`, the item it names, and `!` where it is certain, `=` where it is all of the line. */
const read = (line: string): string[] =>
  findLineReferences(line).map(({ committee, wider, date, punkt, certain, wholeLine }) =>
    [
      wider?.text ?? committee.text,
      `${date.day}/${date.month}/${date.year ?? "?"}`,
      ...(punkt ? [`${punkt.word} ${punkt.number}`] : []),
      `${certain ? "!" : ""}${wholeLine ? "=" : ""}`,
    ]
      .join(" ")
      .trim(),
  );

describe("a reference to a meeting is read in", () => {
  test.each<[string, ...string[]]>([
    ["Økonomiudvalget, 14. maj 2019, pkt. 88:", "Økonomiudvalget 14/5/2019 punkt 88 !="],
    ["10-01-2022 Økonomiudvalget 2022", "Økonomiudvalget 10/1/2022 !="],
    ["Byrådet den 2. oktober 2023 (pkt. 10)", "Byrådet 2/10/2023 punkt 10 !="],
    ["Sagen blev behandlet af Byrådet den 2. oktober 2023 (pkt. 10).", "Byrådet 2/10/2023 punkt 10 !"],
    ["Kommunalbestyrelsen den 30. januar 2012 Punkt 5", "Kommunalbestyrelsen 30/1/2012 punkt 5 !="],
    ["Beslutning fra Social- og Sundhedsudvalget, 10. februar 2021, pkt. 2:", "Social- og Sundhedsudvalget 10/2/2021 punkt 2 !="],
    ["Byrådet besluttede på sit møde 18. juni 2014 (sag nr. 8), at sagen udsættes.", "Byrådet 18/6/2014 sag 8 !"],
    ["Teknik- og Miljøudvalget den 21. marts 2006, pkt. 4", "Teknik- og Miljøudvalget 21/3/2006 punkt 4 !="],
    ["Klima- og Planudvalget 07-05-2020", "Klima- og Planudvalget 7/5/2020 !="],
    ["Kommunalbestyrelsen den 20. august 2020:", "Kommunalbestyrelsen 20/8/2020 !="],
    ["**Beslutning i Økonomiudvalget den 05-02-2020**", "Økonomiudvalget 5/2/2020 !="],
    ["ØU den 14. maj 2019, pkt. 5", "ØU 14/5/2019 punkt 5 !="],
    ["Drøftet i Udvalget for Børn og Unge den 3. marts 2020, punkt 7.", "Udvalget for Børn og Unge 3/3/2020 punkt 7 !"],
    ["på mødet i Udvalget for Kultur, Fritid og Idræt d. 3. marts 2020", "Udvalget for Kultur, Fritid og Idræt 3/3/2020 !"],
    ["Godkendt af Børne-, Unge- og Skoleudvalget den 3.3.2020.", "Børne-, Unge- og Skoleudvalget 3/3/2020 !"],
    ["behandlet i Kultur & Fritidsudvalget d. 3/3 2020", "Kultur & Fritidsudvalget 3/3/2020 !"],
    ["Se punkt 5 på Byrådets møde den 2. oktober 2023.", "Byrådet 2/10/2023 punkt 5 !"],
    ["jf. Økonomiudvalgets beslutning af 27. juni 2022, dagsordenspunkt 19", "Økonomiudvalget 27/6/2022 punkt 19 !"],
    ["drøftet på Økonomiudvalgets møde onsdag den 24/1-22", "Økonomiudvalget 24/1/2022 !"],
    ["drøftet på økonomiudvalgets ordinære møde d. 24.1.2022", "økonomiudvalget 24/1/2022 !"],
    ["på mødet den 14. maj 2019 i Økonomiudvalget (pkt. 3)", "Økonomiudvalget 14/5/2019 punkt 3 !"],
    ["Byrådet godkendte på mødet den 28. august 2019 budgettet", "Byrådet 28/8/2019 !"],
    ["vedtaget af KOMMUNALBESTYRELSEN 31 december 2019", "KOMMUNALBESTYRELSEN 31/12/2019"],
    [
      "Behandlet i Økonomiudvalget den 14. maj 2019, pkt. 3, og Byrådet den 28. maj 2019, pkt. 7.",
      "Økonomiudvalget 14/5/2019 punkt 3 !",
      "Byrådet 28/5/2019 punkt 7 !",
    ],
    [
      "Økonomiudvalgets møder den 25.2, den 26.3 og 22.4.2021",
      "Økonomiudvalget 25/2/2021",
      "Økonomiudvalget 26/3/2021",
      "Økonomiudvalget 22/4/2021",
    ],
    ["Økonomiudvalgets møder den 15. december og 5. januar 2021", "Økonomiudvalget 15/12/2020", "Økonomiudvalget 5/1/2021"],
    ["Udvalget for Børn og Unge godkendte på sit møde den 5. maj 2020, punkt 3", "Udvalget for Børn og Unge 5/5/2020 punkt 3 !="],
    ["Beslutning Udvalget for teknik og miljø den 18-02-2019", "Udvalget for teknik og miljø 18/2/2019 !="],
    ["Udvalget for sundhed, ældre og handicap behandlede den 18-02-2019", "Udvalget for sundhed, ældre og handicap 18/2/2019 !="],
    ["UDVALGET FOR BØRN OG UNGE DEN 18-02-2019", "UDVALGET FOR BØRN OG UNGE 18/2/2019 !="],
    ["Byrådet har på mødet den 23. juni 2021 besluttet, at planen sendes tilbage.", "Byrådet 23/6/2021 !"],
    ["er godkendt i Økonomiudvalget 20. januar 2015", "Økonomiudvalget 20/1/2015 !"],
    ["behandles i Økonomiudvalget d. 27.august", "Økonomiudvalget 27/8/? !"],
  ])("%s", (line, ...references) => expect(read(line).map((each) => each.trim())).toEqual(references));
});

describe("a committee and a day are no certain meeting in", () => {
  test.each([
    "Der er sendt brev til Byrådet den 3. maj 2021.",
    "ved valg til kommunalbestyrelsen den 21. november 2017",
    "NN er udtrådt af Byrådet den 3. maj 2021.",
    "Temamøde i Byrådet den 3. maj 2021.",
    "Økonomiudvalget og Byrådet den 5. maj 2020 havde seminar.",
    "Høringssvar fra Ældrerådet den 3. maj 2021 er vedlagt.",
    "Sagen kommer for Byrådet den 3. maj 2021.",
    "Budgettet blev vedtaget i Køge Byråd den 3. maj 2021.",
    "nyt medlem af Byrådet den 1. januar 2022",
    "Byrådet den 1. januar 2022",
    "Byrådet fik den 3. maj 2021 en henvendelse",
    "Økonomiudvalget behandlede den 15. juni 2022 sagen",
  ])("%s", (line) => expect(findLineReferences(line).filter(({ certain }) => certain)).toEqual([]));
});

describe("no reference is read in", () => {
  test.each([
    "Jf. punkt 5 og pkt. 7.",
    "Udvalget den 3. maj 2021, pkt. 4",
    "§ 17, stk. 4-udvalget den 3. maj 2021",
    "Mødet den 3. maj 2021 begyndte kl. 17.",
    "EBU/ØU/KB - Budget 2020",
    "Området den 3. maj 2021",
    "Økonomiudvalget: 14. Budget",
    "Byrådet har 31 medlemmer.",
  ])("%s", (line) => expect(findLineReferences(line)).toEqual([]));
});

describe("an item's number is none in", () => {
  test.each(["sag 19/27921", "pkt. 3.2", "punkt 12-2019", "sag 2019-1234", "pkt. 1234", "og punkt 5"])(
    "Byrådet den 3. maj 2021, %s",
    (words) => {
      expect(findLineReferences(`Byrådet den 3. maj 2021, ${words}`).map(({ punkt }) => punkt)).toEqual([null]);
    },
  );
});

test("a committee is read from both ends of its name", () => {
  const name = "Børne-, Unge- og Skoleudvalget";
  expect(committeeBefore(`i ${name}`, name.length + 2)?.text).toBe(name);
  expect(committeeAt(`${name} den`, 0)?.text).toBe(name);
  expect(committeeAt("Kultur og Fritidsudvalget", 0)?.text).toBe("Kultur og Fritidsudvalget");
  expect(committeeAt("Sagen i Byrådet", 0)).toBeNull();
});

test("where a reference stands tells what it is", () => {
  const document = analyse(
    [
      "REFERAT Byrådet d. 28-05-2019",
      "Mødedato Tirsdag d. 28. maj 2019",
      "Punkt 1: Budget",
      "Tidsplan",
      "Økonomiudvalget den 14. maj 2019",
      "Historik",
      "Økonomiudvalget, 14. maj 2019, pkt. 3:",
      "Sagsfremstilling",
      "Sagen er drøftet i Økonomiudvalget den 14. maj 2019.",
      "Beslutning i Økonomiudvalget den 14. maj 2019",
      "Anbefales.",
      "Punkt 2: Tidsplan",
      "Tidsplan",
      "Kort.",
    ].join("\n\n"),
  );
  const { references, kommune } = referringDocument(document.facts);
  expect(kommune).toBeNull();
  expect(references.map(({ line, kind, certain, punkt }) => [line, kind, certain, punkt?.number ?? null])).toEqual([
    [8, "history", false, null],
    [12, "history", true, 3],
    [16, "inline", true, null],
    [18, "decision", true, null],
  ]);
  for (const { line, start, end, committee, date } of references) {
    const text = document.text.line(line);
    expect(text.slice(committee.start, committee.end)).toBe("Økonomiudvalget");
    expect(text.slice(date.start, date.end)).toBe("14. maj 2019");
    expect(start <= committee.start && date.end <= end).toBe(true);
  }
});

describe("the municipality of a document", () => {
  test.each<[string, ...string[]]>([
    ["I Rudersdal Kommune og Ringkøbing-Skjern Kommunes område", "Rudersdal", "Ringkøbing-Skjern"],
    ["Albertslund kommune", "Albertslund"],
    ["kommunen, Kommunekemi, den enkelte kommune, Den Kommune, kommuner", ...[]],
    ["Kommune"],
  ])("%s", (line, ...names) => expect(findKommuner(line)).toEqual(names));

  test("is the one it names most, and none where two are named alike", () => {
    expect(kommuneOf([["Køge", "Greve"], [], ["Køge"]])).toBe("Køge");
    expect(kommuneOf([["Køge", "Greve"]])).toBeNull();
    expect(kommuneOf([])).toBeNull();
  });
});

test.each([
  "Byrådet den 3. maj 2021 ",
  "Børne-, ",
  "Udvalget for Børn og ",
  "Udvalget for ",
  "den 3. maj 2021, ",
  "på sit møde ",
  "ØU ",
  "1/1 2020 og ",
  "Kultur, Fritid og ",
  "Køge Kommune ",
])("linear on a line of %j", (piece) => {
  const line = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
  expect(growsLinearly(20_000, (length) => () => findLineReferences(`${line(length)} den 3. maj 2021, pkt. 4`))).toBe(true);
  expect(growsLinearly(20_000, (length) => () => findKommuner(line(length)))).toBe(true);
});

import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { maySamePerson, readNames } from "../../server/src/facts/names.ts";
import { headPeople as listed, type Person } from "../../server/src/facts/people.ts";
import { readPunktPeople } from "../../server/src/facts/punkt-people.ts";

const shown = ({ role, name, party }: Person): string => `${role}: ${name}${party === null ? "" : ` (${party})`}`;

/** The people of a head, with the words that stand at their places. */
function headPeople(head: string): string[] {
  const { text, facts } = analyse(`${head}\n\n1. Meddelelser\nBeslutning\nIntet.`);
  const people = listed(facts.labels, text.window(0, 40));
  for (const { line, start, end, name } of people) expect(text.line(line).slice(start, end)).toContain(name);
  return people.map(shown);
}

const punktPeople = (body: string): string[] => {
  const { text, facts } = analyse(`REFERAT Byrådet d. 25-02-2019\n\nPunkt 1: Lokalplan\n\n${body}`);
  return facts.punkter.flatMap(({ firstLine, facts: punkt }) =>
    readPunktPeople(punkt, text.window(firstLine, firstLine + punkt.lineCount)).map(shown),
  );
};

describe("the lists of a head", () => {
  test("names with parties in a row, over lines, in points, with a comma before the party", () => {
    const three = ["member: Anne Holm (A)", "member: Bo Nygård Lund (UP2)", "member: Carl von Vang (Løsgænger)"];
    expect(headPeople("Referat\nByrådet\nMedlemmer: Anne Holm (A), Bo Nygård Lund (UP2), Carl von Vang (Løsgænger)")).toEqual(three);
    expect(headPeople("Referat\nByrådet\nMedlemmer:\nAnne Holm (A)\nBo Nygård Lund (UP2)\nCarl von Vang (Løsgænger)")).toEqual(three);
    expect(headPeople("Referat\nByrådet\nDeltagere:\n- Anne Holm, (A)\n- Bo Nygård Lund, (UP2)\n- Carl von Vang, (Løsgænger)")).toEqual(
      three,
    );
    expect(headPeople("Referat\nByrådet\nMedlemmer: Anne Holm (A), Bo Nygård Lund (UP2),\nCarl von Vang (Løsgænger)")).toEqual(three);
  });

  test("names without parties, titles, officials, and lists of nobody", () => {
    expect(headPeople("REFERAT Byrådet d. 25-02-2019\nMødedeltagere Borgmester Anne Holm (A), Bo Lund og Carl Vang")).toEqual([
      "member: Anne Holm (A)",
      "member: Bo Lund",
      "member: Carl Vang",
    ]);
    expect(headPeople("Referat\nByrådet\nMedlemmer: Anne Holm (A)\nFraværende: Ingen\nAfbud:")).toEqual(["member: Anne Holm (A)"]);
  });

  test("the absent and their substitutes", () => {
    expect(headPeople("Referat\nByrådet\nAfbud: Anne Holm (V) (Stedfortræder: Pia Præst (V))")).toEqual([
      "absent: Anne Holm (V)",
      "substitute: Pia Præst (V)",
    ]);
    expect(headPeople("Referat\nByrådet\nIkke til stede:\nAnne Holm ()")).toEqual(["absent: Anne Holm ()"]);
  });
});

describe("what an item says of people", () => {
  test.each([
    ["Anne Holm (A) deltog ikke i punktets behandling.", ["not-taking-part: Anne Holm (A)"]],
    ["Godkendt. Anne Holm (A) deltog ikke i behandlingen.", ["not-taking-part: Anne Holm (A)"]],
    ["Anne Holm (A) og Bo Lund (V) deltog ikke under punkterne 12-15.", ["not-taking-part: Anne Holm (A)", "not-taking-part: Bo Lund (V)"]],
    ["Anne Holm (A) er formand for klubben og deltog ikke i sagens behandling.", ["not-taking-part: Anne Holm (A)"]],
    ["Anne Holm (A) var inhabil og deltog ikke i behandlingen.", ["inhabil: Anne Holm (A)"]],
    ["Anne Holm (A), der er medlem af bestyrelsen, erklærede sig inhabil.", ["inhabil: Anne Holm (A)"]],
    ["Anne Holm og Bo Lund blev erklæret inhabile.", ["inhabil: Anne Holm", "inhabil: Bo Lund"]],
    ["Anne Holm (A) forlod salen på grund af inhabilitet.", ["inhabil: Anne Holm (A)"]],
    ["Inhabil: Anne Holm (A)", ["inhabil: Anne Holm (A)"]],
    ["Afbud: Anne Holm, Bo Lund", ["absent: Anne Holm", "absent: Bo Lund"]],
    ["Der var afbud fra Anne Holm, Bo Lund og Carl Vang.", ["absent: Anne Holm", "absent: Bo Lund", "absent: Carl Vang"]],
    ["Anne Holm (A) havde meldt afbud.", ["absent: Anne Holm (A)"]],
    ["Anne Holm var fraværende.", ["absent: Anne Holm"]],
    ["Anne Holm var fraværende. Som stedfortræder deltog Bo Lund.", ["substitute: Anne Holm", "substitute: Bo Lund"]],
  ])("%s", (line, people) => {
    expect(punktPeople(`Beslutning\n${line}`)).toEqual(people);
  });

  test.each([
    "Anne Holm (A) var ikke inhabil.",
    "Anne Holm (A) stillede spørgsmål om inhabilitet.",
    "Dansk Industri deltog ikke i mødet, og Rudeby Kommune var fraværende.",
    "Socialistisk Folkeparti deltog ikke i afstemningen.",
    "Social- og Sundhedsudvalget deltog ikke i behandlingen.",
    "Følgende deltog ikke i behandlingen af punktet:",
    "Fraværende: Ingen",
    "Anne Holm deltog ikke i rejsen til Oslo.",
    "Afbud fra spejderne.",
  ])("nobody: %s", (line) => {
    expect(punktPeople(`Beslutning\n${line}`)).toEqual([]);
  });

  test("neither in the case's facts nor in what other committees decided", () => {
    expect(
      punktPeople(`Sagsfremstilling
Anne Holm (A) deltog ikke i punktets behandling.
Vedtagelse i Socialudvalget den 20-02-2019
Bo Lund (V) var inhabil.
Beslutning
Godkendt.
Økonomiudvalget, 14. maj 2019, pkt. 88:
Carl Vang (C) var fraværende.`),
    ).toEqual([]);
  });

  test("an official by the title", () => {
    const official = (text: string): boolean[] => readNames(text).map((found) => found.official);
    expect(official("Kommunaldirektør Anne Holm og centerchef Bo Lund")).toEqual([true, true]);
    expect(official("Anne Holm, områdechef")).toEqual([true]);
    expect(official("Borgmester Anne Holm")).toEqual([false]);
  });
});

describe("two names of one person", () => {
  test.each([
    ["Anne Holm", "Anne Holm"],
    ["Pia Holm", "Pia Nygård Holm"],
    ["Hans J. Kirk", "Hans-Jørgen Kirk"],
    ["Anika Rée", "Anika Réé"],
    ["Aase Kjær", "Åse Kjær"],
    ["Trine Dybkjær", "Trine Dybkjar"],
    ["Kris Thrane", "Kristine Thrane"],
    ["Jan E. Lindskov", "Jan Lindskov"],
    ["HANS KIRK", "Hans Kirk"],
  ])("%s and %s", (a, b) => {
    expect(maySamePerson(a, b)).toBe(true);
    expect(maySamePerson(b, a)).toBe(true);
  });

  test.each([
    ["Anne Holm", "Bo Holm"],
    ["Anne Holm", "Anne Lund"],
    ["Hanne Ravn", "Pia Nygård Lund"],
  ])("%s is not %s", (a, b) => {
    expect(maySamePerson(a, b)).toBe(false);
    expect(maySamePerson(b, a)).toBe(false);
  });
});

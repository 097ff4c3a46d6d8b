import { describe, expect, test } from "vitest";
import type { Picture } from "../../client/src/sagsforloeb/picture.ts";
import { leadsTo } from "../../client/webview/arrow-keys.ts";
import { cardWidth, layoutOf, wrap } from "../../client/webview/timeline-layout.ts";

const day = (date: string): number => Date.parse(date) / 86_400_000;
const measure = (text: string): number => text.length * 7;

/** A case by the dates and lanes of its treatments. */
function picture(...treatments: readonly (readonly [string | null, number])[]): Picture {
  const lanes = Array.from({ length: Math.max(...treatments.map(([, lane]) => lane)) + 1 }, (_, lane) => `Udvalg ${lane}`);
  return {
    language: "da",
    sagsnummer: "20/1",
    heading: "Sag 20/1",
    title: "Sti",
    summary: [],
    timelineLabel: "Tid",
    hint: "",
    listHeading: "Behandlinger",
    lanes,
    treatments: treatments.map(([date, lane]) => ({
      day: date === null ? null : day(date),
      lane,
      when: date ?? "uden dato",
      punkt: "Punkt 1",
      committee: `Udvalg ${lane}`,
      decision: "Godkendt.",
      granted: "",
      label: "",
    })),
  };
}

describe("the picture of a case", () => {
  test("is true to time where there is room: a day is as wide at any place", () => {
    const { cards, width } = layoutOf(picture(["2020-01-01", 0], ["2021-01-01", 1], ["2023-01-01", 0]), 1200, measure);
    const [a, b, c] = cards.map(({ x }) => x);
    if (a === undefined || b === undefined || c === undefined) throw new Error("no cards");
    expect((b - a) / (c - a)).toBeCloseTo(366 / 1096, 5);
    expect(width).toBeLessThanOrEqual(1200);
  });

  test("stretches time where cards of a lane would lie on each other, and keeps the order of time", () => {
    const dates = ["2020-01-01", "2020-01-08", "2020-01-15", "2020-01-22", "2024-01-01"] as const;
    const { cards } = layoutOf(picture(...dates.map((date, at) => [date, at % 2] as const)), 500, measure);
    for (const [index, card] of cards.entries()) {
      for (const other of cards.slice(index + 1)) {
        expect(other.x).toBeGreaterThanOrEqual(card.x);
        if (other.y === card.y) expect(other.cardX).toBeGreaterThanOrEqual(card.cardX + cardWidth);
      }
    }
  });

  test("has the cards of each lane within its lane, which lie below each other", () => {
    const { lanes, cards, height } = layoutOf(picture(["2020-01-01", 0], ["2020-02-01", 1], ["2020-03-01", 2]), 900, measure);
    lanes.forEach((lane, index) => {
      const card = cards[index];
      if (!card) throw new Error("no card");
      expect(card.cardY).toBeGreaterThan(lane.top);
      expect(card.cardY + card.height).toBeLessThan(lane.top + lane.height);
      expect(lane.top + lane.height).toBe(lanes[index + 1]?.top ?? height);
    });
  });

  test("has the years at their first day, between what was before and after", () => {
    const { years, cards } = layoutOf(picture(["2020-07-01", 0], ["2021-01-01", 1], ["2022-07-01", 0]), 1200, measure);
    expect(years.map(({ year }) => year)).toEqual([2020, 2021, 2022]);
    expect(years[1]?.x).toBeCloseTo(cards[1]?.x ?? 0, 5);
    expect(years[2]?.x).toBeGreaterThan(cards[1]?.x ?? 0);
    expect(years[2]?.x).toBeLessThan(cards[2]?.x ?? 0);
  });

  test("has what has no date behind all else", () => {
    const { cards, years } = layoutOf(picture(["2020-01-01", 0], ["2021-01-01", 1], [null, 0], [null, 1]), 900, measure);
    expect(cards[2]?.x).toBeGreaterThan(cards[1]?.x ?? 0);
    expect(cards[3]?.x).toBeGreaterThan(cards[1]?.x ?? 0);
    expect(years.map(({ year }) => year)).toEqual([2020, 2021]);
    expect(layoutOf(picture([null, 0]), 900, measure).years).toEqual([]);
  });
});

describe("words are broken", () => {
  test.each([
    ["to linjer med ord", 70, 3, ["to linjer", "med ord"]],
    ["en lang linje der ikke er plads til", 70, 2, ["en lang", "linje der…"]],
    ["anlægsbevillingsansøgning", 70, 3, ["anlægsbevi", "llingsansø", "gning"]],
    ["", 70, 2, []],
    ["kort", 70, 1, ["kort"]],
  ])("%j at %i pixels in %i lines", (text, width, most, lines) => expect(wrap(text, width, most, measure)).toEqual(lines));

  test("never wider than the room, whatever the text", () => {
    const text = "Byrådet 🚲🚲🚲🚲🚲🚲🚲🚲 godkendte arealerhvervelsesomkostningerne m.m. ".repeat(4);
    for (const line of wrap(text, 70, 9, measure)) expect(measure(line)).toBeLessThanOrEqual(70);
  });
});

describe("arrow keys", () => {
  const { treatments } = picture(["2020-01-01", 0], ["2020-02-01", 1], ["2020-03-01", 0], ["2021-03-01", 2], ["2022-03-01", 1]);
  test.each([
    ["ArrowRight", 0, 1],
    ["ArrowRight", 4, null],
    ["ArrowLeft", 3, 2],
    ["ArrowLeft", 0, null],
    ["ArrowDown", 2, 1],
    ["ArrowDown", 3, null],
    ["ArrowUp", 3, 4],
    ["ArrowUp", 0, null],
    ["Home", 3, 0],
    ["End", 0, 4],
    ["a", 0, null],
  ])("%s leads from %i to %j", (key, from, to) => expect(leadsTo(key, from, treatments)).toBe(to));
});

import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";
import { growsLinearly } from "../growth.ts";
import { frames, lines, units } from "./hostile-text.ts";

const judge = (document: string) => () => runRules(analyse(document));

describe.each(frames)("reading and judging grows with the text, not with its square, %s:", (_, frame) => {
  test.each(units)("one line of %j", (unit) => {
    expect(growsLinearly(16_000, (length) => judge(frame(unit.repeat(length / unit.length))))).toBe(true);
  });

  test.each(units)("many lines of %j", (unit) => {
    const line = `${unit.repeat(80 / unit.length)}\n`;
    expect(growsLinearly(200, (count) => judge(frame(line.repeat(count))))).toBe(true);
  });

  test.each(lines)("the line %j again and again", (line) => {
    expect(growsLinearly(800, (count) => judge(frame(`${line}\n`.repeat(count))))).toBe(true);
  });
});

describe("judging grows with the number of items", () => {
  const items = (count: number, title: (index: number) => string, number = (index: number): number => index + 1): string =>
    Array.from(
      { length: count },
      (_, index) => `Punkt ${number(index)}: ${title(index)}\n\n19/${index}\n\nIndstilling\n\nAt ${index}.\n`,
    ).join("\n");
  const table = (count: number, title: (index: number) => string): string =>
    `Indholdsfortegnelse\n${Array.from({ length: count }, (_, index) => `${title(index)}.....\t${index}`).join("\n")}\n\n`;
  const own = (index: number): string => `Vej nummer${index} ved sted${index * 7}`;
  const alike = "Godkendelse af lokalplan for et meget stort område ved den gamle havn i byen med tilhørende ";
  const other = (index: number): string => `Sti nummer${index * 3} ved havn${index}`;

  test.each<[string, (count: number) => string]>([
    ["that the table of contents has", (count) => table(count, own) + items(count, own)],
    ["that the table of contents calls otherwise", (count) => table(count, other) + items(count, own)],
    ["of one title", (count) => table(count, () => "Vej") + items(count, () => "Vej")],
    [
      "whose titles begin alike, as the table has them cut",
      (count) => table(count, (index) => `${alike}x${index}`) + items(count, (index) => `${alike}y${index}`),
    ],
    ["whose titles begin alike and are cut", (count) => table(count, () => alike.trim()) + items(count, (index) => `${alike}${index}`)],
    ["with numbers that jump", (count) => items(count, own, (index) => index + (index % 3))],
    [
      "with numbers from both ends in turn",
      (count) => items(count, own, (index) => (index % 2 === 0 ? index / 2 + 1 : count - (index - 1) / 2)),
    ],
  ])("%s", (_, make) => {
    expect(growsLinearly(500, (count) => judge(make(count)))).toBe(true);
  });

  test("also the fixes of a finding", () => {
    const work = (count: number) => {
      const [finding] = runRules(analyse(table(count, own) + items(count, own, (index) => index + 1 + (index > 2 ? 1 : 0))));
      return () => finding?.fixes();
    };
    expect(growsLinearly(500, work)).toBe(true);
  });
});

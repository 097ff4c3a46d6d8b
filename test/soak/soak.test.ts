import { describe, expect, test } from "vitest";
import type { Held } from "./held.ts";
import { growth, soak } from "./soak.ts";

describe("a long day, made short", () => {
  test("ends with the answers of a fresh start, and nothing grows", { timeout: 120_000 }, async () => {
    const { problems, compared } = await soak({ minutes: 9, seed: 7, meetings: 40, say: () => {} });
    expect(problems).toEqual([]);
    expect(compared).toBeGreaterThan(200);
  });
});

describe("what is taken for growth", () => {
  const run = (heap: (minute: number) => number): Held[] =>
    Array.from({ length: 12 }, (_, minute) => ({ heap: heap(minute), rss: 0, handles: 3, files: minute, threads: 9 }));

  test("is a heap whose last third is larger, and a file more each minute", () => {
    expect(growth(run((minute) => 50e6 + minute * 1e6))).toEqual([expect.stringContaining("heap"), expect.stringContaining("files")]);
  });

  test("is not one that came to rest after the start", () => {
    expect(growth(run((minute) => (minute < 4 ? 10e6 * minute : 50e6)))).toEqual([expect.stringContaining("files")]);
  });
});

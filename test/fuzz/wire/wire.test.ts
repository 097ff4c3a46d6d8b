import { describe, expect, test } from "vitest";
import type { Damage } from "./mutate.ts";
import { play } from "./play.ts";

describe("damaged sessions", () => {
  test.each(Array.from({ length: 16 }, (_, seed) => [seed + 1, (["messages", "bytes"] as const)[seed % 2] as Damage] as const))(
    "seed %i, in %s: no hang, no fault, nothing but the protocol",
    async (seed, damage) => {
      expect((await play(seed, damage)).wrong).toBeNull();
    },
    40_000,
  );
});

import { describe, expect, test } from "vitest";
import { keptCrashes } from "./crashes.ts";
import { Fuzzer, failureOf } from "./fuzzer.ts";
import { targets } from "./targets.ts";

/** So many made inputs in each run of the tests, always the same ones; a long run is `npm run fuzz`. */
const steps = 150;

describe.each(targets)("$name", (target) => {
  test("holds for what it once did not hold for", async () => {
    const kept = keptCrashes().filter((crash) => crash.target === target.name);
    for (const { name, input, seed } of kept) expect([name, await failureOf(target, input, seed)]).toEqual([name, null]);
  });

  test("holds for made inputs", { timeout: 120_000 }, async () => {
    const fuzzer = new Fuzzer(target, 20_261_123);
    for (let step = 0; step < steps; step++) await fuzzer.step();
    expect(fuzzer.crashes).toEqual([]);
  });
});

describe("the fuzzer", () => {
  test("finds what does not hold, makes it small, and names each kind once", async () => {
    const fuzzer = new Fuzzer(
      {
        name: "example",
        corpus: ["Punkt 1: Bro\n\nResumé\n\nTekst\n", "Punkt 2: Vej\n\n19/1001\n"],
        run: (input) => {
          if (input.includes("Bro") && input.includes("1001")) throw new Error(`both in ${input.length}`);
        },
      },
      5,
    );
    for (let step = 0; step < 2000; step++) await fuzzer.step();
    expect(fuzzer.crashes).toHaveLength(1);
    const [crash] = fuzzer.crashes;
    expect(crash?.input.length).toBeLessThanOrEqual(7);
    expect(crash?.input).toContain("Bro");
  });
});

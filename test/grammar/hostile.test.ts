import { performance } from "node:perf_hooks";
import { describe, expect, test } from "vitest";
import textmate, { type IGrammar, type StateStack } from "vscode-textmate";
import { loadGrammar } from "./engine.ts";
import { frames, runs, states } from "./hostile-lines.ts";

const short = 3_000;
const long = 4 * short;
/** Linear work grows fourfold, quadratic work sixteenfold. Below the floor the clock says nothing. */
const mostGrowth = 9;
const floorMilliseconds = 4;

const fill = (run: string, length: number): string => run.repeat(Math.ceil(length / run.length)).slice(0, length);

function stateAfter(grammar: IGrammar, text: string): StateStack {
  return text.split("\n").reduce((state, line) => grammar.tokenizeLine(line, state).ruleStack, textmate.INITIAL);
}

function milliseconds(grammar: IGrammar, line: string, state: StateStack): number {
  const start = performance.now();
  grammar.tokenizeLine(line, state);
  return performance.now() - start;
}

/** The least of several runs: what disturbs a clock only ever adds. */
function grows(grammar: IGrammar, make: (length: number) => string, state: StateStack): boolean {
  const [few, many] = [make(short), make(long)];
  let least = Number.POSITIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 8; attempt++) {
    least = Math.min(least, milliseconds(grammar, few, state));
    most = Math.min(most, milliseconds(grammar, many, state));
    if (most < mostGrowth * Math.max(least, floorMilliseconds)) return false;
  }
  return true;
}

describe("hostile lines are read in linear time", () => {
  test.each(Object.entries(states))("%s", { timeout: 120_000 }, async (_, before) => {
    const grammar = await loadGrammar();
    const state = stateAfter(grammar, before);
    expect(runs.filter((run) => grows(grammar, (length) => fill(run, length), state))).toEqual([]);
  });

  test.each(frames)("framed by %j and %j", { timeout: 120_000 }, async (front, end) => {
    const grammar = await loadGrammar();
    const state = stateAfter(grammar, states["in a numbered item"] ?? "");
    expect(runs.filter((run) => grows(grammar, (length) => `${front}${fill(run, length)}${end}`, state))).toEqual([]);
  });

  test("a line of 100,000 characters is read at once", { timeout: 60_000 }, async () => {
    const grammar = await loadGrammar();
    const state = stateAfter(grammar, states["in a numbered item"] ?? "");
    for (const run of ["1", ".", " ", "(", "*", "Punkt ", "1.000 "]) {
      expect(milliseconds(grammar, fill(run, 100_000), state), run).toBeLessThan(5_000);
    }
  });

  test("a line just short enough for a heading is read in a moment", { timeout: 60_000 }, async () => {
    const grammar = await loadGrammar();
    for (const before of Object.values(states)) {
      const state = stateAfter(grammar, before);
      for (const run of runs) {
        const line = fill(run, 310);
        const best = Math.min(...Array.from({ length: 3 }, () => milliseconds(grammar, line, state)));
        expect(best, run).toBeLessThan(100);
      }
    }
  });

  test("no line takes the document with it", async () => {
    const grammar = await loadGrammar();
    for (const [name, before] of Object.entries(states)) {
      for (const run of runs) {
        const state = stateAfter(grammar, `${before}\n${fill(run, 400)}`);
        const { tokens } = grammar.tokenizeLine("Punkt 7: Nyt punkt", state);
        expect(tokens[0]?.scopes.join(" "), `${name}: ${run}`).toContain("markup.heading.punkt");
      }
    }
  });
});

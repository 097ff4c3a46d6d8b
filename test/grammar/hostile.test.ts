import { performance } from "node:perf_hooks";
import { describe, expect, test } from "vitest";
import textmate, { type IGrammar, type StateStack } from "vscode-textmate";
import { loadGrammar } from "./engine.ts";

/**
 * Lines on which a careless expression takes time that grows with the square of their length. The states are places
 * in a document where other rules are at work.
 */
const runs: readonly string[] = [
  "1",
  "12.",
  ".",
  ". ",
  "…",
  " ",
  "\t",
  "\u00a0",
  "-",
  "- ",
  "#",
  "*",
  "**",
  "_",
  "(",
  ")",
  "()",
  "(A)",
  "[",
  "]",
  ",",
  ":",
  "/",
  "@",
  "æ",
  "A",
  "Aa",
  "Å ",
  "a.",
  "Punkt ",
  "Punkt 1: ",
  "1. ",
  "1 ",
  "1. at ",
  "at ",
  "Bilag ",
  "Sag ",
  "Lukket ",
  "Lukket - ",
  "Åbent - ",
  "Referat ",
  "Beslutning ",
  "Vedtagelse i ",
  "Økonomiudvalget ",
  "12-",
  "12/",
  "2012-",
  "15.20.24-",
  "15.20.24-Ø39-",
  "1.000.",
  "1.000 ",
  "1,5 mio. ",
  "kr. ",
  "1-1 ",
  "10. ",
  "10. januar ",
  "mandag den ",
  "kl. 1",
  "http://",
  "http://.",
  "www.",
  "a@",
  "a@b.",
  "anbefaler ",
];
const states: Readonly<Record<string, string>> = {
  "at the top": "",
  "in the head": "Referat\nMødedato 1. maj 2020",
  "in the table of contents": "Indholdsfortegnelse\nBudget ..... 3",
  "in a named item": "Punkt 1: Budget\nSagsfremstilling",
  "in a numbered item": "1. Budget\nSagsfremstilling",
  "in a bare item": "1 Budget\nSagsfremstilling",
  "in a decision": "Punkt 1: Budget\nBeslutning",
  "in attachments": "1. Budget\nBilag",
  "in a history": "Punkt 1: Budget\nHistorik",
};
/** The engine gives up at once on a line that lacks a character it needs: here it finds them all, behind the run. */
const everything = "§ kr. mio. ,- 1 januar kl (A) a@b.dk http:// www. ** ... \t3";
/** What stands before and behind a run: a heading's beginning makes the rest a title, an odd end makes it none. */
const frames: readonly (readonly [string, string])[] = [
  ["", everything],
  ["Punkt 1: ", " "],
  ["1. A", "§"],
  ["Indholdsfortegnelse ", "..."],
];

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

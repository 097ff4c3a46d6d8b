import { mkdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { build, transform } from "esbuild";
import { createInstrumenter } from "istanbul-lib-instrument";
import { projectFolder } from "../../scripts/project.mjs";
import type { Coverage } from "./fuzzer.ts";
import type { Target } from "./target.ts";

interface Counted {
  /** How often each statement was reached, and each way of each branch. */
  readonly s: Record<string, number>;
  readonly b: Record<string, number[]>;
}

const ownSources = /[\\/]server[\\/]src[\\/].*\.ts$/;

/** What all targets together have reached. */
export interface Counters {
  /** Counts for one target: what another has reached is new to it. */
  forOne(): Coverage;
  readonly share: string;
}

/** The targets, with the server's sources so that they count what is reached. */
export async function instrumentedTargets(): Promise<{ readonly targets: readonly Target[]; readonly counters: Counters }> {
  const folder = join(projectFolder, ".cache", "fuzz");
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `targets.${process.pid}.mjs`);
  const instrumenter = createInstrumenter({ esModules: true, compact: false, produceSourceMap: false });
  await build({
    absWorkingDir: projectFolder,
    entryPoints: ["test/fuzz/targets.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node22",
    packages: "external",
    logLevel: "warning",
    define: { "import.meta.dirname": JSON.stringify(join(projectFolder, "test/fixtures")) },
    plugins: [
      {
        name: "count",
        setup(building) {
          building.onLoad({ filter: ownSources }, async ({ path }) => {
            const { code } = await transform(readFileSync(path, "utf8"), { loader: "ts", target: "node22" });
            return { contents: instrumenter.instrumentSync(code, relative(projectFolder, path)), loader: "js" };
          });
        },
      },
    ],
  });
  const { targets } = (await import(pathToFileURL(outfile).href)) as { targets: readonly Target[] };
  return { targets, counters: countersOf((globalThis as { __coverage__?: Record<string, Counted> }).__coverage__ ?? {}) };
}

/** Each part of the program in a few sizes: reached once, twice, four times, many times in one run. */
const sizes = 8;

function countersOf(files: Record<string, Counted>): Counters {
  const branches = Object.values(files).flatMap(({ b }) => Object.values(b));
  const total = branches.reduce((sum, ways) => sum + ways.length, 0);
  const reached = new Set<number>();
  const newTo = (known: Uint8Array): number => {
    let fresh = 0;
    let at = 0;
    for (const ways of branches)
      for (let way = 0; way < ways.length; way++, at++) {
        const count = ways[way] as number;
        if (count === 0) continue;
        const size = 1 << Math.min(sizes - 1, Math.floor(Math.log2(count)));
        if (((known[at] as number) & size) === 0) {
          known[at] = (known[at] as number) | size;
          reached.add(at);
          fresh++;
        }
        ways[way] = 0;
      }
    return fresh;
  };
  // What loading the sources reached is nobody's.
  newTo(new Uint8Array(total));
  return {
    forOne() {
      const known = new Uint8Array(total);
      return { newlyReached: () => newTo(known) };
    },
    get share() {
      return `${reached.size} of ${total} branches`;
    },
  };
}

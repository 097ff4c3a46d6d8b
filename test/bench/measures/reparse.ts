import { documentOf } from "../archive/on-disk.ts";
import { documentSizes, type SizeName } from "../options.ts";
import { compareReaders, withReaders } from "../readers/compare.ts";
import type { ReaderHost } from "../readers/reader-host.ts";
import type { ReaderName } from "../readers/reader-process.ts";
import { median, ratio } from "../statistics.ts";
import type { Goal, Row, Section } from "../table.ts";
import { dressOf, readerNames } from "./reader-names.ts";
import type { Run } from "./run.ts";

const mostGrowth = 1.5;

type Medians = ReadonlyMap<ReaderName, number | null>;

/** A letter goes in or out at a random place: until the document is read again. */
export async function measureReparse(run: Run): Promise<Section> {
  const others: readonly ReaderName[] = ["own-full", ...run.peerReaders.filter((name) => name === "lezer")];
  return withReaders(["own", ...others], async (hosts) => {
    const bySize = new Map<SizeName, Medians>();
    for (const size of run.options.sizes) bySize.set(size, await mediansAt(run, hosts, size));
    const rows = [...bySize].map(([size, medians]) => rowOf(size, medians, others));
    return { title: "A keystroke, in process: new text and reading again, median", rows: [...rows, ...growth(bySize, others)] };
  });
}

async function mediansAt(run: Run, hosts: readonly ReaderHost[], size: SizeName): Promise<Medians> {
  run.say(`  ${size}`);
  const effort = run.options.quick ? { rounds: 2, roundBudget: 250 } : { rounds: 4, roundBudget: 400 };
  const paths = (name: ReaderName): readonly string[] => documentOf(documentSizes[size], dressOf(name)).files;
  const timings = await compareReaders(hosts, (name) => ({ kind: "change", paths: paths(name), repeats: 400 }), effort);
  return new Map([...timings].map(([name, made]) => [name, median(made)]));
}

function rowOf(size: SizeName, medians: Medians, others: readonly ReaderName[]): Row {
  const own = medians.get("own") ?? null;
  const peers = others.map((name) => ({ name: readerNames[name], figure: medians.get(name) ?? null }));
  const figures = peers.flatMap(({ figure }) => (figure === null ? [] : [figure]));
  const of = peers.map(({ name }) => name).join(", ");
  const goal: Goal = { of, relation: "<", limit: Math.min(...figures), reached: own, unit: "ms" };
  return { measure: `${size.toUpperCase()}B`, unit: "ms", own, peers, goal };
}

function growth(bySize: ReadonlyMap<SizeName, Medians>, others: readonly ReaderName[]): readonly Row[] {
  const [small, large] = [bySize.get("20k"), bySize.get("2m")];
  if (!small || !large) return [];
  const grown = (name: ReaderName): number | null => ratio(large.get(name) ?? null, small.get(name) ?? null);
  const own = grown("own");
  const goal: Goal = { relation: "≤", limit: mostGrowth, reached: own, unit: "×" };
  const peers = others.map((name) => ({ name: readerNames[name], figure: grown(name) }));
  return [{ measure: "growth from 20KB to 2MB", unit: "×", own, peers, goal }];
}

import { statSync } from "node:fs";
import type { Dress } from "../archive/dress.ts";
import { archiveOf, documentOf } from "../archive/on-disk.ts";
import { documentSizes } from "../options.ts";
import { compareReaders, withReaders } from "../readers/compare.ts";
import type { ReaderHost } from "../readers/reader-host.ts";
import type { ReaderName } from "../readers/reader-process.ts";
import { median } from "../statistics.ts";
import type { Row, Section } from "../table.ts";
import { dressOf, readerNames } from "./reader-names.ts";
import type { Run } from "./run.ts";

const leastThroughput = 100;
/** Documents above this are left to the measurement of changes, in bytes. */
const mostBytes = 2_000_000;
const averagedMeetings = 200;

/** Throughput of reading whole documents into a tree. */
export async function measureParse(run: Run): Promise<Section> {
  const sizes = run.options.sizes.filter((name) => documentSizes[name] <= mostBytes);
  const meetings = (dress: Dress): readonly string[] => archiveOf(run.checkedMeetings, dress).files.slice(0, averagedMeetings);
  return withReaders(["own", "line-scan", ...run.peerReaders], async (hosts) => {
    const rows: Row[] = [];
    for (const size of sizes) {
      const document = (dress: Dress): readonly string[] => documentOf(documentSizes[size], dress).files;
      rows.push(await rowOf(run, hosts, `one document of ${size.toUpperCase()}B`, document));
    }
    rows.push(await rowOf(run, hosts, `mean over ${averagedMeetings} meetings of 20KB`, meetings));
    return { title: "Full parse to a tree, in process", rows };
  });
}

async function rowOf(run: Run, hosts: readonly ReaderHost[], measure: string, pathsIn: (dress: Dress) => readonly string[]): Promise<Row> {
  run.say(`  ${measure}`);
  const effort = run.options.quick ? { rounds: 2, roundBudget: 200 } : { rounds: 4, roundBudget: 300 };
  const timings = await compareReaders(hosts, (name) => ({ kind: "parse", paths: pathsIn(dressOf(name)), repeats: 1000 }), effort);
  const throughput = (name: ReaderName): number | null => {
    const milliseconds = median(timings.get(name) ?? []);
    return milliseconds === null ? null : bytesOf(pathsIn(dressOf(name))) / 1000 / milliseconds;
  };
  const own = throughput("own");
  return {
    measure,
    unit: "MB/s",
    own,
    floor: throughput("line-scan"),
    peers: run.peerReaders.map((name) => ({ name: readerNames[name], figure: throughput(name) })),
    goal: { relation: "≥", limit: leastThroughput, reached: own, unit: "MB/s" },
  };
}

const bytesOf = (paths: readonly string[]): number => paths.reduce((sum, path) => sum + statSync(path).size, 0);

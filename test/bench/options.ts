import { parseArgs } from "node:util";

/** What can be measured by itself. */
export const parts = ["startup", "parse", "reparse", "keystroke", "index", "requests", "check"] as const;
export type Part = (typeof parts)[number];

/** Sizes of single documents in bytes, by the names they have on the command line. */
export const documentSizes = { "20k": 20_000, "200k": 200_000, "2m": 2_000_000, "10m": 10_000_000 } as const;
export type SizeName = keyof typeof documentSizes;
const sizeNames = Object.keys(documentSizes) as SizeName[];

export interface Options {
  readonly parts: ReadonlySet<Part>;
  readonly sizes: readonly SizeName[];
  /** A small archive and few repeats. */
  readonly quick: boolean;
  readonly peers: boolean;
  /** Where the report is written; null where it is printed only. */
  readonly write: boolean;
}

export const usage = `npm run bench -- [--only ${parts.join(",")}] [--sizes ${sizeNames.join(",")}] [--quick] [--no-peers] [--no-write]

A run of all parts, not quick, writes docs/benchmarks.md; --no-write leaves it as it is.`;

/** @throws {Error} with a sentence for the user */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string" },
      sizes: { type: "string" },
      quick: { type: "boolean", default: false },
      peers: { type: "boolean", default: true },
      write: { type: "boolean", default: true },
    },
    allowNegative: true,
  });
  const chosen = choose("--only", values.only, parts);
  const sizes = choose("--sizes", values.sizes, sizeNames);
  const whole = chosen.length === parts.length && sizes.length === sizeNames.length && !values.quick && values.peers;
  return { parts: new Set(chosen), sizes, quick: values.quick, peers: values.peers, write: values.write && whole };
}

function choose<Name extends string>(option: string, given: string | undefined, names: readonly Name[]): readonly Name[] {
  if (given === undefined) return names;
  const wanted = given.split(",");
  const unknown = wanted.find((name) => !names.some((known) => known === name));
  if (unknown !== undefined) throw new Error(`${option}: ${unknown} is none of ${names.join(", ")}`);
  return names.filter((name) => wanted.includes(name));
}

import { parseArgs } from "node:util";

/** What `npm run bench:rules --` is told. */
export interface Options {
  /** Faults planted for each rule, and clean documents. */
  readonly faults: number;
  readonly clean: number;
  readonly seed: number;
  /** Only these dialects and codes; all where empty. */
  readonly dialects: readonly string[];
  readonly codes: readonly string[];
  /** Print examples of what was missed, misplaced or said without reason. */
  readonly show: number;
}

const words = (value: string | undefined): string[] => (value ?? "").split(",").filter((word) => word !== "");

export function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      n: { type: "string" },
      clean: { type: "string" },
      seed: { type: "string" },
      dialect: { type: "string" },
      code: { type: "string" },
      show: { type: "string" },
      examples: { type: "string" },
    },
  });
  const codes = [...words(values.code), ...words(values.show)];
  return {
    faults: Number(values.n ?? 400),
    clean: Number(values.clean ?? (values.n === undefined ? 2000 : 5 * Number(values.n))),
    seed: Number(values.seed ?? 1),
    dialects: words(values.dialect),
    codes,
    show: values.show === undefined ? 0 : Number(values.examples ?? 5),
  };
}

/** Whether all is measured, so that the page may be written. */
export const isFull = ({ faults, clean, dialects, codes, seed }: Options): boolean =>
  faults >= 400 && clean >= 2000 && seed === 1 && dialects.length === 0 && codes.length === 0;

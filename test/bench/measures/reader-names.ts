import { type Dress, markdown, referat } from "../archive/dress.ts";
import type { ReaderName } from "../readers/reader-process.ts";

/** How readers are called in the table. */
export const readerNames: Readonly<Record<ReaderName, string>> = {
  own: "Referat",
  "own-full": "own full parse",
  "line-scan": "floor",
  lezer: "@lezer/markdown",
  micromark: "micromark",
};

/** What a reader is given to read: the same meetings, each in the dress it knows. */
export const dressOf = (name: ReaderName): Dress => (name === "lezer" || name === "micromark" ? markdown : referat);

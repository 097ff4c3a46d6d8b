import type { Expression } from "./expression.ts";

/** An expression that is slow on long texts, and why it is given none. */
export interface Bounded extends Pick<Expression, "file" | "source"> {
  readonly because: string;
}

const heading = "a line of more than 300 characters is no heading of an item";
const entry = "a line of more than 260 characters is no entry of a table of contents";

export const bounded: readonly Bounded[] = [
  {
    file: "server/src/syntax/contents-entry.ts",
    source: String.raw`(?:[ \t]*(?:\.{2,}|…+|(?:\. ){2,})[. …\t]*|\t[ \t]*| {2,})(\d{1,4})$`,
    because: entry,
  },
  { file: "server/src/syntax/contents-entry.ts", source: String.raw`[ \t]*(?:\.{3,}|…+)[. …\t]*$`, because: entry },
  ...[
    String.raw`^(?:Dagsordens)?punkt(?: nr\.?)? {0,3}(\d{1,4})(?:[ \t]*[:.–-][ \t]*|$)(.*)$`,
    String.raw`^pkt\.? {0,3}(\d{1,4})(?:[ \t]*[:.–-]?[ \t]+|[:.]|$)(.*)$`,
    String.raw`^(?:Åben|Åbent|Lukket)[ \t]+(\d{1,4})[. \t]+(\S.*)$`,
    String.raw`^(\d{1,4})[ \t]*:[ \t]*(\D.*)$`,
  ].map((source) => ({ file: "server/src/syntax/punkt-candidate.ts", source, because: heading })),
];

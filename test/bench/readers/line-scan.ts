import type { Reader } from "./reader.ts";

const heading = /^(?:Punkt \d+: .*|REFERAT .*|[A-ZÆØÅ][a-zæøå]+)$/;

/** The floor: the text parted into lines, and one regular expression tried on each. */
export const lineScan: Reader = {
  parse: (text) => text.split("\n").filter((line) => heading.test(line)).length,
};

import type { Random } from "../bench/random.ts";
import { punktLines, punktWords } from "./words.ts";

/** So many UTF-16 code units a made input has at most, unless it is made from a longer one: what length costs is another test's. */
const longest = 30_000;

/** An input made from others by a few changes. */
export function mutated(input: string, corpus: readonly string[], random: Random): string {
  let made = input;
  for (let changes = random.integer(1, 5); changes > 0; changes--)
    made = random.pick(changes > 1 ? everyChange : strongChange)(made, corpus, random);
  return made.slice(0, Math.max(longest, input.length));
}

type Change = (input: string, corpus: readonly string[], random: Random) => string;

const linesOf = (input: string): string[] => input.split(/(?<=\r\n|\n|\r(?!\n))/);

/** A stretch of an input: most often short, at times long. */
function stretch(input: string, random: Random): readonly [number, number] {
  const start = random.integer(0, input.length);
  const length = random.chance(0.8) ? random.integer(0, 12) : random.integer(0, Math.min(2000, input.length));
  return [start, Math.min(input.length, start + length)];
}

const insert: Change = (input, _corpus, random) => {
  const at = random.integer(0, input.length);
  return input.slice(0, at) + random.pick(random.chance(0.7) ? punktWords : punktLines) + input.slice(at);
};

const remove: Change = (input, _corpus, random) => {
  const [start, end] = stretch(input, random);
  return input.slice(0, start) + input.slice(end);
};

const repeat: Change = (input, _corpus, random) => {
  const [start, end] = stretch(input, random);
  return input.slice(0, end) + input.slice(start, end).repeat(random.integer(1, random.chance(0.1) ? 200 : 4)) + input.slice(end);
};

const odd: Change = (input, _corpus, random) => {
  const at = random.integer(0, input.length);
  return input.slice(0, at) + random.pick(oddCharacters) + input.slice(at + random.integer(0, 1));
};

const number: Change = (input, _corpus, random) => {
  const numbers = [...input.matchAll(/\d+/g)];
  if (numbers.length === 0) return input;
  const { 0: old, index } = random.pick(numbers);
  const other = random.pick(["0", "00", "1", "99999999999999999999", `${Number(old) + 1}`, `-${old}`, `${old}.${old}`, old.slice(1), ""]);
  return input.slice(0, index) + other + input.slice(index + old.length);
};

const onLines =
  (change: (lines: string[], random: Random) => string[]): Change =>
  (input, _corpus, random) =>
    change(linesOf(input), random).join("");

const moveLine = onLines((lines, random) => {
  const [line = ""] = lines.splice(random.integer(0, lines.length - 1), 1);
  return lines.toSpliced(random.integer(0, lines.length), 0, line);
});

const removeLines = onLines((lines, random) => lines.toSpliced(random.integer(0, lines.length - 1), random.integer(1, 8)));
const repeatLine = onLines((lines, random) => {
  const line = random.pick(lines);
  return lines.toSpliced(random.integer(0, lines.length), 0, ...new Array<string>(random.integer(1, 5)).fill(line));
});
const joinLines = onLines((lines, random) => {
  const at = random.integer(0, lines.length - 1);
  return lines.with(at, (lines[at] ?? "").replace(/[\r\n]+$/, ""));
});
const otherEnds = onLines((lines, random) => {
  const end = random.pick(["\n", "\r\n", "\r", "\n\r", "\u2028"]);
  return lines.map((line) => (random.chance(0.5) ? line.replace(/[\r\n]+$/, end) : line));
});
const indent = onLines((lines, random) => {
  const by = random.pick(["\t", "  ", "    ", "\u00a0", "> ", "# ", "**", "| "]);
  const from = random.integer(0, lines.length - 1);
  return lines.map((line, index) => (index >= from && index < from + 4 ? by + line : line));
});

/** Lines of another input, in the middle of this one. */
const splice: Change = (input, corpus, random) => {
  const lines = linesOf(input);
  const others = linesOf(random.pick(corpus));
  const from = random.integer(0, others.length - 1);
  return lines
    .toSpliced(random.integer(0, lines.length), random.integer(0, 3), ...others.slice(from, from + random.integer(1, 25)))
    .join("");
};

/** The beginning of this input, and the end of another. */
const cross: Change = (input, corpus, random) => {
  const other = random.pick(corpus);
  return input.slice(0, random.integer(0, input.length)) + other.slice(random.integer(0, other.length));
};

const flip: Change = (input, _corpus, random) => {
  if (input === "") return input;
  const at = random.integer(0, input.length - 1);
  return input.slice(0, at) + String.fromCharCode(input.charCodeAt(at) ^ (1 << random.integer(0, 7))) + input.slice(at + 1);
};

const composition: Change = (input, _corpus, random) => input.normalize(random.pick(["NFC", "NFD"]));

const everyChange: readonly Change[] = [
  insert,
  insert,
  remove,
  repeat,
  odd,
  number,
  moveLine,
  removeLines,
  repeatLine,
  joinLines,
  otherEnds,
  indent,
  splice,
  flip,
  composition,
];
const strongChange: readonly Change[] = [...everyChange, splice, splice, cross];

const oddCharacters = [
  ..."\u0000\u0001\u0007\u001b\u007f\u0085\u00a0\u00ad\u200b\u200f\u202e\u2028\u2029\ufeff\ufffd\uffff",
  ...["\ud800", "\udc00", "😀", "e\u0301", "a\u030a", "ﬁ", "İ", "ß", "½", "²", "٣", "–", "—", "‐", "…", "„", "’", "\u0338".repeat(20)],
  ...[
    "\r",
    "\n",
    "\r\n",
    "\t",
    "\f",
    "\v",
    "  ",
    "\\",
    "`",
    "*",
    "_",
    "[",
    "](",
    "<",
    ">",
    "|",
    "#",
    "$",
    "{",
    "}",
    "%",
    "&",
    "/",
    '"',
    "'",
  ],
];

import { runs, states } from "../grammar/hostile-lines.ts";
import { lines, units } from "./hostile-text.ts";

/** A document of any size: so many characters on each of its lines, or so many lines and items. */
export interface Hostile {
  readonly name: string;
  /** The smaller of the two sizes that are held against each other. */
  readonly size: number;
  make(size: number): string;
}

/** What lines of 16,000 characters are made of, beside what the grammar is tried on. */
const more: readonly string[] = [
  ...["{", "}", "<", ">", "|", "`", "~", "&", "$", "%", "?", "!", ";", "'", '"', "’", "»", "((", "]]", "([{", "[a](b)", "| a ", "> "],
  ...[
    "1) ",
    "a) ",
    "§ ",
    "kr.",
    "mio. ",
    "2020 ",
    "100 % ",
    "24/1001 ",
    "1/",
    "i alt 100 kr. ",
    "1.000 kr. til ",
    "–",
    "— ",
    " - ",
    "- at ",
  ],
  ...["e\u0301", "\u0301", "\u2028", "\u200b", "\ud835\udc9c", "\ud83d", "…\t", "x\t", "\tx", " \u00a0", "* ", "_ ", "# "],
  ...["Anna B. ", "Anna Bro (A), ", "A'", "Aa-", "A-", "i A", "og ", "af ", "til ", "K", " Økonomiudvalget", "udvalget ", "den 1. "],
  ...["januar ", "mandag den 1. januar 2024 ", "Byrådet den 5. februar 2024 ", "jf. bilag ", "bilag 1 ", "stemte imod ", "https://a.dk/("],
];

/** So many hostile lines stand in one document, each apart. */
const linesOfOne = 14;

const all = [...new Set([...runs, ...more, ...units])];
const groups = Array.from({ length: Math.ceil(all.length / linesOfOne) }, (_, index) =>
  all.slice(index * linesOfOne, (index + 1) * linesOfOne),
);

const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Lines of a run, alone and between other words, in turn at each of the places. */
const longLines = Object.entries(states).flatMap(([place, before], at) =>
  groups
    .filter((_, index) => index % Object.keys(states).length === at || index % 3 === at % 3)
    .map(
      (group): Hostile => ({
        name: `long lines ${place}: ${group.map((unit) => JSON.stringify(unit)).join(" ")}`,
        size: 4_000,
        make: (size) =>
          `${before}\n${group.map((unit, index) => `${fill(unit, size)}\n\nx ${fill(unit, index % 2 === 0 ? size : 0)}§\n`).join("\n")}`,
      }),
    ),
);

const head = "REFERAT Teknikudvalget d. 05-02-2024\n\n";
const item = `${head}Punkt 1: Vej\n\n24/1\n\nSagsfremstilling\n\n`;

/** So many lines of one kind below each other, in an item and at the top, where a table of contents and items are looked for. */
const shortLines = [...lines, ...units].reduce<string[][]>((parts, line) => {
  const last = parts.at(-1);
  if (last && last.length < 8) last.push(line);
  else parts.push([line]);
  return parts;
}, []);
const manyLines = shortLines.map(
  (group, index): Hostile => ({
    name: `many lines: ${group.map((line) => JSON.stringify(line)).join(" ")}`,
    size: 300,
    make: (size) => `${index % 2 === 0 ? item : ""}${group.map((line) => `${line}\n`.repeat(size)).join("\n")}`,
  }),
);

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join("\n");
/** A word for a number: names have no digits. */
const word = (number: number): string => String(number).replace(/\d/g, (digit) => "abdefgiklm".charAt(Number(digit)));
const minutes = (count: number, number: (index: number) => number, title: (index: number) => string, sag: (index: number) => number) =>
  times(
    count,
    (index) =>
      `Punkt ${number(index)}: ${title(index)}\n\n24/${sag(index)}\n\nResumé\n\nSag 24/${sag(index + 1)}.\n\nBeslutning\n\nGodkendt.\n`,
  );
const contents = (count: number, title: (index: number) => string): string =>
  `Indholdsfortegnelse\n${times(count, (index) => `${index + 1}. ${title(index)}.....\t${index}`)}\n\n`;
const own = (index: number): string => `Vej nummer${index}`;
const next = (index: number): number => index + 1;

const manyThings: readonly Hostile[] = [
  { name: "items with a table of contents", size: 700, make: (size) => head + contents(size, own) + minutes(size, next, own, next) },
  {
    name: "items of other titles than the table of contents has",
    size: 700,
    make: (size) => head + contents(size, (index) => `Sti ved havn${index}`) + minutes(size, (index) => size - index, own, next),
  },
  {
    name: "items of one title, one case and one number",
    size: 700,
    make: (size) =>
      head +
      contents(size, () => "Vej") +
      minutes(
        size,
        () => 1,
        () => "Vej",
        () => 1,
      ),
  },
  {
    name: "items without numbers",
    size: 700,
    make: (size) => head + times(size, (index) => `${own(index)}\n\nSagsnr.: 24/${index}\n\nResumé\n\nX\n\nBeslutning\n\nGodkendt.\n`),
  },
  {
    name: "attachments",
    size: 1500,
    make: (size) =>
      `${item}${times(size, (index) => `Se bilag ${index}, jf. bilaget "Kort over vej ${index}".`)}\n\nBilag\n\n${times(size, (index) => `Bilag ${index} - Kort over vej ${index}.pdf`)}\n`,
  },
  {
    name: "attachments of one name",
    size: 1500,
    make: (size) => `${item}Bilag\n\n${times(size, () => "Kort.pdf")}\n\nBeslutning\n\n${times(size, () => 'Se bilaget "Kort".')}\n`,
  },
  {
    name: "people in one list",
    size: 1500,
    make: (size) =>
      `${head}Medlemmer: ${Array.from({ length: size }, (_, index) => `Anna Bro${word(index)} (A)`).join(", ")}\n\nPunkt 1: Vej\n\n24/1\n\nBeslutning\n\n${times(size, (index) => `Anna Bro${word(index)} (A) deltog ikke i behandlingen.`)}\n`,
  },
  {
    name: "amounts, their sums and what they are granted for",
    size: 1200,
    make: (size) =>
      `${item}${times(size, (index) => `Vej ${index} koster ${index + 1}.000 kr.`)}\nI alt 5 kr.\n\n${times(size, (index) => `Vej ${index}\t${index + 1}.000\t${index}.000`)}\nI alt\t5.000\t7.000\n\nIndstilling\n\n${times(size, (index) => `${index + 1}. at der gives en tillægsbevilling på ${index}.000 kr. i 2024, der finansieres af kassen`)}\n\nBeslutning\n\n${times(size, () => "Der gives en anlægsbevilling på 5.000 kr. i 2024.")}\n`,
  },
  {
    name: "amounts in one sentence",
    size: 1000,
    make: (size) =>
      `${item}Der bevilges ${Array.from({ length: size }, (_, index) => `${index + 1}.000 kr. til vej`).join(" og ")}, i alt 7 kr.\n`,
  },
  {
    name: "references, dates and case numbers",
    size: 1200,
    make: (size) =>
      `${item}${times(size, (index) => `Mandag den ${(index % 31) + 1}. januar 2024 behandlede Byrådet sag 24/${index}; perioden 2029-2024.`)}\n\nHistorik\n\n${times(size, (index) => `Teknikudvalget den 0${(index % 9) + 1}-02-2024, pkt. ${index}`)}\n\n${times(size, (index) => `Beslutning i Teknikudvalget den 0${(index % 9) + 1}-02-2024\n\nGodkendt.\n`)}`,
  },
  {
    name: "sections",
    size: 1500,
    make: (size) => `${item}${times(size, (index) => `Sagsfremstilling\n\nX ${index}\n\nBESLUTNING:\n\nGodkendt.\n`)}`,
  },
  {
    name: "one item of many lines",
    size: 12_000,
    make: (size) => `${item}${times(size, (index) => `Vejen ved havnen er ny, og der er ${index} træer.`)}\n`,
  },
  {
    name: "misspelled words",
    size: 1000,
    make: (size) => `${times(size, () => "Møtedato: 05-02-2024")}\n${item}${times(size, () => "Økonomiudvaget gav en tilægsbevilling.")}\n`,
  },
];

export const hostile: readonly Hostile[] = [...longLines, ...manyLines, ...manyThings];

import type { Random } from "../../bench/random.ts";
import type { Fault } from "../document.ts";
import { plain } from "../marked.ts";
import { all, around, change, here, partOf, pickMark, replaceAll, withoutLines } from "./edit.ts";

/** Case numbers that any municipality may have: a spoilt number that is one of these is no fault. */
const known = [
  /^\d{2}\/\d{1,6}$/,
  /^\d{2}-\d{6}K?$/,
  /^(19|20)\d{2}-\d{3,6}$/,
  /^(19|20)\d{2}\/\d{4,6}$/,
  /^\d{6}-\d{4}$/,
  /^\d{6} - \d{4}\/\d+$/,
  /^\d{3}-\d{4}-\d{1,7}$/,
  /^\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d{1,6}-\d{2}$/,
  /^\d{2}\.\d{2}\.\d{2} ?[A-ZÆØÅ]\d{2}(?:[-/ ] ?[\d/]+)?$/,
  /^\d+$/,
  /^[A-ZÆØÅ]{2,3} \d+\/\d{2}$/,
];

/** A number with a part cut off, a sign lost, doubled or taken for its neighbour on the keyboard. */
function spoil(number: string, random: Random): readonly [string, string] {
  const ways: readonly (() => readonly [string, string])[] = [
    () => ["last part cut off", number.replace(/[-/][^-/]*$/, "")],
    () => ["sign doubled", number.replace(/([-/.])(?=[^-/.]*$)/, "$1$1")],
    () => ["letter for digit", number.replace(/0(?=[^0]*$)/, "O")],
    () => ["blank within", number.replace(/([-/])(?=[^-/]*$)/, "$1 ")],
    () => ["dot lost", number.replace(".", "")],
    () => ["digit lost", number.replace(/\d$/, "")],
  ];
  return random.pick(ways)();
}

export const sagsnummerForm: Fault = {
  code: "sagsnummer-form",
  plant: (document, random) => {
    const place = pickMark(document, random, "sagsnummer");
    if (place === null) return null;
    const [variety, words] = spoil(place.words, random);
    if (words === place.words || !/\d.*[-/.]/.test(words) || known.some((form) => form.test(words.trim()))) return null;
    return change(document, place, words, variety);
  },
};

/** The text says that something is enclosed, and the item's papers are not listed. */
export const bilagMangler: Fault = {
  code: "bilag-mangler",
  plant: (document, random) => {
    const mentions = all(document, "bilag-mention");
    const lists = all(document, "part").filter((part) => partOf(part).role === "attachments");
    const punkter = all(document, "punkt");
    const found = lists.flatMap((part) => {
      const punkt = punkter.find(({ from, to }) => from <= part.from && part.to <= to);
      const inside = mentions.filter(({ from, to }) => punkt !== undefined && punkt.from <= from && to <= punkt.to);
      return inside.length === 0 ? [] : [{ part, inside }];
    });
    if (found.length === 0 || lists.length < 2) return null;
    const { part, inside } = random.pick(found);
    return {
      marked: replaceAll(document.marked, [withoutLines(document.marked, part), ...inside.map((place) => around(document.marked, place))]),
      variety: inside.map(({ words }) => (/['"”»]/.test(words) ? "quoted" : "enclosed")).join(", "),
      companions: ["bilag-ukendt"],
    };
  },
};

const strangers = ["Udtalelse fra Vejdirektoratet", "Regnskab for varmeværket", "Brev fra Naturstyrelsen", "Evaluering af ungeindsatsen"];

/** A paper is quoted by a name that none of the item's papers has. */
export const bilagUkendt: Fault = {
  code: "bilag-ukendt",
  plant: (document, random) => {
    const quotes = all(document, "bilag-quote");
    const lists = all(document, "part").filter((part) => partOf(part).role === "attachments");
    if (quotes.length === 0 || lists.length === 0) return null;
    const place = random.pick(quotes);
    const mention = all(document, "bilag-mention").find(({ from, to }) => from <= place.from && place.to <= to);
    const marked = replaceAll(document.marked, [{ from: place.from, to: place.to, text: here(random.pick(strangers)) }]);
    return mention === undefined || plain(marked) === plain(document.marked) ? null : { marked, variety: "another name" };
  },
};

export const referenceFaults: readonly Fault[] = [sagsnummerForm, bilagMangler, bilagUkendt];

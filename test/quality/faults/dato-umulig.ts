import type { Random } from "../../bench/random.ts";
import type { Fault } from "../document.ts";
import { change, pickMark } from "./edit.ts";

/** A day that its month does not have, in the form in which the date stands. */
export const datoUmulig: Fault = {
  code: "dato-umulig",
  plant: (document, random) => {
    const place = pickMark(document, random, "date", "date", "head-date", "title-date", "decision-date");
    if (place === null) return null;
    const wrong = impossible(place.words, random);
    return wrong === null
      ? null
      : change(document, place, wrong, place.kind, ["moededato-uenig", "vedtagelsesdato-uenig", "ugedag-forkert", "moede-ukendt"]);
  },
};

const named = /^(\d{1,2})(\. ?)(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)( \d{4})?$/;
const numbered = /^(\d{1,2})([-./])(\d{1,2})([-./ ])(\d{4})$/;
const short: readonly string[] = ["april", "juni", "september", "november"];

function impossible(words: string, random: Random): string | null {
  const name = named.exec(words);
  if (name !== null) {
    const [, , dot = ". ", , year = ""] = name;
    return random.pick([
      `31${dot}${random.pick(short)}${year}`,
      `30${dot}februar${year}`,
      `31${dot}februar${year}`,
      `${random.integer(32, 39)}${dot}${random.pick(["januar", "maj", "december"])}${year}`,
      ...(Number(year) % 4 === 0 ? [] : [`29${dot}februar${year}`]),
    ]);
  }
  const number = numbered.exec(words);
  if (number === null) return null;
  const [, , first = "-", month = "", second = "-", year = ""] = number;
  const two = (value: number): string => (month.length === 2 ? String(value).padStart(2, "0") : String(value));
  return random.pick([
    `31${first}${two(random.pick([4, 6, 9, 11]))}${second}${year}`,
    `30${first}${two(2)}${second}${year}`,
    `${two(random.integer(13, 28))}${first}${random.integer(13, 19)}${second}${year}`,
  ]);
}

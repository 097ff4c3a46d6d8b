import type { Random } from "../../bench/random.ts";
import type { CleanDocument, Fault } from "../document.ts";
import type { MarkPlace } from "../marked.ts";
import { makePeople } from "../prose/people.ts";
import { all, change, misspell, pickMark } from "./edit.ts";
import { otherDay } from "./moededato-uenig.ts";
import { putOff } from "./sections.ts";

/** The meeting's committee decides on another day, in the heading of its decision. */
export const vedtagelsesdatoUenig: Fault = {
  code: "vedtagelsesdato-uenig",
  plant: (document, random) => {
    const place = pickMark(document, random, "decision-date");
    if (place === null || isPutOff(document, place)) return null;
    const words = otherDay(place.words, document.meeting.day, random);
    return words === null ? null : change(document, place, words, "another day", ["beslutning-mangler", "moede-ukendt"]);
  },
};

/** What an earlier meeting put off is dealt with again: its date may be right. */
function isPutOff(document: CleanDocument, { from, to }: MarkPlace): boolean {
  const punkt = all(document, "punkt").find((punkt) => punkt.from <= from && to <= punkt.to);
  return document.meeting.punkter[Number(punkt?.data)]?.decision.some((line) => putOff.test(line)) ?? false;
}

/** The meeting's own committee, misspelled in a decision or in its heading, in capitals or not. */
export const udvalgsnavnStavning: Fault = {
  code: "udvalgsnavn-stavning",
  plant: (document, random) => {
    // Only where the head names the committee in full, so that the right spelling is known.
    const [title] = all(document, "title-udvalg");
    if (title === undefined) return null;
    const inDecision = all(document, "text").filter(({ data }) => data.startsWith("decision:"));
    const headings = all(document, "decision-udvalg");
    const places = all(document, "udvalg-own").filter(
      ({ from, to, words }) =>
        isOf(title.words, words) && [...inDecision, ...headings].some((outer) => outer.from <= from && to <= outer.to),
    );
    if (places.length === 0) return null;
    const place = random.pick(places);
    const inHeading = headings.some(({ from, to }) => from <= place.from && place.to <= to);
    const wrong = misspell(random, place.words);
    return wrong === place.words
      ? null
      : change(document, place, wrong, inHeading ? "heading" : place.words === place.words.toUpperCase() ? "capitals" : "text", [
          "beslutning-mangler",
        ]);
  },
};

/** A dialect of one body writes that in its head, whichever committee the stories tell of. */
const isOf = (title: string, name: string): boolean => title.toLowerCase().includes(name.toLowerCase().replace(/(?:et|en|n)$/, ""));

const otherSpellings: Readonly<Record<string, readonly string[]>> = {
  Mødedato: ["Møtedato", "Mødedatto", "Mødadato", "Modedato"],
  Mødested: ["Møtested", "Mødestet", "Mødesteed"],
  Mødedeltagere: ["Møtedeltakere", "Mødedeltagre"],
  Deltagere: ["Deltakere", "Deltagerre", "Deltagare"],
  Medlemmer: ["Medlemer", "Medlemmar", "Medlemmmer"],
  Mødetidspunkt: ["Møtetidspunkt", "Mødetidspunk", "Mødetispunkt"],
  Starttidspunkt: ["Startidspunkt", "Starttidpunkt"],
  Mødelokale: ["Møtelokale", "Mødelokalle"],
  Fraværende: ["Fraværrende", "Fraværene"],
  Indkaldelse: ["Indkaldese", "Innkaldelse"],
};

/** A head label in another language's spelling, or with a letter too few or too many. */
export const etiketStavning: Fault = {
  code: "etiket-stavning",
  plant: (document, random) => {
    const places = all(document, "label").filter(({ words }) => words in otherSpellings);
    if (places.length === 0) return null;
    const place = random.pick(places);
    const wrong = random.pick(otherSpellings[place.words] ?? []);
    return change(document, place, wrong, wrong.startsWith("Møt") || wrong === "Deltakere" ? "Norwegian" : "misprint", [
      "ugedag-forkert",
      "person-ukendt",
    ]);
  },
};

/** A fixed term of the money's vocabulary with one letter wrong. */
export const fastUdtrykStavning: Fault = {
  code: "fast-udtryk-stavning",
  plant: (document, random) => {
    const place = pickMark(document, random, "term");
    if (place === null) return null;
    const wrong = slip(place.words, random);
    return wrong === place.words
      ? null
      : change(
          document,
          place,
          wrong,
          wrong.length < place.words.length ? "letter left out" : wrong.length > place.words.length ? "letter too many" : "another letter",
        );
  },
};

/** As `misspell`, but not one that makes another word: `indtægtsbevillinger` is an inflection. */
function slip(word: string, random: Random): string {
  const doubled = [...word.matchAll(/(\p{L})\1/gu)].map(({ index }) => index);
  if (doubled.length > 0 && random.chance(0.4)) {
    const at = random.pick(doubled);
    return word.slice(0, at) + word.slice(at + 1);
  }
  return misspell(random, word);
}

/** An absent person who is not on the meeting's list: another name, or the right one misspelled. */
export const personUkendt: Fault = {
  code: "person-ukendt",
  plant: (document, random) => {
    // A list of those who were there says nothing of the absent.
    const list = all(document, "label").find(({ words }) => lists.includes(words));
    const places = all(document, "absent");
    if (list === undefined || places.length === 0) return null;
    const place = random.pick(places);
    if (list.words !== "Indkaldelse" && !isProvenFull(document, list, place)) return null;
    const [stranger] = makePeople(random, 1, true);
    const known = document.meeting.members.some(({ name }) => name.split(" ").at(-1) === stranger?.name.split(" ").at(-1));
    if (stranger === undefined || known) return null;
    return change(document, place, stranger.name, "a stranger");
  },
};

const lists = ["Medlemmer", "Mødedeltagere", "Indkaldelse"];

/**
 * That a list of members or participants holds the absent, too, is known only from another absent person who is on it;
 * of members, it is to be expected where the head names nobody absent.
 */
function isProvenFull(document: CleanDocument, list: MarkPlace, place: MarkPlace): boolean {
  const inHead = all(document, "absent").filter(({ to }) => to < (all(document, "punkt")[0]?.from ?? 0));
  if (inHead.length === 0) return list.words === "Medlemmer";
  return inHead.some(({ words, from }) => from !== place.from && all(document, "member").some((member) => member.words.startsWith(words)));
}

/** A span of years the wrong way round. */
export const aarsintervalBaglaens: Fault = {
  code: "aarsinterval-baglaens",
  plant: (document, random) => {
    const place = pickMark(document, random, "years");
    const parts = /^(\d{4})(\s?[-–]\s?)(\d{4})$/.exec(place?.words ?? "");
    if (place === null || parts === null) return null;
    const [, from = "", sign = "-", to = ""] = parts;
    // As in life: two digits change places, the years do, or the last one belongs to the decade before.
    const [variety, words] = random.pick([
      ["swapped", `${to}${sign}${from}`],
      ["decade before", `${from}${sign}${Number(from) - random.integer(2, 6)}`],
    ] as const);
    return change(document, place, words, variety);
  },
};

export const nameFaults: readonly Fault[] = [
  vedtagelsesdatoUenig,
  udvalgsnavnStavning,
  etiketStavning,
  fastUdtrykStavning,
  aarsintervalBaglaens,
  personUkendt,
];

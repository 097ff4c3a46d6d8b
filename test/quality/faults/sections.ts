import type { Random } from "../../bench/random.ts";
import type { CleanDocument, Fault, Planted } from "../document.ts";
import type { MarkPlace } from "../marked.ts";
import { plain } from "../marked.ts";
import { all, around, here, inside, partOf, replaceAll, withoutLines } from "./edit.ts";

/** Parts of items of a role, in items that have the other roles, too. */
function parts(document: CleanDocument, role: string, beside: readonly string[]): MarkPlace[] {
  const found = all(document, "part");
  const has = (punkt: string, other: string): boolean => found.some((part) => partOf(part).punkt === punkt && partOf(part).role === other);
  return found.filter((part) => {
    const { role: own, punkt } = partOf(part);
    return own === role && kindOf(document, punkt) === "sag" && beside.every((other) => has(punkt, other));
  });
}

const kindOf = (document: CleanDocument, punkt: string): string => document.meeting.punkter[Number(punkt)]?.kind ?? "";

/** Takes a part out of an item; the finding stands on the item's heading or on one of its other sections' headings. */
function takeOut(document: CleanDocument, part: MarkPlace, variety: string, companions: readonly string[]): Planted {
  const { punkt } = partOf(part);
  const places = [...all(document, "punkt-heading").filter(({ data }) => data === punkt)];
  const sections = all(document, "section").filter(
    (section) => partOf(section).punkt === punkt && partOf(section).role !== partOf(part).role,
  );
  return {
    marked: replaceAll(document.marked, [
      withoutLines(document.marked, part),
      ...[...places, ...sections].map((place) => around(document.marked, place)),
    ]),
    variety,
    companions,
  };
}

export const indstillingMangler: Fault = {
  code: "indstilling-mangler",
  plant: (document, random) => {
    const candidates = parts(document, "recommendation", ["facts"]).filter(
      (part) => !mayLackRecommendation(document, part) && isOnly(document, part),
    );
    return candidates.length < 2 ? null : takeOut(document, random.pick(candidates), "left out", []);
  },
};

export const beslutningMangler: Fault = {
  code: "beslutning-mangler",
  plant: (document, random) => {
    const candidates = parts(document, "decision", ["recommendation"]).filter((part) => isOnly(document, part));
    return candidates.length < 2 ? null : takeOut(document, random.pick(candidates), "left out", []);
  },
};

/** A case that was put off, sent back or taken off the agenda may go without, and so may an election. */
function mayLackRecommendation(document: CleanDocument, part: MarkPlace): boolean {
  const punkt = document.meeting.punkter[Number(partOf(part).punkt)];
  return punkt !== undefined && (/^Valg af/.test(punkt.title) || punkt.decision.some((line) => putOff.test(line)));
}

/** First words of a decision that puts a case off. */
export const putOff = /^(?:Udsat|Punktet udgik|Sagen er taget|Sagen sendes tilbage)/;

/** No other line of the item is a heading of the same words: the case was not treated twice. */
function isOnly(document: CleanDocument, part: MarkPlace): boolean {
  const punkt = all(document, "punkt").find(({ from, to }) => from <= part.from && part.to <= to);
  const heading = all(document, "section").find(({ data }) => data === part.data)?.words;
  return (punkt?.words.split("\n").filter((line) => line === heading).length ?? 0) < 2;
}

const nothing: readonly (readonly [string, string])[] = [
  ["empty", ""],
  ["dots", "....."],
  ["a dot", "."],
  ["an ellipsis", "…"],
];

export const beslutningTom: Fault = {
  code: "beslutning-tom",
  plant: (document, random) => {
    const candidates = all(document, "text").filter((text) => partOf(text).role === "decision");
    if (candidates.length < 2) return null;
    const text = random.pick(candidates);
    const heading = all(document, "section").find(({ data }) => data === text.data);
    if (heading === undefined) return null;
    const [variety, words] = random.pick(nothing);
    return {
      marked: replaceAll(document.marked, [around(document.marked, heading), inside(text, words === "" ? "" : here(words))]),
      variety,
      companions: ["beslutning-mangler"],
    };
  },
};

export const afsnitTomt: Fault = {
  code: "afsnit-tomt",
  plant: (document, random) => {
    const roles = ["summary", "facts", "economy", "law", "hearing", "plan", "attachments", "history"];
    const candidates = all(document, "text").filter((text) => roles.includes(partOf(text).role));
    if (candidates.length === 0) return null;
    const text = random.pick(candidates);
    const heading = all(document, "section").find(({ data }) => data === text.data);
    if (heading === undefined) return null;
    return {
      marked: replaceAll(document.marked, [around(document.marked, heading), inside(text, "")]),
      variety: partOf(text).role,
      companions: ["bilag-mangler", "indstilling-mangler", "bilag-ukendt"],
    };
  },
};

/** A section pasted twice: whole, right behind itself; or its heading again over words of its own, at the item's end. */
export const afsnitDobbelt: Fault = {
  code: "afsnit-dobbelt",
  plant: (document, random) => {
    const roles = ["summary", "facts", "economy", "law", "recommendation", "attachments"];
    const candidates = all(document, "part").filter(
      (part) => roles.includes(partOf(part).role) && hasHeading(document, part) && isOnly(document, part),
    );
    if (candidates.length === 0) return null;
    const part = random.pick(candidates);
    const copy = plain(document.marked.slice(part.from, part.to));
    const heading = all(document, "section").find(({ data }) => data === part.data) as MarkPlace;
    const [first = "", ...rest] = copy.split("\n");
    const gap = document.marked[part.to + 1] === "\n" ? "\n\n" : "\n";
    return {
      marked: replaceAll(document.marked, [
        around(document.marked, heading),
        { from: part.to, to: part.to, text: `${gap}${[here(first), ...spoil(rest, random)].join("\n")}` },
      ]),
      variety: partOf(part).role,
      companions: ["indstillingspunkt-nummerering", "bilag-mangler"],
    };
  },
};

/** Some headings are sub-headings in many documents. */
const hasHeading = (document: CleanDocument, part: MarkPlace): boolean =>
  all(document, "section").some(({ data, words }) => data === part.data && !/^Baggrund/.test(words));

/** A copy stays as it is, or loses its last line. */
const spoil = (lines: readonly string[], random: Random): readonly string[] =>
  lines.length > 4 && random.chance(0.5) ? lines.slice(0, -2) : lines;

export const sectionFaults: readonly Fault[] = [indstillingMangler, beslutningMangler, beslutningTom, afsnitTomt, afsnitDobbelt];

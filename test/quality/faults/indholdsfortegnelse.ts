import type { Random } from "../../bench/random.ts";
import type { CleanDocument, Fault } from "../document.ts";
import { type MarkPlace, plain } from "../marked.ts";
import type { PunktKind } from "../model/meeting.ts";
import { all, around, here, inside, misspell, replaceAll, withoutLines } from "./edit.ts";

const consequences = [
  "indholdsfortegnelse-mangler-punkt",
  "indholdsfortegnelse-ukendt-punkt",
  "indholdsfortegnelse-titel",
  "indholdsfortegnelse-raekkefoelge",
  "indholdsfortegnelse-sidetal",
];
const but = (code: string): string[] => consequences.filter((other) => other !== code);

const headingOf = (document: CleanDocument, index: string): MarkPlace | undefined =>
  all(document, "punkt-heading").find(({ data }) => data === index);

/** An entry is left out; the finding stands at the item or at the table. */
export const manglerPunkt: Fault = {
  code: "indholdsfortegnelse-mangler-punkt",
  plant: (document, random) => {
    const entries = all(document, "toc-entry");
    if (entries.length < 3) return null;
    const entry = random.pick(entries);
    const heading = headingOf(document, entry.data);
    if (heading === undefined || isOnlyClosed(document, entry)) return null;
    const neighbours = entries.filter((other) => Math.abs(entries.indexOf(other) - entries.indexOf(entry)) === 1);
    return {
      marked: replaceAll(document.marked, [
        withoutLines(document.marked, entry),
        around(document.marked, heading),
        ...neighbours.map((place) => around(document.marked, place)),
      ]),
      variety: "entry left out",
      companions: ["punkt-nummerering"],
    };
  },
};

/** Many tables leave out the closed items: one that has no other need not have this one. */
function isOnlyClosed({ meeting: { punkter } }: CleanDocument, { data }: MarkPlace): boolean {
  const isClosed = ({ kind }: { readonly kind: PunktKind }): boolean => kind === "closed";
  const punkt = punkter[Number(data)];
  return punkt !== undefined && isClosed(punkt) && punkter.filter(isClosed).length === 1;
}

const strangers = [
  "Orientering om nyt plejehjem",
  "Takster for byggesagsbehandling",
  "Valg af stedfortræder til beredskabskommissionen",
  "Status på veje",
];

/** An entry of an item that is not in the document, in the manner of its neighbour: with its number, or behind all others. */
export const ukendtPunkt: Fault = {
  code: "indholdsfortegnelse-ukendt-punkt",
  plant: (document, random) => {
    const entries = all(document, "toc-entry");
    const entry = random.chance(0.5) ? entries.at(-1) : entries.length > 0 ? random.pick(entries) : undefined;
    const title = all(document, "toc-title").find(({ data }) => data === entry?.data);
    if (entry === undefined || title === undefined) return null;
    const line = document.marked.slice(entry.from, entry.to).replace(document.marked.slice(title.from, title.to), random.pick(strangers));
    const last = entry === entries.at(-1);
    const number = all(document, "toc-number").find(({ data }) => data === entry.data);
    const copy = last && number !== undefined ? plain(line).replace(number.words, String(Number(number.words) + 1)) : plain(line);
    return {
      marked: replaceAll(document.marked, [{ from: entry.to, to: entry.to, text: `\n${here(copy)}` }]),
      variety: last ? "behind all others" : "with its neighbour's number",
      companions: ["punkt-nummerering"],
    };
  },
};

/** An entry's title says something else than its item's: another word, a word less, a misprint. */
export const titel: Fault = {
  code: "indholdsfortegnelse-titel",
  plant: (document, random) => {
    const titles = all(document, "toc-title").filter(({ words }) => words.split(" ").length > 2 && words.length < 90);
    if (titles.length === 0) return null;
    const title = random.pick(titles);
    const [variety, words] = spoilTitle(title.words, random);
    const heading = headingOf(document, title.data);
    if (heading === undefined || words === title.words) return null;
    return {
      marked: replaceAll(document.marked, [inside(title, here(words)), around(document.marked, heading)]),
      variety,
      companions: but("indholdsfortegnelse-titel").slice(0, 2),
    };
  },
};

function spoilTitle(title: string, random: Random): readonly [string, string] {
  const words = title.split(" ");
  const at = random.integer(1, words.length - 2);
  switch (random.integer(0, 2)) {
    case 0:
      return ["word left out", words.toSpliced(at, 1).join(" ")];
    case 1:
      return ["misprint", misspell(random, title)];
    default:
      return ["word added", words.toSpliced(at, 0, random.pick(["revideret", "nyt", "forslag", "om"])).join(" ")];
  }
}

const tails = [
  " – behandling af indkomne høringssvar og endelig godkendelse forud for udbud i samarbejde med de berørte parter",
  " samt orientering om den videre proces, herunder inddragelse af brugere, naboer og de lokale foreninger",
];

/** A title longer than the about hundred characters after which systems cut it. */
export const afkortet: Fault = {
  code: "indholdsfortegnelse-afkortet",
  plant: (document, random) => {
    const titles = all(document, "toc-title").filter(({ words }) => words.length > 20 && words.length < 90);
    if (titles.length === 0) return null;
    const entry = random.pick(titles);
    const title = all(document, "punkt-title").find(({ data }) => data === entry.data);
    if (title === undefined || title.words !== entry.words) return null;
    const long = title.words + random.pick(tails);
    return {
      marked: replaceAll(document.marked, [
        inside(entry, here(long.slice(0, random.integer(96, 104)).trimEnd())),
        inside(title, here(long)),
      ]),
      variety: "cut",
    };
  },
};

/** Two entries have changed places. */
export const raekkefoelge: Fault = {
  code: "indholdsfortegnelse-raekkefoelge",
  plant: (document, random) => {
    const entries = all(document, "toc-entry");
    if (entries.length < 3) return null;
    const at = random.integer(0, entries.length - 2);
    const far = Math.min(entries.length - 1, at + random.pick([1, 1, 2]));
    const [one, two] = [entries[at], entries[far]];
    if (one === undefined || two === undefined) return null;
    const text = ({ from, to }: MarkPlace): string => here(document.marked.slice(from, to));
    const between = entries.slice(at + 1, far).map((place) => around(document.marked, place));
    return {
      marked: replaceAll(document.marked, [
        { from: one.from, to: one.to, text: text(two) },
        { from: two.from, to: two.to, text: text(one) },
        ...between,
      ]),
      variety: far - at === 1 ? "neighbours" : "further apart",
      companions: ["indholdsfortegnelse-sidetal", "punkt-nummerering"],
    };
  },
};

/** A page number lower than the one above. */
export const sidetal: Fault = {
  code: "indholdsfortegnelse-sidetal",
  plant: (document, random) => {
    const pages = all(document, "toc-page");
    const at = random.integer(1, Math.max(1, pages.length - 1));
    const before = pages[at - 1];
    const place = pages[at];
    const after = pages[at + 1];
    if (before === undefined || place === undefined || Number(before.words) < 2) return null;
    const wrong = String(random.integer(1, Number(before.words) - 1));
    return {
      marked: replaceAll(document.marked, [
        inside(place, here(wrong)),
        around(document.marked, before),
        ...(after ? [around(document.marked, after)] : []),
      ]),
      variety: "falls",
    };
  },
};

export const tocFaults: readonly Fault[] = [manglerPunkt, ukendtPunkt, titel, afkortet, raekkefoelge, sidetal];

import type { DocumentFacts } from "../facts/document-facts.ts";
import type { PunktFacts } from "../facts/punkt-facts.ts";
import { isStandingTitle } from "../syntax/punkt-evidence.ts";
import { sameCommittee } from "../vocabulary/committees.ts";
import { decisionRoles, factsRoles, recommendationRoles } from "../vocabulary/sections.ts";

/** What the document as a whole is like, as far as single items are judged by it. */
export interface JudgingTraits {
  /** Items have an Indstilling: at least as many as state a case and have none. */
  readonly recommends: boolean;
  /** Items have decisions of this meeting: at least as many as leave them empty. An agenda has none. */
  readonly decides: boolean;
  /** Decisions stand below a bare committee and date (`Økonomiudvalget, 03-04-2019, pkt. 42`). */
  readonly shortHeadings: boolean;
  /** Several decisions of the meeting's committee bear a date, and none the meeting's: then it is not known which is right. */
  readonly otherDate: boolean;
}

/** What one item adds to the document's traits: it is counted once, for as long as the item stays as it is. */
interface PunktCounts {
  readonly recommending: number;
  readonly without: number;
  readonly deciding: number;
  readonly leftEmpty: number;
  readonly short: number;
  readonly onDate: number;
  /** Committees whose decisions on other days the item has. */
  readonly others: readonly string[];
}

const counted = new WeakMap<PunktFacts, PunktCounts>();

function countsOf(facts: PunktFacts): PunktCounts {
  let counts = counted.get(facts);
  if (!counts) {
    counts = count(facts);
    counted.set(facts, counts);
  }
  return counts;
}

function count(facts: PunktFacts): PunktCounts {
  const counts = { recommending: 0, without: 0, deciding: 0, leftEmpty: 0, short: 0, onDate: 0, others: [] as string[] };
  if (facts.sections.some(({ role }) => recommendationRoles.has(role))) counts.recommending++;
  else if (!facts.closed && statesCase(facts) && !isStandingTitle(facts.title.text)) counts.without++;
  for (const { role, own, committee, date, heading, body } of facts.sections) {
    if (!decisionRoles.has(role)) continue;
    if (own && body === "text") counts.deciding++;
    else if (own && !facts.closed) counts.leftEmpty++;
    if (committee === null || date === null) continue;
    if (own && !/^(?:beslutning|vedtagelse|afgørelse)|s beslutning/i.test(heading.text)) counts.short++;
    if (own) counts.onDate++;
    else counts.others.push(committee);
  }
  return counts;
}

export function judgingTraits({ meeting, punkter }: DocumentFacts): JudgingTraits {
  const counts = { recommending: 0, without: 0, deciding: 0, leftEmpty: 0, short: 0, onDate: 0, onOtherDate: 0 };
  for (const { facts } of punkter) {
    const punkt = countsOf(facts);
    counts.recommending += punkt.recommending;
    counts.without += punkt.without;
    counts.deciding += punkt.deciding;
    counts.leftEmpty += punkt.leftEmpty;
    counts.short += punkt.short;
    counts.onDate += punkt.onDate;
    for (const committee of punkt.others)
      if (meeting.committee !== null && sameCommittee(committee, meeting.committee)) counts.onOtherDate++;
  }
  return {
    recommends: counts.recommending > 0 && counts.recommending >= counts.without,
    decides: !meeting.agenda && counts.deciding > 0 && counts.deciding >= counts.leftEmpty,
    shortHeadings: counts.short > 0,
    otherDate: counts.onDate === 0 && counts.onOtherDate > 1,
  };
}

export const sameTraits = (a: JudgingTraits, b: JudgingTraits): boolean =>
  a.recommends === b.recommends && a.decides === b.decides && a.shortHeadings === b.shortHeadings && a.otherDate === b.otherDate;

const statesCase = ({ sections }: PunktFacts): boolean => sections.some(({ role, body }) => factsRoles.has(role) && body === "text");

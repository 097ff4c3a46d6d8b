import type { DocumentRecord } from "../archive/record.ts";
import type { DocumentFacts, PlacedPunkt } from "../facts/document-facts.ts";
import { comparable } from "../syntax/plain-line.ts";

/** An item that is on the agenda of nearly every meeting. */
export interface StandingItem {
  readonly placed: PlacedPunkt;
  /** What it is called; null for its own title. */
  readonly title: string | null;
  /** It is filed under the same number each time. */
  readonly keepsSagsnumre: boolean;
}

/** So many of the meetings before the last one are looked at. */
const lookedAt = 5;
/** An item recurs if so large a share of them has it. */
const nearlyAll = 0.75;

/** Who tells the committee of something at every meeting. */
const teller =
  "(?:(?:udvalgs|vice)?formand(?:en)?|(?:vice)?borgmester(?:en)?|rådmand(?:en)?|(?:kommunal)?direktør(?:en|er)?|direktion(?:en)?|forvaltning(?:en|erne)?|administration(?:en)?|centerchef(?:en|er)?|medlemmer(?:ne)?|udvalg(?:et|ets medlemmer)?)";
const told = "(?:meddelelser\\p{L}*|orientering(?:er)?)(?: og (?:gensidig )?orientering\\p{L}*)?";
/** What recurs by its words, where there are too few meetings to tell. A committee's initials may stand in front. */
const recurring = new RegExp(
  `^(?:\\p{Lu}{2,5} ?[-–:] ?)?(?:godkendelse af (?:dagsorden|referat|beslutningsprotokol|protokol)\\p{L}*|${told}(?: (?:fra|v/|ved) ?${teller}(?:(?: og |, | ?/ ?)(?:fra )?${teller}){0,3})?|gensidig orientering|(?:borgernes )?spørgeti(?:d|me)\\p{L}*|eventuelt|lukkede? (?:punkt|meddelelser|orientering)\\p{L}*|underskrift(?:er|sark|sside)?|forslag til punkter.*)$`,
  "iu",
);

/**
 * The items of the last meeting that will be on the next one's agenda, too: in their order. At least one: where none recurs,
 * its first open item is the model of the one with which most meetings begin.
 */
export function standingItems({ punkter }: DocumentFacts, earlier: readonly DocumentRecord[]): StandingItem[] {
  const looked = earlier.slice(0, lookedAt);
  const enough = looked.length >= 2;
  const standing = punkter.flatMap((placed): StandingItem[] => {
    const title = comparable(placed.facts.title.text);
    const same = looked.flatMap(({ punkter: others }) => others.find(({ punkt }) => comparable(punkt.title.text) === title)?.punkt ?? []);
    if (!recurring.test(placed.facts.title.text.trim()) && !(enough && same.length >= looked.length * nearlyAll)) return [];
    const own = placed.facts.sagsnumre[0]?.text;
    return [{ placed, title: null, keepsSagsnumre: same.length > 0 && same.every(({ sagsnumre }) => sagsnumre[0]?.text === own) }];
  });
  const model = punkter.find(({ facts }) => !facts.closed) ?? punkter[0];
  return standing.length === 0 && model ? [{ placed: model, title: usualFirst, keepsSagsnumre: false }] : standing;
}

const usualFirst = "Godkendelse af dagsorden";

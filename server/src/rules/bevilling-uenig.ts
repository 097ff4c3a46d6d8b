import { type Bevilling, isList } from "../facts/bevillinger.ts";
import { danishAmount, numberFor } from "../facts/danish-money.ts";
import { isOneSlip } from "../facts/misprint.ts";
import type { MoneySentence } from "../facts/money-sentences.ts";
import type { PunktBlock } from "../syntax/tree.ts";
import { recommendationRoles } from "../vocabulary/sections.ts";
import { type BevillingItem, readItem } from "./bevilling-item.ts";
import { readStatements } from "./bevilling-statements.ts";
import { type BlockContext, type BlockRule, type Finding, type Fix, type Message, replaceSpan } from "./rule.ts";
import { sameBevilling, yearOf } from "./same-bevilling.ts";

/**
 * One grant stated with two amounts in one item, such as a commitment of 780.000 kr. that becomes 789.763 kr. further
 * down. Silent where it is not sure that the grant is the same: see `sameBevilling` and `disagreement`.
 */
export const bevillingUenig: BlockRule = {
  code: "bevilling-uenig",
  severity: "warning",
  title: { da: "Den samme bevilling står med forskellige beløb", en: "One grant is stated with different amounts" },
  page: {
    about:
      "Den samme bevilling står med forskellige beløb i ét punkt: giverens tilsagn ét sted og et andet beløb længere nede, eller et beløb under Økonomi og et andet i Indstillingen.",
    bad: `
      Anledning
      Styrelsen har givet tilsagn om 780.000 kr. til projektet.
      Økonomi
      Styrelsen har givet tilsagn om 789.763 kr. til projektet.
    `,
    good: `
      Anledning
      Styrelsen har givet tilsagn om 789.763 kr. til projektet.
      Økonomi
      Styrelsen har givet tilsagn om 789.763 kr. til projektet.
    `,
    silent:
      "om beløb med forskellig rolle (søgt, bevilget, medfinansieret, samlet, pr. år), om afrundede beløb (1,1 mio. kr. ved siden af 1.071.288 kr.), »ca.«, tidligere bevillinger, tilsagn, der kommer ind i rater eller over flere år, og plus og minus, der går lige op.",
    fix: "bruger ét beløb alle steder.",
  },
  scope: "block",
  check: ({ block, lines, reading, meeting }: BlockContext): readonly Finding[] => {
    if (block.kind !== "punkt" || block.closed) return [];
    const candidates = readStatements(reading.money(), block, meeting.date?.year ?? null);
    if (candidates.length < 2 || candidates.length > mostStatements) return [];
    return groups(readItem(candidates, reading.money(), block, lines)).flatMap((group) => {
      const amounts = disagreement(group, reading.money());
      return amounts === null ? [] : [findingFor(group, amounts, block)];
    });
  },
};

/** More grants in one item are a list of them: nothing binds one to another. */
const mostStatements = 100;

/** Statements of one and the same grant, together. */
function groups(item: BevillingItem): Bevilling[][] {
  const found: Bevilling[][] = [];
  for (const bevilling of item.statements) {
    const kin = found.filter((group) => group.some((other) => sameBevilling(bevilling, other, item)));
    for (const group of kin) found.splice(found.indexOf(group), 1);
    found.push([...kin.flat(), bevilling]);
  }
  return found;
}

/**
 * The two amounts of a group, or null where it has one, or where its amounts may both be right: forms rounded more
 * coarsely than the finest are left out; a section with two amounts speaks of several grants, so do three amounts and
 * different years; one may be a rounding of the other, a multiple of it (so much a year), or come from it by adding
 * another amount of the item (the municipality's own share).
 */
function disagreement(group: readonly Bevilling[], all: readonly MoneySentence[]): readonly [number, number] | null {
  const finest = group.reduce((least, { amount }) => Math.min(least, amount.precision), Number.POSITIVE_INFINITY);
  const exact = group.filter(({ amount }) => amount.precision === finest);
  const [first, second, third] = distinct(exact);
  if (first === undefined || second === undefined || third !== undefined) return null;
  if (namesTwoAtOnePlace(exact)) return null;
  if (new Set(exact.flatMap((bevilling) => yearOf(bevilling) ?? [])).size > 1 || areTwoVersions(exact)) return null;
  return mayBothBeRight(first, second, all) ? null : [first, second];
}

/** One section names two amounts of one kind: two grants. */
function namesTwoAtOnePlace(group: readonly Bevilling[]): boolean {
  const places = new Map<string, number>();
  return group.some(({ section, kind, amount }) => {
    const place = `${section} ${kind}`;
    const known = places.get(place);
    places.set(place, amount.ore);
    return known !== undefined && known !== amount.ore;
  });
}

/** Two recommendations: the later may be instead of the earlier. */
function areTwoVersions(group: readonly Bevilling[]): boolean {
  const recommended = group.filter(({ sectionRole }) => sectionRole !== null && recommendationRoles.has(sectionRole));
  return distinct(recommended).length > 1 && new Set(recommended.map(({ section }) => section)).size > 1;
}

const distinct = (group: readonly Bevilling[]): number[] => [...new Set(group.map(({ amount }) => amount.ore))];

function mayBothBeRight(a: number, b: number, all: readonly MoneySentence[]): boolean {
  const [small, large] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))];
  if (isRounded(a, b) || isRounded(b, a)) return true;
  const times = large / small;
  if (Number.isInteger(times) && times <= 5) return true;
  if (times > mostTimes && !isOneSlip(String(large), String(small))) return true;
  return all.some(({ amounts }) => !isList(amounts) && amounts.some(({ ore }) => Math.abs(ore) === large - small));
}

/** An amount so many times another is a part and a whole, unless a digit has slipped in. */
const mostTimes = 3;

/** A rounding moves an amount by no more than one part in this. */
const roundedBy = 30;

/** `790.000` for 789.763: the zeros at its end are where the other was rounded. */
function isRounded(round: number, exact: number): boolean {
  if (Math.abs(round - exact) * roundedBy > Math.abs(exact)) return false;
  const zeros = /(?<!0)0*$/.exec(String(Math.abs(round)))?.[0].length ?? 0;
  const unit = 10 ** zeros;
  return exact % unit !== 0 && Math.abs(round - exact) * 2 <= unit;
}

function findingFor(group: readonly Bevilling[], amounts: readonly [number, number], block: PunktBlock): Finding {
  const places = group.filter(({ amount }) => amounts.includes(amount.ore));
  const primary = choosePrimary(places, amounts);
  const others = places.filter((place) => place !== primary);
  const write = ({ amount }: Bevilling): string => danishAmount(amount.ore, amount.unit);
  const where = (place: Bevilling): Message => {
    const heading = block.sections[place.section]?.heading.text;
    return heading === undefined ? { da: "titlen", en: "the title" } : { da: heading, en: heading };
  };
  const against = others.filter(({ amount }) => amount.ore !== primary.amount.ore);
  const names = (language: keyof Message): string => listOf([...new Set(against.map((place) => where(place)[language]))], language);
  return {
    span: primary.span,
    message: {
      da: `Samme bevilling står med to forskellige beløb: ${write(primary)} her, men ${write(against[0] as Bevilling)} i ${names("da")}. Find ud af, hvilket beløb der er rigtigt, og skriv det alle steder.`,
      en: `The same grant is stated with two different amounts: ${write(primary)} here, but ${write(against[0] as Bevilling)} in ${names("en")}. Find out which amount is right and write it everywhere.`,
    },
    related: others.map((place) => ({
      span: place.span,
      message: { da: `${write(place)} i ${where(place).da}`, en: `${write(place)} in ${where(place).en}` },
    })),
    fixes: () => amounts.map((ore) => takeEverywhere(ore, places)),
  };
}

/** `Økonomi og Indstilling` */
const listOf = (names: readonly string[], language: keyof Message): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${language === "da" ? "og" : "and"} ${names.at(-1)}`;

/** The first place that differs from the recommendation; without one, the first whose amount stands in fewer places. */
function choosePrimary(places: readonly Bevilling[], [a, b]: readonly [number, number]): Bevilling {
  const recommended = places.find(({ sectionRole }) => sectionRole !== null && recommendationRoles.has(sectionRole));
  const count = (ore: number): number => places.filter(({ amount }) => amount.ore === ore).length;
  const wrong = recommended !== undefined ? (recommended.amount.ore === a ? b : a) : count(a) <= count(b) ? a : b;
  return places.find(({ amount }) => amount.ore === wrong) as Bevilling;
}

function takeEverywhere(ore: number, places: readonly Bevilling[]): Fix {
  const model = places.find(({ amount }) => amount.ore === ore) as Bevilling;
  const written = danishAmount(ore, model.amount.unit);
  return {
    title: { da: `Skriv ${written} alle steder`, en: `Write ${written} everywhere` },
    edits: places
      .filter(({ amount }) => amount.ore !== ore)
      .map(({ numberSpan, amount }) => replaceSpan(numberSpan, numberFor(ore, amount))),
  };
}

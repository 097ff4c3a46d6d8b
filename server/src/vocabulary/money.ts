/** How minutes write units of money, and the words that make an amount less than exact. */

export type MoneyUnit = "kroner" | "tusinde" | "millioner" | "milliarder";

/** Powers of ten from the unit to øre: amounts are held in øre. */
export const oreExponent: Readonly<Record<MoneyUnit, number>> = { kroner: 2, tusinde: 5, millioner: 8, milliarder: 11 };

const krone = "(?:kroners?|kr\\.?|dkk)(?![\\p{L}\\d])";
const blank = "[ \\u00a0]?";

export interface UnitForm {
  readonly unit: MoneyUnit;
  /** Source of a regular expression, without case. */
  readonly pattern: string;
  /** Kroner are not named: other things than money come in millions, too (`1,2 mio. rejser`). */
  readonly bare: boolean;
}

/** Units behind a number, the longer ones first. */
export const unitForms: readonly UnitForm[] = [
  { unit: "tusinde", pattern: `t\\.?${blank}kr(?!\\p{L})\\.?|tdkk(?!\\p{L})|tusinde?r?${blank}${krone}`, bare: false },
  { unit: "millioner", pattern: `(?:mio\\.?|mill\\.?|millione?r?)${blank}${krone}`, bare: false },
  { unit: "milliarder", pattern: `(?:mia\\.?|mrd\\.?|milliarde?r?)${blank}${krone}`, bare: false },
  { unit: "millioner", pattern: "(?:mio|mill)(?!\\p{L})\\.?", bare: true },
  { unit: "milliarder", pattern: "(?:mia|mrd)(?!\\p{L})\\.?", bare: true },
  { unit: "kroner", pattern: krone, bare: false },
];

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/**
 * Words that may follow a number that has lost its unit, or a bare `mio.`: small words that lead on in the sentence.
 * Any other word may be what is counted (`5.400 mennesker`).
 */
export const leadingOn: ReadonlySet<string> = words(
  "i til fra og på som der om for ved over af heraf hvoraf mens men samt eller er var blev bliver vil kan skal årligt pr per ekskl inkl " +
    "eksklusive inklusive finansieret finansieres gældende fordelt at hvor hvilket med under mod netto brutto",
);

/** In front of an amount: not exactly that much. */
export const approximations: ReadonlySet<string> = words(
  "ca cirka circa omkring omtrent knap godt næsten henved mod mellem mindst minimum maksimalt maks max højst under over anslået skønnet " +
    "estimeret skønsmæssigt afrundet rundt størrelsesordenen indtil minimumsbeløb",
);

/** Small words between an amount and the word that says what it is: `på i alt ca. 4,1 mio. kr.`. */
export const fillers: ReadonlySet<string> = words("i alt ialt samlet et en beløb kr dkk hhv henholdsvis rundt");

/** A word of money somewhere in front of a number makes an amount of it, where its unit is missing. */
export const moneyStems =
  /bevil|tilsagn|beløb|udgift|indtægt|tilskud|støtte|pulje|finansier|budget|midler|kroner|omkostning|betal|koste|garanti|overskud|underskud|besparelse|afsat|frigi|ansøg|søgt|tildel/i;

/** Behind an amount: it is the price of one unit, which may have three decimals. */
export const unitPriceBehind = /^ ?(?:\/|pr\b|per\b|à|á|om måneden|i timen|for hver)/iu;

/** In a sentence with a small amount: it is a price, a rate of exchange or a tariff. */
export const unitPrice =
  /kwh|m3|m²|m2|m³|liter|kubik|kilo|(?<!\p{L})kg|ton(?!\p{L})|kurs|euro|valuta|€|afgift|takst|gebyr|pris|promille|(?<!\p{L})øre|km(?!\p{L})/iu;

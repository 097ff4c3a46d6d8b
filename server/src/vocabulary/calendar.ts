/** Danish month and weekday names, as minutes write them. */

/** Index + 1 is the month's number. */
export const months: readonly string[] = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
];

/** Shortened months; the dot behind them is left to the reader. */
export const monthAbbreviations: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  nov: 11,
  dec: 12,
};

/** Index is the weekday as `Date.getUTCDay` counts it: 0 is Sunday. */
export const weekdays: readonly string[] = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"];

/** Index is the weekday as `Date.getUTCDay` counts it: 0 is Sunday. The Danish names stand in the vocabulary. */
export const englishWeekdays: readonly string[] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

import type { Fault } from "../document.ts";
import { capital, weekdays } from "../model/calendar.ts";
import { change, pickMark } from "./edit.ts";

/** Another weekday in front of a right date, in prose and in the head. */
export const ugedagForkert: Fault = {
  code: "ugedag-forkert",
  plant: (document, random) => {
    const place = pickMark(document, random, "weekday", "head-weekday");
    if (place === null) return null;
    const other = random.pick(weekdays.filter((name) => name !== place.words.toLowerCase()));
    return change(document, place, place.words === place.words.toLowerCase() ? other : capital(other), place.kind);
  },
};

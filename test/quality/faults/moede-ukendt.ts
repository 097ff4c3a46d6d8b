import type { Fault } from "../document.ts";
import { addDays, type Day, dashed, dotted, long } from "../model/calendar.ts";
import { all, change } from "./edit.ts";

/** A reference to a day on which the committee did not meet, or to an item that its meeting did not have. */
export const moedeUkendt: Fault = {
  code: "moede-ukendt",
  needsArchive: true,
  plant: (document, random) => {
    const { udvalg, day } = document.meeting;
    const council = document.meeting.others[0];
    // A dialect may have a committee of its own, and items without numbers.
    if (all(document, "title-udvalg").some(({ words }) => words !== udvalg)) return null;
    const numbered = all(document, "punkt-number").length > 0;
    const inArchive = all(document, "reference").filter(
      ({ words }) => words.startsWith(udvalg) || (council !== undefined && words.startsWith(council)),
    );
    const parts = all(document, "ref-date", ...(numbered ? ["ref-punkt"] : [])).filter(({ from, to }) =>
      inArchive.some((whole) => whole.from <= from && to <= whole.to),
    );
    if (parts.length === 0) return null;
    const part = random.pick(parts);
    if (part.kind === "ref-punkt") return change(document, part, String(Number(part.words) + 30), "no such item");
    const wrong = addDays({ ...day, month: random.integer(2, 6), day: 12 }, random.integer(0, 4));
    return change(document, part, random.pick([long, dashed, dotted])(wrong as Day), "no meeting that day");
  },
};

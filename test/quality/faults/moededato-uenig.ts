import type { Random } from "../../bench/random.ts";
import type { Fault } from "../document.ts";
import { addDays, dashed, dotted, long, longPadded } from "../model/calendar.ts";
import { all, around, here, inside, replaceAll } from "./edit.ts";

/** The title's date or the head's is of another day: a neighbour day, another month, last year. */
export const moededatoUenig: Fault = {
  code: "moededato-uenig",
  plant: (document, random) => {
    const [title] = all(document, "title-date");
    const [head] = all(document, "head-date");
    if (title === undefined || head === undefined) return null;
    const wrong = random.chance(0.5) ? title : head;
    const right = wrong === title ? head : title;
    const words = otherDay(wrong.words, document.meeting.day, random);
    if (words === null) return null;
    return {
      marked: replaceAll(document.marked, [inside(wrong, here(words)), around(document.marked, right)]),
      variety: wrong.kind,
      companions: ["ugedag-forkert", "vedtagelsesdato-uenig"],
    };
  },
};

const forms = [dashed, dotted, long, longPadded];

/** Another day in the form of the words, or null where the form is not known. */
export function otherDay(words: string, day: { year: number; month: number; day: number }, random: Random): string | null {
  const form = forms.find((write) => write(day) === words);
  if (form === undefined) return null;
  return form(
    random.pick([
      addDays(day, 1),
      addDays(day, -1),
      addDays(day, 7),
      addDays(day, 30),
      { ...day, year: day.year - 1, day: Math.min(day.day, 28) },
    ]),
  );
}

import type { Random } from "../../bench/random.ts";
import { mark } from "../marked.ts";
import type { Meeting, Punkt } from "../model/meeting.ts";
import type { Page } from "./page.ts";

/** An entry of a table of contents: number, title and page, each marked. */
export interface Entry {
  readonly number: string;
  readonly title: string;
  readonly page: string;
  /** The title was cut, as systems cut at about a hundred characters. */
  readonly cut: boolean;
}

/** Page numbers that rise with the items, as the printed pages do. */
export function writeContents(
  page: Page,
  meeting: Meeting,
  random: Random,
  heading: string | null,
  numberOf: (punkt: Punkt) => string,
  write: (entry: Entry, punkt: Punkt) => string,
  longest = 100,
  titled: (punkt: Punkt) => string = ({ title }) => title,
): void {
  let at = random.integer(2, 4);
  if (heading !== null) page.line(heading);
  page.marked("toc", "", () => {
    for (const punkt of meeting.punkter) {
      const whole = titled(punkt);
      const cut = whole.length > longest;
      const title = cut ? whole.slice(0, longest) : whole;
      const entry = {
        number: mark("toc-number", numberOf(punkt), punkt.index),
        title: mark("toc-title", title, punkt.index),
        page: mark("toc-page", String(at), punkt.index),
        cut,
      };
      page.tight(mark("toc-entry", write(entry, punkt), punkt.index));
      at += random.integer(0, 3);
    }
  });
  page.gap();
}

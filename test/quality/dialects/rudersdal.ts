import type { Dialect } from "../document.ts";
import { mark } from "../marked.ts";
import { capital, dashed, long, longPadded, weekday } from "../model/calendar.ts";
import type { CaseNumber } from "../model/meeting.ts";
import { writeContents } from "./contents.ts";
import { fileName, label, participants } from "./names.ts";
import { Page } from "./page.ts";
import { datedDecision, type PunktStyle, writeSections } from "./punkt.ts";

const caseNumber = ({ year, serial }: CaseNumber): string => `${String(year % 100).padStart(2, "0")}/${serial}`;

/** FirstAgenda PDF: `Resumé` … `Vedtagelse i X den DD-MM-YYYY`, YY/N, a blank line between all lines. */
export const rudersdal: Dialect = {
  name: "firstagenda-vedtagelse",
  write: (meeting, random) => {
    const page = new Page({ blanks: "all", width: null });
    const { udvalg, day } = meeting;
    const style: PunktStyle = {
      table: "lines",
      bullet: random.pick(["- ", "", "• "]),
      point: (number) => `${number}. `,
      leadEnd: random.pick([",", ":", ", at"]) === ", at" ? "," : ",",
      singleInLine: random.chance(0.7),
      parts: [
        ["summary", "Resumé"],
        ["facts", "Sagsfremstilling"],
        ["law", "Lovgrundlag"],
        ["hearing", "Høring"],
        ["economy", "Økonomiske konsekvenser"],
        ["plan", "Kommunikation"],
        ["history", "Historik"],
        ["recommendation", "Indstilling"],
        ["decision", "Vedtagelse"],
        ["attachments", "Bilag"],
      ],
      decisionHeading: () => datedDecision(meeting, "Vedtagelse i ", " den ", dashed(day)),
      history: ({ udvalg: body, day: when, punkt }) =>
        random.pick([`Beslutning fra ${body}, ${long(when)}, pkt. ${punkt}:`, `${dashed(when)} ${body}`, `${body} den ${long(when)}, pkt. ${punkt}`]),
      attachment: fileName,
    };
    page.line(`REFERAT ${mark("title-udvalg", udvalg)} d. ${mark("title-date", dashed(day))}`);
    page.line(`${label("Mødedato")} ${mark("head-weekday", capital(weekday(day)))} d. ${mark("head-date", longPadded(day))} kl. ${meeting.start}`);
    page.line(`${label("Mødested")} ${meeting.place}`);
    if (random.chance(0.7)) page.line(`${label("Mødedeltagere")} ${participants(meeting)}`);
    writeContents(page, meeting, random, "Indholdsfortegnelse", ({ index }) => String(index + 1), ({ title, page: at, cut }) => `${title}${cut ? "" : "....."}\t${at}`);
    for (const punkt of meeting.punkter) {
      page.marked("punkt", punkt.index, () => {
        const closed = punkt.kind === "closed" ? "Lukket: " : "";
        page.line(mark("punkt-heading", `Punkt ${mark("punkt-number", String(punkt.index + 1), punkt.index)}: ${closed}${mark("punkt-title", punkt.title, punkt.index)}`, punkt.index));
        if (punkt.caseNumber !== null && punkt.kind !== "closed") page.line(mark("sagsnummer", caseNumber(punkt.caseNumber), punkt.index));
        writeSections(page, punkt, style);
      });
    }
    return page.lines;
  },
};

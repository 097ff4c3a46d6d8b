import type { Dialect } from "../document.ts";
import { mark } from "../marked.ts";
import { capital, dashed, long, longPadded, weekday } from "../model/calendar.ts";
import type { Punkt } from "../model/meeting.ts";
import { yearSlash } from "./case-numbers.ts";
import { writeContents } from "./contents.ts";
import { fileName, label, participants } from "./names.ts";
import { Page } from "./page.ts";
import { datedDecision, type PunktStyle, punktHeading, titleOf, writePunkter } from "./punkt.ts";

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
      leadEnd: random.pick([",", ":", ""]),
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
        random.pick([
          `Beslutning fra ${body}, ${long(when)}, pkt. ${punkt}:`,
          `${dashed(when)} ${body}`,
          `${body} den ${long(when)}, pkt. ${punkt}`,
        ]),
      attachment: fileName,
    };
    page.line(`REFERAT ${mark("title-udvalg", udvalg)} d. ${mark("title-date", dashed(day))}`);
    page.line(
      `${label("Mødedato")} ${mark("head-weekday", capital(weekday(day)))} d. ${mark("head-date", longPadded(day))} kl. ${meeting.start}`,
    );
    page.line(`${label("Mødested")} ${meeting.place}`);
    if (random.chance(0.7)) page.line(`${label("Mødedeltagere")} ${participants(meeting)}`);
    const titled = (punkt: Punkt): string => titleOf(punkt, (title) => `Lukket: ${title}`);
    writeContents(
      page,
      meeting,
      random,
      "Indholdsfortegnelse",
      ({ index }) => String(index + 1),
      ({ title, page: at, cut }) => `${title}${cut ? "" : "....."}\t${at}`,
      100,
      titled,
    );
    writePunkter(page, meeting, style, (punkt) => {
      page.line(punktHeading(punkt, "Punkt ", String(punkt.index + 1), ": ", titled(punkt)));
      if (punkt.caseNumber !== null && punkt.kind !== "closed") page.line(mark("sagsnummer", yearSlash(punkt.caseNumber), punkt.index));
    });
    return page.lines;
  },
};

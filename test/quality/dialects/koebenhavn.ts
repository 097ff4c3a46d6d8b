import type { Dialect } from "../document.ts";
import { mark } from "../marked.ts";
import { capital, long, weekday } from "../model/calendar.ts";
import type { Punkt } from "../model/meeting.ts";
import { borgerrepraesentation } from "./case-numbers.ts";
import { absentList, fileName, label } from "./names.ts";
import { Page } from "./page.ts";
import { type PunktStyle, punktHeading, titleOf, writePunkter } from "./punkt.ts";

/** København: `Nr. 20   BR 366/07. T`, Problemstilling and Løsning, decision at the end with votes, wrapped lines. */
export const koebenhavn: Dialect = {
  name: "borgerrepraesentation",
  write: (original) => {
    const meeting = { ...original, udvalg: "Borgerrepræsentationen" };
    const page = new Page({ blanks: "sections", width: 78 });
    const { udvalg, day } = meeting;
    const style: PunktStyle = {
      table: "lines",
      bullet: "• ",
      point: (number) => `${number}. `,
      leadEnd: ", at Borgerrepræsentationen godkender,",
      singleInLine: false,
      parts: [
        ["recommendation", "Indstilling"],
        ["summary", "Problemstilling"],
        ["facts", "Løsning"],
        ["economy", "Økonomi"],
        ["law", "Lovgrundlag"],
        ["hearing", "Høring"],
        ["plan", "Øvrige konsekvenser"],
        ["attachments", "Bilag"],
        ["history", "Tidligere behandling"],
        ["decision", null],
      ],
      decisionHeading: () =>
        `${mark("decision-udvalg", mark("udvalg-own", udvalg))}s beslutning i mødet den ${mark("decision-date", long(day))}`,
      history: ({ udvalg: body, day: when }) => `${body}s beslutning i mødet den ${long(when)}`,
      attachment: (entry, index) => `${index + 1}. ${fileName(entry)}`,
    };
    page.line(`${mark("title-udvalg", udvalg)} - Referat`);
    page.blank();
    page.tight(
      `${label("Mødedato")}: ${mark("head-weekday", capital(weekday(day)))} den ${mark("head-date", long(day))}`,
      `${label("Starttidspunkt for møde")}: ${meeting.start.replace(":", ".")}`,
      `${label("Sted")}: Rådhuset, Borgerrepræsentationens sal`,
    );
    page.blank();
    page.line(`${label("Fraværende")}: ${absentList(meeting.absent)}`.trimEnd());
    page.blank();
    writePunkter(page, { ...meeting, punkter: meeting.punkter.map(numbered) }, style, (punkt, number) => {
      const own = mark(
        "sagsnummer",
        borgerrepraesentation(punkt.caseNumber ?? { year: day.year, serial: 300 + punkt.index, kle: "", facet: "" }),
        punkt.index,
      );
      page.line(
        `${punktHeading(
          punkt,
          "Nr. ",
          String(number),
          `   ${own}. `,
          titleOf(punkt, (title) => `${title} - Lukket punkt`),
        )}`,
      );
      page.blank();
    });
    return page.lines;
  },
};

/** The text of a recommendation here goes on from its lead: `at` is in the lead. */
function numbered(punkt: Punkt): Punkt {
  const { recommendation } = punkt;
  return recommendation === null
    ? punkt
    : { ...punkt, recommendation: { ...recommendation, lead: recommendation.lead.replace(/ (?:til|over for) .*$/, "") } };
}

import type { Dialect } from "../document.ts";
import { mark } from "../marked.ts";
import { capital, long, weekday } from "../model/calendar.ts";
import { absentList, fileName, label, memberList } from "./names.ts";
import { Page } from "./page.ts";
import { type PunktStyle, punktHeading, titleOf, writePunkter } from "./punkt.ts";

/** Rødovre: the title, then `Sag nr. 19 (ØU 23/2010)`; decision before the facts. */
export const roedovre: Dialect = {
  name: "sag-nr",
  write: (meeting, random) => {
    const page = new Page({ blanks: "all", width: null });
    const { udvalg, day } = meeting;
    const style: PunktStyle = {
      table: "lines",
      bullet: "- ",
      point: (number) => `${number}. `,
      leadEnd: ",",
      singleInLine: false,
      parts: [
        ["summary", "Sagens kerne"],
        ["recommendation", "Indstilling"],
        ["decision", "Beslutning"],
        ["facts", "Sagsfremstilling"],
        ["law", "Lov- og plangrundlag"],
        ["economy", "Økonomiske konsekvenser"],
        ["hearing", "Høring"],
        ["plan", "Tidsplan"],
        ["attachments", "Bilag"],
      ],
      history: ({ udvalg: body }) => body,
      attachment: fileName,
    };
    page.line(`Referat - ${mark("title-udvalg", udvalg)} den ${mark("title-date", long(day))}`);
    page.tight(
      `${label("Mødedato")}: ${mark("head-weekday", capital(weekday(day)))} den ${mark("head-date", long(day))}`,
      `${label("Mødetidspunkt")}: Kl. ${meeting.start.replace(":", ".")}`,
      `${label("Mødested")}: ${meeting.place}`,
    );
    page.blank();
    page.line(`${label("Medlemmer")}: ${memberList(meeting.members)}`);
    page.line(`${label("Fraværende")}: ${absentList(meeting.absent)}`.trimEnd());
    writePunkter(page, meeting, style, (punkt, number) => {
      page.line(
        punktHeading(
          punkt,
          "",
          null,
          "",
          titleOf(punkt, (title) => `Lukket: ${title}`),
        ),
      );
      page.line(
        `Sag nr. ${mark("punkt-number", String(number), punkt.index)}${punkt.kind === "sag" && random.chance(0.5) ? ` (ØU ${random.integer(1, 40)}/${day.year})` : ""}`,
      );
    });
    return page.lines;
  },
};

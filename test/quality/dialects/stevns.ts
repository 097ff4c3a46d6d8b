import type { Dialect } from "../document.ts";
import { mark } from "../marked.ts";
import { long } from "../model/calendar.ts";
import { yearSlash } from "./case-numbers.ts";
import { absentList, fileName, label, memberList } from "./names.ts";
import { Page } from "./page.ts";
import { type PunktStyle, punktHeading, titleOf, writePunkter } from "./punkt.ts";

/** Stevns: bullets in front of everything, `• 301. T` of items and of lists alike. */
export const stevns: Dialect = {
  name: "bullet-numbers",
  write: (meeting) => {
    const page = new Page({ blanks: "all", width: null });
    const { udvalg, day } = meeting;
    const style: PunktStyle = {
      table: "lines",
      bullet: "• ",
      point: () => "• ",
      leadEnd: ",",
      singleInLine: true,
      parts: [
        ["summary", "Resumé"],
        ["facts", "Sagsfremstilling"],
        ["economy", "Økonomi:"],
        ["law", "Lovgrundlag"],
        ["hearing", "Høring:"],
        ["plan", "Tidsplan"],
        ["history", "Tidligere behandling"],
        ["recommendation", "Indstilling"],
        ["decision", "Beslutning"],
        ["attachments", "Bilag"],
      ],
      history: ({ udvalg: body, day: when, punkt }) => `${body}, ${long(when)}, pkt. ${punkt}:`,
      attachment: (entry) => `• ${fileName(entry)}`,
    };
    page.line(`Referat - ${mark("title-udvalg", udvalg)} den ${mark("title-date", long(day))}`);
    page.tight(
      `${label("Dato")}: ${mark("head-date", long(day))}`,
      `${label("Tid")}: ${meeting.start.replace(":", ".")}`,
      `${label("Sted")}: ${meeting.place}`,
    );
    page.blank();
    page.line(`${label("Medlemmer")}: ${memberList(meeting.members)}`);
    if (meeting.absent.length > 0) page.line(`${label("Afbud fra")}: ${absentList(meeting.absent)}`);
    writePunkter(page, meeting, style, (punkt, number) => {
      page.line(
        punktHeading(
          punkt,
          "• ",
          String(number),
          ". ",
          titleOf(punkt, (title) => `Lukket sag: ${title}`),
        ),
      );
      if (punkt.caseNumber !== null && punkt.kind !== "closed")
        page.line(`Sagsnr.: ${mark("sagsnummer", yearSlash(punkt.caseNumber), punkt.index)}`);
    });
    return page.lines;
  },
};

import type { Dialect } from "../document.ts";
import { mark } from "../marked.ts";
import { long, months } from "../model/calendar.ts";
import { letters } from "./body.ts";
import { absentList, fileName, label, memberList, present } from "./names.ts";
import { Page } from "./page.ts";
import { type PunktStyle, punktHeading, titleOf, writePunkter } from "./punkt.ts";

/** Scans of typed minutes: `08-okt-2003`, `1.T`, headings with colons, rules of dashes between items, wrapped. */
export const scan: Dialect = {
  name: "typed-scan",
  write: (meeting) => {
    const page = new Page({ blanks: "all", width: 88 });
    const { udvalg, day } = meeting;
    const style: PunktStyle = {
      table: "lines",
      bullet: "- ",
      point: (_, index) => letters("", index).replace(")", "."),
      leadEnd: ",",
      singleInLine: true,
      heading: (text) => `${text}:`,
      parts: [
        ["facts", "Sagsbeskrivelse"],
        ["law", "Lovgrundlag"],
        ["economy", "Økonomi"],
        ["history", "Tidligere behandling"],
        ["recommendation", "Indstilling"],
        ["attachments", "Bilag"],
        ["decision", "Beslutning"],
      ],
      history: ({ udvalg: body, day: when }) => `${body} den ${long(when)}:`,
      attachment: fileName,
    };
    page.line(`${mark("title-udvalg", udvalg)} - Referat`);
    page.tight(
      `${label("Dato")}: ${String(day.day).padStart(2, "0")}-${months[day.month - 1]?.slice(0, 3)}-${day.year}`,
      `${label("Tid")}: ${meeting.start.replace(":", ".")}`,
      `${label("Sted")}: ${meeting.place}`,
    );
    page.blank();
    page.tight(
      `${label("Tilstede")}: ${memberList(present(meeting), false)}`,
      `${label("Fraværende uden afbud")}: ${absentList(meeting.absent) || "Ingen"}`,
    );
    page.blank();
    writePunkter(page, meeting, style, (punkt, number) => {
      page.line("----------------------------------------");
      page.line(
        punktHeading(
          punkt,
          "",
          String(number),
          ".",
          titleOf(punkt, (title) => `Lukket sag: ${title}`),
        ),
      );
      if (punkt.caseNumber !== null && punkt.kind !== "closed") {
        const { kle, facet, serial } = punkt.caseNumber;
        page.line(`J.nr.: ${mark("sagsnummer", `${kle}${facet}/${serial % 900}`, punkt.index)}`);
      }
    });
    return page.lines;
  },
};

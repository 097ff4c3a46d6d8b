import type { Dialect } from "../document.ts";
import { mark } from "../marked.ts";
import { capital, dashed, long, longPadded, weekday } from "../model/calendar.ts";
import { yearSlash } from "./case-numbers.ts";
import { writeContents } from "./contents.ts";
import { fileName, label } from "./names.ts";
import { Page } from "./page.ts";
import { type PunktStyle, punktHeading, titleOf, writePunkter } from "./punkt.ts";

/** A document of before the meeting: recommendations, no decisions. */
export const dagsorden: Dialect = {
  name: "dagsorden",
  kind: "agenda",
  write: (meeting, random) => {
    const page = new Page({ blanks: "all", width: null });
    const { udvalg, day } = meeting;
    const style: PunktStyle = {
      table: "lines",
      bullet: "- ",
      point: (number) => `${number}. `,
      leadEnd: ",",
      singleInLine: true,
      agenda: true,
      parts: [
        ["summary", "Resumé"],
        ["facts", "Sagsfremstilling"],
        ["economy", "Økonomi"],
        ["law", "Lovgrundlag"],
        ["hearing", "Høring"],
        ["plan", "Tidsplan"],
        ["history", "Historik"],
        ["recommendation", "Indstilling"],
        ["attachments", "Bilag"],
      ],
      history: ({ udvalg: body, day: when, punkt }) => `Beslutning fra ${mark("reference", `${body}, ${long(when)}, pkt. ${punkt}`)}:`,
      attachment: fileName,
    };
    page.line(`DAGSORDEN ${mark("title-udvalg", udvalg)} d. ${mark("title-date", dashed(day))}`);
    page.line(
      `${label("Mødedato")} ${mark("head-weekday", capital(weekday(day)))} d. ${mark("head-date", longPadded(day))} kl. ${meeting.start}`,
    );
    page.line(`${label("Mødested")} ${meeting.place}`);
    const titled = (punkt: Parameters<typeof titleOf>[0]): string => titleOf(punkt, (title) => `Lukket: ${title}`);
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

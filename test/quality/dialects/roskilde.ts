import type { Dialect } from "../document.ts";
import { mark } from "../marked.ts";
import { capital, dashed, long, monthName, weekday } from "../model/calendar.ts";
import { bare } from "./case-numbers.ts";
import { absentList, fileName, label, memberList } from "./names.ts";
import { Page } from "./page.ts";
import { datedDecision, type PunktStyle, punktHeading, titleOf, writePunkter } from "./punkt.ts";

/** `Pkt. 42 T`, `Pkt. 42`, T again; bare case numbers; `X, 03-04-2019, pkt. 42` as the decision's heading. */
export const roskilde: Dialect = {
  name: "pkt-heading",
  write: (meeting) => {
    const page = new Page({ blanks: "sections", width: null });
    const { udvalg, day } = meeting;
    const style: PunktStyle = {
      table: "tabs",
      bullet: "- ",
      point: (number) => `${number}. `,
      leadEnd: ":",
      singleInLine: true,
      parts: [
        ["summary", "Resume"],
        ["route", "Beslutningskompetence"],
        ["facts", "Sagsfremstilling"],
        ["law", "Lovgrundlag"],
        ["economy", "Økonomi"],
        ["hearing", "Høring"],
        ["plan", "Tidsplan"],
        ["history", "Sagens forløb"],
        ["recommendation", "Indstilling"],
        ["decision", null],
        ["attachments", "Bilag"],
      ],
      route: () => meeting.others[0] ?? udvalg,
      decisionHeading: ({ index }) => `${datedDecision(meeting, "", ", ", dashed(day))}, pkt. ${meeting.firstNumber + index}`,
      history: ({ udvalg: body, day: when, punkt }) => `${body}, ${long(when)}, pkt. ${punkt}:`,
      attachment: fileName,
    };
    page.line(`${mark("title-udvalg", udvalg)} - ${mark("title-date", dashed(day))}`);
    page.blank();
    const written = `${day.day} ${monthName(day)}, ${day.year}`;
    page.tight(`${label("Mødedato")}: ${mark("head-weekday", capital(weekday(day)))}, ${mark("head-date", written)} - ${meeting.start}`);
    page.tight(`${label("Mødested")}: ${meeting.place}`, `${label("Medlemmer")}: ${memberList(meeting.members)}`);
    if (meeting.absent.length > 0) page.tight(`${label("Afbud")}: ${absentList(meeting.absent)}`);
    page.blank();
    writePunkter(page, meeting, style, (punkt, number) => {
      const title = titleOf(punkt, (words) => `Lukket: ${words}`);
      page.tight(
        punktHeading(punkt, "Pkt. ", String(number), " ", title),
        `Pkt. ${mark("repeated-number", String(number), punkt.index)}`,
        title,
      );
      page.blank();
      if (punkt.caseNumber !== null && punkt.kind !== "closed")
        page.line(`Sagsnr. ${mark("sagsnummer", bare(punkt.caseNumber), punkt.index)}`);
      page.blank();
    });
    return page.lines;
  },
};

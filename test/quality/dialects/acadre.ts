import type { Dialect } from "../document.ts";
import { mark } from "../marked.ts";
import { capital, dashed, long, weekday } from "../model/calendar.ts";
import type { Punkt } from "../model/meeting.ts";
import { yearSlash } from "./case-numbers.ts";
import { writeContents } from "./contents.ts";
import { absentList, label, memberList } from "./names.ts";
import { Page } from "./page.ts";
import { datedDecision, type PunktStyle, punktHeading, titleOf, writePunkter } from "./punkt.ts";

/** Acadre docx: `715.<TAB>title`, a dated decision heading for each committee that had the case, papers as rows. */
export const acadre: Dialect = {
  name: "acadre-docx",
  write: (meeting, random) => {
    const page = new Page({ blanks: "sections", width: null });
    const { udvalg, day } = meeting;
    const gap = random.chance(0.5);
    const style: PunktStyle = {
      table: "tabs",
      bullet: "- ",
      point: (number) => `${number}. `,
      leadEnd: ",",
      singleInLine: true,
      heading: random.pick([(text: string) => text, (text: string) => `${text}:`]),
      parts: [
        ["route", "Sagsgang"],
        ["summary", "Resumé"],
        ["facts", "Sagsfremstilling"],
        ["economy", "Økonomi og organisatoriske konsekvenser"],
        ["law", "Lovgrundlag"],
        ["hearing", "Høring"],
        ["plan", "Kommunikation"],
        ["recommendation", "Indstilling"],
        ["attachments", "Bilag"],
        ["history", null],
        ["decision", null],
      ],
      route: () => `${meeting.others[0]} og ${udvalg}.`,
      decisionHeading: () => datedDecision(meeting, random.pick(["Beslutning i ", "Beslutning "]), " den ", dashed(day)),
      history: ({ udvalg: body, day: when }) => `Beslutning i ${body} den ${dashed(when)}`,
      attachment: ({ name, serial }, index) =>
        `${index + 1} / ${random.pick(["Åben", "Åben", "Lukket"])} / ${name} / ${serial}/${String(day.year).slice(2)}`,
      behindDecision: () => (meeting.absent.length > 0 ? [`Fraværende: ${absentList(meeting.absent)}`] : []),
    };
    const titled = (punkt: Punkt): string => titleOf(punkt, (title) => `Lukket: ${title}`);
    page.tight(random.chance(0.5) ? "Referat" : "Åbent referat", mark("title-udvalg", udvalg));
    page.blank();
    page.line(`${label("Mødedato")}:\t${mark("head-weekday", capital(weekday(day)))} den ${mark("head-date", long(day))}`);
    page.line(`${label("Starttidspunkt")}:\t${meeting.start}`);
    page.line(`${label("Mødested")}:\t${meeting.place}`);
    page.line(`${label("Medlemmer")}:\t${memberList(meeting.members)}`);
    page.line(`${label("Fraværende")}:\t${absentList(meeting.absent)}`.trimEnd());
    page.blank();
    writeContents(
      page,
      meeting,
      random,
      "Indholdsfortegnelse",
      ({ index }) => String(meeting.firstNumber + index),
      ({ number, title, page: at }) => `${number}.\t${title}\t${at}`,
      400,
      titled,
    );
    writePunkter(page, meeting, style, (punkt, number) => {
      page.line(punktHeading(punkt, "", String(number), ".\t", titled(punkt)));
      if (gap) page.blank();
      if (punkt.caseNumber !== null && punkt.kind !== "closed") {
        page.line(`Sagsnr.: ${mark("sagsnummer", yearSlash(punkt.caseNumber), punkt.index)}\tSagsbehandler: MFR`);
      }
      page.blank();
    });
    return page.lines;
  },
};

import type { Dialect } from "../document.ts";
import { mark } from "../marked.ts";
import { long } from "../model/calendar.ts";
import { kommunekode } from "./case-numbers.ts";
import { absentList, label } from "./names.ts";
import { Page } from "./page.ts";
import { datedDecision, type PunktStyle, punktHeading, titleOf, writePunkter } from "./punkt.ts";

/** Polweb: KKK-YYYY-N, running numbers, `Fraværende:` left empty under each decision, chrome of the web page between items. */
export const slagelse: Dialect = {
  name: "polweb",
  write: (meeting, random) => {
    const page = new Page({ blanks: "none", width: null });
    const { udvalg, day } = meeting;
    const dated = random.chance(0.5);
    const style: PunktStyle = {
      table: "cells",
      bullet: "- ",
      point: (number) => `${number}. `,
      leadEnd: ",",
      singleInLine: false,
      parts: [
        ["summary", "Beslutningstema"],
        ["facts", "Baggrund"],
        ["law", "Retsgrundlag"],
        ["economy", "Økonomiske konsekvenser"],
        ["hearing", "Høring"],
        ["plan", "Personale"],
        ["recommendation", "Indstilling"],
        ["history", "Tidligere behandling"],
        ["decision", "Beslutning"],
        ["attachments", "Bilag"],
      ],
      ...(dated ? { decisionHeading: () => datedDecision(meeting, "Beslutning i ", " den ", long(day), ":") } : {}),
      history: ({ udvalg: body, day: when, punkt }) => `${body}, ${long(when)}, pkt. ${punkt}:`,
      attachment: ({ name, serial }) => `330-${day.year}-${serial} ${name}`,
      behindDecision: () => [`Fraværende: ${absentList(meeting.absent)}`],
    };
    page.line(`${mark("title-udvalg", udvalg)} – Referat – ${mark("title-date", long(day))}`);
    page.line(`${label("Mødedato")}: ${mark("head-date", long(day))}`);
    page.line(`${label("Mødetidspunkt")}: ${meeting.start}`);
    page.line(`${label("Mødelokale")}: ${meeting.place}`);
    page.line("Udskriv");
    writePunkter(page, meeting, style, (punkt, number) => {
      if (punkt.index > 0) page.tight("Til toppen", ...(random.chance(0.4) ? ["Kopier link"] : []));
      page.line(
        punktHeading(
          punkt,
          "",
          String(number),
          ". ",
          titleOf(punkt, (title) => `${title} - Lukket punkt`),
        ),
      );
      if (punkt.caseNumber !== null && punkt.kind !== "closed") {
        const own = mark("sagsnummer", kommunekode(punkt.caseNumber), punkt.index);
        page.line(`Sagsnr.: ${own} Dok.nr.: 330-${day.year}-${480_000 + punkt.index} Åbent`);
      }
    });
    return page.lines;
  },
};

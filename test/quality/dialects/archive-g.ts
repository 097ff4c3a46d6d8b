import type { Dialect } from "../document.ts";
import { mark } from "../marked.ts";
import { capital, dashed, long, longPadded, weekday } from "../model/calendar.ts";
import type { Punkt } from "../model/meeting.ts";
import { yearDash } from "./case-numbers.ts";
import { writeContents } from "./contents.ts";
import { absentList, fileName, label, memberList } from "./names.ts";
import { Page } from "./page.ts";
import { type PunktStyle, punktHeading, titleOf, writePunkter } from "./punkt.ts";

/** Decision first, an empty `Fremstilling`, `Sagsprocedure`, YY-NNNNNN(K), closed items; papers are not listed. */
export const archiveG: Dialect = {
  name: "decision-first",
  write: (meeting, random) => {
    const page = new Page({ blanks: "all", width: null });
    const { udvalg, day } = meeting;
    const style: PunktStyle = {
      table: random.pick(["tabs", "cells"]),
      bullet: random.pick(["- ", "• "]),
      point: random.pick([(number: string) => `${number}. `, () => "- ", (number: string) => `${number}) `]),
      leadEnd: random.pick([",", ":", ""]),
      singleInLine: random.chance(0.6),
      parts: [
        ["decision", "Beslutning"],
        ["container", "Fremstilling"],
        ["route", "Sagsprocedure"],
        ["summary", "Resume"],
        ["recommendation", "Indstilling"],
        ["facts", "Sagsbeskrivelse"],
        ["law", "Lovgrundlag"],
        ["hearing", "Høring"],
        ["economy", "Økonomiske konsekvenser"],
        ["plan", "Tidsplan"],
        ["history", "Sagens forløb"],
      ],
      emptyToo: ["container"],
      route: () => random.pick([`Sagen afgøres i ${udvalg}.`, `${udvalg} indstiller til ${meeting.others[0]}.`]),
      history: ({ udvalg: body, day: when, punkt }) =>
        random.pick([`${dashed(when)} ${body}`, `${body} den ${long(when)} (pkt. ${punkt})`, `${body}, ${long(when)}, pkt. ${punkt}:`]),
      attachment: fileName,
    };
    page.line(`REFERAT ${mark("title-udvalg", udvalg)} d. ${mark("title-date", dashed(day))}`);
    page.line(
      `${label("Mødedato")} ${mark("head-weekday", capital(weekday(day)))} d. ${mark("head-date", longPadded(day))} kl. ${meeting.start}`,
    );
    page.line(`${label("Mødested")} ${meeting.place}`);
    page.line(`${label("Mødedeltagere")} ${memberList(meeting.members)}`);
    if (meeting.absent.length > 0) page.line(`${label("Afbud")} ${absentList(meeting.absent)}`);
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
      if (punkt.caseNumber !== null && punkt.kind !== "closed") page.line(mark("sagsnummer", yearDash(punkt.caseNumber), punkt.index));
    });
    return page.lines;
  },
};

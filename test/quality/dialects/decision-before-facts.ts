import type { Dialect } from "../document.ts";
import { mark } from "../marked.ts";
import { capital, long, weekday } from "../model/calendar.ts";
import type { Part } from "./body.ts";
import { yearSlash } from "./case-numbers.ts";
import { writeContents } from "./contents.ts";
import { absentList, fileName, label, memberList, present } from "./names.ts";
import { Page } from "./page.ts";
import { type PunktStyle, punktHeading, titleOf, writePunkter } from "./punkt.ts";

const order = (facts: string, law: string, economy: string): readonly (readonly [Part, string])[] => [
  ["recommendation", "Indstilling"],
  ["decision", "Beslutning"],
  ["history", "Tidligere beslutninger"],
  ["facts", facts],
  ["law", law],
  ["hearing", "Inddragelse og høring"],
  ["plan", "Tidsperspektiv"],
  ["economy", economy],
  ["attachments", "Bilag"],
];

/** Vejen: `1.T` without a blank, recommendation and decision first, parties left out. */
export const vejen: Dialect = {
  name: "number-glued",
  write: (meeting) => {
    const page = new Page({ blanks: "all", width: null });
    const { udvalg, day } = meeting;
    const style: PunktStyle = {
      table: "lines",
      bullet: "- ",
      point: (number) => `${number}.`,
      leadEnd: ",",
      singleInLine: true,
      parts: order("Sagsfremstilling", "Retsregler og andre forskrifter", "Økonomi"),
      history: ({ udvalg: body, day: when, punkt }) => `${body} den ${long(when)}, pkt. ${punkt}`,
      attachment: fileName,
    };
    page.line(`Referat - ${mark("title-udvalg", udvalg)} den ${mark("title-date", long(day))}`);
    page.tight(`${label("Tidspunkt")}: ${mark("head-date", long(day))} kl. ${meeting.start}`, `${label("Sted")}: ${meeting.place}`);
    page.blank();
    page.tight(
      `${label("Tilstede")}: ${memberList(present(meeting), false)}`,
      `${label("Afbud")}: ${meeting.absent.length > 0 ? absentList(meeting.absent) : "Ingen"}`,
    );
    page.blank();
    writePunkter(page, meeting, style, (punkt, number) => {
      page.line(
        punktHeading(
          punkt,
          "",
          String(number),
          ".",
          titleOf(punkt, (title) => `Lukket - ${title}`),
        ),
      );
      if (punkt.caseNumber !== null && punkt.kind !== "closed")
        page.line(`Sag ${mark("sagsnummer", yearSlash(punkt.caseNumber), punkt.index)}`);
    });
    return page.lines;
  },
};

/** Viborg: `1 T`, a table of contents without pages, wrapped prose in which lines begin with numbers. */
export const viborg: Dialect = {
  name: "bare-number",
  write: (meeting, random) => {
    const page = new Page({ blanks: "all", width: random.chance(0.5) ? 90 : null });
    const { udvalg, day } = meeting;
    const style: PunktStyle = {
      table: "tabs",
      bullet: "- ",
      point: (number) => `${number}. `,
      leadEnd: ",",
      singleInLine: true,
      parts: order("Sagsfremstilling", "Juridiske og planmæssige forhold", "Økonomiske forhold og konsekvenser"),
      history: ({ udvalg: body, day: when, punkt }) => `${body} den ${long(when)} (sag nr. ${punkt})`,
      attachment: fileName,
    };
    page.line(`Referat - ${mark("title-udvalg", udvalg)} den ${mark("title-date", long(day))}`);
    page.tight(
      `${label("Mødedato")}: ${mark("head-weekday", capital(weekday(day)))} den ${mark("head-date", long(day))}`,
      `${label("Mødelokale")}: ${meeting.place}`,
      `${label("Starttidspunkt")}: ${meeting.start}`,
    );
    page.blank();
    page.tight(`${label("Fraværende")}: ${absentList(meeting.absent)}`.trimEnd());
    page.blank();
    const titled = (punkt: Parameters<typeof titleOf>[0]): string => titleOf(punkt, (title) => `Lukket: ${title}`);
    writeContents(
      page,
      meeting,
      random,
      "Indholdsfortegnelse",
      ({ index }) => String(index + 1),
      ({ number, title }) => `${number} ${title}`,
      400,
      titled,
    );
    writePunkter(page, meeting, style, (punkt) => {
      page.line(punktHeading(punkt, "", String(punkt.index + 1), " ", titled(punkt)));
      if (punkt.caseNumber !== null && punkt.kind !== "closed")
        page.line(`Sagsnr.: ${mark("sagsnummer", yearSlash(punkt.caseNumber), punkt.index)}`);
    });
    return page.lines;
  },
};

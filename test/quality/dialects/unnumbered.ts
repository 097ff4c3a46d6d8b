import type { Dialect } from "../document.ts";
import { mark } from "../marked.ts";
import { long } from "../model/calendar.ts";
import { fullYearDash } from "./case-numbers.ts";
import { absentList, fileName, label, memberList } from "./names.ts";
import { Page } from "./page.ts";
import { type PunktStyle, punktHeading, writePunkter } from "./punkt.ts";

/** Ishøj: neither item numbers nor case numbers; a table of contents in no form at all. */
export const ishoej: Dialect = {
  name: "no-numbers",
  write: (meeting) => {
    const page = new Page({ blanks: "all", width: null });
    const { udvalg, day } = meeting;
    const style: PunktStyle = {
      table: "lines",
      bullet: "• ",
      point: (number) => `${number}. `,
      leadEnd: ",",
      singleInLine: true,
      parts: [
        ["summary", "Resumé"],
        ["facts", "Sagsfremstilling"],
        ["law", "Lovgrundlag"],
        ["economy", "Økonomiske konsekvenser"],
        ["hearing", "Høring"],
        ["plan", "Øvrige konsekvenser"],
        ["recommendation", "Indstilling"],
        ["history", "Historik"],
        ["decision", "Beslutning"],
        ["attachments", "Bilag"],
      ],
      history: ({ udvalg: body, day: when, punkt }) => `${body}, ${long(when)}, pkt. ${punkt}:`,
      attachment: fileName,
    };
    page.line("Referat");
    page.line(mark("title-udvalg", udvalg));
    page.tight(
      `${label("Mødedato")}: ${mark("head-date", long(day))}`,
      `${label("Mødetidspunkt")}: ${meeting.start}`,
      `${label("Mødelokale")}: 2622`,
    );
    page.blank();
    page.line(`${label("Medlemmer")}: ${memberList(meeting.members)}`);
    page.line(`${label("Fraværende")}: ${absentList(meeting.absent)}`.trimEnd());
    const open = meeting.punkter.filter(({ kind }) => kind !== "closed" && kind !== "signature");
    writePunkter(page, { ...meeting, punkter: open }, style, (punkt) => page.line(punktHeading(punkt, "", null, "", punkt.title)));
    return page.lines;
  },
};

/** Aalborg: titles without numbers, `Åben` and YYYY-N below each, decision before the facts. */
export const aalborg: Dialect = {
  name: "aaben-mark",
  write: (meeting) => {
    const page = new Page({ blanks: "all", width: null });
    const { udvalg, day } = meeting;
    const style: PunktStyle = {
      table: "tabs",
      bullet: "• ",
      point: () => "",
      leadEnd: ",",
      singleInLine: true,
      parts: [
        ["recommendation", "Indstilling"],
        ["decision", "Beslutning"],
        ["facts", "Sagsbeskrivelse"],
        ["law", "Lovgrundlag"],
        ["hearing", "Høring"],
        ["plan", "Tidsplan"],
        ["economy", "Økonomi"],
        ["history", "Tidligere behandling"],
        ["attachments", "Bilag"],
      ],
      history: ({ udvalg: body, day: when, punkt }) => `${body}, ${long(when)}, pkt. ${punkt}:`,
      attachment: fileName,
    };
    page.line(`${mark("title-udvalg", udvalg)} - Referat`);
    page.tight(
      `${label("Mødedato")}: ${mark("head-date", long(day))}`,
      `${label("Starttidspunkt")}: ${meeting.start}`,
      `${label("Mødested")}: ${meeting.place}`,
    );
    page.blank();
    if (meeting.absent.length > 0) page.line(`${label("Afbud")}: ${absentList(meeting.absent)}`);
    writePunkter(
      page,
      { ...meeting, punkter: meeting.punkter.filter(({ kind, caseNumber }) => kind !== "closed" && caseNumber !== null) },
      style,
      (punkt) => {
        page.tight(punktHeading(punkt, "", null, "", punkt.title), "Åben");
        if (punkt.caseNumber !== null) page.tight(mark("sagsnummer", fullYearDash(punkt.caseNumber), punkt.index));
        page.blank();
      },
    );
    return page.lines;
  },
};

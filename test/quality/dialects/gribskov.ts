import type { Dialect } from "../document.ts";
import { mark } from "../marked.ts";
import { long } from "../model/calendar.ts";
import type { Meeting, Punkt } from "../model/meeting.ts";
import { serialYear } from "./case-numbers.ts";
import { fileName, label, memberList } from "./names.ts";
import { Page } from "./page.ts";
import { type PunktStyle, punktHeading, writePunkter } from "./punkt.ts";

/** Items keep the number that they have on the agenda; closed ones are moved to the end. */
const closedLast = (punkter: readonly Punkt[]): Punkt[] =>
  [...punkter].sort((a, b) => Number(a.kind === "closed") - Number(b.kind === "closed"));

/** `N - YYYY/N`, numbers that run over the year, titles repeated, the recommendation's lead as its heading, closed items last. */
export const gribskov: Dialect = {
  name: "closed-last",
  write: (meeting: Meeting, random) => {
    const page = new Page({ blanks: "all", width: null });
    const style: PunktStyle = {
      table: "cells",
      bullet: "• ",
      point: (number) => `${number}. `,
      leadEnd: "",
      singleInLine: true,
      parts: [
        ["summary", "Resume"],
        ["recommendation", "Indstilling"],
        ["facts", "Sagsfremstilling"],
        ["law", "Lovgrundlag – link"],
        ["economy", "Økonomi"],
        ["hearing", "Høring"],
        ["plan", "Tidsplan"],
        ["history", "Sagens forløb"],
        ["decision", "Beslutning"],
        ["attachments", "Bilag"],
      ],
      history: ({ udvalg, day, punkt }) => `${mark("reference", `${udvalg}, ${long(day)}, pkt. ${punkt}`)}:`,
      attachment: fileName,
    };
    page.tight(
      `Referat af møde i ${mark("title-udvalg", meeting.udvalg)}`,
      `Den ${mark("title-date", long(meeting.day))} kl. ${meeting.start} i ${meeting.place}`,
    );
    page.blank();
    page.tight(`${label("Medlemmer")}: ${memberList(meeting.members)}`);
    const substitute = (name: string): string => `${name} (Stedfortræder: Jonna Præstegård (V))`;
    if (meeting.absent.length > 0) {
      const names = meeting.absent.map(({ name, party }) => `${mark("absent", name)} (${party})`);
      page.tight(
        `${label("Afbud")}: ${names.map((name, index) => (index === 0 && random.chance(0.5) ? substitute(name) : name)).join(", ")}`,
      );
    }
    page.blank();
    page.line("Åbne punkter");
    let closed = false;
    writePunkter(page, { ...meeting, punkter: closedLast(meeting.punkter) }, style, (punkt) => {
      const number = String(meeting.firstNumber + punkt.index);
      if (punkt.kind === "closed") {
        if (!closed) page.line("Lukkede punkter");
        closed = true;
        page.line(punktHeading(punkt, "", number, ". ", "Lukket punkt"));
        return;
      }
      page.tight(punktHeading(punkt, "", number, ". ", punkt.title), mark("repeated-title", punkt.title, punkt.index));
      page.blank();
      if (punkt.caseNumber !== null) page.line(`Sagsnummer: ${mark("sagsnummer", serialYear(punkt.caseNumber), punkt.index)}`);
    });
    return page.lines;
  },
};

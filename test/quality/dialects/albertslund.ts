import type { Dialect } from "../document.ts";
import { mark } from "../marked.ts";
import { capital, dashed, long, longPadded, weekday } from "../model/calendar.ts";
import type { Punkt } from "../model/meeting.ts";
import { kle } from "./case-numbers.ts";
import { writeContents } from "./contents.ts";
import { fileName, label, participants } from "./names.ts";
import { Page } from "./page.ts";
import { type PunktStyle, punktHeading, titleOf, writePunkter } from "./punkt.ts";

/** FirstAgenda PDF through a converter to Markdown: `Anledning` … `Beslutning`, KLE numbers, heading levels at random. */
export const albertslund: Dialect = {
  name: "firstagenda-markdown",
  write: (meeting, random) => {
    const page = new Page({ blanks: "all", width: null });
    const { udvalg, day } = meeting;
    const marked = random.chance(0.7);
    const level = (text: string): string => {
      if (!marked || random.chance(0.3)) return text;
      const bold = random.chance(0.4) ? "**" : "";
      return `${random.pick(["# ", "## ", "### ", "#### "])}${bold}${text}${bold}`;
    };
    const style: PunktStyle = {
      table: random.pick(["lines", "pipes"]),
      bullet: "- ",
      point: (number) => `${number}. `,
      leadEnd: ",",
      singleInLine: false,
      heading: level,
      subheading: (text) => (marked && random.chance(0.5) ? `**${text}**` : text),
      parts: [
        ["summary", "Anledning"],
        ["facts", "Sagsfremstilling"],
        ["law", "Lovgrundlag"],
        ["economy", "Økonomi"],
        ["hearing", "Høring"],
        ["plan", "Kommunikation"],
        ["recommendation", "Indstilling"],
        ["history", "Historik"],
        ["decision", "Beslutning"],
        ["attachments", "Bilag"],
      ],
      history: ({ udvalg: body, day: when, punkt }) => `Beslutning fra ${mark("reference", `${body}, ${long(when)}, pkt. ${punkt}`)}:`,
      attachment: fileName,
    };
    const line = (name: string, value: string): void =>
      page.line(marked && random.chance(0.5) ? `**${label(name)}** ${value}` : `${label(name)} ${value}`);
    page.line(level(`REFERAT ${mark("title-udvalg", udvalg)} d. ${mark("title-date", dashed(day))}`));
    line("Mødedato", `${mark("head-weekday", capital(weekday(day)))} d. ${mark("head-date", longPadded(day))} kl. ${meeting.start}`);
    line("Mødested", meeting.place);
    if (random.chance(0.5)) line("Deltagere", participants(meeting));
    const titled = (punkt: Punkt): string => titleOf(punkt, (title) => `Lukket: ${title}`);
    writeContents(
      page,
      meeting,
      random,
      level("Indholdsfortegnelse"),
      ({ index }) => String(index + 1),
      ({ title, page: at, cut }) => `${title}${cut ? "" : "....."}\t${at}`,
      100,
      titled,
    );
    writePunkter(page, meeting, style, (punkt) => {
      page.line(level(punktHeading(punkt, "Punkt ", String(punkt.index + 1), ": ", titled(punkt))));
      if (punkt.caseNumber !== null && punkt.kind !== "closed") page.line(mark("sagsnummer", kle(punkt.caseNumber), punkt.index));
    });
    return page.lines;
  },
};

import type { Random } from "../../bench/random.ts";
import type { Dialect } from "../document.ts";
import { mark } from "../marked.ts";
import { capital, dotted, long, weekday } from "../model/calendar.ts";
import { fullYearDash } from "./case-numbers.ts";
import { writeContents } from "./contents.ts";
import { absentList, label, memberList } from "./names.ts";
import { Page } from "./page.ts";
import { type PunktStyle, punktHeading, titleOf, writePunkter } from "./punkt.ts";

/** eDoc PDF: lines broken at the page's width, the page's head in the middle of sections, YYYY-N, no blank lines. */
export const ballerup: Dialect = {
  name: "edoc-pdf",
  write: (meeting, random) => {
    const page = new Page({ blanks: "none", width: random.integer(74, 96) });
    const { udvalg, day } = meeting;
    const style: PunktStyle = {
      table: random.pick(["lines", "tabs"]),
      bullet: "- ",
      point: (number) => `${number}. `,
      leadEnd: ",",
      singleInLine: random.chance(0.5),
      parts: [
        ["summary", "Sammendrag"],
        ["facts", "Baggrund"],
        ["law", "Lovgrundlag"],
        ["hearing", "Høring"],
        ["economy", "Økonomiske konsekvenser og finansiering"],
        ["plan", "Tidsplan"],
        ["history", "Tidligere behandling"],
        ["recommendation", "Indstilling"],
        ["decision", null],
        ["attachments", "Bilag"],
      ],
      decisionHeading: ({ index }) =>
        `${mark("decision-udvalg", mark("udvalg-own", udvalg))}s beslutning den ${mark("decision-date", dotted(day))} Punkt ${index + 1}`,
      history: ({ udvalg: body, day: when, punkt }) => `${body} den ${long(when)}, pkt. ${punkt}`,
      attachment: ({ name, serial }) => `${day.year}-${serial} - ${name}`,
      behindDecision: () => (random.chance(0.5) ? ["Fraværende:"] : []),
    };
    page.tight(udvalg, "Åbent referat");
    page.line(`${label("Dato")}: ${mark("head-weekday", capital(weekday(day)))} den ${mark("head-date", long(day))}`);
    page.line(`${label("Mødetidspunkt")}: Kl. ${meeting.start}`);
    page.line(`${label("Mødelokale")}: ${meeting.place}`);
    page.line(`${label("Medlemmer")}: ${memberList(meeting.members)}`);
    page.line(`${label("Fraværende")}: ${absentList(meeting.absent)}`.trimEnd());
    page.tight("Indholdsfortegnelse", "Pkt. Tekst Side");
    writeContents(
      page,
      meeting,
      random,
      null,
      ({ index }) => String(index + 1),
      ({ number, title, page: at }) => `${number} ${title} ${at}`,
      400,
      (punkt) => titleOf(punkt, (title) => `${title} - Lukket punkt`),
    );
    writePunkter(page, meeting, style, (punkt) => {
      page.line(
        punktHeading(
          punkt,
          "",
          String(punkt.index + 1),
          ". ",
          titleOf(punkt, (title) => `${title} - Lukket punkt`),
        ),
      );
      if (punkt.caseNumber !== null && punkt.kind !== "closed")
        page.line(
          `Sagsnr.: ${mark("sagsnummer", fullYearDash(punkt.caseNumber), punkt.index)} Dok.nr.: ${day.year}-${200_000 + punkt.caseNumber.serial}`,
        );
    });
    return withPageHeads(page.lines, random, [udvalg, "Referat", "Åbent referat", `Dato: ${dotted(day)}`]);
  },
};

/** The five lines of a page's head wherever the page was full. The first page's end is behind the table of contents. */
function withPageHeads(lines: readonly string[], random: Random, head: readonly string[]): string[] {
  const result: string[] = [];
  const first = lines.findIndex((line) => line.includes("punkt-heading"));
  let number = 3;
  let left = 0;
  lines.forEach((line, index) => {
    if (index >= first && left-- <= 0) {
      result.push(...head, `Side ${number++}`);
      left = random.integer(34, 46);
    }
    result.push(line);
  });
  return result;
}

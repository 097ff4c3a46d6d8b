import { longDate, type Meeting, type Punkt, shortDate, weekdayOf } from "./meeting.ts";

/** At most so many characters of a title stand in the table of contents, as in the sample documents. */
const contentsTitle = 100;

/** The meeting as the municipalities publish it. */
export function renderReferat({ udvalg, date, time, place, attendees, punkter }: Meeting): string {
  const head = [
    `REFERAT ${udvalg} d. ${shortDate(date)}`,
    `Mødedato ${weekdayOf(date)} d. ${longDate(date)} kl. ${time}`,
    `Mødested ${place}`,
    `Mødedeltagere ${attendees.join(", ")}`,
    "Indholdsfortegnelse",
  ];
  const contents = punkter.map(({ title, page }) => `${title.slice(0, contentsTitle)}.....\t${page}`).join("\n");
  return `\n\n${[...head, contents, ...punkter.flatMap(paragraphsOf)].join("\n\n")}\n`;
}

function paragraphsOf({ number, title, sagsnummer, sections }: Punkt): readonly string[] {
  return [
    `Punkt ${number}: ${title}`,
    sagsnummer,
    ...sections.flatMap(({ heading, paragraphs, list }) => [
      heading,
      ...paragraphs,
      ...(list.length > 0 ? [list.map((line, index) => `${index + 1}. ${line}`).join("\n")] : []),
    ]),
  ];
}

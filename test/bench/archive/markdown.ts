import { longDate, type Meeting, type Punkt, shortDate, type Treatment, weekdayOf } from "./meeting.ts";

/** The meeting as an equal Markdown document; what a case number ties together in a referat, links tie together here. */
export function renderMarkdown({ udvalg, date, time, place, attendees, punkter }: Meeting): string {
  const head = [
    `# REFERAT ${udvalg} d. ${shortDate(date)}`,
    `**Mødedato** ${weekdayOf(date)} d. ${longDate(date)} kl. ${time}`,
    `**Mødested** ${place}`,
    `**Mødedeltagere** ${attendees.join(", ")}`,
    "## Indholdsfortegnelse",
  ];
  const contents = punkter.map((punkt) => `- [${punkt.title}](#${anchor(punkt)}) ..... ${punkt.page}`).join("\n");
  return `${[...head, contents, ...punkter.flatMap(paragraphsOf)].join("\n\n")}\n`;
}

function paragraphsOf(punkt: Punkt): readonly string[] {
  const { number, title, sagsnummer, earlier, sections } = punkt;
  return [
    `## Punkt ${number}: ${title}`,
    [`Sag ${sagsnummer}`, ...earlier.map(linkTo)].join(", "),
    ...sections.flatMap(({ heading, paragraphs, list }) => [
      `### ${heading}`,
      ...paragraphs,
      ...(list.length > 0 ? [list.map((line, index) => `${index + 1}. ${line}`).join("\n")] : []),
    ]),
  ];
}

const linkTo = (treatment: Treatment): string =>
  `[${treatment.sagsnummer} ${shortDate(treatment.date)}](../${treatment.path}.md#${anchor(treatment)})`;

/** The address of an item's heading, as Markdown tools make it of the heading's text. */
const anchor = ({ number, title }: { readonly number: number; readonly title: string }): string =>
  `punkt ${number} ${title}`
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");

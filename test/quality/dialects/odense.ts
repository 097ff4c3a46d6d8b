import type { Random } from "../../bench/random.ts";
import type { Dialect } from "../document.ts";
import { mark } from "../marked.ts";
import { long } from "../model/calendar.ts";
import type { Meeting, Punkt } from "../model/meeting.ts";
import { fullYearSlash, kle } from "./case-numbers.ts";
import { absentList, fileName, label, memberList } from "./names.ts";
import { Page } from "./page.ts";
import { type PunktStyle, punktHeading, titleOf, writePunkter } from "./punkt.ts";

const groups = [
  "A. Sager til afgørelse i byrådet",
  "B. Sager til afgørelse i udvalget",
  "D. Orienteringssager",
  "G. Lukkede orienteringssager",
];

/** The group of an item: its place does not follow its number. */
const groupOf = ({ kind, index }: Punkt): number => (kind === "closed" ? 3 : kind === "sag" ? index % 2 : 2);

/** Items in the order of their groups. */
function byGroup(meeting: Meeting): Meeting {
  return { ...meeting, punkter: groups.flatMap((_, group) => meeting.punkter.filter((punkt) => groupOf(punkt) === group)) };
}

/** SBSYS: a title on five lines, headings in capitals, items in groups, so that numbers run out of order; decision before facts. */
export const odense: Dialect = {
  name: "sbsys-five-lines",
  write: (meeting, random: Random) => {
    const page = new Page({ blanks: "sections", width: null });
    const { udvalg, day } = meeting;
    // A municipality counts its cases in one way at a time.
    const number = meeting.day.year >= 2016 ? kle : fullYearSlash;
    const style: PunktStyle = {
      table: "tabs",
      bullet: "• ",
      point: random.pick([(count: string) => `${count}. `, () => "• "]),
      leadEnd: ":",
      singleInLine: false,
      parts: [
        ["summary", "SAGSRESUMÉ"],
        ["recommendation", "INDSTILLING"],
        ["history", "PUNKTET BEHANDLET TIDLIGERE"],
        ["decision", "BESLUTNING"],
        ["facts", "SAGSFREMSTILLING"],
        ["law", "LOVGRUNDLAG"],
        ["hearing", "HØRING"],
        ["plan", "EFFEKT"],
        ["economy", "ØKONOMI"],
        ["attachments", "BILAG"],
      ],
      history: ({ udvalg: body, day: when, punkt }) => `${body} den ${long(when)}, pkt. ${punkt}`,
      attachment: fileName,
    };
    const titled = (punkt: Punkt): string => titleOf(punkt, (title) => `Lukket - ${title}`);
    page.tight(
      "Referat",
      "til",
      `mødet i ${mark("title-udvalg", udvalg)}`,
      `den ${mark("title-date", long(day))} kl. ${meeting.start}`,
      `i ${meeting.place}`,
    );
    page.blank();
    page.tight(label("Indkaldelse"), memberList(meeting.members));
    page.blank();
    if (meeting.absent.length > 0) page.tight(label("Afbud"), absentList(meeting.absent));
    page.blank();
    let group = -1;
    writePunkter(page, byGroup(meeting), style, (punkt) => {
      const own = groupOf(punkt);
      const name = groups[own] ?? "";
      if (own !== group) page.tight(name);
      group = own;
      page.line(punktHeading(punkt, "", String(punkt.index + 1), ". ", titled(punkt)));
      if (random.chance(0.5)) page.tight(name);
      if (punkt.caseNumber !== null && punkt.kind !== "closed") page.line(mark("sagsnummer", number(punkt.caseNumber), punkt.index));
      page.blank();
    });
    return page.lines;
  },
};

import type { Dialect } from "../document.ts";
import { mark } from "../marked.ts";
import { dashed, long } from "../model/calendar.ts";
import type { Punkt } from "../model/meeting.ts";
import { letters } from "./body.ts";
import { kleGlued, yearSlash } from "./case-numbers.ts";
import { absentList, fileName, label, memberList, present } from "./names.ts";
import { Page } from "./page.ts";
import { datedDecision, type PunktStyle, punktHeading, titleOf, writePunkter } from "./punkt.ts";

/** KLE glued to its facet, `Åbent punkt` above the title, `Indstilling og beslutning` with committee lines as decisions. */
export const bornholm: Dialect = {
  name: "kle-glued",
  write: (meeting) => {
    const page = new Page({ blanks: "sections", width: null });
    const { udvalg, day } = meeting;
    const style: PunktStyle = {
      table: "lines",
      bullet: "- ",
      point: letters,
      leadEnd: ", at",
      singleInLine: true,
      parts: [
        ["summary", "Resumé"],
        ["recommendation", "Indstilling og beslutning"],
        ["history", null],
        ["decision", null],
        ["facts", "Sagsfremstilling"],
        ["economy", "Økonomiske konsekvenser"],
        ["law", "Lovgrundlag"],
        ["hearing", "Høring"],
        ["plan", "Personalemæssige konsekvenser"],
        ["attachments", "Bilag:"],
      ],
      decisionHeading: () => datedDecision(meeting, "", " den ", long(day), ":"),
      history: ({ udvalg: body, day: when }) => `${body} den ${long(when)}:`,
      attachment: (entry, index) => `${index + 1}. ${fileName(entry)}`,
    };
    const titled = (punkt: Punkt): string => titleOf(punkt, () => "Lukket punkt");
    page.tight("Referat", mark("title-udvalg", udvalg), `${mark("head-date", dashed(day))} kl. ${meeting.start}`, meeting.place);
    page.blank();
    page.tight(`${label("Tilstede")}: ${memberList(present(meeting))}`);
    if (meeting.absent.length > 0) page.tight(`${label("Afbud")}: ${absentList(meeting.absent)}`);
    page.blank();
    writePunkter(page, meeting, style, (punkt) => {
      page.tight(punkt.kind === "closed" ? "Lukket punkt" : "Åbent punkt");
      page.line(punktHeading(punkt, " ", String(punkt.index + 1), "  ", titled(punkt)));
      if (punkt.caseNumber !== null && punkt.kind !== "closed") page.line(mark("sagsnummer", kleGlued(punkt.caseNumber), punkt.index));
      page.blank();
    });
    return page.lines;
  },
};

/** The same island later: YY/N in front of the title, and cases that came back have Indstilling and Beslutning twice. */
export const bornholmLater: Dialect = {
  name: "recommendation-twice",
  write: (meeting, random) => {
    const page = new Page({ blanks: "all", width: null });
    const { udvalg, day } = meeting;
    const style: PunktStyle = {
      table: random.pick(["tabs", "pipes"]),
      bullet: "- ",
      point: letters,
      leadEnd: ",",
      singleInLine: true,
      parts: [
        ["summary", "Formål med sagen"],
        ["route", "Beslutningen træffes af"],
        ["facts", "Sagsfremstilling"],
        ["economy", "Økonomi"],
        ["law", "Lovgrundlag"],
        ["hearing", "Høring"],
        ["plan", "Personale"],
        ["history", null],
        ["recommendation", "Indstilling"],
        ["decision", "Beslutning"],
        ["attachments", "Bilag"],
      ],
      route: () => meeting.others[0] ?? udvalg,
      // The first round stands whole in front of the second.
      history: () => "Indstilling",
      attachment: fileName,
    };
    page.line("Referat");
    page.line(mark("title-udvalg", udvalg));
    page.tight(
      `${label("Mødedato")}: ${mark("head-date", dashed(day))}`,
      `${label("Mødetidspunkt")}: ${meeting.start}`,
      `${label("Mødested")}: ${meeting.place}`,
    );
    page.blank();
    page.tight(`${label("Deltagere")}: ${memberList(present(meeting))}`);
    if (meeting.absent.length > 0) page.tight(`${label("Afbud")}: ${absentList(meeting.absent)}`);
    page.blank();
    page.line("Åbne punkter");
    const open = meeting.punkter.filter(({ kind }) => kind !== "closed" && kind !== "signature");
    const twice = open.map((punkt) => ({
      ...punkt,
      earlier: punkt.earlier.slice(0, 1).map((treatment) => ({
        ...treatment,
        text: [
          "Sekretariatet indstiller, at sagen drøftes.",
          "Beslutning",
          ...treatment.text,
          "Supplerende oplysninger",
          "Ældrerådet støtter forslaget.",
        ],
      })),
    }));
    writePunkter(page, { ...meeting, punkter: twice }, style, (punkt) => {
      const number = punkt.caseNumber ?? { year: day.year, serial: 312 + punkt.index, kle: "", facet: "" };
      page.line(punktHeading(punkt, `${mark("sagsnummer", yearSlash(number), punkt.index)} - `, null, "", punkt.title));
    });
    page.line("Lukkede punkter");
    return page.lines;
  },
};

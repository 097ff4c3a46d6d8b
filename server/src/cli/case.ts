import { danishDate, isoDate } from "../facts/calendar-date.ts";
import { danishKroner } from "../facts/danish-money.ts";
import { findDocuments } from "./find-documents.ts";
import { readArchive } from "./read-archive.ts";
import { tell } from "./read-text.ts";
import type { Terminal } from "./terminal.ts";

export interface CaseOptions {
  readonly command: "case";
  readonly sagsnummer: string;
  /** Files and folders in which the case is looked for. */
  readonly paths: readonly string[];
  readonly format: "text" | "json";
}

/** `referat case`: every treatment of a case, the oldest first, with lines from 1. Exit code 0, 1 where there is none, 2 where something could not be read. */
export async function sag({ sagsnummer, paths, format }: CaseOptions, terminal: Terminal): Promise<number> {
  const { paths: documents, unread } = await findDocuments(paths, "da", terminal);
  for (const path of unread) tell(path, terminal);
  const pathOf = new Map(documents.map((path) => [terminal.addressOf(path), path]));
  const archive = await readArchive([...pathOf.keys()], terminal, () => {});
  const treatments = archive.treatments(sagsnummer).map(({ uri, document, punkt: { firstLine, punkt } }) => ({
    file: pathOf.get(uri) ?? uri,
    line: firstLine + punkt.headingLine + 1,
    date: document.date,
    committee: document.committee,
    number: punkt.number,
    title: punkt.title.text,
    decision: punkt.decision,
    granted: punkt.granted.map(({ ore }) => ore),
  }));
  if (format === "json") {
    const written = treatments.map((treatment) => ({ ...treatment, date: treatment.date && isoDate(treatment.date) }));
    await terminal.out(`${JSON.stringify({ caseNumber: sagsnummer, treatments: written }, null, 2)}\n`);
  } else {
    for (const { file, line, date, committee, number, title, decision, granted } of treatments) {
      const when = [date ? danishDate(date) : "uden dato", committee ?? ""].filter(Boolean).join(" · ");
      const item = number === null ? title : `${number}. ${title}`;
      const grants = granted.length === 0 ? "" : `  Bevilget: ${granted.map(danishKroner).join(", ")}\n`;
      await terminal.out(
        `${terminal.paint("bold", when)}\n  ${item}\n  ${decision ?? "Ingen beslutning"}\n${grants}  ${terminal.paint("dim", `${file}:${line}`)}\n\n`,
      );
    }
    const count =
      treatments.length === 0 ? "ikke behandlet" : treatments.length === 1 ? "behandlet 1 gang" : `behandlet ${treatments.length} gange`;
    await terminal.out(`Sag ${sagsnummer}: ${count} i ${documents.length} ${documents.length === 1 ? "referat" : "referater"}.\n`);
  }
  if (unread.length > 0) return 2;
  return treatments.length > 0 ? 0 : 1;
}

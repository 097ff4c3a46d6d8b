import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The number of a made-up case that four committees treat, some of them twice. */
export const cykelsti = "20/4101";

const title = "Cykelsti langs åen";

const meetings = [
  { committee: "Teknik- og Miljøudvalget", date: "05-02-2020", decision: "Anbefales." },
  { committee: "Økonomiudvalget", date: "12-03-2020", decision: "Anbefales, idet Birthe Holm (V) tager forbehold." },
  {
    committee: "Byrådet",
    date: "20-03-2020",
    decision: "Godkendt. Der meddeles anlægsbevilling på 1.250.000 kr. til projektering af cykelstien, finansieret af puljen til stier.",
  },
  { committee: "Teknik- og Miljøudvalget", date: "02-09-2020", decision: "Udsat til næste møde." },
  { committee: "Teknik- og Miljøudvalget", date: "07-10-2020", decision: "Taget til efterretning." },
  { committee: "Børne- og Ungeudvalget", date: "03-05-2023", decision: "Udvalget ønsker sikre krydsninger ved skolerne." },
  { committee: "Byrådet", date: "24-05-2023", decision: "Der gives tillægsbevilling på 300.000 kr. til to hævede flader ved skolerne." },
] as const;

/** Writes the minutes in which the case is treated into a folder of an archive. Gives the name of the last of them. */
export function writeCykelsti(archive: string): string {
  const folder = join(archive, "cykelsti");
  mkdirSync(folder, { recursive: true });
  let last = "";
  for (const { committee, date, decision } of meetings) {
    const [day = "", month = "", year = ""] = date.split("-");
    last = `${year}-${month}-${day}.referat`;
    writeFileSync(
      join(folder, last),
      `REFERAT ${committee} d. ${date}\n\nPunkt 1: ${title}\n\n${cykelsti}\n\nSagsfremstilling\n\nStien er to kilometer.\n\nIndstilling\n\nForvaltningen indstiller, at sagen godkendes.\n\nBeslutning\n\n${decision}\n\nPunkt 2: Eventuelt\n\n00.00.00-A00-1-${year.slice(2)}\n\nBeslutning\n\nIntet.\n`,
    );
  }
  return `cykelsti/${last}`;
}

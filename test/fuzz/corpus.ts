import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder, type SeedName, seeds, seedText } from "../fixtures/seeds.ts";

/** Documents are cut to a length that a run goes through quickly. */
const mostLength = 12_000;

const shortened: readonly string[] = [
  ...(Object.keys(seeds) as SeedName[]).map(seedText),
  ...["dialects", "more"].flatMap((folder) => {
    const path = join(projectFolder, "test/fixtures", folder);
    const names = readdirSync(path).filter((name) => name.endsWith(".referat"));
    return names.sort().map((name) => readFileSync(join(path, name), "utf8"));
  }),
].map((text) => text.slice(0, mostLength));

/** A line of which not all is read, between an item's heading and its decision. */
const endless = `REFERAT Byrådet d. 05-02-2020\n\nPunkt 1: Bro\n\n20/1\n\nResumé\n\n${"Der gives en bevilling på 1.000 kr. den 4. juni 2019. ".repeat(1000)}\n\nBeslutning\n\nGodkendt.\n`;

/** Documents of every dialect. */
export const documents: readonly string[] = [...shortened, endless];

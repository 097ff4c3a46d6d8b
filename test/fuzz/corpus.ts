import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder, type SeedName, seeds, seedText } from "../fixtures/seeds.ts";

/** Documents of every dialect, cut to a length that a run goes through quickly. */
const mostLength = 12_000;

export const documents: readonly string[] = [
  ...(Object.keys(seeds) as SeedName[]).map(seedText),
  ...["dialects", "more"].flatMap((folder) => {
    const path = join(projectFolder, "test/fixtures", folder);
    const names = readdirSync(path).filter((name) => name.endsWith(".referat"));
    return names.sort().map((name) => readFileSync(join(path, name), "utf8"));
  }),
].map((text) => text.slice(0, mostLength));

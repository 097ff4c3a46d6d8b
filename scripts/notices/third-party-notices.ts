import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { bundles } from "../bundles.mjs";
import { projectFolder } from "../project.mjs";

export const noticesFile = join(projectFolder, "THIRD_PARTY_NOTICES");

interface Package {
  readonly name: string;
  readonly version: string;
  /** As SPDX writes it. */
  readonly licence: string;
  readonly text: string;
}

/** The packages of which something is in the bundles, with their licences: what esbuild takes in, nothing is listed by hand. */
export async function bundledPackages(): Promise<readonly Package[]> {
  const built = await Promise.all(bundles.map((bundle) => build({ ...bundle, write: false, metafile: true })));
  const folders = new Set<string>();
  for (const { outputs } of built.map(({ metafile }) => metafile))
    for (const { inputs } of Object.values(outputs))
      for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = bytesInOutput > 0 ? packageFolder(path) : null;
        if (folder !== null) folders.add(folder);
      }
  return [...folders].map(readPackage).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}

/** `node_modules/a/node_modules/@b/c` of a file in it; null for one of our own. */
const packageFolder = (path: string): string | null => /^(.*\bnode_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? null;

function readPackage(folder: string): Package {
  const whole = join(projectFolder, folder);
  const { name, version, license } = JSON.parse(readFileSync(join(whole, "package.json"), "utf8")) as {
    name: string;
    version: string;
    license?: string;
  };
  const file = readdirSync(whole).find((each) => /^(?:licen[cs]e|copying)(?:[.-].*)?$/i.test(each));
  if (license === undefined) throw new Error(`${name} says nothing of its licence`);
  // A package may come without the text: its manifest says by whom it is, and the licence's name says the rest.
  const text = file === undefined ? "Published without the text of its licence." : readFileSync(join(whole, file), "utf8");
  return { name, version, licence: license, text: text.replaceAll("\r\n", "\n").trim() };
}

/** THIRD_PARTY_NOTICES: each bundled package with its licence. */
export async function thirdPartyNotices(): Promise<string> {
  const packages = await bundledPackages();
  const rule = "-".repeat(80);
  const notices = packages.map(({ name, version, licence, text }) =>
    [rule, `${name} ${version} (${licence})`, rule, "", text, ""].join("\n"),
  );
  return `${["Referat holds parts of the packages below, in the files of dist/. Each is used under its own licence.", "", ...notices].join("\n")}`;
}

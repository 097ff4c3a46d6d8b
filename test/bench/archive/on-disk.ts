import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { benchCacheFolder, benchFolder, seedsFolder } from "../folders.ts";
import { composeArchive, composeDocument } from "./compose.ts";
import type { Dress } from "./dress.ts";
import type { Meeting } from "./meeting.ts";
import { readProse } from "./prose.ts";

/** An archive in files, in the order of its meetings. */
export interface Archive {
  readonly folder: string;
  /** Whole paths; the last one holds the rare word. */
  readonly files: readonly string[];
  /** Bytes of all files. */
  readonly bytes: number;
}

const seed = 20_190_225;
const manifestName = "manifest.json";

/** An archive of so many meetings, made where it is not there yet. */
export const archiveOf = (meetings: number, dress: Dress): Archive =>
  provide(`archive-${meetings}-${dress.name}`, dress, () => composeArchive(meetings, seed, readProse()));

/** A folder with one meeting of about so many bytes. */
export const documentOf = (bytes: number, dress: Dress): Archive =>
  provide(`document-${bytes}-${dress.name}`, dress, () => [composeDocument(bytes, seed, readProse())]);

function provide(name: string, dress: Dress, compose: () => Iterable<Meeting>): Archive {
  const parent = join(benchCacheFolder, fingerprint());
  if (!existsSync(parent)) rmSync(benchCacheFolder, { recursive: true, force: true });
  const folder = join(parent, name);
  const manifest = join(parent, `${name}-${manifestName}`);
  if (!existsSync(manifest)) {
    // Made aside and moved when whole: an interrupted run leaves no half archive.
    const draft = `${folder}.${process.pid}`;
    const made = write(draft, dress, compose());
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
    writeFileSync(manifest, JSON.stringify(made));
  }
  const { paths, bytes } = JSON.parse(readFileSync(manifest, "utf8")) as Written;
  return { folder, bytes, files: paths.map((path) => join(folder, path)) };
}

interface Written {
  readonly paths: readonly string[];
  readonly bytes: number;
}

function write(folder: string, dress: Dress, meetings: Iterable<Meeting>): Written {
  const paths: string[] = [];
  let bytes = 0;
  for (const meeting of meetings) {
    const path = `${meeting.path}${dress.ending}`;
    const content = Buffer.from(dress.render(meeting));
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    paths.push(path);
    bytes += content.length;
  }
  return { paths, bytes };
}

/** Of all that decides what an archive says: the generator, the seeds and the seed. */
function fingerprint(): string {
  const hash = createHash("sha256").update(String(seed));
  const folders = [join(benchFolder, "archive"), seedsFolder];
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:ts|referat)$/.test(name))
      .sort()
      .map((name) => join(folder, name)),
  );
  for (const file of [...files, join(benchFolder, "random.ts")]) hash.update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

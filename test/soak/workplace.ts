import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { composeArchive } from "../bench/archive/compose.ts";
import { readProse } from "../bench/archive/prose.ts";
import { renderReferat } from "../bench/archive/referat.ts";
import type { Random } from "../bench/random.ts";

/** A document that the editor holds. */
export interface Held {
  version: number;
  text: string;
}

/** A folder of made-up minutes, and what an editor holds of it: what a server must know at any moment. */
export class Workplace {
  readonly folder: string;
  /** What stands on the disk, by path in the folder. */
  readonly files = new Map<string, string>();
  readonly open = new Map<string, Held>();
  readonly random: Random;

  constructor(meetings: number, seed: number, random: Random) {
    this.random = random;
    this.folder = mkdtempSync(join(tmpdir(), "referat-soak-"));
    for (const meeting of composeArchive(meetings, seed, readProse())) this.write(`${meeting.path}.referat`, renderReferat(meeting));
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
    this.files.set(path, text);
  }

  move(from: string, to: string): void {
    mkdirSync(dirname(join(this.folder, to)), { recursive: true });
    renameSync(join(this.folder, from), join(this.folder, to));
    this.files.set(to, this.files.get(from) ?? "");
    this.files.delete(from);
  }

  remove(path: string): void {
    rmSync(join(this.folder, path));
    this.files.delete(path);
  }

  /** A file of the folder that no editor holds, or none. */
  closedFile(): string | null {
    const closed = [...this.files.keys()].filter((path) => !this.open.has(path));
    return closed.length > 0 ? this.random.pick(closed) : null;
  }

  openFile(): string | null {
    return this.open.size > 0 ? this.random.pick([...this.open.keys()]) : null;
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { projectFolder } from "../../scripts/project.mjs";
import type { ServerProcess } from "../server/server-process.ts";

/** What a process holds when it is at rest and its garbage has been collected. Bytes, and counts. */
export interface Held {
  readonly heap: number;
  readonly rss: number;
  /** Open connections, watchers and the like; no timers, which come and go. */
  readonly handles: number;
  readonly files: number;
  readonly threads: number;
}

/** How a server is started so that it can be measured. */
export const measurable = ["--expose-gc", "--import", pathToFileURL(join(projectFolder, "test/soak/measure-process.mjs")).href];

/** Measures a server that was started as above. */
export async function heldBy({ process }: ServerProcess): Promise<Held> {
  const { stderr } = process;
  if (!stderr) throw new Error("the server says nothing");
  let said = "";
  process.kill("SIGUSR2");
  for (;;) {
    const [data] = await once(stderr, "data");
    said += String(data);
    const [, held] = /^measured (\{.*\})$/m.exec(said) ?? [];
    if (held) return JSON.parse(held) as Held;
  }
}

import { readFile } from "node:fs/promises";

export interface Memory {
  /** Resident now, in MB of 1,000,000 bytes. */
  readonly resident: number;
  /** The most that was ever resident. */
  readonly peak: number;
}

/** What the system says of a process's memory; null where it does not say it as Linux does. */
export async function memoryOf(processId: number): Promise<Memory | null> {
  const status = await readFile(`/proc/${processId}/status`, "latin1").catch(() => "");
  const field = (name: string): number | null => {
    const kibibytes = new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(status)?.[1];
    return kibibytes === undefined ? null : (Number(kibibytes) * 1024) / 1_000_000;
  };
  const resident = field("VmRSS");
  const peak = field("VmHWM");
  return resident === null || peak === null ? null : { resident, peak };
}

import type { Language } from "../../features/snapshot.ts";
import type { CheckedFile, FailedPath, Tally } from "../checked-file.ts";
import type { ReadFile } from "../read-text.ts";
import type { StaleEntry } from "../stale-entries.ts";
import type { Terminal } from "../terminal.ts";

/** All that is known when the last file was checked. */
export interface ReportEnd {
  readonly tally: Tally;
  readonly unread: readonly FailedPath[];
  /** Files that could be mended and not be written. */
  readonly unwritten: readonly FailedPath[];
  /** Set aside and no longer found; null where nobody asked. */
  readonly stale: readonly StaleEntry[] | null;
  readonly exitCode: number;
}

/** One form of report. It is written piece by piece, in the order of the calls, so that no file need be kept. */
export interface Report {
  begin(): string;
  /** `before` is the file as it was read. */
  file(file: CheckedFile, before: ReadFile): string;
  end(end: ReportEnd): string;
}

/** How text is laid out; loaded by the reports that are for people. */
export type Layout = typeof import("./layout.ts");

/** What a report needs beside the files. */
export interface ReportFrame {
  readonly language: Language;
  readonly terminal: Pick<Terminal, "version" | "paint" | "columns" | "rulesPage" | "workingFolder" | "addressOf" | "error">;
}

import type { Server } from "../language-server/servers.ts";
import type { Options } from "../options.ts";
import type { ReaderName } from "../readers/reader-process.ts";

/** What one run of the benchmark measures, and with what. */
export interface Run {
  readonly options: Options;
  /** Empty where the run goes without peers. */
  readonly markdownServers: readonly Server[];
  readonly peerReaders: readonly ReaderName[];
  /** Meetings of the archive that the language servers read. */
  readonly meetings: number;
  /** Meetings that the command line checks. */
  readonly checkedMeetings: number;
  say(line: string): void;
}

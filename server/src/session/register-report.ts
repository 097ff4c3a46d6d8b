import type { Connection } from "vscode-languageserver";
import { requestNames } from "../features/request-names.ts";
import type { CrashRecord } from "./crash-record.ts";
import type { Failures } from "./failures.ts";
import type { Host, MachineState } from "./host.ts";
import type { ArchiveStatus } from "./register-looking.ts";

/** How the server does, for one who is to help: versions and counts, and nothing of any document, its name included. */
export interface Report {
  readonly machine: MachineState;
  readonly openDocuments: number;
  readonly archive: {
    readonly documents: number;
    readonly complete: boolean;
    /** Files that the archive goes without. */
    readonly unreadable: number;
  };
  /** Documents that are not read, for the server has ended at them. */
  readonly isolated: number;
  /** What has failed, by the name of what was asked, and how often. */
  readonly failures: readonly { readonly name: string; readonly count: number }[];
}

export interface ReportInput {
  readonly connection: Connection;
  readonly host: Host;
  readonly openUris: () => readonly string[];
  readonly archive: () => Pick<ArchiveStatus, "documents" | "complete" | "unreadableCount">;
  readonly crashes: CrashRecord;
  readonly failures: Failures;
}

export function registerReport({ connection, host, openUris, archive, crashes, failures }: ReportInput): void {
  connection.onRequest(requestNames.report, (): Report => {
    const { documents, complete, unreadableCount } = archive();
    return {
      machine: host.state(),
      openDocuments: openUris().length,
      archive: { documents, complete, unreadable: unreadableCount },
      isolated: crashes.isolated.length,
      failures: [...failures.counts].map(([name, count]) => ({ name, count })),
    };
  });
}

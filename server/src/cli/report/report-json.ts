import type { Diagnostic } from "vscode-languageserver-types";
import { toDiagnostic } from "../../features/diagnostics.ts";
import { spanRange } from "../../features/lsp-range.ts";
import type { FailedPath, ReportedFinding, Summary } from "../checked-file.ts";
import type { StaleEntry } from "../stale-entries.ts";
import type { Report, ReportFrame } from "./report.ts";

/** What `referat check --format json` prints; docs/command-line.md tells of it. Keys are added, never taken away. */
export interface JsonReport {
  readonly files: readonly JsonFile[];
  readonly summary: Summary;
  readonly unread: readonly FailedPath[];
  /** With `--fix`: files that could be mended and not be written. */
  readonly unwritten: readonly FailedPath[];
  /** With `--stale-set-aside`. */
  readonly staleSetAside?: readonly StaleEntry[];
  readonly version: string;
}

export interface JsonFile {
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly setAside: readonly Diagnostic[];
  readonly mended: readonly Pick<Diagnostic, "code" | "message" | "range">[];
}

/** The report for programs: diagnostics as editors get them, file by file. */
export function jsonReport({ language, terminal }: ReportFrame): Report {
  let first = true;

  const diagnostic = (path: string, { finding, fingerprint }: ReportedFinding): Diagnostic => ({
    ...toDiagnostic(finding, path, language, null),
    data: { fingerprint },
  });

  return {
    begin: () => '{\n  "files": [',
    file({ path, findings, setAside, mended }) {
      const file: JsonFile = {
        path,
        diagnostics: findings.map((found) => diagnostic(path, found)),
        setAside: setAside.map((found) => diagnostic(path, found)),
        mended: mended.map(({ code, message, span }) => ({ code, message: message[language], range: spanRange(span) })),
      };
      const separator = first ? "" : ",";
      first = false;
      return `${separator}\n    ${indented(file, 4)}`;
    },
    end({ tally, unread, unwritten, stale }) {
      const rest: Omit<JsonReport, "files"> = {
        summary: tally.summary,
        unread,
        unwritten,
        ...(stale === null ? {} : { staleSetAside: stale }),
        version: terminal.version,
      };
      return `${first ? "" : "\n  "}],${indented(rest, 0).slice(1)}\n`;
    },
  };
}

const indented = (value: unknown, depth: number): string => JSON.stringify(value, null, 2).replaceAll("\n", `\n${" ".repeat(depth)}`);

import { type Connection, DiagnosticSeverity } from "vscode-languageserver";
import { diagnosticSource } from "../features/diagnostics.ts";
import type { Language } from "../features/snapshot.ts";
import type { Host } from "./host.ts";
import { malformedMessage } from "./set-aside-commands.ts";
import { SetAsideFiles } from "./set-aside-files.ts";
import { tell } from "./tell.ts";

/** The files of set-aside findings in a session: one that is malformed is told of, and marked where it is wrong. */
export function setAsideFilesFor(
  connection: Connection,
  host: Host,
  languageOf: (uri: string) => Language,
  changed: () => void,
): SetAsideFiles {
  return new SetAsideFiles({
    host,
    changed,
    told(uri, malformed) {
      const language = languageOf(uri);
      if (malformed) tell(connection, malformedMessage(uri, malformed)[language]);
      const diagnostics = malformed
        ? [
            {
              range: { start: { line: malformed.line, character: 0 }, end: { line: malformed.line + 1, character: 0 } },
              severity: DiagnosticSeverity.Error,
              source: diagnosticSource,
              message: sentence(malformed.message[language]),
            },
          ]
        : [];
      void connection.sendDiagnostics({ uri, diagnostics });
    },
  });
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

import type { ClientCapabilities, Connection } from "vscode-languageserver";
import { inlayHints } from "../features/inlay-hints.ts";
import type { Answering } from "./answering.ts";
import type { OpenDocuments } from "./open-documents.ts";

export interface InlayHintsSession {
  /** The editor is told to ask again where a document would have other hints by the settings as they are now. */
  settingsChanged(): void;
  closed(uri: string): void;
}

/** Hints in the text, by the settings that hold for each document. */
export function registerInlayHints(
  connection: Connection,
  { answer }: Answering,
  open: OpenDocuments,
  client: () => ClientCapabilities,
): InlayHintsSession {
  /** What the editor was answered by, for each document. */
  const answeredBy = new Map<string, string>();
  const wantedIn = (uri: string) => {
    const { sumHints: sums, weekdayHints: weekdays, language } = open.settings(uri);
    return { sums, weekdays, language };
  };
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }, token) =>
    answer("inlayHint", uri, token, [], (snapshot) => {
      const wanted = wantedIn(uri);
      answeredBy.set(uri, JSON.stringify(wanted));
      return inlayHints(snapshot, range, wanted);
    }),
  );
  return {
    settingsChanged() {
      if (client().workspace?.inlayHint?.refreshSupport !== true) return;
      const isOutdated = [...answeredBy].some(([uri, by]) => JSON.stringify(wantedIn(uri)) !== by);
      if (isOutdated) connection.languages.inlayHint.refresh().catch(() => {});
    },
    closed: (uri) => void answeredBy.delete(uri),
  };
}

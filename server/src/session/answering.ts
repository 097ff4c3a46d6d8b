import { type CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import type { Snapshot } from "../features/snapshot.ts";
import type { Crashes } from "./crash-record.ts";
import type { Failures } from "./failures.ts";
import type { OpenDocuments } from "./open-documents.ts";
import { type GivenUp, givenUp } from "./slices.ts";

export type Answer<Result> = Result | ResponseError | Promise<Result | ResponseError>;

/** What an answer needs to have been read: its document alone, its findings, or all open documents for the archive. */
export type Needs = "document" | "findings" | "archive";

/** Answers requests about documents from snapshots. A feature that fails is logged and answers empty: the server goes on. */
export interface Answering {
  /** An answer at once where the document has been read, else a promise of one. */
  answer<Result>(
    name: string,
    uri: string,
    token: CancellationToken,
    empty: Result,
    feature: (snapshot: Snapshot) => Result,
    needs?: Needs,
  ): Answer<Result>;
  /** Logs why a feature failed, and gives the empty answer. */
  failed<Result>(name: string, empty: Result, error: unknown): Result;
}

export function answering(failures: Failures, open: OpenDocuments, crashes: Crashes): Answering {
  const failed = <Result>(name: string, empty: Result, error: unknown): Result => {
    failures.tell(name, error);
    return empty;
  };
  // What needs the archive waits for all open documents to be read; all else for its own alone.
  const take = {
    document: (uri: string) => open.snapshot(uri),
    findings: (uri: string, token: CancellationToken) => open.judged(uri, () => !token.isCancellationRequested),
    archive: (uri: string) => open.snapshotInArchive(uri),
  };
  return {
    failed,
    answer: (name, uri, token, empty, feature, needs = "document") => {
      const of = (snapshot: Snapshot | null | GivenUp) => {
        if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, "cancelled");
        if (snapshot === givenUp) return new ResponseError(LSPErrorCodes.ContentModified, "superseded");
        try {
          return snapshot ? crashes.during(uri, () => feature(snapshot)) : empty;
        } catch (error) {
          return failed(name, empty, error);
        }
      };
      try {
        const snapshot = take[needs](uri, token);
        return snapshot instanceof Promise ? snapshot.then(of).catch((error: unknown) => failed(name, empty, error)) : of(snapshot);
      } catch (error) {
        return failed(name, empty, error);
      }
    },
  };
}

import type { Connection, ResponseError } from "vscode-languageserver";
import type { Archive, ArchiveReader } from "../archive/archive.ts";
import { SagList } from "../archive/sag-list.ts";
import { type DocumentStatus, documentStatus, type SagName, sagAt } from "../features/document-status.ts";
import { requestNames } from "../features/request-names.ts";
import { type SagerResult, sager } from "../features/sager.ts";
import { type Sagsforloeb, sagsforloeb } from "../features/sagsforloeb.ts";
import type { Steps } from "../text/steps.ts";
import type { Answering } from "./answering.ts";
import type { ArchiveStanding, Standing } from "./archive-standing.ts";
import { readPosition, readSagerParams, readSagsnummer, readUri } from "./looking-params.ts";
import type { OpenDocuments } from "./open-documents.ts";
import { inSlices } from "./slices.ts";

/** How the archive stands. */
export interface ArchiveStatus extends Standing {
  readonly documents: number;
  /** It holds what all files say. */
  readonly complete: boolean;
  /** Folders that are not read because they are a whole drive or all that a user has. */
  readonly tooWide: readonly string[];
  /** Grows with every change of the archive. */
  readonly revision: number;
  /** Grows when the tree of cases changes; 0 before it has been asked for. */
  readonly sager: number;
}

/** What a document is, where it is open minutes, and how the archive stands. */
export interface Status {
  readonly document: DocumentStatus | null;
  readonly archive: ArchiveStatus;
}

export interface LookingInput {
  readonly connection: Connection;
  readonly answers: Answering;
  readonly open: OpenDocuments;
  readonly archive: Archive;
  readonly standing: ArchiveStanding;
  /** The addresses of the documents that the editor holds. */
  readonly openUris: () => readonly string[];
  readonly isComplete: () => boolean;
  readonly tooWide: () => readonly string[];
  readonly breathe: () => Promise<void>;
  /** The client wants to hear of changes. */
  readonly tellsChanges: boolean;
}

/** Changes are told of when nothing has changed for so long, and at the latest after `patience`; in milliseconds. */
const rest = 400;
const patience = 2000;

/** What helps one who looks things up: the tree of cases, one case over time, the status. Gives how the archive stands. */
export function registerLooking(input: LookingInput): () => ArchiveStatus {
  const { connection, open, archive, standing, breathe } = input;
  const { answer, failed } = input.answers;
  const list = new SagList(archive);
  let following: Promise<unknown> | null = null;
  /** One at a time, in slices; what changes meanwhile is followed the next time. */
  const followed = async (): Promise<void> => {
    while (following) await following;
    if (list.isUpToDate) return;
    const steps: Steps<void> = list.follow();
    following = Promise.resolve(inSlices(steps, breathe, () => true)).finally(() => {
      following = null;
    });
    await following;
  };
  const status = (): ArchiveStatus => ({
    ...standing.now,
    documents: archive.size,
    complete: input.isComplete(),
    tooWide: input.tooWide(),
    revision: archive.revision,
    sager: list.revision,
  });
  /** What is asked of the archive, with the open documents as they stand now. */
  const ask = async <Result>(name: string, empty: Result, feature: (reader: ArchiveReader) => Result): Promise<Result> => {
    try {
      return feature(await open.archive());
    } catch (error) {
      return failed(name, empty, error);
    }
  };

  connection.onRequest(requestNames.sager, async (given: unknown): Promise<SagerResult> => {
    const params = readSagerParams(given);
    if (!params) return { nodes: [], more: 0 };
    try {
      await open.archive();
      await followed();
    } catch (error) {
      return failed("sager", { nodes: [], more: 0 }, error);
    }
    return ask("sager", { nodes: [], more: 0 }, (reader) => sager(reader, list, input.openUris(), params));
  });
  connection.onRequest(requestNames.sagsforloeb, (given: unknown): Promise<Sagsforloeb | null> => {
    const sagsnummer = readSagsnummer(given);
    return ask("sagsforloeb", null, (reader) => (sagsnummer === null ? null : sagsforloeb(reader, sagsnummer)));
  });
  connection.onRequest(requestNames.sagAt, async (given: unknown, token): Promise<SagName | null> => {
    const uri = readUri(given);
    const position = readPosition(given);
    if (uri === null || position === null) return null;
    return orNull(await answer<SagName | null>("sagVed", uri, token, null, (snapshot) => sagAt(snapshot, position)));
  });
  connection.onRequest(requestNames.status, async (given: unknown, token): Promise<Status> => {
    const uri = readUri(given);
    const document = uri === null ? null : await answer<DocumentStatus | null>("status", uri, token, null, documentStatus);
    return { document: orNull(document), archive: status() };
  });
  if (input.tellsChanges) {
    const tell = gathered(async () => {
      // Only a list that somebody looks at is kept up to date.
      if (list.revision > 0) await followed();
      await connection.sendNotification(requestNames.archiveChanged, status());
    });
    standing.onChange(tell);
    void followArchive(archive, tell);
  }
  return status;
}

/** Where an answer is out of date there is nothing to say: the client asks again. */
const orNull = <Result>(answered: Result | ResponseError): Result | null => (answered instanceof Error ? null : answered);

async function followArchive(archive: Archive, changed: () => void): Promise<never> {
  for (;;) {
    await archive.changed();
    changed();
  }
}

/** Calls once for all calls of a while. */
function gathered(tell: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  return () => {
    const now = performance.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        tell().catch(() => {});
      },
      Math.max(0, Math.min(rest, first + patience - now)),
    );
  };
}

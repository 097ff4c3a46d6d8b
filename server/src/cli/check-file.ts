import type { ArchiveView } from "../archive/archive-view.ts";
import type { Severities } from "../rules/active-rules.ts";
import { checkDocument, mendDocument } from "./check-document.ts";
import type { CheckOptions } from "./check-options.ts";
import type { CheckedFile, FailedPath } from "./checked-file.ts";
import type { ReadFile } from "./read-text.ts";
import type { SetAsideFiles } from "./set-aside-files.ts";
import type { Terminal } from "./terminal.ts";
import { writeMended } from "./write-mended.ts";

/** What the files of one check have in common. */
export interface Check {
  readonly options: CheckOptions;
  readonly terminal: Terminal;
  readonly severities: Severities;
  readonly archive: ArchiveView | null;
  readonly setAside: SetAsideFiles;
  /** Is told of files that could be mended and not be written. */
  unwritten(path: FailedPath): void;
}

/** Judges a file and, where that is asked, mends it. What cannot be written is reported as it stands on the disk. */
export async function checkFile(file: ReadFile, check: Check): Promise<CheckedFile> {
  const { options, terminal, severities, archive } = check;
  const setAside = options.setAside ? await check.setAside.of(file.path) : check.setAside.none;
  const judging = { severities, least: options.least, archive, setAside, address: terminal.addressOf(file.path) };
  if (options.fix === "no") return checkDocument(file, judging);
  const mended = mendDocument(file, judging);
  if (options.fix === "show" || mended.mended.length === 0) return mended;
  const failed = await writeMended(file, mended.text.toString(), options.language, terminal);
  if (failed === null) return mended;
  check.unwritten(failed);
  return checkDocument(file, judging);
}

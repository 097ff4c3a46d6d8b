import { askedSeverities, asksArchive } from "./asked-severities.ts";
import { checkDocument, mendDocument } from "./check-document.ts";
import type { CheckOptions } from "./check-options.ts";
import { type CheckedFile, type FailedPath, Tally } from "./checked-file.ts";
import { findDocuments } from "./find-documents.ts";
import { readArchive } from "./read-archive.ts";
import { type ReadFile, readText, tell } from "./read-text.ts";
import { reportFor } from "./report/formats.ts";
import { SetAsideFiles } from "./set-aside-files.ts";
import { staleEntries } from "./stale-entries.ts";
import type { Terminal } from "./terminal.ts";
import { sentence, thousands } from "./words.ts";
import { writeMended } from "./write-mended.ts";

/**
 * `referat check`. Documents are read, judged and reported one after the other, and none is kept: the memory that it
 * takes does not grow with their number. Returns the exit code.
 */
export async function check(options: CheckOptions, terminal: Terminal): Promise<number> {
  const { language } = options;
  const unread: FailedPath[] = [];
  const unwritten: FailedPath[] = [];
  const fail = (list: FailedPath[], path: FailedPath): void => {
    list.push(path);
    tell(path, terminal);
  };
  const progress = (word: "reading" | "checking", done: number, all: number): void =>
    terminal.progress(sentence(word, language, thousands(done, language), thousands(all, language)));

  const found = await findDocuments(options.paths, language, terminal);
  const others = await findDocuments(options.archive, language, terminal);
  for (const path of [...found.unread, ...others.unread]) fail(unread, path);

  const severities = askedSeverities(options);
  const addresses = [...new Set([...found.paths, ...others.paths].map((path) => terminal.addressOf(path)))];
  // One document alone has nothing to refer to.
  const archive =
    addresses.length > 1 && asksArchive(severities)
      ? await readArchive(addresses, terminal, (read) => progress("reading", read, addresses.length))
      : null;

  const setAsideFiles = new SetAsideFiles(terminal, language, (path) => fail(unread, path));

  async function checkFile(file: ReadFile): Promise<CheckedFile> {
    const setAside = options.setAside ? await setAsideFiles.of(file.path) : setAsideFiles.none;
    const judging = { severities, least: options.least, archive, setAside, address: terminal.addressOf(file.path) };
    if (options.fix === "no") return checkDocument(file, judging);
    const mended = mendDocument(file, judging);
    if (options.fix === "show" || mended.mended.length === 0) return mended;
    const failed = await writeMended(file, mended.text.toString(), language, terminal);
    if (failed === null) return mended;
    fail(unwritten, failed);
    return checkDocument(file, judging);
  }

  const report = await reportFor(options, { language, terminal });
  const tally = new Tally();
  await terminal.out(report.begin());
  for (const [index, path] of found.paths.entries()) {
    progress("checking", index + 1, found.paths.length);
    const file = await readText(path, language, terminal);
    if ("reason" in file) fail(unread, file);
    else {
      const checked = await checkFile(file);
      tally.add(checked);
      await terminal.out(report.file(checked, file));
    }
  }
  terminal.progress(null);

  const stale = options.staleSetAside ? staleEntries(setAsideFiles.folders(), options, terminal) : null;
  const failed = unread.length + unwritten.length > 0;
  const toMend = options.fix === "show" && tally.mended > 0;
  const exitCode = failed ? 2 : tally.hasFindings || toMend ? 1 : 0;
  await terminal.out(report.end({ tally, unread, unwritten, stale, exitCode }));
  return exitCode;
}

import type { Archive } from "../archive/archive.ts";
import type { Severities } from "../rules/active-rules.ts";
import { askedSeverities, asksArchive } from "./asked-severities.ts";
import { type Check, checkFile } from "./check-file.ts";
import type { CheckOptions } from "./check-options.ts";
import { type FailedPath, Tally } from "./checked-file.ts";
import { findDocuments } from "./find-documents.ts";
import { readArchive } from "./read-archive.ts";
import { readTexts, tell } from "./read-text.ts";
import { reportFor } from "./report/formats.ts";
import { SetAsideFiles } from "./set-aside-files.ts";
import { staleEntries } from "./stale-entries.ts";
import type { Terminal } from "./terminal.ts";
import { sentence, thousands, type words } from "./words.ts";

/**
 * `referat check`. Documents are read, judged and reported one after the other. No text is kept; of each document only
 * what rules ask of other meetings, and only where such a rule is on. Returns the exit code.
 */
export async function check(options: CheckOptions, terminal: Terminal): Promise<number> {
  const { language } = options;
  const unread: FailedPath[] = [];
  const unwritten: FailedPath[] = [];
  const failIn = (list: FailedPath[]) => (path: FailedPath) => {
    list.push(path);
    tell(path, terminal);
  };

  const found = await findDocuments(options.paths, language, terminal);
  const others = await findDocuments(options.archive, language, terminal);
  for (const path of [...found.unread, ...others.unread]) failIn(unread)(path);

  const severities = askedSeverities(options);
  const archive = await archiveOf([...found.paths, ...others.paths], severities, options, terminal);
  const setAside = new SetAsideFiles(terminal, language, failIn(unread));
  const work: Check = { options, terminal, severities, archive, setAside, unwritten: failIn(unwritten) };

  const report = await reportFor(options, { language, terminal });
  const tally = new Tally();
  let done = 0;
  await terminal.out(report.begin());
  for await (const file of readTexts(found.paths, language, terminal)) {
    showProgress("checking", ++done, found.paths.length, options, terminal);
    if ("reason" in file) failIn(unread)(file);
    else {
      const checked = await checkFile(file, work);
      tally.add(checked);
      await terminal.out(report.file(checked, file));
    }
  }
  terminal.progress(null);

  const stale = options.staleSetAside ? staleEntries(setAside.folders(), options, terminal) : null;
  const exitCode = exitCodeOf(tally, unread.length + unwritten.length > 0, options);
  await terminal.out(report.end({ tally, unread, unwritten, stale, exitCode }));
  return exitCode;
}

function exitCodeOf(tally: Tally, failed: boolean, { fix }: CheckOptions): number {
  if (failed) return 2;
  return tally.hasFindings || (fix === "show" && tally.mended > 0) ? 1 : 0;
}

/** The meetings of all files, where a rule asks for them. One document alone has nothing to refer to. */
async function archiveOf(
  paths: readonly string[],
  severities: Severities,
  options: CheckOptions,
  terminal: Terminal,
): Promise<Archive | null> {
  const addresses = [...new Set(paths.map((path) => terminal.addressOf(path)))];
  if (addresses.length < 2 || !asksArchive(severities)) return null;
  return readArchive(addresses, terminal, (read) => showProgress("reading", read, addresses.length, options, terminal));
}

function showProgress(word: keyof typeof words, done: number, all: number, { language }: CheckOptions, terminal: Terminal): void {
  terminal.progress(sentence(word, language, thousands(done, language), thousands(all, language)));
}

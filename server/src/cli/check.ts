import { checkDocument } from "./check-document.ts";
import type { CheckOptions } from "./check-options.ts";
import { Tally, type UnreadPath } from "./checked-file.ts";
import { findDocuments } from "./find-documents.ts";
import { readArchive } from "./read-archive.ts";
import { readText, tell } from "./read-text.ts";
import { reportFor } from "./report/formats.ts";
import type { Terminal } from "./terminal.ts";
import { sentence, thousands } from "./words.ts";

/**
 * `referat check`. Documents are read, judged and reported one after the other, and none is kept: the memory that it
 * takes does not grow with their number. Returns the exit code.
 */
export async function check(options: CheckOptions, terminal: Terminal): Promise<number> {
  const { language } = options;
  const unread: UnreadPath[] = [];
  const leaveOut = (path: UnreadPath): void => {
    unread.push(path);
    tell(path, terminal);
  };
  const count = (number: number): string => thousands(number, language);

  const found = await findDocuments(options.paths, language, terminal);
  const others = await findDocuments(options.archive, language, terminal);
  for (const path of [...found.unread, ...others.unread]) leaveOut(path);

  const addresses = [...new Set([...found.paths, ...others.paths].map((path) => terminal.addressOf(path)))];
  const archive = await readArchive(addresses, terminal, (read) =>
    terminal.progress(sentence("reading", language, count(read), count(addresses.length))),
  );

  const report = reportFor(options.format, { language, terminal });
  const tally = new Tally();
  await terminal.out(report.begin());
  for (const [index, path] of found.paths.entries()) {
    terminal.progress(sentence("checking", language, count(index + 1), count(found.paths.length)));
    const read = await readText(path, language, terminal);
    if ("reason" in read) leaveOut(read);
    else {
      const checked = checkDocument(read, options, archive);
      tally.add(checked);
      await terminal.out(report.file(checked));
    }
  }
  terminal.progress(null);

  const exitCode = unread.length > 0 ? 2 : tally.hasFindings ? 1 : 0;
  await terminal.out(report.end({ tally, unread, stale: null, exitCode }));
  return exitCode;
}

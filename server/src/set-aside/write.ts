import { applyEdits, type FormattingOptions, modify } from "jsonc-parser";
import type { Entry, NewEntry } from "./entries.ts";
import { sameFinding, samePath } from "./fingerprint.ts";
import { byteOrderMark, parseSetAside, setAsideVersion } from "./parse.ts";

/** A file that sets nothing aside. */
const emptyFile = `${JSON.stringify({ version: setAsideVersion, findings: [], rules: [] }, null, 2)}\n`;

/**
 * The text of a file with one entry more; the same text where it has it already. `text` is null where there is no file.
 * All that stands in the file stays as it is; entries are in the order of their documents, so that two people who set
 * findings aside rarely change the same lines. Throws where the file is malformed.
 */
export function withEntry(text: string | null, entry: NewEntry): string {
  const before = text ?? emptyFile;
  const parsed = parseSetAside(before);
  if (parsed.kind === "malformed") throw new Error(parsed.message.en);
  const list: readonly Entry[] = entry.kind === "rule" ? parsed.setAside.rules : parsed.setAside.findings;
  if (list.some((other) => isSame(other, entry))) return before;
  const index = list.findIndex((other) => keyOf(other) > keyOf(entry));
  const mark = before.startsWith(byteOrderMark) ? byteOrderMark : "";
  const content = before.slice(mark.length);
  const path = [entry.kind === "rule" ? "rules" : "findings", index < 0 ? list.length : index];
  const edits = modify(content, path, writtenForm(entry), { isArrayInsertion: true, formattingOptions: formatOf(content) });
  const written = applyEdits(content, edits);
  return mark + (/[\r\n]$/.test(written) ? written : written + formatOf(content).eol);
}

function isSame(a: Entry, b: NewEntry): boolean {
  if (a.kind === "finding" && b.kind === "finding") return sameFinding(a, b) && (a.lineWords === null || a.lineWords === b.lineWords);
  return a.kind === b.kind && a.code === b.code && samePath(a.document, b.document);
}

/** Entries are in the order of this. */
const keyOf = (entry: NewEntry): string =>
  JSON.stringify([entry.document, ...(entry.kind === "rule" ? [] : [String(entry.punkt ?? "")]), entry.code]);

/** An entry as it stands in the file: first what people know it by. */
function writtenForm(entry: NewEntry): object {
  if (entry.kind === "rule") return { code: entry.code, document: entry.document };
  const { code, punkt, quote, document, meeting, words, lineWords } = entry;
  return { code, punkt, quote, document, meeting, words, ...(lineWords === null ? {} : { lineWords }) };
}

const formatOf = (content: string): Required<Pick<FormattingOptions, "eol">> & FormattingOptions => ({
  insertSpaces: !/^\t/m.test(content),
  tabSize: 2,
  eol: content.includes("\r\n") ? "\r\n" : "\n",
});

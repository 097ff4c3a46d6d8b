/** A file that lies beside a document: in its folder, or in the folder that holds its attachments. */
export interface FileBeside {
  /** With its extension. */
  readonly name: string;
  readonly uri: string;
}

/**
 * The files beside a document, as they were listed last. A document that is in no folder of files has none. The same
 * object for as long as nothing changes, so that what is worked out of it can be kept with it.
 */
export interface FilesBeside {
  /** Those of the document's own folder of attachments first, then those of `bilag`, then those of its folder. */
  readonly files: readonly FileBeside[];
}

export const noFilesBeside: FilesBeside = { files: [] };

/**
 * The file of an attachment, by what an item's list or the text calls it; null where there is none, or more than one that it
 * may be.
 *
 *     const file = bilagFile(snapshot.beside, entry.text);
 *     if (file) … file.uri
 *
 * A feature that must know which attachments a file has (it is renamed) asks for each attachment and compares addresses.
 * Case, kinds of dashes, blanks and underscores count for nothing. The extension may be left out, and so may a number on
 * one side (`Bilag 2 - Kort`, `Kort.pdf`), marks of a copy (`Kort (2).pdf`, `Kort - Kopi.pdf`), and in the attachment that is
 * but a number (`Bilag 2`) the name. The closest wins.
 */
export function bilagFile(beside: FilesBeside, name: string): FileBeside | null {
  if (beside.files.length === 0) return null;
  const index = indexOf(beside);
  const before = index.found.get(name);
  if (before !== undefined) return before;
  const file = find(index, withoutStatus(name));
  // While a name is typed, each letter gives another one.
  if (index.found.size >= mostFound) index.found.clear();
  index.found.set(name, file);
  return file;
}

const find = ({ whole, named, loose }: Index, name: string): FileBeside | null =>
  whole.get(lettersOf(name)) ??
  named.get(lettersOf(name)) ??
  named.get(lettersOf(withoutExtension(name))) ??
  onlyOne(loose, looseName(name));

const mostFound = 5_000;

interface Index {
  /** By name and extension: the first of a name wins, for it lies nearest. */
  readonly whole: ReadonlyMap<string, FileBeside>;
  /** By the name alone, the first again. */
  readonly named: ReadonlyMap<string, FileBeside>;
  readonly loose: readonly { readonly file: FileBeside; readonly name: LooseName }[];
  /** What was found of the names that were asked for: the same are asked for after every keystroke. */
  readonly found: Map<string, FileBeside | null>;
}

const known = new WeakMap<FilesBeside, Index>();

function indexOf(beside: FilesBeside): Index {
  const before = known.get(beside);
  if (before) return before;
  const whole = new Map<string, FileBeside>();
  const named = new Map<string, FileBeside>();
  for (const file of beside.files) {
    setFirst(whole, lettersOf(file.name), file);
    setFirst(named, lettersOf(withoutExtension(file.name)), file);
  }
  const loose = [...named.values()].map((file) => ({ file, name: looseName(file.name) }));
  const index: Index = { whole, named, loose, found: new Map() };
  known.set(beside, index);
  return index;
}

function setFirst(index: Map<string, FileBeside>, key: string, file: FileBeside): void {
  if (key !== "" && !index.has(key)) index.set(key, file);
}

/** What is left of a name without number and marks of a copy, and the number. */
interface LooseName {
  readonly number: string | null;
  readonly words: string;
}

function looseName(name: string): LooseName {
  const plain = withoutExtension(name).replaceAll("_", " ").trim();
  const [front = "", inBilag, alone] = numberInFront.exec(plain) ?? [];
  const words = lettersOf(plain.slice(front.length).replace(copyMarks, " "));
  return { number: (inBilag ?? alone)?.toLowerCase() ?? null, words };
}

/** The one file that agrees with a name in all that both of them say. */
function onlyOne(loose: Index["loose"], { number, words }: LooseName): FileBeside | null {
  if (number === null && words === "") return null;
  const agreeing = loose.filter(({ name: other }) =>
    words === "" ? other.number === number : other.words === words && (number === null || other.number === null || other.number === number),
  );
  const [first] = agreeing;
  return first && agreeing.length === 1 ? first.file : null;
}

/** `(lukket)`, `(Lukket bilag)`, `(PDF)` behind an entry says nothing of its name. */
const withoutStatus = (name: string): string => name.replace(/ ?\((?:åbent?|lukket|fortroligt?|pdf|word|excel)(?: bilag)?\) *$/i, "");

const withoutExtension = (name: string): string => name.replace(/\.[a-z\d]{1,5}$/i, "");

/** Letters and digits, each stretch of other signs as one blank. */
const lettersOf = (name: string): string =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** `Bilag 2a - `, `2. `, `1.3 `, `Bilag: ` in front. */
const numberInFront =
  /^(?:bil(?:ag|\.)(?: ?(?:nr\.? ?)?(\d{1,3}(?:\.\d{1,2})?[a-z]?))?(?![\p{L}\d])|(\d{1,2}(?:\.\d{1,2})?[a-z]?)(?:[.):]|(?= ?[-–])))[\s.:–-]*/iu;

const copyMarks = /\((?:\d{1,2}|kopi|copy)\)|(?<!\s)\s*[-–]\s*(?:kopi|copy)(?= *$)|^(?:kopi af|copy of) /giu;

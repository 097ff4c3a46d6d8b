import picomatch from "picomatch/posix.js";

/** Which files of a folder belong to the archive, as the settings say. */
export interface SelectionSettings {
  /** Globs of the documents, relative to the folder. */
  readonly include: readonly string[];
  /** Globs of files and folders that are left out, relative to the folder. */
  readonly exclude: readonly string[];
}

/** Judges paths of a folder: relative to it, parts parted by `/`. */
export interface Selection {
  /** Whether a file belongs to the archive, judged by its own path and by the folders it stands in. */
  includes(path: string): boolean;
  /** Whether nothing in a folder belongs to the archive; the folders above it are not looked at. */
  prunes(folder: string): boolean;
}

export const defaultInclude: readonly string[] = ["**/*.referat"];
export const defaultExclude: readonly string[] = ["**/node_modules/**", "**/.*/**"];
export const defaultMaxFiles = 20_000;

/** Packages of other programs: never looked into, whatever the settings say. */
const never = /(?:^|\/)node_modules$/i;

/** Small and capital letters are one, as in a file's ending; names may begin with a dot. */
const options = { dot: true, nocase: true } as const;

export function selectionOf({ include, exclude }: SelectionSettings): Selection {
  const isIncluded = matcher(include);
  const isExcluded = matcher(exclude);
  const prunes = (folder: string): boolean => never.test(folder) || isExcluded(folder) || isExcluded(`${folder}/`);
  const includesFile = (path: string): boolean => isIncluded(path) && !isExcluded(path);
  return { prunes, includes: (path) => includesFile(path) && !foldersOf(path).some(prunes) };
}

/** True where a glob can be made of the words. */
export function isGlob(words: string): boolean {
  try {
    picomatch(words, options);
    return words !== "";
  } catch {
    return false;
  }
}

function matcher(globs: readonly string[]): (path: string) => boolean {
  return globs.length === 0 ? () => false : picomatch([...globs], options);
}

/** `2020/maj` and `2020` for `2020/maj/møde.referat`. */
function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) folders.push(path.slice(0, end));
  return folders;
}

/** A folder of the workspace and what of it belongs to the archive. */
export interface SelectedFolder {
  /** Its address, without a slash at its end. */
  readonly uri: string;
  readonly selection: Selection;
}

/** An address's path relative to a folder above it; empty for the folder itself, null for an address elsewhere. */
export function pathIn({ uri: folder }: Pick<SelectedFolder, "uri">, uri: string): string | null {
  if (uri === folder) return "";
  if (!uri.startsWith(`${folder}/`)) return null;
  try {
    return decodeURIComponent(uri.slice(folder.length + 1));
  } catch {
    return null;
  }
}

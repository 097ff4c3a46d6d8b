import type { Terminal } from "../terminal.ts";

/** An address as a report gives it: relative to the folder in which the command runs, where the file stands below it. */
export interface ReportAddress {
  readonly uri: string;
  readonly relative: boolean;
}

/** `folder` ends in a slash. Both are written in the same manner, so that letters tell what stands below. */
export const relativeAddress = (address: string, folder: string): ReportAddress =>
  address.startsWith(folder) && address.length > folder.length
    ? { uri: address.slice(folder.length), relative: true }
    : { uri: address, relative: false };

/** A path relative to that folder, parts parted by `/`; of a file elsewhere its whole path. */
export function relativePath(path: string, { addressOf, workingFolder }: Pick<Terminal, "addressOf" | "workingFolder">): string {
  const { uri } = relativeAddress(addressOf(path), workingFolder);
  return decodeURIComponent(uri.replace(/^file:\/\//, ""));
}

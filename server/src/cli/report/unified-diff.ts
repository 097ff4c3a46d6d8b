import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

const byteOrderMark = "\ufeff";

/** The change of a file as `git apply` and `patch` read it; empty where there is none. `bytes` are those of the file before. */
export function unifiedDiff(path: string, before: string, after: string, bytes: Uint8Array): string {
  if (before === after) return "";
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? byteOrderMark : "";
  const options = { headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, mark + before, mark + after, undefined, undefined, options);
}

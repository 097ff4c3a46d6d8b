/** What makes letters part of something else: an address, a file's name, a word broken at the end of a line, damage. */
const joined = /[\p{L}\p{M}\p{N}\u00ad\ufffd_@/\\'’´`]/u;

/**
 * Whether the letters between two columns are a word of its own: nothing is joined to them. `www.byen.dk` and `notat.pdf`
 * are joined by full stops without a blank. A hyphen in front or behind is for the caller to judge.
 */
export const standsAlone = (line: string, start: number, end: number): boolean =>
  !joined.test(line.charAt(start - 1)) &&
  line.charAt(start - 1) !== "." &&
  !joined.test(line.charAt(end)) &&
  !/^\.[\p{L}\p{N}]/u.test(line.slice(end, end + 2));

/** A hyphen in front of, or behind, the letters between two columns. */
export const isHyphenated = (line: string, start: number, end: number): boolean =>
  line.charAt(start - 1) === "-" || line.charAt(end) === "-";

/**
 * Where the matches of a global pattern begin in a line. Asked for only where one of them matters: to match without their
 * places costs half as much.
 */
export const startsOf = (line: string, pattern: RegExp): number[] => Array.from(line.matchAll(pattern), ({ index }) => index);

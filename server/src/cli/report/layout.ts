/**
 * How text is laid out for people. A part of its own, which is loaded when such a report is written: the libraries that
 * know widths and differences are nothing a server or another report should wait for.
 */
import wrapAnsi from "wrap-ansi";

export { excerptOf } from "./excerpt.ts";
export { unifiedDiff } from "./unified-diff.ts";

/** Breaks a text into lines of at most `width` columns. */
export const wrap = (text: string, width: number): string => wrapAnsi(text, width, { trim: true });

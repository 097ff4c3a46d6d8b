import type { Location, Position, Range } from "vscode-languageserver-types";
import type { Edit } from "../rules/rule.ts";
import { type Span, shiftSpan } from "../text/source-text.ts";

export const spanRange = ({ line, start, end }: Span): Range => ({ start: { line, character: start }, end: { line, character: end } });

export const editRange = ({ start, end }: Edit): Range => ({
  start: { line: start.line, character: start.column },
  end: { line: end.line, character: end.column },
});

/** A place in an item that begins at `firstLine`; the span's lines are relative to it. */
export const punktLocation = (uri: string, firstLine: number, span: Span): Location => ({
  uri,
  range: spanRange(shiftSpan(span, firstLine)),
});

export const contains = (span: Span, { line, character }: Position): boolean =>
  span.line === line && span.start <= character && character <= span.end;

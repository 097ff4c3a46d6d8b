import { Position } from "vscode-languageserver-types";

/** A place in a document, as commands of our own are told of it. */
export interface Place {
  readonly uri: string;
  readonly position: Position;
}

/** The place that somebody named; null where it is none. */
export function placeOf(given: unknown): Place | null {
  const { uri, position } = (typeof given === "object" && given !== null ? given : {}) as { uri?: unknown; position?: unknown };
  return typeof uri === "string" && Position.is(position) ? { uri, position } : null;
}

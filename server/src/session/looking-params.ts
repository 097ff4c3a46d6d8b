import type { Position } from "vscode-languageserver-types";
import { mostNodes, type SagerParams } from "../features/sager.ts";

/** So many nodes may be asked for. */
const mostAsked = 50_000;
/** In UTF-16 code units: nobody looks for a longer text in a title. */
const longestFilter = 500;

/** What a client asks of the tree of cases; null where it is malformed. */
export function readSagerParams(given: unknown): SagerParams | null {
  if (!isRecord(given)) return null;
  const { under: node = null, filter, most } = given;
  const under = node === null ? null : readNode(node);
  if (under === undefined) return null;
  return {
    under,
    filter: typeof filter === "string" ? filter.slice(0, longestFilter) : "",
    most: typeof most === "number" && Number.isInteger(most) && most > 0 ? Math.min(most, mostAsked) : mostNodes,
  };
}

function readNode(node: unknown): SagerParams["under"] | undefined {
  if (!isRecord(node)) return undefined;
  const { kind, year, sagsnummer } = node;
  if (kind === "open") return { kind };
  if (kind === "year" && (year === null || typeof year === "number")) return { kind, year };
  if (kind === "sag" && typeof sagsnummer === "string") return { kind, sagsnummer };
  return undefined;
}

/** The case number that a client asks for; null where it gives none. */
export const readSagsnummer = (given: unknown): string | null =>
  isRecord(given) && typeof given["sagsnummer"] === "string" ? given["sagsnummer"] : null;

/** The address of the document that a client asks of; null where it asks of none. */
export const readUri = (given: unknown): string | null => (isRecord(given) && typeof given["uri"] === "string" ? given["uri"] : null);

/** The position that a client asks of; null where it is malformed. */
export function readPosition(given: unknown): Position | null {
  const position = isRecord(given) ? given["position"] : null;
  if (!isRecord(position)) return null;
  const { line, character } = position;
  return Number.isInteger(line) && Number.isInteger(character) ? { line: line as number, character: character as number } : null;
}

const isRecord = (given: unknown): given is Record<string, unknown> => typeof given === "object" && given !== null;

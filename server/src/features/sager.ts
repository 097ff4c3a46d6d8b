import type { ArchiveReader, Treatment } from "../archive/archive.ts";
import { dateOfDay } from "../archive/archive-view.ts";
import { type ListedSag, noDay, type SagList } from "../archive/sag-list.ts";
import { isoDate } from "../facts/calendar-date.ts";
import { sagsnummerKey } from "../facts/sagsnummer.ts";
import { findSager } from "./find-sager.ts";
import { shorten } from "./markdown.ts";

/** At most so many nodes are given at a time, unless more are asked for. */
export const mostNodes = 500;
/** In UTF-16 code units: what a line of a tree or of its explanation can show. */
const longestDecision = 300;

/** A node of the tree of cases (sager). Dates are `2020-02-05`. */
export type SagNode =
  /** The cases of the open documents. */
  | { readonly kind: "open"; readonly count: number }
  /** The cases last treated in a year; null where their meetings have no date. */
  | { readonly kind: "year"; readonly year: number | null; readonly count: number }
  | SagItem
  | TreatmentItem;

/** A case; `last` is the day of its last treatment. */
export interface SagItem {
  readonly kind: "sag";
  /** The form in which numbers are compared: by it, a case is known again. */
  readonly key: string;
  /** As its last treatment writes it. */
  readonly sagsnummer: string;
  readonly title: string;
  readonly treatments: number;
  readonly last: string | null;
}

/** A treatment of a case. Lines are 0-based, columns UTF-16. */
export interface TreatmentItem {
  readonly kind: "treatment";
  readonly date: string | null;
  readonly committee: string | null;
  readonly number: number | null;
  readonly title: string;
  /** The first words of the decision. */
  readonly decision: string | null;
  readonly uri: string;
  /** The line of the item's heading. */
  readonly line: number;
  /** Where the item writes the case number. */
  readonly at: { readonly line: number; readonly character: number };
}

/** Which nodes are asked for. */
export interface SagerParams {
  /** The node whose children are asked for; null for the top. */
  readonly under:
    | { readonly kind: "open" }
    | { readonly kind: "year"; readonly year: number | null }
    | { readonly kind: "sag"; readonly sagsnummer: string }
    | null;
  /** At the top: only the cases in which these words stand. */
  readonly filter?: string | undefined;
  /** So many nodes at most. */
  readonly most?: number | undefined;
}

export interface SagerResult {
  readonly nodes: readonly SagNode[];
  /** So many more there are. */
  readonly more: number;
}

/** The children of a node of the tree of cases. `open` are the addresses of the documents that an editor holds. */
export function sager(
  archive: ArchiveReader,
  list: SagList,
  open: readonly string[],
  { under, filter = "", most = mostNodes }: SagerParams,
): SagerResult {
  switch (under?.kind) {
    case "open":
      return cut(openSager(archive, list, open), most, sagItem);
    case "year":
      return cut(list.ofYear(under.year), most, sagItem);
    case "sag":
      return cut(archive.treatments(under.sagsnummer), most, treatmentItem);
    default:
      return filter.trim() === "" ? top(archive, list, open) : findSager(list, filter, most, sagItem);
  }
}

function top(archive: ArchiveReader, list: SagList, open: readonly string[]): SagerResult {
  const count = openSager(archive, list, open).length;
  const years = list.years().map((year): SagNode => ({ kind: "year", ...year }));
  return { nodes: count === 0 ? years : [{ kind: "open", count }, ...years], more: 0 };
}

/** The cases of the open documents, in their items' order, the newest meeting first; each once. */
function openSager(archive: ArchiveReader, list: SagList, open: readonly string[]): readonly ListedSag[] {
  const records = open.flatMap((uri) => archive.document(uri) ?? []);
  const day = ({ date }: (typeof records)[number]): string => (date ? isoDate(date) : "");
  records.sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
  const keys = new Set(records.flatMap(({ punkter }) => punkter.flatMap(({ punkt }) => punkt.sagsnumre.map(({ key }) => key))));
  return [...keys].flatMap((key) => list.get(sagsnummerKey(key)) ?? []);
}

function cut<Each>(all: readonly Each[], most: number, node: (each: Each) => SagNode): SagerResult {
  const given = Math.max(0, Math.min(most, all.length));
  return { nodes: all.slice(0, given).map(node), more: all.length - given };
}

const sagItem = ({ key, sagsnummer, title, treatments, last }: ListedSag): SagItem => ({
  kind: "sag",
  key,
  sagsnummer,
  title,
  treatments,
  last: last === noDay ? null : isoDate(dateOfDay(last)),
});

const treatmentItem = ({ uri, document: { date, committee }, punkt: { firstLine, punkt }, sagsnummer }: Treatment): TreatmentItem => ({
  kind: "treatment",
  date: date && isoDate(date),
  committee,
  number: punkt.number,
  title: punkt.title.text,
  decision: punkt.decision === null ? null : shorten(punkt.decision, longestDecision),
  uri,
  line: firstLine + punkt.headingLine,
  at: { line: firstLine + sagsnummer.line, character: sagsnummer.start },
});

import { mark } from "../marked.ts";
import type { Passage, Punkt, Recommendation, Table } from "../model/meeting.ts";
import type { Page } from "./page.ts";

export type TableForm = "lines" | "tabs" | "cells" | "pipes";

/** How a dialect sets what stands in its sections. */
export interface BodyStyle {
  readonly table: TableForm;
  readonly bullet: string;
  /** In front of a recommendation's point, by its number from 1. */
  readonly point: (number: string, index: number) => string;
  /** Behind `X indstiller`: `,` `:` ` at` … */
  readonly leadEnd: string;
  /** One point alone is written in the lead's own sentence. */
  readonly singleInLine: boolean;
  /** Around a sub-heading within a section. */
  readonly subheading?: (text: string) => string;
}

export function writePassages(page: Page, passages: readonly Passage[], style: BodyStyle): void {
  for (const passage of passages) {
    if (passage.kind === "paragraph") page.line(passage.text);
    else if (passage.kind === "subheading") page.line(style.subheading?.(passage.text) ?? passage.text);
    else if (passage.kind === "list") for (const entry of passage.entries) page.line(`${style.bullet}${entry}`);
    else writeTable(page, passage.table, style.table);
  }
}

function writeTable(page: Page, table: Table, form: TableForm): void {
  const width = table.rows[0]?.cells.length ?? 0;
  if (form === "lines" && width === 1) {
    const unit = table.unit === "" ? "" : ` ${table.unit}`;
    for (const { label, cells } of table.rows) page.line(`${label} ${cells[0]}${unit}`);
    return;
  }
  const head = table.head ?? ["", "Beløb i kr."];
  const rows = [head, ...table.rows.map(({ label, cells }) => [label, ...cells])];
  if (form === "cells") for (const cell of rows.flat()) page.tight(cell === "" ? "Post" : cell);
  else if (form === "pipes") {
    page.tight(...rows.slice(0, 1).map(pipes), `|${" --- |".repeat(head.length)}`, ...rows.slice(1).map(pipes));
  } else page.tight(...rows.map((cells) => cells.join("\t")));
  page.gap();
}

const pipes = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const stems = [",", ", og", " og", ", samt", ","];

export function writeRecommendation(page: Page, { lead, points }: Recommendation, index: number, style: BodyStyle): void {
  if (points.length === 1 && style.singleInLine) {
    page.line(`${lead}, ${points[0]}.`);
    return;
  }
  page.line(`${lead}${style.leadEnd}`);
  points.forEach((point, order) => {
    const last = order === points.length - 1;
    const nextToLast = order === points.length - 2;
    const sign = last ? "." : point.endsWith(" og") ? "" : nextToLast ? stems[index % stems.length] : ",";
    page.line(`${style.point(mark("rec-number", String(order + 1), index), order)}${point}${sign}`);
  });
}

export const letters = (_number: string, index: number): string => `${"abcdefgh"[index]}) `;

/** The parts of an item that dialects put in an order of their own. */
export type Part =
  | "summary"
  | "facts"
  | "economy"
  | "law"
  | "hearing"
  | "plan"
  | "recommendation"
  | "history"
  | "decision"
  | "attachments"
  | "container"
  | "route";

export const passagesOf = (punkt: Punkt, part: Part): readonly Passage[] | null =>
  part === "summary" || part === "facts" || part === "economy" || part === "law" || part === "hearing" || part === "plan"
    ? punkt[part]
    : null;

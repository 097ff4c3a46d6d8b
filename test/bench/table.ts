import { ratio } from "./statistics.ts";

export type Unit = "ms" | "s" | "MB" | "MB/s" | "×";

/** One figure of the project with what stands beside it. `null` is: not measured, or not to be had. */
export interface Row {
  readonly measure: string;
  readonly unit: Unit;
  readonly own: number | null;
  readonly floor?: number | null;
  readonly peers?: readonly Peer[];
  readonly goal?: Goal;
}

export interface Peer {
  readonly name: string;
  readonly figure: number | null;
}

/** What the project wants to reach. */
export interface Goal {
  /** What the goal is about where it is not the row's own figure: `2.0 × floor`. */
  readonly of?: string;
  readonly relation: "≤" | "≥" | "<";
  readonly limit: number;
  /** What is held against the limit, in the same unit. */
  readonly reached: number | null;
  readonly unit: Unit;
}

export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

const header = ["measure", "Referat", "floor", "peers", "goal", "reached"];

/** All sections as one Markdown table. */
export function renderTable(sections: readonly Section[]): string {
  const lines = sections.flatMap(({ title, rows }) => [[`**${title}**`, "", "", "", "", ""], ...rows.map(cells)]);
  const widths = header.map((name, column) => Math.max(...[header, ...lines].map((line) => (line[column] ?? name).length)));
  const write = (line: readonly string[]): string => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [write(header), `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`, ...lines.map(write)].join("\n");
}

function cells(row: Row): string[] {
  const { measure, unit, own, floor, peers = [], goal } = row;
  const beside = peers.map(({ name, figure }) => `${name}: ${compared(row, figure)}`).join("; ");
  return [measure, show(own, unit), floor === undefined ? "" : compared(row, floor), beside, goalText(goal), verdict(goal)];
}

/** A figure, and how many times better the project's own is. */
function compared({ own, unit }: Row, figure: number | null): string {
  const times = unit === "MB/s" ? ratio(own, figure) : ratio(figure, own);
  return times === null || unit === "×" ? show(figure, unit) : `${show(figure, unit)} (${show(times, "×")})`;
}

export function show(figure: number | null, unit: Unit): string {
  if (figure === null) return "n/a";
  const digits = figure < 10 ? 2 : figure < 100 ? 1 : 0;
  const number = figure.toFixed(digits);
  return unit === "×" ? `${number}×` : `${number} ${unit}`;
}

function goalText(goal: Goal | undefined): string {
  if (!goal) return "";
  return `${goal.relation} ${goal.of ?? (goal.unit === "×" ? `${goal.limit}×` : `${goal.limit} ${goal.unit}`)}`;
}

function verdict(goal: Goal | undefined): string {
  if (!goal) return "";
  if (goal.reached === null) return "n/a";
  return `${show(goal.reached, goal.unit)} ${isReached(goal, goal.reached) ? "yes" : "**falls short**"}`;
}

/** Whether a figure is as good as the goal wants it. */
export function isReached({ relation, limit }: Goal, figure: number): boolean {
  if (relation === "≥") return figure >= limit;
  return relation === "≤" ? figure <= limit : figure < limit;
}

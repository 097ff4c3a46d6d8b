import { plainLine } from "../syntax/plain-line.ts";
import type { Lines } from "../text/source-text.ts";
import { totalLabel } from "../vocabulary/sums.ts";
import { type Cell, labelledAmount, readCell } from "./table-cells.ts";

/** A row of a plain-text table: its label, and the cells behind it. */
export interface Row {
  readonly label: string;
  readonly cells: readonly Cell[];
}

/** A table that ends in its one total row. */
export interface Table {
  /** Lines that may name columns and units: in front of the first row. */
  readonly heads: readonly (readonly string[])[];
  /** At least two rows, then the total row. */
  readonly rows: readonly Row[];
}

/** A line that is not empty, as cells. */
interface TableLine {
  readonly kind: "tabs" | "pipes" | "plain";
  readonly cells: readonly Cell[];
}

/** Headings further off than this do not belong to a table. */
const headReach = 3;

/** The tables with a total row among some lines, in the four forms of plain text. */
export function findTables(lines: Lines, from: number, to: number, furniture: ReadonlySet<number>): Table[] {
  const tables: Table[] = [];
  if (!mayHaveTotalRow(lines, from, to)) return tables;
  const read = readLines(lines, from, to, furniture);
  read.forEach((line, index) => {
    const label = line.cells[0]?.text ?? "";
    if (!totalLabel.test(label)) return;
    const table = line.kind === "plain" ? (labelledRows(read, index) ?? stackedRows(read, index)) : delimitedRows(read, index);
    if (table !== null) tables.push(table);
  });
  return tables;
}

/** A total row's label behind all that may stand in front of it: blanks, markdown marks, bullets, the bars of a table. */
const totalRow = new RegExp(`^[\\s#*_|–•·-]*${totalLabel.source.replace("^", "")}`, totalLabel.flags);

/** Some line begins as a total row does; without one there is no table to read. */
function mayHaveTotalRow(lines: Lines, from: number, to: number): boolean {
  for (let line = from; line < to; line++) if (totalRow.test(lines.line(line))) return true;
  return false;
}

function readLines(lines: Lines, from: number, to: number, furniture: ReadonlySet<number>): TableLine[] {
  const read: TableLine[] = [];
  for (let line = from; line < to; line++) {
    if (furniture.has(line)) continue;
    const text = lines.line(line);
    const plain = plainLine(text);
    if (plain.text === "" || /^[|\s:+-]+$/.test(plain.text)) continue;
    if (plain.text.includes("|")) read.push({ kind: "pipes", cells: splitCells(text, line, "|") });
    else if (plain.text.includes("\t")) read.push({ kind: "tabs", cells: splitCells(text, line, "\t") });
    else read.push({ kind: "plain", cells: [withoutBullet({ line, start: plain.start, end: plain.end, text: plain.text })] });
  }
  return read;
}

function withoutBullet(cell: Cell): Cell {
  const length = /^[-–•*·] +/.exec(cell.text)?.[0].length ?? 0;
  return { ...cell, start: cell.start + length, text: cell.text.slice(length) };
}

function splitCells(text: string, line: number, separator: string): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const part of text.split(separator)) {
    const { text: inner, start, end } = plainLine(part);
    cells.push({ line, start: at + start, end: at + end, text: inner });
    at += part.length + 1;
  }
  if (separator !== "|") return cells;
  // The bars at both ends of a markdown row part nothing.
  return cells.slice(cells[0]?.text === "" ? 1 : 0, cells.at(-1)?.text === "" ? -1 : undefined);
}

/** Rows of tab-separated cells or markdown bars: all of one width, the total row the last. */
function delimitedRows(read: readonly TableLine[], last: number): Table | null {
  const total = read[last] as TableLine;
  if (sameTable(read[last + 1], total)) return null;
  let first = last;
  while (sameTable(read[first - 1], total)) {
    first--;
    if (totalLabel.test(textOf(read[first]))) return null;
  }
  const all = read.slice(first, last + 1).map(({ cells }) => cells);
  const firstRow = all.findIndex((cells) => cells.slice(1).some((cell) => readCell(cell) !== null && readCell(cell)?.plainYear === false));
  if (firstRow === -1) return null;
  const rows = all.slice(firstRow).map((cells) => ({ label: cells[0]?.text ?? "", cells: cells.slice(1) }));
  const heads = [...headsAbove(read, first), ...all.slice(0, firstRow).map((cells) => cells.map(({ text }) => text))];
  return { heads, rows };
}

const sameTable = (line: TableLine | undefined, total: TableLine): boolean =>
  line !== undefined && line.kind === total.kind && line.kind !== "plain" && line.cells.length === total.cells.length;

/** Rows of a label and an amount on one line. */
function labelledRows(read: readonly TableLine[], last: number): Table | null {
  const rows: Row[] = [];
  let index = last;
  for (; index >= 0; index--) {
    const row = labelledRow(read[index]);
    if (row === null) break;
    if (rows.length > 0 && totalLabel.test(row.label)) return null;
    rows.push(row);
  }
  if (rows.length === 0 || labelledRow(read[last + 1]) !== null) return null;
  return isBrokenOff(read, index) ? null : { heads: headsAbove(read, index + 1), rows: rows.reverse() };
}

const approximateRow = /(?:^|\s)(?:ca\.?|cirka|op til|omkring) \d[\d.,]{0,20} ?(?:kr\.?)?$/i;

function labelledRow(line: TableLine | undefined): Row | null {
  if (line === undefined || line.kind !== "plain") return null;
  const found = labelledAmount(line.cells[0] as Cell);
  return found === null ? null : { label: found.label, cells: [found.amount] };
}

/** The line above the rows is one more row that cannot be read, or a heading between rows. */
function isBrokenOff(read: readonly TableLine[], above: number): boolean {
  const line = read[above];
  if (line === undefined || line.kind !== "plain") return line !== undefined;
  if (labelledRow(read[above - 1]) !== null) return true;
  const { text } = line.cells[0] as Cell;
  return approximateRow.test(text) || (/\d/.test(text.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/g, "")) && !/[.:]$/.test(text));
}

/** One cell on each line: a label, then as many numbers as the total row has. */
function stackedRows(read: readonly TableLine[], last: number): Table | null {
  const width = numbersBehind(read, last);
  if (width === 0 || !isLabel(read[last])) return null;
  const rows: Row[] = [];
  let index = last;
  for (; index >= 0 && isLabel(read[index]) && numbersBehind(read, index) === width; index -= width + 1) {
    if (rows.length > 0 && totalLabel.test(textOf(read[index]))) return null;
    rows.push({ label: textOf(read[index]), cells: read.slice(index + 1, index + 1 + width).map(({ cells }) => cells[0] as Cell) });
  }
  // A label with another count of numbers is a row that does not fit: not this kind of table.
  if (isNumber(read[index + width])) return null;
  const heads = headsAbove(read, index + width + 1, Math.max(headReach, width + 2));
  return { heads: columnHeads(heads, width), rows: rows.reverse() };
}

/** Headings of single cells, one above the other, are the columns' heads where there are as many as columns. */
function columnHeads(heads: readonly (readonly string[])[], width: number): (readonly string[])[] {
  if (heads.length < width + 1) return [...heads];
  const cells = heads.slice(-width - 1).map(([text = ""]) => text);
  return [...heads.slice(0, -width - 1), cells];
}

function numbersBehind(read: readonly TableLine[], index: number): number {
  let count = 0;
  while (count < 20 && isNumber(read[index + 1 + count])) count++;
  return count;
}

const textOf = (line: TableLine | undefined): string => line?.cells[0]?.text ?? "";
const isNumber = (line: TableLine | undefined): boolean => line?.kind === "plain" && readCell(line.cells[0] as Cell) !== null;
const isLabel = (line: TableLine | undefined): boolean => line?.kind === "plain" && textOf(line).length <= 80 && !isNumber(line);

const headsAbove = (read: readonly TableLine[], first: number, reach = headReach): string[][] =>
  read.slice(Math.max(0, first - reach), first).map(({ cells }) => cells.map(({ text }) => text));

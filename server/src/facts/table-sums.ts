import type { MoneyUnit } from "../vocabulary/money.ts";
import { innerTotalLabel, otherColumn, unevenLabel } from "../vocabulary/sums.ts";
import type { Figure, SumStatement } from "./sum-statement.ts";
import { sumOf } from "./sum-statement.ts";
import { readCell, unitNamed } from "./table-cells.ts";
import type { Row, Table } from "./tables.ts";

/**
 * The columns of a table that must add up to its total row. Only plain ones: on published tables, half of all "total"
 * rows are no sums of what stands above, and these conditions leave out nearly all of them (see docs/format.md):
 * one total row, every cell of the column a number, a unit of money, no label that speaks of another sign or level,
 * and no value that is itself the sum of those before it.
 */
export function tableSums(table: Table): SumStatement[] {
  const { heads, rows } = withoutYearRow(table);
  const parts = rows.slice(0, -1);
  const total = rows.at(-1) as Row;
  if (parts.length < 2 || rows.some(({ label }) => unevenLabel.test(label))) return [];
  if (parts.some(({ label }) => innerTotalLabel.test(label) || label === "")) return [];
  return total.cells.flatMap((_, column) => {
    const figures = readColumn(rows, column, columnUnit(heads, rows, column));
    const sum = figures?.pop();
    if (figures === null || sum === undefined || hasInnerSum(figures, sum)) return [];
    return [{ total: sum, parts: figures, complete: true }];
  });
}

/** A first row of years is the columns' heads. */
function withoutYearRow({ heads, rows }: Table): Table {
  const [first, ...rest] = rows;
  if (first === undefined || !first.cells.every((cell) => readCell(cell)?.plainYear === true)) return { heads, rows };
  return { heads: [...heads, [first.label, ...first.cells.map(({ text }) => text)]], rows: rest };
}

/** Longer lines above a table are text about it. */
const longestHead = 70;

/** The unit of a column's numbers: of its cells, its head, or the table's caption. Null where it is no money. */
function columnUnit(heads: readonly (readonly string[])[], rows: readonly Row[], column: number): MoneyUnit | null {
  const width = rows[0]?.cells.length ?? 0;
  const own = heads.filter((cells) => cells.length === width + 1).map((cells) => cells[column + 1] ?? "");
  if (own.some((head) => otherColumn.test(head))) return null;
  const short = heads.flat().filter((head) => head.length <= longestHead);
  const named = [...own.map(unitNamed), ...short.map(unitNamed)].find((unit) => unit !== null);
  return named ?? rows.map(({ cells }) => cells[column] && readCell(cells[column])?.unit).find((unit) => unit) ?? null;
}

function readColumn(rows: readonly Row[], column: number, unit: MoneyUnit | null): Figure[] | null {
  if (unit === null) return null;
  const figures: Figure[] = [];
  for (const [index, { cells }] of rows.entries()) {
    const cell = cells[column];
    const number = cell ? readCell(cell) : null;
    if (number === null || (index === 0 && number.plainYear)) return null;
    const figure = number.figure(unit);
    if (figure === null) return null;
    figures.push(figure);
  }
  return figures;
}

/**
 * Some value is the sum of those before it, or the total is the sum of fewer rows, or of all with one sign turned: the
 * table has a structure that its labels do not tell.
 */
function hasInnerSum(parts: readonly Figure[], total: Figure): boolean {
  let before = parts[0]?.ore ?? 0;
  for (const { ore } of parts.slice(1)) {
    if (ore === before && ore !== parts[0]?.ore) return true;
    before += ore;
  }
  const sum = sumOf(parts);
  if (sum === total.ore) return false;
  if (parts.some(({ ore }) => sum - ore === total.ore || sum - 2 * ore === total.ore)) return true;
  return runs(parts).some((run) => run === total.ore);
}

/** The sums of the first two rows and more, and of the last two and more. */
function runs(parts: readonly Figure[]): number[] {
  return parts.slice(2).flatMap((_, index) => [sumOf(parts.slice(0, index + 2)), sumOf(parts.slice(index + 1))]);
}

import type { MoneyUnit } from "../vocabulary/money.ts";
import { innerTotalLabel, otherColumn, selection, someRows, unevenLabel } from "../vocabulary/sums.ts";
import { isSlip } from "./misprint.ts";
import { disagrees, type Figure, type SumStatement, sumOf } from "./sum-statement.ts";
import { type Cell, readCell, unitNamed } from "./table-cells.ts";
import type { Row, Table } from "./tables.ts";

/**
 * The columns of a table that must add up to its total row. Only plain ones: on published tables, half of all "total"
 * rows are no sums of what stands above, and these conditions leave out nearly all of them (see docs/format.md):
 * one total row, every cell of the column a number, a unit of money, no label that speaks of another sign or level,
 * and no value that is itself the sum of its neighbours. Where most columns do not add up, none is a plain sum.
 */
export function tableSums(table: Table): SumStatement[] {
  const { heads, rows } = withoutYearRow(table);
  const parts = rows.slice(0, -1);
  const total = rows.at(-1) as Row;
  if (parts.length < 2 || rows.some(({ label }) => unevenLabel.test(label))) return [];
  if (parts.some(({ label }) => innerTotalLabel.test(label) || label === "")) return [];
  if (someRows.test(total.label) || heads.some((cells) => namesSome(cells.join(" ")))) return [];
  const sums = total.cells.flatMap((_, column) => {
    const figures = readColumn(rows, column, columnUnit(heads, rows, column));
    const sum = figures?.pop();
    if (figures === null || sum === undefined || hasInnerSum(figures, sum)) return [];
    return [{ total: sum, parts: figures, complete: true }];
  });
  if (sums.length > 1 && sums.filter(disagrees).length * 2 > sums.length) return [];
  return sums.filter((sum) => !isFarOff(sum));
}

/** A caption or a head of columns; of a paragraph above the table only words that speak of the rows count. */
const namesSome = (head: string): boolean => (head.length <= longestHead ? someRows : selection).test(head);

/** A total that the rows do not come near was never meant to be their sum, unless a misprint in it or in a row explains that. */
function isFarOff({ total, parts }: SumStatement): boolean {
  const sum = sumOf(parts);
  const off = sum - total.ore;
  if (Math.abs(off) * 2 <= Math.abs(total.ore)) return false;
  if (isSlip(sum, total.ore, 3) || sum === 10 * total.ore || total.ore === 10 * sum) return false;
  return !parts.some(({ ore }) => ore !== off && isSlip(ore - off, ore, 2));
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
  const rowsOfHeads = heads.filter((cells) => cells.length === width + 1 && cells.every((cell) => cell.length <= longestHead));
  const own = rowsOfHeads.map((cells) => cells[column + 1] ?? "");
  if (own.some((head) => otherColumn.test(head))) return null;
  const short = heads.flat().filter((head) => head.length <= longestHead);
  const named = [...own.map(unitNamed), ...short.map(unitNamed)].find((unit) => unit !== null);
  if (named !== undefined) return named;
  const numbers = rows.map(({ cells }) => (cells[column] ? readCell(cells[column]) : null));
  return numbers.find((number) => number?.unit)?.unit ?? (numbers.every((number) => number?.toTheOre) ? "kroner" : null);
}

/** A dash stands for nothing in this column. */
const isDash = ({ text }: Cell): boolean => text === "-" || text === "–";

function readColumn(rows: readonly Row[], column: number, unit: MoneyUnit | null): Figure[] | null {
  if (unit === null) return null;
  const figures: Figure[] = [];
  for (const [index, { cells }] of rows.entries()) {
    const cell = cells[column];
    if (cell !== undefined && index < rows.length - 1 && isDash(cell)) continue;
    const number = cell ? readCell(cell) : null;
    if (number === null || (index === 0 && number.plainYear)) return null;
    const figure = number.figure(unit);
    if (figure === null) return null;
    figures.push(figure);
  }
  return figures;
}

/**
 * The table has a structure that its labels do not tell, and that explains its total: the sum of some rows in one run, or
 * of all without a run, or with a sign turned; or rows are sub-totals or details of their neighbours.
 */
function hasInnerSum(parts: readonly Figure[], total: Figure): boolean {
  if (parts.length > mostRows) return true;
  const sum = sumOf(parts);
  if (sum === total.ore) return false;
  const off = sum - total.ore;
  if (parts.some(({ ore }) => off === 2 * ore || (off === ore && ore !== 0))) return true;
  const subtotals = new Set<Figure>();
  for (let first = 0; first + 1 < parts.length; first++) {
    let run = (parts[first] as Figure).ore;
    for (let next = first + 1; next < parts.length; next++) {
      run += (parts[next] as Figure).ore;
      if (run === off || run === total.ore) return true;
      for (const neighbour of [parts[first - 1], parts[next + 1]]) {
        if (neighbour === undefined || Math.abs(run - neighbour.ore) > neighbour.precision * (next - first + 2)) continue;
        if (run === neighbour.ore) subtotals.add(neighbour);
        // Rounded as well, it is what the total leaves out.
        if (Math.abs(off - neighbour.ore) <= neighbour.precision * (parts.length + 1)) return true;
      }
    }
  }
  // One row may be its neighbours' sum by chance; then leaving it out does not give the total.
  return subtotals.size > 1 || (subtotals.size === 1 && parts.length > fewRows);
}

/** In a table of more rows, one that is the sum of its neighbours is no chance. */
const fewRows = 8;

/** Longer tables are not searched for runs of rows. */
const mostRows = 200;

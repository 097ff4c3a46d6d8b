import { mark } from "../marked.ts";
import type { TableRow } from "../model/meeting.ts";
import type { Kroner } from "../model/money.ts";
import type { Making } from "./making.ts";

const totals = ["I alt", "I alt", "I alt", "Total", "Sum"];

/** Rows of a table that end in their total, marked as parts and total of one sum. */
export function sumRows(
  random: Making["random"],
  story: number,
  labels: readonly string[],
  values: readonly Kroner[],
  write: (value: Kroner) => string,
): TableRow[] {
  const whole = values.reduce((sum, value) => sum + value, 0);
  return [
    ...values.map((value, index) => ({ label: labels[index] as string, cells: [mark("sum-part", write(value), story)] })),
    { label: random.pick(totals), cells: [mark("sum-total", write(whole), story)] },
  ];
}

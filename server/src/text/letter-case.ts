/**
 * `right` in the case of `written`, letter by letter as far as the two agree from both ends; what is put in between is
 * in capitals where all of `written` is.
 */
export function inCaseOf(written: string, right: string): string {
  const lower = written.toLowerCase();
  const rightLower = right.toLowerCase();
  let start = 0;
  while (start < lower.length && start < rightLower.length && lower[start] === rightLower[start]) start++;
  let end = 0;
  while (end < lower.length - start && end < rightLower.length - start && lower.at(-1 - end) === rightLower.at(-1 - end)) end++;
  const middle = right.slice(start, right.length - end);
  return written.slice(0, start) + inCase(written, middle, start) + (end === 0 ? "" : written.slice(-end));
}

function inCase(written: string, middle: string, at: number): string {
  if (isAllCapitals(written)) return middle.toUpperCase();
  if (at > 0) return middle.toLowerCase();
  const first = written.charAt(0);
  return first !== first.toLowerCase() ? middle.charAt(0).toUpperCase() + middle.slice(1) : middle;
}

const isAllCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

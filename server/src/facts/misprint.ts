/**
 * Amounts that look like a misprint of each other. What makes it likely is the number of their bearing digits: two
 * round amounts are alike by chance.
 */

/**
 * In øre: they differ in one digit, by two neighbours that changed places, or by one digit more or less, and one of them
 * has at least so many bearing digits.
 */
export function isSlip(a: number, b: number, digits: number): boolean {
  const [one, other] = [String(Math.abs(a) / 100), String(Math.abs(b) / 100)];
  return Math.max(bearing(one), bearing(other)) >= digits && isOneSlip(one, other);
}

/** In øre: they differ by at most 2 per cent, and at least one is exact to four digits. */
export function isNear(a: number, b: number): boolean {
  const exact = Math.max(bearing(String(Math.abs(a) / 100)), bearing(String(Math.abs(b) / 100))) >= 4;
  return exact && Math.abs(a - b) * 50 <= Math.max(Math.abs(a), Math.abs(b));
}

const bearing = (digits: string): number => digits.replace(".", "").replace(/(?<!0)0+$/, "").length;

/** Two strings of digits that are one slip of the hand apart. */
export function isOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a.charAt(start) === b.charAt(start)) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.charAt(a.length - 1 - end) === b.charAt(b.length - 1 - end)) end++;
  const [ofA, ofB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (ofA.length <= 1 && ofB.length <= 1) return true;
  return ofA.length === 2 && ofB.length === 2 && ofA.charAt(0) === ofB.charAt(1) && ofA.charAt(1) === ofB.charAt(0);
}

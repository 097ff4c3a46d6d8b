/** A value that JSON gave, of a shape not known yet. */
export type Shape = unknown;

/** What was read has not the shape that was written. */
export class WrongShape extends Error {}

/** An array of so many parts. */
export function tuple(value: Shape, length: number): readonly Shape[] {
  if (!Array.isArray(value) || value.length !== length) throw new WrongShape(`no array of ${length}`);
  return value;
}

export function list(value: Shape): readonly Shape[] {
  if (!Array.isArray(value)) throw new WrongShape("no array");
  return value;
}

export function text(value: Shape): string {
  if (typeof value !== "string") throw new WrongShape("no text");
  return value;
}

export const textOrNull = (value: Shape): string | null => (value === null ? null : text(value));

/** A whole number that is not negative. */
export function count(value: Shape): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) throw new WrongShape("no count");
  return value;
}

/** A number that is not negative, whole or not. */
export function amount(value: Shape): number {
  if (typeof value !== "number" || !(value >= 0)) throw new WrongShape("no amount");
  return value;
}

/** A whole number. */
export function integer(value: Shape): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value)) throw new WrongShape("no integer");
  return value;
}

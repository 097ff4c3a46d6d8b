import type { Random } from "../bench/random.ts";

/** Something that must hold of any input. */
export interface Target {
  readonly name: string;
  /** Inputs from which others are made. */
  readonly corpus: readonly string[];
  /** Throws where something does not hold. `random` makes the same choices for the same input. */
  run(input: string, random: Random): void | Promise<void>;
}

/** Throws with what should hold where it does not. */
export function holds(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(`does not hold: ${what}`);
}

/** As bytes, one for each character: how inputs that are no text are kept and changed. */
export const bytesOf = (input: string): Uint8Array => Uint8Array.from(input, (character) => character.charCodeAt(0) & 0xff);

/** The other way round. */
export const charactersOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

/** A source of numbers that looks random and is the same in every run from the same seed. */
export interface Random {
  /** From 0, short of 1. */
  next(): number;
  /** A whole number, both ends among the possible. */
  integer(least: number, most: number): number;
  pick<Choice>(choices: readonly Choice[]): Choice;
  /** True in this share of the calls. */
  chance(share: number): boolean;
}

/** mulberry32: 32 bits of state are enough for texts and places that need no secrecy. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    integer,
    chance: (share) => next() < share,
    pick<Choice>(choices: readonly Choice[]): Choice {
      if (choices.length === 0) throw new RangeError("There is nothing to pick from");
      return choices[integer(0, choices.length - 1)] as Choice;
    },
  };
}

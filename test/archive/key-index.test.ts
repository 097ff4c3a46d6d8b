import { expect, test } from "vitest";
import { KeyIndex } from "../../server/src/archive/key-index.ts";

test("keys stay in order whatever comes and goes, few at a time or many", () => {
  const index = new KeyIndex();
  const held = new Map<string, number>();
  // A fixed sequence that looks like chance.
  let state = 7;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  for (let round = 0; round < 300; round++) {
    // Rounds of one change, and of more than are put in one by one.
    for (let change = round % 7 === 0 ? 120 : 1; change > 0; change--) {
      const key = `${10 + next(15)}/${next(40)}`;
      const count = held.get(key) ?? 0;
      const by = count > 0 && next(2) === 0 ? -1 : 1;
      index.count(key, "a", by);
      if (count + by > 0) held.set(key, count + by);
      else held.delete(key);
    }
    expect(index.keys()).toEqual([...held.keys()].sort().reverse());
  }
});

test("the list that was given out stays as it was, and is the same until a key comes or goes", () => {
  const index = new KeyIndex();
  for (const key of ["21/1", "21/3"]) index.count(key, "a", 1);
  const before = index.keys();
  index.count("21/2", "a", 1);
  index.count("21/2", "a", -1);
  index.count("21/1", "b", 1);
  expect(index.keys()).toBe(before);
  index.count("21/2", "a", 1);
  expect(index.keys()).toEqual(["21/3", "21/2", "21/1"]);
  expect(before).toEqual(["21/3", "21/1"]);
});

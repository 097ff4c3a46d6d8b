import { expect, test } from "vitest";
import { rememberingLines } from "../../server/src/text/line-memo.ts";

test("a line is read once while it is asked for again and again, and gives what reading it gives", () => {
  const read: string[] = [];
  const length = rememberingLines((line) => {
    read.push(line);
    return line.length;
  });
  expect(["en linje", "", "en linje", "en anden linje", ""].map(length)).toEqual([8, 0, 8, 14, 0]);
  expect(read).toEqual(["en linje", "", "en anden linje"]);
});

test("lines that nobody asks for any more are forgotten, the last ones are not", () => {
  let reads = 0;
  const remembered = rememberingLines((line) => {
    reads++;
    return line;
  });
  for (let line = 0; line < 20_000; line++) remembered(`${line}`);
  expect(reads).toBe(20_000);
  for (let line = 19_000; line < 20_000; line++) remembered(`${line}`);
  expect(reads).toBe(20_000);
  remembered("0");
  expect(reads).toBe(20_001);
});

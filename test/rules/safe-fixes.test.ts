import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import type { Edit, Fix } from "../../server/src/rules/rule.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";
import { allSafeEdits, applyEdits, type Judge, safeEdits } from "../../server/src/rules/safe-fixes.ts";
import { SourceText } from "../../server/src/text/source-text.ts";
import { projectFolder, seedsFolder } from "../fixtures/seeds.ts";

const edit = (line: number, start: number, end: number, newText: string): Edit => ({
  start: { line, column: start },
  end: { line, column: end },
  newText,
});

const finding = (...fixes: Partial<Fix>[]) => ({
  fixes: () => fixes.map((fix): Fix => ({ title: { da: "Ret", en: "Mend" }, edits: [], ...fix })),
});

const words = (edits: readonly Edit[]): string[] => edits.map(({ newText }) => newText);

describe("the edits of a round", () => {
  test("are of fixes that are safe and preferred", () => {
    expect(
      words(
        safeEdits([
          finding({ edits: [edit(0, 0, 1, "safe")], safe: true }),
          finding({ edits: [edit(1, 0, 1, "preferred")], preferred: true }),
          finding({ edits: [edit(2, 0, 1, "other")], safe: true }, { edits: [edit(2, 0, 1, "both")], safe: true, preferred: true }),
          finding(),
        ]),
      ),
    ).toEqual(["both"]);
  });

  test("are in order, and of fixes that touch each other the first is made whole", () => {
    const fix = (...edits: Edit[]) => finding({ edits, safe: true, preferred: true });
    const found = [
      fix(edit(5, 0, 3, "a"), edit(1, 0, 3, "b")),
      fix(edit(5, 3, 4, "touches")),
      fix(edit(9, 0, 1, "c"), edit(1, 2, 2, "touches")),
      fix(edit(1, 4, 5, "d")),
      fix(edit(9, 0, 1, "e")),
    ];
    expect(words(safeEdits(found))).toEqual(["b", "d", "a", "e"]);
  });
});

test("edits are made against one text, in its line ends", () => {
  const text = new SourceText("aaa\r\nbbb\r\nccc");
  expect(applyEdits(text, [edit(0, 1, 2, "1\n2"), edit(2, 0, 0, "x")]).toString()).toBe(
    "aaa\r\nbbb\r\nccc".replace("aaa", "a1\r\n2a").replace("ccc", "xccc"),
  );
});

/** Finds words and puts others in their place, line by line; `\n` may stand in them. */
const mending =
  (from: RegExp, to: string): Judge =>
  (text) =>
    Array.from({ length: text.lineCount }, (_, line) =>
      [...text.line(line).matchAll(from)].map((match) =>
        finding({ edits: [edit(line, match.index, match.index + match[0].length, to)], safe: true, preferred: true }),
      ),
    ).flat();

describe("all safe edits", () => {
  const mend = (content: string, judge: Judge): string => {
    const text = new SourceText(content);
    return applyEdits(text, allSafeEdits(text, judge)).toString();
  };

  test("are each an edit of its own where none waits for another", () => {
    const text = new SourceText("ae b ae\nc\nae");
    expect(allSafeEdits(text, mending(/ae/g, "æ"))).toHaveLength(3);
    expect(mend("ae b ae\nc\nae", mending(/ae/g, "æ"))).toBe("æ b æ\nc\næ");
  });

  test.each([
    ["side by side", "x aeaeae y\nz", /ae/g, "æ", "x æææ y\nz"],
    ["in the first line", "aeae", /ae/g, "æ", "ææ"],
    ["that put lines in", "a\nb;;;c\nd", /;/g, "\n", "a\nb\n\n\nc\nd"],
    ["that put lines in at the end", "a\nb;;", /;/g, "\n", "a\nb\n\n"],
    ["that put lines in at the start", ";;a", /;/g, "\n", "\n\na"],
    ["in line ends of another kind", "a\r\naeae\r\n", /ae/g, "\n", "a\r\n\r\n\r\n\r\n"],
  ])("are made where they wait for others %s", (_, before, from, to, after) => {
    expect(mend(before, mending(from, to))).toBe(after);
  });

  test("are none where fixes bring each other about", () => {
    const swap: Judge = (text) => [...mending(/a/g, "b")(text), ...mending(/b/g, "a")(text)];
    expect(mend("x a y", swap)).toBe("x a y");
  });
});

const documents = [...["dialects", "more"].map((folder) => join(projectFolder, "test/fixtures", folder)), seedsFolder].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".referat"))
    .map((name) => readFileSync(join(folder, name), "utf8")),
);

const judge: Judge = (text) => runRules(analyse(text.toString()));
const codesIn = (text: string): string[] => runRules(analyse(text)).map(({ code }) => code);

/** Cuts titles off in the table of contents, where they are long enough, and misspells a label. */
function spoil(document: string, left: number): string {
  const { text, facts } = analyse(document);
  const cuts = (facts.contents?.entries ?? []).flatMap(({ title }): Edit[] => {
    const line = (facts.contents?.firstLine ?? 0) + title.line;
    return title.end - title.start > left + 1 ? [edit(line, title.start + left, title.end, "")] : [];
  });
  return applyEdits(text, cuts)
    .toString()
    .replace(/^(\W*)Mødedato/m, "$1Møtedato");
}

test("on documents of every dialect: made twice they do no more than once, what they mend is gone, and nothing new is found", () => {
  let mended = 0;
  const check = (content: string): void => {
    const text = new SourceText(content);
    const edits = allSafeEdits(text, judge);
    const after = applyEdits(text, edits).toString();
    expect(allSafeEdits(new SourceText(after), judge)).toEqual([]);
    const before = codesIn(content);
    for (const code of codesIn(after)) expect(before.splice(before.indexOf(code), 1)).toEqual([code]);
    if (edits.length > 0) {
      mended++;
      expect(before.length).toBeGreaterThan(0);
    } else expect(after).toBe(content);
  };
  fc.assert(
    fc.property(fc.constantFrom(...documents), fc.integer({ min: 60, max: 110 }), fc.boolean(), (document, left, carriage) => {
      const content = spoil(document, left);
      check(carriage ? content.replace(/\r?\n/g, "\r\n") : content);
    }),
    { numRuns: 80 },
  );
  expect(mended).toBeGreaterThan(5);
});

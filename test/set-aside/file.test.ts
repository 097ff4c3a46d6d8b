import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NewEntry } from "../../server/src/set-aside/entries.ts";
import { parseSetAside } from "../../server/src/set-aside/parse.ts";
import { hashWords, quoteOf } from "../../server/src/set-aside/words.ts";
import { withEntry } from "../../server/src/set-aside/write.ts";

const finding = (document: string, punkt: string | number | null = "19/1001", code = "dato-umulig"): NewEntry => ({
  kind: "finding",
  code,
  punkt,
  words: hashWords("31. september"),
  meeting: "Økonomiudvalget 2019-02-25",
  document,
  lineWords: null,
  quote: "31. september",
});

const file = `{
  "version": 1,
  "findings": [
    {
      "code": "dato-umulig",
      "punkt": "19/1001",
      "quote": "31. september",
      "document": "a.referat",
      "meeting": "Økonomiudvalget 2019-02-25",
      "words": "${hashWords("31. september")}"
    }
  ],
  "rules": []
}
`;

describe("the file", () => {
  test("is written for people, with an end of line at its end", () => {
    expect(withEntry(null, finding("a.referat"))).toBe(file);
  });

  test("is the same whatever comes first", () => {
    const entries: NewEntry[] = [
      finding("a.referat"),
      finding("b.referat", 3),
      finding("a.referat", "19/1000"),
      { kind: "rule", code: "sum-afviger", document: "b.referat" },
      { kind: "rule", code: "dato-umulig", document: "a.referat" },
    ];
    const write = (order: readonly NewEntry[]): string | null => order.reduce<string | null>(withEntry, null);
    const whole = write(entries);
    fc.assert(fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (order) => write(order) === whole));
  });

  test("keeps all else: other entries, fields that are not known, line ends, tabs, a byte order mark", () => {
    const before = `\uFEFF{\r\n\t"version": 1,\r\n\t"why": "aftalt på mødet",\r\n\t"rules": [\r\n\t\t{ "code": "sum-afviger", "document": "a.referat", "why": "netto" }\r\n\t]\r\n}`;
    const after = withEntry(before, { kind: "rule", code: "dato-umulig", document: "b.referat" });
    expect(after.startsWith(before.slice(0, before.indexOf("[")))).toBe(true);
    expect(JSON.parse(after.slice(1)).rules).toEqual([
      { code: "sum-afviger", document: "a.referat", why: "netto" },
      { code: "dato-umulig", document: "b.referat" },
    ]);
    expect(after.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(after.endsWith("}\r\n")).toBe(true);
  });

  test("has an entry once", () => {
    expect(withEntry(file, finding("a.referat"))).toBe(file);
    expect(withEntry(file, { ...finding("a.referat"), meeting: null } as NewEntry)).not.toBe(file);
  });

  test("is never written over where it is malformed", () => {
    expect(() => withEntry("{", finding("a.referat"))).toThrow();
  });
});

describe("a file that is malformed is told of with its line (from 0) and what is wrong", () => {
  const entry = '"code": "dato-umulig", "punkt": null, "words": "0", "meeting": null, "document": "a"';
  test.each([
    ["", 0, "der mangler en værdi"],
    ['{\n  "version": 1,\n  "findings": [\n    {\n', 3, "slutklamme"],
    ['{\n"version": 1\n"rules": []\n}\n', 2, "komma"],
    ['{\r\n"version": 1,\r\n// hej\r\n"rules": []\r\n}\r\n', 2, "kommentarer"],
    ["{\n<<<<<<< HEAD\n", 1, ""],
    ["[]", 0, "objekt"],
    ["\n\n7\n", 2, "objekt"],
    ["{}", 0, "»version«"],
    ['{\n"version": 2\n}', 1, "nyere udgave"],
    ['{\n"version": 1,\n"findings": {}\n}', 2, "liste"],
    ['{\n"version": 1,\n"rules": [\n7]\n}', 3, "objekter"],
    ['{\n"version": 1,\n"rules": [\n{"code": "a"}]\n}', 3, "»document«"],
    ['{\n"version": 1,\n"rules": [\n{"code": "a",\n"document": 7}]\n}', 4, "»document« skal være tekst"],
    [`{\n"version": 1,\n"findings": [\n{${entry}},\n{${entry.replace("null", "[]")}}]\n}`, 4, "»punkt«"],
    [`{\n"version": 1,\n"findings": [{${entry},\n"lineWords": 3}]\n}`, 3, "»lineWords«"],
    ['{"version": 1}\n\n{}', 2, "mere"],
    ['{"version": 1,\n"rules": [],\n"rules": []}', 2, "anden gang"],
  ])("%j", (text, line, words) => {
    const parsed = parseSetAside(text);
    expect(parsed).toMatchObject({ kind: "malformed", line });
    expect(parsed.kind === "malformed" && parsed.message.da).toContain(words);
  });

  test("any other text is read or told of", () => {
    const json = fc.json();
    const broken = fc
      .tuple(fc.nat(file.length), fc.nat(20), fc.string())
      .map(([at, cut, words]) => file.slice(0, at) + words + file.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(fc.string(), json, broken), (text) => {
        const parsed = parseSetAside(text);
        if (parsed.kind === "malformed") expect(parsed.line).toBeLessThan(text.split(/\r\n|\r|\n/).length);
        else expect(() => JSON.parse(text)).not.toThrow();
      }),
    );
  });

  test("lists may be left out", () => {
    expect(parseSetAside('{ "version": 1 }')).toEqual({ kind: "read", setAside: { findings: [], rules: [] } });
  });
});

describe("words", () => {
  test("have one hash whatever their white space and composition", () => {
    expect(hashWords(" 31.\u00a0 september\n")).toBe(hashWords("31. september"));
    expect(hashWords("på".normalize("NFD"))).toBe(hashWords("på"));
    expect(hashWords("31. september")).not.toBe(hashWords("31. September"));
    expect(hashWords("")).toMatch(/^[0-9a-f]{16}$/);
  });

  test("are quoted by their beginning, never by half a character", () => {
    expect(quoteOf("a\n b")).toBe("a b");
    const long = quoteOf("😀".repeat(100));
    expect(long.length).toBeLessThanOrEqual(80);
    expect(long).toMatch(/^(?:😀)+…$/u);
  });
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import { type Outline, outlineOf } from "../../server/src/facts/outline.ts";
import { projectFolder } from "../fixtures/seeds.ts";

/** An outline worked out by hand: what it does not speak of is not compared. */
interface Expected {
  readonly title: string | null;
  readonly committee?: string | null;
  readonly date?: string | null;
  readonly toc: readonly { line: number; title: string; page: number | null }[];
  readonly punkter: readonly {
    line: number;
    number: number | null;
    title: string;
    caseNumber: string | null;
    closed?: boolean;
    sections: readonly { heading: string; line: number; role?: string }[];
    bilag: readonly string[];
  }[];
}

function checkOutline(path: string, expected: Expected): void {
  const found = outlineOf(analyse(readFileSync(path, "utf8")).facts);
  expect(found.title).toBe(expected.title);
  if (expected.committee !== undefined) expect(found.committee).toBe(expected.committee);
  if (expected.date !== undefined) expect(found.date).toBe(expected.date);
  expect(found.toc).toEqual(expected.toc.map(({ title, page, line }) => ({ title, page, line })));
  expect(found.punkter.map((punkt, index) => project(punkt, expected.punkter[index]))).toEqual(expected.punkter);
}

/** The parts of a found item that the expectation speaks of. */
function project(punkt: Outline["punkter"][number], expected: Expected["punkter"][number] | undefined): unknown {
  const { closed, sections, ...rest } = punkt;
  return {
    ...rest,
    ...(expected?.closed === undefined ? {} : { closed }),
    sections: sections.map(({ role, heading, line }, index) => ({
      heading,
      line,
      ...(expected?.sections[index]?.role === undefined ? {} : { role }),
    })),
  };
}

describe("the outline of the sample documents", () => {
  const { files: expected } = JSON.parse(readFileSync(join(projectFolder, "test/fixtures/seeds.outline.json"), "utf8")) as {
    files: Record<string, Expected>;
  };
  const names = Object.keys(expected).filter((name) => name.endsWith(".referat"));
  test("speaks of all five", () => expect(names).toHaveLength(5));
  test.each(names)("%s", (name) => checkOutline(join(projectFolder, name), expected[name] as Expected));
});

describe.each(["dialects", "more"])("the outline of documents in other dialects: %s", (folder) => {
  const fixtures = join(projectFolder, "test/fixtures", folder);
  const names = existsSync(fixtures) ? readdirSync(fixtures).filter((name) => name.endsWith(".referat")) : [];
  test("are at least twenty", () => expect(names.length).toBeGreaterThanOrEqual(20));
  test.each(names)("%s", (name) => {
    const expected = JSON.parse(readFileSync(join(fixtures, name.replace(/\.referat$/, ".outline.json")), "utf8")) as Expected;
    checkOutline(join(fixtures, name), expected);
  });
});

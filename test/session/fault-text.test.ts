import { describe, expect, test } from "vitest";
import { faultName, faultText } from "../../server/src/session/fault-text.ts";

const thrownBy = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  return expect.unreachable();
};
const words = "Økonomiudvalget\n    at tiltræde (indstillingen)";

describe("what the log says of a failure", () => {
  test.each([
    ["JSON", () => JSON.parse(words), "SyntaxError"],
    ["a value that is no object", () => "x" in (words as unknown as object), "TypeError"],
    ["a message of one's own", () => expect.fail(words), "AssertionError"],
    ["a rejected value", () => new Intl.NumberFormat(words), "RangeError"],
  ])("is its kind and its place, without words of a document: %s", (_, work, kind) => {
    const told = faultText(thrownBy(work));
    expect(told.split("\n")[0]).toBe(kind);
    expect(told).toContain("fault-text.test.ts");
    expect(told).not.toMatch(/Økonomiudvalget|indstillingen/);
  });

  test("is also what the engine says of code, and the machine of files", () => {
    const nothing = null as unknown as { name: { first: string } };
    expect(faultName(thrownBy(() => nothing.name.first))).toBe("TypeError: Cannot read properties of null (reading 'name')");
    const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { syscall: "write" });
    expect(faultName(full)).toBe("Error: ENOSPC: no space left on device, write");
    expect(faultText(words)).toBe("a string was thrown");
  });
});

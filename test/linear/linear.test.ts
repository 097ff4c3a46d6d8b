import { describe, expect, test } from "vitest";
import { isLinear } from "./cost.ts";
import { hostile } from "./hostile-documents.ts";
import { type ReadDocument, readDocument } from "./read-document.ts";
import { stages } from "./stages.ts";

describe("all that is done with a document grows with it, and not with its square:", () => {
  test.each(hostile)("$name", { timeout: 120_000 }, ({ size, make }) => {
    const read = new Map<number, ReadDocument>();
    const documentOf = (length: number): ReadDocument => {
      const document = read.get(length) ?? readDocument(make(length));
      read.set(length, document);
      return document;
    };
    expect(documentOf(4 * size).content.length).toBeGreaterThan(3 * make(size).length);
    const growing = stages.filter(({ prepare }) => !isLinear(size, (length) => prepare(documentOf(length))));
    expect(growing.map(({ name }) => name)).toEqual([]);
  });
});

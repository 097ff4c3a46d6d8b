import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import { type Analysis, analyse } from "../../server/src/analysis.ts";
import type { Archive } from "../../server/src/archive/archive.ts";
import { recordOf } from "../../server/src/archive/record.ts";
import { archiveSays, builtAnew, saysOf } from "./says.ts";

/**
 * An analysis that was led through edits, and an archive that was led with it, say what a fresh one of the same text
 * and a fresh archive say.
 */
export function expectSameAsFresh(edited: Analysis, content: string, withFixes: boolean, archive: Archive | null = null): void {
  if (edited.text.toString() !== content) expect(edited.text.toString()).toBe(content);
  const fresh = analyse(content);
  const now = saysOf(edited, withFixes, archive);
  const freshArchive = archive && builtAnew(archive, recordOf(fresh.facts));
  const then = saysOf(fresh, withFixes, freshArchive);
  // Deep comparison first by the quick way; the slow one words the difference.
  if (!isDeepStrictEqual(now, then)) expect(now).toEqual(then);
  if (!archive || !freshArchive) return;
  const archived = archiveSays(archive);
  const expected = archiveSays(freshArchive);
  if (!isDeepStrictEqual(archived, expected)) expect(archived).toEqual(expected);
}

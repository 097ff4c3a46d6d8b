import type { Steps } from "../text/steps.ts";
import { type ChosenPunkt, chooseNumberedPunkter } from "./choose-punkter.ts";
import { chooseUnnumberedPunkter, titleAlone } from "./choose-unnumbered.ts";
import { contentsTitles } from "./collect-candidates.ts";
import { type ContentsRun, findContents } from "./contents.ts";
import { findPageHeads } from "./page-heads.ts";
import type { LineMark } from "./scan.ts";

/** Which lines of a file are what, judged from all its marks. Indices point into them. */
export interface Structure {
  readonly contents: ContentsRun | null;
  /** The first line that the search for a table of contents did not look at. */
  readonly contentsReadTo: number;
  /** Whether a title stands in the table of contents. */
  readonly inContents: (title: string) => boolean;
  readonly pageHeads: ReadonlySet<number>;
  readonly chosen: readonly ChosenPunkt[];
  /** The file numbers no items. */
  readonly unnumbered: boolean;
}

/**
 * Judges the lines that may be something by their place in the file. What has been found out of the table of contents
 * may be given where the marks that it was read from are the same as before.
 */
export function* readStructure(marks: readonly LineMark[], known?: Pick<Structure, "contents" | "contentsReadTo">): Steps<Structure> {
  const pageHeads = findPageHeads(marks);
  yield;
  const { contents, contentsReadTo } = known ?? readContents(marks);
  yield;
  const from = contents ? contents.last + 1 : 0;
  const inContents = contentsTitles(contents?.entries ?? []);
  const numbered = yield* chooseNumberedPunkter(marks, from, inContents, pageHeads);
  const unnumbered = numbered.length === 0;
  const others = unnumbered ? yield* chooseUnnumberedPunkter(marks, from, inContents, pageHeads) : numbered;
  const chosen = contents?.glued && others[0]?.headingIndex !== from ? [titleAlone(marks, from), ...others] : others;
  return { contents, contentsReadTo, inContents, pageHeads, chosen, unnumbered };
}

function readContents(marks: readonly LineMark[]): Pick<Structure, "contents" | "contentsReadTo"> {
  const { run, readTo } = findContents(marks);
  return { contents: run, contentsReadTo: marks[readTo]?.line ?? Number.POSITIVE_INFINITY };
}

/** Whether the last group heading in a run of lines announces closed items; null where there is none. */
export function lastGroup(marks: readonly LineMark[], from: number, to: number): boolean | null {
  for (let index = to - 1; index >= from; index--) {
    const mark = marks[index] as LineMark;
    if (mark.mark === "group") return isClosedGroup(mark);
  }
  return null;
}

export const isClosedGroup = (mark: LineMark): boolean => /^luk/i.test(mark.plain.text);

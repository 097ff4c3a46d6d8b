import type { ContentsEntry, HeadBlock, Label, Text, Tree } from "../syntax/tree.ts";
import { forEachBlock } from "../syntax/tree.ts";
import type { SourceText } from "../text/source-text.ts";
import { type Meeting, readMeeting } from "./meeting.ts";
import { type PunktFacts, readPunktFacts } from "./punkt-facts.ts";

/** What one document says, read from it alone. */
export interface DocumentFacts {
  readonly title: Text | null;
  readonly meeting: Meeting;
  readonly labels: readonly Label[];
  readonly contents: ContentsFacts | null;
  readonly punkter: readonly PlacedPunkt[];
  readonly lineCount: number;
}

export interface ContentsFacts {
  readonly firstLine: number;
  readonly lineCount: number;
  readonly heading: Text;
  /** Lines relative to `firstLine`. */
  readonly entries: readonly ContentsEntry[];
}

/** An item's facts, and the document line that they are relative to. */
export interface PlacedPunkt {
  readonly firstLine: number;
  readonly facts: PunktFacts;
  /** A group heading (`Lukkede punkter`) stands between it and the item before. */
  readonly opensGroup: boolean;
}

export function readDocumentFacts(tree: Tree, text: SourceText): DocumentFacts {
  let head: HeadBlock | null = null;
  let contents: ContentsFacts | null = null;
  const punkter: PlacedPunkt[] = [];
  let meeting = readMeeting(null);
  let opensGroup = false;
  forEachBlock(tree, (block, firstLine) => {
    if (block.kind === "head") {
      head = block;
      meeting = readMeeting(block);
    } else if (block.kind === "contents") {
      contents = { firstLine, lineCount: block.lineCount, heading: block.heading, entries: block.entries };
    } else if (block.kind === "interlude") {
      opensGroup ||= block.group;
    } else if (block.kind === "punkt") {
      const lines = text.window(firstLine, firstLine + block.lineCount);
      punkter.push({ firstLine, facts: readPunktFacts(block, lines, meeting), opensGroup });
      opensGroup = false;
    }
  });
  const { title = null, labels = [] } = (head as HeadBlock | null) ?? {};
  return { title, meeting, labels, contents, punkter, lineCount: tree.lineCount };
}

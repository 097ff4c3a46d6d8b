import type { Range } from "vscode-languageserver-types";
import { forEachBlock } from "../syntax/tree.ts";
import { inOrder, punktTokens, type Token } from "./punkt-tokens.ts";
import { tokenModifier, tokenType } from "./semantic-legend.ts";
import type { Snapshot } from "./snapshot.ts";

/**
 * What a grammar cannot know, for colours: people on the meeting's list, wherever their full names stand; this committee's
 * name; references to meetings that the archive has; totals and their parts; the headings of others' decisions. As the protocol
 * encodes it, of the whole document or of the lines of a range. An item that is unchanged is not read again.
 */
export function semanticTokens(snapshot: Snapshot, range: Range | null = null): number[] {
  const data: number[] = [];
  let lastLine = 0;
  let lastStart = 0;
  const put = ({ line, start, end, type, modifiers }: Token, firstLine: number): void => {
    const at = firstLine + line;
    if (range && (at < range.start.line || at > range.end.line)) return;
    data.push(at - lastLine, at === lastLine ? start - lastStart : start, end - start, type, modifiers);
    lastLine = at;
    lastStart = start;
  };
  for (const token of listedPeople(snapshot)) put(token, 0);
  let index = 0;
  forEachBlock(snapshot.tree, (block, firstLine) => {
    if (block.kind !== "punkt") return;
    const punkt = snapshot.facts.punkter[index++];
    const end = firstLine + block.lineCount;
    if (!punkt || (range && (end <= range.start.line || firstLine > range.end.line))) return;
    for (const token of punktTokens(snapshot, punkt.facts, block, () => snapshot.text.window(firstLine, end))) put(token, firstLine);
  });
  return data;
}

const listedPeople = ({ facts: { people } }: Snapshot): readonly Token[] =>
  inOrder(
    people.map(({ line, start, name }) => ({
      line,
      start,
      end: start + name.length,
      type: tokenType.person,
      modifiers: tokenModifier.declaration,
    })),
  );

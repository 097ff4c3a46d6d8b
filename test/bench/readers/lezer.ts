import { importPeer } from "../peers.ts";
import type { Reader } from "./reader.ts";

type Tree = object;
type Input = object;
type Fragments = readonly object[];

interface LezerParser {
  parse(input: Input | string, fragments?: Fragments): Tree;
}

interface Fragmentation {
  addTree(tree: Tree, fragments?: Fragments): Fragments;
  applyChanges(
    fragments: Fragments,
    changes: readonly { readonly fromA: number; readonly toA: number; readonly fromB: number; readonly toB: number }[],
  ): Fragments;
}

/** CodeMirror's text: a tree of lines, which a change copies but for a few. */
interface LineTree {
  replace(from: number, to: number, text: LineTree): LineTree;
}

/** The Markdown parser of the editor CodeMirror, over that editor's text. It reads again only what a change touches. */
export async function loadLezer(): Promise<Reader> {
  const { parser } = (await importPeer("@lezer/markdown/dist/index.js")) as { parser: LezerParser };
  const { TreeFragment } = (await importPeer("@lezer/common/dist/index.js")) as { TreeFragment: Fragmentation };
  const { Text } = (await importPeer("@codemirror/state/dist/index.js")) as { Text: { of(lines: readonly string[]): LineTree } };
  const { DocInput } = (await importPeer("@codemirror/language/dist/index.js")) as { DocInput: new (text: LineTree) => Input };
  return {
    parse: (text) => parser.parse(text),
    open(opened) {
      let lines = Text.of(opened.split("\n"));
      let fragments = TreeFragment.addTree(parser.parse(new DocInput(lines)));
      return {
        change({ offset, removed, text }) {
          lines = lines.replace(offset, offset + removed, Text.of([text]));
          const change = { fromA: offset, toA: offset + removed, fromB: offset, toB: offset + text.length };
          const kept = TreeFragment.applyChanges(fragments, [change]);
          const tree = parser.parse(new DocInput(lines), kept);
          fragments = TreeFragment.addTree(tree, kept);
          return tree;
        },
      };
    },
  };
}

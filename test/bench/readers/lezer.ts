import { importPeer } from "../peers.ts";
import type { Reader } from "./reader.ts";

type Tree = object;
type Fragments = readonly object[];

interface LezerParser {
  parse(input: string, fragments?: Fragments): Tree;
}

interface TreeFragments {
  addTree(tree: Tree, fragments?: Fragments): Fragments;
  applyChanges(
    fragments: Fragments,
    changes: readonly { readonly fromA: number; readonly toA: number; readonly fromB: number; readonly toB: number }[],
  ): Fragments;
}

/** The Markdown parser of the editor CodeMirror, which reads again only what a change touches. */
export async function loadLezer(): Promise<Reader> {
  const { parser } = (await importPeer("@lezer/markdown/dist/index.js")) as { parser: LezerParser };
  const { TreeFragment } = (await importPeer("@lezer/common/dist/index.js")) as { TreeFragment: TreeFragments };
  return {
    parse: (text) => parser.parse(text),
    open(opened) {
      let content = opened;
      let fragments = TreeFragment.addTree(parser.parse(content));
      return {
        change({ offset, removed, text }) {
          content = content.slice(0, offset) + text + content.slice(offset + removed);
          const change = { fromA: offset, toA: offset + removed, fromB: offset, toB: offset + text.length };
          const kept = TreeFragment.applyChanges(fragments, [change]);
          const tree = parser.parse(content, kept);
          fragments = TreeFragment.addTree(tree, kept);
          return tree;
        },
      };
    },
  };
}

import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";

/** A stretch of a file's text, in UTF-16 code units, and what takes its place. */
export interface TextReplacement {
  readonly offset: number;
  readonly length: number;
  readonly newText: string;
}

/** What has to change in a file of set-aside findings when documents get other paths: `moved` gives the new one, or null. */
export function pathReplacements(text: string, moved: (path: string) => string | null): TextReplacement[] {
  const root = parseTree(text, [], { disallowComments: true });
  if (!root) return [];
  return ["findings", "rules"].flatMap((list) =>
    (findNodeAtLocation(root, [list])?.children ?? []).flatMap((entry: Node): TextReplacement[] => {
      const document = findNodeAtLocation(entry, ["document"]);
      const path = document?.type === "string" ? moved(String(document.value)) : null;
      return document && path !== null ? [{ offset: document.offset, length: document.length, newText: JSON.stringify(path) }] : [];
    }),
  );
}

import type { SagerParams, SagNode } from "../looking.ts";

/** The last of children of which there are more. */
export interface MoreNode {
  readonly kind: "more";
  readonly more: number;
}

/** A node in its place in the tree. */
export interface SagerElement {
  /** The same for the same thing at the same place, whatever changes around it. */
  readonly id: string;
  readonly node: SagNode | MoreNode;
  readonly parent: SagerElement | null;
}

/** The nodes below `parent`, with ids of their own. */
export function elementsOf(parent: SagerElement | null, nodes: readonly SagNode[], more: number): SagerElement[] {
  const used = new Map<string, number>();
  const all = more > 0 ? [...nodes, { kind: "more", more } as const] : nodes;
  return all.map((node) => {
    const name = nameOf(node);
    const times = used.get(name) ?? 0;
    used.set(name, times + 1);
    return { id: `${parent?.id ?? ""}/${name}${times > 0 ? `+${times}` : ""}`, node, parent };
  });
}

function nameOf(node: SagNode | MoreNode): string {
  switch (node.kind) {
    case "year":
      return `year ${node.year}`;
    case "sag":
      return `sag ${node.key}`;
    case "treatment":
      return `${node.uri} ${node.number}`;
    default:
      return node.kind;
  }
}

/** How the children of a node are asked for; null where it has none. */
export function askedBelow(element: SagerElement | null): Pick<SagerParams, "under"> | null {
  const node = element?.node;
  switch (node?.kind) {
    case undefined:
      return { under: null };
    case "open":
      return { under: { kind: "open" } };
    case "year":
      return { under: { kind: "year", year: node.year } };
    case "sag":
      return { under: { kind: "sag", sagsnummer: node.sagsnummer } };
    default:
      return null;
  }
}

import * as vscode from "vscode";
import type { Lookup } from "../lookup.ts";
import { askedBelow, elementsOf, type SagerElement } from "./element.ts";
import { treeItemOf } from "./tree-item.ts";

/** So many nodes are shown at a time below one. */
const step = 500;

/** The tree of cases, asked of the server node by node as the user opens them. */
export class SagerTree implements vscode.TreeDataProvider<SagerElement>, vscode.Disposable {
  readonly #lookup: Lookup;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #read = new vscode.EventEmitter<void>();
  /** The top has been read. */
  readonly onDidRead = this.#read.event;
  /** How many nodes are shown below those of which the user wants more, by id. */
  readonly #most = new Map<string, number>();
  #filter = "";
  #count = 0;

  constructor(lookup: Lookup) {
    this.#lookup = lookup;
  }

  get filter(): string {
    return this.#filter;
  }

  /** How many nodes are at the top, with those that are not shown. */
  get count(): number {
    return this.#count;
  }

  /** Shows only the cases in which these words stand; all where there are none. */
  setFilter(filter: string): void {
    if (filter === this.#filter) {
      return;
    }
    this.#filter = filter;
    this.#most.clear();
    this.refresh();
  }

  /** Shows more of the nodes below one, or at the top. */
  showMore(id: string | null): void {
    this.#most.set(id ?? "", (this.#most.get(id ?? "") ?? step) + step);
    this.refresh();
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  getTreeItem(element: SagerElement): vscode.TreeItem {
    return treeItemOf(element);
  }

  getParent(element: SagerElement): SagerElement | null {
    return element.parent;
  }

  async getChildren(element?: SagerElement): Promise<SagerElement[]> {
    const { elements, count } = await this.#ask(element ?? null);
    if (element === undefined) {
      this.#count = count;
      this.#read.fire();
    }
    return elements;
  }

  async #ask(element: SagerElement | null): Promise<{ readonly elements: SagerElement[]; readonly count: number }> {
    const asked = askedBelow(element);
    const filter = element === null ? this.#filter : "";
    const result = asked && (await this.#lookup.sager({ ...asked, filter, most: this.#most.get(element?.id ?? "") ?? step }));
    return result
      ? { elements: elementsOf(element, result.nodes, result.more), count: result.nodes.length + result.more }
      : { elements: [], count: 0 };
  }

  /** Where a case stands among those that are found, or among those of the open documents; null where it does not. */
  async find(key: string): Promise<SagerElement | null> {
    const { elements: top } = await this.#ask(null);
    const open = top.find(({ node }) => node.kind === "open");
    const sager = this.#filter === "" && open ? (await this.#ask(open)).elements : top;
    return sager.find(({ node }) => node.kind === "sag" && node.key === key) ?? null;
  }

  dispose(): void {
    this.#changed.dispose();
    this.#read.dispose();
  }
}

import * as vscode from "vscode";
import { t } from "../localize.ts";
import type { Lookup } from "../lookup.ts";
import { commandIds, sagerFilteredContext, sagerView } from "../protocol.ts";
import type { SagerElement } from "./element.ts";
import type { SagerTree } from "./sager-tree.ts";

/** Typing must rest for so long before the tree is asked, in milliseconds. */
const rest = 200;

/** What the menus of the tree offer. */
export function registerSagerCommands(lookup: Lookup, tree: SagerTree, view: vscode.TreeView<SagerElement>): vscode.Disposable {
  const setFilter = (filter: string): void => {
    tree.setFilter(filter.trim());
    void vscode.commands.executeCommand("setContext", sagerFilteredContext, tree.filter !== "");
  };
  /** The case that a menu was opened on; by keyboard, the one that is selected. */
  const sagOf = (given: unknown): string | null => {
    const node = ((given ?? view.selection[0]) as SagerElement | undefined)?.node;
    return node?.kind === "sag" ? node.sagsnummer : null;
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.filterSager, async () => {
      await vscode.commands.executeCommand(`${sagerView}.focus`);
      askFilter(tree.filter, setFilter);
    }),
    vscode.commands.registerCommand(commandIds.clearFilter, () => setFilter("")),
    vscode.commands.registerCommand(commandIds.moreSager, (id: unknown) => tree.showMore(typeof id === "string" ? id : null)),
    vscode.commands.registerCommand(commandIds.copySagsnummer, async (given: unknown) => {
      const sagsnummer = sagOf(given);
      if (sagsnummer !== null) {
        await vscode.env.clipboard.writeText(sagsnummer);
        vscode.window.setStatusBarMessage(t("{0} er kopieret", sagsnummer), 2000);
      }
    }),
    vscode.commands.registerCommand(commandIds.findSagReferences, async (given: unknown) => {
      const sagsnummer = sagOf(given);
      if (sagsnummer !== null) {
        await findReferences(lookup, sagsnummer);
      }
    }),
  );
}

/** Asks for the words; the tree follows while they are typed, and goes back where the user gives up. */
function askFilter(before: string, setFilter: (filter: string) => void): void {
  const input = vscode.window.createInputBox();
  input.title = t("Find sager");
  input.placeholder = t("Sagsnummer eller ord af titlen");
  input.value = before;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let accepted = false;
  input.onDidChangeValue((value) => {
    clearTimeout(timer);
    timer = setTimeout(() => setFilter(value), rest);
  });
  input.onDidAccept(() => {
    accepted = true;
    setFilter(input.value);
    input.hide();
  });
  input.onDidHide(() => {
    clearTimeout(timer);
    if (!accepted) {
      setFilter(before);
    }
    input.dispose();
  });
  input.show();
}

/** Opens the last treatment at its case number, and shows from there all places that name the case. */
async function findReferences(lookup: Lookup, sagsnummer: string): Promise<void> {
  const found = await lookup.sager({ under: { kind: "sag", sagsnummer } });
  const last = found?.nodes.at(-1);
  if (last?.kind !== "treatment") {
    return;
  }
  const place = new vscode.Position(last.at.line, last.at.character);
  await vscode.window.showTextDocument(vscode.Uri.parse(last.uri), { selection: new vscode.Range(place, place) });
  await vscode.commands.executeCommand("editor.action.goToReferences");
}

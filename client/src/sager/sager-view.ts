import * as vscode from "vscode";
import { onDidChangeLanguage, t } from "../localize.ts";
import type { ArchiveStatus } from "../looking.ts";
import type { Lookup } from "../lookup.ts";
import { sagerView } from "../protocol.ts";
import { countText, sagerText } from "../wording.ts";
import type { SagerElement } from "./element.ts";
import { followEditor } from "./follow-editor.ts";
import { registerSagerCommands } from "./sager-commands.ts";
import { SagerTree } from "./sager-tree.ts";

/** The view of cases in the side bar. `memory` keeps whether it follows the editor. */
export function registerSagerView(lookup: Lookup, memory: vscode.Memento): vscode.Disposable {
  const tree = new SagerTree(lookup);
  const view = vscode.window.createTreeView<SagerElement>(sagerView, { treeDataProvider: tree, showCollapseAll: true });
  let status: ArchiveStatus | undefined;
  let shown = -1;
  let outdated = false;

  const showMessage = (): void => {
    view.message = messageOf(tree, status) ?? "";
  };
  const refresh = (): void => {
    if (view.visible) {
      outdated = false;
      tree.refresh();
    } else {
      outdated = true;
    }
  };

  return vscode.Disposable.from(
    tree,
    view,
    registerSagerCommands(lookup, tree, view),
    followEditor(lookup, tree, view, memory),
    tree.onDidRead(showMessage),
    lookup.onDidChange((now) => {
      status = now;
      showMessage();
      // What an edit leaves alone in the tree need not be asked for again.
      if (now === undefined || now.sager !== shown || now.sager === 0) {
        shown = now?.sager ?? -1;
        refresh();
      }
    }),
    openMinutesChanged(refresh),
    view.onDidChangeVisibility(({ visible }) => {
      if (visible && outdated) {
        refresh();
      }
    }),
    onDidChangeLanguage(refresh),
  );
}

/** What stands above the tree: how far the reading has come, or what is looked for. */
function messageOf({ filter, count }: SagerTree, status: ArchiveStatus | undefined): string | undefined {
  const found = filter === "" ? undefined : t("»{0}«: {1}", filter, count === 0 ? t("ingen sager") : sagerText(count));
  const progress = status?.progress;
  const reading = progress ? t("Arkivet læses: {0} af {1} filer", countText(progress.read), countText(progress.total)) : undefined;
  return [found, reading].filter((line) => line !== undefined).join(" · ") || undefined;
}

/** Minutes have been opened or closed. The server hears of it after the client: it is given a moment. */
function openMinutesChanged(changed: () => void): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = ({ languageId }: vscode.TextDocument): void => {
    if (languageId === "referat") {
      clearTimeout(timer);
      timer = setTimeout(changed, 150);
    }
  };
  return vscode.Disposable.from(vscode.workspace.onDidOpenTextDocument(later), vscode.workspace.onDidCloseTextDocument(later), {
    dispose: () => clearTimeout(timer),
  });
}

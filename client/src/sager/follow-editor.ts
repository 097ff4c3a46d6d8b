import * as vscode from "vscode";
import type { Lookup } from "../lookup.ts";
import { commandIds, followsEditorContext, languageId } from "../protocol.ts";
import type { SagerElement } from "./element.ts";
import type { SagerTree } from "./sager-tree.ts";

/** The cursor must rest for so long, in milliseconds. */
const rest = 300;
const memoryKey = "sager.foelgerEditor";

/** Selects the case of the item at the cursor, while the view is visible and the user has not switched it off. */
export function followEditor(
  lookup: Lookup,
  tree: SagerTree,
  view: vscode.TreeView<SagerElement>,
  memory: vscode.Memento,
): vscode.Disposable {
  let follows = memory.get(memoryKey, true);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let selected: string | undefined;

  const reveal = async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    if (!follows || !view.visible || editor?.document.languageId !== languageId) {
      return;
    }
    const sag = await lookup.sagAt(editor.document.uri, editor.selection.active);
    if (!sag || sag.key === selected) {
      return;
    }
    const element = await tree.find(sag.key);
    // Where the user has gone on meanwhile, the next rest finds the place.
    if (element && view.visible && vscode.window.activeTextEditor === editor) {
      selected = sag.key;
      await view.reveal(element, { select: true, focus: false, expand: false });
    }
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void reveal().then(undefined, () => {}), rest);
  };
  const setFollows = async (wanted: boolean): Promise<void> => {
    follows = wanted;
    selected = undefined;
    later();
    await vscode.commands.executeCommand("setContext", followsEditorContext, wanted);
    await memory.update(memoryKey, wanted);
  };
  void vscode.commands.executeCommand("setContext", followsEditorContext, follows);

  return vscode.Disposable.from(
    vscode.commands.registerCommand(commandIds.followEditor, () => setFollows(true)),
    vscode.commands.registerCommand(commandIds.unfollowEditor, () => setFollows(false)),
    vscode.window.onDidChangeTextEditorSelection(later),
    vscode.window.onDidChangeActiveTextEditor(later),
    view.onDidChangeVisibility(later),
    // What the user selects in the tree is left alone until the cursor goes to another case.
    tree.onDidRead(() => {
      if (selected === undefined) {
        later();
      }
    }),
    { dispose: () => clearTimeout(timer) },
  );
}

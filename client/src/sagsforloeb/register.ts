import * as vscode from "vscode";
import type { Lookup } from "../lookup.ts";
import { commandIds, languageId, sagsforloebPanel } from "../protocol.ts";
import { chooseSag } from "./choose-sag.ts";
import { SagsforloebPanels } from "./panels.ts";

/** The command that shows one case over time, and its panels. */
export function registerSagsforloeb(lookup: Lookup, extensionUri: vscode.Uri): vscode.Disposable {
  const panels = new SagsforloebPanels(lookup, extensionUri);
  const show = async (given: unknown): Promise<void> => {
    const sagsnummer = givenSag(given) ?? (given === undefined ? await sagAtCursor(lookup) : null) ?? (await chooseSag(lookup));
    if (sagsnummer !== undefined) {
      panels.show(sagsnummer);
    }
  };
  return vscode.Disposable.from(
    panels,
    vscode.commands.registerCommand(commandIds.showSagsforloeb, show),
    vscode.window.registerWebviewPanelSerializer(sagsforloebPanel, panels),
  );
}

/** A number as links and lenses give it, or a case of the tree. */
function givenSag(given: unknown): string | null {
  if (typeof given === "string") {
    return given.trim() === "" ? null : given;
  }
  const { node } = (given ?? {}) as { node?: { kind?: unknown; sagsnummer?: unknown } };
  return node?.kind === "sag" && typeof node.sagsnummer === "string" ? node.sagsnummer : null;
}

async function sagAtCursor(lookup: Lookup): Promise<string | null> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== languageId) {
    return null;
  }
  return (await lookup.sagAt(editor.document.uri, editor.selection.active))?.sagsnummer ?? null;
}

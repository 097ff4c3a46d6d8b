import * as vscode from "vscode";
import type { Session } from "./client.ts";
import { t } from "./localize.ts";
import { plainText } from "./plain-text.ts";
import { commandIds, type HistorikResult, historikRequest, languageId, type Place } from "./protocol.ts";

/** Shows all treatments of a case in a peek: of the place that a lens names, or of the case at the cursor. */
export const registerHistorik = (session: Session): vscode.Disposable =>
  vscode.commands.registerCommand(commandIds.showHistory, async (given?: Place) => {
    const place = given ?? placeOfCursor();
    if (place === undefined) {
      void vscode.window.showInformationMessage(t("Åbn referatet, og kør kommandoen igen."));
      return;
    }
    const result = await session.request<HistorikResult>(historikRequest, place);
    if ("says" in result) {
      void vscode.window.showInformationMessage(plainText(result.says));
      return;
    }
    const locations = result.locations.map(
      ({ uri, range: { start, end } }) =>
        new vscode.Location(vscode.Uri.parse(uri), new vscode.Range(start.line, start.character, end.line, end.character)),
    );
    const { line, character } = place.position;
    await vscode.commands.executeCommand(
      "editor.action.peekLocations",
      vscode.Uri.parse(place.uri),
      new vscode.Position(line, character),
      locations,
      "peek",
    );
  });

function placeOfCursor(): Place | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== languageId) {
    return undefined;
  }
  const { line, character } = editor.selection.active;
  return { uri: editor.document.uri.toString(), position: { line, character } };
}

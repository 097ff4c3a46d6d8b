import assert from "node:assert/strict";
import * as vscode from "vscode";
import { seeds as minutes } from "../../fixtures/seed-names.ts";
import { closeAll, fileUri, open } from "./archive.ts";
import { lineOf, placeOf } from "./documents.ts";
import { eventually } from "./eventually.ts";

const caseNumber = "19/11689";

describe("navigation", () => {
  afterEach(closeAll);

  for (const path of [minutes.rudersdal2021, minutes.rudersdal2023]) {
    it(`leads from ${caseNumber} in ${path} to its first treatment, in another file`, async () => {
      const document = await open(path);
      const [target] = await definitions(document, placeOf(document, caseNumber));
      assert.equal(target?.uri.toString(), fileUri(minutes.rudersdal2020).toString());
      const first = await vscode.workspace.openTextDocument(target.uri);
      const heading = lineOf(first, "Punkt 3:");
      const number = lineOf(first, caseNumber);
      assert.ok(target.range.start.line >= heading && target.range.start.line <= number);
    });
  }

  it("finds every treatment of a case", async () => {
    const document = await open(minutes.rudersdal2021);
    const place = placeOf(document, caseNumber);
    const found = await eventually(
      "references in three files",
      () => vscode.commands.executeCommand<vscode.Location[]>("vscode.executeReferenceProvider", document.uri, place),
      (answer) => new Set(answer?.map(({ uri }) => uri.toString())).size === 3,
    );
    const files = found.map(({ uri }) => uri.toString());
    for (const path of [minutes.rudersdal2020, minutes.rudersdal2021, minutes.rudersdal2023]) {
      assert.ok(files.includes(fileUri(path).toString()), `nothing in ${path}`);
    }
  });

  it("leads from an entry of the table of contents to its item, and back", async () => {
    const document = await open(minutes.rudersdal2020);
    const entry = lineOf(document, "Besøg hos Medidyne.....");
    const item = lineOf(document, "Punkt 1: Besøg hos Medidyne");
    const [forth] = await definitions(document, new vscode.Position(entry, 3));
    assert.equal(forth?.range.start.line, item);
    const [back] = await definitions(document, new vscode.Position(item, 12));
    assert.equal(back?.range.start.line, entry);
  });
});

/** Definitions as places, whichever of the two forms the editor was given. */
async function definitions(document: vscode.TextDocument, place: vscode.Position): Promise<vscode.Location[]> {
  const answer = await eventually(
    "a definition",
    () =>
      vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>("vscode.executeDefinitionProvider", document.uri, place),
    (found) => found !== undefined && found.length > 0,
  );
  return answer.map((found) =>
    "targetUri" in found ? new vscode.Location(found.targetUri, found.targetSelectionRange ?? found.targetRange) : found,
  );
}

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { seeds as minutes } from "../../fixtures/seed-names.ts";
import { closeAll, fileUri, open } from "./archive.ts";
import { lineOf } from "./documents.ts";
import { eventually } from "./eventually.ts";

const caseNumber = "19/11689";

/** Puts the cursor into the text of the item of the case, some lines below its number. */
async function openInItem(path: string): Promise<vscode.TextDocument> {
  const document = await open(path);
  const line = lineOf(document, caseNumber) + 4;
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  editor.selection = new vscode.Selection(line, 0, line, 0);
  return document;
}

const lensesOf = (document: vscode.TextDocument): Thenable<vscode.CodeLens[]> =>
  eventually(
    `lenses over ${caseNumber}`,
    () => vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", document.uri, 1000),
    (lenses) => lenses?.some(({ command }) => command?.title === `${caseNumber} · behandlet 3 gange`) === true,
  );

/** Waits until the item that treats the case, in the minutes of a path, is in front with the cursor in it. */
async function waitForItem(path: string): Promise<void> {
  const editor = await eventually(
    `the item in ${path}`,
    () => vscode.window.activeTextEditor,
    (shown) => shown?.document.uri.toString() === fileUri(path).toString() && shown.selection.active.line > 0,
  );
  assert.ok(editor);
  const number = lineOf(editor.document, caseNumber);
  const { line } = editor.selection.active;
  assert.ok(line <= number && number - line < 6, `line ${line} is not the heading above line ${number}`);
}

describe("moving along a case", () => {
  afterEach(closeAll);

  it("is offered by lenses over the item, which lead to the treatments before and behind", async () => {
    const document = await open(minutes.rudersdal2021);
    const lenses = await lensesOf(document);
    const ofCase = lenses.filter(({ range }) => Math.abs(range.start.line - lineOf(document, caseNumber)) < 6);
    assert.deepEqual(
      ofCase.map(({ command }) => command?.title),
      [`${caseNumber} · behandlet 3 gange`, "forrige 05-02-2020", "næste 04-10-2023"],
    );
    for (const [at, path] of [
      [1, minutes.rudersdal2020],
      [2, minutes.rudersdal2023],
    ] as const) {
      const command = ofCase[at]?.command;
      assert.ok(command);
      await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
      await waitForItem(path);
    }
  });

  it("goes by commands from anywhere in the item, there and back", async () => {
    await openInItem(minutes.rudersdal2021);
    await vscode.commands.executeCommand("referat.forrigeBehandling");
    await waitForItem(minutes.rudersdal2020);
    await vscode.commands.executeCommand("referat.naesteBehandling");
    await waitForItem(minutes.rudersdal2021);
    await vscode.commands.executeCommand("referat.naesteBehandling");
    await waitForItem(minutes.rudersdal2023);
  });

  it("stays where it is when there is no other treatment, and without minutes in front", async () => {
    await openInItem(minutes.rudersdal2023);
    await vscode.commands.executeCommand("referat.naesteBehandling");
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), fileUri(minutes.rudersdal2023).toString());
    await vscode.commands.executeCommand("workbench.action.closeAllEditors");
    for (const command of ["forrigeBehandling", "naesteBehandling", "visHistorik"]) {
      await vscode.commands.executeCommand(`referat.${command}`);
    }
    assert.equal(vscode.window.activeTextEditor, undefined);
  });

  it("hides the lenses where the setting says so", async () => {
    const document = await open(minutes.rudersdal2021);
    await lensesOf(document);
    const settings = vscode.workspace.getConfiguration("referat");
    const shown = (count: (lenses: number) => boolean): Promise<unknown> =>
      eventually(
        "lenses",
        () => vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", document.uri, 1000),
        (lenses) => count(lenses?.length ?? 0),
      );
    await settings.update("codeLens", false, vscode.ConfigurationTarget.Workspace);
    try {
      await shown((count) => count === 0);
    } finally {
      await settings.update("codeLens", undefined, vscode.ConfigurationTarget.Workspace);
    }
    await shown((count) => count > 0);
  });
});

describe("people of the archive", () => {
  it("are found with the items and cases, with party and number of meetings", async () => {
    const symbols = await eventually(
      "a person",
      () => vscode.commands.executeCommand<vscode.SymbolInformation[]>("vscode.executeWorkspaceSymbolProvider", "jacob netteberg"),
      (found) => found?.some(({ name }) => name.startsWith("Jacob Netteberg")) === true,
    );
    const person = symbols.find(({ name }) => name.startsWith("Jacob Netteberg"));
    assert.match(person?.containerName ?? "", /\d+ møder$/);
  });
});

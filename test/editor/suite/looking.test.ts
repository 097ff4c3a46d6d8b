import assert from "node:assert/strict";
import * as vscode from "vscode";
import { seeds as minutes } from "../../fixtures/seed-names.ts";
import { closeAll, fileUri, open } from "./archive.ts";
import { lineOf } from "./documents.ts";
import { eventually } from "./eventually.ts";

const caseNumber = "19/11689";

/** A case as the menus of the tree give it. */
const sag = { node: { kind: "sag", sagsnummer: caseNumber } };

const sagsforloebTabs = (): vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith("referat.sagsforloeb"));

async function waitForTabs(...labels: string[]): Promise<void> {
  await eventually(
    `the tabs ${labels.join(", ")}`,
    () => sagsforloebTabs().map(({ label }) => label),
    (shown) => JSON.stringify(shown.sort()) === JSON.stringify(labels.sort()),
  );
}

describe("one case over time", () => {
  afterEach(closeAll);

  it("is shown of the case at the cursor, in one tab however often it is asked for", async () => {
    const document = await open(minutes.rudersdal2021);
    const line = lineOf(document, caseNumber) + 6;
    const { activeTextEditor: editor } = vscode.window;
    assert.ok(editor);
    editor.selection = new vscode.Selection(line, 0, line, 0);
    await vscode.commands.executeCommand("referat.visSagsforloeb");
    await waitForTabs(`Sagsforløb ${caseNumber}`);
    await vscode.commands.executeCommand("referat.visSagsforloeb", ` ${caseNumber}`);
    await vscode.commands.executeCommand("referat.visSagsforloeb", sag);
    await waitForTabs(`Sagsforløb ${caseNumber}`);
  });

  it("is shown of any number that a link names, whatever is in it", async () => {
    await vscode.commands.executeCommand("referat.visSagsforloeb", "99/1<b>");
    await waitForTabs("Sagsforløb 99/1<b>");
  });
});

describe("the menus of the tree of cases", () => {
  afterEach(closeAll);

  it("copy a case's number", async () => {
    await vscode.env.clipboard.writeText("before");
    await vscode.commands.executeCommand("referat.kopierSagsnummer", sag);
    assert.equal(await vscode.env.clipboard.readText(), caseNumber);
  });

  it("find what refers to a case, from where it was last treated", async () => {
    await open(minutes.rudersdal2020);
    await vscode.commands.executeCommand("referat.findSagensHenvisninger", sag);
    const editor = await eventually(
      "the last treatment in front",
      () => vscode.window.activeTextEditor,
      (shown) => shown?.document.uri.toString() === fileUri(minutes.rudersdal2023).toString(),
    );
    assert.ok(editor);
    assert.equal(editor.document.lineAt(editor.selection.active.line).text.trim(), caseNumber);
  });

  it("do nothing, and do not fail, where nothing is selected or something else is given", async () => {
    await vscode.env.clipboard.writeText("before");
    for (const command of ["kopierSagsnummer", "findSagensHenvisninger"]) {
      for (const given of [7, {}, { node: null }, { node: { kind: "year", year: 2023 } }]) {
        await vscode.commands.executeCommand(`referat.${command}`, given);
      }
    }
    await vscode.commands.executeCommand("referat.visFlereSager", 7);
    await vscode.commands.executeCommand("referat.rydFilter");
    assert.equal(await vscode.env.clipboard.readText(), "before");
  });
});

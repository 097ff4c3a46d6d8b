import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, open, removeFile, writeFile } from "./archive.ts";
import { eventually } from "./eventually.ts";

const head = "REFERAT Byrådet d. 05-03-2024\n\nPunkt 1: Havnen\n\n24/1001\n\nSagsfremstilling\n\nKort.\n\n";

/** Each test has a file of its own; the caret stands at its end. */
async function opened(name: string, text: string): Promise<vscode.TextDocument> {
  names.add(name);
  await writeFile(name, text);
  const document = await open(name);
  await caretAtEnd(document);
  return document;
}

async function caretAtEnd(document: vscode.TextDocument): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  const end = document.lineAt(document.lineCount - 1).range.end;
  editor.selection = new vscode.Selection(end, end);
}

const names = new Set<string>();
/** Nothing tells that a list is there; by now it is, in milliseconds. */
const untilListed = 1000;
const type = (text: string): Thenable<unknown> => vscode.commands.executeCommand("type", { text });
const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === "string" ? label : label.label);

/** All that a list at the document's end holds, snippets too. */
async function listed(document: vscode.TextDocument, wanted: string): Promise<readonly string[]> {
  const { items } = await eventually(
    wanted,
    () =>
      vscode.commands.executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        document.lineAt(document.lineCount - 1).range.end,
      ),
    (list) => list?.items.some((item) => labelOf(item) === wanted) ?? false,
  );
  return items.map(labelOf);
}

describe("completion", () => {
  afterEach(async () => {
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await closeAll();
    for (const name of names) await removeFile(name);
    names.clear();
  });

  it("lists what the item lacks, each once, beside the snippets", async () => {
    const document = await opened("forslag.referat", head);
    const labels = await listed(document, "Indstilling");
    assert.ok(labels.includes("Beslutning i Byrådet den 05-03-2024"));
    const words = labels.map((label) => label.toLowerCase()).filter((label) => !["møde", "punkt"].includes(label));
    assert.deepEqual(words, [...new Set(words)]);
  });

  it("works in a document that has not been saved", async () => {
    const document = await vscode.workspace.openTextDocument({ language: "referat", content: `${head}Ind` });
    await caretAtEnd(document);
    await listed(document, "Indstilling");
  });

  it("brings up case numbers while one is typed, and none is chosen beforehand: Enter would take it", async () => {
    const document = await opened("sagsnumre.referat", `${head}Se sagen 24`);
    await listed(document, "24/1001");
    await type("/");
    await new Promise((resolve) => setTimeout(resolve, untilListed));
    await vscode.commands.executeCommand("acceptSelectedSuggestion");
    assert.equal(document.getText(), `${head}Se sagen 24/`);

    await type(" og sagen 24");
    await type("/");
    await eventually(
      "the chosen number",
      async () => {
        await vscode.commands.executeCommand("selectNextSuggestion");
        await vscode.commands.executeCommand("acceptSelectedSuggestion");
        return document.getText();
      },
      (text) => text === `${head}Se sagen 24/ og sagen 24/1001`,
    );
  });
});

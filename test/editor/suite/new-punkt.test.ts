import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, open, removeFile, writeFile } from "./archive.ts";
import { eventually } from "./eventually.ts";

const path = "nyt-punkt.referat";
const text =
  "REFERAT Teknikudvalget d. 05-02-2024\n\nPunkt 1: Bro\n\n24/1001\n\nIndstilling\n\nat broen bygges.\n\nPunkt 2: Vej\n\n24/1002\n";

describe("a new item", () => {
  before(() => writeFile(path, text));
  afterEach(closeAll);
  after(() => removeFile(path));

  it("goes from place to place by Tab, renumbers those behind, and can be undone", async () => {
    const document = await open(path);
    const { activeTextEditor: editor } = vscode.window;
    assert.ok(editor);
    editor.selection = new vscode.Selection(2, 0, 2, 0);
    await vscode.commands.executeCommand("referat.nytPunkt");
    const becomes = (expected: string): Promise<unknown> =>
      eventually(
        "the new item",
        () => document.getText(),
        (now) => now === expected,
      );
    const item = (title: string, sagsnummer: string): string =>
      text.replace("bygges.\n\nPunkt 2", `bygges.\n\nPunkt 2: ${title}\n\n${sagsnummer}\n\nIndstilling\n\n\n\nPunkt 3`);
    await becomes(item("", ""));
    await vscode.commands.executeCommand("type", { text: "Sti" });
    await vscode.commands.executeCommand("jumpToNextSnippetPlaceholder");
    await vscode.commands.executeCommand("type", { text: "24/7" });
    await becomes(item("Sti", "24/7"));
    await vscode.commands.executeCommand("undo");
    await vscode.commands.executeCommand("undo");
    await vscode.commands.executeCommand("undo");
    await becomes(text);
  });
});

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, open, removeFile, writeFile } from "./archive.ts";
import { eventually } from "./eventually.ts";

const item = (number: number): string =>
  `Punkt ${number}: Sag ${number}\n\n21/${number}\n\nSagsfremstilling\n\nKort.\n\nIndstilling\n\nat det godkendes.\n\nBeslutning\n\nGodkendt.\n`;
const even = `REFERAT Byrådet d. 05-03-2024\n\n${[1, 2, 3, 4, 5].map(item).join("\n")}`;

/** Each test has a file of its own: an editor may still show what stood in one of the same name. */
async function opened(name: string, text: string): Promise<{ document: vscode.TextDocument; editor: vscode.TextEditor }> {
  names.add(name);
  await writeFile(name, text);
  const document = await open(name);
  const editor = await vscode.window.showTextDocument(document);
  return { document, editor };
}

/** What the Enter key does, and the characters typed behind it. */
const type = (text: string): Thenable<unknown> => vscode.commands.executeCommand("type", { text });

const names = new Set<string>();

describe("formatting", () => {
  afterEach(async () => {
    await vscode.commands.executeCommand("workbench.action.files.revert");
    await closeAll();
    for (const name of names) await removeFile(name);
    names.clear();
  });

  it("makes the document even by its own habits", async () => {
    const { document } = await opened(
      "formatering.referat",
      `${even.replace("Kort.", "Kort.  ").replace("Indstilling\n", "INDSTILLING:\n")}\n\n`,
    );
    await eventually(
      "an even document",
      async () => {
        await vscode.commands.executeCommand("editor.action.formatDocument");
        return document.getText();
      },
      (text) => text === even,
    );
  });

  it("counts the points of a list on Enter, and ends it at a point without text", async () => {
    const { document, editor } = await opened("opstilling.referat", "1. at stien bygges,");
    const caret = document.lineAt(0).range.end;
    editor.selection = new vscode.Selection(caret, caret);
    await type("\n");
    assert.equal(document.getText(), "1. at stien bygges,\n2. at ");
    await type("\n");
    await eventually(
      "the end of the list",
      () => Promise.resolve(document.getText()),
      (text) => text === "1. at stien bygges,\n\n",
    );
  });
});

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, open, removeFile, writeFile } from "./archive.ts";
import { eventually } from "./eventually.ts";
import { findings, noFindings } from "./findings.ts";

const title = "Partnerskabsprojekt om strategisk udvikling og omlægning af de kommunale indkøb i samarbejde med nabokommunerne";

/** Opens minutes in a file of their own: what VS Code still holds of a file that is written again may be its old text. */
async function openNew(path: string, text: string): Promise<vscode.TextDocument> {
  written.push(path);
  await writeFile(path, text);
  return open(path);
}

const written: string[] = [];

async function cleanUp(): Promise<void> {
  await closeAll();
  for (const path of written.splice(0)) {
    await removeFile(path);
  }
}

/** Waits for the text of a document to be another, as a command's edit comes when it is ready. */
async function becomes(document: vscode.TextDocument, text: string): Promise<void> {
  await eventually(
    "the edited document",
    () => document.getText(),
    (now) => now === text,
  );
}

describe("a command", () => {
  afterEach(cleanUp);

  it("renumbers the items of the document in front, table of contents included, in one step that can be undone", async () => {
    const text = `REFERAT Teknikudvalget d. 05-02-2024\n\nIndholdsfortegnelse\n1. Bro\n3. Vej\n\nPunkt 1: Bro\n\n24/1001\n\nPunkt 3: Vej\n\n24/1002\n`;
    const document = await openNew("omnummereret.referat", text);
    await findings(document, "punkt-nummerering");
    await vscode.commands.executeCommand("referat.omnummererPunkter");
    await becomes(document, text.replace("3. Vej", "2. Vej").replace("Punkt 3", "Punkt 2"));
    await noFindings(document, "punkt-nummerering");
    await vscode.commands.executeCommand("undo");
    await becomes(document, text);
  });

  it("makes a table of contents, in the document's line ends", async () => {
    const head = "REFERAT Teknikudvalget d. 05-02-2024\r\n\r\n";
    const body = "Punkt 1: Bro\r\n\r\n24/1001\r\n\r\nPunkt 2: Vej\r\n\r\n24/1002\r\n";
    const document = await openNew("uden-indhold.referat", head + body);
    await vscode.commands.executeCommand("referat.genererIndholdsfortegnelse");
    await becomes(document, `${head}Indholdsfortegnelse\r\n\r\nBro\r\nVej\r\n\r\n${body}`);
  });

  it("is in the palette in Danish", () => {
    const own = vscode.extensions.getExtension("referat.referat")?.packageJSON.contributes.commands as { command: string; title: string }[];
    const titles = new Map(own.map((each) => [each.command, each.title]));
    assert.equal(titles.get("referat.genererIndholdsfortegnelse"), "Generér indholdsfortegnelse");
    assert.equal(titles.get("referat.omnummererPunkter"), "Omnummerér punkter");
  });
});

describe("on saving", () => {
  afterEach(cleanUp);

  it("all that can safely be mended is mended, where the user asks for it", async () => {
    const cut = title.slice(0, 98);
    const text = `REFERAT Teknikudvalget d. 05-02-2024\n\nIndholdsfortegnelse\nBro.....\t3\n${cut}\t5\n\nPunkt 1: Bro\n\n24/1001\n\nPunkt 2: ${title}\n\n24/1002\n`;
    const setting = vscode.workspace.getConfiguration("editor", { languageId: "referat" });
    try {
      await setting.update("codeActionsOnSave", { "source.fixAll.referat": "explicit" }, vscode.ConfigurationTarget.Global, true);
      const document = await openNew("gemt.referat", text);
      await findings(document, "indholdsfortegnelse-afkortet");
      await vscode.window.activeTextEditor?.edit((edit) => edit.insert(document.lineAt(document.lineCount - 1).range.end, "\nResumé\n"));
      assert.ok(await document.save());
      assert.equal(document.getText(), `${text.replace(`${cut}\t5`, `${title}\t5`)}\nResumé\n`);
      assert.equal(document.isDirty, false);
    } finally {
      await setting.update("codeActionsOnSave", undefined, vscode.ConfigurationTarget.Global, true);
    }
  });
});

import assert from "node:assert/strict";
import { kill } from "node:process";
import * as vscode from "vscode";
import { seeds as minutes } from "../../fixtures/seed-names.ts";
import { closeAll, open, removeFile, writeFile } from "./archive.ts";
import { eventually } from "./eventually.ts";
import { findings } from "./findings.ts";

/** The report as the user sees it; it is closed again. */
async function report(): Promise<string> {
  const before = vscode.window.activeTextEditor?.document;
  await vscode.commands.executeCommand("referat.lavFejlrapport");
  // Only when it is in front may what is in front be closed.
  const text = await eventually("the report", reportInFront, (shown) => shown !== "");
  await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  if (before) {
    await vscode.window.showTextDocument(before);
  }
  return text;
}

function reportInFront(): string {
  const document = vscode.window.activeTextEditor?.document;
  return document?.isUntitled && document.languageId === "markdown" ? document.getText() : "";
}

/** The number of the server's process, as soon as one runs that is not `other`. */
async function serverProcess(other = 0): Promise<number> {
  const numberIn = (text: string): number => Number(/^- Proces: (\d+)$/m.exec(text)?.[1] ?? 0);
  const text = await eventually("a server that runs", report, (said) => numberIn(said) > 0 && numberIn(said) !== other);
  return numberIn(text);
}

function runs(process: number): boolean {
  try {
    kill(process, 0);
    return true;
  } catch {
    return false;
  }
}

const ends = (process: number): Promise<boolean> =>
  eventually(
    `the end of process ${process}`,
    () => runs(process),
    (still) => !still,
  );

/** Writes a day that no calendar has, and does not save. */
async function type(document: vscode.TextDocument): Promise<void> {
  const editor = await vscode.window.showTextDocument(document);
  await editor.edit((edit) => edit.insert(document.lineAt(document.lineCount - 1).range.end, "\nFristen er 31. september 2024.\n"));
}

/** Minutes of the test's own: an editor may save by itself what is typed. */
const draft = "levetid.referat";
let isDrafted = false;

async function openDraft(): Promise<vscode.TextDocument> {
  isDrafted = true;
  await writeFile(draft, "REFERAT Teknikudvalget d. 05-02-2024\n\nPunkt 1: Bro\n\n24/1001\n\nResumé\n\nSagen er ny.\n");
  return open(draft);
}

describe("the server", () => {
  afterEach(async () => {
    await closeAll();
    if (isDrafted) {
      isDrafted = false;
      await removeFile(draft);
    }
  });

  it("that is killed in the middle of a request is started again, and knows what was typed", async () => {
    const document = await openDraft();
    const first = await serverProcess();
    await type(document);
    const text = document.getText();
    const asked = vscode.commands.executeCommand("vscode.executeDocumentSymbolProvider", document.uri);
    kill(first, "SIGKILL");
    await Promise.resolve(asked).catch(() => {});
    await ends(first);
    assert.ok((await serverProcess(first)) > 0);
    await findings(document, "dato-umulig");
    assert.equal(document.getText(), text);
    assert.match(await report(), /^- Sprogserverens uventede standsninger: [1-9]/m);
  });

  it("that is stuck is replaced by the command, and goes away", async () => {
    const document = await openDraft();
    const stuck = await serverProcess();
    kill(stuck, "SIGSTOP");
    await vscode.commands.executeCommand("referat.genstartServer");
    const next = await serverProcess(stuck);
    assert.notEqual(next, stuck);
    await ends(stuck);
    await type(document);
    await findings(document, "dato-umulig");
  });

  it("has a report of versions and counts in which no document stands", async () => {
    const document = await open(minutes.rudersdal2020);
    await serverProcess();
    const said = await eventually("a whole archive", report, (text) => /^- Referater i arkivet: \d+$/m.test(text));
    assert.match(said, /^- Referat: \d+\.\d+\.\d+$/m);
    assert.match(said, /^- VS Code: \d+\.\d+/m);
    assert.match(said, /^- Fejl: ingen$/m);
    const path = document.uri.path.split("/");
    for (const part of path.filter((each) => each.length > 3)) {
      assert.ok(!said.includes(part), part);
    }
  });

  it("shows its log", async () => {
    await vscode.commands.executeCommand("referat.visLog");
    await vscode.commands.executeCommand("workbench.action.closePanel");
  });
});

import assert from "node:assert/strict";
import * as vscode from "vscode";
import { seeds as minutes } from "../../fixtures/seed-names.ts";
import { closeAll, fileUri, open, removeFile, writeFile } from "./archive.ts";
import { lineOf, replace } from "./documents.ts";
import { eventually } from "./eventually.ts";
import { codeOf, findings, noFindings, quickFixes } from "./findings.ts";

describe("diagnostics", () => {
  afterEach(closeAll);

  it("show the grant of two amounts, with the other places", async () => {
    const document = await open(minutes.albertslund2019);
    const [finding] = await findings(document, "bevilling-uenig");
    assert.equal(finding?.severity, vscode.DiagnosticSeverity.Warning);
    assert.ok(finding.relatedInformation !== undefined && finding.relatedInformation.length > 0);
  });

  it("come with an edit, and go with the quick fix", async () => {
    const code = "indholdsfortegnelse-titel";
    const document = await open(minutes.rudersdal2020);
    await replace(document, "Besøg hos Medidyne.....", "Besøg hos Medydine.....");
    const [finding] = await findings(document, code);
    assert.equal(finding?.range.start.line, lineOf(document, "Besøg hos Medydine....."));

    await applyFix(document, finding, "Medidyne");
    await noFindings(document, code);
  });

  it("of the whole archive come and go with the setting, for documents that nobody opened", async () => {
    const path = "lukket.referat";
    await open(minutes.rudersdal2020);
    await writeFile(path, "REFERAT Teknikudvalget d. 05-02-2024\n\nMødedato Tirsdag d. 06. februar 2024\n\nPunkt 1: Bro\n\n24/1\n");
    const setting = vscode.workspace.getConfiguration("referat.diagnostics");
    const found = (): string[] => vscode.languages.getDiagnostics(fileUri(path)).map(codeOf);
    try {
      assert.deepEqual(found(), []);
      await setting.update("scope", "archive", vscode.ConfigurationTarget.Global);
      await eventually("a finding in a closed document", found, (codes) => codes.includes("moededato-uenig"));
      await setting.update("scope", undefined, vscode.ConfigurationTarget.Global);
      await eventually("no finding", found, (codes) => codes.length === 0);
    } finally {
      await setting.update("scope", undefined, vscode.ConfigurationTarget.Global);
      await removeFile(path);
    }
  });

  it("go with an edit that mends their cause", async () => {
    const code = "indholdsfortegnelse-titel";
    const document = await open(minutes.rudersdal2020);
    await replace(document, "Besøg hos Medidyne.....", "Besøg hos Medydine.....");
    await findings(document, code);
    await replace(document, "Medydine", "Medidyne");
    await noFindings(document, code);
  });
});

/** Applies the first quick fix for a finding whose edit writes the wanted words. */
async function applyFix(document: vscode.TextDocument, finding: vscode.Diagnostic, words: string): Promise<void> {
  const actions = await quickFixes(document, finding, (action) => action.edit !== undefined);
  const writes = (action: vscode.CodeAction): boolean =>
    action.edit?.entries().some(([, edits]) => edits.some(({ newText }) => newText.includes(words))) ?? false;
  const fix = actions.find(writes);
  assert.ok(fix?.edit, `no fix writes «${words}»: ${actions.map(({ title }) => title).join("; ")}`);
  assert.ok(await vscode.workspace.applyEdit(fix.edit));
}

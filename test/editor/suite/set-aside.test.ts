import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, fileUri, open, removeFile, writeFile } from "./archive.ts";
import { replace } from "./documents.ts";
import { eventually } from "./eventually.ts";
import { findings, findingsNow, noFindings, runQuickFix } from "./findings.ts";

const path = "frister.referat";
const file = ".referat/set-aside.json";
const code = "dato-umulig";
const minutes =
  "REFERAT Teknikudvalget d. 05-02-2024\n\nPunkt 1: Bro\n\n24/1001\n\nResumé\n\nFristen er 31. september 2024.\n\nPunkt 2: Vej\n\n24/1002\n\nResumé\n\nFristen er 31. november 2024.\n";

describe("a finding", () => {
  beforeEach(() => writeFile(path, minutes));
  afterEach(async () => {
    await closeAll();
    await removeFile(path);
    await vscode.workspace.fs.delete(fileUri(".referat"), { recursive: true });
  });

  it("is set aside by its quick fix, in a file, and comes back with other words", async () => {
    const document = await open(path);
    const [finding, other] = await findings(document, code);
    assert.ok(finding && other);
    await runQuickFix(document, finding, "Se bort fra dette fund");
    await eventually(
      "one finding",
      () => findingsNow(document, code),
      (left) => left.length === 1,
    );
    assert.equal(findingsNow(document, code)[0]?.range.start.line, other.range.start.line);
    assert.equal(document.isDirty, false);
    const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(file)));
    assert.match(written, /"quote": "31\. september 2024"/);
    assert.match(written, /\n$/);

    await replace(document, "Fristen er 31. september", "Den nye frist er 31. april");
    await eventually(
      "both findings",
      () => findingsNow(document, code),
      (left) => left.length === 2,
    );
    await replace(document, "31. april", "31. september");
    await eventually(
      "one finding",
      () => findingsNow(document, code),
      (left) => left.length === 1,
    );
  });

  it("goes with all of its rule in the document; the file counts as it is changed outside, and a fault in it is marked", async () => {
    const document = await open(path);
    const [finding] = await findings(document, code);
    assert.ok(finding);
    await runQuickFix(document, finding, "Se bort fra denne regel her");
    await noFindings(document, code);
    await writeFile(file, '{\n  "version": 1,\n  "rules": [}\n');
    await findings(document, code);
    await eventually(
      "a mark in the file",
      () => vscode.languages.getDiagnostics(fileUri(file)),
      (marks) => marks.some(({ range, source }) => source === "referat" && range.start.line === 2),
    );
    await writeFile(file, `{ "version": 1, "rules": [{ "code": "${code}", "document": "${path}" }] }\n`);
    await noFindings(document, code);
    await eventually(
      "no mark in the file",
      () => vscode.languages.getDiagnostics(fileUri(file)),
      (marks) => marks.every(({ source }) => source !== "referat"),
    );
  });
});

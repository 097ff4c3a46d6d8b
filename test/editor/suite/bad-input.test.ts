import assert from "node:assert/strict";
import * as vscode from "vscode";
import { seeds as minutes } from "../../fixtures/seed-names.ts";
import { closeAll, fileUri, open, removeFile, writeFile } from "./archive.ts";
import { eventually } from "./eventually.ts";

/** Bytes of no text, the same in every run. */
const binary = Uint8Array.from({ length: 4096 }, (_, index) => (index * 73) % 256);

/** «Mødedato» as an old system on Windows writes it: no valid UTF-8. */
const windowsText = Uint8Array.of(0x52, 0x45, 0x46, 0x45, 0x52, 0x41, 0x54, 0x0a, 0x4d, 0xf8, 0x64, 0x65);

interface BadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** An empty file is in order; what cannot be read deserves one word, not a list. */
  readonly mostFindings: number;
}

const badFiles: readonly BadFile[] = [
  { name: "an empty file", bytes: new Uint8Array(), mostFindings: 0 },
  { name: "a file of bytes", bytes: binary, mostFindings: 1 },
  { name: "a file in another encoding", bytes: windowsText, mostFindings: 1 },
];

describe("bad input", () => {
  afterEach(closeAll);

  for (const { name, bytes, mostFindings } of badFiles) {
    it(`${name} has no findings without sense, and the server goes on`, async () => {
      const path = "daarlig.referat";
      await writeFile(path, bytes);
      try {
        await openIfText(path);
        await serverAnswers();
        const findings = vscode.languages.getDiagnostics(fileUri(path));
        assert.ok(findings.length <= mostFindings, JSON.stringify(findings));
      } finally {
        await closeAll();
        await removeFile(path);
      }
    });
  }

  it("an empty new document has no findings", async () => {
    const document = await vscode.workspace.openTextDocument({ language: "referat", content: "" });
    await vscode.window.showTextDocument(document);
    await serverAnswers();
    assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
  });
});

/** VS Code itself refuses some files; the server meets them on the disk all the same. */
async function openIfText(path: string): Promise<void> {
  await open(path).catch(() => undefined);
}

async function serverAnswers(): Promise<void> {
  const { uri } = await open(minutes.rudersdal2020);
  await eventually(
    "an outline",
    () => vscode.commands.executeCommand<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", uri),
    (symbols) => symbols !== undefined && symbols.length > 0,
  );
}

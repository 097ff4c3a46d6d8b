import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, fileUri, removeFile, writeFile } from "./archive.ts";
import { eventually } from "./eventually.ts";

const minutes = "REFERAT Teknikudvalget d. 05-02-2024\n\nPunkt 1: Kvasarbroen over åen\n\n24/31415\n\nResumé\n\nKort.\n";

/** The files in which a symbol of the workspace stands, as soon as they are these. */
async function standsIn(query: string, ...wanted: string[]): Promise<void> {
  const addresses = wanted.map((path) => fileUri(path).toString()).sort();
  await eventually(
    `${query} in ${wanted.join(", ") || "no file"}`,
    async () => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>("vscode.executeWorkspaceSymbolProvider", query);
      return found
        .filter(({ name }) => name.includes(query))
        .map(({ location }) => location.uri.toString())
        .sort();
    },
    (found) => JSON.stringify(found) === JSON.stringify(addresses),
  );
}

describe("the archive in the workspace", () => {
  afterEach(closeAll);

  it("follows a folder that is made, moved and deleted", async () => {
    await writeFile("nyt/2024/moede.referat", minutes);
    await standsIn("Kvasarbroen", "nyt/2024/moede.referat");
    await vscode.workspace.fs.rename(fileUri("nyt"), fileUri("gammelt"));
    await standsIn("Kvasarbroen", "gammelt/2024/moede.referat");
    await vscode.workspace.fs.delete(fileUri("gammelt"), { recursive: true });
    await standsIn("Kvasarbroen");
  });

  it("is built anew by the command", async () => {
    await writeFile("bro.referat", minutes);
    const commands = await vscode.commands.getCommands(true);
    assert.ok(commands.includes("referat.genopbygArkiv"));
    await vscode.commands.executeCommand("referat.genopbygArkiv");
    await standsIn("Kvasarbroen", "bro.referat");
    await removeFile("bro.referat");
    await standsIn("Kvasarbroen");
  });
});

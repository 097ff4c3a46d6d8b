import assert from "node:assert/strict";
import * as vscode from "vscode";
import { seeds as minutes } from "../../fixtures/seed-names.ts";
import { fileUri } from "./archive.ts";

/** Far more than the samples need; a grammar that stumbles over a line takes seconds. */
const mostMilliseconds = 1000;

// Which scope a word gets, the test of the workbench reads from VS Code's own inspector.
describe("highlighting", () => {
  for (const path of Object.values(minutes)) {
    it(`goes through ${path} with VS Code's own engine`, async () => {
      const { tokenizeTime } = await vscode.commands.executeCommand<{ tokenizeTime: number }>(
        "_workbench.colorizeTextMateTokens",
        fileUri(path),
      );
      assert.ok(tokenizeTime < mostMilliseconds, `${tokenizeTime} ms`);
    });
  }
});

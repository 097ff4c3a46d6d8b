import * as vscode from "vscode";
import { seeds as minutes } from "../../fixtures/seed-names.ts";
import { closeAll, open } from "./archive.ts";
import { lineOf } from "./documents.ts";
import { eventually } from "./eventually.ts";

describe("folding", () => {
  afterEach(closeAll);

  it("folds the table of contents, each item and its sections", async () => {
    const document = await open(minutes.rudersdal2020);
    const starts = ["Indholdsfortegnelse", "Punkt 1:", "Resumé", "Punkt 2:"].map((text) => lineOf(document, text));
    await eventually(
      `folds at lines ${starts.join(", ")}`,
      () => vscode.commands.executeCommand<vscode.FoldingRange[]>("vscode.executeFoldingRangeProvider", document.uri),
      (ranges) => ranges !== undefined && starts.every((line) => ranges.some(({ start }) => start === line)),
    );
  });
});

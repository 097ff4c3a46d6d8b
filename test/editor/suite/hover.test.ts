import assert from "node:assert/strict";
import * as vscode from "vscode";
import { seeds as minutes } from "../../fixtures/seed-names.ts";
import { closeAll, open } from "./archive.ts";
import { placeOf } from "./documents.ts";
import { eventually } from "./eventually.ts";

describe("hover", () => {
  afterEach(closeAll);

  for (const path of [minutes.rudersdal2020, minutes.rudersdal2021, minutes.rudersdal2023]) {
    it(`on a case number in ${path} tells of all three meetings`, async () => {
      const text = await hoverText(path, "19/11689");
      for (const year of ["2020", "2021", "2023"]) {
        assert.ok(text.includes(year), `nothing of ${year} in: ${text}`);
      }
    });
  }

  it("on a journal number reads its subject", async () => {
    const text = await hoverText(minutes.albertslund2019, "24.10.00-P22-1-17");
    assert.match(text, /24/);
    assert.match(text, /2017/);
  });
});

async function hoverText(path: string, word: string): Promise<string> {
  const document = await open(path);
  const place = placeOf(document, word);
  const hovers = await eventually(
    `a hover on ${word}`,
    () => vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, place),
    (answer) => answer !== undefined && answer.length > 0,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === "string" ? content : content.value))
    .join("\n");
}

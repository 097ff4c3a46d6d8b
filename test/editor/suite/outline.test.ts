import assert from "node:assert/strict";
import * as vscode from "vscode";
import { seeds as minutes } from "../../fixtures/seed-names.ts";
import { closeAll, open } from "./archive.ts";
import { eventually } from "./eventually.ts";

describe("outline", () => {
  afterEach(closeAll);

  it("has every item of plain minutes, with its sections below", async () => {
    const symbols = flatten(await outlineOf(minutes.rudersdal2020));
    assert.equal(items(symbols).length, 5);
    const visit = items(symbols).find(({ name }) => name.includes("Besøg hos Medidyne"));
    assert.ok(visit, "no item of that title");
    assert.ok(visit.detail.includes("19/27921"), `detail of the item: «${visit.detail}»`);
    assert.ok(visit.children.some(({ name }) => name.includes("Resumé")));
  });

  it("has every item of minutes with markdown marks", async () => {
    const symbols = flatten(await outlineOf(minutes.rudersdal2023));
    assert.equal(items(symbols).length, 9);
    assert.ok(symbols.every(({ name }) => !name.includes("**") && !name.startsWith("#")));
  });
});

async function outlineOf(path: string): Promise<vscode.DocumentSymbol[]> {
  const document = await open(path);
  return eventually(
    "an outline",
    () => vscode.commands.executeCommand<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", document.uri),
    (symbols) => symbols !== undefined && symbols.length > 0,
  );
}

function flatten(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children)]);
}

/** Symbols that are items: they have sections or a number of their own. */
function items(symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] {
  return symbols.filter(({ name }) => /^(?:Punkt )?\d+[.:]/.test(name));
}

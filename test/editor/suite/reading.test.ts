import assert from "node:assert/strict";
import * as vscode from "vscode";
import { semanticTokenTypes } from "../../../client/src/protocol.ts";
import { seeds as minutes } from "../../fixtures/seed-names.ts";
import { closeAll, fileUri, open, removeFile, writeFile } from "./archive.ts";
import { lineOf, placeOf } from "./documents.ts";
import { eventually } from "./eventually.ts";

describe("reading", () => {
  afterEach(closeAll);

  it("colours people, the committee and sums by types that the manifest declares", async () => {
    const document = await open(minutes.albertslund2019);
    const legend = await eventually(
      "a legend",
      () => vscode.commands.executeCommand<vscode.SemanticTokensLegend>("vscode.provideDocumentSemanticTokensLegend", document.uri),
      (answer) => answer !== undefined,
    );
    assert.deepEqual(legend.tokenTypes, [...semanticTokenTypes]);
    const tokens = await eventually(
      "semantic tokens",
      () => vscode.commands.executeCommand<vscode.SemanticTokens>("vscode.provideDocumentSemanticTokens", document.uri),
      (answer) => answer !== undefined && answer.data.length > 0,
    );
    const total = legend.tokenModifiers.indexOf("total");
    const totals = tokens.data.filter((_, index) => index % 5 === 4).filter((bits) => (bits & (1 << total)) !== 0);
    assert.equal(totals.length, 2);
  });

  it("shows what the parts of a wrong sum make", async () => {
    const document = await open(minutes.albertslund2019);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await eventually(
      "a hint",
      () => vscode.commands.executeCommand<vscode.InlayHint[]>("vscode.executeInlayHintProvider", document.uri, whole),
      (answer) => answer !== undefined && answer.length > 0,
    );
    assert.deepEqual(
      hints.map(({ label, position }) => [label, position.line]),
      [["(delene giver 789.800 kr.)", lineOf(document, "789.763 kr. til dækning")]],
    );
  });

  it("grows a selection from a case number to the item", async () => {
    const document = await open(minutes.rudersdal2020);
    const [selection] = await eventually(
      "a selection",
      () =>
        vscode.commands.executeCommand<vscode.SelectionRange[]>("vscode.executeSelectionRangeProvider", document.uri, [
          placeOf(document, "2.000.000 kr."),
        ]),
      (answer) => answer?.[0]?.parent !== undefined,
    );
    const words: string[] = [];
    for (let at = selection; at; at = at.parent as vscode.SelectionRange) words.push(document.getText(at.range));
    assert.ok(words.includes("2.000.000 kr."), "the amount is not one word");
    assert.ok(
      words.some((text) => text.startsWith("Punkt 4:")),
      "the item is not selected",
    );
    assert.equal(words.at(-1), document.getText());
  });

  it("highlights a person everywhere, and leaves words of prose to VS Code", async () => {
    const document = await open(minutes.rudersdal2020);
    const highlights = (words: string) =>
      vscode.commands.executeCommand<vscode.DocumentHighlight[] | undefined>(
        "vscode.executeDocumentHighlights",
        document.uri,
        placeOf(document, words),
      );
    const found = await eventually(
      "highlights",
      () => highlights("Trine Dybkjær"),
      (answer) => (answer?.length ?? 0) > 4,
    );
    assert.ok(found?.every(({ range }) => document.getText(range) === "Trine Dybkjær"));
    const prose = await highlights("kerneforretning");
    assert.deepEqual(
      prose?.map(({ range }) => document.getText(range)),
      ["kerneforretning"],
    );
  });

  it("links an attachment to the file beside the document, and a reference to its meeting", async () => {
    const name = "henvisning.referat";
    await writeFile(name, text);
    await writeFile("bilag/Notat om vejen.txt", "");
    try {
      const document = await open(name);
      const links = await eventually(
        "three links",
        () => vscode.commands.executeCommand<vscode.DocumentLink[]>("vscode.executeLinkProvider", document.uri),
        (answer) => answer !== undefined && answer.filter(({ target }) => target?.scheme !== "https").length === 2,
      );
      const target = (words: string) => links.find(({ range }) => document.getText(range) === words)?.target;
      assert.equal(target("Notat om vejen")?.path, fileUri("bilag/Notat om vejen.txt").path);
      const meeting = target("Erhvervsudvalget den 5. februar 2020, pkt. 3");
      assert.equal(meeting?.path, fileUri(minutes.rudersdal2020).path);
      assert.match(meeting?.fragment ?? "", /^L\d+$/);
      assert.ok(target("https://byen.dk/a"));
    } finally {
      await closeAll();
      await removeFile(name);
      await removeFile("bilag/Notat om vejen.txt");
      await removeFile("bilag");
    }
  });
});

const text = `REFERAT Byrådet d. 05-03-2024

Punkt 1: Vej

Sagsfremstilling

Se Erhvervsudvalget den 5. februar 2020, pkt. 3, og https://byen.dk/a.

Bilag

Notat om vejen
`;

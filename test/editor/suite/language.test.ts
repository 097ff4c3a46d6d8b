import assert from "node:assert/strict";
import * as vscode from "vscode";
import { seeds as minutes } from "../../fixtures/seed-names.ts";
import { closeAll, open, removeFile, writeFile } from "./archive.ts";
import { eventually } from "./eventually.ts";

const title = "\n\nREFERAT Erhvervsudvalget d. 05-02-2020\n\nMødedato Onsdag d. 05. februar 2020\n";
const markdownTitle = title.replace("REFERAT", "# REFERAT");

// Every test has a name of its own: VS Code keeps a document, and its language, for a while.
describe("language", () => {
  afterEach(closeAll);

  it("is referat for a file by its extension", async () => {
    assert.equal((await open(minutes.rudersdal2020)).languageId, "referat");
  });

  it("is referat for plain text whose first spoken line is a title", () => becomes("titel.txt", title, "referat"));

  it("is referat for markdown whose first spoken line is a title", () => becomes("titel.md", markdownTitle, "referat"));

  it("stays markdown without a heading mark before the title", () => stays("ren-titel.md", title, "markdown"));

  it("stays plain text where the title is not the first spoken line", () => stays("brev.txt", `Kære Erik\n${title}`, "plaintext"));

  it("stays as the user set it back", () =>
    withFile("tilbage.txt", title, async (document) => {
      await languageBecomes(document, "referat");
      await vscode.languages.setTextDocumentLanguage(document, "plaintext");
      await settle();
      assert.equal(document.languageId, "plaintext");
    }));
});

async function becomes(path: string, text: string, languageId: string): Promise<void> {
  await withFile(path, text, (document) => languageBecomes(document, languageId));
}

async function stays(path: string, text: string, languageId: string): Promise<void> {
  await withFile(path, text, async (document) => {
    await settle();
    assert.equal(document.languageId, languageId);
  });
}

async function languageBecomes(document: vscode.TextDocument, languageId: string): Promise<void> {
  await eventually(
    `language ${languageId}`,
    () => document.languageId,
    (answer) => answer === languageId,
  );
}

async function withFile(path: string, text: string, check: (document: vscode.TextDocument) => Promise<void>): Promise<void> {
  await writeFile(path, text);
  try {
    await check(await open(path));
  } finally {
    await closeAll();
    await removeFile(path);
  }
}

/** Something that must not happen is given the time in which it would. */
async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 500));
}

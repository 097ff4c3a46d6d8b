import assert from "node:assert/strict";
import * as vscode from "vscode";
import { seeds as minutes } from "../../fixtures/seed-names.ts";
import { closeAll, open } from "./archive.ts";
import { placeOf } from "./documents.ts";
import { eventually } from "./eventually.ts";
import { findings } from "./findings.ts";

const code = "bevilling-uenig";

async function setLanguage(language: string | undefined): Promise<void> {
  await vscode.workspace.getConfiguration("referat").update("language", language, vscode.ConfigurationTarget.Global);
}

/** Waits until the finding is spoken of in words that begin so. */
async function speaks(document: vscode.TextDocument, words: RegExp): Promise<void> {
  await eventually(
    `a message like ${words}`,
    async () => (await findings(document, code))[0]?.message ?? "",
    (message) => words.test(message),
  );
}

/** Waits until the hover on a journal number says these words. */
async function explains(document: vscode.TextDocument, words: string): Promise<void> {
  const place = placeOf(document, "24.10.00-P22-1-17");
  await eventually(
    `a hover that says ${words}`,
    () => vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, place),
    (hovers) => hovers.some(({ contents }) => contents.some((each) => (typeof each === "string" ? each : each.value).includes(words))),
  );
}

describe("the language", () => {
  afterEach(async () => {
    await setLanguage(undefined);
    await closeAll();
  });

  it("is Danish in a VS Code in English: commands, settings and messages", async () => {
    assert.equal(vscode.env.language, "en");
    const { contributes, description } = vscode.extensions.getExtension("referat.referat")?.packageJSON ?? {};
    const titles = (contributes.commands as { command: string; title: string }[]).map(({ title }) => title);
    assert.ok(titles.includes("Omnummerér punkter"), titles.join());
    assert.match(description, /^Læser/);
    const [general, rules] = contributes.configuration;
    assert.match(general.properties["referat.language"].markdownDescription, /^Sproget/);
    assert.equal(rules.title, "Regler");
    await speaks(await open(minutes.albertslund2019), /^Samme bevilling/);
  });

  it("changes with the setting, without a restart, and back again", async () => {
    const document = await open(minutes.albertslund2019);
    await speaks(document, /^Samme bevilling/);
    await setLanguage("en");
    await speaks(document, /^The same grant/);
    await explains(document, "Journal number");
    await setLanguage("auto");
    await speaks(document, /^Samme bevilling/);
    await explains(document, "Journalnummer");
  });
});

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { seeds as minutes } from "../../fixtures/seed-names.ts";
import { violationsOf } from "./axe.ts";
import { cykelsti, writeCykelsti } from "./cykelsti.ts";
import { useSession } from "./session.ts";

/** The line of case 19/11689 in the minutes of 2021, 1-based. */
const caseLine = 64;

const themes = [
  ["light", "Light Modern"],
  ["dark", "Dark Modern"],
  ["high-contrast", "Default High Contrast"],
  ["high-contrast-light", "Default High Contrast Light"],
] as const;

describe("one who looks things up", () => {
  const session = useSession();

  const tree = (): Locator => session().workbench.page.locator(".pane-body .tree-explorer-viewlet-tree-view");
  const row = (text: string | RegExp): Locator => tree().locator(".monaco-list-row", { hasText: text });
  const item = (): Locator => session().workbench.page.locator('[id="referat.referat.referat.dokument"]');

  /** The page within the panel, which VS Code puts into two frames. */
  const panel = async (): Promise<Frame> => {
    const { page } = session().workbench;
    await page.locator("iframe.webview.ready").waitFor();
    for (;;) {
      for (const frame of page.frames()) if ((await frame.locator("main#sagsforloeb h1").count()) > 0) return frame;
      await page.waitForTimeout(100);
    }
  };

  it("sees date, committee, items and findings in the status bar, and the archive behind it", async () => {
    const { workbench, archive } = session();
    writeCykelsti(archive);
    await workbench.openFile(minutes.rudersdal2021);
    await item()
      .filter({ hasText: /03-02-2021 · Erhvervsudvalget?t · \d+ punkter · / })
      .waitFor();
    await item().hover();
    await workbench.page.locator(".monaco-hover:visible", { hasText: "Arkivet har 12 referater" }).waitFor();
    await workbench.screenshot("status-item");
    await workbench.page.mouse.move(700, 300);
    await item().click();
    const menu = workbench.page.locator(".quick-input-widget .monaco-list-row");
    await menu.filter({ hasText: "Vis sagsforløb" }).waitFor();
    await workbench.screenshot("status-menu");
    await workbench.page.keyboard.press("Escape");
  });

  it("sees the cases, those of the open minutes first, and the one at the cursor is selected", async () => {
    const { workbench } = session();
    await workbench.goTo(caseLine, 1);
    await workbench.page.locator(".activitybar .action-label[aria-label^='Referat']").click();
    await row(/I de åbne referater/).waitFor();
    await row(/^2023/).waitFor();
    await tree().locator(".monaco-list-row.selected", { hasText: "19/11689" }).waitFor();
    await workbench.screenshot("sager");
    expect(await row("19/11689").first().getAttribute("aria-label")).toContain("behandlet 3 gange, senest 04-10-2023");
  });

  it("opens a case's treatments by keyboard, and a treatment opens its item", async () => {
    const { workbench } = session();
    await row("19/11689").first().click();
    await row(/05-02-2020/)
      .first()
      .waitFor();
    await workbench.screenshot("sager-behandlinger");
    await workbench.page.keyboard.press("ArrowDown");
    await workbench.page.keyboard.press("Enter");
    await workbench.waitForFile(minutes.rudersdal2020);
    await workbench.lines.filter({ hasText: /Punkt.3:/ }).waitFor();
  });

  it("finds cases by words of the title, and shows all again", async () => {
    const { workbench } = session();
    // The view's own key: a command of the palette that asks for words keeps its box open.
    await workbench.page
      .locator(".pane-header .action-label[aria-label='Find sager'], .composite.title .action-label[aria-label='Find sager']")
      .first()
      .click();
    await workbench.page.locator('.quick-input-widget input[type="text"]').first().fill("åen cykelsti");
    await row(cykelsti).waitFor();
    await workbench.page.keyboard.press("Enter");
    await workbench.page.locator(".pane-body .message", { hasText: "»åen cykelsti«: 1 sag" }).waitFor();
    await workbench.screenshot("sager-fundet");
    expect(await tree().locator(".monaco-list-row").count()).toBe(1);
    await workbench.runCommand("Referat: Vis alle sager igen");
    await row(/^2023/).waitFor();
  });

  it("finds no fault of accessibility in the tree", async () => {
    const { page } = session().workbench;
    // Only the rows are ours; the list around them is VS Code's own. It writes a row's label and its description without
    // a blank between them, so that the rule that compares what is seen and heard finds fault with each: that is done below.
    const rows = { include: [".tree-explorer-viewlet-tree-view .monaco-list-rows"] };
    expect(await violationsOf(page, rows, ["label-content-name-mismatch"])).toEqual([]);
    const all = await tree().locator(".monaco-list-row").all();
    expect(all.length).toBeGreaterThan(3);
    for (const each of all) {
      const seen = `${await each.locator(".label-name").innerText()} ${await each.locator(".label-description").innerText()}`;
      expect(await each.getAttribute("aria-label")).toContain(seen);
    }
  });

  it("sees one case over time, and opens an item from there by keyboard", async () => {
    const { workbench, archive } = session();
    const last = writeCykelsti(archive);
    await workbench.openFile(last);
    await workbench.goTo(5, 1);
    await workbench.runCommand("Referat: Vis sagsforløb");
    const frame = await panel();
    const treatments = frame.locator("g.treatment");
    await treatments.nth(6).waitFor();
    expect(await treatments.count()).toBe(7);
    expect(await treatments.nth(2).getAttribute("aria-label")).toContain("Bevilget: 1.250.000 kr.");
    await workbench.screenshot("sagsforloeb");
    await treatments.first().focus();
    await workbench.page.keyboard.press("ArrowRight");
    await workbench.page.keyboard.press("Enter");
    await workbench.waitForFile("cykelsti/2020-03-12.referat");
  });

  it.each(themes)("sees it in the %s theme, without a fault of accessibility", async (name, theme) => {
    const { workbench, archive } = session();
    mkdirSync(join(archive, ".vscode"), { recursive: true });
    writeFileSync(join(archive, ".vscode", "settings.json"), JSON.stringify({ "workbench.colorTheme": theme }));
    const kind = {
      light: "vscode-light",
      dark: "vscode-dark",
      "high-contrast": "vscode-high-contrast",
      "high-contrast-light": "vscode-high-contrast-light",
    }[name];
    const frame = await panel();
    await frame.locator(`body.${kind}`).waitFor();
    await frame.locator("g.treatment").nth(2).focus();
    await workbench.screenshot(`sagsforloeb-${name}`);
    expect(await violationsOf(frame, { include: ["html"] })).toEqual([]);
  });

  it("sees it change with the archive, and again after the window has been reloaded", async () => {
    const { workbench, archive } = session();
    writeFileSync(
      join(archive, "cykelsti", "2024-01-10.referat"),
      `REFERAT Byrådet d. 10-01-2024\n\nPunkt 1: Indvielse af cykelstien\n\n${cykelsti}\n\nBeslutning\n\nGodkendt.\n`,
    );
    await (await panel()).locator("h1 + .title", { hasText: "Indvielse" }).waitFor();
    await workbench.page.reload();
    const frame = await panel();
    await frame.locator("g.treatment").nth(7).waitFor();
  });
});

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFolder } from "../../../scripts/project.mjs";
import { seeds as minutes } from "../../fixtures/seed-names.ts";
import { useSession } from "./session.ts";

/** The line of case 19/11689 in the minutes of 2021, 1-based. */
const caseLine = 64;
const newFile = "rudersdal/2021-03-03-erhvervsudvalget.referat";

describe("a secretary at work, by keyboard alone", () => {
  const session = useSession();

  const page = () => session().workbench.page;
  const box = () => page().locator(".quick-input-widget");
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page().keyboard.press(key);
  };
  /** Runs a command whose own questions come in the same box. */
  const ask = async (title: string): Promise<void> => {
    await press("F1");
    await box().locator('input[type="text"]').first().fill(`>${title}`);
    await box().locator(".monaco-list-row.focused", { hasText: title }).waitFor();
    await press("Enter");
  };
  const saved = async (): Promise<readonly string[]> => {
    await press("Control+s");
    const path = join(session().archive, newFile);
    await page().locator(".tab.active:not(.dirty)").waitFor();
    await expect.poll(() => existsSync(path)).toBe(true);
    return readFileSync(path, "utf8").split(/\r?\n/);
  };
  /** Puts the cursor at the end of a line that begins so, behind another that does. */
  const goBehind = async (words: string, after = ""): Promise<void> => {
    const lines = await saved();
    const from = after === "" ? 0 : lines.findIndex((line) => line.startsWith(after));
    const line = lines.findIndex((each, index) => index >= from && each.startsWith(words));
    expect(line).toBeGreaterThanOrEqual(0);
    await session().workbench.goTo(line + 1, 1);
    await press("End");
  };
  const suggestions = () => page().locator(".suggest-widget.visible .monaco-list-row");

  it("makes the committee's next meeting from its last one", async () => {
    const { workbench } = session();
    await workbench.openFile(minutes.rudersdal2021);
    await ask("Referat: Nyt møde…");
    await box()
      .locator(".monaco-list-row.focused", { hasText: /^Erhvervsudvalget/ })
      .waitFor();
    await workbench.screenshot("secretary-1-committee");
    await press("Enter");
    await box().locator('input[type="text"]').first().and(page().locator('[value="03-03-2021"], :focus')).waitFor();
    await expect.poll(() => box().locator('input[type="text"]').first().inputValue()).toBe("03-03-2021");
    await workbench.screenshot("secretary-2-date");
    await press("Enter");
    await workbench.waitForFile(newFile);
    await workbench.lines.filter({ hasText: /REFERAT.Erhvervsudvalget.d\..03-03-2021/ }).waitFor();
    await workbench.lines.filter({ hasText: /Onsdag.d\..03\..marts.2021/ }).waitFor();
    await workbench.screenshot("secretary-3-new-meeting");
    const lines = await saved();
    expect(lines.filter((line) => line.startsWith("Punkt "))).toEqual(["Punkt 1: Meddelelser"]);
  });

  it("adds an item, and writes its title where the cursor is", async () => {
    const { workbench } = session();
    await workbench.runCommand("Referat: Nyt punkt");
    await workbench.lines.filter({ hasText: /Punkt.2:/ }).waitFor();
    await page()
      .locator(".statusbar-item", { hasText: /^Ln \d+, Col 10$/ })
      .waitFor();
    await page().keyboard.type("Lokalplan for havnen");
    await press("Enter", "Enter");
    await page().keyboard.type("21/99");
    await workbench.screenshot("secretary-4-new-item");
    expect(await saved()).toContain("Punkt 2: Lokalplan for havnen");
  });

  it("fills the sections, with fixed phrases from the list", async () => {
    const { workbench } = session();
    const lines = await saved();
    const heading = lines.findIndex((line) => line.startsWith("Punkt 2:"));
    const headings = lines.slice(heading + 3).filter((line) => line.trim() !== "");
    expect(headings.length).toBeGreaterThan(1);
    await goBehind("Resumé", "Punkt 1:");
    await press("Enter", "Enter");
    await page().keyboard.type("Formanden orienterede om erhvervsdagen.");
    for (const words of headings) {
      await goBehind(words, "Punkt 2:");
      await press("Enter", "Enter");
      if (/^(?:Vedtagelse|Beslutning)/.test(words)) {
        await press("Control+Space");
        await suggestions().filter({ hasText: "Godkendt." }).first().waitFor();
        await workbench.screenshot("secretary-5-phrases");
        await page().keyboard.type("Godk");
        await page().locator(".suggest-widget.visible .monaco-list-row.focused", { hasText: "Godkendt." }).waitFor();
        await press("Enter");
      } else if (/^Indstilling/.test(words)) await page().keyboard.type("Administrationen indstiller, at lokalplanen godkendes.");
      else await page().keyboard.type("Lokalplanen giver plads til flere både ved den nye kaj.");
    }
    expect((await saved()).join("\n")).toContain("Godkendt.");
  });

  it("has the table of contents made, and nothing left to mend", async () => {
    const { workbench } = session();
    await workbench.runCommand("Referat: Generér indholdsfortegnelse");
    await workbench.lines.filter({ hasText: /^Lokalplan.for.havnen/ }).waitFor();
    const lines = await saved();
    expect(lines.filter((line) => line.startsWith("Lokalplan for havnen"))).toHaveLength(1);
    await press("Control+Shift+m");
    await page().locator(".markers-panel").waitFor();
    await workbench.screenshot("secretary-6-problems");
    await press("Control+j");
    const report = execFileSync(
      process.execPath,
      [join(projectFolder, "dist/cli.js"), "check", "--min-severity", "information", "--format", "json", newFile],
      {
        cwd: session().archive,
        encoding: "utf8",
      },
    );
    expect(JSON.parse(report)).toMatchObject({});
    await workbench.screenshot("secretary-7-done");
  });

  it("looks a case up through three meetings", async () => {
    const { workbench } = session();
    await workbench.openFile(minutes.rudersdal2021);
    await workbench.goTo(caseLine, 3);
    await page().locator(".codelens-decoration", { hasText: "19/11689 · behandlet 3 gange" }).first().waitFor();
    await press("Control+k", "Control+i");
    const hover = page().locator(".monaco-hover:visible", { hasText: "behandlet 3 gange" });
    await hover.first().waitFor();
    expect(await hover.first().innerText()).toMatch(/05-02-2020[\s\S]*03-02-2021[\s\S]*04-10-2023/);
    await workbench.screenshot("secretary-8-hover");
    await press("Escape");
    await press("Alt+Shift+Comma");
    await workbench.waitForFile(minutes.rudersdal2020);
    await workbench.screenshot("secretary-9-previous");
    await press("Alt+Shift+Period");
    await workbench.waitForFile(minutes.rudersdal2021);
    await press("Alt+Shift+Period");
    await workbench.waitForFile(minutes.rudersdal2023);
    await workbench.screenshot("secretary-10-next");
  });

  it("sees the whole history in a peek", async () => {
    const { workbench } = session();
    await workbench.runCommand("Referat: Vis sagens historik");
    const peek = page().locator(".peekview-widget .ref-tree .monaco-list-row");
    await peek.nth(3).waitFor();
    expect((await page().locator(".peekview-widget .ref-tree").innerText()).match(/erhvervs/g)?.length).toBeGreaterThanOrEqual(3);
    await workbench.screenshot("secretary-11-history");
    await press("Escape");
  });

  it("is told in a sentence what a new number cannot be, and is shown the other meetings before they are changed", async () => {
    const { workbench } = session();
    await workbench.openFile(minutes.rudersdal2021);
    await workbench.goTo(caseLine, 3);
    await press("F2");
    const input = page().locator(".rename-box input");
    await input.waitFor();
    await input.fill("abc");
    await press("Enter");
    await page().locator(".monaco-editor-overlaymessage, .notification-toast", { hasText: "er ikke et sagsnummer" }).first().waitFor();
    await workbench.screenshot("secretary-12-refused");
    await press("Escape", "F2");
    await input.waitFor();
    await input.fill("19/99999");
    await press("Enter");
    const files = page()
      .locator(".bulk-edit-panel .monaco-list-row, .pane-body .monaco-list-row")
      .filter({ hasText: /erhvervs.*referat/ });
    await files
      .filter({ has: page().locator('input[type="checkbox"]:checked, .monaco-checkbox.checked, [aria-checked="true"]') })
      .first()
      .waitFor();
    await workbench.screenshot("secretary-13-rename");
  });
});

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "vitest";
import { useSession } from "./session.ts";

/** Minutes with one finding: the title has another date than the meeting. */
const minutes = (committee: string): string =>
  `REFERAT ${committee} d. 05-02-2024\n\nMødedato Tirsdag d. 06. februar 2024\n\nPunkt 1: Bro\n\n24/1001\n`;

/** Makes a folder of the workspace, with minutes in it. */
function makeFolder(folder: string, name: string, committee: string, settings: unknown): void {
  mkdirSync(join(folder, ".vscode"), { recursive: true });
  writeFileSync(join(folder, name), minutes(committee));
  setIn(folder, settings);
}

/** Writes the settings of one folder, as VS Code does when the user changes them there. */
function setIn(folder: string, settings: unknown): void {
  writeFileSync(join(folder, ".vscode", "settings.json"), JSON.stringify(settings));
}

describe("a window with the archives of two municipalities", () => {
  const session = useSession((archive) => {
    makeFolder(join(archive, "nord"), "nord.referat", "Teknikudvalget", { "referat.language": "en" });
    makeFolder(join(archive, "syd"), "syd.referat", "Kulturudvalget", { "referat.rules.moededato-uenig": "warning" });
    const workspace = join(archive, "nord-og-syd.code-workspace");
    writeFileSync(workspace, JSON.stringify({ folders: [{ path: "nord" }, { path: "syd" }] }));
    return workspace;
  });

  it("has the settings of each, and takes those of one anew when they change", async () => {
    const { workbench, archive } = session();
    const { page } = workbench;
    await workbench.openFile("nord.referat");
    await workbench.openFile("syd.referat");
    await page.keyboard.press("Control+Shift+M");
    const problems = page.locator(".markers-panel .monaco-list-row");
    /** The finding in the list of problems that begins so. The first of all has a bulb in place of its sign. */
    const finding = (words: string) => problems.filter({ hasText: words });
    const asWarning = (words: string) => finding(words).filter({ has: page.locator(".codicon-warning") });
    await finding("The title says").waitFor();
    await asWarning("Titlen siger").waitFor();
    await workbench.screenshot("two-folders");

    setIn(join(archive, "syd"), { "referat.language": "en", "referat.rules.moededato-uenig": "warning" });
    await asWarning("The title says").waitFor();
    setIn(join(archive, "syd"), { "referat.rules.moededato-uenig": "off" });
    await asWarning("The title says").waitFor({ state: "detached" });
    await finding("The title says").waitFor();
    await workbench.screenshot("two-folders-changed");
  });

  it("shows its settings in Danish, the rules apart", async () => {
    const { workbench } = session();
    const { page } = workbench;
    await workbench.runCommand("Preferences: Open User Settings");
    const editor = page.locator(".settings-editor");
    await editor.waitFor();
    await page.keyboard.type("@ext:referat.referat");
    await editor.locator(".setting-item-contents", { hasText: "Sproget i meddelelser" }).first().waitFor();
    await workbench.screenshot("settings");
    await editor.locator(".settings-toc-container .monaco-list-row", { hasText: "Regler" }).click();
    await editor.locator(".setting-item-contents", { hasText: "Et punkt med sagsfremstilling har ingen indstilling." }).first().waitFor();
    await editor.locator(".setting-item-contents select, .setting-item-contents .monaco-select-box").first().click();
    await page.locator(".monaco-select-box-dropdown-container", { hasText: "Som reglen selv: Advarsel" }).first().waitFor();
    await workbench.screenshot("settings-rules");
  });
});

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { seeds as minutes } from "../../fixtures/seed-names.ts";
import { useSession } from "./session.ts";

/** The line of the item's grant of 780.000 kr. in the minutes of 2019, 1-based. */
const grantLine = 195;

/** Minutes with a misspelled label, items out of their numbers, and a date that is none. */
const draft = [
  "REFERAT Teknikudvalget d. 05-02-2024",
  "",
  "Møtetidspunkt:",
  "05-02-2024 17:00",
  "",
  "Indholdsfortegnelse",
  "1. Bro over åen...........2",
  "2. Vej langs åen...........3",
  "",
  "Punkt 1: Bro over åen",
  "",
  "24/1001",
  "",
  "Resumé",
  "",
  "Fristen er 31. september 2024.",
  "",
  "Punkt 3: Vej langs åen",
  "",
  "24/1002",
  "",
  "Resumé",
  "",
  "Sagen er ny.",
  "",
].join("\n");

describe("a secretary's check, by keyboard", () => {
  const session = useSession();

  it("sets a finding aside from the menu of quick fixes, and the squiggle goes", async () => {
    const { workbench, archive } = session();
    const { page } = workbench;
    await workbench.openFile(minutes.albertslund2019);
    await workbench.goTo(grantLine, 1);
    const squiggles = page.locator(".editor-instance .squiggly-warning");
    await squiggles.first().waitFor();
    // F8 goes to the next finding and shows its words.
    await page.keyboard.press("F8");
    await page.locator(".peekview-widget, .marker-widget", { hasText: "bevilling-uenig" }).first().waitFor();
    await workbench.screenshot("finding");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+.");
    const menu = page.locator(".action-widget");
    const entry = menu.locator(".monaco-list-row", { hasText: "Se bort fra dette fund" });
    await entry.first().waitFor();
    await workbench.screenshot("quick-fixes");
    await entry.first().click();
    await squiggles.first().waitFor({ state: "detached" });
    await workbench.screenshot("set-aside");
    expect(JSON.parse(readFileSync(join(archive, ".referat", "set-aside.json"), "utf8"))).toMatchObject({
      version: 1,
      findings: [{ code: "bevilling-uenig" }],
    });
  });

  it("numbers the items by its command, and mends a misspelled label when the file is saved", async () => {
    const { workbench, archive } = session();
    const { page } = workbench;
    mkdirSync(join(archive, ".vscode"), { recursive: true });
    writeFileSync(
      join(archive, ".vscode", "settings.json"),
      JSON.stringify({
        "[referat]": {
          "editor.codeActionsOnSave": { "source.fixAll.referat": "explicit" },
          "editor.minimap.enabled": false,
        },
      }),
    );
    const file = join(archive, "udkast.referat");
    writeFileSync(file, draft);
    // The list behind Ctrl+P is read before the file is there.
    await page.locator(".explorer-viewlet .monaco-list-row", { hasText: "udkast.referat" }).dblclick();
    await workbench.waitForFile("udkast.referat");
    await workbench.lines.filter({ hasText: /Punkt.3:/ }).waitFor();
    await page.locator(".editor-instance .squiggly-warning, .editor-instance .squiggly-error").first().waitFor();
    // VS Code reads the settings in its own time: without the minimap it has.
    await page.locator(".editor-instance .minimap").waitFor({ state: "hidden" });
    await workbench.screenshot("draft");
    await workbench.runCommand("Referat: Omnummerér punkter");
    await workbench.lines.filter({ hasText: /Punkt.2:/ }).waitFor();
    await page.keyboard.press("Control+s");
    await workbench.lines.filter({ hasText: "Mødetidspunkt:" }).waitFor();
    await page.locator(".tab.active:not(.dirty)").waitFor();
    await workbench.screenshot("mended");
    expect(readFileSync(file, "utf8")).toBe(draft.replace("Møtetidspunkt", "Mødetidspunkt").replace("Punkt 3", "Punkt 2"));
  });

  it("names the line of what is wrong in the file of set-aside findings, and leaves the file as it is", async () => {
    const { workbench, archive } = session();
    const file = join(archive, ".referat", "set-aside.json");
    const malformed = '{\n  "version": 1,\n  "findings": [}\n';
    writeFileSync(file, malformed);
    const notice = workbench.page.locator(".notification-list-item-message, .notification-toast", { hasText: "linje 3" });
    await notice.first().waitFor();
    await workbench.screenshot("malformed-set-aside");
    expect(readFileSync(file, "utf8")).toBe(malformed);
  });
});

import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { seeds as minutes } from "../../fixtures/seed-names.ts";
import { writeCykelsti } from "./cykelsti.ts";
import { useSession } from "./session.ts";

/** The line of case 19/11689 in the minutes of 2021, 1-based. */
const caseLine = 64;

describe("moving, by the eye", () => {
  const session = useSession();

  const lens = (text: string | RegExp): Locator => session().workbench.page.locator(".codelens-decoration a", { hasText: text });
  const peek = (): Locator => session().workbench.page.locator(".peekview-widget");
  const hover = (): Locator => session().workbench.page.locator(".monaco-resizable-hover:visible");

  /** Puts the cursor into words and shows what is told of them. */
  const hoverAt = async (line: number, column: number, told: string): Promise<void> => {
    const { workbench } = session();
    await workbench.goTo(line, column);
    await workbench.page.keyboard.press("Control+k");
    await workbench.page.keyboard.press("Control+i");
    await hover().filter({ hasText: told }).waitFor();
  };

  it("shows over an item how often its case was treated, and leads there by a click", async () => {
    const { workbench } = session();
    await workbench.openFile(minutes.rudersdal2021);
    await workbench.goTo(caseLine, 1);
    await lens("19/11689 · behandlet 3 gange").waitFor();
    expect(await lens(/^(?:forrige|næste) /).allInnerTexts()).toEqual(expect.arrayContaining(["forrige 05-02-2020", "næste 04-10-2023"]));
    await workbench.screenshot("moving-lenses");
    await lens("næste 04-10-2023").click();
    await workbench.waitForFile(minutes.rudersdal2023);
    await workbench.page.locator(".editor-instance .current-line").first().waitFor();
    await workbench.screenshot("moving-next");
  });

  it("goes to the treatment before and behind by keys", async () => {
    const { workbench } = session();
    await workbench.openFile(minutes.rudersdal2021);
    await workbench.goTo(caseLine + 4, 1);
    await workbench.page.keyboard.press("Alt+Shift+Comma");
    await workbench.waitForFile(minutes.rudersdal2020);
    await workbench.page.keyboard.press("Alt+Shift+Period");
    await workbench.waitForFile(minutes.rudersdal2021);
    await workbench.page.keyboard.press("Alt+Shift+Period");
    await workbench.waitForFile(minutes.rudersdal2023);
    await workbench.page.keyboard.press("Alt+Shift+Period");
    await workbench.page.locator(".notification-toast", { hasText: "ingen senere behandling af 19/11689" }).waitFor();
    await workbench.screenshot("moving-no-next");
    await workbench.runCommand("Notifications: Clear All Notifications");
  });

  it("shows a case's whole history in a peek, by the lens and by the command", async () => {
    const { workbench } = session();
    await workbench.openFile(minutes.rudersdal2021);
    await workbench.goTo(caseLine, 1);
    await lens("19/11689 · behandlet 3 gange").click();
    await peek().waitFor();
    await peek().locator(".monaco-list-row").nth(2).waitFor();
    await workbench.screenshot("moving-peek");
    const files = await peek().locator(".monaco-list-row .label-name").allInnerTexts();
    for (const path of [minutes.rudersdal2020, minutes.rudersdal2021, minutes.rudersdal2023])
      expect(files.join(" ")).toContain(path.slice(path.lastIndexOf("/") + 1));
    await workbench.page.keyboard.press("Escape");
    await peek().waitFor({ state: "detached" });
    await workbench.goTo(caseLine + 4, 1);
    await workbench.runCommand("Referat: Vis sagens historik");
    await peek().waitFor();
    await workbench.page.keyboard.press("Escape");
    await peek().waitFor({ state: "detached" });
  });

  it("tells of a case, an amount, a date, a person and a committee what they do not say themselves", async () => {
    const { workbench, archive } = session();
    const last = writeCykelsti(archive);
    await workbench.openFile(last);
    await hoverAt(5, 3, "behandlet 7 gange");
    await workbench.screenshot("moving-hover-case");
    await workbench.openFile(minutes.albertslund2019);
    await hoverAt(211, 22, "Delene giver");
    await workbench.screenshot("moving-hover-amount");
    await workbench.openFile(minutes.rudersdal2021);
    await hoverAt(68, 121, "onsdag 11-11-2020");
    await workbench.screenshot("moving-hover-date");
    await workbench.openFile(minutes.rudersdal2020);
    await hoverAt(49, 3, "Deltog ikke i punkt 1, 3, 4, 5");
    await workbench.screenshot("moving-hover-person");
    await hoverAt(3, 12, "Næste møde");
    await workbench.screenshot("moving-hover-committee");
  });

  it("finds people of the archive among its symbols", async () => {
    const { workbench } = session();
    await workbench.page.keyboard.press("Control+t");
    await workbench.page.locator('.quick-input-widget input[type="text"]').first().fill("#jacob netteberg");
    await workbench.page
      .locator(".quick-input-widget .monaco-list-row", { hasText: /Jacob Netteberg/ })
      .first()
      .waitFor();
    await workbench.screenshot("moving-people");
    await workbench.page.keyboard.press("Escape");
  });
});

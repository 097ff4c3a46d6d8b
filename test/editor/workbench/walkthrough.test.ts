import { describe, expect, it } from "vitest";
import { seeds as minutes } from "../../fixtures/seed-names.ts";
import { useSession } from "./session.ts";

/** The line of the item's grant of 780.000 kr. in the minutes of 2019, 1-based. */
const grantLine = 195;

/** The line of case 19/11689 in the minutes of 2021, 1-based. */
const caseLine = 64;

describe("a walk through the workbench", () => {
  const session = useSession();

  it("shows a squiggle under the grant of two amounts, and the finding in the list", async () => {
    const { workbench } = session();
    await workbench.openFile(minutes.albertslund2019);
    await workbench.goTo(grantLine, 1);
    await workbench.page.locator(".squiggly-warning").first().waitFor();
    await workbench.screenshot("squiggle");

    await workbench.page.keyboard.press("Control+Shift+M");
    const problem = workbench.page.locator(".markers-panel .monaco-list-row", { hasText: "bevilling-uenig" });
    await problem.first().waitFor();
    await workbench.screenshot("problems");
    await workbench.page.keyboard.press("Control+J");
  });

  it("shows the items in the outline", async () => {
    const { workbench } = session();
    await workbench.openFile(minutes.albertslund2019);
    await workbench.openOutline();
    const item = workbench.page.locator(".outline-tree .monaco-list-row", { hasText: /^2\. .*Flere i fleksjob/ });
    await item.first().waitFor();
    await workbench.screenshot("outline");
    await item.first().dblclick();
    await workbench.lines.filter({ hasText: /Punkt.2:/ }).waitFor();
  });

  it("tells of the case where the mouse rests on its number", async () => {
    const { workbench } = session();
    await workbench.openFile(minutes.rudersdal2021);
    await workbench.goTo(caseLine, 1);
    await workbench.lines.filter({ hasText: "19/11689" }).locator("span span").first().hover();
    const hover = workbench.page.locator(".monaco-hover:visible", { hasText: "2023" });
    await hover.first().waitFor();
    await workbench.screenshot("hover");
    await workbench.page.mouse.move(0, 0);
  });

  it("leads by F12 from a case number to the first treatment, in another file", async () => {
    const { workbench } = session();
    await workbench.openFile(minutes.rudersdal2021);
    await workbench.goTo(caseLine, 3);
    await workbench.page.keyboard.press("F12");
    await workbench.waitForFile(minutes.rudersdal2020);
    await workbench.lines.filter({ hasText: "19/11689" }).first().waitFor();
    await workbench.screenshot("definition");
    expect(await workbench.page.locator(".tab.active").innerText()).toContain("2020-02-05");
  });

  it("finds an item of any meeting by Ctrl+T, and opens it", async () => {
    const { workbench } = session();
    await workbench.openFile(minutes.albertslund2019);
    await workbench.page.keyboard.press("Control+T");
    const box = workbench.page.locator(".quick-input-widget");
    await box.locator('input[type="text"]').first().fill("#rekrutteringsservices 2020");
    const found = box.locator(".monaco-list-row", { hasText: /3\. Rudersdal Kommunes rekrutteringsservices/ });
    await found.first().waitFor();
    await workbench.screenshot("symbols");
    await found.first().click();
    await workbench.waitForFile(minutes.rudersdal2020);
    await workbench.lines.filter({ hasText: /Punkt.3:/ }).waitFor();
  });
});

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { seeds as minutes } from "../../fixtures/seed-names.ts";
import { useSession } from "./session.ts";
import type { Workbench } from "./workbench.ts";

/** What refers to a meeting of the samples, with an attachment beside it. */
const referring = `REFERAT Byrådet d. 05-03-2024

Mødedeltagere Anne Holm (A), Bo Lund (V), Carl Dam (B)

Punkt 1: Støtte til iværksættere

24/117

Sagsfremstilling

Byrådet drøftede sagen, efter at Erhvervsudvalget den 5. februar 2020, pkt. 3, havde behandlet den. Se www.byen.dk/erhverv.

Anne Holm spurgte til bilaget »Notat om støtte«, og Bo Lund svarede.

Økonomi

Lokaler 100.000 kr.
Rådgivning 200.000 kr.
I alt 350.000 kr.

Beslutning i Erhvervsudvalget den 05-02-2020

Anbefales.

Beslutning

Godkendt. Carl Dam (B) deltog ikke i behandlingen.

Bilag

Notat om støtte
`;

describe("reading, by the eye", () => {
  const session = useSession();

  it("shows a wrong sum's parts behind it, and a person in colours of its own", async () => {
    const { workbench } = session();
    await workbench.openFile(minutes.albertslund2019);
    await workbench.goTo(212, 1);
    await workbench.page.locator(".view-line", { hasText: "(delene giver 789.800 kr.)" }).waitFor();
    await workbench.screenshot("reading-sum");
    await workbench.openFile(minutes.rudersdal2020);
    await workbench.goTo(49, 4);
    expect(await inspected(workbench)).toContain("person");
    await workbench.screenshot("reading-people");
  });

  it("underlines what can be opened: an address, a meeting, an attachment", async () => {
    const { workbench, archive } = session();
    mkdirSync(join(archive, "bilag"));
    writeFileSync(join(archive, "bilag", "Notat om støtte.txt"), "Notat\n");
    writeFileSync(join(archive, "henvisning.referat"), referring);
    await workbench.page.locator(".explorer-viewlet").getByText("henvisning.referat").dblclick();
    await workbench.waitForFile("henvisning.referat");
    const underlined = workbench.page.locator(".detected-link, .detected-link-active");
    const words = async () => (await underlined.allInnerTexts()).map((text) => text.replaceAll("\u00a0", " "));
    await expect.poll(words, { timeout: 20_000 }).toEqual(expect.arrayContaining(["Notat om støtte", "www.byen.dk/erhverv"]));
    await workbench.goTo(11, 50);
    expect(await inspected(workbench)).toContain("reference");
    await workbench.screenshot("reading-links");
    await workbench.goTo(21, 4);
    await workbench.runCommand("Preferences: Toggle between Light/Dark Themes");
    await workbench.page.locator(".monaco-workbench.vs-dark").waitFor();
    await workbench.screenshot("reading-links-dark");
  });
});

/** The inspector's words on the semantic token at the cursor. */
async function inspected(workbench: Workbench): Promise<string> {
  const widget = workbench.page.locator(".token-inspect-widget");
  await workbench.runCommand("Developer: Inspect Editor Tokens and Scopes");
  await widget.getByText("semantic token type").waitFor();
  const text = await widget.innerText();
  await workbench.page.keyboard.press("Escape");
  await widget.waitFor({ state: "hidden" });
  return text;
}

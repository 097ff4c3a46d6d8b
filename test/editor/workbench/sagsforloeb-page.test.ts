import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Webview } from "vscode";
import { pageOf } from "../../../client/src/sagsforloeb/page.ts";
import type { Picture } from "../../../client/src/sagsforloeb/picture.ts";
import { projectFolder } from "../../../scripts/project.mjs";
import { launchChromium } from "../chromium.mjs";
import { violationsOf } from "./axe.ts";

vi.mock("vscode", () => ({
  Uri: { joinPath: (base: string, ...parts: string[]) => [base, ...parts].join("/") },
  EventEmitter: class {},
}));

const origin = "http://sagsforloeb.test";

/** The page as VS Code shows it, with its own policy, on an address of our own. */
const document = pageOf({ cspSource: origin, asWebviewUri: (uri: unknown) => uri } as unknown as Webview, origin as never);

const treatment = (at: number, decision: string, granted = ""): Picture["treatments"][number] => ({
  day: 18_000 + at * 40,
  lane: at % 3,
  when: `0${(at % 9) + 1}-02-2020`,
  punkt: `Punkt ${at + 1}`,
  committee: `Udvalg ${at % 3}`,
  decision,
  granted,
  label: `Behandling ${at + 1}. ${decision} ${granted}`,
});

const picture: Picture = {
  language: "da",
  sagsnummer: "20/4101",
  heading: "Sag 20/4101",
  title: "<img src=x onerror=alert(1)> & 'Sti'",
  summary: ["Sagen er behandlet 5 gange i 3 udvalg."],
  timelineLabel: "Sagens behandlinger over tid",
  hint: "Piletasterne går fra behandling til behandling.",
  listHeading: "Behandlinger",
  lanes: ["Teknik- og Miljøudvalget", "Økonomiudvalget", "Byrådet"],
  treatments: [
    treatment(0, "Anbefales."),
    treatment(1, "<script>alert(1)</script>"),
    treatment(2, "Godkendt.", "Bevilget: 1.250.000 kr."),
    treatment(3, "Udsat."),
    treatment(4, "Taget til efterretning. ".repeat(12)),
  ],
};

interface Told {
  readonly messages: unknown[];
  readonly states: unknown[];
}

describe("the page of a Sagsforløb, alone", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  const open = async (options: BrowserContextOptions = {}): Promise<{ page: Page; told(): Promise<Told>; problems: string[] }> => {
    const page = await browser.newPage({ viewport: { width: 900, height: 900 }, ...options });
    const problems: string[] = [];
    page.on("console", (message) => void (message.type() === "error" && problems.push(message.text())));
    page.on("pageerror", (error) => void problems.push(String(error)));
    page.on("dialog", (dialog) => void problems.push(dialog.message()));
    await page.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === "/") return route.fulfill({ contentType: "text/html", body: document });
      if (!/^\/dist\/webview\/[\w.]+$/.test(pathname)) return route.abort();
      const contentType = pathname.endsWith(".css") ? "text/css" : "text/javascript";
      return route.fulfill({ contentType, body: readFileSync(join(projectFolder, pathname), "utf8") });
    });
    await page.addInitScript(() => {
      const told: { messages: unknown[]; states: unknown[] } = { messages: [], states: [] };
      Object.assign(globalThis, {
        told,
        acquireVsCodeApi: () => ({
          postMessage: (each: unknown) => told.messages.push(each),
          setState: (each: unknown) => told.states.push(each),
        }),
      });
    });
    await page.goto(`${origin}/`);
    return { page, told: () => page.evaluate(() => (globalThis as unknown as { told: Told }).told), problems };
  };
  const show = (page: Page, message: unknown): Promise<void> =>
    page.evaluate((data) => (globalThis as unknown as { postMessage(data: unknown, to: string): void }).postMessage(data, "*"), message);

  it("says that it is ready, and draws what it is told, as text", async () => {
    const { page, told, problems } = await open();
    expect((await told()).messages).toEqual([{ kind: "ready" }]);
    await show(page, { kind: "picture", picture });
    await page.locator("g.treatment").nth(4).waitFor();
    expect(await page.locator(".title").innerText()).toBe(picture.title);
    expect(await page.locator("main img, main script").count()).toBe(0);
    expect(await page.locator("li").count()).toBe(5);
    expect(await page.locator("li").nth(2).innerText()).toContain("Bevilget: 1.250.000 kr.");
    expect((await told()).states).toEqual([{ sagsnummer: "20/4101" }]);
    expect(problems).toEqual([]);
  });

  it("leads by keyboard from treatment to treatment, and opens one by Enter, the blank or a click", async () => {
    const { page, told } = await open();
    await show(page, { kind: "picture", picture });
    await page.locator("g.treatment").first().waitFor();
    await page.keyboard.press("Tab");
    const here = (): Promise<string | null> => page.locator("g.treatment:focus").getAttribute("aria-label");
    expect(await here()).toBe(picture.treatments[0]?.label);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.keyboard.press("End");
    await page.keyboard.press(" ");
    await page.keyboard.press("Tab");
    expect(await page.locator("g.treatment:focus").count()).toBe(0);
    await page.locator("g.treatment").nth(2).locator(".card").click();
    expect((await told()).messages.slice(1)).toEqual([1, 4, 2].map((at) => ({ kind: "open", treatment: at })));
  });

  it("keeps the place of one who stands on a treatment when it is drawn anew", async () => {
    const { page } = await open();
    await show(page, { kind: "picture", picture });
    await page.locator("g.treatment").nth(2).focus();
    await show(page, { kind: "picture", picture: { ...picture, title: "Ny titel" } });
    await page.locator(".title", { hasText: "Ny titel" }).waitFor();
    expect(await page.locator("g.treatment:focus").getAttribute("aria-label")).toBe(picture.treatments[2]?.label);
  });

  it("says why there is nothing to draw", async () => {
    const { page } = await open();
    await show(page, { kind: "empty", sagsnummer: "20/1", language: "da", message: "Arkivet har ingen behandling." });
    await page.locator("p", { hasText: "Arkivet har ingen behandling." }).waitFor();
    expect(await page.locator("svg").count()).toBe(0);
  });

  it.each([
    ["colours that the system forces", { forcedColors: "active" }],
    ["a narrow panel and less motion", { viewport: { width: 360, height: 700 }, reducedMotion: "reduce" }],
  ] as const)("has no fault of accessibility with %s", async (name, options) => {
    const { page } = await open(options);
    await show(page, { kind: "picture", picture });
    await page.locator("g.treatment").nth(1).focus();
    await page.screenshot({
      path: join(projectFolder, "artifacts", "screenshots", `page ${name}.png`.replaceAll(" ", "-")),
      fullPage: true,
    });
    expect(await violationsOf(page, { include: ["html"] })).toEqual([]);
  });

  it("draws two hundred treatments at once", async () => {
    const { page, problems } = await open();
    const treatments = Array.from({ length: 200 }, (_, at) => treatment(at, "Godkendt."));
    await show(page, { kind: "picture", picture: { ...picture, treatments } });
    await page.locator("g.treatment").nth(199).waitFor();
    expect(problems).toEqual([]);
  });
});

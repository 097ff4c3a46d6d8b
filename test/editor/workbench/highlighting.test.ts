import { describe, expect, it } from "vitest";
import { seeds as minutes } from "../../fixtures/seed-names.ts";
import { useSession } from "./session.ts";
import type { Workbench } from "./workbench.ts";

/** Words of the samples that must stand out, by the 1-based line and column where they begin. */
const words = [
  { path: minutes.rudersdal2020, word: "the title", line: 3, column: 1 },
  { path: minutes.rudersdal2020, word: "the label of the date", line: 5, column: 1 },
  { path: minutes.rudersdal2020, word: "the heading of an item", line: 19, column: 1 },
  { path: minutes.rudersdal2020, word: "a case number", line: 21, column: 1 },
  { path: minutes.rudersdal2020, word: "the heading of a section", line: 23, column: 1 },
  { path: minutes.rudersdal2023, word: "the title after its mark", line: 3, column: 3 },
  { path: minutes.rudersdal2023, word: "the label within its marks", line: 5, column: 3 },
  { path: minutes.rudersdal2023, word: "the heading of an item after its mark", line: 33, column: 4 },
  { path: minutes.rudersdal2023, word: "a case number", line: 35, column: 1 },
] as const;

describe("highlighting, by VS Code's own inspector", () => {
  const session = useSession();

  it.each(words)("gives a scope to $word in $path", async ({ path, line, column }) => {
    const { workbench } = session();
    await workbench.openFile(path);
    await workbench.goTo(line, column);
    const scopes = await inspect(workbench);
    // The innermost comes first, the scope of the whole document last.
    expect(scopes.length).toBeGreaterThan(1);
    expect(scopes.at(-1)).toBe("text.referat");
  });
});

/** The scopes at the cursor, innermost first, as the inspector lists them. */
async function inspect(workbench: Workbench): Promise<string[]> {
  await workbench.runCommand("Developer: Inspect Editor Tokens and Scopes");
  const widget = workbench.page.locator(".token-inspect-widget");
  await widget.getByText("textmate scopes").waitFor();
  const text = await widget.innerText();
  await workbench.page.keyboard.press("Escape");
  await widget.waitFor({ state: "hidden" });
  return text.match(/[a-z][\w.-]*\.referat\b/g) ?? [];
}

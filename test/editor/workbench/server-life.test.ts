import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { kill } from "node:process";
import { describe, expect, it } from "vitest";
import { seeds as minutes } from "../../fixtures/seed-names.ts";
import { alive } from "../../start/running-processes.ts";
import { useSession } from "./session.ts";

/** The line of the item's grant of 780.000 kr. in the minutes of 2019, 1-based. */
const grantLine = 195;

/** The language servers that run from this session's extension, and the process that started each. */
function servers(folder: string): { pid: number; parent: number }[] {
  const { stdout } = spawnSync("ps", ["-e", "-w", "-w", "-o", "pid=,ppid=,args="], { encoding: "utf8" });
  const own = stdout.split("\n").filter((row) => row.includes(folder) && row.includes("dist/server/node.js"));
  return own.map((row) => {
    const [pid = 0, parent = 0] = row.trim().split(/\s+/).map(Number);
    return { pid, parent };
  });
}

describe("a language server that ends", () => {
  const session = useSession();
  const folder = (): string => dirname(session().archive);

  /** The mark under the grant that is stated twice. */
  const squiggle = () => session().workbench.page.locator(".editor-instance .squiggly-warning").first();

  /** The one server that runs now, other than `before`. */
  const server = async (before = 0): Promise<{ pid: number; parent: number }> => {
    const running = (): { pid: number; parent: number }[] => servers(folder()).filter(({ pid }) => pid !== before);
    await expect.poll(running, { timeout: 20_000 }).toHaveLength(1);
    return running()[0] as { pid: number; parent: number };
  };

  it("is started again; one message says so, and what was found is found again", async () => {
    const { workbench } = session();
    const { page } = workbench;
    await workbench.openFile(minutes.albertslund2019);
    await workbench.goTo(grantLine, 1);
    await squiggle().waitFor();
    const { pid } = await server();
    kill(pid, "SIGKILL");
    const notice = page.locator(".notification-toast", { hasText: "standsede uventet og er startet igen" });
    await notice.waitFor();
    await server(pid);
    await squiggle().waitFor();
    await workbench.screenshot("server-restarted");
    expect(await page.locator(".notification-toast").count()).toBe(1);
  });

  it("again and again is given up with a message, until the user starts it", async () => {
    const { workbench } = session();
    const { page } = workbench;
    const notice = page.locator(".notification-toast", { hasText: "standser gang på gang" });
    for (let death = 2; death <= 6; death++) {
      const { pid } = await server();
      kill(pid, "SIGKILL");
      if (death < 6) await server(pid);
    }
    await notice.waitFor();
    await workbench.screenshot("server-given-up");
    expect(servers(folder())).toEqual([]);
    await notice.locator(".monaco-button", { hasText: "Genstart sprogserver" }).click();
    await server();
    await squiggle().waitFor();
  });

  it("leaves no process behind when its extension host is killed", async () => {
    const { pid, parent } = await server();
    kill(parent, "SIGKILL");
    await expect.poll(() => alive([pid]), { timeout: 15_000 }).toEqual([]);
  });
});

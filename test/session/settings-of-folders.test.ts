import { beforeEach, describe, expect, test, vi } from "vitest";
import { type GivenSettings, SettingsOfFolders } from "../../server/src/session/settings-of-folders.ts";

const a = "file:///arkiv/a";
const b = "file:///arkiv/b";
const inner = "file:///arkiv/a/inderst";

describe("the settings of an editor that can be asked", () => {
  /** What is set at each place; the empty one is the general place. */
  let set: Map<string, unknown>;
  let hidden: Map<string, unknown>;
  let settings: SettingsOfFolders;
  let asked: (readonly string[])[];
  /** Answers the questions that were asked, the last one first. */
  let waiting: (() => void)[] | null;

  beforeEach(() => {
    set = new Map<string, unknown>([
      ["", { language: "en" }],
      [a, { language: "da", rules: { "sum-afviger": "off" } }],
      [b, { language: "en" }],
      [inner, { language: "en", rules: { "sum-afviger": "error" } }],
    ]);
    hidden = new Map();
    asked = [];
    waiting = null;
    const ask = async (folders: readonly string[]): Promise<GivenSettings[]> => {
      asked.push(folders);
      const answer = ["", ...folders].map((place) => ({ referat: set.get(place), filesExclude: hidden.get(place) }));
      const queue = waiting;
      if (queue) await new Promise<void>((resolve) => queue.unshift(resolve));
      return answer;
    };
    settings = new SettingsOfFolders(ask, { language: "da" });
  });

  const levelIn = (uri: string): unknown => settings.of(uri).severity.get("sum-afviger");

  test("are what it was started with until it has answered", async () => {
    expect(settings.general.language).toBe("da");
    const change = settings.changeFolders([a]);
    expect(settings.of(`${a}/m.referat`).language).toBe("da");
    expect(await change).toBe(true);
    expect(settings.general.language).toBe("en");
    expect(levelIn(`${a}/m.referat`)).toBe("off");
  });

  test("are awaited until the first answer, and not again", async () => {
    waiting = [];
    const answered: string[] = [];
    void settings.awaited?.then(() => answered.push("known"));
    const change = settings.changeFolders([a]);
    await Promise.resolve();
    expect(answered).toEqual([]);
    for (const answer of waiting) answer();
    await change;
    expect(settings.awaited).toBeNull();
    expect(answered).toEqual(["known"]);
    void settings.askAgain();
    expect(settings.awaited).toBeNull();
  });

  test("are not awaited from an editor that fails to answer, or that never does", async () => {
    const failing = new SettingsOfFolders(() => Promise.reject(new Error("svarer ikke")), {});
    await expect(failing.changeFolders([a])).rejects.toThrow();
    expect(failing.awaited).toBeNull();
    vi.useFakeTimers();
    try {
      const silent = new SettingsOfFolders(() => new Promise(() => {}), { language: "en" });
      void silent.changeFolders([a]);
      const { awaited } = silent;
      await vi.advanceTimersByTimeAsync(10_000);
      await awaited;
      expect(silent.awaited).toBeNull();
      expect(silent.of(a).language).toBe("en");
    } finally {
      vi.useRealTimers();
    }
  });

  test("are those of the innermost folder, and the general ones elsewhere", async () => {
    await settings.changeFolders([a, b, inner]);
    expect(levelIn(`${a}/2020/m.referat`)).toBe("off");
    expect(levelIn(`${inner}/m.referat`)).toBe("error");
    for (const uri of [`${b}/m.referat`, `${a}nden/m.referat`, "file:///andetsteds/m.referat", "untitled:Untitled-1"]) {
      expect(levelIn(uri)).toBeUndefined();
      expect(settings.of(uri)).toBe(settings.general);
    }
    expect(settings.all).toHaveLength(3);
  });

  test("are asked for in one question, with folders in their order", async () => {
    await settings.changeFolders([`${b}/`, a]);
    expect(asked).toEqual([[b, a]]);
  });

  test("are the same objects where nothing else is set, and others where something is", async () => {
    await settings.changeFolders([a, b]);
    const before = { a: settings.of(a), b: settings.of(b), general: settings.general };
    expect(await settings.askAgain()).toBe(false);
    set.set(a, { language: "da", rules: { "sum-afviger": "hint" } });
    expect(await settings.askAgain()).toBe(true);
    expect(settings.of(a)).not.toBe(before.a);
    expect(settings.of(b)).toBe(before.b);
    expect(settings.general).toBe(before.general);
  });

  test("change with the folders, where the folder has its own", async () => {
    await settings.changeFolders([a]);
    expect(await settings.changeFolders([a, b])).toBe(false);
    expect(await settings.changeFolders([a, b, inner])).toBe(true);
    expect(await settings.changeFolders([b])).toBe(true);
    expect(settings.of(`${a}/m.referat`)).toBe(settings.general);
  });

  test("are those of the last question, whichever is answered first", async () => {
    waiting = [];
    const first = settings.changeFolders([a]);
    set.set("", { language: "da" });
    const second = settings.askAgain();
    for (const answer of waiting) answer();
    expect(await second).toBe(true);
    expect(await first).toBe(true);
    expect(settings.general.language).toBe("da");
  });

  test("stay where it does not answer, and say so", async () => {
    await settings.changeFolders([a]);
    const failing = new SettingsOfFolders(() => Promise.reject(new Error("svarer ikke")), { language: "en" });
    await expect(failing.changeFolders([a])).rejects.toThrow("svarer ikke");
    expect(failing.of(a).language).toBe("en");
    expect((await failing.selection([a])).folders).toEqual([{ include: ["**/*.referat"], exclude: ["**/node_modules/**", "**/.*/**"] }]);
  });

  test("say what of each folder belongs to the archive, once they are known", async () => {
    set.set("", { archive: { maxFiles: 7 }, include: ["aldrig"] });
    set.set(a, { include: ["*.txt"], exclude: ["x"], archive: { maxFiles: 9 } });
    hidden.set(a, { "**/.git": true, "**/ud": false });
    waiting = [];
    void settings.changeFolders([a, b]);
    const selection = settings.selection([a, `${b}/`]);
    for (const answer of waiting) answer();
    expect(await selection).toEqual({
      maxFiles: 7,
      folders: [
        { include: ["*.txt"], exclude: ["x", "**/.git"] },
        { include: ["**/*.referat"], exclude: ["**/node_modules/**", "**/.*/**"] },
      ],
    });
  });
});

describe("the settings of an editor that cannot be asked", () => {
  test("hold everywhere, and are told", async () => {
    const settings = new SettingsOfFolders(null, { language: "en" });
    expect(settings.awaited).toBeNull();
    expect(await settings.changeFolders([a, b])).toBe(false);
    expect(settings.of(a).language).toBe("en");
    expect(settings.tell({ language: "da", include: ["*.md"], archive: { maxFiles: 3 } })).toBe(true);
    expect(settings.of(a)).toBe(settings.general);
    expect(settings.tell({ language: "da", include: ["*.md"], archive: { maxFiles: 3 } })).toBe(false);
    expect(await settings.selection([a])).toEqual({
      maxFiles: 3,
      folders: [{ include: ["*.md"], exclude: ["**/node_modules/**", "**/.*/**"] }],
    });
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type * as vscode from "vscode";
import english from "../../l10n/bundle.l10n.en.json" with { type: "json" };
import { projectFolder } from "../fixtures/seeds.ts";

type Localize = typeof import("../../client/src/localize.ts");
type Change = Pick<vscode.ConfigurationChangeEvent, "affectsConfiguration">;

/** As much of VS Code as the language asks: one setting, and word of its changes. */
const editor = vi.hoisted(() => ({ setting: "auto" as unknown, listeners: [] as ((change: unknown) => void)[] }));
vi.mock("vscode", () => ({
  EventEmitter: class {
    readonly #listeners: ((value: unknown) => void)[] = [];
    readonly event = (listener: (value: unknown) => void) => this.#listeners.push(listener);
    fire(value: unknown) {
      for (const listener of this.#listeners) listener(value);
    }
  },
  workspace: {
    getConfiguration: () => ({ get: () => editor.setting }),
    onDidChangeConfiguration: (listener: (change: unknown) => void) => editor.listeners.push(listener),
  },
}));

const sentence = "Referats sprogserver kunne ikke starte.";

function change(setting: unknown, name = "referat.language"): void {
  editor.setting = setting;
  for (const listener of editor.listeners) listener({ affectsConfiguration: (section) => section === name } satisfies Change);
}

describe("the client's language", () => {
  let localize: Localize;
  const heard: string[] = [];

  beforeEach(async () => {
    vi.resetModules();
    editor.setting = "auto";
    editor.listeners.length = 0;
    heard.length = 0;
    localize = await import("../../client/src/localize.ts");
    localize.onDidChangeLanguage((language) => heard.push(language));
    localize.followLanguage();
  });

  it.each(["auto", "da", "tysk", undefined, null])("is Danish by the setting %s", (setting) => {
    change(setting);
    expect(localize.t(sentence)).toBe(sentence);
    expect(localize.language()).toBe("da");
    expect(heard).toEqual([]);
  });

  it("changes with the setting, there and back, and tells of it", () => {
    change("en");
    expect(localize.t(sentence)).toBe(english[sentence]);
    expect(localize.language()).toBe("en");
    change("auto");
    expect(localize.t(sentence)).toBe(sentence);
    expect(heard).toEqual(["en", "da"]);
  });

  it("is let be by other settings, and by the same value again", () => {
    change("en");
    change("en");
    change("auto", "editor.fontSize");
    expect(localize.language()).toBe("en");
    expect(heard).toEqual(["en"]);
  });

  it("leaves no word out when it changes at once after the start", () => {
    change("en");
    for (const [danish, words] of Object.entries(english)) expect(localize.t(danish as keyof typeof english)).toBe(words);
  });
});

describe("the English words", () => {
  // That each of the client's words has English ones, the types say.
  it("are of words that the client says", () => {
    const folder = join(projectFolder, "client/src");
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
    const code = files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n");
    expect(Object.keys(english).filter((danish) => !code.includes(JSON.stringify(danish)))).toEqual([]);
  });

  it("have the values of the Danish ones", () => {
    const places = (words: string): string[] => (words.match(/\{\d\}/g) ?? []).sort();
    for (const [danish, words] of Object.entries(english)) expect(places(words), danish).toEqual(places(danish));
  });
});

import { describe, expect, test } from "vitest";
import { rules } from "../../server/src/rules/index.ts";
import { readSettings } from "../../server/src/session/settings.ts";
import { allSettings, settingsTable } from "../../server/src/session/settings-table.ts";

const defaultSettings = readSettings(undefined);

/** What is refused of some settings, as `name: value`. */
const refused = (given: unknown): string[] =>
  readSettings(given).problems.map(({ setting, value }) => `${setting}: ${JSON.stringify(value)}`);

describe("the settings", () => {
  test("are the standard ones where they say nothing", () => {
    for (const given of [undefined, null, {}, { language: null, rules: null, include: null, archive: null, diagnostics: {} }]) {
      expect(readSettings(given)).toEqual(defaultSettings);
      expect(refused(given)).toEqual([]);
    }
    expect(defaultSettings).toMatchObject({
      language: "da",
      include: ["**/*.referat"],
      maxFiles: 20_000,
      diagnosticsScope: "openDocuments",
    });
    expect(defaultSettings.severity.size).toBe(0);
  });

  test("are taken as they are", () => {
    const given = {
      language: "en",
      include: ["*.txt"],
      exclude: [],
      archive: { maxFiles: 5 },
      diagnostics: { scope: "archive" },
      rules: { "sum-afviger": "hint", "afsnit-tomt": "off", "dato-umulig": "default" },
    };
    const settings = readSettings(given);
    expect(settings).toMatchObject({ language: "en", include: ["*.txt"], exclude: [], maxFiles: 5, diagnosticsScope: "archive" });
    expect([...settings.severity].sort()).toEqual([
      ["afsnit-tomt", "off"],
      ["sum-afviger", "hint"],
    ]);
    expect(refused(given)).toEqual([]);
  });

  test("are Danish unless they say English", () => {
    expect(["auto", "da", "en"].map((language) => readSettings({ language }).language)).toEqual(["da", "da", "en"]);
  });

  test("are left out and named where they are malformed, and the rest holds", () => {
    const given = {
      language: "tysk",
      include: "*.txt",
      exclude: ["x", 7, ""],
      archive: { maxFiles: 0 },
      diagnostics: { scope: true },
      rules: { "sum-afviger": "højt", "findes-ikke": "off", "ukendt-men-standard": "default", "afsnit-tomt": "off" },
    };
    const settings = readSettings(given);
    expect(settings).toMatchObject({
      ...defaultSettings,
      exclude: ["x"],
      severity: new Map([["afsnit-tomt", "off"]]),
      problems: expect.anything(),
    });
    expect(refused(given)).toEqual([
      'referat.language: "tysk"',
      'referat.include: "*.txt"',
      "referat.exclude: 7",
      'referat.exclude: ""',
      "referat.archive.maxFiles: 0",
      "referat.diagnostics.scope: true",
      'referat.rules.sum-afviger: "højt"',
      'referat.rules.findes-ikke: "off"',
    ]);
  });

  test("that are malformed as a group are named once, with the group's name", () => {
    expect(refused({ rules: ["off"], archive: 7, diagnostics: "archive" })).toEqual([
      "referat.archive: 7",
      'referat.diagnostics: "archive"',
      'referat.rules: ["off"]',
    ]);
    expect(refused("da")).toEqual(['referat: "da"']);
    expect(refused(["da"])).toEqual(['referat: ["da"]']);
  });

  test.each(allSettings.map((setting) => [setting.name, setting] as const))(
    "%s reads its own standard, and none of another kind",
    (_, setting) => {
      const wrong: unknown[] = [];
      const refuse = (value: unknown) => void wrong.push(value);
      expect(setting.read(setting.standard, refuse)).toEqual(setting.standard);
      expect(wrong).toEqual([]);
      for (const value of [{}, "findes ikke", -1, 1.5, Number.NaN]) {
        expect(setting.read(value, refuse)).toEqual(setting.standard);
        expect(wrong.splice(0)).toEqual([value]);
      }
    },
  );

  test("have a name of their own each, and one for each rule", () => {
    expect(new Set(allSettings.map(({ name }) => name)).size).toBe(allSettings.length);
    expect(allSettings.length).toBe(Object.keys(settingsTable).length + rules.length);
  });

  test("say what they mean, and what each of their values means, in both languages", () => {
    for (const { meaning, values, schema } of allSettings) {
      for (const { da, en } of [meaning, ...Object.values(values ?? {})]) {
        expect(da).not.toBe("");
        expect(en).not.toBe("");
      }
      expect(Object.keys(values ?? {})).toEqual(schema["enum"] ?? []);
    }
  });
});

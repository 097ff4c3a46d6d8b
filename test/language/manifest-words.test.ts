import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { settingsPage, settingsPageFile } from "../../scripts/documentation/settings-page.ts";
import { manifestFile, manifestWithSettings } from "../../scripts/settings/manifest-settings.ts";
import { type Words, withSettingsWords, wordsFiles, wordsText } from "../../scripts/settings/manifest-words.ts";

const manifestText = readFileSync(manifestFile, "utf8");
const manifest = JSON.parse(manifestText) as { readonly displayName: string; readonly contributes: unknown; readonly description: string };
const tables = { da: readTable(wordsFiles.da), en: readTable(wordsFiles.en) };

function readTable(file: string): Words {
  return JSON.parse(readFileSync(file, "utf8")) as Words;
}

/** What people read, wherever it stands in the manifest. */
const readByPeople = new Set([
  "title",
  "shortTitle",
  "category",
  "name",
  "label",
  "tooltip",
  "contextualTitle",
  "contents",
  "altText",
  "description",
  "markdownDescription",
  "enumDescriptions",
  "markdownEnumDescriptions",
  "enumItemLabels",
  "deprecationMessage",
  "markdownDeprecationMessage",
  "errorMessage",
  "patternErrorMessage",
]);

/** Names, the same in every language. */
const names = new Set([manifest.displayName]);

function* wordsIn(value: unknown, key = ""): Generator<string> {
  if (typeof value === "string") {
    if (readByPeople.has(key)) yield value;
  } else if (Array.isArray(value)) for (const each of value) yield* wordsIn(each, key);
  else if (typeof value === "object" && value !== null) for (const [name, each] of Object.entries(value)) yield* wordsIn(each, name);
}

const spoken = [...wordsIn(manifest.contributes), manifest.description];
const keysIn = (text: string): string[] => [...text.matchAll(/"%([^"%]+)%"/g)].map(([, key]) => key as string);

describe("the manifest", () => {
  test("has no words of its own, but keys of the tables of words", () => {
    expect(spoken.filter((words) => !/^%[^%]+%$/.test(words) && !names.has(words))).toEqual([]);
  });

  test.each(["da", "en"] as const)("finds each of its keys in the table of %s, which has no others", (language) => {
    expect(Object.keys(tables[language]).sort()).toEqual([...new Set(keysIn(manifestText))].sort());
    expect(Object.values(tables[language])).not.toContain("");
  });

  test("has no table that VS Code would prefer to the Danish one, whatever language it runs in", () => {
    const inFolder = readdirSync(dirname(manifestFile));
    expect(inFolder.filter((file) => /^package\.nls\./.test(file))).toEqual([basename(wordsFiles.da)]);
  });

  test("has the settings of the one table of settings, words included (else: npm run generate)", () => {
    expect(manifestText).toBe(manifestWithSettings(manifestText));
    for (const language of ["da", "en"] as const)
      expect(readFileSync(wordsFiles[language], "utf8")).toBe(wordsText(withSettingsWords(tables[language], language)));
  });

  test("keeps what was written by hand when the words of the settings are made", () => {
    const made = withSettingsWords({ "command.x.title": "Gør x", "setting.gone": "Væk", "severity.gone": "Væk" }, "da");
    expect(made).toMatchObject({ "command.x.title": "Gør x", "severity.error": "Fejl" });
    expect(Object.keys(made).filter((key) => key.endsWith(".gone"))).toEqual([]);
  });
});

test("the page of settings is made from the table of settings (else: npm run generate)", () => {
  expect(readFileSync(settingsPageFile, "utf8")).toBe(settingsPage());
});

import { statSync } from "node:fs";
import { describe, expect, inject, it } from "vitest";
import { useSession } from "../editor/workbench/session.ts";
import { seeds as minutes } from "../fixtures/seed-names.ts";
import { zipNames } from "./zip-directory.ts";

const mostBytes = 1024 * 1024;

/** All a package may hold; a file of another kind has no business there. */
const wanted = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/package(?:\.nls)?\.json$/,
  /^extension\/(?:readme|changelog|license|security)(?:\.md|\.txt)?$/i,
  /^extension\/THIRD_PARTY_NOTICES$/,
  /^extension\/language-configuration\.json$/,
  /^extension\/(?:syntaxes|snippets)\/[\w.-]+\.json$/,
  /^extension\/l10n\/bundle\.l10n\.[a-z-]+\.json$/,
  /^extension\/images\/[\w-]+\.(?:png|svg)$/,
  /^extension\/dist\/webview\/sagsforloeb\.(?:js|css)$/,
  /^extension\/docs\/(?:rules|settings)\.md$/,
  /^extension\/dist\/(?:client\/node|server\/node|cli|lib\/(?:core|layout|protocol|reader))\.js$/,
];

/** What the extension cannot do without. */
const needed = [
  "extension/package.json",
  "extension/package.nls.json",
  "extension/readme.md",
  "extension/LICENSE.txt",
  "extension/THIRD_PARTY_NOTICES",
  "extension/language-configuration.json",
  "extension/dist/client/node.js",
  "extension/dist/server/node.js",
  "extension/dist/cli.js",
  "extension/dist/lib/core.js",
  "extension/dist/lib/layout.js",
  "extension/dist/lib/protocol.js",
  "extension/dist/lib/reader.js",
  "extension/dist/webview/sagsforloeb.css",
  "extension/dist/webview/sagsforloeb.js",
  "extension/images/sager.svg",
  "extension/syntaxes/referat.tmLanguage.json",
];

describe("the package", () => {
  it("holds what is needed and nothing else", () => {
    const files = zipNames(inject("vsix"));
    expect(files.filter((file) => !wanted.some((pattern) => pattern.test(file)))).toEqual([]);
    expect(needed.filter((file) => !files.includes(file))).toEqual([]);
  });

  it("is small", () => {
    expect(statSync(inject("vsix")).size).toBeLessThan(mostBytes);
  });
});

describe("the package, installed in a new VS Code", () => {
  const session = useSession();

  it("shows the outline and a finding of minutes", async () => {
    const { workbench } = session();
    await workbench.openFile(minutes.albertslund2019);
    await workbench.page.keyboard.press("Control+Shift+M");
    await workbench.page.locator(".markers-panel .monaco-list-row", { hasText: "sum-afviger" }).first().waitFor();
    await workbench.openOutline();
    await workbench.page.locator(".outline-tree .monaco-list-row", { hasText: "Erhvervsstrategi" }).first().waitFor();
  });
});

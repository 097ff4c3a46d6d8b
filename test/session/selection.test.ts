import { describe, expect, test } from "vitest";
import { defaultExclude, defaultInclude, isGlob, pathIn, selectionOf } from "../../server/src/session/selection.ts";
import { readFilesExclude } from "../../server/src/session/settings.ts";

describe("which files belong to the archive", () => {
  const standard = selectionOf({ include: defaultInclude, exclude: defaultExclude });

  test.each(["a.referat", "2020/maj/a.referat", "A.REFERAT", "møder/årets første.referat", ".a.referat", "[2020]/a (1).referat"])(
    "by the standard settings %s does",
    (path) => expect(standard.includes(path)).toBe(true),
  );

  test.each([
    "a.txt",
    "a.referat/b",
    "referat",
    ".git/a.referat",
    "x/.skjult/y/a.referat",
    "node_modules/a.referat",
    "x/node_modules/y/a.referat",
  ])("by the standard settings %s does not", (path) => expect(standard.includes(path)).toBe(false));

  test.each([
    ["**/kladder/**", "kladder", true],
    ["**/kladder/**", "x/kladder", true],
    ["**/kladder", "x/kladder", true],
    ["x/kladder", "x/kladder", true],
    ["kladder", "x/kladder", false],
    ["**/*.tmp", "x", false],
  ])("%s prunes %s: %s", (glob, folder, pruned) => {
    const selection = selectionOf({ include: ["**"], exclude: [glob] });
    expect(selection.prunes(folder)).toBe(pruned);
    expect(selection.includes(`${folder}/a.referat`)).toBe(!pruned);
  });

  test("nothing of node_modules does, whatever the settings say", () => {
    const all = selectionOf({ include: ["**"], exclude: [] });
    expect(all.includes("x/node_modules/a.referat")).toBe(false);
    expect(all.prunes("Node_Modules")).toBe(true);
    expect(all.includes("x/node_modules.referat")).toBe(true);
  });

  test("a path is seen from its folder, with its letters and not their codes", () => {
    const folder = { uri: "file:///arkiv/m%C3%B8der", selection: standard };
    expect(pathIn(folder, "file:///arkiv/m%C3%B8der/%C3%A5r/a%20b.referat")).toBe("år/a b.referat");
    expect(pathIn(folder, "file:///arkiv/m%C3%B8der")).toBe("");
    expect(pathIn(folder, "file:///arkiv/m%C3%B8derne/a.referat")).toBeNull();
    expect(pathIn(folder, "file:///arkiv/m%C3%B8der/%ZZ.referat")).toBeNull();
  });

  test("an empty glob is none", () => {
    expect(isGlob("")).toBe(false);
    expect(isGlob("[")).toBe(true);
  });
});

describe("the settings of the archive", () => {
  test("take what VS Code hides, where it is switched on", () => {
    expect(readFilesExclude({ "**/.git": true, "**/out": false, "**/*.js": { when: "$(basename).ts" }, "": true })).toEqual(["**/.git"]);
    expect(readFilesExclude(null)).toEqual([]);
  });
});

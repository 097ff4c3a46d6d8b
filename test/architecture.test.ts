import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { projectFolder } from "./fixtures/seeds.ts";

/** Imports that a file of a room may not have. */
const forbidden = [
  ["server/src/text", "../syntax/tree.ts"],
  ["server/src/vocabulary", "../facts/dates.ts"],
  ["server/src/syntax", "../facts/dates.ts"],
  ["server/src/syntax", "vscode-languageserver-types"],
  ["server/src/facts", "../archive/archive.ts"],
  ["server/src/facts", "node:fs"],
  ["server/src/archive", "../rules/index.ts"],
  ["server/src/rules", "../features/hover.ts"],
  ["server/src/rules", "vscode-languageserver-types"],
  ["server/src/rules", "../set-aside/apply.ts"],
  ["server/src/set-aside", "../session/host.ts"],
  ["server/src/set-aside", "../features/diagnostics.ts"],
  ["server/src/set-aside", "../archive/archive.ts"],
  ["server/src/set-aside", "node:crypto"],
  ["server/src/features", "fs"],
  ["server/src/features", "vscode-languageserver/node"],
  ["server/src/features", "../session/host.ts"],
  ["server/src/session", "node:fs/promises"],
  ["server/src/session", "../node-files.ts"],
  ["server/src/cli", "../node-serve.ts"],
  ["server/src/wire", "../session/host.ts"],
  ["server/src/wire", "node:buffer"],
  ["server/src", "node:process"],
  ["client/src", "../../server/src/rules/index.ts"],
  ["client/webview", "vscode"],
  ["client/webview", "../src/localize.ts"],
  ["client/webview", "../../server/src/rules/index.ts"],
] as const;

const allowed = [
  ["server/src/syntax", "../vocabulary/labels.ts"],
  ["server/src/rules", "../facts/dates.ts"],
  ["server/src/set-aside", "../rules/place-finding.ts"],
  ["server/src/features", "vscode-languageserver-types"],
  ["server/src/session", "vscode-languageserver"],
  ["server/src/wire", "vscode-languageserver"],
  ["client/src", "vscode"],
  ["client/webview", "../src/sagsforloeb/picture.ts"],
] as const;

/** Lints each import in a file of its own, in a copy of the rooms; gives the files in which one is forbidden. */
function lint(folder: string): Set<string> {
  cpSync(join(projectFolder, "biome.json"), join(folder, "biome.json"));
  [...forbidden, ...allowed].forEach(([room, imported], index) => {
    const path = join(folder, room, `example${index}.ts`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `import { example } from "${imported}";\n\nexport const used = example;\n`);
  });
  const biome = join(projectFolder, "node_modules/@biomejs/biome/bin/biome");
  const rules = ["--only=style/noRestrictedImports", "--only=correctness/noNodejsModules"];
  const done = spawnSync(process.execPath, [biome, "lint", ...rules, "--reporter=github", "--max-diagnostics=none"], {
    cwd: folder,
    encoding: "utf8",
  });
  return new Set(
    [...done.stdout.matchAll(/file=[^,]*?((?:server|client)\/(?:src|webview)[^,]*example\d+\.ts)/g)].map(([, path = ""]) => path),
  );
}

describe("the linter keeps each room to what it may know", () => {
  const folder = mkdtempSync(join(tmpdir(), "referat-rooms-"));
  const found = lint(folder);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(forbidden.map(([room, imported], index) => [room, imported, index] as const))("%s may not import %s", (room, _, index) => {
    expect(found).toContain(`${room}/example${index}.ts`);
  });
  test.each(allowed.map(([room, imported], index) => [room, imported, index] as const))("%s may import %s", (room, _, index) => {
    expect(found).not.toContain(`${room}/example${forbidden.length + index}.ts`);
  });
});

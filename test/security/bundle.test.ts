import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type AnyNode, parse } from "acorn";
import { fullAncestor } from "acorn-walk";
import { describe, expect, test } from "vitest";
import { noticesFile, thirdPartyNotices } from "../../scripts/notices/third-party-notices.ts";
import { projectFolder } from "../fixtures/seeds.ts";

interface Contents {
  /** What the file loads, by name; `import:` before what it loads later. */
  readonly loads: readonly string[];
  /** What makes code of text, loads by a name that is made at run time, or makes elements of text. */
  readonly dangers: readonly string[];
  /** Ways to the network that need no module. */
  readonly network: readonly string[];
}

/** Properties by which text becomes elements or code, or a module is loaded, without a call that is seen by its name. */
const dangerousProperties = new Set([
  ...["innerHTML", "outerHTML", "insertAdjacentHTML", "srcdoc", "createContextualFragment", "setHTMLUnsafe", "writeln"],
  ...["createRequire", "getBuiltinModule", "mainModule", "dlopen", "runInThisContext", "runInNewContext"],
]);
const codeMakers = new Set(["eval", "Function", "importScripts"]);
const timers = new Set(["setTimeout", "setInterval"]);
const networkGlobals = new Set(["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "sendBeacon"]);

function contentsOf(program: string): Contents {
  const loads = new Set<string>();
  const dangers: string[] = [];
  const network = new Set<string>();
  const load = (kind: string, source: AnyNode | undefined): void => {
    if (source?.type === "Literal" && typeof source.value === "string")
      loads.add(kind === "import" ? `import:${source.value}` : source.value);
    else dangers.push(`${kind} of a name made at run time`);
  };
  fullAncestor(parse(program, { ecmaVersion: "latest", allowHashBang: true }), (node, _state, ancestors) => {
    const each = node as AnyNode;
    const around = ancestors.at(-2) as AnyNode | undefined;
    if (each.type === "ImportExpression") load("import", each.source);
    if ((each.type === "CallExpression" || each.type === "NewExpression") && each.callee.type === "Identifier") {
      if (each.callee.name === "require") load("require", each.arguments[0]);
      if (timers.has(each.callee.name) && ["Literal", "TemplateLiteral", "BinaryExpression"].includes(each.arguments[0]?.type ?? ""))
        dangers.push(`${each.callee.name} of text`);
    }
    if (each.type === "MemberExpression") {
      const { property, computed } = each;
      const name = property.type === "Identifier" && !computed ? property.name : property.type === "Literal" ? String(property.value) : "";
      if (dangerousProperties.has(name)) dangers.push(name);
      const called = (around?.type === "CallExpression" || around?.type === "NewExpression") && around.callee === each;
      const ofAll = each.object.type === "Identifier" && ["globalThis", "global", "window", "self"].includes(each.object.name);
      // `Function` is the name of a kind of symbol, too.
      if (codeMakers.has(name) && (called || ofAll)) dangers.push(name);
      // `(() => {}).constructor("code")`
      if (name === "constructor" && called) dangers.push("constructor called");
    }
    if (each.type === "Property" && each.key.type === "Identifier" && each.key.name === "eval" && around?.type === "ObjectExpression")
      dangers.push("a thread of text");
    if (each.type === "Identifier" && around?.type !== "MemberExpression" && around?.type !== "Property") {
      if (codeMakers.has(each.name)) dangers.push(each.name);
      // By another name, it would load what is not seen here.
      if (each.name === "require" && !(around?.type === "CallExpression" && around.callee === each)) dangers.push("require, renamed");
    }
    if (each.type === "Identifier" && networkGlobals.has(each.name)) network.add(each.name);
  });
  return { loads: [...loads].sort(), dangers, network: [...network].sort() };
}

const dist = join(projectFolder, "dist");
const programs = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".js"))
  .map((file) => file.replaceAll("\\", "/"))
  .sort();

/** All that each program loads. A new entry is a decision: nothing speaks to a network, and only the client starts a process, the server's. */
const mayLoad: Record<string, string> = {
  "cli.js":
    "./lib/protocol.js import:./lib/core.js node:buffer node:console node:crypto node:events node:fs node:fs/promises node:net node:os node:path node:util node:worker_threads",
  "client/node.js": "child_process crypto fs fs/promises net os path readline util vscode",
  "lib/core.js": "./protocol.js import:./layout.js node:util",
  "lib/layout.js": "",
  "lib/protocol.js": "child_process crypto fs net node:util os path url util",
  "lib/reader.js": "node:crypto node:worker_threads",
  "server/node.js":
    "../lib/protocol.js import:../lib/core.js node:buffer node:console node:crypto node:fs node:fs/promises node:net node:os node:path node:util node:worker_threads",
  "webview/sagsforloeb.js": "",
};

describe("the bundles", () => {
  test("are those that are known", () => expect(programs).toEqual(Object.keys(mayLoad)));

  test.each(programs)("%s loads what it may and nothing else, and makes no code of text", (program) => {
    const { loads, dangers, network } = contentsOf(readFileSync(join(dist, program), "utf8"));
    expect(loads.join(" ")).toBe(mayLoad[program]);
    expect(dangers).toEqual([]);
    // @vscode/l10n can read its words from an address; it is given the words themselves.
    expect(network).toEqual(program === "client/node.js" ? ["fetch"] : []);
  });

  test("are looked at by a test that sees what they load", () => {
    const found = contentsOf('fetch("h");require("node:net");import("./i")');
    expect(found).toEqual({ loads: ["import:./i", "node:net"], dangers: [], network: ["fetch"] });
  });

  test.each([
    ...["require(a)", 'import(b + "c")', 'eval("d")', 'new Function("e")', 'Function("e")', '(0, eval)("d")', "const f = eval"],
    ...['f.innerHTML = "g"', 'f["innerHTML"] = "g"', 'globalThis.eval("d")', 'f.constructor("return 1")', 'setTimeout("d", 1)'],
    ...["const load = require; load(a)", 'process.getBuiltinModule("net")', 'new Worker("d", { eval: true })'],
  ])("are looked at by a test that sees what it looks for: %s", (program) => {
    expect(contentsOf(program).dangers).toHaveLength(1);
  });
});

describe("the packages that are bundled", () => {
  const lock = JSON.parse(readFileSync(join(projectFolder, "package-lock.json"), "utf8")) as {
    packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }>;
  };

  test("are named with their licences: `npm run generate` writes them down", async () => {
    expect(await thirdPartyNotices()).toBe(readFileSync(noticesFile, "utf8"));
  });

  test("are licensed so that they may be passed on", () => {
    const licences = [...readFileSync(noticesFile, "utf8").matchAll(/^\S+ \d[\w.-]* \((.+)\)$/gm)].map(([, licence]) => licence);
    expect(licences.length).toBeGreaterThan(10);
    expect(
      [...new Set(licences)].filter((licence) => !/^(?:MIT|ISC|BSD-[23]-Clause|BlueOak-1\.0\.0|Apache-2\.0)$/.test(licence ?? "")),
    ).toEqual([]);
  });

  test("are pinned, like all others, by version and digest", () => {
    const unpinned = Object.entries(lock.packages).filter(([path, { integrity }]) => path !== "" && !integrity?.startsWith("sha512-"));
    expect(unpinned.map(([path]) => path)).toEqual([]);
  });
});

describe("a folder that is not trusted", () => {
  const manifest = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8"));

  test("has what it may not set declared, by names of settings that there are", () => {
    const { supported, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    expect(supported).toBe("limited");
    const known = manifest.contributes.configuration.flatMap(({ properties }: { properties: object }) => Object.keys(properties));
    expect(restrictedConfigurations.filter((name: string) => !known.includes(name))).toEqual([]);
    expect(restrictedConfigurations).toContain("referat.archive.maxFiles");
  });
});

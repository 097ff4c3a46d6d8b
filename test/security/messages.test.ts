import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { plainText } from "../../client/src/plain-text.ts";
import { inOneLine, withoutLinks } from "../../server/src/text/plain-words.ts";
import { runReferat, runReferatIn } from "../cli/run-referat.ts";
import { pullingClient, type ServerProcess, startServer } from "../server/server-process.ts";

/** What VS Code makes a link of in a message, a prompt or a status: such a link may run a command. */
const linkOfMessage = /\[[^\]]+\]\((?:https?:\/\/|command:|file:)[^)\s]+(?: ["'].+?["'])?\)/i;

const attack = "[Klik her](command:workbench.action.terminal.new)";

let base: string;
let folder: string;
const servers: ServerProcess[] = [];

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "referat-messages-"));
  folder = join(base, "mappe");
  mkdirSync(folder);
});

afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
  rmSync(base, { recursive: true });
});

async function started(configuration?: unknown): Promise<ServerProcess> {
  const capabilities = configuration === undefined ? pullingClient : { ...pullingClient, workspace: { configuration: true } };
  const server = await startServer(
    capabilities,
    { storagePath: join(base, "gemt") },
    { folder, ...(configuration === undefined ? {} : { configuration: () => configuration }) },
  );
  servers.push(server);
  await server.indexed;
  return server;
}

describe("words that are text alone", () => {
  test.each([attack, "[x](https://ond.example)", "[x](file:///etc/passwd)", '[x](command:y "z")', "[a](b)[x](command:y)"])(
    "%s is no link",
    (words) => {
      for (const plain of [withoutLinks(words), plainText(words)]) {
        expect(plain).not.toMatch(linkOfMessage);
        expect(plain.replaceAll("\u2060", "")).toBe(words);
      }
    },
  );

  test("words with control characters are one line, with a sign for each", () => {
    expect(inOneLine("a\n::error::b\r\t\u001b]0;c\u0007\u2028d\u202ee")).toBe("a␊::error::b␍␉␛]0;c␇�d�e");
    expect(inOneLine("Børne- og Skoleudvalget → 5 %")).toBe("Børne- og Skoleudvalget → 5 %");
  });
});

describe("messages to the user and lines of the log", () => {
  // Windows has no such names.
  test.skipIf(process.platform === "win32")("have no link and no second line, whatever a file is called", async () => {
    const names = [`${attack}.referat`, "a\n[error] Alt er slettet.referat"];
    for (const name of names) writeFileSync(join(folder, name), new Uint8Array(200));
    const server = await started();
    const [shown = ""] = server.shown;
    expect(shown).toContain("Klik her");
    expect(shown).toContain("Alt er slettet");
    for (const message of server.shown) expect(message).not.toMatch(linkOfMessage);
    for (const line of [...server.shown, ...server.log]) expect(line).not.toContain("\n[error]");
  });

  test("have no link where a setting has one for its value", async () => {
    const server = await started({ language: attack, exclude: [5], include: attack });
    await expect.poll(() => server.shown.length).toBeGreaterThan(1);
    expect(server.shown.join(" ")).toContain("Klik her");
    for (const message of server.shown) expect(message).not.toMatch(linkOfMessage);
  });

  test("have no link where a rename is refused", async () => {
    writeFileSync(join(folder, "a.referat"), "REFERAT Teknikudvalget d. 05-02-2024\n\nPunkt 1: Bro\n\n24/1001\n");
    const server = await started();
    const uri = server.open("a.referat");
    const refused = server.connection.sendRequest("textDocument/rename", {
      textDocument: { uri },
      position: { line: 4, character: 2 },
      newName: attack,
    });
    const message = await refused.then(
      () => "",
      (error: Error) => error.message,
    );
    expect(message).toContain("Klik her");
    expect(message).not.toMatch(linkOfMessage);
  });
});

describe("the folder for what is stored", () => {
  test("has its files put in the place of links: what these lead to is left as it is", async () => {
    writeFileSync(join(folder, "a.referat"), "REFERAT Teknikudvalget d. 05-02-2024\n\nPunkt 1: Bro\n\n24/1001\n");
    await (await started()).stop();
    servers.length = 0;
    const stored = join(base, "gemt");
    const [store = ""] = readdirSync(stored).filter((name) => name.startsWith("arkiv"));
    const record = store.replace("arkiv", "nedbrud").replace("jsonl", "txt");
    const other = join(base, "andres.txt");
    writeFileSync(other, "rør mig ikke\n");
    rmSync(join(stored, store));
    for (const name of [store, record]) symlinkSync(other, join(stored, name));
    const server = await started();
    expect(lstatSync(join(stored, record)).isFile()).toBe(true);
    await server.stop();
    servers.length = 0;
    expect(lstatSync(join(stored, store)).isFile()).toBe(true);
    expect(readFileSync(other, "utf8")).toBe("rør mig ikke\n");
  });
});

describe.skipIf(process.platform === "win32")("the report of the command line", () => {
  /** What the runner of a build takes for a command: at the beginning of a line, behind blanks. */
  const commandsIn = (output: string): string[] => output.split("\n").filter((line) => /^\s*(?:::|##)/.test(line));
  const wrong = "REFERAT Teknikudvalget d. 05-02-2024\n\nPunkt 1: Bro\n\nFristen er 31. september 2024.\n";

  test("has no command for a build in a file's name, and no control characters of it", () => {
    const names = ["::error::x.referat", " ::warning::y.referat", "a\n::error::z.referat", "b\u001b]0;c\u0007.referat", "##[x]y.referat"];
    for (const name of names) writeFileSync(join(folder, name), wrong);
    const { out, error } = runReferat("check", folder);
    expect(out).toContain("a␊::error::z.referat");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    expect(out + error).not.toMatch(/[\u001b\u0007]/);
    const inFolder = runReferatIn(folder, "check");
    expect(commandsIn(inFolder.out)).toEqual([]);
    expect(inFolder.out).toContain("./::error::x.referat\n");
    const github = runReferatIn(folder, "check", "--format", "github");
    expect(commandsIn(github.out)).toHaveLength(names.length);
    for (const line of commandsIn(github.out)) expect(line).toMatch(/^::error file=[^:]*,line=5,/);
    expect(commandsIn(runReferatIn(folder, "check", "intet\n::error::x").error)).toEqual([]);
  });

  test("has no command for a build in what the set-aside file says", () => {
    writeFileSync(join(folder, "a.referat"), wrong);
    mkdirSync(join(folder, ".referat"));
    // Keys that every object of JavaScript has already are fields like others, which nobody asks for.
    const entry = `"punkt": 1, "words": "w", "meeting": null, "__proto__": {"isString": true}, "constructor": {}`;
    const entries = ["dato-umulig", "x\n::error::c"].map(
      (code) => `{${entry}, "code": ${JSON.stringify(code)}, "document": "a.referat", "quote": "z\\n::error::w"}`,
    );
    const rule = `{"code": "dato-umulig", "document": "b\\n::error::v"}`;
    writeFileSync(
      join(folder, ".referat/set-aside.json"),
      `{"version": 1, "__proto__": {}, "findings": [${entries.join(", ")}], "rules": [${rule}]}`,
    );
    const { out, error } = runReferat("check", folder, "--stale-set-aside");
    for (const said of ["c", "w", "v"]) expect(out).toContain(`␊::error::${said}`);
    expect(commandsIn(out + error)).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import type { JsonReport } from "../../server/src/cli/report/report-json.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";
import { entryOf } from "../../server/src/set-aside/apply.ts";
import { withEntry } from "../../server/src/set-aside/write.ts";
import { TerminalInMemory } from "./terminal-in-memory.ts";

const faulty = "REFERAT Økonomiudvalget d. 05-02-2020\n\nMødedato Torsdag d. 06. februar 2020\n\nPunkt 1: Eventuelt\n\nIntet.\n";
const other = faulty.replaceAll("Økonomiudvalget", "Teknikudvalget");

/** The file as the editor writes it when the first finding of the document is set aside. */
function setAsideFirst(document: string, text = faulty): string {
  const { text: lines, facts, tree } = analyse(text);
  const findings = runRules({ text: lines, facts, tree });
  const [first] = findings;
  if (!first) throw new Error("no finding");
  return withEntry(null, entryOf(first, findings, { path: document, text: lines, facts }));
}

const setAsideRule = (document: string): string => withEntry(null, { kind: "rule", code: "moededato-uenig", document });

describe("what is set aside", () => {
  const terminal = new TerminalInMemory({
    "2020/a.referat": faulty,
    "2020/b.referat": other,
    ".referat/set-aside.json": setAsideFirst("2020/a.referat"),
  });

  test("is left out, and counted", async () => {
    const { code, out } = await terminal.run("check");
    expect(out).not.toContain("a.referat");
    expect(out).toMatch(/\n2 referater: 1 fejl; 1 set bort fra\.\n$/);
    expect(code).toBe(1);
    expect(await terminal.run("check", "2020/a.referat")).toMatchObject({ code: 0, out: "1 referat: ingen fund; 1 set bort fra.\n" });
  });

  test("is there for programs: apart in JSON, suppressed in SARIF, absent at GitHub", async () => {
    const json = JSON.parse((await terminal.run("check", "2020/a.referat", "--format", "json")).out) as JsonReport;
    expect(json.files[0]?.diagnostics).toEqual([]);
    expect(json.files[0]?.setAside.map(({ code }) => code)).toEqual(["moededato-uenig"]);
    const sarif = JSON.parse((await terminal.run("check", "--format", "sarif")).out);
    expect(sarif.runs[0].results.map(({ suppressions }: { suppressions?: unknown }) => suppressions)).toEqual([
      [{ kind: "external", status: "accepted" }],
      undefined,
    ]);
    expect((await terminal.run("check", "2020/a.referat", "--format", "github")).out).toBe("1 referat: ingen fund; 1 set bort fra.\n");
  });

  test("is taken in again by --no-set-aside", async () => {
    expect((await terminal.run("check", "--no-set-aside")).out).toMatch(/\n2 referater: 2 fejl\.\n$/);
  });

  test("is not mended", async () => {
    const words = "Møtedato Onsdag d. 05. februar 2020";
    const text = faulty.replace("Mødedato Torsdag d. 06. februar 2020", words);
    const own = new TerminalInMemory({ "a.referat": text, ".referat/set-aside.json": setAsideFirst("a.referat", text) });
    expect(await own.run("check", "--fix")).toMatchObject({ code: 0, out: "1 referat: ingen fund; 1 set bort fra.\n" });
    expect(own.text("a.referat")).toBe(text);
  });

  test("may be a rule in one document", async () => {
    const own = new TerminalInMemory({ "a.referat": faulty, "b.referat": other, ".referat/set-aside.json": setAsideRule("a.referat") });
    expect((await own.run("check")).out).toMatch(/^b\.referat\n/);
  });

  test("is what the nearest folder above the document says, below the folder that was named or above it", async () => {
    const own = new TerminalInMemory({
      "/arkiv/.referat/set-aside.json": setAsideRule("2020/a.referat"),
      "/arkiv/2020/a.referat": faulty,
      "/arkiv/2021/a.referat": other,
      "/arkiv/2021/.referat/set-aside.json": setAsideRule("a.referat"),
      "/arkiv/2022/a.referat": faulty,
    });
    expect((await own.run("check", "2020", "2021", "2022")).out).toMatch(
      /^2022\/a\.referat\n[\s\S]*\n3 referater: 1 fejl; 2 set bort fra\.\n$/,
    );
  });
});

describe("a file of set-aside findings that is malformed", () => {
  const text = '{\n  "version": 1\n  "findings": []\n}\n';
  const terminal = new TerminalInMemory({ "a.referat": faulty, "b.referat": other, ".referat/set-aside.json": text });

  test("is told of once with its line; all findings are shown, and the code is 2", async () => {
    const { code, out, errors } = await terminal.run("check", "--fix");
    expect(errors).toEqual([
      "referat: /arkiv/.referat/set-aside.json: linje 3: der mangler et komma før dette. Fundene vises, som om intet var sat til side",
    ]);
    expect(out).toContain("2 referater: 2 fejl; 1 fil kunne ikke læses.");
    expect(code).toBe(2);
    expect(terminal.text(".referat/set-aside.json")).toBe(text);
  });

  test("does not matter where nothing is to be set aside", async () => {
    expect(await terminal.run("check", "--no-set-aside")).toMatchObject({ code: 1, errors: [] });
  });
});

describe("--stale-set-aside", () => {
  const clean = faulty.replace("Torsdag d. 06.", "Onsdag d. 05.");

  test("lists what is set aside and no longer found, with its place in the file", async () => {
    const terminal = new TerminalInMemory({
      "a.referat": clean,
      "b.referat": other,
      ".referat/set-aside.json": setAsideFirst("a.referat"),
    });
    const { out, code } = await terminal.run("check", "--stale-set-aside", "--min-severity", "error", "--rule", "moededato-uenig=hint");
    expect(out).toBe(`Sat til side, men ikke fundet mere:
  /arkiv/.referat/set-aside.json:4  a.referat  »06. februar 2020«  moededato-uenig

2 referater: ingen fund.
`);
    expect(code).toBe(0);
    const json = JSON.parse((await terminal.run("check", "--stale-set-aside", "--format", "json")).out) as JsonReport;
    expect(json.staleSetAside).toEqual([
      { file: "/arkiv/.referat/set-aside.json", line: 3, code: "moededato-uenig", document: "a.referat", quote: "06. februar 2020" },
    ]);
  });

  test("says so when all of it is still found, however quiet the report", async () => {
    const terminal = new TerminalInMemory({ "a.referat": faulty, ".referat/set-aside.json": setAsideFirst("a.referat") });
    const args = ["check", "--stale-set-aside", "--rule", "moededato-uenig=hint", "--min-severity", "error"];
    expect((await terminal.run(...args)).out).toBe("Alt, der er sat til side, findes stadig.\n\n1 referat: ingen fund.\n");
  });

  test("knows nothing of documents that were not checked, nor of rules that are off", async () => {
    const files = { "a.referat": clean, "b.referat": clean, ".referat/set-aside.json": setAsideFirst("a.referat") };
    expect((await new TerminalInMemory(files).run("check", "b.referat", "--stale-set-aside")).out).toContain("findes stadig");
    expect((await new TerminalInMemory(files).run("check", "--stale-set-aside", "--rule", "moededato-uenig=off")).out).toContain(
      "findes stadig",
    );
    const { "a.referat": _, ...without } = files;
    expect((await new TerminalInMemory(without).run("check", ".", "--stale-set-aside")).out).toContain("»06. februar 2020«");
  });
});

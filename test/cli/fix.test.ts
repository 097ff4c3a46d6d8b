import { applyPatch } from "diff";
import { describe, expect, test } from "vitest";
import type { JsonReport } from "../../server/src/cli/report/report-json.ts";
import { TerminalInMemory } from "./terminal-in-memory.ts";

const lines = [
  "REFERAT Økonomiudvalget d. 05-02-2020",
  "",
  "Møtedato Torsdag d. 06. februar 2020",
  "",
  "Deltakere Anna Åberg, Bo Æbelø",
  "",
  "Punkt 1: Eventuelt",
  "",
  "Intet.",
];
const faulty = lines.join("\n");
const mended = faulty.replace("Møtedato", "Mødedato").replace("Deltakere", "Deltagere");
const windows1252 = (text: string): Uint8Array => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

describe("--fix", () => {
  test("makes the safe fixes, says which, and reports what remains", async () => {
    const terminal = new TerminalInMemory({ "møde.referat": faulty, "rent.referat": mended.replace("Torsdag d. 06.", "Onsdag d. 05.") });
    const { code, out, errors } = await terminal.run("check", "--fix");
    expect(terminal.text("møde.referat")).toBe(mended);
    expect(out).toBe(`møde.referat
  3:1      rettet     »Møtedato« i referatets hoved er stavet forkert. Skriv »Mødedato«.  etiket-stavning
  5:1      rettet     »Deltakere« i referatets hoved er stavet forkert. Skriv »Deltagere«.  etiket-stavning

  3:21     fejl       Titlen siger 05-02-2020, men mødedatoen er 06-02-2020. Ret den, der er forkert.  moededato-uenig
           │ Mødedato Torsdag d. 06. februar 2020
           │                     ^^^^^^^^^^^^^^^^
           → 1:28     Datoen i titlen

2 referater: 1 fejl; 2 rettet.
`);
    expect(errors).toEqual([]);
    expect(code).toBe(1);
  });

  test("exits 0 where nothing remains, and mends nothing the second time", async () => {
    const terminal = new TerminalInMemory({ "møde.referat": faulty });
    const args = ["check", "--fix", "--rule", "moededato-uenig=off"];
    expect(await terminal.run(...args)).toMatchObject({ code: 0, out: expect.stringMatching(/1 referat: ingen fund; 2 rettet\.\n$/) });
    expect(await terminal.run(...args)).toMatchObject({ code: 0, out: "1 referat: ingen fund.\n" });
  });

  test("tells programs what it mended", async () => {
    const terminal = new TerminalInMemory({ "møde.referat": faulty });
    const report = JSON.parse((await terminal.run("check", "--fix", "--format", "json")).out) as JsonReport;
    expect(report.files[0]?.mended.map(({ code, range }) => [code, range.start.line])).toEqual([
      ["etiket-stavning", 2],
      ["etiket-stavning", 4],
    ]);
    expect(report.files[0]?.diagnostics.map(({ code }) => code)).toEqual(["moededato-uenig"]);
  });

  test.each<[string, Uint8Array, Uint8Array]>([
    ["Windows-1252", windows1252(faulty), windows1252(mended)],
    ["UTF-8 with a byte order mark", new TextEncoder().encode(`\ufeff${faulty}`), new TextEncoder().encode(`\ufeff${mended}`)],
    ["UTF-16", utf16(faulty), utf16(mended)],
    ["CRLF", windows1252(faulty.replaceAll("\n", "\r\n")), windows1252(mended.replaceAll("\n", "\r\n"))],
    ["a new line at its end", windows1252(`${faulty}\n`), windows1252(`${mended}\n`)],
    ["mixed line ends", windows1252(`${faulty}\r\n\rx\n`), windows1252(`${mended}\r\n\rx\n`)],
  ])("leaves all else as it is, byte for byte: %s", async (_, before, after) => {
    const terminal = new TerminalInMemory({ "møde.referat": before });
    await terminal.run("check", "--fix");
    expect(terminal.files.get("/arkiv/møde.referat")).toEqual(after);
  });

  test("mends what the report would show, and nothing else", async () => {
    const terminal = new TerminalInMemory({ "møde.referat": faulty });
    await terminal.run("check", "--fix", "--min-severity", "warning");
    await terminal.run("check", "--fix", "--rule", "etiket-stavning=off");
    expect(terminal.text("møde.referat")).toBe(faulty);
  });

  test("does not touch a file that has changed since it was read, and reports it as it was", async () => {
    const terminal = new TerminalInMemory({ "møde.referat": faulty });
    terminal.beforeWrite = () => terminal.put("møde.referat", `${faulty}\nen ny linje\n`);
    const { code, out, errors } = await terminal.run("check", "--fix");
    expect(terminal.text("møde.referat")).toBe(`${faulty}\nen ny linje\n`);
    expect(errors).toEqual(["referat: møde.referat: filen er ændret, siden den blev læst; intet er rettet i den"]);
    expect(out).toContain("  3:1      oplysning  »Møtedato« i referatets hoved");
    expect(out).toContain("1 referat: 1 fejl, 2 oplysninger; 1 fil kunne ikke rettes.");
    expect(code).toBe(2);
  });

  test("says which file it may not write", async () => {
    const terminal = new TerminalInMemory({ "møde.referat": faulty });
    terminal.sealed.add("/arkiv/møde.referat");
    const { code, out } = await terminal.run("check", "--fix", "--format", "json");
    expect((JSON.parse(out) as JsonReport).unwritten).toEqual([
      { path: "møde.referat", reason: "not-written", message: "filen må ikke skrives; intet er rettet i den" },
    ]);
    expect(code).toBe(2);
  });
});

describe("--fix --dry-run", () => {
  test("writes a diff and no file; the totals stand beside it", async () => {
    const terminal = new TerminalInMemory({ "2020/a.referat": faulty });
    const { code, out, errors } = await terminal.run("check", "--fix", "--dry-run");
    expect(out).toMatch(/^--- a\/2020\/a\.referat\n\+\+\+ b\/2020\/a\.referat\n@@ -1,\d+ \+1,\d+ @@\n/);
    expect(out).toContain("-Deltakere Anna Åberg, Bo Æbelø\n+Deltagere Anna Åberg, Bo Æbelø\n");
    expect(applyPatch(faulty, out)).toBe(mended);
    expect(terminal.text("2020/a.referat")).toBe(faulty);
    expect(errors).toEqual(["1 referat: 1 fejl; 2 ville blive rettet."]);
    expect(code).toBe(1);
  });

  test("keeps line ends and a byte order mark in the diff", async () => {
    const old = `\ufeff${faulty.replaceAll("\n", "\r\n")}`;
    const terminal = new TerminalInMemory({ "møde.referat": old });
    const { out } = await terminal.run("check", "--fix", "--dry-run");
    expect(applyPatch(old, out)).toBe(`\ufeff${mended.replaceAll("\n", "\r\n")}`);
  });

  test("writes nothing where there is nothing to mend", async () => {
    const terminal = new TerminalInMemory({ "møde.referat": mended.replace("Torsdag d. 06.", "Onsdag d. 05.") });
    expect(await terminal.run("check", "--fix", "--dry-run")).toMatchObject({ code: 0, out: "", errors: ["1 referat: ingen fund."] });
  });
});

function utf16(text: string): Uint8Array {
  return Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8])]);
}

import { describe, expect, test } from "vitest";
import type { JsonReport } from "../../server/src/cli/report/report-json.ts";
import { TerminalInMemory } from "./terminal-in-memory.ts";

const clean = "REFERAT Økonomiudvalget d. 05-02-2020\n\nMødedato Onsdag d. 05. februar 2020\n\nPunkt 1: Eventuelt\n\nIntet.\n";
const faulty = clean.replace("Onsdag d. 05. februar", "Torsdag d. 06. februar");
const files = { "arkiv/2020/faulty.referat": faulty, "clean.referat": clean };

describe("the report for people", () => {
  test("has each finding with its place, its line, the words marked, and the places that belong to it", async () => {
    const { code, out, errors } = await new TerminalInMemory(files).run("check", ".");
    expect(out).toBe(`arkiv/2020/faulty.referat
  3:21     fejl       Titlen siger 05-02-2020, men mødedatoen er 06-02-2020. Ret den, der er forkert.  moededato-uenig
           │ Mødedato Torsdag d. 06. februar 2020
           │                     ^^^^^^^^^^^^^^^^
           → 1:28     Datoen i titlen

2 referater: 1 fejl.
`);
    expect(errors).toEqual([]);
    expect(code).toBe(1);
  });

  test("breaks its lines within a terminal, and only there", async () => {
    const { out } = await new TerminalInMemory(files, 60).run("check", ".");
    expect(out).toContain("  3:21     fejl       Titlen siger 05-02-2020, men\n                      mødedatoen er 06-02-2020. Ret den,\n");
    for (const line of out.split("\n")) expect(line.length).toBeLessThan(60);
  });

  test("is English from the first word to the last when asked", async () => {
    const terminal = new TerminalInMemory({ ...files, "scan.referat": Uint8Array.from([0x25, 0, 1]) });
    const { out, errors } = await terminal.run("check", ".", "--language", "en");
    expect(out).toContain("error    The title says");
    expect(out).toContain("2 documents: 1 error; 1 file could not be read.");
    expect(errors).toEqual(["referat: scan.referat: the file is not text"]);
  });

  test("counts what is many with its words", async () => {
    const many = Object.fromEntries(Array.from({ length: 3 }, (_, index) => [`${index}.referat`, faulty]));
    expect((await new TerminalInMemory(many).run("check")).out).toMatch(/\n3 referater: 3 fejl\.\n$/);
    expect((await new TerminalInMemory({ "a.referat": clean }).run("check")).out).toBe("1 referat: ingen fund.\n");
  });
});

describe("what cannot be read", () => {
  const terminal = new TerminalInMemory({ "a.referat": clean, "b.referat": faulty });
  terminal.closed.add("/arkiv/lukket").add("/arkiv/b.referat");

  test("is named in one line each, in the order met; the rest is checked, and the code is 2", async () => {
    const { code, out, errors } = await terminal.run("check", ".", "findes-ikke");
    expect(errors).toEqual([
      "referat: lukket: mappen må ikke læses",
      "referat: findes-ikke: filen findes ikke",
      "referat: b.referat: filen må ikke læses",
    ]);
    expect(out).toBe("1 referat: ingen fund; 3 filer kunne ikke læses.\n");
    expect(code).toBe(2);
  });

  test("stands in the reports for programs", async () => {
    const { unread } = JSON.parse((await terminal.run("check", ".", "--format", "json")).out) as JsonReport;
    expect(unread).toEqual([
      { path: "lukket", reason: "denied", message: "mappen må ikke læses" },
      { path: "b.referat", reason: "denied", message: "filen må ikke læses" },
    ]);
  });
});

describe("the report for programs", () => {
  test("has every file with LSP diagnostics, a summary, and nothing else where there is nothing", async () => {
    const { out } = await new TerminalInMemory(files).run("check", ".", "--format", "json");
    const report = JSON.parse(out) as JsonReport;
    expect(report.files.map(({ path }) => path)).toEqual(["arkiv/2020/faulty.referat", "clean.referat"]);
    expect(report.files[1]).toEqual({ path: "clean.referat", diagnostics: [], setAside: [], mended: [] });
    expect(report.files[0]?.diagnostics[0]).toMatchObject({
      code: "moededato-uenig",
      severity: 1,
      source: "referat",
      range: { start: { line: 2, character: 20 }, end: { line: 2, character: 36 } },
      relatedInformation: [{ message: "Datoen i titlen" }],
    });
    expect(report.summary).toEqual({ files: 2, error: 1, warning: 0, information: 0, hint: 0 });
    expect(report.version).toBe("1.2.3");
    // As one call of JSON.stringify writes it, though it is written file by file.
    expect(out).toBe(`${JSON.stringify(report, null, 2)}\n`);
  });

  test("is whole without any file", async () => {
    const { out } = await new TerminalInMemory({ "notes.txt": "x" }).run("check", ".", "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ files: [], summary: { files: 0 } });
  });
});

describe("the report for GitHub's build log", () => {
  test("has one workflow command a finding, and the totals", async () => {
    const { out, code } = await new TerminalInMemory(files).run("check", ".", "--format", "github");
    expect(out).toBe(
      "::error file=arkiv/2020/faulty.referat,line=3,col=21,endLine=3,endColumn=37,title=moededato-uenig::Titlen siger 05-02-2020, men mødedatoen er 06-02-2020. Ret den, der er forkert.\n2 referater: 1 fejl.\n",
    );
    expect(code).toBe(1);
  });

  test("escapes what ends a command or parts its properties", async () => {
    const document = [
      "REFERAT Økonomiudvalget d. 05-02-2020",
      "Indholdsfortegnelse",
      "Budget for 2021.....\t3",
      "Ny vej ved havnen.....\t5",
      "Punkt 1: Budget for 2021",
      "Punkt 2: Ny cykelsti, 50% af: resten",
    ].join("\n");
    const { out } = await new TerminalInMemory({ "møde 5%, a:b.referat": document }).run("check", "--format", "github");
    expect(out).toContain("file=møde 5%25%2C a%3Ab.referat,line=4,");
    expect(out).toContain("»Ny cykelsti, 50%25 af: resten«");
    expect(out).not.toMatch(/%(?!25|2C|3A|0D|0A)/);
  });

  test("calls oplysning and tip a notice", async () => {
    const { out } = await new TerminalInMemory(files).run("check", "--format", "github", "--rule", "moededato-uenig=hint");
    expect(out).toMatch(/^::notice file=/);
  });
});

describe("rules", () => {
  test("take the severity that they are given, the last one counting", async () => {
    const terminal = new TerminalInMemory(files);
    expect((await terminal.run("check", "--rule", "moededato-uenig=off")).out).toBe("2 referater: ingen fund.\n");
    const { out, code } = await terminal.run("check", "--rule", "moededato-uenig=off", "--rule=moededato-uenig=warning");
    expect(out).toContain("2 referater: 1 advarsel.");
    expect(code).toBe(1);
  });

  test("are judged by that severity when quiet ones are left out", async () => {
    const terminal = new TerminalInMemory(files);
    const args = ["check", "--rule", "moededato-uenig=information", "--min-severity"];
    expect((await terminal.run(...args, "warning")).code).toBe(0);
    expect((await terminal.run(...args, "information")).code).toBe(1);
  });

  test.each([
    [["--rule", "sum-afvige=off"], "--rule: der er ingen regel »sum-afvige«. Mente du »sum-afviger«?"],
    [["--rule", "sum-afviger=fra"], "--rule sum-afviger kan være off, hint, information, warning, error; ikke »fra«"],
    [["--rule", "sum-afviger"], "--rule skrives som KODE=NIVEAU, for eksempel sum-afviger=off; ikke »sum-afviger«"],
    [["--dry-run"], "--dry-run hører sammen med --fix: referat check --fix --dry-run"],
    [["--fix", "--dry-run", "--format", "sarif"], "--dry-run viser rettelserne som tekst og kan ikke bruges med --format"],
    [["--stale-set-aside", "--no-set-aside"], "--stale-set-aside og --no-set-aside kan ikke bruges sammen"],
  ])("and options that are not understood: %j", async (args, message) => {
    await expect(new TerminalInMemory(files).run("check", ...args)).rejects.toMatchObject({ name: "UsageError", message });
  });
});

test("a file that is named twice is checked once", async () => {
  const { out } = await new TerminalInMemory(files).run("check", "arkiv/2020/faulty.referat", ".", "/arkiv/clean.referat");
  expect(out).toMatch(/^arkiv\/2020\/faulty\.referat\n/);
  expect(out).toMatch(/\n2 referater: 1 fejl\.\n$/);
});

test("how far the work has come is told, and taken away before the totals", async () => {
  const { progress } = await new TerminalInMemory(files).run("check");
  expect(progress).toContain("Kontrollerer 2 af 2 …");
  expect(progress.at(-1)).toBeNull();
});

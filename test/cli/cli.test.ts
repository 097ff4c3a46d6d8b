import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Log } from "sarif";
import { afterAll, describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import type { JsonReport } from "../../server/src/cli/report/report-json.ts";
import expectedFindings from "../fixtures/seeds.findings.json" with { type: "json" };
import { projectFolder, type SeedName, seedPath, seeds } from "../fixtures/seeds.ts";

const folder = mkdtempSync(join(tmpdir(), "referat-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function referat(...args: string[]): { code: number | null; out: string; error: string } {
  const done = spawnSync(process.execPath, [join(projectFolder, "dist/cli.js"), ...args], { cwd: projectFolder, encoding: "utf8" });
  return { code: done.status, out: done.stdout, error: done.stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** What was found by hand in sample documents, by severity. */
function expectedCounts(...names: SeedName[]): Record<string, number> {
  const counts: Record<string, number> = { error: 0, warning: 0, information: 0 };
  for (const name of names) {
    for (const { severity } of expectedFindings[seeds[name] as keyof Omit<typeof expectedFindings, "about">])
      counts[severity] = (counts[severity] ?? 0) + 1;
  }
  return counts;
}

const clean = "REFERAT Økonomiudvalget d. 05-02-2020\n\nMødedato Onsdag d. 05. februar 2020\n\nPunkt 1: Eventuelt\n\nIntet.\n";
const faulty = clean.replace("Onsdag d. 05. februar", "Torsdag d. 06. februar");

describe("referat check", () => {
  test("goes through folders, prints findings by file with totals, and exits 1", () => {
    const { code, out, error } = referat("check", "seeds", "--min-severity", "warning");
    expect(error).toBe("");
    expect(out).toContain(seeds.albertslund2019);
    expect(out).not.toContain(seeds.rudersdal2020);
    expect(out).toMatch(/\n5 referater: \d+ advarsler\.\n$/);
    expect(code).toBe(1);
  });

  test("prints LSP diagnostics and a summary as JSON", () => {
    const { code, out } = referat("check", seedPath("albertslund2019"), seedPath("rudersdal2020"), "--format", "json");
    const report = JSON.parse(out) as JsonReport;
    expect(report.summary).toEqual({ files: 2, ...expectedCounts("albertslund2019", "rudersdal2020"), hint: 1 });
    expect(report.files.map(({ path }) => path)).toEqual([seedPath("albertslund2019"), seedPath("rudersdal2020")]);
    expect(report.files[1]?.diagnostics[0]).toMatchObject({
      code: "indholdsfortegnelse-afkortet",
      severity: 4,
      source: "referat",
      range: { start: { line: 15, character: 0 }, end: { line: 15, character: 100 } },
    });
    expect(code).toBe(1);
  });

  test("exits 0 without findings of the severity asked for", () => {
    expect(referat("check", file("clean.referat", clean)).code).toBe(0);
    expect(referat("check", seedPath("rudersdal2020"), "--min-severity=warning").code).toBe(0);
    expect(referat("check", seedPath("rudersdal2020")).code).toBe(1);
  });

  test("names what cannot be read in one line each, checks the rest, and exits 2", () => {
    const binary = file("scan.referat", Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3]));
    const odd = file("odd.referat", Uint8Array.from([0x41, 0x81, 0x8d]));
    const { code, out, error } = referat("check", join(folder, "findes-ikke"), binary, odd, file("faulty.referat", faulty));
    expect(error.trim().split("\n")).toEqual([
      `referat: ${join(folder, "findes-ikke")}: filen findes ikke`,
      `referat: ${binary}: filen er ikke tekst`,
      `referat: ${odd}: tegnsættet kan ikke læses; gem filen som UTF-8`,
    ]);
    expect(out).toContain("moededato-uenig");
    expect(code).toBe(2);
  });

  test.each([
    [["--farve"], "ukendt valg »--farve«. Prøv: referat --help"],
    [["--format", "xml"], "--format kan være text, json, sarif, github; ikke »xml«"],
    [["--min-severity"], "valget »--min-severity« mangler en værdi, eller tager ingen"],
  ])("says in one line what is wrong with %j, and exits 2", (args, message) => {
    expect(referat("check", ...args)).toEqual({ code: 2, out: "", error: `referat: ${message}\n` });
  });

  test("reads Windows-1252, and passes over hidden folders and node_modules", () => {
    const old = Uint8Array.from([...clean].map((letter) => letter.charCodeAt(0)));
    file("arkiv/1998/gammelt.referat", old);
    file("arkiv/node_modules/x.referat", faulty);
    file("arkiv/.skjult/x.referat", faulty);
    const report = JSON.parse(referat("check", join(folder, "arkiv"), "--format", "json").out) as JsonReport;
    expect(report.summary).toMatchObject({ files: 1, error: 0 });
  });

  test.each([
    ["", "tom.referat"],
    ["REFERAT", "linje.referat"],
    ["Hej med dig.\n\nIndstilling\n", "brev.referat"],
  ])("has nothing to say about %j", (content, name) => {
    expect(referat("check", file(name, content))).toMatchObject({ code: 0, error: "" });
  });

  test("speaks English when asked", () => {
    expect(referat("check", file("english.referat", faulty), "--language", "en").out).toContain("The title says");
  });
});

describe("referat check --fix", () => {
  const label = clean.replace("Mødedato", "Møtedato");

  test("puts the mended file in the old one's place, with its rights, also behind a link, and leaves nothing beside it", () => {
    const path = file("fix/møde.referat", `\ufeff${label}`);
    chmodSync(path, 0o640);
    symlinkSync(path, join(folder, "fix/link.referat"));
    const { code, out, error } = referat("check", join(folder, "fix/link.referat"), "--fix");
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toMatch(/\n1 referat: ingen fund; 1 rettet\.\n$/);
    expect(readFileSync(path, "utf8")).toBe(`\ufeff${clean}`);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(folder, "fix/link.referat")).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(folder, "fix")).sort()).toEqual(["link.referat", "møde.referat"]);
  });

  test("writes nothing with --dry-run", () => {
    const path = file("dry/møde.referat", label);
    const { code, out, error } = referat("check", path, "--fix", "--dry-run");
    expect(out).toContain("-Møtedato Onsdag d. 05. februar 2020\n+Mødedato Onsdag d. 05. februar 2020\n");
    expect(error).toBe("1 referat: ingen fund; 1 ville blive rettet.\n");
    expect(readFileSync(path, "utf8")).toBe(label);
    expect(code).toBe(1);
  });
});

describe("the output of referat check", () => {
  test("has no colours and no progress in a pipe, and colours when forced", () => {
    const path = file("faulty.referat", faulty);
    const command = "\u001b";
    expect(referat("check", path).out).not.toContain(command);
    const forced = spawnSync(process.execPath, [join(projectFolder, "dist/cli.js"), "check", path], {
      encoding: "utf8",
      env: { ...process.env, FORCE_COLOR: "1" },
    });
    expect(forced.stdout).toContain(`${command}[31mfejl`);
    expect(forced.stderr).toBe("");
  });

  test("ends quietly when its reader has gone", async () => {
    for (let index = 0; index < 300; index++) file(`many/${index}.referat`, faulty);
    const checking = spawn(process.execPath, [join(projectFolder, "dist/cli.js"), "check", join(folder, "many"), "--format", "json"]);
    let error = "";
    checking.stderr.on("data", (piece) => {
      error += piece;
    });
    checking.stdout.once("data", () => checking.stdout.destroy());
    const code = await new Promise((ended) => checking.once("close", ended));
    expect({ code, error }).toEqual({ code: 141, error: "" });
  });

  test("names documents below the folder in SARIF and at GitHub, and the rules' page", () => {
    const path = file("sarif/å b.referat", faulty);
    const run = (format: string) =>
      spawnSync(process.execPath, [join(projectFolder, "dist/cli.js"), "check", ".", "--format", format], {
        cwd: join(path, ".."),
        encoding: "utf8",
      }).stdout;
    const sarif = JSON.parse(run("sarif")) as Log;
    expect(sarif.runs[0]?.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({
      uri: "%C3%A5%20b.referat",
      uriBaseId: "%SRCROOT%",
    });
    expect(sarif.runs[0]?.tool.driver.rules?.[0]?.helpUri).toMatch(/^file:\/\/\/.*\/docs\/rules\.md#indstilling-mangler$/);
    expect(run("github")).toMatch(/^::error file=å b\.referat,line=3,/);
  });
});

describe("referat outline", () => {
  test("prints the outline as JSON", () => {
    const { code, out } = referat("outline", seedPath("albertslund2021"), "--format", "json");
    const outline = JSON.parse(out);
    expect(code).toBe(0);
    expect(outline).toMatchObject({ committee: "Udvalget for Erhverv, Beskæftigelse og Uddannelsesinstitutioner", date: "2021-02-15" });
    expect(outline.toc[0]).toEqual({ title: "Tema - Besøg fra Stykka ApS", page: 3, line: 10 });
    expect(outline.punkter[2]).toMatchObject({ number: 3, caseNumber: "20.00.00-A00-26-20", line: 83 });
    expect(outline.punkter[2].sections.at(-2)).toEqual({ role: "decision", heading: "Beslutning", line: 165 });
  });

  test("prints it for people", () => {
    expect(referat("outline", seedPath("rudersdal2020")).out).toContain(
      "   71  3. Rudersdal Kommunes rekrutteringsservices til virksomhederne (19/11689)\n",
    );
  });

  test("takes one file that it can read", () => {
    expect(referat("outline")).toMatchObject({ code: 2, out: "" });
    expect(referat("outline", "seeds")).toMatchObject({ code: 2, error: "referat: seeds: er en mappe\n" });
  });
});

test("referat says its version, its usage, and what it does not know", () => {
  expect(referat("--version")).toEqual({ code: 0, out: `${manifest.version}\n`, error: "" });
  expect(referat("--help")).toMatchObject({ code: 0, error: "" });
  expect(referat("--help").out).toContain("referat check [STI …]");
  expect(referat("udskriv")).toEqual({ code: 2, out: "", error: "referat: ukendt kommando »udskriv«. Prøv: referat --help\n" });
});

describe("referat case", () => {
  test("tells a case's treatments, the oldest first", () => {
    const { code, out } = referat("case", "19/11689", "seeds");
    expect(code).toBe(0);
    expect(out.match(/^\d\d-\d\d-\d{4} · /gm)?.map((line) => line.slice(0, 10))).toEqual(["05-02-2020", "03-02-2021", "04-10-2023"]);
    expect(out).toMatch(/2020-02-05-erhvervsudvalget\.referat:\d+\n/);
    expect(out).toContain("Sag 19/11689: behandlet 3 gange i 5 referater.");
  });

  test("gives programs the same as JSON", () => {
    const { code, out } = referat("case", "19/11689", "seeds", "--format", "json");
    const { treatments } = JSON.parse(out) as { treatments: { date: string; line: number; number: number }[] };
    expect(code).toBe(0);
    expect(treatments.map(({ date, number }) => [date, number])).toEqual([
      ["2020-02-05", 3],
      ["2021-02-03", expect.any(Number)],
      ["2023-10-04", expect.any(Number)],
    ]);
  });

  test("says that there is none, and what it was not told", () => {
    expect(referat("case", "18/1", "seeds")).toMatchObject({ code: 1, out: "Sag 18/1: ikke behandlet i 5 referater.\n" });
    expect(referat("case")).toMatchObject({ code: 2, error: expect.stringContaining("case tager et sagsnummer") });
    expect(referat("case", "18/1", "findes-ikke").code).toBe(2);
    expect(referat("case", "18/1", "seeds", "--format", "xml").error).toContain("--format kan være text, json");
  });
});

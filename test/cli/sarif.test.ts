import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import type { Log, Run } from "sarif";
import { describe, expect, test } from "vitest";
import { rules } from "../../server/src/rules/index.ts";
import { projectFolder, seedsFolder } from "../fixtures/seeds.ts";
import { TerminalInMemory } from "./terminal-in-memory.ts";

// One pattern of the schema is none that a regular expression with the flag "u" takes.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const validate = ajv.compile(schema);

/** The run of a report that the schema allows. */
async function runOf(terminal: TerminalInMemory, ...args: string[]): Promise<Run> {
  const log = JSON.parse((await terminal.run("check", "--format", "sarif", ...args)).out) as Log;
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  expect(log.version).toBe("2.1.0");
  const [run] = log.runs;
  if (!run) throw new Error("no run");
  return run;
}

/** All documents of the project: seeds and fixtures. */
function everyDocument(): Record<string, string> {
  const folders = [seedsFolder, join(projectFolder, "test/fixtures/dialects"), join(projectFolder, "test/fixtures/more")];
  const paths = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:referat|md|txt)$/.test(name))
      .map((name) => join(folder, name)),
  );
  return Object.fromEntries(paths.map((path, index) => [`${index}.referat`, readFileSync(path, "utf8")]));
}

const contents = `REFERAT Økonomiudvalget d. 05-02-2020
Indholdsfortegnelse
Budget for 2021.....\t3
Ny vej ved havnen.....\t5
Punkt 1: Budget for 2021
20/1
Sagsfremstilling
Budgettet er opdateret.
Punkt 2: Ny cykelsti
20/2
Sagsfremstilling
Stien er projekteret.
`;

describe("the SARIF report", () => {
  test("is valid for every document of the project", async () => {
    const documents = everyDocument();
    const run = await runOf(new TerminalInMemory(documents));
    expect(Object.keys(documents).length).toBeGreaterThan(60);
    expect(run.artifacts).toHaveLength(Object.keys(documents).length);
    expect(run.results?.length).toBeGreaterThan(5);
    for (const { ruleId, ruleIndex = -1 } of run.results ?? []) expect(run.tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId);
  });

  test("is valid without a document, and without a finding", async () => {
    expect((await runOf(new TerminalInMemory({ "x.txt": "" }))).results).toEqual([]);
    expect((await runOf(new TerminalInMemory({ "x.referat": "Hej" }))).results).toEqual([]);
  });

  test("tells of every rule what the documentation says", async () => {
    const { driver } = (await runOf(new TerminalInMemory({ "x.referat": "" }))).tool;
    expect(driver.rules?.map(({ id }) => id)).toEqual(rules.map(({ code }) => code));
    expect(driver.rules?.find(({ id }) => id === "moededato-uenig")).toMatchObject({
      name: "MoededatoUenig",
      shortDescription: { text: "Titlens dato og mødedatoen er forskellige." },
      defaultConfiguration: { level: "error" },
      helpUri: "file:///referat/docs/rules.md#moededato-uenig",
      properties: { severity: "error" },
    });
    for (const { fullDescription, help } of driver.rules ?? []) {
      expect(fullDescription?.text).not.toMatch(/`|\*\*/);
      expect(help?.markdown).toContain("Rigtigt:");
    }
  });

  test("has places from 1 in UTF-16, addresses below the folder, other places and what a fix replaces", async () => {
    const run = await runOf(new TerminalInMemory({ "år 2020/møde.referat": contents }), ".");
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(run.originalUriBaseIds).toEqual({ "%SRCROOT%": { uri: "file:///arkiv/" } });
    const artifact = { uri: "%C3%A5r%202020/m%C3%B8de.referat", uriBaseId: "%SRCROOT%" };
    const result = run.results?.find(({ ruleId }) => ruleId === "indholdsfortegnelse-titel");
    expect(result).toMatchObject({
      level: "warning",
      locations: [
        { physicalLocation: { artifactLocation: artifact, region: { startLine: 4, startColumn: 1, endLine: 4, endColumn: 18 } } },
      ],
      relatedLocations: [{ physicalLocation: { artifactLocation: artifact, region: { startLine: 9 } } }],
    });
    const [change] = result?.fixes?.[0]?.artifactChanges ?? [];
    expect(change?.artifactLocation).toEqual(artifact);
    expect(change?.replacements.length).toBeGreaterThan(0);
    expect(Object.values(result?.partialFingerprints ?? {})[0]).toMatch(/./);
  });

  test("names files elsewhere by their whole address", async () => {
    const run = await runOf(new TerminalInMemory({ "/andet/sted.referat": contents }), "/andet");
    expect(run.results?.[0]?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({ uri: "file:///andet/sted.referat" });
  });

  test("tells what could not be read", async () => {
    const terminal = new TerminalInMemory({ "a.referat": contents, "scan.referat": Uint8Array.from([0x25, 0, 1]) });
    const run = await runOf(terminal);
    expect(run.invocations).toMatchObject([
      { executionSuccessful: false, exitCode: 2, toolExecutionNotifications: [{ message: { text: "scan.referat: filen er ikke tekst" } }] },
    ]);
  });
});

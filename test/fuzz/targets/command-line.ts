import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import type { Log, Region } from "sarif";
import { analyse } from "../../../server/src/analysis.ts";
import type { JsonReport } from "../../../server/src/cli/report/report-json.ts";
import type { SourceText } from "../../../server/src/text/source-text.ts";
import { TerminalInMemory } from "../../cli/terminal-in-memory.ts";
import { documents } from "../corpus.ts";
import { holds, type Target } from "../target.ts";

// One pattern of the schema is none that a regular expression with the flag "u" takes.
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
addFormats(ajv);
const isSarif = ajv.compile(schema);

const path = "møde 1.referat";

/** Each form of report is well-formed whatever the document says, and all of them tell of the same findings. */
export const commandLineTarget: Target = {
  name: "cli",
  corpus: documents,
  async run(input, random) {
    const terminal = new TerminalInMemory({ [path]: input }, random.pick([null, 1, 20, 80]));
    // What the file holds: a lone surrogate is no UTF-8.
    const { text } = analyse(terminal.text(path));
    const language = random.pick(["da", "en"]);
    const check = (...args: string[]) => terminal.run("check", "--language", language, ...args, path);

    const json = await check("--format", "json");
    const { files, unread } = JSON.parse(json.out) as JsonReport;
    if (json.code === 2) {
      holds(unread[0]?.path === path && files.length === 0, "a file that is no text is named");
      return;
    }
    const [file] = files;
    holds(file !== undefined, "the file is reported");
    const found = file.diagnostics;
    holds((json.code === 1) === found.length > 0, "the exit code says whether there are findings");

    const sarif = JSON.parse((await check("--format", "sarif")).out) as Log;
    holds(isSarif(sarif), "the SARIF report is valid");
    const results = sarif.runs[0]?.results ?? [];
    holds(results.length === found.length, "SARIF tells of the same findings");
    for (const { locations = [], relatedLocations = [], fixes = [] } of results) {
      for (const { physicalLocation } of [...locations, ...relatedLocations]) isIn(physicalLocation?.region, text);
      for (const { artifactChanges } of fixes)
        for (const { replacements } of artifactChanges) for (const { deletedRegion } of replacements) isIn(deletedRegion, text);
    }

    const github = (await check("--format", "github")).out.split("\n").filter((line) => line.startsWith("::"));
    holds(github.length === found.length, "GitHub is told of the same findings, each on a line of its own");
    for (const line of github) holds(/^::(?:error|warning|notice) file=[^,:]*,line=\d+,col=\d+,/.test(line), "a workflow command is whole");

    holds((await check()).code === json.code, "people are told as much as programs");
    holds((await terminal.run("outline", path)).code === 0, "a text has an outline");

    await check("--fix");
    const mended = terminal.text(path);
    await check("--fix");
    holds(terminal.text(path) === mended, "mending twice does no more than once");
  },
};

/** Lines and columns count from 1, the end is the column behind the last. */
function isIn(region: Region | undefined, text: SourceText): void {
  const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region ?? {};
  holds(1 <= startLine && startLine <= endLine && endLine <= text.lineCount + 1, "a region is in the document");
  holds(startLine < endLine || startColumn <= endColumn, "a region goes forward");
  holds(1 <= startColumn && startColumn <= text.lengthOf(startLine - 1) + 1, "a region begins in its line");
  holds(1 <= endColumn && endColumn <= text.lengthOf(endLine - 1) + 1, "a region ends in its line");
}

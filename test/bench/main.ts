// Measures the project beside its peers: `npm run bench`. It fails on nothing that it finds; the table says what falls short.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { spawnTree } from "../../scripts/process-tree.mjs";
import { projectFolder, reportPath } from "./folders.ts";
import { markdownServers } from "./language-server/servers.ts";
import { measureArchive } from "./measures/archive.ts";
import { measureCheck } from "./measures/check.ts";
import { measureKeystroke } from "./measures/keystroke.ts";
import { measureParse } from "./measures/parse.ts";
import { measureReparse } from "./measures/reparse.ts";
import type { Run } from "./measures/run.ts";
import { measureStartup } from "./measures/startup.ts";
import { type Options, type Part, readOptions, usage } from "./options.ts";
import { installPeers, loadMarkdownParser } from "./peers.ts";
import { renderReport } from "./report.ts";
import { renderTable, type Section } from "./table.ts";

/** Progress goes beside the table, which may be piped. */
const say = (line: string): void => console.error(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${line}`);

const measures: readonly { readonly parts: readonly Part[]; readonly of: (run: Run) => Promise<Section | readonly Section[]> }[] = [
  { parts: ["startup"], of: measureStartup },
  { parts: ["parse"], of: measureParse },
  { parts: ["reparse"], of: measureReparse },
  { parts: ["keystroke"], of: measureKeystroke },
  { parts: ["index", "requests"], of: measureArchive },
  { parts: ["check"], of: measureCheck },
];

async function prepare(options: Options): Promise<Run> {
  const build = spawnTree(process.execPath, [join(projectFolder, "scripts", "build.mjs")], { cwd: projectFolder, stdio: "inherit" });
  if ((await build.exited) !== 0) throw new Error("The build failed; see above.");
  const peers = options.peers && (await installPeers());
  if (options.peers && !peers) say("The peers could not be installed; the project is measured without them.");
  return {
    options,
    markdownServers: peers ? markdownServers(await loadMarkdownParser()) : [],
    peerReaders: peers ? ["lezer", "micromark"] : [],
    meetings: options.quick ? 500 : 5000,
    checkedMeetings: options.quick ? 200 : 1000,
    say,
  };
}

async function main(args: readonly string[]): Promise<void> {
  if (args.includes("--help")) return console.log(usage);
  const options = readOptions(args);
  const run = await prepare(options);
  const started = performance.now();
  const sections: Section[] = [];
  for (const { parts, of } of measures) {
    const wanted = parts.filter((part) => options.parts.has(part));
    if (wanted.length === 0) continue;
    say(wanted.join(", "));
    sections.push(...[await of(run)].flat());
  }
  const table = renderTable(sections);
  console.log(table);
  if (options.write) writeFileSync(reportPath, renderReport(table, (performance.now() - started) / 60_000));
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 2;
});

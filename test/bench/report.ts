import { readFileSync } from "node:fs";
import { cpus, platform, release, totalmem } from "node:os";
import { join } from "node:path";
import { benchFolder } from "./folders.ts";

/** The page that holds the table: what was measured on what, and how to measure again. `minutes` is what the run took. */
export function renderReport(table: string, minutes: number): string {
  return `# Benchmarks

    npm run bench                                                    # everything, this page anew; took ${minutes.toFixed(1)} minutes
    npm run bench -- --quick                                         # a small archive, few repeats
    npm run bench -- --only keystroke,parse --sizes 20k,2m --no-peers

Everything below is from one run, side by side: what is compared takes turns, so that the machine's good and bad moments are shared.
What the project is measured against is installed in \`test/bench\` by the first run and is no part of the project. The documents are
made up from the words of \`seeds/\`, the same in every run, and kept in \`.cache/bench\`: minutes of about 20 KB in which 60 % of the
items take up an earlier case, and the same meetings in Markdown, where links stand for the case numbers.

${machine()}

${table}

## What has fallen short, and why

- **Start.** The protocol's library takes about 30 ms to load, and Node's own modules that it needs another 10: a server made with it
  cannot answer within 1.5 times a bare process. Our own part is loaded behind the answer.
- **Full parse.** The items of a file are found by evidence, not by one mark: every short line is held against some thirty forms of
  headings, numbers and marks. Scanning takes half of the time, choosing the items a quarter.
- **Keystrokes in 2 MB.** Half of the keystrokes here go into headings, case numbers or numbered points, since every line is as
  likely as any other. Such an edit may change what all other lines are: the structure is judged again from the scans that are kept
  (10 to 20 ms), and many findings come and go. In prose, where people type, a keystroke costs the same in 20 KB and in 2 MB.
- **The archive read for the first time.** Nearly all of it is parsing. Files are read by threads of their own, one fewer than the machine has
  processors; with two processors that is one thread.
- **Memory.** After a first reading the room that Node keeps for short-lived objects counts for as much as the archive itself, which
  comes to about 150 MB when it is read from the store. A server that VS Code starts is given less such room (about 230 MB in all); the
  command line cannot say so.

## How to read it

- **floor** is the least that any program must do: a language server that reads every file (16 at a time) and tries one regular
  expression a line; a Node process that answers \`initialize\` and nothing else; a text parted into lines with one regular expression each.
- **peers** are the language server of VS Code for Markdown in two versions (\`vscode-markdown-languageserver\` 0.3.0 on
  \`vscode-markdown-languageservice\` 0.4.0, and 0.5.0), which leaves parsing and files to its client, who answers with \`markdown-it\`
  as VS Code does; \`@lezer/markdown\`, the parser of the editor CodeMirror, over that editor's text, which reads again only what a change touches;
  and \`micromark\` as far as its events. They read the Markdown dress.
- **(3×)** behind a figure: the project is three times as good. **(0.5×)**: half as good.
- **n/a**: not offered, or answered with nothing. The Markdown servers are left out above 2 MB.
- MB are 1,000,000 bytes. p50, p95, p99 are percentiles. A keystroke is a letter put in, or taken out again, at a random place inside
  a random line. Where less than a hundred of them could be made in the time, p99 is the slowest.
- "Nothing stored" is a first session; the files are in the system's file cache for all alike. Memory is what Linux calls resident,
  two seconds after the archive was read.
`;
}

function machine(): string {
  const { dependencies } = JSON.parse(readFileSync(join(benchFolder, "package.json"), "utf8")) as { dependencies: Record<string, string> };
  const versions = Object.entries(dependencies).map(([name, version]) =>
    version.startsWith("npm:") ? version.slice(4) : `${name} ${version}`,
  );
  const lines = [
    `- ${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${release()}`,
    `- Node ${process.version}; ${versions.join(", ")}`,
  ];
  return lines.join("\n");
}

import MarkdownIt from "markdown-it";
import type { MarkupContent } from "vscode-languageserver-types";
import { analyse } from "../../../server/src/analysis.ts";
import { Archive } from "../../../server/src/archive/archive.ts";
import { recordOf } from "../../../server/src/archive/record.ts";
import { codeLenses } from "../../../server/src/features/code-lenses.ts";
import { completions, resolveCompletion } from "../../../server/src/features/completion.ts";
import { documentLinks } from "../../../server/src/features/document-links.ts";
import { documentSymbols } from "../../../server/src/features/document-symbols.ts";
import { hover } from "../../../server/src/features/hover.ts";
import { inlayHints } from "../../../server/src/features/inlay-hints.ts";
import type { Snapshot } from "../../../server/src/features/snapshot.ts";
import { workspaceSymbols } from "../../../server/src/features/workspace-symbols.ts";
import { runRules } from "../../../server/src/rules/run-rules.ts";
import { filesBeside, reread } from "../../features/snapshot.ts";
import { documents } from "../corpus.ts";
import { holds, type Target } from "../target.ts";

const uri = "file:///arkiv/a.referat";
const day = { year: 2024, month: 3, day: 6 };
const markdown = new MarkdownIt({ html: true, linkify: true });

/** Texts that would do something if somebody took them for more than text. */
const attacks = [
  "[x](command:evil)",
  "![x](https://ond.example/x.png)",
  "<img src=https://ond.example/x>",
  "<command:evil>",
  "`]($(gear)",
  "$(zap)",
  "\\](command:evil)",
  "https://ond.example/a",
  "www.ond.example",
  "anna@ond.example",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: places of a snippet look so.
  "${1:a}$0",
];

/** What is shown of a document is text, wherever it is shown: nothing that stands in it acts. */
export const shownTarget: Target = {
  name: "shown",
  corpus: [...documents.slice(0, 40), ...documents.slice(0, 40).map((text, index) => attacked(text, index))],
  run(input, random) {
    const analysis = analyse(input);
    const archive = new Archive();
    archive.set(uri, recordOf(analysis.facts));
    archive.set("file:///arkiv/b.referat", recordOf(analysis.facts));
    const findings = runRules(analysis, undefined, archive);
    const snapshot: Snapshot = {
      uri,
      version: 1,
      ...analysis,
      archive,
      language: random.pick(["da", "en"] as const),
      beside: filesBeside(["Kort.pdf", "Bilag [1](x).pdf"]),
      findings: () => findings,
      reread,
    };
    const { text } = analysis;
    for (let asked = 0; asked < 40; asked++) {
      const line = random.integer(0, text.lineCount - 1);
      const position = { line, character: random.integer(0, text.lengthOf(line)) };
      isMerelyShown(textOf(hover(snapshot, position)?.contents), "hover");
      if (asked % 8 > 0) continue;
      for (const given of completions(snapshot, position, day, false).items.slice(0, 50)) {
        const item = resolveCompletion(given, () => snapshot);
        holds(item.label !== "" && item.command === undefined, "completion: a label and no command");
        if (typeof item.documentation === "object") isMerelyShown(textOf(item.documentation), "completion");
        const written = item.textEdit?.newText ?? item.insertText ?? "";
        if (item.insertTextFormat === 2) holds(!/(?<!\\)\$\{1:a\}/.test(written), "completion: no place of a snippet from the document");
      }
    }
    for (const { command } of codeLenses(snapshot, { peeks: true }))
      holds(command === undefined || /^(?:referat\.|$)/.test(command.command), "lenses: commands of our own");
    const everything = { start: { line: 0, character: 0 }, end: { line: text.lineCount, character: 0 } };
    for (const { label, tooltip } of inlayHints(snapshot, everything, { sums: true, weekdays: true })) {
      holds(typeof label === "string" && label !== "", "hints: text alone");
      isMerelyShown(typeof tooltip === "object" ? textOf(tooltip) : "", "hints");
    }
    for (const { target = "" } of documentLinks(snapshot)) {
      holds(/^(?:https?:\/\/|mailto:|file:\/\/\/arkiv\/)/.test(target) && URL.canParse(target), "links: lead where they may");
    }
    named(documentSymbols(snapshot));
    for (const { name } of workspaceSymbols(archive, "", "da")) holds(name.trim() !== "", "symbols of the archive have names");
  },
};

/** The text with attacks in some of its lines. */
function attacked(text: string, from: number): string {
  const lines = text.split("\n");
  return lines.map((line, at) => (at % 7 === 3 && line !== "" ? `${line} ${attacks[(from + at) % attacks.length]}` : line)).join("\n");
}

/** An editor refuses all symbols of a document where one has no name. */
function named(symbols: ReturnType<typeof documentSymbols>): void {
  for (const { name, children = [] } of symbols) {
    holds(name.trim() !== "", "outline: every symbol has a name");
    named(children);
  }
}

const textOf = (content: unknown): string =>
  typeof content === "string" ? content : ((content as MarkupContent | undefined | null)?.value ?? "");

/** A reader of markdown makes nothing of it but words, emphasis, lists, and links to the documents of the archive. */
function isMerelyShown(text: string, who: string): void {
  if (text === "") return;
  holds(!/(?<!\\)\$\(/.test(text), `${who}: no icon`);
  for (const { type, children } of markdown.parse(text, {})) {
    holds(type !== "html_block", `${who}: no HTML`);
    for (const child of children ?? []) {
      holds(child.type !== "html_inline" && child.type !== "image", `${who}: no HTML, no image`);
      if (child.type !== "link_open") continue;
      const address = String(child.attrGet("href"));
      holds(/^file:\/\/\/arkiv\/[^/]*$/.test(address), `${who}: no link but to the archive`);
    }
  }
}

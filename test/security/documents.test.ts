import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import type { MarkupContent } from "vscode-languageserver-types";
import { codeLenses } from "../../server/src/features/code-lenses.ts";
import { completions, resolveCompletion } from "../../server/src/features/completion.ts";
import { documentLinks } from "../../server/src/features/document-links.ts";
import { hover } from "../../server/src/features/hover.ts";
import { inlayHints } from "../../server/src/features/inlay-hints.ts";
import { workspace } from "../features/snapshot.ts";

/** Texts that would do something if somebody took them for more than text. */
const attacks = [
  "[Klik](command:workbench.action.terminal.new)",
  "![x](https://ond.example/sporing.png)",
  "<img src=https://ond.example/x.png>",
  '<a href="command:evil">her</a>',
  "<command:evil>",
  "<https://ond.example>",
  "`]($(gear)",
  "[a]: command:evil",
  "$(zap)",
  "\\](command:evil)",
  "&lt;script&gt;",
  "**[x](vscode://evil)**",
  "file:///etc/passwd",
  "\\\\\\\\ond\\\\deling\\\\x",
  "//ond.example/x",
  "javascript:alert(1)",
  "data:text/html,x",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: places of a snippet look so.
  "${1:a} $0 $TM_FILENAME",
  "../../../../etc/passwd",
  "%2e%2e%2fx.pdf",
  "x%00.pdf",
];

const day = { year: 2024, month: 3, day: 6 };

/** Minutes in which a text stands wherever one can write something that is shown elsewhere. */
const minutes = (attack: string): string =>
  `//! file:///arkiv/b.referat
REFERAT Teknikudvalget ${attack} d. 06-03-2024

Deltagere
Anna ${attack} Bo (A)

Punkt 1: Bro ${attack}

24/1001

Beslutning

Godkendt ${attack}. Anna ${attack} Bo (A) stemte imod.

Bilag

Kort ${attack}
//! file:///arkiv/a.referat
REFERAT Teknikudvalget ${attack} d. 05-02-2024

Deltagere
Anna ${attack} Bo (A)

Indholdsfortegnelse
1. Bro ${attack}

Punkt 1: Bro ${attack}

24/1001

Resumé

Sagen ${attack} blev behandlet i Teknikudvalget den 6. marts 2024 (pkt. 1). Der bevilges 100.000 kr. ${attack}, i alt 100.000 kr.

Beslutning

Godkendt ${attack}.

Bilag

Kort ${attack}
24/1001 |`;

const markdown = new MarkdownIt({ html: true, linkify: true });

/** Kinds of what a reader of markdown would make of a text, beside words. */
function actsOf(text: string): string[] {
  const acts: string[] = [];
  for (const { children, type } of markdown.parse(text, {})) {
    if (type === "html_block") acts.push("html");
    for (const child of children ?? []) {
      if (child.type === "link_open") acts.push(String(child.attrGet("href")));
      if (["image", "html_inline"].includes(child.type)) acts.push(child.type);
    }
  }
  return acts;
}

/** Links of our own: to the documents of the archive. */
const isOwn = (act: string): boolean => /^file:\/\/\/arkiv\/[ab]\.referat(?:#L?\d+(?:,\d+)?)?$/.test(act);

const textOf = (content: unknown): string => {
  if (typeof content === "string") return content;
  return (content as MarkupContent | undefined)?.value ?? "";
};

test("a reader of markdown is attacked by these, and would be seen to be", () => {
  expect(attacks.filter((attack) => actsOf(attack).length > 0).length).toBeGreaterThanOrEqual(6);
});

describe.each(attacks)("%s in a document", (attack) => {
  const { snapshot } = workspace(minutes(attack), "da", [`Kort ${attack.replaceAll("/", "-")}.pdf`, "Kort.pdf"]);
  const positions = Array.from({ length: snapshot.text.lineCount }, (_, line) =>
    Array.from({ length: snapshot.text.lengthOf(line) + 1 }, (_, character) => ({ line, character })),
  ).flat();

  test("does nothing in a hover", () => {
    const shown = new Set(positions.map((position) => textOf(hover(snapshot, position)?.contents)));
    expect(shown.size).toBeGreaterThan(3);
    for (const text of shown) expect([text, actsOf(text).filter((act) => !isOwn(act))]).toEqual([text, []]);
    // Icons are drawn where a theme's own name stands between `$(` and `)`.
    for (const text of shown) expect(text).not.toMatch(/(?<!\\)\$\(/);
  });

  test("does nothing in a completion: no markdown of its own, no place of a snippet, no command", () => {
    for (const position of positions.filter(({ line, character }) => character === 0 || character === snapshot.text.lengthOf(line)))
      for (const given of completions(snapshot, position, day, false).items) {
        const item = resolveCompletion(given, () => snapshot);
        expect(item.command).toBeUndefined();
        const documentation = textOf(item.documentation);
        if (typeof item.documentation === "object") expect(actsOf(documentation).filter((act) => !isOwn(act))).toEqual([]);
        const written = item.textEdit?.newText ?? item.insertText ?? "";
        if (item.insertTextFormat === 2) expect(written).not.toMatch(/(?<!\\)\$(?:TM_|\{1:a\})/);
      }
  });

  test("does nothing in a lens or a hint", () => {
    for (const { command } of codeLenses(snapshot, { peeks: true })) expect(command?.command ?? "").toMatch(/^referat\./);
    const all = { start: { line: 0, character: 0 }, end: { line: snapshot.text.lineCount, character: 0 } };
    for (const { label, tooltip } of inlayHints(snapshot, all, { sums: true, weekdays: true })) {
      expect(typeof label === "string" || label.every(({ command, location }) => !command && !location)).toBe(true);
      expect(actsOf(textOf(tooltip)).filter((act) => !isOwn(act))).toEqual([]);
    }
  });

  test("leads to no place but what a reader sees: an address of the web, a document of the archive, a file beside", () => {
    for (const { target = "" } of documentLinks(snapshot)) {
      expect(target).toMatch(/^(?:https?:\/\/|file:\/\/\/arkiv\/)/);
      if (target.startsWith("http")) expect(attack).toContain("https://ond.example");
      expect(decodeURIComponent(target).split("/")).not.toContain("..");
    }
  });
});

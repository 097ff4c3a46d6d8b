import { type DocumentSymbol, type Range, SymbolKind } from "vscode-languageserver-types";
import type { ContentsFacts, PlacedPunkt } from "../facts/document-facts.ts";
import type { SectionFacts } from "../facts/punkt-facts.ts";
import { plainLine } from "../syntax/plain-line.ts";
import type { Text } from "../syntax/tree.ts";
import { type SourceText, shiftSpan } from "../text/source-text.ts";
import { recommendationRoles, type SectionRole } from "../vocabulary/sections.ts";
import { spanRange } from "./lsp-range.ts";
import type { Snapshot } from "./snapshot.ts";

/** The outline: head, table of contents, items; in an item its sections; in those their points and attachments. */
export function documentSymbols({ facts, text }: Snapshot): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  const firstItem = facts.contents?.firstLine ?? facts.punkter[0]?.firstLine ?? text.lineCount;
  if (facts.title)
    symbols.push(symbol(facts.title.text, "", SymbolKind.File, lines(text, facts.title.line, firstItem), spanRange(facts.title)));
  if (facts.contents) symbols.push(contentsSymbol(facts.contents, text));
  for (const punkt of facts.punkter) symbols.push(punktSymbol(punkt, text));
  return symbols;
}

const kinds: Partial<Record<SectionRole, SymbolKind>> = {
  summary: SymbolKind.String,
  recommendation: SymbolKind.Event,
  "recommendation-decision": SymbolKind.Event,
  decision: SymbolKind.Constant,
  attachments: SymbolKind.Array,
  economy: SymbolKind.Number,
  history: SymbolKind.Namespace,
};

function contentsSymbol({ firstLine, lineCount, heading, entries }: ContentsFacts, text: SourceText): DocumentSymbol {
  const children = entries.map(({ title, page }) =>
    symbol(
      title.text,
      page === null ? "" : `s. ${page}`,
      SymbolKind.Key,
      lineRange(text, firstLine + title.line),
      spanRange(shiftSpan(title, firstLine)),
    ),
  );
  return {
    ...symbol(heading.text, "", SymbolKind.Array, lines(text, firstLine, firstLine + lineCount), spanRange(shiftSpan(heading, firstLine))),
    children,
  };
}

function punktSymbol({ firstLine, facts }: PlacedPunkt, text: SourceText): DocumentSymbol {
  const name = facts.number === null ? facts.title.text : `${facts.number}. ${facts.title.text}`;
  const detail = facts.sagsnumre.map((number) => number.text).join(", ");
  const selection = spanRange(shiftSpan(facts.title, firstLine));
  return {
    ...symbol(name, detail, SymbolKind.Module, lines(text, firstLine, firstLine + facts.lineCount), selection),
    children: facts.sections.map((section) => sectionSymbol(section, firstLine, facts.bilag, text)),
  };
}

function sectionSymbol(section: SectionFacts, base: number, bilag: readonly Text[], text: SourceText): DocumentSymbol {
  const first = base + section.heading.line;
  const within = (part: Text): boolean => part.line >= section.heading.line && part.line < section.heading.line + section.lineCount;
  const parts =
    section.role === "attachments" ? bilag.filter(within) : recommendationRoles.has(section.role) ? points(section, base, text) : [];
  const kind = section.role === "attachments" ? SymbolKind.File : SymbolKind.Field;
  return {
    ...symbol(
      section.heading.text,
      "",
      kinds[section.role] ?? SymbolKind.Field,
      lines(text, first, first + section.lineCount),
      spanRange(shiftSpan(section.heading, base)),
    ),
    children: parts.map((part) => symbol(part.text, "", kind, lineRange(text, base + part.line), spanRange(shiftSpan(part, base)))),
  };
}

const point = /^(?:[-•] ?)?(?:\d{1,2}[.)]|[a-zA-Z][.)]) |^[-•] ?at /;

/** The numbered points of a recommendation; lines relative to the item. */
function points({ heading, lineCount }: SectionFacts, base: number, text: SourceText): Text[] {
  const found: Text[] = [];
  for (let line = heading.line + 1; line < heading.line + lineCount; line++) {
    const plain = plainLine(text.line(base + line));
    if (point.test(plain.text)) found.push({ line, ...plain });
  }
  return found;
}

function symbol(name: string, detail: string, kind: SymbolKind, range: Range, selectionRange: Range): DocumentSymbol {
  return { name: name.trim() || "…", detail, kind, range, selectionRange };
}

/** From the start of line `from` to the end of the last line before `to` that is not blank. */
function lines(text: SourceText, from: number, to: number): Range {
  let last = Math.max(from, Math.min(to, text.lineCount) - 1);
  while (last > from && text.line(last).trim() === "") last--;
  return { start: { line: from, character: 0 }, end: { line: last, character: text.line(last).length } };
}

const lineRange = (text: SourceText, line: number): Range => lines(text, line, line + 1);

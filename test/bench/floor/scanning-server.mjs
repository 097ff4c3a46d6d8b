// The floor: a language server that knows lines and one regular expression, and nothing else. It reads every file of its folder
// (16 at a time), keeps the headings, and scans the whole open document anew for each answer.
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { serve } from "./serve.mjs";

const readsAtOnce = 16;
const mostSymbols = 512;
const heading =
  /^(?:Punkt \d+: .*|REFERAT .*|Resumé|Anledning|Sagsfremstilling|Økonomi|Lovgrundlag|Indstilling|Beslutning|Bilag|Vedtagelse .*)$/;

const documents = new Map();
const index = [];
let indexed = Promise.resolve();

/** Calls `found` with each heading of a text and its line. */
function scan(text, found) {
  let start = 0;
  for (let line = 0; start <= text.length; line++) {
    const end = text.indexOf("\n", start);
    const content = text.slice(start, end < 0 ? text.length : end);
    if (heading.test(content)) found(content, line);
    start = end < 0 ? text.length + 1 : end + 1;
  }
}

const rangeOf = (name, line) => ({ start: { line, character: 0 }, end: { line, character: name.length } });

/** A stretch of a text keeps the whole text in memory; its copy does not. */
const copyOf = (name) => Buffer.from(name).toString();

async function readFolder(folder) {
  const paths = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".referat"))
    .map((name) => join(folder, name));
  let next = 0;
  const read = async () => {
    while (next < paths.length) {
      const path = paths[next++];
      const uri = pathToFileURL(path).href;
      scan(await readFile(path, "utf8"), (name, line) => index.push({ name: copyOf(name), uri, line }));
    }
  };
  await Promise.all(Array.from({ length: readsAtOnce }, read));
}

function offsetAt(text, { line, character }) {
  let offset = 0;
  for (let passed = 0; passed < line; passed++) offset = text.indexOf("\n", offset) + 1;
  return offset + character;
}

function change(text, { range, text: inserted }) {
  return text.slice(0, offsetAt(text, range.start)) + inserted + text.slice(offsetAt(text, range.end));
}

function symbolsOf(text) {
  const symbols = [];
  scan(text, (name, line) => symbols.push({ name, kind: 5, range: rangeOf(name, line), selectionRange: rangeOf(name, line) }));
  return symbols;
}

serve({
  initialize: ({ rootUri }) => {
    indexed = readFolder(fileURLToPath(rootUri));
    return { capabilities: { textDocumentSync: 2, documentSymbolProvider: true, workspaceSymbolProvider: true, diagnosticProvider: {} } };
  },
  "textDocument/didOpen": ({ textDocument }) => void documents.set(textDocument.uri, textDocument.text),
  "textDocument/didChange": ({ textDocument: { uri }, contentChanges }) =>
    void documents.set(uri, contentChanges.reduce(change, documents.get(uri))),
  "textDocument/documentSymbol": ({ textDocument }) => symbolsOf(documents.get(textDocument.uri)),
  "textDocument/diagnostic": ({ textDocument }) => {
    symbolsOf(documents.get(textDocument.uri));
    return { kind: "full", items: [] };
  },
  "workspace/symbol": async ({ query }) => {
    await indexed;
    const wanted = query.toLowerCase();
    const found = index.filter(({ name }) => name.toLowerCase().includes(wanted)).slice(0, mostSymbols);
    return found.map(({ name, uri, line }) => ({ name, kind: 5, location: { uri, range: rangeOf(name, line) } }));
  },
  shutdown: () => null,
});

/** The grammar in the engine that VS Code itself uses. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import oniguruma from "vscode-oniguruma";
import textmate, { type IGrammar, type IToken } from "vscode-textmate";
import { grammarFile } from "../../scripts/grammar/grammar-file.ts";

export interface ScopedLine {
  readonly text: string;
  readonly tokens: readonly IToken[];
}

let loaded: Promise<IGrammar> | undefined;

/** The committed grammar, loaded once. */
export const loadGrammar = (): Promise<IGrammar> => (loaded ??= load());

async function load(): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve("vscode-oniguruma/release/onig.wasm");
  await oniguruma.loadWASM(new Uint8Array(readFileSync(wasm)).buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => oniguruma.createOnigScanner(sources),
      createOnigString: (text) => oniguruma.createOnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(grammarFile, "utf8"), grammarFile),
  });
  const grammar = await registry.loadGrammar("text.referat");
  if (!grammar) throw new Error("the grammar was not loaded");
  return grammar;
}

/** Every line of a text with its tokens, read from the top as the editor does. */
export function tokenize(grammar: IGrammar, text: string): ScopedLine[] {
  let state = textmate.INITIAL;
  return text.split(/\r?\n/).map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return { text: line, tokens };
  });
}

/** The scopes at a column, outermost first. */
export function scopesAt({ tokens }: ScopedLine, column: number): readonly string[] {
  return tokens.find(({ startIndex, endIndex }) => startIndex <= column && column < endIndex)?.scopes ?? [];
}

/** Whether a scope, or one below it, is among the scopes: `markup.heading` is in `markup.heading.punkt.referat`. */
export const hasScope = (scopes: readonly string[], wanted: string): boolean =>
  scopes.some((scope) => scope === wanted || scope.startsWith(`${wanted}.`));

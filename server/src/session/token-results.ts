import type { SemanticTokens, SemanticTokensDelta } from "vscode-languageserver";
import { tokenEdits } from "../features/token-edits.ts";

interface Result {
  readonly id: string;
  readonly data: readonly number[];
}

/** The coloured stretches of each document as the editor was told them last: it is told the difference alone. */
export class TokenResults {
  readonly #last = new Map<string, Result>();
  #count = 0;

  full(uri: string, data: number[]): SemanticTokens {
    return { resultId: this.#keep(uri, data), data };
  }

  /** The difference to what the editor says that it has; all, where that is not the last that it was told. */
  delta(uri: string, before: string, data: number[]): SemanticTokens | SemanticTokensDelta {
    const last = this.#last.get(uri);
    if (last?.id !== before) return this.full(uri, data);
    const edits = tokenEdits(last.data, data);
    // The editor has the same: it need not take another name for it.
    return { resultId: edits.length === 0 ? before : this.#keep(uri, data), edits };
  }

  /** The documents of which an editor has been told something. */
  uris(): readonly string[] {
    return [...this.#last.keys()];
  }

  /** Whether the editor would be told something else now. */
  differs(uri: string, data: readonly number[]): boolean {
    const last = this.#last.get(uri);
    return last !== undefined && tokenEdits(last.data, data).length > 0;
  }

  /** A document was closed. */
  forget(uri: string): void {
    this.#last.delete(uri);
  }

  #keep(uri: string, data: readonly number[]): string {
    const id = String(++this.#count);
    this.#last.set(uri, { id, data });
    return id;
  }
}

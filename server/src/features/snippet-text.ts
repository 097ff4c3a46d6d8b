/** A place in a text where something is to be written, in UTF-16 code units; `length` units stand there until then. */
export interface TabStop {
  readonly offset: number;
  readonly length: number;
}

/** A text as a snippet: the cursor goes from stop to stop, and is at the last one when all is done. */
export function snippetOf(text: string, stops: readonly TabStop[]): string {
  let snippet = "";
  let at = 0;
  for (const [index, { offset, length }] of stops.entries()) {
    const words = escaped(text.slice(offset, offset + length));
    const name = index === stops.length - 1 ? 0 : index + 1;
    snippet += escaped(text.slice(at, offset)) + (words === "" ? `\${${name}}` : `\${${name}:${words}}`);
    at = offset + length;
  }
  return snippet + escaped(text.slice(at));
}

const escaped = (words: string): string => words.replace(/[\\$}]/g, "\\$&");

import type { ServerProcess } from "../server/server-process.ts";
import type { Workplace } from "./workplace.ts";

/** All that a server answers of a workplace, by the question. Names that are only tokens of the server's own are left out. */
export async function allAnswers(server: ServerProcess, workplace: Workplace): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  const ask = async (method: string, params: object): Promise<unknown> => {
    const answer = await server.connection.sendRequest(method, params);
    answers.set(`${method} ${JSON.stringify(params)}`, JSON.stringify(withoutNames(answer)));
    return answer;
  };
  for (const [path, { text }] of [...workplace.open].sort()) {
    const textDocument = { uri: server.uri(path) };
    const lines = text.split("\n");
    const range = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
    for (const method of ["diagnostic", "documentSymbol", "foldingRange", "codeLens", "documentLink", "semanticTokens/full"])
      await ask(`textDocument/${method}`, { textDocument });
    await ask("textDocument/inlayHint", { textDocument, range });
    await ask("textDocument/formatting", { textDocument, options: { tabSize: 4, insertSpaces: true } });
    for (const [line, words] of lines.entries()) {
      if (!/^\W*\d|\bkr\b/.test(words)) continue;
      const position = { line, character: Math.floor(words.length / 2) };
      for (const method of ["hover", "definition", "documentHighlight"]) await ask(`textDocument/${method}`, { textDocument, position });
      if (line % 5 === 0) await ask("textDocument/references", { textDocument, position, context: { includeDeclaration: true } });
      if (line % 20 === 0) await ask("textDocument/completion", { textDocument, position });
    }
    await ask("referat/historik", { uri: textDocument.uri, position: { line: Math.floor(lines.length / 2), character: 0 } });
  }
  for (const query of ["", "bevilling", "lokalplan", "Kongevejen", "19/", "an"]) await ask("workspace/symbol", { query });
  const top = (await ask("referat/sager", { under: null, most: 50_000 })) as { nodes: { kind: string; year?: number }[] };
  for (const { kind, year } of top.nodes) await ask("referat/sager", { under: kind === "year" ? { kind, year } : { kind }, most: 50_000 });
  await ask("referat/udvalg", { uri: null });
  const [first] = workplace.open.keys();
  const { archive } = (await server.connection.sendRequest("referat/status", { uri: first ?? null })) as { archive: { documents: number } };
  answers.set("documents", String(archive.documents));
  return answers;
}

function withoutNames(answer: unknown): unknown {
  if (typeof answer !== "object" || answer === null || Array.isArray(answer)) return answer;
  const { resultId: _, ...rest } = answer as Record<string, unknown>;
  return rest;
}

/** The questions to which two servers have other answers. */
export const differences = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((question) => one.get(question) !== other.get(question));

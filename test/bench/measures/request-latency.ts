import type { Position } from "vscode-languageserver-types";
import { rareWord } from "../archive/meeting.ts";
import type { Archive } from "../archive/on-disk.ts";
import { keystrokes } from "../keystrokes.ts";
import type { Session } from "../language-server/session.ts";
import { seededRandom } from "../random.ts";

interface Place {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** A kind of request, and what the server must offer for it. */
interface Kind {
  readonly name: string;
  readonly method: string;
  readonly capability: string;
  /** Asked with each keystroke: it is made in the measured time, as editors do. */
  readonly typing?: true;
  /** A person, or an editor that draws, waits for so many milliseconds at most, of a hundred times ninety-five. */
  readonly limit: number;
  params(place: Place, round: number): object;
}

const queries = ["bevilling", "lokalplan", "Kongevejen", "Godkendelse", rareWord, "kvalitetsstandard", "xyzzy"];
/** As much of a document as an editor shows. */
const shownLines = 60;

const atPlace = (place: Place): object => place;
const ofDocument = ({ textDocument }: Place): object => ({ textDocument });
const tokensDelta = "textDocument/semanticTokens/full/delta";

const kinds: readonly Kind[] = [
  { name: "hover", method: "textDocument/hover", capability: "hoverProvider", limit: 5, params: atPlace },
  { name: "definition", method: "textDocument/definition", capability: "definitionProvider", limit: 5, params: atPlace },
  {
    name: "references",
    method: "textDocument/references",
    capability: "referencesProvider",
    limit: 15,
    params: (place) => ({ ...place, context: { includeDeclaration: true } }),
  },
  { name: "highlight", method: "textDocument/documentHighlight", capability: "documentHighlightProvider", limit: 15, params: atPlace },
  {
    name: "completion",
    method: "textDocument/completion",
    capability: "completionProvider",
    limit: 15,
    params: (place) => ({ ...place, context: { triggerKind: 1 } }),
  },
  {
    name: "completion at the start of a line",
    method: "textDocument/completion",
    capability: "completionProvider",
    limit: 15,
    params: ({ textDocument, position: { line } }) => ({
      textDocument,
      position: { line: line + 1, character: 0 },
      context: { triggerKind: 1 },
    }),
  },
  {
    name: "code lens, typing",
    method: "textDocument/codeLens",
    capability: "codeLensProvider",
    typing: true,
    limit: 15,
    params: ofDocument,
  },
  {
    name: "semantic tokens delta, typing",
    method: tokensDelta,
    capability: "semanticTokensProvider",
    typing: true,
    limit: 3,
    params: ofDocument,
  },
  {
    name: "inlay hints, typing",
    method: "textDocument/inlayHint",
    capability: "inlayHintProvider",
    typing: true,
    limit: 15,
    params: ({ textDocument }) => ({
      textDocument,
      range: { start: { line: 0, character: 0 }, end: { line: shownLines, character: 0 } },
    }),
  },
  {
    name: "links, typing",
    method: "textDocument/documentLink",
    capability: "documentLinkProvider",
    typing: true,
    limit: 15,
    params: ofDocument,
  },
  {
    name: "selection",
    method: "textDocument/selectionRange",
    capability: "selectionRangeProvider",
    limit: 15,
    params: ({ textDocument, position }) => ({ textDocument, positions: [position] }),
  },
  { name: "outline", method: "textDocument/documentSymbol", capability: "documentSymbolProvider", limit: 20, params: ofDocument },
  { name: "folding", method: "textDocument/foldingRange", capability: "foldingRangeProvider", limit: 20, params: ofDocument },
  {
    name: "workspace symbols",
    method: "workspace/symbol",
    capability: "workspaceSymbolProvider",
    limit: 20,
    params: (_, round) => ({ query: queries[round % queries.length] }),
  },
];

export const requests: readonly { readonly name: string; readonly limit: number }[] = kinds;

const warmupRounds = 1;
/** No more rounds are begun after so many milliseconds. */
const budget = 15_000;

/** Milliseconds of each request, by its name. A kind that the server does not offer, or only answers with nothing, is left out. */
export async function requestLatencies(
  session: Session,
  archive: Archive,
  rounds: number,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const document = session.open(archive.files[Math.floor(archive.files.length / 2)] ?? "");
  const places = sagsnummerPlaces(document.text).map((position): Place => ({ textDocument: { uri: document.uri }, position }));
  const random = seededRandom(5);
  const strokes = keystrokes(document.text, random);
  const offered = kinds.filter(({ capability }) => session.can(capability));
  if (offered.some(({ method }) => method === tokensDelta)) await session.beginTokens(document, tokensDelta);
  const latencies = new Map(offered.map(({ name }) => [name, [] as number[]]));
  const answered = new Set<string>();
  // By turns, so that no kind has the machine's good or bad minute to itself.
  let begun = performance.now();
  for (let round = -warmupRounds; round < rounds && (round <= 0 || performance.now() - begun < budget); round++) {
    if (round === 0) begun = performance.now();
    for (const { name, method, typing, params } of offered) {
      const given = params(random.pick(places), Math.abs(round));
      const answer = await (typing
        ? session.changeAndAsk(document, strokes.next().value, method, given)
        : session.ask(method, given)
      ).catch(() => null);
      if (!answer) continue;
      if (round >= 0) latencies.get(name)?.push(answer.taken);
      if (saysSomething(answer.result)) answered.add(name);
    }
  }
  return new Map([...latencies].filter(([name]) => answered.has(name)));
}

/** A case number on a line of its own; in Markdown, the link to another meeting that stands for it. */
const sagsnummer = /^(?:\d\d\/\d{1,6}|\d\d\.\d\d\.\d\d-\p{Lu}\d\d-\d{1,6}-\d\d)$|(?<=\]\()\.\.\/[^)]+/u;

function sagsnummerPlaces(text: string): readonly Position[] {
  return text.split("\n").flatMap((content, line) => {
    const found = sagsnummer.exec(content);
    return found ? [{ line, character: found.index + 4 }] : [];
  });
}

const saysSomething = (result: unknown): boolean => (Array.isArray(result) ? result.length > 0 : result !== null && result !== undefined);

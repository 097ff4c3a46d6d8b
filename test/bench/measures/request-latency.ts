import type { Position } from "vscode-languageserver-types";
import { rareWord } from "../archive/meeting.ts";
import type { Archive } from "../archive/on-disk.ts";
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
  params(place: Place, round: number): unknown;
}

const queries = ["bevilling", "lokalplan", "Kongevejen", "Godkendelse", rareWord, "kvalitetsstandard", "xyzzy"];

const atPlace = (place: Place): unknown => place;
const ofDocument = ({ textDocument }: Place): unknown => ({ textDocument });

const kinds: readonly Kind[] = [
  { name: "hover", method: "textDocument/hover", capability: "hoverProvider", params: atPlace },
  { name: "definition", method: "textDocument/definition", capability: "definitionProvider", params: atPlace },
  {
    name: "references",
    method: "textDocument/references",
    capability: "referencesProvider",
    params: (place) => ({ ...place, context: { includeDeclaration: true } }),
  },
  { name: "outline", method: "textDocument/documentSymbol", capability: "documentSymbolProvider", params: ofDocument },
  { name: "folding", method: "textDocument/foldingRange", capability: "foldingRangeProvider", params: ofDocument },
  {
    name: "workspace symbols",
    method: "workspace/symbol",
    capability: "workspaceSymbolProvider",
    params: (_, round) => ({ query: queries[round % queries.length] }),
  },
];

export const requestNames: readonly string[] = kinds.map(({ name }) => name);

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
  const offered = kinds.filter(({ capability }) => session.can(capability));
  const latencies = new Map(offered.map(({ name }) => [name, [] as number[]]));
  const answered = new Set<string>();
  // By turns, so that no kind has the machine's good or bad minute to itself.
  let begun = performance.now();
  for (let round = -warmupRounds; round < rounds && (round <= 0 || performance.now() - begun < budget); round++) {
    if (round === 0) begun = performance.now();
    for (const { name, method, params } of offered) {
      const start = performance.now();
      const answer = await session.request(method, params(random.pick(places), Math.abs(round))).catch(() => null);
      if (!answer) continue;
      if (round >= 0) latencies.get(name)?.push(answer.receivedAt - start);
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

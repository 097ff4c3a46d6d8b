import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CancellationTokenSource, type Diagnostic } from "vscode-languageserver-protocol/node";
import type { TextChange } from "../../server/src/text/text-change.ts";
import { headingLine, longMinutes, minutesOfLength } from "../fixtures/long-minutes.ts";
import { type Answer, EditedDocument, failuresIn, freshDiagnostics } from "./pulled.ts";
import { pullingClient, type ServerProcess, startServer } from "./server-process.ts";

const at = (line: number, character: number, length: number) => ({
  start: { line, character },
  end: { line, character: character + length },
});
const insert = (line: number, character: number, text: string): TextChange => ({ range: at(line, character, 0), text });
const take = (line: number, character: number, length: number): TextChange => ({ range: at(line, character, length), text: "" });
/** The line of item 3: there a digit more is a number that jumps. */
const heading = headingLine(3);
const items = (answer: Answer | undefined): Diagnostic[] | null =>
  typeof answer === "object" && answer.kind === "full" ? answer.items : null;

describe("requests and edits that do not wait for each other", () => {
  let server: ServerProcess;
  beforeEach(async () => {
    server = await startServer();
    await server.indexed;
  });
  afterEach(async () => {
    expect(failuresIn(server)).toEqual([]);
    expect(await server.stop()).toBe(0);
  });

  test.each([
    ["short", 20],
    ["long", 2_000],
  ])("each answer about a %s document is that of a version that stood when it was given; the last is right", async (_, count) => {
    const document = new EditedDocument(server, "nyt.referat", longMinutes(count));
    await document.diagnostics();
    const asked: { readonly version: number; readonly answer: Promise<Answer>; readonly until: () => number }[] = [];
    let question: CancellationTokenSource | null = null;
    for (let turn = 0; turn < 60; turn++) {
      // Each version has another finding: item 3 becomes item 33, then 333. With another date all items are read anew.
      const edit = turn % 6 === 5 ? take(heading, 6, 5) : insert(heading, 6, "3");
      document.change(edit, { range: at(0, 26, 1), text: turn % 2 === 0 ? "6" : "5" });
      // An editor takes back its last question; now and then one forgets to.
      if (turn % 3 !== 0) question?.cancel();
      question = new CancellationTokenSource();
      let newest = 0;
      const answer = document.pull(undefined, question.token).finally(() => {
        newest = document.version;
      });
      asked.push({ version: document.version, answer, until: () => newest });
      if (turn % 10 === 9) await answer;
      else if (turn % 4 === 0) await new Promise((rested) => setTimeout(rested, 5));
    }
    const answers = await Promise.all(asked.map(({ answer }) => answer));
    const fresh = new Map([...new Set(document.texts)].map((text) => [text, JSON.stringify(freshDiagnostics(text, document.uri))]));
    const wanted = document.texts.map((text) => fresh.get(text));
    let given = 0;
    for (const [index, answer] of answers.entries()) {
      const found = items(answer);
      if (!found) expect(["cancelled", "again"]).toContain(answer);
      else {
        given++;
        const { version, until } = asked[index] as (typeof asked)[number];
        expect(wanted.slice(version - 1, until())).toContain(JSON.stringify(found));
      }
    }
    expect(given).toBeGreaterThan(5);
    expect(new Set(wanted).size).toBe(5);
    expect(items(answers.at(-1))).toEqual(freshDiagnostics(document.text, document.uri));
  });

  test("an answer says `unchanged` only where the items are the same", async () => {
    const document = new EditedDocument(server, "nyt.referat", longMinutes(30));
    const told = new Map<string, Diagnostic[]>();
    let last: string | undefined;
    const kinds = new Set<string>();
    const edits = [insert(20, 3, "x"), insert(heading, 6, "3"), insert(30, 0, ""), take(heading, 6, 1), insert(0, 0, "\n"), take(21, 3, 1)];
    for (let turn = 0; turn < 24; turn++) {
      const answer = await document.pull(last);
      if (typeof answer !== "object") throw new Error("nothing came in between");
      kinds.add(answer.kind);
      if (answer.kind === "full") told.set(answer.resultId ?? "", answer.items);
      else expect(answer.resultId).toBe(last);
      last = answer.resultId;
      expect(told.get(last ?? "")).toEqual(freshDiagnostics(document.text, document.uri));
      document.change(edits[turn % edits.length] as TextChange);
    }
    expect(kinds).toEqual(new Set(["full", "unchanged"]));
  });

  test("several changes in one notification are made in order", async () => {
    const document = new EditedDocument(server, "nyt.referat", longMinutes(30));
    document.change(insert(heading, 6, "3"), insert(0, 0, "\r\n"), take(1, 0, 1), insert(1, 0, "R"), insert(heading + 1, 6, "1"));
    expect(await document.diagnostics()).toEqual(freshDiagnostics(document.text, document.uri));
    document.change(insert(3, 0, "x"), { text: longMinutes(5) }, insert(heading, 6, "9"), insert(999, 999, "\nPunkt 6: Mere vej\n"));
    expect(await document.diagnostics()).toEqual(freshDiagnostics(document.text, document.uri));
    expect((await document.diagnostics()).map(({ code }) => code)).toContain("punkt-nummerering");
  });

  test("a word replaced everywhere in a long document", async () => {
    const document = new EditedDocument(server, "nyt.referat", longMinutes(3_000));
    await document.diagnostics();
    const lines = document.text.split("\n");
    const changes = lines.flatMap((line, index): TextChange[] => {
      const character = line.indexOf("Godkendt.");
      return character < 0 ? [] : [take(index, character, 9)];
    });
    expect(changes).toHaveLength(3_000);
    // Beside the mirror, which would take its time for each.
    void server.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: document.uri, version: 2 },
      contentChanges: changes.reverse(),
    });
    expect(await document.diagnostics()).toEqual(freshDiagnostics(document.text.replaceAll("Godkendt.", ""), document.uri));
  });

  test("undoing all edits gives the first diagnostics again", async () => {
    const document = new EditedDocument(server, "nyt.referat", longMinutes(200).replace("Punkt 7:", "Punkt 77:"));
    const first = await document.diagnostics();
    expect(first.length).toBeGreaterThan(0);
    const edits = [
      insert(heading, 6, "3"),
      insert(headingLine(2) - 1, 0, "\nPunkt 2: Ny\n\n19/7\n"),
      insert(0, 8, "x"),
      insert(40, 2, "\r"),
    ];
    const texts = edits.map((edit) => {
      const before = document.text;
      document.change(edit);
      void document.pull().catch(() => {});
      return before;
    });
    for (const text of texts.reverse()) document.change({ text });
    expect(await document.diagnostics()).toEqual(first);
  });

  test("a short document is answered about while a very long one is read and judged", async () => {
    const order: string[] = [];
    const long = new EditedDocument(server, "lang.referat", minutesOfLength(10_000_000));
    const ask = (name: string, uri: string, method: string, more: object = {}): Promise<unknown> =>
      server.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, ...more }).finally(() => order.push(name));
    const asked = [ask("long outline", long.uri, "documentSymbol"), ask("long diagnostics", long.uri, "diagnostic")];
    const short = server.open("kort.referat", longMinutes(3));
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    asked.push(
      ask("outline", short, "documentSymbol"),
      ask("folds", short, "foldingRange"),
      ask("diagnostics", short, "diagnostic"),
      ask("fixes", short, "codeAction", { range, context: { diagnostics: [] } }),
    );
    await Promise.all(asked);
    expect(order.slice(0, 4).sort()).toEqual(["diagnostics", "fixes", "folds", "outline"]);
  }, 60_000);
});

describe("a client that is sent diagnostics", () => {
  test("in a burst of edits of a long document is sent no version older than one before, and the newest at last", async () => {
    const { diagnostic: _, ...textDocument } = pullingClient.textDocument ?? {};
    const server = await startServer({ ...pullingClient, textDocument });
    const sent: { version: number; diagnostics: Diagnostic[] }[] = [];
    server.connection.onNotification("textDocument/publishDiagnostics", (params) => void sent.push(params));
    const document = new EditedDocument(server, "lang.referat", minutesOfLength(2_000_000).replace("Punkt 7:", "Punkt 77:"));
    for (let turn = 0; turn < 40; turn++) {
      document.change(turn % 6 === 5 ? take(heading, 6, 5) : insert(heading, 6, "3"));
      // Rests of every length, some long enough for diagnostics to be begun, or sent.
      await new Promise((rested) => setTimeout(rested, (turn * turn) % 160));
    }
    await expect.poll(() => sent.at(-1)?.version, { timeout: 20_000 }).toBe(document.version);
    const versions = sent.map(({ version }) => version);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    for (const { version, diagnostics } of sent)
      expect(diagnostics).toEqual(freshDiagnostics(document.texts[version - 1] ?? "", document.uri));
    expect(failuresIn(server)).toEqual([]);
    await server.stop();
  }, 60_000);
});

import { afterEach, describe, expect, test } from "vitest";
import { ErrorCodes } from "vscode-languageserver-protocol";
import { longMinutes, titleOf } from "../fixtures/long-minutes.ts";
import { framed, notification, RawServer, request } from "./raw-server.ts";

/** How the process ends where the bytes of its client cannot be told apart any more. */
const brokenWire = 65;
const uri = "file:///arkiv/a.referat";
const minutes = "REFERAT Økonomiudvalget d. 05-02-2020\n\nPunkt 1: Vej\n\n19/1\n\nSagsfremstilling\n\nKort.\n\nBeslutning\n\nGodkendt.\n";
const textDocument = { uri };
const opened = notification("textDocument/didOpen", { textDocument: { uri, languageId: "referat", version: 1, text: minutes } });
const outline = (id: number | string) => request(id, "textDocument/documentSymbol", { textDocument });

let server: RawServer;
afterEach(() => {
  server.process.kill("SIGKILL");
  expect(server.wrong).toBeNull();
});

/** The server still answers what is asked of the open document, and ends in order. */
async function goesOn(names = ["Økonomiudvalget", "Vej"]): Promise<void> {
  server.send(outline("still"));
  const { result } = await server.answerTo("still");
  for (const name of names) expect(JSON.stringify(result)).toContain(name);
  expect(await server.stop()).toBe(0);
  expect(server.stderr).toBe("");
}

describe("bytes that are no frames", () => {
  test.each([
    ["a header that is none", "Hej\r\n\r\n"],
    ["a negative length", "Content-Length: -1\r\n\r\n{}"],
    ["a length that is no number", "Content-Length: mange\r\n\r\n{}"],
    ["a length that nothing could hold", "Content-Length: 99999999999\r\n\r\n{}"],
    ["no length", "Content-Type: application/json\r\n\r\n{}"],
    ["a message without a header", JSON.stringify(outline(7))],
    ["a message that is longer than it says", `Content-Length: 20\r\n\r\n${JSON.stringify(outline(7))}`],
    [
      "a message that is shorter than it says",
      `Content-Length: 500\r\n\r\n${JSON.stringify(outline(7))}${String(framed(outline(8))).repeat(9)}`,
    ],
    ["rubbish", String.fromCharCode(...Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 256))],
  ])("end the server with an answer and a code of its own: %s", async (_, text) => {
    server = await new RawServer().initialize();
    server.send(opened, outline(1), Buffer.from(text, "latin1"));
    expect(await server.exited).toBe(brokenWire);
    expect(server.came.find(({ id }) => id === null)).toMatchObject({ error: { code: ErrorCodes.ParseError } });
    expect(server.stderr).toMatch(/^Forbindelsen kan ikke forstås: .+\.\n$/);
  });

  test("do so before anything was said, too", async () => {
    server = new RawServer("server");
    server.send(Buffer.from("GET / HTTP/1.1\r\nHost: a\r\n\r\n"));
    expect(await server.exited).toBe(brokenWire);
  });
});

describe("frames that hold no message", () => {
  test.each([
    ["no JSON", Buffer.from("{"), ErrorCodes.ParseError],
    ["nothing", Buffer.from(""), ErrorCodes.ParseError],
    ["no UTF-8", Buffer.from('{"jsonrpc":"2.0","id":9,"method":"a\xff"}', "latin1"), ErrorCodes.ParseError],
    ["a mark in front", Buffer.from("\ufeff{}"), ErrorCodes.ParseError],
    ["JSON in UTF-16", Buffer.from(JSON.stringify(outline(9)), "utf16le"), ErrorCodes.ParseError],
    ["very deep brackets", Buffer.from("[".repeat(200_000)), ErrorCodes.ParseError],
    ["a batch", Buffer.from(JSON.stringify([outline(9), outline(10)])), ErrorCodes.InvalidRequest],
    ["null", Buffer.from("null"), ErrorCodes.InvalidRequest],
    ["a number", Buffer.from("17"), ErrorCodes.InvalidRequest],
    ["words", Buffer.from('"hej"'), ErrorCodes.InvalidRequest],
    ["nothing in brackets", Buffer.from("{}"), ErrorCodes.InvalidRequest],
    ["an identity of null", Buffer.from('{"jsonrpc":"2.0","id":null,"method":"textDocument/hover"}'), ErrorCodes.InvalidRequest],
    ["an identity that is a list", Buffer.from('{"jsonrpc":"2.0","id":[1],"method":"textDocument/hover"}'), ErrorCodes.InvalidRequest],
    ["a method that is a number", Buffer.from('{"jsonrpc":"2.0","method":5}'), ErrorCodes.InvalidRequest],
  ])("are refused, and the next is heard: %s", async (_, body, code) => {
    server = await new RawServer().initialize();
    server.send(opened, Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body);
    expect(await server.answerTo(null)).toMatchObject({ error: { code } });
    await goesOn();
  });

  test("of many messages in one write, cut anywhere, each is heard", async () => {
    server = await new RawServer().initialize();
    const bytes = Buffer.concat([opened, ...Array.from({ length: 200 }, (_, id) => outline(id))].map(framed));
    for (let at = 0; at < bytes.length; at += 777) server.send(bytes.subarray(at, at + 777));
    for (let id = 0; id < 200; id++) expect((await server.answerTo(id)).result).toHaveLength(2);
    await goesOn();
  });

  test("a long document in a frame is heard whole", async () => {
    server = await new RawServer().initialize();
    const text = longMinutes(10_000);
    server.send(notification("textDocument/didOpen", { textDocument: { uri, languageId: "referat", version: 1, text } }));
    await goesOn([titleOf(9_999)]);
  });
});

describe("messages at the wrong time", () => {
  test("requests before `initialize` are refused, notifications passed over; then it can begin", async () => {
    server = new RawServer();
    server.send(opened, notification("initialized", {}), outline(1), request(2, "shutdown"), request(3, "nobody/knows"));
    for (const id of [1, 2, 3]) expect(await server.answerTo(id)).toMatchObject({ error: { code: ErrorCodes.ServerNotInitialized } });
    server.send(request(4, "initialize", { capabilities: "all" }));
    expect(await server.answerTo(4)).toMatchObject({ error: { code: ErrorCodes.InvalidParams } });
    await server.initialize();
    server.send(opened);
    await goesOn();
  });

  test("what comes with `initialize` in one write is heard when the server has been loaded", async () => {
    server = new RawServer();
    const begin = request(0, "initialize", { processId: null, rootUri: null, capabilities: {} });
    server.send(begin, notification("initialized", {}), opened, outline(1));
    expect((await server.answerTo(1)).result).toHaveLength(2);
    await goesOn();
  });

  test("a second `initialize` is refused, and changes nothing", async () => {
    server = await new RawServer().initialize();
    server.send(opened, request(1, "initialize", { processId: null, rootUri: null, capabilities: {} }));
    expect(await server.answerTo(1)).toMatchObject({ error: { code: ErrorCodes.InvalidRequest } });
    await goesOn();
  });

  test("after `shutdown` requests are refused, notifications passed over; `exit` ends it with 0", async () => {
    server = await new RawServer().initialize();
    server.send(opened, request(1, "shutdown"));
    await server.answerTo(1);
    server.send(opened, outline(2), request(3, "shutdown"), request(4, "initialize", { capabilities: {} }));
    for (const id of [2, 3, 4]) expect(await server.answerTo(id)).toMatchObject({ error: { code: ErrorCodes.InvalidRequest } });
    server.send(notification("exit"));
    expect(await server.exited).toBe(0);
  });

  test.each(["at once", "after initialize"])("`exit` without `shutdown` ends it with 1: %s", async (when) => {
    server = new RawServer();
    if (when !== "at once") await server.initialize();
    server.send(notification("exit"));
    expect(await server.exited).toBe(1);
  });

  test("a request with the identity of one that is not answered yet is refused", async () => {
    server = await new RawServer().initialize();
    server.send(opened, outline(1), outline(1));
    await expect.poll(() => server.came.filter(({ id }) => id === 1).length).toBe(2);
    expect(server.came.filter(({ id, error }) => id === 1 && error)).toMatchObject([{ error: { code: ErrorCodes.InvalidRequest } }]);
    // It may be used again.
    server.came.length = 0;
    server.send(outline(1));
    expect((await server.answerTo(1)).result).toHaveLength(2);
    await goesOn();
  });

  test("what nobody knows: a request has no method, a notification is passed over, `$/` like any", async () => {
    server = await new RawServer().initialize();
    server.send(opened, notification("nobody/knows", { a: 1 }), notification("$/nobody", []), request(1, "nobody/knows", {}));
    server.send(request(2, "$/nobody"), request(3, "__proto__", {}), request(4, "", {}), request(5, "x".repeat(100_000)));
    for (const id of [1, 2, 3, 4, 5]) expect(await server.answerTo(id)).toMatchObject({ error: { code: ErrorCodes.MethodNotFound } });
    await goesOn();
  });

  test("answers that nobody asked for are passed over", async () => {
    server = await new RawServer().initialize();
    server.send(opened, { jsonrpc: "2.0", id: 77, result: null }, { jsonrpc: "2.0", id: null, error: { code: 1, message: "x" } });
    server.send({ jsonrpc: "2.0", id: 0, error: "nej" }, { jsonrpc: "2.0", id: 0 });
    expect(await server.answerTo(0)).toMatchObject({ error: { code: ErrorCodes.InvalidRequest } });
    await goesOn();
  });

  test("cancelling: what nobody asked, what was answered, what waits; and nonsense", async () => {
    server = await new RawServer().initialize();
    const cancel = (params: unknown): object => notification("$/cancelRequest", params);
    server.send(
      opened,
      cancel({ id: 5 }),
      cancel({ id: "5" }),
      cancel({}),
      cancel(null),
      cancel([]),
      cancel("x"),
      cancel({ id: null }),
      cancel({ id: {} }),
    );
    server.send(...Array.from({ length: 1000 }, (_, id) => cancel({ id: 1_000_000 + id })));
    server.send(outline(1), cancel({ id: 1 }), outline(2));
    expect(await server.answerTo(1)).toMatchObject({ error: { code: -32800 } });
    expect((await server.answerTo(2)).result).toHaveLength(2);
    server.send(cancel({ id: 2 }));
    await goesOn();
  });
});

describe("documents in a strange order", () => {
  const changed = (version: number, text: string, about = uri): object =>
    notification("textDocument/didChange", { textDocument: { uri: about, version }, contentChanges: [{ text }] });
  const closed = notification("textDocument/didClose", { textDocument });

  test("changed before it was opened, opened twice, closed twice, changed afterwards", async () => {
    server = await new RawServer().initialize();
    server.send(changed(2, minutes), outline(1), opened, opened, outline(2), closed, closed, changed(3, minutes), outline(3), opened);
    expect(await server.answerTo(1)).toMatchObject({ result: [] });
    expect((await server.answerTo(2)).result).toHaveLength(2);
    expect(await server.answerTo(3)).toMatchObject({ result: [] });
    await goesOn();
  });

  test("versions that go backwards, and stand still: what came last holds", async () => {
    server = await new RawServer().initialize();
    const named = (name: string): string => minutes.replace("Vej", name);
    server.send(opened, changed(9, named("Sti")), changed(3, named("Bro")), changed(3, named("Havn")), changed(-1, named("Kaj")));
    await goesOn(["Kaj"]);
  });

  test("a range from behind is read as its other way round, one beyond the end as the end", async () => {
    server = await new RawServer().initialize();
    const at = (line: number, character: number) => ({ line, character });
    const contentChanges = [
      { range: { start: at(2, 12), end: at(2, 9) }, text: "Sti" },
      {
        range: { start: at(2 ** 31 - 1, 5), end: at(Number.MAX_VALUE, Number.MAX_VALUE) },
        text: "\nPunkt 2: Bro\n\n19/2\n\nBeslutning\n\nGodkendt.\n",
      },
      { range: { start: at(2, 999), end: at(2, 9999) }, text: " og vej" },
    ];
    server.send(opened, notification("textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges }));
    await goesOn(["1. Sti og vej", "2. Bro"]);
  });

  test("a change that cannot be understood: nothing is said of the document until it is opened again", async () => {
    server = await new RawServer().initialize();
    const range = { start: { line: 2, character: -1 }, end: { line: 2, character: 3 } };
    server.send(
      opened,
      notification("textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges: [{ range, text: "" }] }),
    );
    server.send(outline(1), changed(3, minutes), outline(2), opened);
    expect(await server.answerTo(1)).toMatchObject({ result: [] });
    expect(await server.answerTo(2)).toMatchObject({ result: [] });
    await goesOn();
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ErrorCodes } from "vscode-languageserver-protocol";
import { commandNames } from "../../server/src/features/command-names.ts";
import { lookedAt, notifications, parked, requests, uri } from "./all-methods.ts";
import { notification, RawServer, request } from "./raw-server.ts";

/** Values of each kind that JSON has, and some that editors have been seen to write. */
const values: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  0.5,
  2 ** 31 - 1,
  Number.MAX_VALUE,
  "",
  "x",
  "file:///%zz/%00",
  "\ud800",
  [],
  [null],
  [{}],
  {},
  { start: null },
];

/** The same with one part of it, or all of it, replaced by each of the values. */
function* spoilt(given: unknown): Generator<unknown> {
  yield* values;
  if (typeof given !== "object" || given === null) return;
  const parts = Object.entries(given);
  for (const [name, part] of parts)
    for (const other of spoilt(part)) {
      const changed = parts.map(([key, value]) => [key, key === name ? other : value] as const);
      yield Array.isArray(given) ? changed.map(([, value]) => value) : Object.fromEntries(changed);
    }
}

const reversed = { start: { line: 8, character: 0 }, end: { line: 2, character: 9 } };
const far = { start: { line: 2 ** 31 - 1, character: 2 ** 31 - 1 }, end: { line: Number.MAX_VALUE, character: Number.MAX_VALUE } };

describe("parameters that are not what they should be", () => {
  let server: RawServer;
  let lastId = 0;
  beforeAll(async () => {
    server = await new RawServer().initialize();
    reopen();
  });
  afterAll(async () => {
    expect(await server.stop()).toBe(0);
    expect(server.wrong).toBeNull();
    expect(server.stderr).toBe("");
  });

  function reopen(): void {
    server.send(notification("textDocument/didOpen", notifications["textDocument/didOpen"]));
  }

  /** What the server has logged as having failed. */
  const failures = () =>
    server.came.filter(({ method, params }) => method === "window/logMessage" && (params as { type: number }).type === 1);

  /** Asks all of it at once, and gives the answers. */
  async function ask(method: string, all: readonly unknown[]) {
    const ids = all.map(() => ++lastId);
    server.send(...all.map((params, index) => request(ids[index] as number, method, params)));
    const answers = await Promise.all(ids.map((id) => server.answerTo(id)));
    expect(failures()).toEqual([]);
    server.came.length = 0;
    return answers;
  }

  test("all methods that are looked at are tried here", () => {
    const tried = [...Object.keys({ ...requests, ...notifications, ...parked }), "initialize"];
    expect([...lookedAt].filter((method) => !tried.includes(method))).toEqual([]);
  });

  test.each(Object.keys(requests))("%s: as it should be, it is answered", async (method) => {
    reopen();
    const [answer] = await ask(method, [requests[method]]);
    expect(answer?.error).toBeUndefined();
  });

  test.each([...Object.keys(requests), ...Object.keys(parked)].filter((method) => lookedAt.has(method)))(
    "%s: nothing, null, a string, a number, a list are refused",
    async (method) => {
      for (const { error } of await ask(method, [undefined, null, "x", 5, [], {}])) expect(error?.code).toBe(ErrorCodes.InvalidParams);
    },
  );

  test.each(Object.keys(requests))("%s: whatever part is wrong, it is answered or refused, and never fails", async (method) => {
    const all = [...spoilt(requests[method])];
    expect(all.length).toBeGreaterThan(values.length);
    const codes = (await ask(method, all)).map(({ error }) => error?.code);
    expect(codes.filter((code) => code !== undefined && code !== ErrorCodes.InvalidParams)).toEqual([]);
    if (lookedAt.has(method)) expect(codes).toContain(ErrorCodes.InvalidParams);
  });

  test("ranges from behind and beyond the end are answered", async () => {
    for (const [method, params] of Object.entries(requests))
      if ("range" in params)
        for (const { error } of await ask(
          method,
          [reversed, far].map((range) => ({ ...params, range })),
        ))
          expect(error).toBeUndefined();
  });

  test.each(Object.values(commandNames))(
    "command %s: whatever it is given, it is answered",
    async (command) => {
      const place = { uri, version: 1, position: { line: 2, character: 0 }, committee: "Økonomiudvalget", code: "x", range: reversed };
      const all = [undefined, null, [], ...[...spoilt(place)].map((given) => [given])];
      const answers = await ask(
        "workspace/executeCommand",
        all.map((given) => ({ command, arguments: given })),
      );
      for (const { error } of answers) expect(error).toBeUndefined();
    },
    60_000,
  );

  test.each(Object.keys(notifications))("%s: whatever part is wrong, the server goes on", async (method) => {
    server.came.length = 0;
    for (const params of spoilt(notifications[method])) {
      server.send(notification(method, params));
      if (method === "textDocument/didChange" || method === "textDocument/didClose") reopen();
    }
    reopen();
    const id = ++lastId;
    server.send(request(id, "textDocument/documentSymbol", { textDocument: { uri } }));
    expect((await server.answerTo(id)).result).toHaveLength(2);
    expect(failures()).toEqual([]);
  });
});

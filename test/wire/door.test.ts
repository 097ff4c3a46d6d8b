import { describe, expect, test } from "vitest";
import type { Message, MessageReader, MessageWriter } from "vscode-languageserver";
import { Door } from "../../server/src/wire/door.ts";

/** A door with its two sides: what comes from the client, what goes in, what is written. */
function doorway() {
  const passed: Message[] = [];
  const written: Message[] = [];
  const logged: string[] = [];
  let come: (message: unknown) => void = () => {};
  const nothing = { dispose() {} };
  const reader: MessageReader = {
    onError: () => nothing,
    onClose: () => nothing,
    onPartialMessage: () => nothing,
    listen(callback) {
      come = callback as (message: unknown) => void;
      return nothing;
    },
    dispose() {},
  };
  const writer: MessageWriter = {
    onError: () => nothing,
    onClose: () => nothing,
    write: async (message) => void written.push(message),
    end() {},
    dispose() {},
  };
  const door = new Door(reader, writer, (line) => void logged.push(line));
  door.reader.listen((message) => void passed.push(message));
  return { door, passed, written, logged, come: (message: unknown) => come(message) };
}

const initialize = { jsonrpc: "2.0", id: 1, method: "initialize", params: { capabilities: {} } };

describe("the door", () => {
  test("holds what comes while the server is being loaded, in order, and lets nobody wait who leaves", () => {
    const { door, passed, come } = doorway();
    come(initialize);
    come({ jsonrpc: "2.0", method: "initialized", params: [] });
    come({ jsonrpc: "2.0", id: 2, method: "workspace/symbol", params: { query: "" } });
    expect(passed).toHaveLength(1);
    door.open();
    expect(passed.slice(1)).toEqual([
      { jsonrpc: "2.0", method: "initialized", params: {} },
      { jsonrpc: "2.0", id: 2, method: "workspace/symbol", params: { query: "" } },
    ]);
    const leaving = doorway();
    leaving.come(initialize);
    leaving.come({ jsonrpc: "2.0", method: "exit" });
    expect(leaving.passed).toEqual([initialize, { jsonrpc: "2.0", method: "exit" }]);
  });

  test("after an `initialize` that failed another may come; what was held is refused", async () => {
    const { door, passed, written, come } = doorway();
    come(initialize);
    come({ jsonrpc: "2.0", id: 2, method: "workspace/symbol", params: { query: "" } });
    await door.writer.write({ jsonrpc: "2.0", id: 1, error: { code: -32603, message: "x" } } as Message);
    expect(written).toMatchObject([{ id: 2, error: { code: -32002 } }, { id: 1 }]);
    come(initialize);
    expect(passed).toEqual([initialize, initialize]);
  });

  test("takes an answer for one once, and one that lacks its result for null", async () => {
    const { door, passed, written, logged, come } = doorway();
    come(initialize);
    door.open();
    for (const id of [0, 1, 2]) await door.writer.write({ jsonrpc: "2.0", id, method: "workspace/configuration" } as Message);
    come({ jsonrpc: "2.0", id: 0 });
    come({ jsonrpc: "2.0", id: 1, error: "no" });
    come({ jsonrpc: "2.0", id: 2, result: [1] });
    come({ jsonrpc: "2.0", id: 2, result: [2] });
    expect(passed.slice(1)).toMatchObject([
      { id: 0, result: null },
      { id: 1, error: { code: -32603 } },
      { id: 2, result: [1] },
    ]);
    expect(logged).toHaveLength(1);
    come({ jsonrpc: "2.0", id: 0 });
    expect(written.at(-1)).toMatchObject({ id: 0, error: { code: -32600 } });
  });
});

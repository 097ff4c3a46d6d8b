import { isUtf8 } from "node:buffer";
import { createConnection as connect, type Socket } from "node:net";
import type { MessageReader, MessageWriter } from "vscode-languageserver";
import { IPCMessageReader, IPCMessageWriter, StreamMessageWriter } from "vscode-languageserver/node";
import { type FrameFaults, FrameReader } from "./wire/frame-reader.ts";

/** How a client and this process speak with each other. */
export interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
}

/** What a command line says of the transport; null where it names none. */
export type TransportName =
  | { readonly kind: "stdio" | "ipc" }
  | { readonly kind: "socket"; readonly at: { path: string } | { port: number } };

/** `--stdio`, `--node-ipc`, `--pipe=…`, `--socket=…`; the latter two also with their value as the next argument. */
export function transportOf(args: readonly string[]): TransportName | null {
  for (const [index, arg] of args.entries()) {
    if (arg === "--stdio") return { kind: "stdio" };
    if (arg === "--node-ipc") return process.send === undefined ? null : { kind: "ipc" };
    const [, name, value = args[index + 1] ?? ""] = /^--(pipe|socket)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name === "pipe" && value !== "") return { kind: "socket", at: { path: value } };
    if (name === "socket" && /^\d+$/.test(value) && Number(value) < 65_536) return { kind: "socket", at: { port: Number(value) } };
  }
  return null;
}

/** Opens a transport. `ended` is told, with a fault or without one, when nobody is at the other end any more. */
export function openTransport(name: TransportName, faults: FrameFaults, ended: (error: Error | null) => void): Transport {
  const gone = (): void => ended(null);
  if (name.kind === "ipc") {
    process.on("disconnect", gone);
    return { reader: new IPCMessageReader(process), writer: new IPCMessageWriter(process) };
  }
  const socket: Socket | null =
    name.kind === "socket" ? connect({ ...name.at, ...("port" in name.at ? { host: "127.0.0.1" } : {}) }) : null;
  const [input, output] = socket ? [socket, socket] : [process.stdin, process.stdout];
  for (const stream of new Set([input, output])) stream.on("error", ended).on("close", gone);
  input.on("end", gone);
  return { reader: new FrameReader(input, textOf, faults), writer: new StreamMessageWriter(output) };
}

/** The text of bytes in UTF-8; null where they are not that. */
const textOf = (bytes: Uint8Array): string | null =>
  isUtf8(bytes) ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8") : null;

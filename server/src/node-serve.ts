import { Console } from "node:console";
import { writeSync } from "node:fs";
import { createConnection, ProposedFeatures, ResponseError } from "vscode-languageserver/node";
import { startFront } from "./front.ts";
import { addressAsOurs } from "./node-address.ts";
import { exits } from "./node-exits.ts";
import { nodeHost } from "./node-host.ts";
import { openTransport, transportOf } from "./node-transport.ts";
import { faultText } from "./session/fault-text.ts";
import { within } from "./session/patience.ts";
import { Door } from "./wire/door.ts";

/** So long it takes at most to tell a client why it is left, in milliseconds. */
const patience = 1_000;

/**
 * Serves over the transport that the command line names: `--stdio`, `--node-ipc`, `--pipe=…`, `--socket=…`. The archive
 * is stored in `storageFolder` where the client names no other; null stores it nowhere.
 */
export function serve(storageFolder: string | null): void {
  const name = transportOf(process.argv.slice(2));
  if (!name) {
    say("referat: sprogserveren mangler en forbindelse: --stdio, --node-ipc, --pipe=<sti> eller --socket=<port>");
    process.exitCode = exits.usage;
    return;
  }
  endOnFaults();
  // What is written by mistake must not come among the messages.
  if (name.kind === "stdio") globalThis.console = new Console(process.stderr, process.stderr);
  const faults = {
    unreadable: () => void door.unreadable(),
    broken(why: string) {
      // A client that does not read either is not waited for.
      const told = within(patience, door.unreadable());
      void told.finally(() => end(exits.brokenWire, `Forbindelsen kan ikke forstås: ${why}.`));
    },
  };
  const transport = openTransport(name, faults, (error) => end(door.isShutDown ? 0 : 1, error && faultText(error)));
  const door = new Door(
    transport.reader,
    transport.writer,
    (line) => connection.console.warn(line),
    (address) => addressAsOurs(address),
  );
  const connection = createConnection(ProposedFeatures.all, door.reader, door.writer);
  startFront(connection, nodeHost(storageFolder), () => import("./core.ts"), {
    started: () => door.open(),
    failed: (error) => end(exits.fault, `Serveren kan ikke indlæses. ${faultText(error)}`),
  });
  connection.listen();
}

/** Where something fails that nobody awaits, nobody knows what it left half done. A client that refuses what it is asked is none of that. */
function endOnFaults(): void {
  process.on("uncaughtException", (error) => end(exits.fault, `Fejl i serveren. ${faultText(error)}`));
  process.on("unhandledRejection", (error) => {
    if (error instanceof ResponseError) say(`Editoren afslog et spørgsmål (${error.code}).`);
    else end(exits.fault, `Fejl i serveren. ${faultText(error)}`);
  });
}

function end(code: number, why: string | null): never {
  if (why !== null) say(why);
  process.exit(code);
}

/** At once, for the process may be about to end; and in vain where nobody listens any more. */
function say(line: string): void {
  try {
    writeSync(process.stderr.fd, `${line}\n`);
  } catch {
    // There is nobody to tell.
  }
}

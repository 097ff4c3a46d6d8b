import { within } from "../../../server/src/session/patience.ts";
import { framed, notification, RawServer, request } from "../../server/raw-server.ts";
import { type Damage, damaged } from "./mutate.ts";

/** What may be said of a session; `wrong` is null where all went as it should. */
export interface Played {
  readonly code: number | null;
  readonly answers: number;
  readonly wrong: string | null;
}

/** So long a server may be silent that has been asked, in milliseconds: it is taken to hang then. */
const patience = 30_000;
/** With `shutdown` and without, and where the bytes could not be understood. */
const orderly = new Set([0, 1, 65]);

/** Sends a damaged session to a server of its own, and says how it went. */
export async function play(seed: number, damage: Damage): Promise<Played> {
  const server = new RawServer(seed % 2 === 0 ? "cli" : "server");
  const timer = setTimeout(() => server.process.kill("SIGKILL"), patience);
  try {
    for (const piece of damaged(seed, damage)) server.send(piece);
    const goesOn = await lives(server, damage);
    if (goesOn) server.send(notification("exit"));
    // What is asked for in bytes that are half there is waited for: then the client goes.
    server.process.stdin?.end();
    const code = await server.exited;
    return { code, answers: server.came.length, wrong: wrongIn(server, code, damage) };
  } finally {
    clearTimeout(timer);
    server.process.kill("SIGKILL");
  }
}

/**
 * Where the frames were whole, a question is answered whatever came before. In damaged ones it may have become part of another
 * message: then it is waited for but a while.
 */
async function lives(server: RawServer, damage: Damage): Promise<boolean> {
  server.send(framed(request("initialized?", "initialize", { processId: null, capabilities: {} })), request("alive?", "shutdown"));
  const answer = server.answerTo("alive?").then(
    () => true,
    () => false,
  );
  if (damage === "messages") return answer;
  return (await within(700, answer)) ?? false;
}

function wrongIn(server: RawServer, code: number | null, damage: Damage): string | null {
  if (server.wrong !== null) return `not the protocol: ${server.wrong}`;
  if (code === null) return "it hung";
  if (!orderly.has(code)) return `it ended with ${code}: ${server.stderr.slice(0, 2000)}`;
  if (damage === "messages" && code === 65) return `whole frames were not understood: ${server.stderr}`;
  const failed = server.came.find(({ method, params, error }) =>
    method === "window/logMessage" ? (params as { type: number }).type === 1 : error?.code === -32603,
  );
  return failed ? `a feature failed: ${JSON.stringify(failed).slice(0, 2000)}` : null;
}

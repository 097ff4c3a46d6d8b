import { parentPort } from "node:worker_threads";
import { sha256 } from "./node-digest.ts";
import type { Answer, Question } from "./node-readers.ts";
import { readBytesSteps } from "./session/read-bytes.ts";
import { finish } from "./text/steps.ts";

/** Entry of a thread that reads the bytes of files, one after the other. */
parentPort?.on("message", ({ id, bytes, knownHash }: Question) => {
  const read = finish(readBytesSteps(sha256(), bytes, knownHash));
  parentPort?.postMessage({ id, read } satisfies Answer);
});

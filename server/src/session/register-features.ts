import type { LensAbilities } from "../features/code-lenses.ts";
import { answering } from "./answering.ts";
import type { Crashes } from "./crash-record.ts";
import type { Host } from "./host.ts";
import { registerMoving } from "./register-moving.ts";
import { type ReadingInput, type ReadingSession, registerReading } from "./register-reading.ts";
import { registerWriting } from "./register-writing.ts";
import { RenameInArchive } from "./rename-in-archive.ts";

/** Answers each request of the protocol by its feature. */
export function registerFeatures(
  input: Omit<ReadingInput, "answers"> & {
    readonly abilities: LensAbilities;
    readonly host: Host;
    readonly crashes: Crashes;
  },
): ReadingSession {
  const { connection, open, client, abilities, host, crashes } = input;
  const answers = answering(connection, open, crashes);
  registerMoving(connection, answers, open, client, abilities);
  registerWriting(connection, answers, open, new RenameInArchive(open, host, client()));
  return registerReading({ ...input, answers });
}

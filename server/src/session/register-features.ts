import type { LensAbilities } from "../features/code-lenses.ts";
import type { Host } from "./host.ts";
import { registerMoving } from "./register-moving.ts";
import { type ReadingInput, type ReadingSession, registerReading } from "./register-reading.ts";
import { registerWriting } from "./register-writing.ts";
import { RenameInArchive } from "./rename-in-archive.ts";

/** Answers each request of the protocol by its feature. */
export function registerFeatures(
  input: ReadingInput & {
    readonly abilities: LensAbilities;
    readonly host: Host;
  },
): ReadingSession {
  const { connection, answers, open, client, abilities, host } = input;
  registerMoving(connection, answers, open, client, abilities);
  registerWriting(connection, answers, open, new RenameInArchive(open, host, client()));
  return registerReading(input);
}

import type { LensAbilities } from "../features/code-lenses.ts";
import { answering } from "./answering.ts";
import { registerMoving } from "./register-moving.ts";
import { type ReadingInput, type ReadingSession, registerReading } from "./register-reading.ts";
import { registerWriting } from "./register-writing.ts";

/** Answers each request of the protocol by its feature. */
export function registerFeatures(input: Omit<ReadingInput, "answers"> & { readonly abilities: LensAbilities }): ReadingSession {
  const { connection, open, client, abilities } = input;
  const answers = answering(connection, open);
  registerMoving(connection, answers, open, client, abilities);
  registerWriting(connection, answers);
  return registerReading({ ...input, answers });
}

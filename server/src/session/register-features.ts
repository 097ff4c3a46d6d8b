import type { ClientCapabilities, Connection } from "vscode-languageserver";
import type { LensAbilities } from "../features/code-lenses.ts";
import { answering } from "./answering.ts";
import type { OpenDocuments } from "./open-documents.ts";
import { registerMoving } from "./register-moving.ts";
import { registerReading } from "./register-reading.ts";
import { registerWriting } from "./register-writing.ts";

/** Answers each request of the protocol by its feature. */
export function registerFeatures(
  connection: Connection,
  open: OpenDocuments,
  client: () => ClientCapabilities,
  abilities: LensAbilities,
): void {
  const answers = answering(connection, open);
  registerReading(connection, answers);
  registerMoving(connection, answers, open, client, abilities);
  registerWriting(connection, answers);
}

import { answering } from "./answering.ts";
import type { OpenDocuments } from "./open-documents.ts";
import { registerMoving } from "./register-moving.ts";
import { type ReadingInput, registerReading } from "./register-reading.ts";
import { registerWriting } from "./register-writing.ts";
import { registerSemanticTokens, type SemanticTokensSession } from "./semantic-tokens.ts";

/** Answers each request of the protocol by its feature. */
export function registerFeatures(input: Omit<ReadingInput, "answers"> & { readonly open: OpenDocuments }): SemanticTokensSession {
  const { connection, open, client } = input;
  const answers = answering(connection, open);
  registerReading({ ...input, answers });
  registerMoving(connection, answers, open, client);
  registerWriting(connection, answers);
  return registerSemanticTokens(connection, answers, open, client);
}

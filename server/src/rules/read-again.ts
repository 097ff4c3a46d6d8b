import { type DocumentFacts, documentFactsSteps } from "../facts/document-facts.ts";
import { parseSteps } from "../syntax/parse.ts";
import type { SourceText } from "../text/source-text.ts";
import { finish } from "../text/steps.ts";

/** What a text says that would stand in a document's place: whether a fix would do what it says is seen there. */
export const readAgain = (text: SourceText): DocumentFacts => finish(documentFactsSteps(finish(parseSteps(text)).tree, text));

/** The grammar as the file that is shipped. */
import { fileURLToPath } from "node:url";
import { withDefinitions } from "./definitions.ts";
import { repository } from "./document.ts";

export const grammarFile = fileURLToPath(new URL("../../syntaxes/referat.tmLanguage.json", import.meta.url));

export function grammarText(): string {
  const grammar = {
    information: "Generated from server/src/vocabulary by npm run generate; do not edit.",
    name: "Referat",
    scopeName: "text.referat",
    fileTypes: ["referat"],
    patterns: [{ include: "#document" }],
    repository: withDefinitions(repository),
  };
  return `${JSON.stringify(grammar, null, 2)}\n`;
}

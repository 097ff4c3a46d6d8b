import type { Location } from "vscode-languageserver-types";
import type { Treatment } from "../archive/archive.ts";
import { punktLocation } from "./lsp-range.ts";

/** Where an item that treats a case begins: its title. */
export const treatmentLocation = ({ uri, punkt: { firstLine, punkt } }: Pick<Treatment, "uri" | "punkt">): Location =>
  punktLocation(uri, firstLine, punkt.title);

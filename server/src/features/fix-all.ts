import type { CodeAction } from "vscode-languageserver-types";
import { allSafeEdits } from "../rules/safe-fixes.ts";
import { fixAllKind } from "./command-names.ts";
import { documentEdit } from "./document-edit.ts";
import { messages } from "./messages.ts";
import type { Snapshot } from "./snapshot.ts";

/** Mends all that can be mended unasked, in one edit; for editors that ask for it by name, as on saving. */
export function fixAll(snapshot: Snapshot, only: readonly string[] | undefined): CodeAction[] {
  if (!only?.some(isFixAll)) return [];
  const edits = allSafeEdits(snapshot.text, (text) => (text === snapshot.text ? snapshot : snapshot.reread(text)).findings());
  if (edits.length === 0) return [];
  return [{ title: messages.fixAll[snapshot.language], kind: fixAllKind, edit: documentEdit(snapshot, edits) }];
}

/** The kind itself, or one above it: `source.fixAll`, `source`. */
const isFixAll = (kind: string): boolean => kind === fixAllKind || (kind !== "" && fixAllKind.startsWith(`${kind}.`));

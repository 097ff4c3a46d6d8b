import type { Position, Range } from "vscode-languageserver-types";
import type { ArchiveReader } from "../archive/archive.ts";
import { personKey } from "../facts/document-people.ts";
import { sagsnummerKey } from "../facts/sagsnummer.ts";
import type { Message } from "../rules/rule.ts";
import type { Span } from "../text/source-text.ts";
import { sagsnummerForms } from "../vocabulary/sagsnumre.ts";
import { spanRange } from "./lsp-range.ts";
import { filled, messages } from "./messages.ts";
import { occurrencesOf, personOccurrences, type Searched, sagsnummerOccurrences } from "./occurrences.ts";
import type { Snapshot } from "./snapshot.ts";
import { type Subject, subjectsAt } from "./subject-at.ts";

/** What is renamed: a case and a person in all meetings, an attachment in its item. */
export type Renamed =
  | { readonly kind: "sagsnummer"; readonly name: string }
  | { readonly kind: "person"; readonly name: string }
  | { readonly kind: "bilag"; readonly name: string; readonly subject: Subject };

/** What stands at a position and has a name that may be changed: exactly its words. Null for anything else. */
export function renamedAt(snapshot: Snapshot, position: Position): { readonly renamed: Renamed; readonly range: Range } | null {
  for (const subject of subjectsAt(snapshot, position)) {
    const { span } = subject;
    switch (subject.kind) {
      case "sagsnummer":
        return { renamed: { kind: "sagsnummer", name: subject.sagsnummer.text }, range: spanRange(span) };
      case "person": {
        // The party behind a name stays.
        const { name } = subject.person;
        return { renamed: { kind: "person", name }, range: spanRange({ ...span, end: Math.min(span.end, span.start + name.length) }) };
      }
      case "bilag":
        return { renamed: { kind: "bilag", name: subject.name, subject }, range: spanRange(span) };
      default:
    }
  }
  return null;
}

const wholeSagsnummer = new RegExp(`^(?:${sagsnummerForms.map(({ pattern }) => `(?:${pattern})`).join("|")})$`, "u");

/** The new name as it is to be written, or why it cannot be one. */
export function newNameOf(renamed: Renamed, given: string): { readonly name: string } | { readonly says: Message } {
  const name = given.normalize("NFC").trim();
  if (name === "" || /[\r\n\u2028\u2029]/.test(name)) return { says: messages.nameEmpty };
  if (renamed.kind === "sagsnummer" && !wholeSagsnummer.test(name)) return { says: filled(messages.noSagsnummer, name) };
  if (renamed.kind === "person" && (!/^\p{L}[\p{L} .'’´-]*$/u.test(name) || /\s{2}/.test(name)))
    return { says: filled(messages.noPersonName, name) };
  if (renamed.kind === "bilag" && /[»«"”“„]/.test(name)) return { says: filled(messages.noBilagName, name) };
  return { name };
}

/** The other documents of the archive that may name what is renamed: an attachment belongs to its item alone. */
export function othersWith(archive: ArchiveReader, here: string, renamed: Renamed): readonly string[] {
  if (renamed.kind === "bilag") return [];
  const places =
    renamed.kind === "sagsnummer"
      ? [...archive.treatments(renamed.name), ...archive.mentions(renamed.name)]
      : archive.personPlaces(personKey(renamed.name));
  return [...new Set(places.map(({ uri }) => uri))].filter((uri) => uri !== here);
}

/** Whether a new number is another case's already: the two become one. */
export const mergesCases = (archive: ArchiveReader, renamed: Renamed, name: string): boolean =>
  renamed.kind === "sagsnummer" && sagsnummerKey(name) !== sagsnummerKey(renamed.name) && archive.treatedIn(name) > 0;

/** Where a document names what is renamed: the words that the new name takes the place of, from top to bottom. */
export function renamedSpans(document: Searched, renamed: Renamed): readonly Span[] {
  const found =
    renamed.kind === "sagsnummer"
      ? sagsnummerOccurrences(document, sagsnummerKey(renamed.name))
      : renamed.kind === "person"
        ? personOccurrences(document, renamed)
        : (occurrencesOf(document, renamed.subject) ?? []);
  const spans = found.map(({ span }) => span).sort((a, b) => a.line - b.line || a.start - b.start);
  // Two may be said of the same words: an editor refuses edits that overlap.
  return spans.filter((span, index) => {
    const before = spans[index - 1];
    return !before || before.line !== span.line || before.end <= span.start;
  });
}

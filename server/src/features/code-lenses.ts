import type { CodeLens, Command } from "vscode-languageserver-types";
import type { Treatment } from "../archive/archive.ts";
import { danishDate } from "../facts/calendar-date.ts";
import type { PlacedPunkt } from "../facts/document-facts.ts";
import { commandNames, editorCommandNames } from "./command-names.ts";
import { spanRange } from "./lsp-range.ts";
import { messages, say } from "./messages.ts";
import type { Snapshot } from "./snapshot.ts";
import { treatmentsAround } from "./treatments-around.ts";

/** More treatments has no case, but a number under which an office files what recurs: nothing is told of it. */
const mostTreatments = 200;

/** What the editor can do with a lens, beside asking the server for a command. */
export interface LensAbilities {
  /** It has the command that shows a case's whole history in a peek. */
  readonly peeks: boolean;
}

/**
 * Over each item whose case was treated elsewhere, too: `19/11689 · behandlet 3 gange`, which shows the history, and the
 * dates of the treatments before and behind this one, which lead there.
 */
export function codeLenses(snapshot: Snapshot, abilities: LensAbilities): CodeLens[] {
  // Items of one case ask for the same treatments.
  const known = new Map<string, readonly Treatment[]>();
  const treatmentsOf = (sagsnummer: string): readonly Treatment[] => {
    const before = known.get(sagsnummer);
    if (before) return before;
    const all = snapshot.archive.treatedIn(sagsnummer) > mostTreatments ? [] : snapshot.archive.treatments(sagsnummer);
    known.set(sagsnummer, all);
    return all;
  };
  return snapshot.facts.punkter.flatMap((punkt) => lensesOver(snapshot, punkt, treatmentsOf, abilities));
}

function lensesOver(
  snapshot: Snapshot,
  punkt: PlacedPunkt,
  treatmentsOf: (sagsnummer: string) => readonly Treatment[],
  { peeks }: LensAbilities,
): CodeLens[] {
  const [sagsnummer] = punkt.facts.sagsnumre;
  if (!sagsnummer) return [];
  const treatments = treatmentsOf(sagsnummer.text);
  if (treatments.length < 2 || treatments.length > mostTreatments) return [];
  const { all, previous, next } = treatmentsAround(snapshot, punkt, sagsnummer.text, treatments);
  const { language } = snapshot;
  const line = punkt.firstLine + punkt.facts.headingLine;
  const range = spanRange({ line, start: 0, end: 0 });
  const here = { uri: snapshot.uri, position: { line, character: 0 } };
  const history: Command = {
    title: `${sagsnummer.text} · ${say(messages.treatedTimes, language, all.length)}`,
    // An empty name is the protocol's way to say that there is nothing to click.
    command: peeks ? editorCommandNames.showHistory : "",
    ...(peeks ? { arguments: [here] } : {}),
  };
  const leads = [
    { treatment: previous, message: messages.previousTreatment, command: commandNames.previousTreatment },
    { treatment: next, message: messages.nextTreatment, command: commandNames.nextTreatment },
  ].flatMap(({ treatment, message, command }): Command[] =>
    // Where it leads is looked up with the click: by then, the other document may be another.
    treatment ? [{ title: say(message, language, whenOf(treatment, language)), command, arguments: [here] }] : [],
  );
  return [history, ...leads].map((command) => ({ range, command }));
}

const whenOf = ({ document: { date } }: Treatment, language: Snapshot["language"]): string =>
  date ? danishDate(date) : messages.noDate[language];

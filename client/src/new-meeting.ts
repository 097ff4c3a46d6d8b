import * as vscode from "vscode";
import type { Session } from "./client.ts";
import { t } from "./localize.ts";
import { plainText } from "./plain-text.ts";
import { commandIds, type NytMoedeResult, requestNames, type Udvalg } from "./protocol.ts";

/** "Nyt møde…": asks which committee and when, and opens a document that is not saved yet, made from the committee's last one. */
export const registerNewMeeting = (session: Session): vscode.Disposable =>
  vscode.commands.registerCommand(commandIds.newMeeting, async () => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const known = await session.request<readonly Udvalg[]>(requestNames.udvalg, { uri });
    const committee = await askCommittee(known);
    const date = committee && (await askDate(committee));
    if (committee === undefined || date === undefined) {
      return;
    }
    const made = await session.request<NytMoedeResult>(requestNames.nytMoede, { committee: committee.name, date });
    if ("says" in made) {
      void vscode.window.showWarningMessage(plainText(made.says));
      return;
    }
    await openUnsaved(made);
  });

type Committee = Pick<Udvalg, "name"> & Partial<Udvalg>;

async function askCommittee(known: readonly Udvalg[]): Promise<Committee | undefined> {
  const another = { label: t("Et andet udvalg …"), committee: undefined };
  const items = known.map((committee) => ({
    label: committee.name,
    description: t("seneste møde {0}", danish(committee.last)),
    committee,
  }));
  if (items.length > 0) {
    const chosen = await vscode.window.showQuickPick([...items, another], {
      title: t("Nyt møde"),
      placeHolder: t("Vælg udvalget"),
      matchOnDescription: true,
    });
    if (chosen === undefined || chosen.committee !== undefined) {
      return chosen?.committee;
    }
  }
  const name = await vscode.window.showInputBox({
    title: t("Nyt møde"),
    prompt: t("Udvalgets navn, som det skrives i referatet"),
    validateInput: (value) => (value.trim() === "" ? t("Skriv udvalgets navn.") : undefined),
  });
  return name === undefined ? undefined : { name: name.trim() };
}

function askDate({ name, next }: Committee): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: t("Nyt møde i {0}", name),
    prompt: t("Mødets dato, som 05-02-2025"),
    value: next === undefined ? "" : danish(next),
    validateInput: (value) => (isDate(value) ? undefined : t("Skriv datoen som 05-02-2025.")),
  });
}

/** `2025-02-05` as `05-02-2025`. */
const danish = (iso: string): string => iso.split("-").reverse().join("-");

const written = /^\s*(\d{1,2})[-./](\d{1,2})[-./](\d{4})\s*$/;

/** A day that the calendar has. */
function isDate(value: string): boolean {
  const [, day, month, year] = written.exec(value) ?? [];
  if (day === undefined || month === undefined) {
    return false;
  }
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** A document with the name that its file is to have, which is written when the user saves it. */
async function openUnsaved({ uri, text, position }: Exclude<NytMoedeResult, { readonly says: string }>): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri).with({ scheme: "untitled" }));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
  const cursor = new vscode.Position(position.line, position.character);
  await vscode.window.showTextDocument(document, { selection: new vscode.Selection(cursor, cursor), preview: false });
}

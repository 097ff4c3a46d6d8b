import * as vscode from "vscode";
import { onDidChangeLanguage, t } from "../localize.ts";
import type { Status } from "../looking.ts";
import type { Lookup } from "../lookup.ts";
import { plainText } from "../plain-text.ts";
import { commandIds, languageId } from "../protocol.ts";
import { showMenu } from "./menu.ts";
import { archiveText, documentParts, limitTexts } from "./status-words.ts";

/** Edits must rest for so long before the document is asked about again, in milliseconds. */
const rest = 400;

/**
 * The status item of the minutes in front, and the archive's own among the language's items (`{}` in the status bar):
 * there it disturbs nobody, and is at hand for one who wonders.
 */
export function registerStatus(lookup: Lookup): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("referat.dokument", vscode.StatusBarAlignment.Right, 110);
  item.name = "Referat";
  item.command = commandIds.showStatus;
  const archive = vscode.languages.createLanguageStatusItem("referat.arkiv", { language: languageId });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let status: Status | null = null;

  const show = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== languageId || !status?.document) {
      item.hide();
      return;
    }
    showDocument(item, status, findingsOf(document.uri));
    showArchive(archive, status);
    item.show();
  };
  const update = async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    const asked = document?.languageId === languageId ? document.uri : undefined;
    const answer = asked === undefined ? null : await lookup.status(asked);
    if (vscode.window.activeTextEditor?.document === document) {
      status = answer;
      show();
    }
  };
  const later = (milliseconds = rest): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void update(), milliseconds);
  };
  later(0);

  return vscode.Disposable.from(
    item,
    archive,
    vscode.commands.registerCommand(commandIds.showStatus, async () => {
      const document = vscode.window.activeTextEditor?.document;
      const current = await lookup.status(document?.languageId === languageId ? document.uri : undefined);
      await showMenu(current, document ? findingsOf(document.uri) : 0);
    }),
    vscode.window.onDidChangeActiveTextEditor(() => later(50)),
    vscode.workspace.onDidOpenTextDocument(({ languageId: id }) => {
      if (id === languageId) {
        later(50);
      }
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) {
        later();
      }
    }),
    vscode.languages.onDidChangeDiagnostics(show),
    lookup.onDidChange(() => later(50)),
    onDidChangeLanguage(show),
    { dispose: () => clearTimeout(timer) },
  );
}

function showDocument(item: vscode.StatusBarItem, { document, archive }: Status, findings: number): void {
  if (!document) {
    return;
  }
  const parts = documentParts(document, findings);
  const limits = limitTexts(archive);
  item.text = `${limits.length > 0 ? "$(warning) " : ""}${parts.join(" · ")}`;
  item.accessibilityInformation = { label: `Referat: ${[...parts, ...limits].join(", ")}`, role: "button" };
  // Names of files and committees stand in it: as text, never as markdown.
  const tooltip = new vscode.MarkdownString();
  for (const line of [parts.join(" · "), archiveText(archive), ...limits]) {
    tooltip.appendText(line).appendMarkdown("\n\n");
  }
  item.tooltip = tooltip;
}

function showArchive(item: vscode.LanguageStatusItem, { archive }: Status): void {
  const limits = limitTexts(archive);
  item.name = t("Referat: arkivet");
  item.text = archiveText(archive);
  item.detail = plainText(limits.join(" "));
  item.busy = archive.progress !== null;
  item.severity = limits.length > 0 ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
  item.command = { command: commandIds.showStatus, title: t("Vis") };
}

const findingsOf = (uri: vscode.Uri): number => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === languageId).length;

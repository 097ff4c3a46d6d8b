import * as vscode from "vscode";
import { t } from "../localize.ts";
import type { Status } from "../looking.ts";
import { commandIds, sagerView } from "../protocol.ts";
import { countText } from "../wording.ts";
import { archiveText, limitTexts } from "./status-words.ts";

interface Choice extends vscode.QuickPickItem {
  readonly run?: { readonly command: string; readonly arguments?: readonly unknown[] };
}

/** What can be done with the minutes in front and with the archive; its limits, in full. */
export async function showMenu(status: Status | null, findings: number): Promise<void> {
  const chosen = await vscode.window.showQuickPick(choices(status, findings), {
    title: "Referat",
    placeHolder: status ? archiveText(status.archive) : t("Sprogserveren kører ikke"),
    matchOnDetail: true,
  });
  if (chosen?.run) {
    await vscode.commands.executeCommand(chosen.run.command, ...(chosen.run.arguments ?? []));
  }
}

function choices(status: Status | null, findings: number): Choice[] {
  if (!status) {
    return [
      { label: t("Start sprogserveren"), run: { command: commandIds.restartServer } },
      { label: t("Vis log"), run: { command: commandIds.showLog } },
    ];
  }
  const own: Choice[] = status.document
    ? [
        {
          label: t("Vis fund"),
          description: findings === 0 ? t("ingen fund") : t("{0} fund", countText(findings)),
          run: { command: "workbench.actions.view.problems" },
        },
        { label: t("Vis sagsforløb"), description: t("for punktet ved markøren"), run: { command: commandIds.showSagsforloeb } },
      ]
    : [];
  const limits = limitTexts(status.archive).map(
    (detail): Choice => ({
      label: `$(warning) ${t("Udeladt af arkivet")}`,
      detail,
      run:
        status.archive.maxFiles === null
          ? { command: commandIds.showLog }
          : { command: "workbench.action.openSettings", arguments: ["referat.archive"] },
    }),
  );
  return [
    ...own,
    { label: t("Vis sager"), description: archiveText(status.archive), run: { command: `${sagerView}.focus` } },
    ...limits,
    { label: t("Genopbyg arkivet"), run: { command: "referat.genopbygArkiv" } },
    { label: t("Vis log"), run: { command: commandIds.showLog } },
  ];
}

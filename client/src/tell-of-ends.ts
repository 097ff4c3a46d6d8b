import * as vscode from "vscode";
import { t } from "./localize.ts";

/** The server ended unexpectedly, and runs again. */
export async function tellOfRestart(log: vscode.LogOutputChannel): Promise<void> {
  const showLog = t("Vis log");
  const chosen = await vscode.window.showWarningMessage(
    t("Referats sprogserver standsede uventet og er startet igen. Det, du har skrevet, er ikke berørt."),
    showLog,
  );
  if (chosen === showLog) {
    log.show();
  }
}

/** The server is not started any more, until the user asks for it. */
export async function tellOfEnd(log: vscode.LogOutputChannel, restartServer: () => Promise<void>, neverStarted: boolean): Promise<void> {
  const restart = t("Genstart sprogserver");
  const showLog = t("Vis log");
  const chosen = await vscode.window.showErrorMessage(
    neverStarted
      ? t("Referats sprogserver kunne ikke starte.")
      : t("Referats sprogserver standser gang på gang og startes ikke igen af sig selv. Dine dokumenter er ikke berørt."),
    restart,
    showLog,
  );
  if (chosen === restart) {
    await restartServer();
  } else if (chosen === showLog) {
    log.show();
  }
}

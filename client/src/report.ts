import * as vscode from "vscode";
import type { Session } from "./client.ts";
import { language, t } from "./localize.ts";
import type { Report } from "./looking.ts";
import { requestNames } from "./protocol.ts";

/** What the report takes from the extension's own package.json. */
export interface Manifest {
  readonly version: string;
  readonly contributes: { readonly configuration: readonly { readonly properties: Readonly<Record<string, unknown>> }[] };
}

/** Opens a report of versions and counts for one who is to help. Nothing of any document stands in it, no name and no path. */
export async function openReport(session: Session, manifest: Manifest): Promise<void> {
  const server = await session.ask<Report>(requestNames.report, {});
  const content = [`# ${t("Fejlrapport fra Referat")}`, "", ...clientLines(manifest, session.deaths), "", ...serverLines(server), ""].join(
    "\n",
  );
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language: "markdown" }));
}

const clientLines = (manifest: Manifest, deaths: number): string[] => [
  line(t("Tidspunkt"), new Date().toISOString()),
  line("Referat", manifest.version),
  line("VS Code", `${vscode.version} (${vscode.env.appHost}${vscode.env.remoteName === undefined ? "" : ", remote"})`),
  line(t("Sprog"), `${language()} (VS Code: ${vscode.env.language})`),
  line(t("Betroet arbejdsområde"), yes(vscode.workspace.isTrusted)),
  line(t("Ændrede indstillinger"), changedSettings(manifest).join(", ") || t("ingen")),
  line(t("Sprogserverens uventede standsninger"), String(deaths)),
];

function serverLines(report: Report | null): string[] {
  if (report === null) {
    return [t("Sprogserveren kører ikke.")];
  }
  const { machine, archive } = report;
  return [
    `## ${t("Sprogserveren")}`,
    "",
    line("Node", machine.node),
    line(t("System"), machine.system),
    line(t("Proces"), String(machine.process)),
    line(t("Kørt i"), `${machine.uptime} s`),
    line(t("Hukommelse"), `${machine.memory} MB`),
    line(t("Åbne referater"), String(report.openDocuments)),
    line(t("Referater i arkivet"), `${archive.documents}${archive.complete ? "" : ` (${t("ikke læst færdigt")})`}`),
    line(t("Filer, der ikke kan læses"), String(archive.unreadable)),
    line(t("Isolerede dokumenter"), String(report.isolated)),
    line(t("Fejl"), report.failures.map(({ name, count }) => `${name} (${count})`).join(", ") || t("ingen")),
  ];
}

/** Names only: a value may be a path or a word of somebody's own. */
function changedSettings({ contributes }: Manifest): string[] {
  const names = contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
  return names.filter((name) => {
    const found = vscode.workspace.getConfiguration().inspect(name);
    return [found?.globalValue, found?.workspaceValue, found?.workspaceFolderValue].some((value) => value !== undefined);
  });
}

const line = (name: string, value: string): string => `- ${name}: ${value}`;
const yes = (is: boolean): string => (is ? t("ja") : t("nej"));

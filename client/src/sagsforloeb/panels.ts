import * as vscode from "vscode";
import { language, onDidChangeLanguage, t } from "../localize.ts";
import type { Sagsforloeb } from "../looking.ts";
import type { Lookup } from "../lookup.ts";
import { sagsforloebPanel } from "../protocol.ts";
import { pictureOf } from "./draw-words.ts";
import { pageFolder, pageOf } from "./page.ts";
import type { FromPage, PageState, ToPage } from "./picture.ts";

/** The panels that show a case over time: one for each case, which comes to the front when it is asked for again. */
export class SagsforloebPanels implements vscode.WebviewPanelSerializer<PageState>, vscode.Disposable {
  readonly #lookup: Lookup;
  readonly #extensionUri: vscode.Uri;
  readonly #panels = new Map<string, vscode.WebviewPanel>();

  constructor(lookup: Lookup, extensionUri: vscode.Uri) {
    this.#lookup = lookup;
    this.#extensionUri = extensionUri;
  }

  /** Shows a case over time, beside the editor. */
  show(sagsnummer: string): void {
    const known = this.#panels.get(keyOf(sagsnummer));
    if (known) {
      known.reveal();
      return;
    }
    const panel = vscode.window.createWebviewPanel(
      sagsforloebPanel,
      titleOf(sagsnummer),
      { viewColumn: vscode.ViewColumn.Beside },
      { enableFindWidget: true },
    );
    this.#attach(panel, sagsnummer);
  }

  /** Brings a panel back after the window has been reloaded. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: PageState | undefined): Promise<void> {
    if (typeof state?.sagsnummer === "string" && !this.#panels.has(keyOf(state.sagsnummer))) {
      this.#attach(panel, state.sagsnummer);
    } else {
      panel.dispose();
    }
  }

  dispose(): void {
    for (const panel of this.#panels.values()) {
      panel.dispose();
    }
  }

  #attach(panel: vscode.WebviewPanel, sagsnummer: string): void {
    const key = keyOf(sagsnummer);
    this.#panels.set(key, panel);
    let shown: Sagsforloeb | null = null;
    let sent = "";
    let ready = false;

    const draw = async (): Promise<void> => {
      const model = await this.#lookup.sagsforloeb(sagsnummer);
      if (!ready || this.#panels.get(key) !== panel) {
        return;
      }
      const message = messageOf(sagsnummer, model);
      const written = JSON.stringify(message);
      shown = model;
      // Most changes of the archive are of other cases: one who reads the page is not disturbed.
      if (written !== sent) {
        sent = written;
        await panel.webview.postMessage(message);
      }
    };
    const open = async (treatment: number): Promise<void> => {
      const { uri, line } = shown?.treatments[treatment] ?? {};
      if (uri !== undefined && line !== undefined) {
        const selection = new vscode.Range(line, 0, line, 0);
        await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection, viewColumn: columnBeside(panel) });
      }
    };

    const listeners = vscode.Disposable.from(
      panel.webview.onDidReceiveMessage((message: FromPage) => {
        if (message.kind === "open") {
          return open(message.treatment);
        }
        // A page that comes back to the front begins anew.
        ready = true;
        sent = "";
        return draw();
      }),
      this.#lookup.onDidChange(() => void draw()),
      onDidChangeLanguage(() => void draw()),
    );
    panel.onDidDispose(() => {
      listeners.dispose();
      this.#panels.delete(key);
    });
    panel.title = titleOf(sagsnummer);
    panel.iconPath = vscode.Uri.joinPath(this.#extensionUri, "images", "referat.svg");
    panel.webview.options = { enableScripts: true, localResourceRoots: [pageFolder(this.#extensionUri)] };
    panel.webview.html = pageOf(panel.webview, this.#extensionUri);
  }
}

/** By it, a case is known again: blanks and capitals do not count. */
const keyOf = (sagsnummer: string): string => sagsnummer.trim().replace(/\s+/g, " ").toUpperCase();

const titleOf = (sagsnummer: string): string => t("Sagsforløb {0}", sagsnummer);

function messageOf(sagsnummer: string, model: Sagsforloeb | null): ToPage {
  if (model) {
    return { kind: "picture", picture: pictureOf(model) };
  }

  const message = t("Arkivet har ingen behandling af sagen {0}.", sagsnummer);
  return { kind: "empty", sagsnummer, language: language(), message };
}

/** An item opens beside the picture, not in its place. */
function columnBeside(panel: vscode.WebviewPanel): vscode.ViewColumn {
  const { viewColumn } = panel;
  const others = vscode.window.tabGroups.all.map((group) => group.viewColumn).filter((column) => column !== viewColumn);
  return others[0] ?? vscode.ViewColumn.Beside;
}

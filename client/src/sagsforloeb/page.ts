import * as vscode from "vscode";
import { language, t } from "../localize.ts";

/** Where the page's script and style lie: all that it may load. */
export const pageFolder = (extensionUri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(extensionUri, "dist", "webview");

/**
 * The page of a Sagsforløb: empty until its script has been told what to draw. Nothing of a document is in it, and its
 * policy lets it load nothing but its own script and style.
 */
export function pageOf(webview: vscode.Webview, extensionUri: vscode.Uri): string {
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const address = (file: string): vscode.Uri => webview.asWebviewUri(vscode.Uri.joinPath(pageFolder(extensionUri), file));
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource} 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!DOCTYPE html>
<html lang="${language()}">
  <head>
    <meta charset="UTF-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${t("Sagsforløb")}</title>
    <link rel="stylesheet" nonce="${nonce}" href="${address("sagsforloeb.css")}">
  </head>
  <body>
    <main id="sagsforloeb"></main>
    <script nonce="${nonce}" src="${address("sagsforloeb.js")}"></script>
  </body>
</html>`;
}

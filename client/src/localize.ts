import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import english from "../../l10n/bundle.l10n.en.json" with { type: "json" };
import { type Language, languageSetting } from "./protocol.ts";

/** The Danish words that have English ones in `l10n/bundle.l10n.en.json`. What is not there does not compile. */
export type Words = keyof typeof english;

/**
 * What the client says, in the language of the window: `t("Arkivet har {0} møder.", count)`, with values in the places
 * `{0}`, `{1}` …. Called when the words are shown, not when a module is loaded: the language may change at any time.
 */
export const t = (danish: Words, ...values: readonly (string | number)[]): string => l10n.t(danish, ...values);

const changed = new vscode.EventEmitter<Language>();

/** The window speaks another language now: whatever is on the screen has to be said anew. */
export const onDidChangeLanguage: vscode.Event<Language> = changed.event;

let current: Language = "da";

/** The language that the client speaks. */
export const language = (): Language => current;

/** Speaks the language of the settings, from now on and whenever they change. To be called before anything is said. */
export function followLanguage(): vscode.Disposable {
  speak(languageOfSettings());
  return vscode.workspace.onDidChangeConfiguration((change) => {
    if (!change.affectsConfiguration(languageSetting)) {
      return;
    }
    const wanted = languageOfSettings();
    if (wanted !== current) {
      speak(wanted);
      changed.fire(wanted);
    }
  });
}

function speak(wanted: Language): void {
  current = wanted;
  l10n.config({ contents: wanted === "en" ? english : {} });
}

/** `auto` is Danish, whatever language VS Code itself has: few Danes have it in Danish, for it comes without. */
function languageOfSettings(): Language {
  return vscode.workspace.getConfiguration().get(languageSetting) === "en" ? "en" : "da";
}

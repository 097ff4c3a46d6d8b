import * as vscode from "vscode";
import { t } from "../localize.ts";
import type { Lookup } from "../lookup.ts";
import { dateText, treatedText } from "../wording.ts";

/** So many cases are offered at a time. */
const mostOffered = 100;
/** Typing must rest for so long before the archive is asked, in milliseconds. */
const rest = 120;

interface SagPick extends vscode.QuickPickItem {
  readonly sagsnummer: string;
}

/** Asks the user for a case, by number or words of its title; undefined where none is chosen. */
export function chooseSag(lookup: Lookup): Promise<string | undefined> {
  const pick = vscode.window.createQuickPick<SagPick>();
  pick.title = t("Vis sagsforløb");
  pick.placeholder = t("Sagsnummer eller ord af titlen");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const offer = async (): Promise<void> => {
    const asked = pick.value;
    pick.busy = true;
    const items = await sagerFor(lookup, asked);
    if (pick.value === asked) {
      pick.items = items;
      pick.busy = false;
    }
  };
  return new Promise((resolve) => {
    pick.onDidChangeValue(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void offer(), rest);
    });
    pick.onDidAccept(() => {
      const written = pick.value.trim();
      resolve(pick.activeItems[0]?.sagsnummer ?? (written === "" ? undefined : written));
      pick.hide();
    });
    pick.onDidHide(() => {
      clearTimeout(timer);
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
    void offer();
  });
}

/** The cases in which the words stand; without words, those of the open documents or else of the newest year. */
async function sagerFor(lookup: Lookup, filter: string): Promise<SagPick[]> {
  const most = mostOffered;
  const top = await lookup.sager({ under: null, filter, most });
  const [first] = top?.nodes ?? [];
  const under = first?.kind === "open" || first?.kind === "year" ? first : null;
  const found = under ? await lookup.sager({ under, most }) : top;
  return (found?.nodes ?? []).flatMap((node) => {
    if (node.kind !== "sag") {
      return [];
    }
    const { sagsnummer, title, treatments, last } = node;
    const detail = last === null ? treatedText(treatments) : t("{0}, senest {1}", treatedText(treatments), dateText(last));
    // The archive has matched number and title: nothing that it gave is to be filtered out again.
    return [{ sagsnummer, label: sagsnummer, description: title, detail, alwaysShow: true }];
  });
}

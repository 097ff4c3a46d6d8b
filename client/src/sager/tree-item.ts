import * as vscode from "vscode";
import { t } from "../localize.ts";
import type { SagItem, TreatmentItem } from "../looking.ts";
import { commandIds } from "../protocol.ts";
import { committeeText, countText, dateText, sagerText, treatedText } from "../wording.ts";
import type { SagerElement } from "./element.ts";

/** How a node of the tree looks and sounds. Ids are kept over changes, so that what is open stays open. */
export function treeItemOf(element: SagerElement): vscode.TreeItem {
  const item = itemOf(element);
  item.id = element.id;
  return item;
}

function itemOf({ node, parent }: SagerElement): vscode.TreeItem {
  switch (node.kind) {
    case "open":
      return groupItem(t("I de åbne referater"), node.count, "folder-opened", vscode.TreeItemCollapsibleState.Expanded);
    case "year":
      return groupItem(
        node.year === null ? t("Uden dato") : String(node.year),
        node.count,
        "calendar",
        vscode.TreeItemCollapsibleState.Collapsed,
      );
    case "sag":
      return sagItem(node);
    case "treatment":
      return treatmentItem(node);
    case "more": {
      const item = new vscode.TreeItem(t("Vis flere; {0} er ikke vist", countText(node.more)));
      item.iconPath = new vscode.ThemeIcon("ellipsis");
      item.command = { command: commandIds.moreSager, title: t("Vis flere"), arguments: [parent?.id ?? null] };
      return item;
    }
  }
}

function groupItem(label: string, count: number, icon: string, state: vscode.TreeItemCollapsibleState): vscode.TreeItem {
  const item = new vscode.TreeItem(label, state);
  item.description = sagerText(count);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.tooltip = `${label} · ${sagerText(count)}`;
  item.accessibilityInformation = { label: `${label} ${sagerText(count)}` };
  return item;
}

function sagItem({ sagsnummer, title, treatments, last }: SagItem): vscode.TreeItem {
  const item = new vscode.TreeItem(sagsnummer, vscode.TreeItemCollapsibleState.Collapsed);
  const times = last === null ? treatedText(treatments) : t("{0}, senest {1}", treatedText(treatments), dateText(last));
  item.description = title;
  item.tooltip = `${sagsnummer}\n${title}\n${times}`;
  item.iconPath = new vscode.ThemeIcon("briefcase");
  item.contextValue = "sag";
  // One hears first what one sees: who speaks to the machine calls it by that.
  item.accessibilityInformation = { label: `${sagsnummer} ${title}, ${times}` };
  return item;
}

function treatmentItem({ date, committee, number, title, decision, uri, line }: TreatmentItem): vscode.TreeItem {
  const item = new vscode.TreeItem(dateText(date));
  const decided = decision ?? t("ingen beslutning");
  const punkt = number === null ? title : t("Punkt {0}: {1}", number, title);
  item.description = `${committeeText(committee)} · ${decided}`;
  item.tooltip = `${dateText(date)} · ${committeeText(committee)}\n${punkt}\n${decided}`;
  item.iconPath = new vscode.ThemeIcon("law");
  item.contextValue = "behandling";
  item.accessibilityInformation = { label: `${dateText(date)} ${item.description}, ${punkt}` };
  const selection = new vscode.Range(line, 0, line, 0);
  item.command = { command: "vscode.open", title: t("Åbn punktet"), arguments: [vscode.Uri.parse(uri), { selection }] };
  return item;
}

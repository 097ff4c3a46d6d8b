import { describe, expect, test } from "vitest";
import type { CodeAction, Range, TextDocumentEdit } from "vscode-languageserver-types";
import { codeActions } from "../../server/src/features/code-actions.ts";
import { workspace } from "./snapshot.ts";

const head = "//! file:///m.referat\n|REFERAT Økonomiudvalget d. 25-02-2019\n\nMødedato 25. februar 2019\n\n";
const whole: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
const longTitle = "Partnerskabsprojekt om strategisk udvikling og omlægning af de kommunale indkøb i samarbejde med nabokommunerne";
const cut = `${head}Indholdsfortegnelse\nBudget for 2021.....\t3\n${longTitle.slice(0, 98)}\t7\n\nPunkt 1: Budget for 2021\n\n20/1233\n\nPunkt 2: ${longTitle}\n\n20/1234\n`;
const wrongDates = `${head}Punkt 1: Budget\n\n20/1233\n\nResumé\n\nFra 31. september 2019 til 31. november 2019.\n`;

const actionsOf = (marked: string, only?: string[], language: "da" | "en" = "da", range = whole): CodeAction[] =>
  codeActions(workspace(marked, language).snapshot, range, only, []);
const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title);

describe("what sets a finding aside", () => {
  test("stands last, is not preferred, and names the version that it is of", () => {
    const actions = actionsOf(cut);
    expect(titles(actions)).toEqual(["Skriv hele titlen", "Se bort fra dette fund", "Se bort fra denne regel her"]);
    expect(actions.map(({ isPreferred }) => isPreferred)).toEqual([true, undefined, undefined]);
    expect(actions[1]?.edit).toBeUndefined();
    expect(actions[1]?.command).toMatchObject({
      command: "referat.seBortFraFund",
      arguments: [
        { uri: "file:///m.referat", version: 1, code: "indholdsfortegnelse-afkortet", range: { start: { line: 6, character: 0 } } },
      ],
    });
    expect(actions[2]?.command?.command).toBe("referat.seBortFraRegel");
    expect(actions[1]?.diagnostics?.[0]?.code).toBe("indholdsfortegnelse-afkortet");
  });

  test("names the rule where there are several, and offers each rule once", () => {
    expect(titles(actionsOf(wrongDates))).toEqual([
      "Se bort fra dette fund (dato-umulig)",
      "Se bort fra dette fund (dato-umulig)",
      "Se bort fra denne regel her",
    ]);
    expect(titles(actionsOf(wrongDates, ["quickfix"], "en"))[2]).toBe("Set this rule aside here");
  });

  test("is not offered where there is no finding, or where other things are asked for", () => {
    expect(actionsOf(wrongDates, undefined, "da", { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } })).toEqual([]);
    expect(actionsOf(wrongDates, ["refactor"])).toEqual([]);
  });
});

describe("all safe fixes at once", () => {
  test.each(["source.fixAll.referat", "source.fixAll", "source"])("are made for who asks for %s", (kind) => {
    const actions = actionsOf(cut, [kind]);
    expect(actions.map((action) => action.kind)).toEqual(["source.fixAll.referat"]);
    const [change] = (actions[0]?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    expect(change?.textDocument).toEqual({ uri: "file:///m.referat", version: 1 });
    expect(change?.edits).toEqual([{ range: { start: { line: 6, character: 0 }, end: { line: 6, character: 98 } }, newText: longTitle }]);
  });

  test.each([undefined, "", "quickfix", "source.fixAll.eslint", "source.fix", "source.organizeImports"])("are not made for %j", (kind) => {
    expect(actionsOf(cut, kind === undefined ? undefined : [kind]).filter((action) => action.kind !== "quickfix")).toEqual([]);
  });

  test("are none where nothing can safely be mended", () => {
    expect(actionsOf(wrongDates, ["source.fixAll.referat"])).toEqual([]);
  });
});

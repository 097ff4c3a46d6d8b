import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { CompletionItem, TextEdit } from "vscode-languageserver-types";
import { analyse } from "../../server/src/analysis.ts";
import { completions, resolveCompletion } from "../../server/src/features/completion.ts";
import { workspace } from "./snapshot.ts";

const today = { year: 2024, month: 3, day: 5 };

function proposed(marked: string): readonly CompletionItem[] {
  const { snapshot, position } = workspace(marked);
  return [...completions(snapshot, position, today).items].sort((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1));
}
const labels = (marked: string): string[] => proposed(marked).map(({ label }) => label);

/** The document with an item chosen from the list. */
function chosen(marked: string, label: string): string {
  const { snapshot, position } = workspace(marked);
  const item = completions(snapshot, position, today).items.find((each) => each.label === label);
  const edit = item?.textEdit as TextEdit | undefined;
  if (!edit) throw new Error(`»${label}« is not proposed`);
  const lines = snapshot.text.toString().split("\n");
  const { start, end } = edit.range;
  expect(start.line).toBe(end.line);
  const words = lines[start.line] ?? "";
  lines[start.line] = words.slice(0, start.character) + edit.newText + words.slice(end.character);
  return lines.join("\n");
}

const minutes = (
  item: string,
  others = "Punkt 2: Vejen\n\n21/7\n\nSagsfremstilling\n\nKort.\n\nIndstilling\n\nAdministrationen indstiller, at det godkendes.\n\nBeslutning i Byrådet den 03-02-2021\n\nTiltrådt.\n",
): string =>
  `//! a\nREFERAT Byrådet d. 03-02-2021\n\nMødedeltagere Anne Holm (V), Bo Lund (A)\n\nPunkt 1: Havnen\n\n21/1\n\n${item}\n\n${others}`;

describe("the headings that an item lacks", () => {
  test("come in the order of need, as the document writes them", () => {
    expect(labels(minutes("Sagsfremstilling\n\nKort.\n\n|")).slice(0, 2)).toEqual(["Indstilling", "Beslutning i Byrådet den 03-02-2021"]);
    expect(
      labels(minutes("Sagsfremstilling\n\nKort.\n\nIndstilling\n\nat det godkendes.\n\n|")).filter((label) => /^Be|^In/.test(label)),
    ).toContain("Beslutning i Byrådet den 03-02-2021");
    expect(labels(minutes("Sagsfremstilling\n\nKort.\n\nIndstilling\n\nat det godkendes.\n\n|"))).not.toContain("Indstilling");
  });

  test("take the place of what is begun, with the document's spacing", () => {
    expect(chosen(minutes("Sagsfremstilling\n\nKort.\n\nInd|"), "Indstilling")).toContain("Kort.\n\nIndstilling\n\n\n\nPunkt 2");
    const close = "Punkt 2: Vejen\n21/7\nSagsfremstilling:\nKort.\nIndstilling:\nat ja.\nBeslutning:\nGodkendt.\n";
    expect(
      chosen(`//! a\nREFERAT Byrådet d. 03-02-2021\nPunkt 1: Havnen\n21/1\nSagsfremstilling:\nKort.\nInd|\n${close}`, "Indstilling:"),
    ).toContain("Kort.\nIndstilling:\n\nPunkt 2");
  });

  test("have the document's marks", () => {
    const others =
      "## **Punkt 2: Vejen**\n\n21/7\n\n### **Sagsfremstilling**\n\nKort.\n\n### **Indstilling**\n\nat ja.\n\n### **Beslutning**\n\nTiltrådt.\n";
    const marked = `//! a\n# REFERAT Byrådet d. 03-02-2021\n\n## **Punkt 1: Havnen**\n\n21/1\n\n### **Sagsfremstilling**\n\nKort.\n\n### Ind|\n\n${others}`;
    expect(chosen(marked, "Indstilling")).toContain("Kort.\n\n### **Indstilling**\n\n");
  });

  test("in a new document are those that most write, with committee and date in the decision's", () => {
    const found = labels("//! a\nREFERAT Byrådet d. 03-02-2021\n\nPunkt 1: Havnen\n\n21/1\n\nResumé\n\nKort.\n\n|\n");
    expect(found.filter((label) => /^(?:Sags|Ind|Bes|Bil)/.test(label))).toEqual([
      "Indstilling",
      "Beslutning i Byrådet den 03-02-2021",
      "Beslutning",
      "Sagsfremstilling",
      "Bilag",
    ]);
  });

  test("are no decision in an agenda, no second Sagsfremstilling, and those without a place in the order come last", () => {
    const agenda = "//! a\nDAGSORDEN Byrådet d. 03-02-2021\n\nPunkt 1: Havnen\n\n21/1\n\nSagsfremstilling\n\nKort.\n\n|\n";
    expect(labels(agenda).filter((label) => label.startsWith("Beslutning"))).toEqual([]);
    expect(labels(minutes("Sagsfremstilling og økonomi\n\nKort.\n\n|"))).not.toContain("Sagsfremstilling");
    const more =
      "Punkt 2: Vejen\n\n21/7\n\nSagsfremstilling\n\nKort.\n\nIndstilling\n\nat ja.\n\nPunkt 3: Stien\n\n21/8\n\nTidsperspektiv\n\nEt år.\n";
    expect(labels(minutes("Sagsfremstilling\n\nKort.\n\n|", more)).at(-1)).toBe("Tidsperspektiv");
  });

  test("are not proposed within a sentence", () => {
    expect(labels(minutes("Sagsfremstilling\n\nDer står 3 In|"))).not.toContain("Indstilling");
    expect(labels(minutes("Sagsfremstilling\n\nKort. Ind| er mere."))).not.toContain("Indstilling");
  });
});

describe("fixed phrases", () => {
  test("of a decision are the document's own first", () => {
    const found = labels(minutes("Sagsfremstilling\n\nKort.\n\nBeslutning i Byrådet den 03-02-2021\n\n|"));
    expect(found.slice(0, 3)).toEqual(["Tiltrådt.", "Godkendt.", "Indstillingen blev godkendt."]);
  });

  test("of a recommendation are its lead", () => {
    expect(labels(minutes("Indstilling\n\n|"))[0]).toBe("Administrationen indstiller, at");
    expect(chosen(minutes("Indstilling\n\nAdm|"), "Administrationen indstiller, at")).toContain("\n\nAdministrationen indstiller, at \n");
  });

  test("of a decision are those that recur, or that decide in a fixed word: no sentence about somebody", () => {
    const decided = (words: string): string => minutes("Beslutning\n\n|", `Punkt 2: Vejen\n\n21/7\n\nBeslutning\n\n${words}\n`);
    expect(labels(decided("Carl Ege blev valgt."))).not.toContain("Carl Ege blev valgt.");
    expect(labels(decided("Godkendt. Carl Ege (C) stemte imod."))).not.toContain("Godkendt. Carl Ege (C) stemte imod.");
    expect(labels(decided("Godkendt, idet vejen hedder Klydevænget."))).not.toContain("Godkendt, idet vejen hedder Klydevænget.");
    expect(labels(decided("Anbefales over for Byrådet."))[0]).toBe("Anbefales over for Byrådet.");
    const before =
      "//! b\nREFERAT Byrådet d. 06-01-2021\n\nPunkt 1: T\n\n20/1\n\nBeslutning\n\nByrådet nikkede.\n\nPunkt 2: U\n\n20/2\n\nBeslutning\n\nByrådet nikkede.\n";
    expect(labels(`${decided("Carl Ege blev valgt.")}${before}`)[0]).toBe("Byrådet nikkede.");
  });

  test("are not proposed over again where something is decided, but for one that is begun", () => {
    const below = (line: string): string => minutes(`Beslutning i Byrådet den 03-02-2021\n\nTiltrådt.\n\n${line}`);
    expect(labels(below("|"))).not.toContain("Godkendt.");
    expect(labels(below("Godk|"))).toContain("Godkendt.");
    expect(labels(below("Godkendt.|"))).not.toContain("Godkendt.");
    expect(labels(minutes("Beslutning i Byrådet den 03-02-2021\n\nAfbud: Anne Holm (V)\n\n|"))).toContain("Godkendt.");
  });

  test("are not of the case, nor of another committee's decision", () => {
    expect(labels(minutes("Sagsfremstilling\n\n|"))).not.toContain("Godkendt.");
    expect(labels(minutes("Beslutning i Økonomiudvalget den 01-02-2021\n\n|"))).not.toContain("Godkendt.");
  });
});

describe("case numbers", () => {
  const archive =
    "//! b\nREFERAT Byrådet d. 03-03-2020\n\nPunkt 1: Skolen\n\n20/15\n\nPunkt 2: Broen\n\n21/144\n//! c\nREFERAT Byrådet d. 03-03-2021\n\nPunkt 1: Skolen igen\n\n20/15\n\nPunkt 2: KLE\n\n15.20.24-Ø39-1-18\n";
  const numbers = (text: string): string[] =>
    proposed(minutes(text) + archive)
      .filter(({ data }) => data)
      .map(({ label }) => label);

  test("are proposed where one is written: this document's first, then those of the committee's last meetings, then the newest", () => {
    const elsewhere = (day: string, number: string): string =>
      `//! ${number}\nREFERAT Økonomiudvalget d. ${day}\n\nPunkt 1: T\n\n${number}\n`;
    const { snapshot, position } = workspace(
      `${minutes("Sagsfremstilling\n\nSe sagen 2|")}${archive}${elsewhere("01-02-2022", "20/3")}${elsewhere("01-02-2019", "22/9")}`,
    );
    const ranked = [...completions(snapshot, position, today).items].sort((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1));
    expect(ranked.map(({ label }) => label)).toEqual(["21/1", "21/7", "20/15", "21/144", "20/3", "22/9"]);
    expect(numbers("Sagsfremstilling\n\nSe sagen 20/|")).toEqual(["20/15"]);
    expect(numbers("Sagsfremstilling\n\nSe sagen |").slice(0, 2)).toEqual(["21/1", "21/7"]);
    expect(numbers("15.2|")).toEqual(["15.20.24-Ø39-1-18"]);
  });

  test("tell title and last treatment, and the whole history when they are chosen", () => {
    const { snapshot, position } = workspace(minutes("Sagsfremstilling\n\nSe sagen 20/|") + archive);
    const [item] = completions(snapshot, position, today).items;
    expect(item).toMatchObject({ label: "20/15", labelDetails: { detail: " Skolen igen", description: "03-03-2021" } });
    expect(JSON.stringify(resolveCompletion(item as CompletionItem, () => snapshot).documentation)).toContain("behandlet 2 gange");
    expect(resolveCompletion(item as CompletionItem, () => null)).toEqual(item);
    expect(resolveCompletion({ label: "x" }, () => snapshot)).toEqual({ label: "x" });
  });

  test("tell the last treatment, whichever document was read first, of one without a day only where there is no other", () => {
    const treated = (uri: string, head: string, title: string): string =>
      `//! ${uri}\nREFERAT Byrådet${head}\n\nPunkt 1: ${title}\n\n19/77\n`;
    const undated = treated("u", "", "Uden dag");
    const lastOf = (others: string) => proposed(minutes("Sagsfremstilling\n\nSe sagen 19/7|") + others)[0]?.labelDetails;
    expect(lastOf(treated("x", " d. 03-03-2020", "Ny") + treated("y", " d. 03-03-2019", "Gammel") + undated)).toEqual({
      detail: " Ny",
      description: "03-03-2020",
    });
    expect(lastOf(undated)).toEqual({ detail: " Uden dag" });
  });

  test("replace what is written of one", () => {
    expect(chosen(minutes("Sagsfremstilling\n\nSe sagen 20/|1 nu.") + archive, "20/15")).toContain("Se sagen 20/15 nu.");
  });

  test("replace a journal number as a whole, and leave what stands behind it", () => {
    expect(chosen(minutes("Sagsfremstilling\n\nSe 15.20.|24-Ø39-1-17 nu.") + archive, "15.20.24-Ø39-1-18")).toContain(
      "Se 15.20.24-Ø39-1-18 nu.",
    );
    expect(chosen(minutes("Sagsfremstilling\n\nSe 15.20.24|-Ø39-1-17, nu.") + archive, "15.20.24-Ø39-1-18")).toContain(
      "Se 15.20.24-Ø39-1-18, nu.",
    );
  });

  test("come up by themselves only where it is plainly one", () => {
    const unasked = (text: string): string[] => {
      const { snapshot, position } = workspace(minutes(text) + archive);
      return completions(snapshot, position, today, true).items.map(({ label }) => label);
    };
    expect(unasked("Sagsfremstilling\n\nSe sagen 20/|")).toEqual(["20/15"]);
    expect(unasked("20/|")).toEqual(["20/15"]);
    expect(unasked("Sagsfremstilling\n\nSe 15.20.24-|")).toEqual(["15.20.24-Ø39-1-18"]);
    for (const prose of ["Mødet den 20/|", "Børne-|", "Afbud: Anne-|", "-|", "I 2021/|"])
      expect(unasked(`Sagsfremstilling\n\n${prose}`)).toEqual([]);
  });

  test("are not proposed for other numbers", () => {
    expect(numbers("Sagsfremstilling\n\nDer er 2|")).toEqual([]);
    expect(numbers("Sagsfremstilling\n\nBeløbet er 250|")).toEqual([]);
  });

  test("say that there are more, and find them by what is written on", () => {
    const many = Array.from(
      { length: 500 },
      (_, at) => `//! m${at}\nREFERAT Byrådet d. 03-03-2019\n\nPunkt 1: Sag ${at}\n\n19/${1000 + at}\n`,
    ).join("");
    const listed = (text: string) => {
      const { snapshot, position } = workspace(minutes(text) + many);
      return completions(snapshot, position, today);
    };
    expect(listed("Sagsfremstilling\n\nSe sagen 19/|")).toMatchObject({ isIncomplete: true });
    const narrow = listed("Sagsfremstilling\n\nSe sagen 19/133|");
    expect(narrow.isIncomplete).toBe(false);
    expect(narrow.items.map(({ label }) => label).sort()).toEqual(Array.from({ length: 10 }, (_, at) => `19/133${at}`));
  });
});

describe("people, committees, dates, labels", () => {
  test("people stand with their party, where the line speaks of people or a name is begun", () => {
    expect(labels(minutes("Beslutning i Byrådet den 03-02-2021\n\nAfbud: |"))).toEqual(
      expect.arrayContaining(["Anne Holm (V)", "Bo Lund (A)"]),
    );
    expect(chosen(minutes("Sagsfremstilling\n\nSom Anne H|"), "Anne Holm (V)")).toContain("Som Anne Holm (V)\n");
    expect(labels(minutes("Sagsfremstilling\n\nSom det |"))).not.toContain("Anne Holm (V)");
    expect(labels(minutes("Sagsfremstilling\n\nAnne Holm og Afbud: |"))).not.toContain("Anne Holm (V)");
  });

  test("in the head they are those of the committee's last meeting", () => {
    const last = "//! b\nREFERAT Byrådet d. 06-01-2021\n\nMødedeltagere Carl Ege (C), Dorte Fog (F)\n\nPunkt 1: T\n\n20/1\n";
    expect(labels(`//! a\nREFERAT Byrådet d. 03-02-2021\n\nMødedeltagere |\n\nPunkt 1: Havnen\n\n21/1\n${last}`)).toEqual([
      "Carl Ege (C)",
      "Dorte Fog (F)",
    ]);
  });

  test("take the place of the name that stands there, party and all", () => {
    expect(chosen(minutes("Sagsfremstilling\n\nSom Anne H|olm (V) siger"), "Anne Holm (V)")).toContain("Som Anne Holm (V) siger");
    const other = "//! b\nREFERAT Børne- og Ungdomsudvalget d. 06-01-2021\n\nPunkt 1: T\n\n20/1\n";
    expect(chosen(minutes("Sagsfremstilling\n\nBehandlet i Bør|ne- og Ungdomsudvalget nu") + other, "Børne- og Ungdomsudvalget")).toContain(
      "Behandlet i Børne- og Ungdomsudvalget nu",
    );
    expect(chosen(minutes("Sagsfremstilling\n\nDen 1. maj 2020, siden den 5|. juni 2020 igen"), "5. marts 2024")).toContain(
      "siden den 5. marts 2024 igen",
    );
  });

  test("committees stand behind the words that lead to one", () => {
    const other = "//! b\nREFERAT Økonomiudvalget d. 06-01-2021\n\nPunkt 1: T\n\n20/1\n";
    expect(labels(minutes("Sagsfremstilling\n\nBehandlet i Øk|") + other)).toEqual(["Økonomiudvalget"]);
    expect(labels(minutes("Sagsfremstilling\n\nBehandlet i |") + other)).toEqual(["Byrådet", "Økonomiudvalget"]);
    expect(labels(minutes("Sagsfremstilling\n\nMan kan øk|") + other)).toEqual([]);
    expect(labels(minutes("Sagsfremstilling\n\nEn tur i Nørreby er mere e|nd det") + other)).toEqual([]);
  });

  test("committees are found by any word of their names", () => {
    const other = "//! b\nREFERAT Plan-, Klima- og Miljøudvalget d. 06-01-2021\n\nPunkt 1: T\n\n20/1\n";
    expect(labels(minutes("Sagsfremstilling\n\nBehandlet i Klima|") + other)).toEqual(["Plan-, Klima- og Miljøudvalget"]);
  });

  test("dates stand behind a blank, never glued to the word that leads to them", () => {
    for (const words of ["Foreningen oplyser, at den| har", "Siden|", "Den| 1. maj", "Dato:|"])
      expect(labels(minutes(`Sagsfremstilling\n\n${words}`))).not.toContain("05-03-2024");
    expect(chosen(minutes("Sagsfremstilling\n\nSiden den 0|"), "05-03-2024")).toContain("Siden den 05-03-2024\n");
  });

  test("people do not stand in the parenthesis of somebody's party", () => {
    expect(labels(minutes("Beslutning i Byrådet den 03-02-2021\n\nAfbud: Carl Ege (A|)"))).not.toContain("Anne Holm (V)");
  });

  test("dates are the meeting's and today's, as the document writes them", () => {
    expect(labels(minutes("Sagsfremstilling\n\nMødet den |"))).toEqual(expect.arrayContaining(["03-02-2021", "05-03-2024"]));
    for (const above of ["Det var 1. maj 2020.\n\nSiden den |", "Mødet den 1. maj 2020 og den |"])
      expect(labels(minutes(`Sagsfremstilling\n\n${above}`))).toEqual(expect.arrayContaining(["3. februar 2021", "5. marts 2024"]));
  });

  describe("labels of the head", () => {
    const head = (text: string): string => `//! a\nREFERAT Byrådet d. 03-02-2021\n\n${text}\n\n|\n\nPunkt 1: Havnen\n\n21/1\n`;

    test.each([
      ["Mødedato: Onsdag d. 03-02-2021", "Mødested", "Mødested: "],
      ["Mødedato Onsdag d. 03-02-2021", "Mødested", "Mødested "],
      ["Dato:\tOnsdag d. 03-02-2021", "Sted", "Sted:\t"],
      ["**Mødedato:** Onsdag d. 03-02-2021", "Mødested", "**Mødested:** "],
      ["MØDEDATO\nOnsdag d. 03-02-2021", "MØDESTED", "MØDESTED\n"],
    ])("have the form of the others: %j", (written, label, inserted) => {
      expect(chosen(head(written), label)).toContain(`${written}\n\n${inserted}\n`);
    });

    test("are those that it lacks; a time behind the date is one", () => {
      expect(labels(head("Mødedato Onsdag d. 03-02-2021"))).toEqual(
        expect.arrayContaining(["Mødetidspunkt", "Mødested", "Mødedeltagere", "Afbud"]),
      );
      for (const written of ["Mødedato Onsdag d. 03-02-2021 kl. 16:00", "Mødedato: 03-02-2021\nStarttidspunkt: 16:00"]) {
        expect(labels(head(written))).not.toContain("Mødedato");
        expect(labels(head(written))).not.toContain("Mødetidspunkt");
      }
    });

    test("take the place of what is begun, marks and all", () => {
      const marked = "//! a\nREFERAT Byrådet d. 03-02-2021\n\n**Mødedato** 03-02-2021\n\n**Mø|\n\nPunkt 1: Havnen\n\n21/1\n";
      expect(chosen(marked, "Mødested")).toContain("\n\n**Mødested** \n");
      expect(proposed(marked).find(({ label }) => label === "Mødested")?.filterText).toBe("**Mødested");
    });
  });
});

test("nothing is proposed in the title, the table of contents, a heading, or outside the document", () => {
  expect(labels("//! a\nREFERAT By|")).toEqual([]);
  expect(labels("//! a\nREFERAT Byrådet d. 03-02-2021\n\nIndholdsfortegnelse\n\nHav|nen.....\t3\n\nPunkt 1: Havnen\n\n21/1\n")).toEqual([]);
  expect(labels(minutes("Kort.").replace("Havnen", "Hav|"))).toEqual([]);
  expect(labels("//! a\n|")).toContain("Mødedato");
  const { snapshot } = workspace(minutes("Ko|rt."));
  for (const [line, character] of [
    [-1, 0],
    [1e6, 0],
    [5, -1],
  ] as const)
    expect(completions(snapshot, { line, character }, today).items).toEqual([]);
});

const fixtures = ["dialects", "more"].flatMap((folder) => {
  const path = join(import.meta.dirname, "../fixtures", folder);
  return readdirSync(path)
    .filter((name) => name.endsWith(".referat"))
    .map((name) => [name, readFileSync(join(path, name), "utf8")] as const);
});

test.each(fixtures)("an edit of an item stays on its line and ends where it says, everywhere in %s", (_, text) => {
  const analysis = analyse(text);
  const { snapshot } = workspace("//! a\n|");
  const document = { ...snapshot, ...analysis };
  for (let line = 0; line < analysis.text.lineCount; line++) {
    const words = analysis.text.line(line);
    for (const character of new Set([0, Math.floor(words.length / 2), words.length])) {
      for (const { textEdit, label } of completions(document, { line, character }, today).items) {
        const { range } = textEdit as TextEdit;
        expect(label).not.toBe("");
        expect(range.start.line).toBe(line);
        expect(range.end.line).toBe(line);
        expect(range.start.character).toBeLessThanOrEqual(character);
        expect(range.end.character).toBeGreaterThanOrEqual(character);
        expect(range.end.character).toBeLessThanOrEqual(words.length);
      }
    }
  }
});

import { describe, expect, test } from "vitest";
import { hover } from "../../server/src/features/hover.ts";
import { workspace } from "./snapshot.ts";

function hovered(marked: string, language: "da" | "en" = "da"): string {
  const { snapshot, position } = workspace(marked, language);
  return (hover(snapshot, position)?.contents as { value: string } | undefined)?.value ?? "";
}

const meeting = (uri: string, date: string, title: string, number: string, decision: string): string =>
  `//! ${uri}\nREFERAT Erhvervsudvalget d. ${date}\n\nPunkt 1: ${title}\n\n${number}\n\nResumé\n\nKort.\n\nVedtagelse i Erhvervsudvalget den ${date}\n\n${decision}\n`;

describe("hover on a case number", () => {
  test("tells titles, treatments and decisions, oldest first, with a link to each", () => {
    const value = hovered(
      meeting("file:///a", "03-02-2021", "Status", "19/|11689", "Afbud: Anna Ny\n\nTiltrådt.") +
        meeting("file:///b", "05-02-2020", "Opstart", "19/11689", "Godkendt."),
    );
    expect(value).toMatchInlineSnapshot(`
      "**Sag 19\\/11689** · behandlet 2 gange

      - 05\\-02\\-2020 · Erhvervsudvalget  
        [punkt 1: Opstart](file:///b#L3)  
        *Godkendt\\.*
      - 03\\-02\\-2021 · Erhvervsudvalget (her)  
        [punkt 1: Status](file:///a#L3)  
        *Tiltrådt\\.*"
    `);
  });

  test("reads a journal number by KLE, and shows an unknown facet by its code alone", () => {
    const value = hovered(meeting("file:///a", "03-02-2021", "T", "15.20.24-Z|99-1-18", "Tiltrådt."));
    expect(value).toContain("- Hovedgruppe: 15 Arbejdsmarked og beskæftigelsesindsats");
    expect(value).toContain("- Emne: 15\\.20\\.24");
    expect(value).toContain("- Handlingsfacet: Z99\n");
    expect(value).toContain("- År: 2018");
  });

  test("speaks English when asked", () => {
    expect(hovered(meeting("file:///a", "03-02-2021", "T", "19/|1", ""), "en")).toContain("treated once");
  });

  test("lets nothing in a document become a link, a command or an image", () => {
    const evil = "[klik](command:rm) ![x](https://x.dk/p.png) <img src=x> `kode` **fed** https://x.dk";
    const value = hovered(meeting("file:///a", "03-02-2021", evil, "19/|1", evil));
    const without = value.replace(/\[(?=punkt 1:)|\]\(file:\/\/\/a#L3\)/g, "");
    expect(without).not.toMatch(/(?<!\\)[[\]<>!`]\(?/);
    expect(without).not.toMatch(/https?:\/\//);
    expect(without).not.toMatch(/(?<!\\)\]\(/);
  });

  test("keeps a link whole whatever the address", () => {
    expect(hovered(meeting("file:///arkiv/m%C3%B8de (2).referat", "03-02-2021", "T", "19/|1", "Nej."))).toContain(
      "(file:///arkiv/m%C3%B8de%20%282%29.referat#L3)",
    );
  });

  test("lists the newest of many treatments, and says how many more there are", () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      meeting(`file:///m${index}`, `${String(index + 1).padStart(2, "0")}-03-2020`, "T", "19/1", "Ja."),
    );
    const value = hovered(meeting("file:///a", "03-02-2021", "T", "19/|1", "Nej.") + many.join(""));
    expect(value).toContain("behandlet 21 gange");
    expect(value).toContain("… og 9 behandlinger mere");
    expect(value.match(/^- /gm)).toHaveLength(12);
  });

  const referring = (text: string): string =>
    `//! file:///b\nREFERAT Byrådet d. 03-03-2021\n\nPunkt 1: T\n\nResumé\n\n${text}\n${meeting("file:///a", "03-02-2021", "Status", "19/1", "Tiltrådt.")}`;

  test("tells what a reference to another meeting's item leads to", () => {
    expect(hovered(referring("Behandlet i Erhvervsudvalget den 3. |februar 2021, pkt. 1."))).toMatchInlineSnapshot(`
      "- 03\\-02\\-2021 · Erhvervsudvalget  
        [punkt 1: Status](file:///a#L3)  
        *Tiltrådt\\.*"
    `);
  });

  test("tells of a meeting how many items it has", () => {
    expect(hovered(referring("03-02-2021 Erhvervs|udvalget"))).toMatchInlineSnapshot(
      `"- [03\\-02\\-2021 · Erhvervsudvalget](file:///a#L1) · 1 punkt"`,
    );
    expect(hovered(referring("Behandlet i Erhvervsudvalget den 4. |februar 2021, pkt. 1."))).toBe("");
  });

  test("says nothing elsewhere", () => expect(hovered("//! file:///a\nRefe|rat\n")).toBe(""));
});

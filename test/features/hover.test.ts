import { describe, expect, test } from "vitest";
import { hover } from "../../server/src/features/hover.ts";
import { workspace } from "./snapshot.ts";

function hovered(marked: string, language: "da" | "en" = "da"): string {
  const { snapshot, position } = workspace(marked, language);
  return (hover(snapshot, position)?.contents as { value: string } | undefined)?.value ?? "";
}

const meeting = (uri: string, date: string, title: string, number: string, decision: string): string =>
  `//! ${uri}\nREFERAT Erhvervsudvalget d. ${date}\n\nPunkt 1: ${title}\n\n${number}\n\nResumé\n\nKort.\n\nVedtagelse i Erhvervsudvalget den ${date}\n\n${decision}\n`;

/** Only links to files stand in it, with nothing in their words that acts. */
function expectInert(value: string): void {
  const words = value.replace(/(?<!\\)\[((?:[^[\]\\]|\\.)*)\]\(file:\/\/\/[^()\s]*\)/g, "$1");
  expect(words).not.toMatch(/(?<!\\)[[\]<>!`]/);
  expect(words).not.toMatch(/https?:\/\/|www\./);
}

describe("hover on a case number", () => {
  test("tells titles, treatments and decisions, oldest first, with a link to each", () => {
    const value = hovered(
      meeting("file:///a", "03-02-2021", "Status", "19/|11689", "Afbud: Anna Ny\n\nTiltrådt.") +
        meeting("file:///b", "05-02-2020", "Opstart", "19/11689", "Godkendt."),
    );
    expect(value).toMatchInlineSnapshot(`
      "**Sag 19\\/11689** · behandlet 2 gange

      - 05\\-02\\-2020 · Erhvervsudvalget · [punkt 1: Opstart](file:///b#L3)  
        *Godkendt\\.*
      - 03\\-02\\-2021 · Erhvervsudvalget · [punkt 1: Status](file:///a#L3) (her)  
        *Tiltrådt\\.*"
    `);
  });

  test("names a title once while the treatments keep it", () => {
    const value = hovered(
      meeting("file:///a", "03-02-2021", "Havnen", "19/|1", "Ja.") +
        meeting("file:///b", "05-02-2020", "Havnen", "19/1", "Ja.") +
        meeting("file:///c", "05-02-2022", "Molen", "19/1", "Ja."),
    );
    expect(value.match(/\[[^\]]*\]/g)).toEqual(["[punkt 1: Havnen]", "[punkt 1]", "[punkt 1: Molen]"]);
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
    const without = value.replace(/\[(?=punkt 1)|\]\(file:\/\/\/a#L3\)/g, "");
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
      "- 03\\-02\\-2021 · Erhvervsudvalget · [punkt 1: Status](file:///a#L3)  
        *Tiltrådt\\.*"
    `);
  });

  test("tells of a meeting how many items it has", () => {
    expect(hovered(referring("03-02-2021 Erhvervs|udvalget"))).toMatchInlineSnapshot(
      `"- [03\\-02\\-2021 · Erhvervsudvalget](file:///a#L1) · 1 punkt"`,
    );
    expect(hovered(referring("Behandlet i Erhvervsudvalget den 4. |februar 2021, pkt. 1."))).toBe("**torsdag 04\\-02\\-2021** · uge 5");
  });

  test("says nothing elsewhere", () => expect(hovered("//! file:///a\nRefe|rat\n")).toBe(""));
});

describe("hover on what else stands in minutes", () => {
  const head = (members: string): string => `//! file:///m\nREFERAT Erhvervsudvalget d. 03-02-2021\n\nMødedeltagere ${members}\n\n`;
  const body = (text: string, bilag = ""): string =>
    `Punkt 1: Havnen\n\n21/1\n\nSagsfremstilling\n\n${text}\n\nBeslutning\n\nGodkendt.\n${bilag === "" ? "" : `\nBilag\n\n${bilag}\n`}`;
  const inText = (text: string, language: "da" | "en" = "da"): string => hovered(head("Anne Holm (V)") + body(text), language);

  test("an amount: in kroner, the sum worked out, how often it is stated", () => {
    expect(inText("Der søges 2,5 |mio. kr. til kajen.")).toBe("**2\\.500\\.000 kr\\.**");
    expect(inText("Der søges 250.0|00 kr. til kajen. Beløbet på 0,25 mio. kr. er afsat.")).toBe(
      "**250\\.000 kr\\.**\n\nBeløbet står 1 gang mere i punktet.",
    );
    expect(inText("Der søges i alt 300.0|00 kr., heraf 100.000 kr. til kajen og 250.000 kr. til molen.")).toContain(
      "- Dele: 100\\.000 kr\\. \\+ 250\\.000 kr\\.\n- Delene giver: 350\\.000 kr\\.\n- I alt, som det står: 300\\.000 kr\\.\n- Forskel: 50\\.000 kr\\.",
    );
    expect(inText("Der søges i alt 350.000 kr., heraf 100.0|00 kr. til kajen og 250.000 kr. til molen.")).toBe(
      "**100\\.000 kr\\.**\n\n100\\.000 kr\\. \\+ 250\\.000 kr\\. \\= 350\\.000 kr\\.",
    );
    expect(inText("Der søges 250.0|00 kr. til kajen.")).toBe("");
  });

  test("a date: weekday, week, and the meetings of that day", () => {
    expect(inText("Det begyndte den 4. mar|ts 2021.")).toBe("**torsdag 04\\-03\\-2021** · uge 9");
    expect(inText("Det begyndte den 1. jan|uar 2021.", "en")).toBe("**Friday 01\\-01\\-2021** · week 53");
    expect(inText("Det begyndte den 31. feb|ruar 2021.")).toBe("");
    const other = meeting("file:///b", "04-03-2021", "T", "19/1", "Ja.").replace("REFERAT Erhvervsudvalget", "REFERAT Byrådet");
    expect(hovered(head("Anne Holm (V)") + body("Det begyndte den 4. mar|ts 2021.") + other)).toBe(
      "**torsdag 04\\-03\\-2021** · uge 9\n\n- [04\\-03\\-2021 · Byrådet](file:///b#L1) · 1 punkt",
    );
  });

  test("a date without a year: of the weekday's year, or near the meeting; else nothing is said", () => {
    expect(inText("Det begyndte den 18. dec|ember.")).toBe("**fredag 18\\-12\\-2020** · uge 51");
    expect(inText("Det er torsdag den 9. sept|ember.")).toBe("**torsdag 09\\-09\\-2021** · uge 36");
    expect(inText("Det er onsdag den 9. sept|ember.")).toBe("**onsdag 09\\-09\\-2020** · uge 37");
    expect(inText("Det skete den 10. sept|ember.")).toBe("");
    expect(inText("På mødet i 2018 den 3. mar|ts blev det drøftet.")).toBe("");
    expect(inText("Planen for 2021 var klar den 3. mar|ts.")).toBe("**onsdag 03\\-03\\-2021** · uge 9");
  });

  test("the meeting's own date is told of as such", () => {
    const marked = `${head("Anne Holm (V)").replace("03-02-2021", "03-0|2-2021")}${body("Kort.")}`;
    expect(hovered(marked)).toBe("**onsdag 03\\-02\\-2021** · uge 5 · dette møde");
    expect(hovered(head("Anne Holm (V)") + body("Vedtaget i Erhvervsudvalget den 3. feb|ruar 2021."))).toBe(
      "**onsdag 03\\-02\\-2021** · uge 5 · dette møde",
    );
  });

  test("meetings of another municipality are no news of a day or a committee", () => {
    const of = (kommune: string, text: string): string =>
      text.replace("Kort.", `${kommune} Kommune, ${kommune} Kommune, ${kommune} Kommune.`);
    const own = (text: string): string => of("Herning", head("Anne Holm (V)") + body(`Kort.\n\n${text}`));
    const other = (kommune: string): string => of(kommune, meeting("file:///b", "04-03-2021", "T", "19/1", "Ja."));
    expect(hovered(own("Se den 4. mar|ts 2021.") + other("Herning"))).toContain("file:///b");
    expect(hovered(own("Se den 4. mar|ts 2021.") + other("Vejle"))).toBe("**torsdag 04\\-03\\-2021** · uge 9");
    expect(hovered(own("Se Erhvervs|udvalget.") + other("Herning"))).toContain("2 møder");
    expect(hovered(own("Se Erhvervs|udvalget.") + other("Vejle"))).toBe("");
  });

  test("initials that may be the meeting's own committee are no other's", () => {
    const other = meeting("file:///b", "03-03-2021", "T", "19/1", "Ja.").replaceAll(
      "Erhvervsudvalget",
      "Erhvervs- og Beskæftigelsesudvalget",
    );
    expect(hovered(head("A") + body("Drøftes i E|BU.") + other)).toContain("Næste møde");
    const own = head("A").replace("Erhvervsudvalget", "Udvalget for Erhverv, Beskæftigelse og Uddannelse");
    expect(hovered(own + body("Drøftes i E|BU.") + other)).toBe("");
  });

  test("a person: party, what was said of them, other meetings", () => {
    const others = ["03-03-2021", "07-04-2021"].map((date, at) =>
      meeting(`file:///o${at}`, date, "T", "19/1", "Ja.").replace("\n\nPunkt", "\n\nMødedeltagere Anne Holm (V), Bo Lund (A)\n\nPunkt"),
    );
    const value = hovered(
      head("Anne Holm (V), Bo Lund (A)") +
        body("Anne Ho|lm deltog.").replace("Godkendt.", "Godkendt.\n\nAnne Holm (V) var inhabil.") +
        others.join(""),
    );
    expect(value).toBe(
      "**Anne Holm** (V)\n\n- På listen over medlemmer eller deltagere\n- Inhabil ved punkt 1\n\nNævnt i 2 andre møder i arkivet, senest:\n\n" +
        "- [07\\-04\\-2021 · Erhvervsudvalget](file:///o1#L1)\n- [03\\-03\\-2021 · Erhvervsudvalget](file:///o0#L1)",
    );
  });

  test("a committee: its meetings around this one", () => {
    const others = ["06-01-2021", "03-03-2021", "07-04-2021"].map((date, at) => meeting(`file:///o${at}`, date, "T", "19/1", "Ja."));
    expect(hovered(head("Anne Holm (V)") + body("Det drøftes i Erhvervs|udvalget.") + others.join(""))).toBe(
      "**Erhvervsudvalget** · 4 møder i arkivet\n\n- Forrige møde: [06\\-01\\-2021 · Erhvervsudvalget](file:///o0#L1)\n" +
        "- Næste møde: [03\\-03\\-2021 · Erhvervsudvalget](file:///o1#L1)\n- Seneste møde: [07\\-04\\-2021 · Erhvervsudvalget](file:///o2#L1)",
    );
    expect(inText("Det drøftes i Erhvervs|udvalget.")).toBe("");
  });

  test("an attachment: the entry that is meant", () => {
    expect(hovered(head("Anne Holm (V)") + body("Se bilaget »Kort over ha|vnen«.", "Kort over havnen"))).toBe(
      "Bilag til punkt 1: [Kort over havnen](file:///m#L19)",
    );
  });

  test("an entry of the table of contents: its item, with case and decision", () => {
    expect(hovered(`${head("Anne Holm (V)")}Indholdsfortegnelse\n\nHav|nen.....\t3\n\n${body("Kort.")}`)).toBe(
      "[punkt 1: Havnen](file:///m#L9) · Sag 21\\/1\n\n*Godkendt\\.*",
    );
  });

  test("the heading of the table of contents: how many items it has", () => {
    const contents = (entries: string, text: string): string => `${head("Anne Holm (V)")}Indholds|fortegnelse\n\n${entries}\n\n${text}`;
    const two = `${body("Kort.")}\nPunkt 2: Kajen\n\n21/2\n\nBeslutning\n\nGodkendt.\n`;
    expect(hovered(contents("Havnen.....\t3\nKajen.....\t4", two))).toBe("Alle 2 punkter står i indholdsfortegnelsen.");
    expect(hovered(contents("Havnen.....\t3", two))).toBe("1 af 2 punkter står i indholdsfortegnelsen.");
  });

  test("a heading: only where its case was treated elsewhere, too", () => {
    const other = meeting("file:///b", "03-03-2021", "T", "21/1", "Ja.");
    expect(hovered(head("A") + body("Kort.").replace("Havnen", "Hav|nen") + other)).toBe(
      "Sag 21\\/1 · behandlet 2 gange · [næste 03\\-03\\-2021](file:///b#L3)",
    );
    expect(hovered(head("A") + body("Kort.").replace("Havnen", "Hav|nen"))).toBe("");
  });

  describe("lets nothing in a document or a file's name act", () => {
    const evil = "[k](command:rm) ![x](https://x.dk) <img src=x> `kode` www.x.dk";
    const own = (text: string, { members = "Anne Holm (V)", title = "Havnen", bilag = "" } = {}): string =>
      head(members) + body(text, bilag).replace("Havnen", title);
    const contents = "Indholdsfortegnelse\n\nHav|nen.....\t3\n\n";
    const others = meeting("file:///o0", "03-03-2021", evil, "21/1", evil);
    // Of a day and a person the committees are told, whatever their names.
    const otherCommittee = others.replaceAll("Erhvervsudvalget", `Erhvervsudvalget ${evil}`);
    // The kinds that say words of a document; that they are said is held too, else nothing would be tried.
    test.each([
      ["a case number", own("Kort.", { title: evil }).replace("21/1", "21/|1") + others, "command\\:rm"],
      ["an entry of the table of contents", own("Kort.").replace("Punkt 1: Havnen", `${contents}Punkt 1: Havnen ${evil}`), "command\\:rm"],
      ["a reference", `${own("Se Erhvervs|udvalget den 3. marts 2021, pkt. 1.")}${others}`, "command\\:rm"],
      [
        "a person",
        own("Anne Ho|lm deltog.") + otherCommittee.replace("\n\nPunkt", "\n\nMødedeltagere Anne Holm (V)\n\nPunkt"),
        "file:///o0",
      ],
      ["an attachment", own(`Se bilaget »Kort ${evil} ov|er«.`, { bilag: `Kort ${evil} over` }), "command\\:rm"],
      ["a day", own("Se den 3. mar|ts 2021.") + otherCommittee, "file:///o0"],
    ])("of %s", (_, marked, said) => {
      const value = hovered(marked);
      expect(value).toContain(said);
      expectInert(value);
    });

    test("of an attachment's file", () => {
      const name = `Kort over havnen ${evil.replaceAll("/", "")}.pdf`;
      const { snapshot, position } = workspace(own("Kort.", { bilag: `Kort over ha|vnen ${evil.replaceAll("/", "")}` }), "da", [name]);
      const { value } = (hover(snapshot, position)?.contents ?? { value: "" }) as { value: string };
      expect(value).toContain("command\\:rm");
      expectInert(value);
    });
  });
});

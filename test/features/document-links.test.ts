import { describe, expect, test } from "vitest";
import { documentLinks } from "../../server/src/features/document-links.ts";
import { workspace } from "./snapshot.ts";

/** Each link as `words -> target`. */
function links(marked: string, files: readonly string[] = []): string[] {
  const { snapshot, line } = workspace(marked, "da", files);
  return documentLinks(snapshot).map(
    ({ range: { start, end }, target }) => `${line(snapshot.uri, start.line).slice(start.character, end.character)} -> ${target}`,
  );
}

const document = (body: string): string =>
  `//! file:///a.referat\n|REFERAT Kulturudvalget d. 05-02-2020\n\nPunkt 1: Vej\n\nResumé\n\n${body}\n`;

describe("links to the web", () => {
  test.each([
    ["Se https://www.byen.dk.", "https://www.byen.dk"],
    ["(https://byen.dk/plan(1).pdf)", "https://byen.dk/plan(1).pdf"],
    ["(se https://byen.dk/a_(b)), og", "https://byen.dk/a_(b)"],
    ["»https://byen.dk/a?b=c&d=e#f«", "https://byen.dk/a?b=c&d=e#f"],
    ["<https://byen.dk/æble>", "https://byen.dk/æble"],
    ["[her](https://byen.dk/a)", "https://byen.dk/a"],
    ["http://byen.dk/a,b; og", "http://byen.dk/a,b"],
    ["http://localhost:8080/x!", "http://localhost:8080/x"],
    ["**https://byen.dk**", "https://byen.dk"],
  ])("%s", (text, address) => expect(links(document(text))).toEqual([`${address} -> ${address}`]));

  test("of an address without a scheme, of a mailbox", () => {
    expect(links(document("Se www.byen.dk/a. Skriv til post@byen.dk."))).toEqual([
      "www.byen.dk/a -> https://www.byen.dk/a",
      "post@byen.dk -> mailto:post@byen.dk",
    ]);
    expect(links(document("https://bruger@byen.dk/a"))).toEqual(["https://bruger@byen.dk/a -> https://bruger@byen.dk/a"]);
  });

  test.each(["https://", "http://.", "www.", "a@b", "@byen.dk", "https://byen", "https://byen.٣", "ftp://byen.dk", "19/1", "kr. 100"])(
    "none: %s",
    (text) => expect(links(document(text))).toEqual([]),
  );

  test("in the head, too", () => expect(links("//! a\n|REFERAT Byrådet d. 05-02-2020\n\nSe www.byen.dk\n")).toHaveLength(1));
});

describe("links to attachments", () => {
  const body = "Se bilaget »Kort over havnen« og bilag »Skema«.\n\nBilag\n\nKort over havnen (2).pdf\n\nNotat";

  test("from the list and from the text, where there is a file", () => {
    expect(links(document(body), ["Kort over havnen.pdf", "Andet.pdf"])).toEqual([
      "Kort over havnen -> file:///arkiv/Kort%20over%20havnen.pdf",
      "Kort over havnen (2).pdf -> file:///arkiv/Kort%20over%20havnen.pdf",
    ]);
    expect(links(document(body), ["Skema.docx", "Notat.pdf"])).toEqual([
      "Skema -> file:///arkiv/Skema.docx",
      "Notat -> file:///arkiv/Notat.pdf",
    ]);
  });

  test("none without files", () => expect(links(document(body))).toEqual([]));
});

describe("links to meetings", () => {
  const other = "//! file:///b.referat\nREFERAT Teknikudvalget d. 03-02-2020\n\nPunkt 4: Andet\n\n20/1\n";

  test("lead to the item, or to the title", () => {
    const text = "Teknikudvalget den 3. februar 2020, pkt. 4. Teknikudvalget den 3. februar 2020. Teknikudvalget den 4. februar 2020.";
    expect(links(document(text) + other)).toEqual([
      "Teknikudvalget den 3. februar 2020, pkt. 4 -> file:///b.referat#L3",
      "Teknikudvalget den 3. februar 2020 -> file:///b.referat#L1",
    ]);
  });

  test("not to the meeting itself, but to its items", () => {
    const text = "Kulturudvalget den 5. februar 2020. Kulturudvalget den 5. februar 2020, pkt. 1.";
    expect(links(document(text))).toEqual(["Kulturudvalget den 5. februar 2020, pkt. 1 -> file:///a.referat#L3"]);
  });
});

test("none stands over another, and they are in order", () => {
  const { snapshot } = workspace(document("Se bilaget »www.byen.dk« og bilag »Kort www.byen.dk«."), "da", [
    "www.byen.dk",
    "Kort www.byen.dk.pdf",
  ]);
  const found = documentLinks(snapshot);
  expect(found.length).toBe(2);
  found.forEach(({ range }, index) => {
    const before = found[index - 1]?.range.end;
    expect(before === undefined || before.line < range.start.line || before.character <= range.start.character).toBe(true);
  });
});

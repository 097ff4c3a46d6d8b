import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { analyse } from "../../server/src/analysis.ts";
import type { PlacedFinding } from "../../server/src/rules/place-finding.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";
import { apply, entryOf, stale } from "../../server/src/set-aside/apply.ts";
import { type Entry, type NewEntry, nothingSetAside, type SetAside } from "../../server/src/set-aside/entries.ts";
import type { CheckedDocument } from "../../server/src/set-aside/fingerprint.ts";
import { parseSetAside } from "../../server/src/set-aside/parse.ts";
import { withEntry } from "../../server/src/set-aside/write.ts";

interface Checked extends CheckedDocument {
  readonly findings: readonly PlacedFinding[];
}

function check(content: string, path = "2019/møde.referat"): Checked {
  const analysis = analyse(content);
  return { path, text: analysis.text, facts: analysis.facts, findings: runRules(analysis) };
}

const codesOf = (findings: readonly PlacedFinding[]): string[] => findings.map(({ code, span }) => `${span.line + 1} ${code}`);
const keptOf = (document: Checked, entries: SetAside): string[] => codesOf(apply(document.findings, document, entries).kept);
const setAsideOf = (document: Checked, entries: SetAside): string[] =>
  codesOf(apply(document.findings, document, entries).setAside.map(({ finding }) => finding));

/** Sets findings aside one after the other, through the file's text as the editor does. */
function settingAside(document: Checked, ...numbers: number[]): SetAside {
  let text: string | null = null;
  for (const number of numbers) text = withEntry(text, entryOf(document.findings[number] as PlacedFinding, document.findings, document));
  return read(text ?? "");
}

function read(text: string): SetAside {
  const parsed = parseSetAside(text);
  if (parsed.kind === "malformed") throw new Error(`line ${parsed.line}: ${parsed.message.en}`);
  return parsed.setAside;
}

const head = (committee = "Økonomiudvalget", date = "25-02-2019"): string => `REFERAT ${committee} d. ${date}\n\nMødedato ${date}\n\n`;
const punkt = (number: number, sag: string, body: string): string => `Punkt ${number}: Sag ${number}\n\n${sag}\n\nResumé\n\n${body}\n\n`;
const wrong = "Fristen er 31. september 2019.";

describe("a finding that is set aside", () => {
  const document = check(head() + punkt(1, "19/1001", wrong) + punkt(2, "19/1002", wrong));

  test("is that one, and no other", () => {
    expect(codesOf(document.findings)).toEqual(["11 dato-umulig", "19 dato-umulig"]);
    expect(keptOf(document, settingAside(document, 0))).toEqual(["19 dato-umulig"]);
    expect(keptOf(document, settingAside(document, 0, 1))).toEqual([]);
    expect(keptOf(document, nothingSetAside)).toEqual(codesOf(document.findings));
  });

  const entries = settingAside(document, 0);
  const kept = (content: string, path?: string): string[] => keptOf(check(content, path), entries);

  test.each([
    ["lines above it", head() + punkt(1, "19/1001", `Mere.\n\nOg mere.\n\n${wrong}`)],
    ["words before it on its line", head() + punkt(1, "19/1001", `Bemærk: ${wrong}`)],
    ["other white space in it", head() + punkt(1, "19/1001", "Fristen er 31.  september  2019.")],
    ["another number of its item", head() + punkt(1, "19/1003", "Nyt.") + punkt(2, "19/1001", wrong)],
    ["other line ends", (head() + punkt(1, "19/1001", wrong)).replaceAll("\n", "\r\n")],
  ])("stays so with %s", (_, content) => {
    expect(kept(content)).toEqual([]);
  });

  test("stays so where the document is moved and renamed", () => {
    expect(kept(head() + punkt(1, "19/1001", wrong), "arkiv/andet navn.referat")).toEqual([]);
  });

  test.each([
    ["its words change", head() + punkt(1, "19/1001", "Fristen er 31. november 2019.")],
    ["it stands in another item", head() + punkt(1, "19/1002", wrong)],
    ["it stands in another meeting of the committee", head("Økonomiudvalget", "04-03-2019") + punkt(1, "19/1001", wrong)],
    ["it stands in another committee's meeting that day", head("Byrådet") + punkt(1, "19/1001", wrong)],
  ])("comes back where %s", (_, content) => {
    expect(kept(content)).toHaveLength(1);
  });

  test("is known by its item's number where several items have its case number, or none has one", () => {
    const repeated = check(head() + punkt(1, "19/1001", wrong) + punkt(2, "19/1001", wrong));
    expect(keptOf(repeated, settingAside(repeated, 0))).toEqual(["19 dato-umulig"]);
    expect(settingAside(repeated, 0).findings[0]?.punkt).toBe(1);
    const none = check(`${head()}Punkt 1: A\n\nResumé\n\n${wrong}\n\nPunkt 2: B\n\nResumé\n\n${wrong}\n`);
    expect(keptOf(none, settingAside(none, 1))).toEqual(["9 dato-umulig"]);
  });

  test("is told by its line from another with the same words in one item", () => {
    const twice = check(head() + punkt(1, "19/1001", `${wrong}\n\nOgså her står 31. september 2019.`));
    expect(keptOf(twice, settingAside(twice, 1))).toEqual(["11 dato-umulig"]);
    const one = settingAside(twice, 1);
    expect(keptOf(check(head() + punkt(1, "19/1001", `Ny linje.\n\n${wrong}\n\nOgså her står 31. september 2019.`)), one)).toEqual([
      "13 dato-umulig",
    ]);
  });

  test("goes with another whose line has the same words, too", () => {
    const twice = check(head() + punkt(1, "19/1001", `${wrong}\n\n${wrong}`));
    expect(keptOf(twice, settingAside(twice, 1))).toEqual([]);
  });

  test("outside the items is known by the meeting, in a document without a date by its path", () => {
    const uneasy = check("REFERAT Økonomiudvalget d. 25-02-2019\n\nMødedato 26. februar 2019\n\nPunkt 1: A\n\n19/1\n");
    expect(codesOf(uneasy.findings)).toEqual(["3 moededato-uenig"]);
    const entries = settingAside(uneasy, 0);
    expect(entries.findings[0]).toMatchObject({ punkt: null, meeting: "Økonomiudvalget 2019-02-26", quote: "26. februar 2019" });
    expect(keptOf(uneasy, entries)).toEqual([]);
    const undated = (path: string): Checked =>
      check(`Punkt 1: A\n\n19/1001\n\nResumé\n\n${wrong}\n\nPunkt 2: B\n\n19/1002\n\nResumé\n\nNyt.\n`, path);
    const elsewhere = settingAside(undated("a.referat"), 0);
    expect(elsewhere.findings[0]?.meeting).toBeNull();
    expect(keptOf(undated("a.referat"), elsewhere)).toEqual([]);
    expect(keptOf(undated("b.referat"), elsewhere)).toHaveLength(1);
  });
});

describe("a rule that is set aside in a document", () => {
  const content = head() + punkt(1, "19/1001", wrong) + punkt(2, "19/1002", "Fristen er 31. juni 2019.");
  const rule: NewEntry = { kind: "rule", code: "dato-umulig", document: "2019/møde.referat" };

  test("is silent in that document alone", () => {
    const entries = read(withEntry(null, rule));
    expect(keptOf(check(content), entries)).toEqual([]);
    expect(setAsideOf(check(content), entries)).toHaveLength(2);
    expect(keptOf(check(content, "2019/møde.referat".normalize("NFD")), entries)).toEqual([]);
    expect(keptOf(check(content, "2019/andet.referat"), entries)).toHaveLength(2);
  });

  test("leaves other rules alone", () => {
    const entries = read(withEntry(null, { ...rule, code: "ugedag-forkert" }));
    expect(keptOf(check(content), entries)).toHaveLength(2);
  });
});

test("entries that set nothing aside are stale", () => {
  const document = check(head() + punkt(1, "19/1001", wrong) + punkt(2, "19/1002", wrong));
  const entries = settingAside(document, 0, 1);
  const later = check(head() + punkt(1, "19/1001", wrong) + punkt(2, "19/1002", "Ingen frist."));
  const used = apply(later.findings, later, entries).setAside.map(({ entry }) => entry);
  expect(stale(entries, used).map((entry: Entry) => entry.kind === "finding" && entry.punkt)).toEqual(["19/1002"]);
  expect(stale(entries, [])).toHaveLength(2);
});

test("setting aside each of the findings of a document leaves none, in any order", () => {
  const dates = ["31. september 2019", "31. juni 2019", "30. februar 2019"];
  const body = fc.array(fc.constantFrom(...dates), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(body, { minLength: 1, maxLength: 3 }), fc.boolean(), fc.nat(), (bodies, sameSag, order) => {
      const items = bodies.map((each, index) =>
        punkt(index + 1, `19/100${sameSag ? 0 : index}`, each.map((date) => `Senest ${date}.`).join("\n\n")),
      );
      const document = check(head() + items.join(""));
      let text: string | null = null;
      let left = document.findings;
      const first = left.length;
      for (let step = 0; left.length > 0; step++) {
        if (step > first) throw new Error("does not end");
        const finding = left[(order + step) % left.length] as PlacedFinding;
        text = withEntry(text, entryOf(finding, document.findings, document));
        const { kept } = apply(document.findings, document, read(text));
        expect(kept).not.toContain(finding);
        left = kept;
      }
    }),
  );
});

import { describe, expect, test } from "vitest";
import { type Analysis, analyse } from "../../server/src/analysis.ts";
import { Archive } from "../../server/src/archive/archive.ts";
import { longestDocument } from "../../server/src/rules/laesegraense-naaet.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";
import { type Judgement, OpenDocument } from "../../server/src/session/open-document.ts";
import { readSettings } from "../../server/src/session/settings.ts";
import { givenUp } from "../../server/src/session/slices.ts";
import type { TextChange } from "../../server/src/text/text-change.ts";
import { minutesOfLength } from "../fixtures/long-minutes.ts";
import { expectSameAsFresh } from "../incremental/same-as-fresh.ts";
import { recordFrom } from "./archive-in-memory.ts";

const settings = readSettings({});
const uri = "file:///m.referat";
const open = (text: string): OpenDocument => new OpenDocument(uri, 1, text);

/** Puts text in at a place. */
const insert = (line: number, character: number, text: string): TextChange => ({
  range: { start: { line, character }, end: { line, character } },
  text,
});

/** Gives the thread free as a server does, counts that, and does what shall happen in between. */
class Breaths {
  count = 0;
  readonly #between: (count: number) => void;

  constructor(between: (count: number) => void = () => {}) {
    this.#between = between;
  }

  readonly breathe = async (): Promise<void> => {
    await new Promise((rested) => setImmediate(rested));
    this.#between(++this.count);
  };
}

const breathe = new Breaths(() => {}).breathe;

const readOf = async (document: OpenDocument): Promise<Analysis> => document.read(breathe);

async function judged(document: OpenDocument, by = settings): Promise<Judgement> {
  const judgement = await document.judge(await readOf(document), by, breathe, () => true);
  if (judgement === givenUp) throw new Error("somebody asks");
  return judgement;
}

const codesOf = ({ findings }: Judgement): string[] => findings.map(({ code }) => code);

describe("a document that speaks of other meetings", () => {
  const meeting = (date: string): string => `REFERAT Økonomiudvalget d. ${date}\n\nPunkt 1: Budget ${date}\n\nPunkt 2: Eventuelt\n`;
  const referring =
    "REFERAT Byrådet d. 28-05-2019\n\nPunkt 1: Vej\n\nResumé\n\nSagen blev behandlet i Økonomiudvalget den 14. maj 2019, pkt. 2.\n";
  const archiveOf = (...dates: string[]): Archive => {
    const archive = new Archive();
    for (const date of dates) archive.set(date, recordFrom(meeting(date)));
    return archive;
  };
  const judgedBy = async (document: OpenDocument, archive: Archive | null): Promise<Judgement> => {
    const judgement = await document.judge(await readOf(document), settings, breathe, () => true, archive);
    if (judgement === givenUp) throw new Error("somebody asks");
    return judgement;
  };
  const findingsBy = async (document: OpenDocument, archive: Archive | null): Promise<string[]> =>
    codesOf(await judgedBy(document, archive)).filter((code) => code === "moede-ukendt");

  test("is judged again when the archive's meetings have changed, and keeps its name where nothing else is found", async () => {
    const archive = archiveOf("15-01-2019", "12-02-2019", "12-03-2019", "11-06-2019");
    const document = open(referring);
    expect(await findingsBy(document, null)).toEqual([]);
    expect(document.isOutdated(null)).toBe(false);
    expect(document.isOutdated(archive)).toBe(true);
    expect(await findingsBy(document, archive)).toEqual(["moede-ukendt"]);
    const { id } = await judgedBy(document, archive);

    // One that it does not speak of.
    archive.set("more", recordFrom(meeting("09-04-2019").replace("Økonomiudvalget", "Byrådet")));
    expect(document.isOutdated(archive)).toBe(false);
    expect((await judgedBy(document, archive)).id).toBe(id);

    archive.set("held", recordFrom(meeting("14-05-2019")));
    expect(document.isOutdated(archive)).toBe(true);
    expect(await findingsBy(document, archive)).toEqual([]);
    expect(document.isOutdated(archive)).toBe(false);
    archive.set("held", recordFrom(meeting("14-05-2019").replace("Punkt 2: Eventuelt", "")));
    expect(document.isOutdated(archive)).toBe(false);
    archive.delete("held");
    expect(document.isOutdated(archive)).toBe(true);
    expect(document.isOutdated(null)).toBe(false);
  });

  test("after edits and changes of the archive is judged as a fresh one", async () => {
    const archive = archiveOf("15-01-2019", "12-02-2019", "12-03-2019", "11-06-2019");
    const document = open(referring);
    await findingsBy(document, archive);
    document.change([insert(0, 0, "\n")], 2);
    archive.set("held", recordFrom(meeting("14-05-2019")));
    expect(await findingsBy(document, archive)).toEqual([]);
    document.change([{ text: referring.replace("pkt. 2", "pkt. 3") }], 3);
    const fresh = open(referring.replace("pkt. 2", "pkt. 3"));
    expect((await judgedBy(document, archive)).findings.map(({ code, span }) => [code, span])).toEqual(
      (await judgedBy(fresh, archive)).findings.map(({ code, span }) => [code, span]),
    );
    expect(await findingsBy(document, archive)).toEqual(["moede-ukendt"]);
  });
});

describe("a long document", () => {
  const long = minutesOfLength(3_000_000);

  test("is read in slices, while other work goes on", async () => {
    const breaths = new Breaths();
    const document = open(long);
    const reading = document.read(breaths.breathe);
    expect(reading).toBeInstanceOf(Promise);
    // Whoever asks meanwhile waits for the same reading.
    expect(document.read(breaths.breathe)).toBe(reading);
    const analysis = await reading;
    expect(breaths.count).toBeGreaterThan(3);
    expectSameAsFresh(analysis, long, false);
    expect(document.read(breathe)).toBe(analysis);
  });

  test("has the edits that come while it is read", async () => {
    const document = open(long);
    let wanted = open(long).text;
    const edits = [insert(9, 0, "x"), insert(400, 0, "Punkt 7000: Ny vej\n\n19/7000\n\n"), insert(2, 3, "y\n")];
    const breaths = new Breaths((count) => {
      const edit = count % 2 === 0 ? edits[count / 2 - 1] : undefined;
      if (!edit) return;
      document.change([edit], count);
      wanted = wanted.changed(edit).text;
    });
    const analysis = await document.read(breaths.breathe);
    expect(wanted.lineCount).toBe(open(long).text.lineCount + 5);
    expectSameAsFresh(analysis, wanted.toString(), false);
    expect(analysis.text).toBe(document.text);
  });

  test("after an edit is read from the version before", async () => {
    const document = open(long);
    await document.read(new Breaths().breathe);
    document.change([insert(12, 5, "x")], 2);
    const { parsed } = await document.read(new Breaths().breathe);
    expect(parsed.work).toMatchObject({ linesScanned: 1, blocksParsed: 1, local: true });
  });

  test("is judged in slices, with what a fresh start finds", async () => {
    const document = open(long.replaceAll("Punkt 7:", "Punkt 77:"));
    const breaths = new Breaths();
    const analysis = await document.read(new Breaths().breathe);
    const judged = await document.judge(analysis, settings, breaths.breathe, () => true);
    if (judged === givenUp) throw new Error("nothing came in between");
    expect(breaths.count).toBeGreaterThan(1);
    expect(codesOf(judged)).toContain("punkt-nummerering");
    const fresh = runRules(analyse(document.text.toString()));
    expect(judged.findings.map(({ code, span }) => ({ code, span }))).toEqual(fresh.map(({ code, span }) => ({ code, span })));
  });

  test("is judged no further when an edit comes", async () => {
    const document = open(long);
    const analysis = await document.read(new Breaths().breathe);
    const breaths = new Breaths((count) => {
      if (count === 2) document.change([insert(0, 0, "x")], 2);
    });
    expect(await document.judge(analysis, settings, breaths.breathe, () => true)).toBe(givenUp);
    expect(breaths.count).toBe(2);
    // A version that is gone is not begun with again beyond its first slice.
    const again = new Breaths();
    expect(await document.judge(analysis, settings, again.breathe, () => true)).toBe(givenUp);
    expect(again.count).toBe(1);
  });

  test("is judged no further when nobody asks any more, and goes on from there when somebody does", async () => {
    const document = open(long);
    const analysis = await document.read(new Breaths().breathe);
    let asked = true;
    const breaths = new Breaths((count) => {
      asked = count < 3;
    });
    expect(await document.judge(analysis, settings, breaths.breathe, () => asked)).toBe(givenUp);
    expect(breaths.count).toBe(3);
    const judged = await document.judge(analysis, settings, new Breaths().breathe, () => true);
    expect(judged === givenUp ? null : codesOf(judged)).toEqual([]);
  });
});

describe("the name of what was found", () => {
  const wrong = "REFERAT Økonomiudvalget d. 05-02-2020\n\nMødedato Onsdag d. 06. februar 2020\n\nPunkt 1: Vej\n\n19/1\n\nResumé\n\nKort.\n";

  test("stays while the findings are the same at the same places", async () => {
    const document = open(wrong);
    const first = await judged(document);
    expect(codesOf(first)).toContain("moededato-uenig");
    expect(await judged(document)).toBe(first);
    document.change([insert(10, 3, "x")], 2);
    const second = await judged(document);
    expect(second).not.toBe(first);
    expect(second.id).toBe(first.id);
  });

  test("changes with their places, their words and their number", async () => {
    const document = open(wrong);
    const ids = [(await judged(document)).id];
    for (const change of [
      insert(0, 0, "\n"),
      { range: { start: { line: 3, character: 19 }, end: { line: 3, character: 21 } }, text: "07" },
      { range: { start: { line: 3, character: 19 }, end: { line: 3, character: 21 } }, text: "05" },
    ]) {
      document.change([change], ids.length + 1);
      ids.push((await judged(document)).id);
    }
    expect(codesOf(await judged(document))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("is never that of other settings, nor of another document", async () => {
    const document = open(wrong);
    const hints = readSettings({ rules: { "moededato-uenig": "hint" } });
    const ids = [];
    for (const by of [settings, hints, settings, readSettings({})]) ids.push((await judged(document, by)).id);
    ids.push((await judged(open(wrong))).id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("is another after undoing an edit that changed the findings; the findings are the first ones", async () => {
    const document = open(wrong);
    const first = await judged(document);
    document.change([insert(0, 0, "\n")], 2);
    await judged(document);
    document.change([{ range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }, text: "" }], 3);
    const last = await judged(document);
    expect(last.findings.map(({ span, message }) => ({ span, message }))).toEqual(
      first.findings.map(({ span, message }) => ({ span, message })),
    );
  });
});

describe("edits about which nobody asks", () => {
  const text = minutesOfLength(3_000).slice(0, 3_000);

  test.each([
    ["one in each notification", 1],
    ["some in each", 7],
    ["all in one", 250],
  ])("may be many, %s: the next reading is right", async (_, together) => {
    const document = open(text);
    await readOf(document);
    let wanted = open(text).text;
    const changes = Array.from({ length: 250 }, (_, index) => insert((index * 7) % wanted.lineCount, 999, index % 10 === 0 ? "\n" : " x"));
    for (let from = 0; from < changes.length; from += together) {
      const some = changes.slice(from, from + together);
      document.change(some, from + 2);
      for (const change of some) wanted = wanted.changed(change).text;
    }
    expectSameAsFresh(await readOf(document), wanted.toString(), true);
    // From here on it is read from the version before again.
    document.change([insert(9_999, 999, "y")], 999);
    expectSameAsFresh(await readOf(document), `${wanted}y`, true);
    expect((await readOf(document)).parsed.work.blocksReused).toBeGreaterThan(0);
  });

  test("may come in their thousands while a document is read", async () => {
    const long = minutesOfLength(1_000_000);
    const document = open(long);
    const changes = Array.from({ length: 5_000 }, (_, index) => insert(index, 0, "x"));
    const breaths = new Breaths((count) => {
      if (count === 2) document.change(changes, 2);
    });
    const analysis = await document.read(breaths.breathe);
    const wanted = changes.reduce((text, change) => text.changed(change).text, open(long).text);
    expect(analysis.text.toString()).toBe(wanted.toString());
    expect(analysis.facts).toEqual(analyse(wanted.toString()).facts);
  });
});

describe("a document that is too long to be read", () => {
  const tooLong = "a".repeat(longestDocument + 1);
  const shown = async (document: OpenDocument, by = settings) =>
    (await judged(document, by)).findings.map(({ code, severity }) => `${severity} ${code}`);

  test("has one finding that says so, and no content", async () => {
    const document = open(tooLong);
    expect(await shown(document)).toEqual(["information laesegraense-naaet"]);
    expect((await judged(document)).findings[0]?.message.da).toContain("20.000.001 tegn");
    expect((await judged(document)).findings[0]?.fixes()).toEqual([]);
    expect((await readOf(document)).facts.punkter).toEqual([]);
    expect(await shown(document, readSettings({ rules: { "laesegraense-naaet": "off" } }))).toEqual([]);
    expect(await shown(document, readSettings({ rules: { "laesegraense-naaet": "error" } }))).toEqual(["error laesegraense-naaet"]);
  });

  test("takes no harm from changes in part, and comes back with a short text", async () => {
    const document = open(tooLong);
    const first = await judged(document);
    for (const change of [insert(0, 5, "x\r\ny"), insert(77, 3, "Punkt 1: Vej\n"), insert(0, 0, "")]) document.change([change], 2);
    document.change(
      Array.from({ length: 300 }, () => insert(3, 3, "z")),
      3,
    );
    expect(await shown(document)).toEqual(["information laesegraense-naaet"]);
    expect((await judged(document)).id).toBe(first.id);
    document.change([insert(0, 0, "x"), { text: "Punkt 1: Vej\n\n19/1\n" }, insert(0, 9, "Ny ")], 4);
    expectSameAsFresh(await readOf(document), "Punkt 1: Ny Vej\n\n19/1\n", true);
    expect(await shown(document)).not.toContain("information laesegraense-naaet");
    document.change([{ text: tooLong }, insert(0, 0, "x")], 5);
    expect(await shown(document)).toEqual(["information laesegraense-naaet"]);
    expect(document.version).toBe(5);
  });

  test("is one that has a character more than the longest that is read", async () => {
    const document = open("a".repeat(longestDocument));
    const analysis = await document.read(new Breaths().breathe);
    const judged = await document.judge(analysis, settings, new Breaths().breathe, () => true);
    expect(judged === givenUp ? null : judged.findings[0]?.message.da).toContain("kun de første 50.000");
  });
});

import { beforeEach, describe, expect, test } from "vitest";
import { Archive } from "../../server/src/archive/archive.ts";
import { noFilesBeside } from "../../server/src/features/bilag-file.ts";
import { OpenDocument } from "../../server/src/session/open-document.ts";
import { type JudgedSnapshot, OpenDocuments } from "../../server/src/session/open-documents.ts";
import { malformedMessage, SetAsideCommands } from "../../server/src/session/set-aside-commands.ts";
import { SetAsideFiles } from "../../server/src/session/set-aside-files.ts";
import { readSettings } from "../../server/src/session/settings.ts";
import { MemoryHost } from "./memory-host.ts";

const root = "file:///arkiv";
const file = `${root}/.referat/set-aside.json`;
const wrong = "Fristen er 31. september 2019.";
const minutes = (body = wrong, date = "25-02-2019"): string =>
  `REFERAT Økonomiudvalget d. ${date}\n\nPunkt 1: Budget\n\n19/1001\n\nResumé\n\n${body}\n\nPunkt 2: Vej\n\n19/1002\n\nResumé\n\n${wrong}\n`;

/** What of a session concerns set-aside findings, over a machine in memory. */
class Session {
  readonly host = new MemoryHost();
  readonly held = new Map<string, OpenDocument>();
  readonly told: string[] = [];
  refreshes = 0;
  readonly files = new SetAsideFiles({
    host: this.host,
    told: (uri, malformed) => void this.told.push(malformed ? malformedMessage(uri, malformed).da : `${uri} er i orden`),
    changed: () => void this.refreshes++,
  });
  readonly open = new OpenDocuments({
    beside: () => noFilesBeside,
    archive: new Archive(),
    held: { get: (uri) => this.held.get(uri), all: () => [...this.held.values()] },
    settings: { general: settings, of: () => settings, awaited: null },
    breathe: () => this.host.breathe(),
    isComplete: () => true,
    setAside: (uri) => this.files.fileFor(uri),
  });
  readonly commands = new SetAsideCommands(this.open, this.files, this.host);

  openDocument(uri: string, text = minutes()): string {
    this.held.set(uri, new OpenDocument(uri, 1, text));
    return uri;
  }

  async judged(uri: string): Promise<JudgedSnapshot> {
    const judged = await this.open.judged(uri, () => true);
    if (judged === null || typeof judged === "symbol") throw new Error("not judged");
    return judged;
  }

  /** Lines, from 1, of the findings that are left. */
  async lines(uri: string): Promise<number[]> {
    return (await this.judged(uri)).findings().map(({ span }) => span.line + 1);
  }

  /** What a quick fix would tell the server of a finding. */
  async shown(uri: string, index = 0) {
    const { version, findings } = await this.judged(uri);
    const { code, span } = findings()[index] ?? { code: "", span: { line: 0, start: 0, end: 0 } };
    return {
      uri,
      version,
      code,
      range: { start: { line: span.line, character: span.start }, end: { line: span.line, character: span.end } },
    };
  }

  text(uri: string): string | null {
    const found = this.host.files.get(uri);
    return found ? new TextDecoder().decode(found.bytes) : null;
  }
}

const settings = readSettings({});
let session: Session;

beforeEach(async () => {
  session = new Session();
  await session.files.changeFolders([root]);
});

describe("the command sets a finding aside", () => {
  test("in a file at the workspace's root; the findings are others at once", async () => {
    const uri = session.openDocument(`${root}/2019/m%C3%B8de.referat`);
    expect(await session.lines(uri)).toEqual([9, 17]);
    const { findingsId } = await session.judged(uri);
    expect(await session.commands.finding([await session.shown(uri)])).toBeNull();
    expect(await session.lines(uri)).toEqual([17]);
    expect(session.refreshes).toBe(1);
    expect((await session.judged(uri)).findingsId).not.toBe(findingsId);
    expect((await session.judged(uri)).found).toHaveLength(2);
    expect(JSON.parse(session.text(file) ?? "")).toMatchObject({
      version: 1,
      findings: [{ code: "dato-umulig", punkt: "19/1001", document: "2019/møde.referat", quote: "31. september 2019" }],
      rules: [],
    });
  });

  test("in the nearest file that is there, and that file alone counts", async () => {
    await session.host.write(`${root}/2019/.referat/set-aside.json`, '{ "version": 1 }\n');
    const uri = session.openDocument(`${root}/2019/maj/a.referat`);
    await session.commands.finding([await session.shown(uri)]);
    expect(session.text(file)).toBeNull();
    expect(session.text(`${root}/2019/.referat/set-aside.json`)).toContain('"document": "maj/a.referat"');
    expect(await session.lines(uri)).toEqual([17]);
    await session.host.write(`${root}/2019/maj/.referat/set-aside.json`, '{ "version": 1 }');
    await session.files.filesChanged([`${root}/2019/maj/.referat`]);
    expect(await session.lines(uri)).toEqual([9, 17]);
  });

  test("or the rule in the document", async () => {
    const uri = session.openDocument(`${root}/a.referat`);
    const other = session.openDocument(`${root}/b.referat`, minutes(wrong, "26-03-2019"));
    expect(await session.commands.rule([await session.shown(uri)])).toBeNull();
    expect(await session.lines(uri)).toEqual([]);
    expect(await session.lines(other)).toEqual([9, 17]);
  });

  test("many at a time, and none is lost", async () => {
    const uri = session.openDocument(`${root}/a.referat`);
    const asked = await Promise.all([session.shown(uri, 0), session.shown(uri, 1)]);
    expect(await Promise.all(asked.map((each) => session.commands.finding([each])))).toEqual([null, null]);
    expect(await session.lines(uri)).toEqual([]);
  });

  test("beside what others wrote meanwhile, though nobody told", async () => {
    const uri = session.openDocument(`${root}/a.referat`);
    const [first, second] = [await session.shown(uri, 0), await session.shown(uri, 1)];
    await session.commands.finding([first]);
    const text = session.text(file) ?? "";
    await session.host.write(file, text.replace('"rules": []', '"rules": [{ "code": "x", "document": "y", "note": "vores" }]'));
    await session.commands.finding([second]);
    expect(session.text(file)).toContain('"note": "vores"');
    expect(JSON.parse(session.text(file) ?? "").findings).toHaveLength(2);
  });
});

describe("the command is refused, and nothing is written,", () => {
  const refused = async (given: unknown, words: string): Promise<void> => {
    const before = new Map(session.host.files);
    expect((await session.commands.finding([given]))?.da).toContain(words);
    expect((await session.commands.rule([given]))?.da).toContain(words);
    expect(session.host.files).toEqual(before);
  };

  test("in a document that is not saved in the workspace", async () => {
    for (const uri of ["untitled:Untitled-1", "file:///andet/a.referat", "file:///arkivet/a.referat"]) {
      session.openDocument(uri);
      await refused(await session.shown(uri), "gemt i den åbne mappe");
    }
  });

  test("of a version of the document that is gone", async () => {
    const uri = session.openDocument(`${root}/a.referat`);
    const given = await session.shown(uri);
    session.held.get(uri)?.change([{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "\n" }], 2);
    await refused(given, "ændret imens");
    await refused({ ...given, version: 2 }, "ændret imens");
  });

  test("where the document is not open, or nothing is said of it", async () => {
    await refused({ ...(await session.shown(session.openDocument(`${root}/a.referat`))), uri: `${root}/b.referat` }, "Åbn referatet");
    await refused(undefined, "Åbn referatet");
    await refused({ uri: `${root}/a.referat`, version: 1, code: "x" }, "Åbn referatet");
  });

  test("where the file is malformed: its line is told", async () => {
    await session.host.write(file, '{\n  "version": 1,\n  "findings": [\n');
    const uri = session.openDocument(`${root}/a.referat`);
    await refused(await session.shown(uri), "Linje 3 i set-aside.json kan ikke læses: der mangler");
  });

  test("where the file cannot be written", async () => {
    const uri = session.openDocument(`${root}/a.referat`);
    const given = await session.shown(uri);
    session.host.odd.set(file, "other");
    await refused(given, "kan ikke skrives");
  });
});

describe("the file", () => {
  const entry = async (uri: string): Promise<string> => {
    await session.commands.finding([await session.shown(uri)]);
    return session.text(file) ?? "";
  };

  test("is followed: changed, deleted with its folder, written again", async () => {
    const uri = session.openDocument(`${root}/a.referat`);
    const content = await entry(uri);
    session.host.remove(`${root}/.referat`);
    await session.files.filesChanged([`${root}/.referat`]);
    expect(await session.lines(uri)).toEqual([9, 17]);
    await session.host.write(file, content);
    await session.files.filesChanged([file]);
    expect(await session.lines(uri)).toEqual([17]);
    expect(session.refreshes).toBe(3);
    await session.files.filesChanged([file, `${root}/a.referat`, `${root}/andet`]);
    expect(session.refreshes).toBe(3);
  });

  test("is looked at again when a document is opened, for editors that tell nothing", async () => {
    const uri = session.openDocument(`${root}/a.referat`);
    const content = await entry(uri);
    session.host.remove(`${root}/.referat`);
    await session.files.lookAgain(uri);
    expect(await session.lines(uri)).toEqual([9, 17]);
    await session.host.write(file, content);
    await session.files.lookAgain(uri);
    expect(await session.lines(uri)).toEqual([17]);
  });

  test("sets nothing aside where it is malformed; that is told once for each change, and when it is mended", async () => {
    const uri = session.openDocument(`${root}/a.referat`);
    const content = await entry(uri);
    await session.host.write(file, `${content}}`);
    await session.files.filesChanged([file]);
    await session.files.filesChanged([file]);
    await session.files.lookAgain(uri);
    expect(await session.lines(uri)).toEqual([9, 17]);
    expect(session.told).toHaveLength(1);
    expect(session.told[0]).toMatch(/^Linje \d+ i set-aside\.json kan ikke læses: her står mere/);
    await session.host.write(file, `${content}}}`);
    await session.files.filesChanged([file]);
    expect(session.told).toHaveLength(2);
    await session.host.write(file, content);
    await session.files.filesChanged([file]);
    expect(session.told.slice(2)).toEqual([`${file} er i orden`]);
    expect(await session.lines(uri)).toEqual([17]);
  });

  test.each([
    ["is not UTF-8", Uint8Array.from([0x7b, 0xe6, 0x7d]), "ikke gemt som UTF-8"],
    ["is empty", "", "der mangler en værdi"],
  ])("that %s is told of", async (_, content, words) => {
    await session.host.write(file, content);
    await session.files.changeFolders([root]);
    expect(session.told.join()).toContain(words);
  });

  test("that may not be read is told of", async () => {
    session.host.odd.set(file, "denied");
    await session.files.changeFolders([root]);
    expect(session.told.join()).toContain("må ikke læses");
  });

  test("of a folder that leaves the workspace counts no more, and its fault is taken back", async () => {
    const uri = session.openDocument(`${root}/a.referat`);
    await entry(uri);
    await session.host.write(file, "{");
    await session.files.filesChanged([file]);
    await session.files.changeFolders(["file:///andet"]);
    expect(session.told.at(-1)).toBe(`${file} er i orden`);
    expect(session.files.fileFor(uri)).toBeNull();
  });

  test("of the innermost folder of the workspace counts, and none above it", async () => {
    await session.files.changeFolders([root, `${root}/2019`]);
    const uri = session.openDocument(`${root}/2019/a.referat`);
    await session.commands.finding([await session.shown(uri)]);
    expect(session.text(file)).toBeNull();
    expect(session.text(`${root}/2019/.referat/set-aside.json`)).toContain('"document": "a.referat"');
  });
});

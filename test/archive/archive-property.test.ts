import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Archive } from "../../server/src/archive/archive.ts";
import { workspaceSymbols } from "../../server/src/features/workspace-symbols.ts";
import type { FileEvent } from "../../server/src/session/archive-loader.ts";
import { defaultExclude, defaultInclude, selectionOf } from "../../server/src/session/selection.ts";
import { ArchiveInMemory, recordFrom, root, storage } from "../session/archive-in-memory.ts";
import { MemoryHost } from "../session/memory-host.ts";

const numbers = ["19/11689", "20/1", "21-014420K", "15.20.24-Ø39-1-18"];
/** Two of them are one committee, and two have the same initials. */
const committees = ["Økonomiudvalget", "Økonomiudvalget 2018-2021", "Ørestadsudvalget", "Byrådet"];
const folders = ["", "2020", "2020/maj", "node_modules", ".skjult"];
const selection = selectionOf({ include: defaultInclude, exclude: defaultExclude });

const sagsnummer = fc.constantFrom(...numbers);
const item = fc
  .record({ title: fc.constantFrom("Liv i byen", "Budget", "Årsregnskab"), filed: fc.option(sagsnummer), named: fc.option(sagsnummer) })
  .map(
    ({ title, filed, named }) =>
      `${title}\n\n${filed ? `${filed}\n\n` : ""}Resumé\n\n${named ? `Se sagen ${named}.` : "Kort."}\n\nHistorik\n\nØkonomiudvalget den 5. februar 2020, pkt. 1\n`,
  );
const minutes = fc
  .record({
    committee: fc.constantFrom(...committees),
    year: fc.integer({ min: 2019, max: 2021 }),
    items: fc.array(item, { maxLength: 3 }),
  })
  .map(
    ({ committee, year, items }) =>
      `REFERAT ${committee} d. 05-02-${year}\n\nMødedeltagere Anne Dal (V), Bo Ege (A)\n\n${items.map((each, at) => `Punkt ${at + 1}: ${each}`).join("\n")}`,
  );

const path = fc
  .tuple(fc.constantFrom(...folders), fc.constantFrom("a.referat", "b.referat", "notat.txt"))
  .map(([folder, name]) => (folder === "" ? name : `${folder}/${name}`));
const folder = fc.constantFrom(...folders.slice(1), "2022", "2022/juni");

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("write" as const), path, text: minutes }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("delete" as const), path }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rename" as const), path, to: path }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("delete folder" as const), folder }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("move folder" as const), folder, to: folder }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("open" as const), path, text: minutes }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("close" as const), which: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rebuild" as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("restart" as const), path, text: minutes, gone: path, moved: folder, to: folder }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** The machine, and a session on it: what is done to the files is told as an editor tells it. */
class World {
  readonly host = new MemoryHost();
  session = new ArchiveInMemory(this.host);

  async do(done: Step): Promise<void> {
    switch (done.kind) {
      case "write":
        return this.#write(done.path, done.text);
      case "delete":
        if (!this.host.files.has(at(done.path))) return;
        this.host.remove(at(done.path));
        return this.#tell([at(done.path), "deleted"]);
      case "rename":
        return this.#move(done.path, done.to);
      case "delete folder":
        this.host.remove(at(done.folder));
        return this.#tell([at(done.folder), "deleted"]);
      case "move folder":
        if (`${done.to}/`.startsWith(`${done.folder}/`)) return;
        return this.#move(done.folder, done.to);
      case "open":
        return this.session.openDocument(at(done.path), done.text);
      case "close":
        return this.#close([...this.session.open.keys()], done.which);
      case "rebuild":
        return this.session.session.rebuild();
      case "restart":
        await this.session.session.end();
        this.host.write(at(done.path), done.text);
        this.host.remove(at(done.gone));
        if (!`${done.to}/`.startsWith(`${done.moved}/`)) this.host.move(at(done.moved), at(done.to));
        this.session = new ArchiveInMemory(this.host);
        return this.session.session.start([root], storage);
    }
  }

  /** The archive as it is when built anew from the same files and open documents. */
  fresh(): Archive {
    const archive = new Archive();
    for (const [uri, { bytes }] of this.host.files) {
      if (!this.session.open.has(uri) && selection.includes(uri.slice(root.length + 1)))
        archive.set(uri, recordFrom(new TextDecoder().decode(bytes)));
    }
    for (const [uri, text] of this.session.open) archive.set(uri, recordFrom(text));
    return archive;
  }

  #write(file: string, text: string): Promise<void> {
    const event = this.host.files.has(at(file)) ? "changed" : "created";
    this.host.write(at(file), text);
    return this.#tell([at(file), event]);
  }

  async #close(open: readonly string[], which: number): Promise<void> {
    const uri = open[which % open.length];
    if (uri !== undefined) await this.session.closeDocument(uri);
  }

  #move(from: string, to: string): Promise<void> {
    this.host.move(at(from), at(to));
    return this.#tell([at(from), "deleted"], [at(to), "created"]);
  }

  #tell(...events: [string, FileEvent][]): Promise<void> {
    return this.session.session.filesChanged(events.map(([uri, event]) => ({ uri, event })));
  }
}

const at = (file: string): string => `${root}/${file}`;

/** All that can be asked of an archive. */
const answers = (archive: Archive): unknown => ({
  size: archive.size,
  sagsnumre: [...archive.sagsnumre()],
  treatments: numbers.map((number) => archive.treatments(number)),
  last: numbers.map((number) => archive.lastTreatment(number)),
  mentions: numbers.map((number) => archive.mentions(number)),
  meetings: [...committees, "ØU", "BR", "økonomiudvalget"].map((name) => {
    const committee = archive.committee(name);
    const days = committee === null ? [] : archive.meetingDays(committee);
    return [committee, days.map((day) => [day, archive.meetingsOn(committee ?? "", day)])];
  }),
  people: archive.people().map((name) => archive.personPlaces(name)),
  committees: archive.committees(),
  referring: archive.newestFirst().map(({ uri }) => archive.referencesTo(uri)),
  symbols: ["", "budget", "19/", "2021", "økonomi liv"].map((query) => workspaceSymbols(archive, query, "da")),
});

describe("after any changes of files, folders and open documents", () => {
  test("the archive is as when it is built anew", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        const world = new World();
        await world.session.session.start([root], storage);
        for (const done of steps) {
          await world.do(done);
          expect(answers(world.session.archive)).toEqual(answers(world.fresh()));
        }
      }),
      { numRuns: 200, seed: 20260 },
    );
  }, 60_000);
});

import { beforeEach, describe, expect, test } from "vitest";
import { largestFile } from "../../server/src/session/read-file.ts";
import { minutesOfLength } from "../fixtures/long-minutes.ts";
import { ArchiveInMemory, root } from "./archive-in-memory.ts";
import { MemoryHost } from "./memory-host.ts";

const minutes = (number: string): string => `REFERAT Økonomiudvalget d. 05-02-2020\n\nPunkt 1: Budget\n\n${number}\n`;

describe("the files of the archive", () => {
  let host: MemoryHost;
  let arkiv: ArchiveInMemory;
  const write = (...paths: string[]): void => {
    for (const path of paths) host.write(`${root}/${path}`, minutes("19/11689"));
  };
  const begin = (...folders: string[]): Promise<void> => arkiv.session.start(folders.length > 0 ? folders : [root], null);
  const tell = (...events: [string, "created" | "changed" | "deleted"][]): Promise<void> =>
    arkiv.session.filesChanged(events.map(([path, event]) => ({ uri: `${root}/${path}`, event })));

  beforeEach(() => {
    host = new MemoryHost();
    arkiv = new ArchiveInMemory(host);
  });

  test("are those the settings include, but for what they exclude and for packages of other programs", async () => {
    write("a.referat", "B.REFERAT", "b.txt", "x/c.referat", "kladder/d.referat", "x/node_modules/e.referat", ".git/f.referat");
    await begin();
    expect(arkiv.names()).toEqual(["B.REFERAT", "a.referat", "kladder/d.referat", "x/c.referat"]);
    arkiv.settings = { include: ["**/*.referat", "**/*.txt"], exclude: ["kladder"] };
    await arkiv.session.changeSettings();
    expect(arkiv.names()).toEqual([".git/f.referat", "B.REFERAT", "a.referat", "b.txt", "x/c.referat"]);
  });

  test("are not looked for in folders that are left out", async () => {
    write("a.referat", "node_modules/x/y/z.referat", ".git/objects/a.referat");
    const listed: string[] = [];
    const list = host.list.bind(host);
    host.list = (folder) => {
      listed.push(folder);
      return list(folder);
    };
    await begin();
    expect(listed).toEqual([root]);
  });

  test("are read again after a change of the settings only where that adds them", async () => {
    write("a.referat", "b.referat", "c.txt");
    await begin();
    host.reads.length = 0;
    arkiv.settings = { include: ["**/*.txt", "**/a.referat"], exclude: [] };
    await arkiv.session.changeSettings();
    expect(arkiv.names()).toEqual(["a.referat", "c.txt"]);
    expect(host.reads).toEqual([`${root}/c.txt`]);
  });

  test("are at most so many, always the same ones, and the user is told", async () => {
    write("d.referat", "c.referat", "x/a.referat", "b.referat");
    arkiv.maxFiles = 3;
    await begin();
    expect(arkiv.names()).toEqual(["b.referat", "c.referat", "d.referat"]);
    expect(arkiv.told).toEqual(["more than 3"]);
    expect(arkiv.session.complete).toBe(false);
    write("a.referat");
    await tell(["a.referat", "created"]);
    expect(arkiv.names()).toEqual(["b.referat", "c.referat", "d.referat"]);
    arkiv.maxFiles = 5;
    await arkiv.session.changeSettings();
    expect(arkiv.names()).toEqual(["a.referat", "b.referat", "c.referat", "d.referat", "x/a.referat"]);
  });

  test("are not those of a home folder; what is open is in the archive all the same", async () => {
    write("a.referat");
    host.wide.set(root, "home");
    arkiv.openDocument(`${root}/b.referat`, minutes("20/1"));
    await begin();
    expect(arkiv.names()).toEqual(["b.referat"]);
    expect(arkiv.told).toEqual([`${root} is home`]);
    await tell(["a.referat", "created"]);
    expect(arkiv.names()).toEqual(["b.referat"]);
  });

  test("may lie in several folders of the workspace, one within another", async () => {
    write("a.referat", "x/b.referat");
    host.write("file:///andet/c.referat", minutes("20/1"));
    await begin(root, `${root}/x`, "file:///andet");
    expect(arkiv.archive.size).toBe(3);
    await arkiv.session.changeFolders([`${root}/x`]);
    expect(arkiv.names()).toEqual(["x/b.referat"]);
  });

  test("are not looked for behind links to folders, nor in devices", async () => {
    write("a.referat");
    host.odd.set(`${root}/kreds`, "link to folder");
    host.odd.set(`${root}/kreds.referat`, "link to folder");
    host.odd.set(`${root}/roer.referat`, "other");
    await begin();
    await tell(["kreds", "created"], ["kreds.referat", "created"]);
    expect(arkiv.names()).toEqual(["a.referat"]);
    expect(arkiv.unreadable).toEqual([]);
  });

  test("that cannot be read are named, and the others are read", async () => {
    write("a.referat", "lukket/b.referat", "c.referat");
    host.odd.set(`${root}/lukket`, "denied");
    host.odd.set(`${root}/c.referat`, "denied");
    host.write(`${root}/billede.referat`, Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0, 1]));
    host.write(`${root}/stor.referat`, new Uint8Array(largestFile + 1));
    await begin();
    expect(arkiv.names()).toEqual(["a.referat"]);
    expect(arkiv.unreadable.sort()).toEqual(["billede.referat: binary", "c.referat: denied", "lukket: denied", "stor.referat: large"]);
  });

  test("that change while they are read are read again", async () => {
    write("a.referat");
    let left = 2;
    host.onRead = (uri) => {
      if (left-- > 0) host.write(uri, minutes(`20/${left + 1}`));
    };
    await begin();
    expect(host.reads).toHaveLength(3);
    expect(arkiv.archive.sagsnumre()).toEqual(["20/1"]);
  });

  test("that never come to rest are taken as they are, and looked at again", async () => {
    write("a.referat");
    let time = 0;
    host.onRead = (uri) => host.write(uri, minutes(`20/${++time}`));
    await begin();
    expect(arkiv.archive.size).toBe(1);
    host.onRead = () => {};
    await tell(["a.referat", "changed"]);
    expect(arkiv.archive.sagsnumre()).toEqual([`20/${time}`]);
  });

  test("follow a folder that is deleted, moved or made, of which alone the editor tells", async () => {
    write("x/a.referat", "x/y/b.referat", "xy.referat");
    await begin();
    host.move(`${root}/x`, `${root}/z`);
    await tell(["x", "deleted"], ["z", "created"]);
    expect(arkiv.names()).toEqual(["xy.referat", "z/a.referat", "z/y/b.referat"]);
    host.remove(`${root}/z/y`);
    await tell(["z/y", "deleted"]);
    expect(arkiv.names()).toEqual(["xy.referat", "z/a.referat"]);
    write("node_modules/c.referat", "z/node_modules/d.referat", "z/e.referat");
    await tell(["node_modules", "created"], ["z/node_modules", "created"], ["z", "created"]);
    expect(arkiv.names()).toEqual(["xy.referat", "z/a.referat", "z/e.referat"]);
  });

  test("are as the machine has them, in whatever order the editor tells of it", async () => {
    write("x/a.referat");
    await begin();
    host.move(`${root}/x`, `${root}/z`);
    await tell(["z", "created"], ["x/a.referat", "changed"], ["x", "deleted"], ["z/a.referat", "created"]);
    expect(arkiv.names()).toEqual(["z/a.referat"]);
    await tell(["z/a.referat", "deleted"]);
    expect(arkiv.names()).toEqual(["z/a.referat"]);
  });

  test("are read anew by a rebuilding", async () => {
    write("a.referat", "b.referat");
    await begin();
    host.reads.length = 0;
    host.remove(`${root}/b.referat`);
    await arkiv.session.rebuild();
    expect(host.reads).toEqual([`${root}/a.referat`]);
    expect(arkiv.names()).toEqual(["a.referat"]);
  });

  test("are known in full when all have been read, and not while they are read anew", async () => {
    write("a.referat");
    expect(arkiv.session.complete).toBe(false);
    await begin();
    expect(arkiv.session.complete).toBe(true);
    expect(arkiv.completed).toBe(1);
    const rebuilt = arkiv.session.rebuild();
    await Promise.resolve();
    expect(arkiv.session.complete).toBe(false);
    await rebuilt;
    expect(arkiv.session.complete).toBe(true);
    expect(arkiv.completed).toBe(2);
    arkiv.cancelled = true;
    await arkiv.session.rebuild();
    expect(arkiv.session.complete).toBe(false);
    expect(arkiv.completed).toBe(2);
  });

  test("are read no further when the user cancels", async () => {
    write("a.referat");
    arkiv.cancelled = true;
    await begin();
    expect(host.reads).toEqual([]);
    arkiv.cancelled = false;
    await arkiv.session.rebuild();
    expect(arkiv.names()).toEqual(["a.referat"]);
  });

  test("stand back for what an editor holds, until it closes the document", async () => {
    write("a.referat");
    await begin();
    arkiv.openDocument(`${root}/a.referat`, minutes("20/1"));
    host.write(`${root}/a.referat`, minutes("20/2"));
    await tell(["a.referat", "changed"]);
    expect(arkiv.archive.sagsnumre()).toEqual(["20/1"]);
    await arkiv.closeDocument(`${root}/a.referat`);
    expect(arkiv.archive.sagsnumre()).toEqual(["20/2"]);
    arkiv.openDocument(`${root}/notat.txt`, minutes("20/3"));
    expect(arkiv.archive.sagsnumre()).toEqual(["20/3", "20/2"]);
    await arkiv.closeDocument(`${root}/notat.txt`);
    expect(arkiv.archive.sagsnumre()).toEqual(["20/2"]);
  });

  test("are read in slices where they are long: the thread is free in between", async () => {
    host.write(`${root}/lang.referat`, minutesOfLength(3_000_000));
    let breaths = 0;
    const breathe = host.breathe.bind(host);
    host.breathe = () => {
      breaths++;
      return breathe();
    };
    await begin();
    expect(breaths).toBeGreaterThan(3);
    expect(arkiv.names()).toEqual(["lang.referat"]);
    expect(arkiv.archive.treatments("19/7")).toHaveLength(1);
  });

  test("with a failing machine leave the archive at work", async () => {
    write("a.referat");
    const { list } = host;
    host.list = () => Promise.reject(Object.assign(new Error("EIO: the disk is gone"), { syscall: "scandir" }));
    await begin();
    expect(arkiv.log.join("\n")).toContain("the disk is gone");
    host.list = list;
    await arkiv.session.rebuild();
    expect(arkiv.names()).toEqual(["a.referat"]);
  });
});

import { expect, test } from "vitest";
import { BesideDocuments } from "../../server/src/session/files-beside.ts";
import { MemoryHost } from "./memory-host.ts";

const document = "file:///arkiv/2020-02-05%20m%C3%B8de.referat";

async function archive(...files: string[]) {
  const host = new MemoryHost();
  for (const file of files) await host.write(`file:///arkiv/${encodeURI(file)}`, "");
  let listings = 0;
  let now = 0;
  const counted = {
    list: async (folder: string) => {
      listings++;
      return host.list(folder);
    },
    leadsOut: (uri: string) => host.leadsOut(uri),
  };
  const beside = new BesideDocuments(counted, () => now);
  return {
    host,
    beside,
    names: async (uri = document) => (await beside.look(uri)).files.map(({ name }) => name),
    listings: () => listings,
    later: () => {
      now += 20_000;
    },
  };
}

test("a document's own folder of attachments goes before `bilag`, and that before the document's folder", async () => {
  const { names, beside } = await archive(
    "2020-02-05 møde.referat",
    "Kort.pdf",
    "Bilag/Notat.pdf",
    "2020-02-05 Møde/Skema.xlsx",
    "andet/Plan.pdf",
  );
  expect(await names()).toEqual(["Skema.xlsx", "Notat.pdf", "Kort.pdf"]);
  expect(beside.of(document).files.map(({ uri }) => uri)).toEqual([
    "file:///arkiv/2020-02-05%20M%C3%B8de/Skema.xlsx",
    "file:///arkiv/Bilag/Notat.pdf",
    "file:///arkiv/Kort.pdf",
  ]);
});

test("folders are listed once, and again when something happened to their files", async () => {
  const { names, beside, host, listings } = await archive("bilag/Notat.pdf");
  await Promise.all([names(), names()]);
  await names();
  expect(listings()).toBe(2);
  const before = beside.of(document);
  await host.write("file:///arkiv/bilag/Kort.pdf", "");
  beside.filesChanged(["file:///arkiv2/bilag/Kort.pdf"]);
  expect(await names()).toEqual(["Notat.pdf"]);
  beside.filesChanged(["file:///arkiv/bilag/Kort.pdf"]);
  expect(await names()).toEqual(["Kort.pdf", "Notat.pdf"]);
  expect(beside.of(document)).not.toBe(before);
});

test("where nobody tells of files, they are listed again after a while; the same files are the same object", async () => {
  const { names, beside, host, later } = await archive("Notat.pdf");
  await names();
  const before = beside.of(document);
  later();
  await names();
  expect(beside.of(document)).toBe(before);
  host.remove("file:///arkiv/Notat.pdf");
  later();
  expect(await names()).toEqual([]);
});

test("what happens while folders are listed is not missed", async () => {
  const { beside, host, names } = await archive("Notat.pdf");
  const looking = beside.look(document);
  await host.write("file:///arkiv/Kort.pdf", "");
  beside.filesChanged(["file:///arkiv/Kort.pdf"]);
  await looking;
  expect(await names()).toEqual(["Kort.pdf", "Notat.pdf"]);
});

test("a document that was closed meanwhile is not remembered", async () => {
  const { beside } = await archive("Notat.pdf");
  const looking = beside.look(document);
  beside.forget(document);
  await looking;
  expect(beside.of(document).files).toEqual([]);
});

test.each(["untitled:Untitled-1", "vscode-vfs://github/a/b.referat", "file:///b.referat", "", "://"])("%j has none", async (uri) => {
  expect(await (await archive()).names(uri)).toEqual([]);
});

test("a folder that cannot be listed has none", async () => {
  const beside = new BesideDocuments({ list: () => Promise.reject(new Error("no")), leadsOut: async () => false });
  expect((await beside.look(document)).files).toEqual([]);
});

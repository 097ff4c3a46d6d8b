import { describe, expect, test } from "vitest";
import { addressAsOurs, addressOfPath } from "../../server/src/node-address.ts";
import { withAddresses } from "../../server/src/wire/addresses.ts";

const nfd = "Møde på Å".normalize("NFD");

describe("one file has one address, whoever writes it", () => {
  test.each<[string, readonly string[]]>([
    [
      "file:///c%3A/arkiv/a.referat",
      ["file:///C:/arkiv/a.referat", "file:///c:/arkiv/a.referat", "file:///C%3A/arkiv/a.referat", "file:///c%3a/arkiv/a.referat"],
    ],
    ["file:///c%3A/", ["file:///C:/", "file:///c%3A/"]],
    ["file://server/deling/a.referat", ["file://server/deling/a.referat", "file://SERVER/deling/a.referat"]],
    [
      "file:///arkiv/M%C3%B8de%20%281%29.referat",
      ["file:///arkiv/Møde (1).referat", "file:///arkiv/M%c3%b8de%20(1).referat", "file:///arkiv/M%C3%B8de%20%281%29.referat"],
    ],
    ["file:///arkiv/a%2Bb%26c%3D%21.referat", ["file:///arkiv/a+b&c=!.referat", "file:///arkiv/a%2Bb%26c%3D%21.referat"]],
    ["file:///arkiv/100%25%20%23%3F.referat", ["file:///arkiv/100%25%20%23%3F.referat"]],
    ["file:///arkiv/a.referat", ["file:/arkiv/a.referat", "file:///arkiv/a.referat"]],
  ])("%s", (ours, theirs) => {
    for (const their of theirs) expect([their, addressAsOurs(their, "linux")]).toEqual([their, ours]);
    expect(addressAsOurs(ours, "linux")).toBe(ours);
  });

  test.each([
    "untitled:Untitled-1",
    "vscode-remote://wsl%2Bdebian/home/a.referat",
    "vscode-vfs://github/a/b.referat",
    "git:/a.referat?x",
    "",
    "a b",
  ])("%s is left as it is", (address) => expect(addressAsOurs(address)).toBe(address));

  test.each([
    "file:///a%",
    "file:///%zz/a.referat",
    "file:////x",
    "file://",
    "file:",
    "file:///%ff%fe",
    "file:///a\u0000b",
    `file:///${"a/".repeat(3000)}`,
  ])("%j is no reason to fail, and stays what it has become", (address) =>
    expect(addressAsOurs(addressAsOurs(address))).toBe(addressAsOurs(address)),
  );

  test("macOS lists names decomposed, and one types them composed: there they are one; elsewhere they are two files", () => {
    const decomposed = addressOfPath(`/arkiv/${nfd}.referat`, "darwin");
    expect(decomposed).toBe(addressOfPath(`/arkiv/${nfd.normalize("NFC")}.referat`, "darwin"));
    expect(addressAsOurs(`file:///arkiv/${encodeURIComponent(nfd)}.referat`, "darwin")).toBe(decomposed);
    expect(addressOfPath(`/arkiv/${nfd}.referat`, "linux")).not.toBe(decomposed);
  });
});

describe("addresses in parameters", () => {
  const write = (address: string): string => `<${address}>`;

  test.each<[unknown, unknown]>([
    [{ textDocument: { uri: "a", version: 1 } }, { textDocument: { uri: "<a>", version: 1 } }],
    [{ files: [{ oldUri: "a", newUri: "b" }] }, { files: [{ oldUri: "<a>", newUri: "<b>" }] }],
    [
      { rootUri: null, workspaceFolders: [{ uri: "a", name: "uri" }] },
      { rootUri: null, workspaceFolders: [{ uri: "<a>", name: "uri" }] },
    ],
    [
      { command: "x", arguments: [{ uri: "a", range: {} }, "uri"] },
      { command: "x", arguments: [{ uri: "<a>", range: {} }, "uri"] },
    ],
    [
      { label: "x", data: { uri: "a" } },
      { label: "x", data: { uri: "<a>" } },
    ],
    [
      { uri: 5, text: "uri" },
      { uri: 5, text: "uri" },
    ],
  ])("%j", (given, written) => expect(withAddresses(given, write)).toEqual(written));

  test("where nothing changes, the parameters are the same object", () => {
    const params = { textDocument: { uri: "a" }, contentChanges: [{ text: "b" }] };
    expect(withAddresses(params, (address) => address)).toBe(params);
  });

  test("parameters that lie within one another without end are not followed", () => {
    const deep = JSON.parse(`${"[".repeat(5_000)}${"]".repeat(5_000)}`) as unknown;
    expect(withAddresses(deep, write)).toBe(deep);
  });
});

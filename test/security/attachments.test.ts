import { beforeEach, expect, test, vi } from "vitest";
import { URI } from "vscode-uri";

const editor = vi.hoisted(() => ({
  trusted: true,
  desktop: true,
  remote: undefined as string | undefined,
  opened: [] as string[],
}));

vi.mock("vscode", async () => ({
  Uri: (await import("vscode-uri")).URI,
  UIKind: { Desktop: 1, Web: 2 },
  workspace: {
    get isTrusted() {
      return editor.trusted;
    },
    fs: { isWritableFileSystem: (scheme: string) => (["file", "vscode-vfs"].includes(scheme) ? true : undefined) },
  },
  env: {
    get uiKind() {
      return editor.desktop ? 1 : 2;
    },
    get remoteName() {
      return editor.remote;
    },
    openExternal: (uri: URI) => editor.opened.push(`outside ${uri}`),
  },
  commands: { executeCommand: (command: string, uri: URI) => editor.opened.push(`${command} ${uri}`) },
}));

const { openAttachment, provideDocumentLinks } = await import("../../client/src/attachments.ts");

beforeEach(() => Object.assign(editor, { trusted: true, desktop: true, remote: undefined, opened: [] }));

/** What becomes of a link that the server gives. */
async function linkTo(target: string): Promise<string> {
  const link = { target: URI.parse(target) };
  const given = [undefined, undefined, () => [link]] as unknown as Parameters<typeof provideDocumentLinks>;
  await provideDocumentLinks(...given);
  return link.target.toString();
}

async function opened(given: unknown): Promise<string[]> {
  await openAttachment(given);
  return editor.opened;
}

test.each(["Kort.pdf", "Kort.DOCX", "Kort.xlsx"])("%s is opened by the program that shows it", async (name) => {
  expect(await linkTo(`file:///m/${name}`)).toMatch(/^command:referat\.aabnBilag\?/);
  expect(await opened(`file:///m/${name}`)).toEqual([`outside file:///m/${name}`]);
});

test.each(["Kort.exe", "Kort.pdf.bat", "Kort.docm", "Kort.lnk", "Kort.desktop", "Kort.sh", "Kort.html", "Kort.svg", "Kort", "Kort.url"])(
  "%s is opened by no other program",
  async (name) => {
    expect(await linkTo(`file:///m/${name}`)).toBe(`file:///m/${name}`);
    expect(await opened(`file:///m/${name}`)).toEqual([`vscode.open file:///m/${name}`]);
  },
);

test.each([
  ["a folder that is not trusted", { trusted: false }],
  ["a browser", { desktop: false }],
  ["another machine", { remote: "ssh-remote" }],
])("nothing is opened by another program in %s", async (_name, state) => {
  Object.assign(editor, state);
  expect(await linkTo("file:///m/Kort.pdf")).toBe("file:///m/Kort.pdf");
  expect(await opened("file:///m/Kort.pdf")).toEqual(["vscode.open file:///m/Kort.pdf"]);
});

test("a file of another file system is opened in the editor", async () => {
  expect(await opened("vscode-vfs://github/m/Kort.pdf")).toEqual(["vscode.open vscode-vfs://github/m/Kort.pdf"]);
});

test.each([
  "command:workbench.action.terminal.new",
  "https://ond.example/Kort.pdf",
  "javascript:x",
  "data:text/html,x",
  5,
  null,
  undefined,
])("%s is no attachment", async (given) => expect(await opened(given)).toEqual([]));

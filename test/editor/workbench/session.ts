import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { installBrowserEditor } from "../../../scripts/browser-editor/install.mjs";
import { installExtension, startBrowserEditor } from "../../../scripts/browser-editor/server.mjs";
import { projectFolder, runFolderPrefix } from "../../../scripts/project.mjs";
import { openWorkbench, type Workbench } from "./workbench.ts";

/** A workbench on a copy of the sample minutes, with all that belongs to it. */
export interface Session {
  readonly workbench: Workbench;
  /** The folder of the minutes, which is open unless something in it is. */
  readonly archive: string;
  /** Ends the browser and the server, and removes their folder. */
  close(): Promise<void>;
}

/** Makes the copy of the sample minutes ready; gives the folder or the `.code-workspace` file to open. */
export type Prepare = (archive: string) => string;

/**
 * A VS Code for the tests of one `describe`: started before the first, ended after the last. A
 * test that fails leaves a picture of what it saw.
 */
export function useSession(prepare: Prepare = (archive) => archive): () => Session {
  let session: Session | undefined;
  beforeAll(async () => {
    session = await startSession(prepare);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail") {
      await session?.workbench.screenshot(`failed ${task.name}`.replaceAll(/[^\wæøåÆØÅ-]+/g, "-"));
    }
  });
  afterAll(() => session?.close());
  return () => {
    if (session === undefined) {
      throw new Error("the session has not started");
    }
    return session;
  };
}

/** Starts a VS Code of its own, with the packaged extension installed as a user would have it. */
async function startSession(prepare: Prepare): Promise<Session> {
  const folder = realpathSync(mkdtempSync(`${runFolderPrefix}workbench-`));
  const undo: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
  const close = async (): Promise<void> => {
    for (const step of undo.reverse()) {
      await step();
    }
  };
  try {
    const archive = join(folder, "seeds");
    cpSync(join(projectFolder, "seeds"), archive, { recursive: true });
    const dataFolder = join(folder, "data");
    const entry = await installBrowserEditor(console.log);
    await installExtension(entry, dataFolder, inject("vsix"));
    const editor = await startBrowserEditor({ entry, dataFolder });
    undo.push(editor.stop);
    const workbench = await openWorkbench(editor.addressOf(prepare(archive)));
    undo.push(workbench.close);
    return { workbench, archive, close };
  } catch (error) {
    await close();
    throw error;
  }
}

import { closeSync, constants, lstatSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { exits } from "./node-exits.ts";
import type { Host, LastWords } from "./session/host.ts";

/**
 * Last words in a file of this machine. Each is handed to the system at once, some microseconds: it is there when this
 * process has run out of memory or been killed.
 */
export const nodeLastWords: Pick<Host, "lastWords"> = {
  lastWords(folder, name) {
    try {
      mkdirSync(folder, { recursive: true });
      return lastWordsIn(join(folder, name));
    } catch {
      return null;
    }
  },
};

const openFlags = constants.O_RDWR | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);

function lastWordsIn(path: string): LastWords {
  // A link is no file of ours: what it leads to is not written over.
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(path);
  const file = openSync(path, openFlags);
  const before = readFileSync(file, "utf8");
  let isOpen = true;
  const end = (): void => {
    if (!isOpen) return;
    isOpen = false;
    closeSync(file);
    rmSync(path, { force: true });
  };
  // A client that went is no fault of a document. A process that is killed, or has no memory left, does not come here.
  process.once("exit", (code) => {
    if (code !== exits.fault) end();
  });
  return {
    before,
    say(words, at) {
      if (!isOpen) return;
      try {
        writeSync(file, words, at);
      } catch {
        // A full disk: what would be said is of use only if this process ends badly, too.
      }
    },
    end,
  };
}

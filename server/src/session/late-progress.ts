import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import { messages, say } from "../features/messages.ts";
import type { Language } from "../features/snapshot.ts";
import type { Message } from "../rules/rule.ts";
import type { Progress } from "./archive-loader.ts";

/** A reading that is done sooner than this, in milliseconds, is not worth a word. */
const patience = 500;
/** The least time between two reports, in milliseconds: each is drawn. */
const pause = 100;

/** A progress that the user sees, and may cancel, when the reading takes a while. Nothing waits for the client's answer. */
export function lateProgress(connection: Connection, message: Message, language: Language): Progress & { done(): void } {
  const title = message[language];
  let reporter: WorkDoneProgressServerReporter | null = null;
  let ended = false;
  let last = 0;
  const show = async (): Promise<void> => {
    const created = await connection.window.createWorkDoneProgress();
    created.begin("Referat", 0, title, true);
    if (ended) created.done();
    else reporter = created;
  };
  const timer = setTimeout(() => void show().catch(() => {}), patience);
  return {
    report(read, total) {
      const now = performance.now();
      if (reporter === null || now - last < pause) return;
      last = now;
      reporter.report(Math.round((read * 100) / total), `${title}: ${say(messages.readOf, language, read, total)}`);
    },
    get cancelled() {
      return reporter !== null && "token" in reporter && reporter.token.isCancellationRequested;
    },
    done() {
      ended = true;
      clearTimeout(timer);
      reporter?.done();
    },
  };
}

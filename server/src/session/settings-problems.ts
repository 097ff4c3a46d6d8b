import type { Connection } from "vscode-languageserver";
import { messages, say } from "../features/messages.ts";
import type { Language } from "../features/snapshot.ts";
import type { Settings } from "./settings.ts";
import { tell } from "./tell.ts";

/** A value as it is shown: no longer than a line of a message. */
const longestValue = 60;

/** Tells the user of each malformed setting once, whichever folders have it, and again only after it was right in between. */
export function settingsProblemTeller(connection: Connection): (settings: readonly Settings[], language: Language) => void {
  let told: ReadonlySet<string> = new Set();
  return (settings, language) => {
    const problems = settings.flatMap((each) => each.problems).map(({ setting, value }) => [setting, shown(value)] as const);
    const named = new Map(problems.map((problem) => [problem.join(" "), problem]));
    for (const [name, problem] of named) if (!told.has(name)) tell(connection, say(messages.settingMalformed, language, ...problem));
    told = new Set(named.keys());
  };
}

function shown(value: unknown): string {
  const written = JSON.stringify(value) ?? String(value);
  return written.length > longestValue ? `${written.slice(0, longestValue - 1)}…` : written;
}

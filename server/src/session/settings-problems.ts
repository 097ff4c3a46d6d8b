import type { Connection } from "vscode-languageserver";
import { messages, say } from "../features/messages.ts";
import { tell } from "./commands.ts";
import type { Settings } from "./settings.ts";

/** A value as it is shown: no longer than a line of a message. */
const longestValue = 60;

/** Tells the user of each malformed setting once, and again only after it was right in between. */
export function settingsProblemTeller(connection: Connection): (settings: Settings) => void {
  let told: ReadonlySet<string> = new Set();
  return ({ problems, language }) => {
    const words = problems.map(({ setting, value }) => say(messages.settingMalformed, language, setting, shown(value)));
    for (const message of words) if (!told.has(message)) tell(connection, message);
    told = new Set(words);
  };
}

function shown(value: unknown): string {
  const written = JSON.stringify(value) ?? String(value);
  return written.length > longestValue ? `${written.slice(0, longestValue - 1)}…` : written;
}

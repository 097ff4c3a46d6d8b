import { type Connection, MessageType, ShowMessageNotification } from "vscode-languageserver";
import type { Unreadable } from "./read-file.ts";

const reasons: Record<Unreadable["reason"], string> = {
  binary: "filen er ikke tekst",
  encoding: "tegnsættet kan ikke læses; gem filen som UTF-8",
  denied: "adgang nægtet",
  large: "filen er over 20 MB",
};

/** At most so many files are named in the message; all are in the log. */
const mostNamed = 3;

/** What the archive goes without, told once each. */
export class Announcements {
  readonly #connection: Connection;
  readonly #told = new Set<string>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** One message for all files that the archive goes without. */
  unreadable(files: readonly Unreadable[]): void {
    const untold = files.filter(({ uri, reason }) => this.#isNew(`${reason} ${uri}`));
    if (untold.length === 0) return;
    for (const { uri, reason } of untold)
      this.#connection.console.warn(`${addressForPeople(uri)} er udeladt af arkivet: ${reasons[reason]}.`);
    const named = untold.map(({ uri, reason }) => `${fileName(uri)} (${reasons[reason]})`);
    const more = named.length > mostNamed ? ` og ${named.length - mostNamed} mere` : "";
    this.#warn(`Referat har udeladt af arkivet: ${named.slice(0, mostNamed).join(", ")}${more}.`);
  }

  tooMany(maxFiles: number): void {
    if (!this.#isNew(`most ${maxFiles}`)) return;
    this.#warn(
      `Mappen har flere end ${maxFiles} referater; resten er udeladt af arkivet. Antallet kan ændres med indstillingen referat.archive.maxFiles.`,
    );
  }

  tooWide(folder: string, kind: "root" | "home"): void {
    if (!this.#isNew(`wide ${folder}`)) return;
    const what = kind === "home" ? "rummer hele din hjemmemappe" : "er hele drevet";
    this.#warn(`${addressForPeople(folder)} ${what}, så Referat læser ikke alle filer i den. Åbn mappen med møderne i stedet.`);
  }

  #isNew(what: string): boolean {
    if (this.#told.has(what)) return false;
    this.#told.add(what);
    return true;
  }

  #warn(message: string): void {
    // A notification: `showWarningMessage` would be a request, which not every client answers.
    void this.#connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  }
}

const fileName = (uri: string): string => addressForPeople(uri.slice(uri.lastIndexOf("/") + 1));

/** An address, or a part of one, for people; as it is where it is malformed. */
export function addressForPeople(text: string): string {
  try {
    return decodeURIComponent(text).replace(/^file:\/\/(?:\/(?=[a-zA-Z]:))?/, "");
  } catch {
    return text;
  }
}

import type { Connection } from "vscode-languageserver";
import { messages, say } from "../features/messages.ts";
import type { Language } from "../features/snapshot.ts";
import type { Message } from "../rules/rule.ts";
import { inOneLine } from "../text/plain-words.ts";
import type { Unreadable } from "./read-file.ts";
import { tell } from "./tell.ts";

const reasons: Record<Unreadable["reason"], Message> = {
  binary: messages.isBinary,
  encoding: messages.isOfUnknownEncoding,
  denied: messages.isDenied,
  large: messages.isLarge,
  isolated: messages.endsTheServer,
  outside: messages.leadsOut,
};

/** At most so many files are named in the message; all are in the log. */
const mostNamed = 3;

/** What the archive goes without, told once each. */
export class Announcements {
  readonly #connection: Connection;
  readonly #language: () => Language;
  readonly #told = new Set<string>();

  constructor(connection: Connection, language: () => Language) {
    this.#connection = connection;
    this.#language = language;
  }

  /** One message for all files that the archive goes without. */
  unreadable(files: readonly Unreadable[]): void {
    const untold = files.filter(({ uri, reason }) => this.#isNew(`${reason} ${uri}`));
    if (untold.length === 0) return;
    for (const { uri, reason } of untold)
      this.#connection.console.warn(`${addressForPeople(uri)} er udeladt af arkivet: ${reasons[reason].da}.`);
    const language = this.#language();
    const named = untold.map(({ uri, reason }) => `${fileName(uri)} (${reasons[reason][language]})`);
    const first = named.slice(0, mostNamed).join(", ");
    const all = named.length > mostNamed ? say(messages.leftOutMore, language, first, named.length - mostNamed) : first;
    this.#warn(messages.leftOut, all);
  }

  tooMany(maxFiles: number): void {
    if (this.#isNew(`most ${maxFiles}`)) this.#warn(messages.tooManyFiles, maxFiles);
  }

  tooWide(folder: string, kind: "root" | "home"): void {
    if (this.#isNew(`wide ${folder}`)) this.#warn(kind === "home" ? messages.tooWideHome : messages.tooWideRoot, addressForPeople(folder));
  }

  #isNew(what: string): boolean {
    if (this.#told.has(what)) return false;
    this.#told.add(what);
    return true;
  }

  #warn(message: Message, ...values: readonly (string | number)[]): void {
    tell(this.#connection, say(message, this.#language(), ...values));
  }
}

export const fileName = (uri: string): string => addressForPeople(uri.slice(uri.lastIndexOf("/") + 1));

/** An address, or a part of one, for people, in one line. */
export const addressForPeople = (text: string): string => inOneLine(decodedAddress(text).replace(/^file:\/\/(?:\/(?=[a-zA-Z]:))?/, ""));

/** What an address, or a part of one, stands for; as it is where it is malformed. */
export function decodedAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

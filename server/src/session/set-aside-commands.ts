import { messages, say } from "../features/messages.ts";
import type { SetAsideArguments } from "../features/set-aside-actions.ts";
import type { PlacedFinding } from "../rules/place-finding.ts";
import type { Message } from "../rules/rule.ts";
import { entryOf } from "../set-aside/apply.ts";
import type { NewEntry } from "../set-aside/entries.ts";
import { type Malformed, parseSetAside } from "../set-aside/parse.ts";
import { withEntry } from "../set-aside/write.ts";
import { addressForPeople } from "./announcements.ts";
import type { Host } from "./host.ts";
import type { JudgedSnapshot, OpenDocuments } from "./open-documents.ts";
import { addressIn, pathFrom, readSetAsideText, type SetAsideFiles } from "./set-aside-files.ts";
import { givenUp } from "./slices.ts";

/** Sets findings aside in the file that speaks of their document. One after the other: each keeps what the others wrote. */
export class SetAsideCommands {
  readonly #open: OpenDocuments;
  readonly #files: SetAsideFiles;
  readonly #host: Host;
  #last: Promise<unknown> = Promise.resolve();

  constructor(open: OpenDocuments, files: SetAsideFiles, host: Host) {
    this.#open = open;
    this.#files = files;
    this.#host = host;
  }

  /** Sets one finding aside. Gives what is to be said of it, or null. */
  finding(given: readonly unknown[]): Promise<Message | null> {
    return this.#inTurn(given, (finding, { text, facts, found }, path) => entryOf(finding, found, { text, facts, path }));
  }

  /** Sets the rule of a finding aside in its document. As above. */
  rule(given: readonly unknown[]): Promise<Message | null> {
    return this.#inTurn(given, ({ code }, _, document) => ({ kind: "rule", code, document }));
  }

  #inTurn(given: readonly unknown[], makeEntry: MakeEntry): Promise<Message | null> {
    const done = this.#last.then(() => this.#setAside(given, makeEntry));
    this.#last = done.catch(() => {});
    return done;
  }

  async #setAside([given]: readonly unknown[], makeEntry: MakeEntry): Promise<Message | null> {
    if (!isArguments(given)) return messages.notOpen;
    const { uri, version } = given;
    const root = this.#files.rootOf(uri);
    if (root === null) return messages.notInFolder;
    // An editor that does not tell what happens to files shall not make us write beside one.
    await this.#files.lookAgain(uri);
    const folder = (await this.#files.fileFor(uri))?.folder ?? root;
    const judged = await this.#open.judged(uri, () => true);
    if (judged === null) return messages.notOpen;
    const finding = judged !== givenUp && judged.version === version ? judged.found.find((each) => isAsked(each, given)) : undefined;
    if (judged === givenUp || !finding) return messages.changedMeanwhile;
    const file = addressIn(folder);
    // Whoever made the folder shall not make us write elsewhere.
    if (await this.#host.leadsOut(file, folder)) return filled(messages.setAsideLeadsOut, file);
    return this.#write(file, makeEntry(finding, judged, pathFrom(folder, uri)));
  }

  async #write(file: string, entry: NewEntry): Promise<Message | null> {
    const content = await readSetAsideText(this.#host, file);
    if (content !== null && typeof content !== "string") return malformedMessage(file, content);
    const parsed = content === null ? null : parseSetAside(content);
    if (parsed?.kind === "malformed") return malformedMessage(file, parsed);
    const written = withEntry(content, entry);
    if (written !== content && !(await this.#host.write(file, new TextEncoder().encode(written))))
      return filled(messages.setAsideNotWritten, file);
    await this.#files.filesChanged([file]);
    return null;
  }
}

type MakeEntry = (finding: PlacedFinding, judged: JudgedSnapshot, path: string) => NewEntry;

function isArguments(given: unknown): given is SetAsideArguments {
  const { uri, version, code, range } = (typeof given === "object" && given !== null ? given : {}) as Partial<SetAsideArguments>;
  const isPlace = (place: unknown): boolean => typeof place === "object" && place !== null;
  return typeof uri === "string" && typeof version === "number" && typeof code === "string" && isPlace(range?.start) && isPlace(range?.end);
}

const isAsked = ({ code, span }: PlacedFinding, { code: wanted, range: { start, end } }: SetAsideArguments): boolean =>
  code === wanted && span.line === start.line && span.start === start.character && span.end === end.character;

/** What the user is told of a file that cannot be read. Lines are counted from 1. */
export function malformedMessage(file: string, { line, message }: Malformed): Message {
  const place = addressForPeople(file);
  return {
    da: say(messages.setAsideMalformed, "da", place, line + 1, message.da),
    en: say(messages.setAsideMalformed, "en", place, line + 1, message.en),
  };
}

const filled = (message: Message, file: string): Message => ({
  da: say(message, "da", addressForPeople(file)),
  en: say(message, "en", addressForPeople(file)),
});

import type { Connection } from "vscode-languageserver";
import type { ScopeSettings } from "./archive-session.ts";
import { within } from "./patience.ts";
import { readFilesExclude, readSettings, type Settings } from "./settings.ts";

/** The settings of each document. */
export interface PlacedSettings {
  /** Those of the window, and of documents outside all folders. */
  readonly general: Settings;
  /** Those of a document: of the innermost folder of the workspace in which it lies. */
  of(uri: string): Settings;
  /** Null where they are known; else a promise of that, so that nobody is shown what holds by other settings for a moment. */
  readonly awaited: Promise<void> | null;
}

/** So long an editor that is slow to answer is waited for, in milliseconds; then the standard holds until it does. */
const patience = 2_000;

/** What an editor has set at one place. */
export interface GivenSettings {
  readonly referat: unknown;
  readonly filesExclude: unknown;
}

/** Asks an editor, all at once, what it has set in general and in each of the folders, in this order. */
export type AskSettings = (folders: readonly string[]) => Promise<readonly GivenSettings[]>;

interface Place {
  readonly settings: Settings;
  /** What VS Code itself hides. */
  readonly hidden: readonly string[];
}

/**
 * The settings of the folders that are open. While the editor is asked, what it said before holds. The same settings are
 * the same object, from folder to folder and from question to question: what was judged by them needs no new judgement.
 */
export class SettingsOfFolders implements PlacedSettings {
  /** Null for an editor that cannot be asked: what it tells holds everywhere. */
  readonly #ask: AskSettings | null;
  #general: Place;
  #folders: readonly string[] = [];
  #places: ReadonlyMap<string, Place> = new Map();
  /** The last question. */
  #asked: Promise<boolean> = Promise.resolve(false);
  #awaited: Promise<void> | null = null;
  /** The first answer has come, or will not. */
  #settle: () => void = () => {};

  constructor(ask: AskSettings | null, given: unknown) {
    this.#ask = ask;
    if (ask) this.#awaited = this.#firstAnswer();
    this.#general = placeOf({ referat: given, filesExclude: null }, new Map());
  }

  get general(): Settings {
    return this.#general.settings;
  }

  get awaited(): Promise<void> | null {
    return this.#awaited;
  }

  of(uri: string): Settings {
    let best = "";
    for (const folder of this.#places.keys()) {
      if (folder.length > best.length && (uri === folder || uri.startsWith(`${folder}/`))) best = folder;
    }
    return (this.#places.get(best) ?? this.#general).settings;
  }

  /** The general settings and those of the folders, each once. */
  get all(): readonly Settings[] {
    return [...new Set([this.#general, ...this.#places.values()].map(({ settings }) => settings))];
  }

  /** The workspace has these folders now. True where settings are others than before. */
  changeFolders(folders: readonly string[]): Promise<boolean> {
    this.#folders = folders.map(withoutSlash);
    return this.askAgain();
  }

  /** Asks the editor anew. As above; where it does not answer, what it said before holds. */
  askAgain(): Promise<boolean> {
    if (!this.#ask) return Promise.resolve(false);
    const folders = this.#folders;
    const asked: Promise<boolean> = this.#ask(folders).then(([general, ...given]) => {
      // A later question has an answer that is at least as new.
      if (this.#asked !== asked) return this.#asked;
      return general !== undefined && this.#take(general, folders, given);
    });
    this.#asked = asked;
    return asked.finally(() => this.#settle());
  }

  /** What an editor tells that cannot be asked. As above. */
  tell(given: unknown): boolean {
    return this.#take({ referat: given, filesExclude: null }, [], []);
  }

  /** What belongs to the archive in each of the folders, as the last question is answered; an editor may never do that. */
  async selection(folders: readonly string[]): Promise<ScopeSettings> {
    await within(
      patience,
      this.#asked.catch(() => false),
    );
    return {
      maxFiles: this.general.maxFiles,
      folders: folders.map((uri) => {
        const { settings, hidden } = this.#places.get(withoutSlash(uri)) ?? this.#general;
        return { include: settings.include, exclude: [...settings.exclude, ...hidden] };
      }),
    };
  }

  #firstAnswer(): Promise<void> {
    return new Promise((answered) => {
      const timer = setTimeout(() => this.#settle(), patience);
      this.#settle = () => {
        clearTimeout(timer);
        this.#awaited = null;
        answered();
      };
    });
  }

  #take(general: GivenSettings, folders: readonly string[], given: readonly GivenSettings[]): boolean {
    const before = { general: this.general, of: new Map([...this.#places.keys(), ...folders].map((uri) => [uri, this.of(uri)])) };
    const known = new Map(this.all.map((settings) => [written(settings), settings]));
    this.#general = placeOf(general, known);
    this.#places = new Map(folders.map((folder, index) => [folder, given[index] ? placeOf(given[index], known) : this.#general]));
    return this.general !== before.general || [...before.of].some(([uri, settings]) => this.of(uri) !== settings);
  }
}

/** Settings of the same words are the same object. */
function placeOf({ referat, filesExclude }: GivenSettings, known: Map<string, Settings>): Place {
  const read = readSettings(referat);
  const words = written(read);
  const settings = known.get(words) ?? read;
  known.set(words, settings);
  return { settings, hidden: readFilesExclude(filesExclude) };
}

const written = (settings: Settings): string => JSON.stringify({ ...settings, severity: [...settings.severity].sort() });

const withoutSlash = (uri: string): string => uri.replace(/(?<!\/)\/+$/, "");

/** Asks by `workspace/configuration`. */
export function askingOf(connection: Connection): AskSettings {
  return async (folders) => {
    const scopes = [undefined, ...folders];
    const items = scopes.flatMap((uri) =>
      ["referat", "files.exclude"].map((section) => (uri === undefined ? { section } : { scopeUri: uri, section })),
    );
    const answers: unknown[] = await connection.workspace.getConfiguration(items);
    return scopes.map((_, index) => ({ referat: answers[2 * index], filesExclude: answers[2 * index + 1] }));
  };
}

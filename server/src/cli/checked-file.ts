import type { Level } from "../rules/active-rules.ts";
import type { PlacedFinding } from "../rules/place-finding.ts";
import type { SourceText } from "../text/source-text.ts";
import { levels } from "./check-options.ts";

/** A finding with what it is known by from run to run. */
export interface ReportedFinding {
  readonly finding: PlacedFinding;
  /** The same for as long as the words are, wherever in the document they stand. */
  readonly fingerprint: string;
}

/** What is reported of one document. Findings are in order of their place. */
export interface CheckedFile {
  readonly path: string;
  /** The text that the findings are about: after what was mended. */
  readonly text: SourceText;
  readonly findings: readonly ReportedFinding[];
  /** Findings that somebody set aside. */
  readonly setAside: readonly ReportedFinding[];
  /** Findings that safe fixes took away, in the order in which they were mended; places as they were then. */
  readonly mended: readonly PlacedFinding[];
}

/** A file or folder that could not be read or written, and why; the message is in the report's language. */
export interface FailedPath {
  readonly path: string;
  readonly reason: string;
  readonly message: string;
}

export interface Summary extends Readonly<Record<Level, number>> {
  readonly files: number;
}

/** Counts as the work goes on, so that no file need be kept. */
export class Tally {
  readonly #found = new Map<Level, number>();
  #files = 0;
  #setAside = 0;
  #mended = 0;

  add({ findings, setAside, mended }: CheckedFile): void {
    this.#files++;
    this.#setAside += setAside.length;
    this.#mended += mended.length;
    for (const { finding } of findings) this.#found.set(finding.severity, (this.#found.get(finding.severity) ?? 0) + 1);
  }

  get summary(): Summary {
    const count = (level: Level): number => this.#found.get(level) ?? 0;
    return {
      files: this.#files,
      error: count("error"),
      warning: count("warning"),
      information: count("information"),
      hint: count("hint"),
    };
  }

  get setAside(): number {
    return this.#setAside;
  }

  get mended(): number {
    return this.#mended;
  }

  get hasFindings(): boolean {
    return levels.some((level) => this.#found.has(level));
  }
}

import { renderMarkdown } from "./markdown.ts";
import type { Meeting } from "./meeting.ts";
import { renderReferat } from "./referat.ts";

/** A way to write the same meetings down. */
export interface Dress {
  readonly name: "referat" | "markdown";
  /** Of the files, with its dot. */
  readonly ending: string;
  readonly languageId: string;
  render(meeting: Meeting): string;
}

export const referat: Dress = { name: "referat", ending: ".referat", languageId: "referat", render: renderReferat };
export const markdown: Dress = { name: "markdown", ending: ".md", languageId: "markdown", render: renderMarkdown };

import { isoDate } from "./calendar-date.ts";
import type { DocumentFacts } from "./document-facts.ts";

/** A document's outline as the command line prints it: lines are 0-based lines of the document. */
export interface Outline {
  readonly title: string | null;
  readonly committee: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly toc: readonly { readonly title: string; readonly page: number | null; readonly line: number }[];
  readonly punkter: readonly OutlinePunkt[];
}

export interface OutlinePunkt {
  readonly number: number | null;
  readonly title: string;
  readonly caseNumber: string | null;
  readonly closed: boolean;
  readonly line: number;
  readonly sections: readonly { readonly role: string; readonly heading: string; readonly line: number }[];
  readonly bilag: readonly string[];
}

export function outlineOf({ title, meeting, contents, punkter }: DocumentFacts): Outline {
  return {
    title: title?.text ?? null,
    committee: meeting.committee,
    date: meeting.date && isoDate(meeting.date),
    toc: (contents?.entries ?? []).map((entry) => ({
      title: entry.title.text,
      page: entry.page,
      line: (contents?.firstLine ?? 0) + entry.line,
    })),
    punkter: punkter.map(({ firstLine, facts }) => ({
      number: facts.number,
      title: facts.title.text,
      caseNumber: facts.sagsnumre[0]?.text ?? null,
      closed: facts.closed,
      line: firstLine + facts.headingLine,
      sections: facts.sections.map(({ role, heading }) => ({ role, heading: heading.text, line: firstLine + heading.line })),
      bilag: facts.bilag.map(({ text }) => text),
    })),
  };
}

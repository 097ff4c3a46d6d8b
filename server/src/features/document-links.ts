import type { DocumentLink } from "vscode-languageserver-types";
import type { PlacedPunkt } from "../facts/document-facts.ts";
import { type Span, shiftSpan } from "../text/source-text.ts";
import { bilagFile } from "./bilag-file.ts";
import { bilagMentions, meantBilag } from "./bilag-mentions.ts";
import { describeMeeting, linkTo } from "./describe-sag.ts";
import { leadsElsewhere } from "./leading-references.ts";
import { spanRange } from "./lsp-range.ts";
import { messages, say } from "./messages.ts";
import type { Snapshot } from "./snapshot.ts";
import { webLinks } from "./web-links.ts";

/**
 * What can be opened from a document: addresses of the web, attachments that lie beside it as files, and other meetings of the
 * archive. From top to bottom, none over another.
 */
export function documentLinks(snapshot: Snapshot): DocumentLink[] {
  const links: DocumentLink[] = [];
  let ends: Span = { line: -1, start: 0, end: 0 };
  const found: Link[] = [...webLinks(snapshot.text), ...snapshot.facts.punkter.flatMap((punkt) => linksOf(snapshot, punkt))];
  for (const link of found.sort(byPlace)) {
    if (link.span.line === ends.line && link.span.start < ends.end) continue;
    links.push({ range: spanRange(link.span), target: link.target, ...(link.tooltip ? { tooltip: link.tooltip } : {}) });
    ends = link.span;
  }
  return links;
}

interface Link {
  readonly span: Span;
  readonly target: string;
  readonly tooltip?: string;
}

const byPlace = ({ span: a }: Link, { span: b }: Link): number => a.line - b.line || a.start - b.start;

const linksOf = (snapshot: Snapshot, punkt: PlacedPunkt): Link[] => [...bilagLinks(snapshot, punkt), ...meetingLinks(snapshot, punkt)];

/** Attachments on the item's list, and where the text names one in quotation marks. */
function bilagLinks({ beside, text, language }: Snapshot, placed: PlacedPunkt): Link[] {
  const { firstLine, facts } = placed;
  if (beside.files.length === 0 || facts.closed) return [];
  const files = facts.bilag.map((entry) => bilagFile(beside, entry.text));
  const linkOf = (span: Span, file: ReturnType<typeof bilagFile>): Link[] =>
    file ? [{ span: shiftSpan(span, firstLine), target: file.uri, tooltip: say(messages.openFile, language, file.name) }] : [];
  const mentions = bilagMentions(placed, text).flatMap((mention) => {
    const entry = meantBilag(mention.name, facts.bilag);
    return linkOf(mention, (entry === null ? null : files[entry]) ?? bilagFile(beside, mention.name));
  });
  return [...facts.bilag.flatMap((entry, index) => linkOf(entry, files[index] ?? null)), ...mentions];
}

function meetingLinks(snapshot: Snapshot, { firstLine, facts }: PlacedPunkt): Link[] {
  return facts.references.flatMap((reference): Link[] => {
    const found = leadsElsewhere(snapshot, reference);
    if (!found) return [];
    const { uri, record, punkt } = found;
    const line = punkt ? punkt.firstLine + punkt.punkt.headingLine : (record.title?.line ?? 0);
    const where = describeMeeting(record, snapshot.language);
    const number = punkt?.punkt.number;
    const tooltip = number === null || number === undefined ? where : `${where}, ${say(messages.punkt, snapshot.language, number)}`;
    return [{ span: shiftSpan(reference, firstLine), target: linkTo(uri, line), tooltip }];
  });
}

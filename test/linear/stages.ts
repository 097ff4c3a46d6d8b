import { analyse, reanalyse } from "../../server/src/analysis.ts";
import { sharedStrings } from "../../server/src/archive/codec.ts";
import { recordOnce } from "../../server/src/archive/record.ts";
import { SagList } from "../../server/src/archive/sag-list.ts";
import { decodeDocument, encodeDocument } from "../../server/src/archive/stored-document.ts";
import { outlineOf } from "../../server/src/facts/outline.ts";
import { escapeMarkdown, shorten } from "../../server/src/features/markdown.ts";
import { sager } from "../../server/src/features/sager.ts";
import { sagsforloeb } from "../../server/src/features/sagsforloeb.ts";
import { workspaceSymbols } from "../../server/src/features/workspace-symbols.ts";
import { rules } from "../../server/src/rules/index.ts";
import { runRules } from "../../server/src/rules/run-rules.ts";
import { apply } from "../../server/src/set-aside/apply.ts";
import type { FindingEntry, SetAside } from "../../server/src/set-aside/entries.ts";
import { fingerprints } from "../../server/src/set-aside/fingerprint.ts";
import { parseSetAside } from "../../server/src/set-aside/parse.ts";
import { decode } from "../../server/src/text/decode.ts";
import { SourceText } from "../../server/src/text/source-text.ts";
import { finish } from "../../server/src/text/steps.ts";
import { featureStages } from "./feature-stages.ts";
import { archiveWith, type ReadDocument, untouched, uri } from "./read-document.ts";
import type { Stage } from "./stage.ts";

const textStages: readonly Stage[] = [
  { name: "decode UTF-8", prepare: ({ content }) => over(new TextEncoder().encode(content), decode) },
  { name: "decode UTF-16", prepare: ({ content }) => over(Buffer.from(`\ufeff${content}`, "utf16le"), decode) },
  { name: "decode Windows-1252", prepare: ({ content }) => over(Buffer.from(`\u00e6${content}`, "latin1"), decode) },
  { name: "lines", prepare: ({ content }) => over(content, (text) => new SourceText(text)) },
  {
    name: "lines of mixed ends",
    prepare: ({ content }) => over(content.replaceAll("\n", "\r"), (text) => new SourceText(text).toString()),
  },
  { name: "analysis", prepare: ({ content }) => over(content, analyse) },
  { name: "outline", prepare: ({ analysis }) => over(analysis.facts, outlineOf) },
];

/** What is typed in the middle of the hostile line, or pasted there. */
const typed = ["x", " ", ".", "1", "\n", "\nPunkt 7: Vej\n"];
const editStages: readonly Stage[] = typed.map((text) => ({
  name: `an edit: ${JSON.stringify(text)}`,
  prepare: ({ analysis, positions }) => {
    const [start = { line: 0, character: 0 }] = positions;
    return () => reanalyse(analysis, [{ range: { start, end: start }, text }]);
  },
}));

/** Every rule alone; what an earlier one has worked out on the document, each works out anew. */
const unjudged = untouched();
const ruleStages: readonly Stage[] = rules.map(({ code }) => {
  const alone = new Map(rules.map((rule) => [rule.code, rule.code === code ? "warning" : "off"] as const));
  return {
    name: `rule ${code}`,
    prepare: (document) => {
      const analysis = unjudged(document, code);
      const archive = archiveWith(null);
      return () => runRules(analysis, alone, archive).map((finding) => finding.message);
    },
  };
});

const archiveStages: readonly Stage[] = [
  {
    name: "record",
    prepare:
      ({ analysis }) =>
      () =>
        recordOnce(analysis.facts),
  },
  {
    name: "store",
    prepare: ({ record, content }) => {
      const stored = { uri, size: content.length, modified: 1, hash: "h", record };
      return () => decodeDocument(encodeDocument(stored), sharedStrings());
    },
  },
  {
    name: "archive",
    prepare:
      ({ record }) =>
      () => {
        const archive = archiveWith(record);
        for (const document of archive.newestFirst()) document.prepareSearch();
        for (const key of archive.sagsnumre().slice(0, 3)) archive.treatments(key);
        archive.delete(uri);
      },
  },
  {
    name: "looking through the archive",
    prepare: ({ record, content }) => {
      const archive = archiveWith(record);
      const words = content.slice(content.length / 2, content.length / 2 + 20);
      return () => {
        for (const query of ["", "a", words]) workspaceSymbols(archive, query, "da");
        const list = new SagList(archive);
        finish(list.follow());
        for (const filter of ["", "a", words]) sager(archive, list, [uri], { under: null, filter, most: 100 });
        for (const key of archive.sagsnumre().slice(0, 3)) sagsforloeb(archive, key);
      };
    },
  },
];

const setAsideStages: readonly Stage[] = [
  {
    name: "set aside",
    prepare: ({ snapshot }) => {
      const document = { path: "a.referat", text: snapshot.text, facts: snapshot.facts };
      const entries = allSetAside(snapshot, document);
      return () => apply(snapshot.findings(), document, entries);
    },
  },
  {
    name: "file of set-aside findings",
    prepare: ({ snapshot }) => {
      const document = { path: "a.referat", text: snapshot.text, facts: snapshot.facts };
      const file = JSON.stringify({ version: 1, ...allSetAside(snapshot, document) }, null, 1);
      return () => parseSetAside(file);
    },
  },
];

function allSetAside({ findings }: ReadDocument["snapshot"], document: Parameters<typeof fingerprints>[0]): SetAside {
  const fingerprint = fingerprints(document);
  const entries = findings().map(
    (finding, line): FindingEntry => ({
      kind: "finding",
      ...fingerprint(finding),
      lineWords: line % 2 === 0 ? null : "0",
      quote: "",
      line,
    }),
  );
  return { findings: entries, rules: [] };
}

const wordStages: readonly Stage[] = [
  {
    name: "markdown",
    prepare:
      ({ content }) =>
      () =>
        escapeMarkdown(content),
  },
  {
    name: "shortened",
    prepare:
      ({ content }) =>
      () =>
        shorten(content, content.length / 2),
  },
];

/** All that is done with a document, one thing at a time. */
export const stages: readonly Stage[] = [
  ...textStages,
  ...editStages,
  ...ruleStages,
  ...archiveStages,
  ...setAsideStages,
  ...wordStages,
  ...featureStages,
];

const over =
  <Input>(input: Input, work: (input: Input) => unknown) =>
  () =>
    work(input);

import type { ArtifactLocation, Fix, Invocation, Log, PhysicalLocation, Region, Result, Run } from "sarif";
import { rules } from "../../rules/index.ts";
import type { Edit, Fix as RuleFix } from "../../rules/rule.ts";
import type { Span } from "../../text/source-text.ts";
import type { CheckedFile, ReportedFinding } from "../checked-file.ts";
import { relativeAddress } from "./address.ts";
import type { Report, ReportEnd, ReportFrame } from "./report.ts";
import { sarifLevels, sarifRule } from "./sarif-rules.ts";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
const root = "%SRCROOT%";
/** Fixes are worked out for so many findings of a document: each may hold all of a table of contents. */
const mostFixed = 200;

const ruleIndexes: ReadonlyMap<string, number> = new Map(rules.map(({ code }, index) => [code, index]));

/** The report for programs that show what checkers find, as SARIF 2.1.0. */
export function sarifReport({ language, terminal }: ReportFrame): Report {
  const artifacts: ArtifactLocation[] = [];
  let first = true;

  const locationOf = (path: string): ArtifactLocation => {
    const { uri, relative } = relativeAddress(terminal.addressOf(path), terminal.workingFolder);
    return relative ? { uri, uriBaseId: root } : { uri };
  };
  const placeOf = (artifactLocation: ArtifactLocation, span: Span): PhysicalLocation => ({ artifactLocation, region: regionOf(span) });

  function resultOf(artifact: ArtifactLocation, { finding, fingerprint }: ReportedFinding, lineEnd: string, withFixes: boolean): Result {
    const { code, severity, span, message, related } = finding;
    const fixes = withFixes ? finding.fixes() : [];
    return {
      ruleId: code,
      ruleIndex: ruleIndexes.get(code) ?? -1,
      level: sarifLevels[severity],
      message: { text: message[language] },
      locations: [{ physicalLocation: placeOf(artifact, span) }],
      ...(related.length === 0
        ? {}
        : {
            relatedLocations: related.map((place, index) => ({
              id: index + 1,
              physicalLocation: placeOf(artifact, place.span),
              message: { text: place.message[language] },
            })),
          }),
      partialFingerprints: { "referat/v1": fingerprint },
      ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => fixOf(artifact, fix, lineEnd)) }),
      properties: { severity },
    };
  }

  const fixOf = (artifactLocation: ArtifactLocation, { title, edits }: RuleFix, lineEnd: string): Fix => ({
    description: { text: title[language] },
    artifactChanges: [
      {
        artifactLocation,
        replacements: edits.map((edit) => ({
          deletedRegion: regionOfEdit(edit),
          insertedContent: { text: edit.newText.replaceAll("\n", lineEnd) },
        })),
      },
    ],
  });

  const setAsideOf = (artifact: ArtifactLocation, found: ReportedFinding, lineEnd: string): Result => ({
    ...resultOf(artifact, found, lineEnd, false),
    suppressions: [{ kind: "external", status: "accepted" }],
  });

  function resultsOf({ path, text, findings, setAside }: CheckedFile): Result[] {
    const artifact = locationOf(path);
    artifacts.push(artifact);
    return [
      ...findings.map((found, index) => resultOf(artifact, found, text.lineEnd, index < mostFixed)),
      ...setAside.map((found) => setAsideOf(artifact, found, text.lineEnd)),
    ];
  }

  function invocationOf({ unread, unwritten, exitCode }: ReportEnd): Invocation {
    const failed = [...unread, ...unwritten];
    return {
      executionSuccessful: failed.length === 0,
      exitCode,
      ...(failed.length === 0
        ? {}
        : {
            toolExecutionNotifications: failed.map(({ path, message }) => ({
              level: "error",
              message: { text: `${path}: ${message}` },
              locations: [{ physicalLocation: { artifactLocation: locationOf(path) } }],
            })),
          }),
    };
  }

  return {
    begin() {
      const run: Omit<Run, "results"> = {
        tool: {
          driver: {
            name: "Referat",
            version: terminal.version,
            semanticVersion: terminal.version,
            rules: rules.map((rule) => sarifRule(rule, language, terminal.rulesPage)),
          },
        },
        language,
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [root]: { uri: terminal.workingFolder } },
      };
      const log: Omit<Log, "runs"> = { version: "2.1.0", $schema: schema };
      return `{${inner(log)},"runs":[{${inner(run)},"results":[`;
    },
    file(file) {
      const results = resultsOf(file).map((result) => JSON.stringify(result));
      if (results.length === 0) return "";
      const separator = first ? "" : ",";
      first = false;
      return `${separator}\n${results.join(",\n")}`;
    },
    end(end) {
      const run: Partial<Run> = {
        artifacts: artifacts.map((location) => ({ location, roles: ["analysisTarget"] })),
        invocations: [invocationOf(end)],
      };
      return `\n],${inner(run)}}]}\n`;
    },
  };
}

/** An object's JSON without its braces: what is written in pieces is one object. */
const inner = (value: object): string => JSON.stringify(value).slice(1, -1);

/** SARIF counts lines and columns from 1; the end is the column behind the last. */
const regionOf = ({ line, start, end }: Span): Region => ({
  startLine: line + 1,
  startColumn: start + 1,
  endLine: line + 1,
  endColumn: end + 1,
});

const regionOfEdit = ({ start, end }: Edit): Region => ({
  startLine: start.line + 1,
  startColumn: start.column + 1,
  endLine: end.line + 1,
  endColumn: end.column + 1,
});

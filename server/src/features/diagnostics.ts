import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-types";
import type { PlacedFinding } from "../rules/place-finding.ts";
import type { Severity } from "../rules/rule.ts";
import { spanRange } from "./lsp-range.ts";
import type { Language, Snapshot } from "./snapshot.ts";

export const diagnosticSource = "referat";

const levels: Record<Exclude<Severity, "off">, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The findings of a document as diagnostics. `rulesPage` is the address of the rules' documentation, or null. */
export function diagnostics(snapshot: Snapshot, rulesPage: string | null): Diagnostic[] {
  return snapshot.findings().map((finding) => toDiagnostic(finding, snapshot.uri, snapshot.language, rulesPage));
}

export function toDiagnostic(finding: PlacedFinding, uri: string, language: Language, rulesPage: string | null): Diagnostic {
  const { code, severity, span, message, related } = finding;
  return {
    range: spanRange(span),
    severity: levels[severity],
    code,
    source: diagnosticSource,
    message: message[language],
    ...(rulesPage === null ? {} : { codeDescription: { href: `${rulesPage}#${code}` } }),
    ...(related.length === 0
      ? {}
      : {
          relatedInformation: related.map((place) => ({
            location: { uri, range: spanRange(place.span) },
            message: place.message[language],
          })),
        }),
  };
}

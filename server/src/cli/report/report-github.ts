import type { Level } from "../../rules/active-rules.ts";
import type { PlacedFinding } from "../../rules/place-finding.ts";
import { relativePath } from "./address.ts";
import type { Report, ReportFrame } from "./report.ts";
import { totals } from "./totals.ts";

const commands: Readonly<Record<Level, string>> = { error: "error", warning: "warning", information: "notice", hint: "notice" };

/** The report for GitHub's build log: one workflow command a finding, which GitHub shows at its line; and the totals. */
export function githubReport({ language, terminal }: ReportFrame): Report {
  function command(file: string, { code, severity, span, message }: PlacedFinding): string {
    const properties = {
      file,
      line: span.line + 1,
      col: span.start + 1,
      endLine: span.line + 1,
      endColumn: span.end + 1,
      title: code,
    };
    const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${commands[severity]} ${list.join(",")}::${escapeData(message[language])}\n`;
  }

  return {
    begin: () => "",
    file({ path, findings }) {
      const file = relativePath(path, terminal);
      return findings.map(({ finding }) => command(file, finding)).join("");
    },
    end: (end) => `${totals(end, language)}\n`,
  };
}

/** What ends a command, and the sign that begins an escape. */
const escapeData = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** In a property, what parts properties, too. */
const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

import type { Level } from "../../rules/active-rules.ts";
import type { PlacedFinding } from "../../rules/place-finding.ts";
import { inOneLine } from "../../text/plain-words.ts";
import { levels } from "../check-options.ts";
import type { CheckedFile } from "../checked-file.ts";
import type { StaleEntry } from "../stale-entries.ts";
import type { Style } from "../terminal.ts";
import { levelWords, sentence } from "../words.ts";
import type { Layout, Report, ReportFrame } from "./report.ts";
import { totals } from "./totals.ts";

const colours: Readonly<Record<Level, Style>> = { error: "red", warning: "yellow", information: "blue", hint: "cyan" };

/** So wide a line of a document is shown where the output is no terminal. */
const widest = 120;
/** Columns below which a terminal is too narrow to lay anything out for. */
const narrowest = 40;
/** So many other places are listed with a finding; the rest is counted. */
const mostPlaces = 4;

/** A path in a line of its own. One that begins as a build log's commands do is written so that it is none. */
const nameLine = (path: string): string => inOneLine(path).replace(/^(?=\s*(?:::|##))/, "./");

/** The report for people: findings by file, lines and columns from 1, the line itself, and totals. */
export function textReport({ language, terminal }: ReportFrame, { excerptOf, wrap }: Layout): Report {
  const { paint, columns } = terminal;
  const levelWidth = Math.max(...levels.map((level) => levelWords[level][language].length));
  const placeWidth = 8;
  const indent = 2 + placeWidth + 1;
  const width = columns === null ? widest : Math.max(narrowest, columns - 1);

  /** Lines are broken where a terminal would break words; elsewhere one finding is one line, for programs that search. */
  const wrapped = (text: string, depth: number): string =>
    columns === null ? text : wrap(text, width - depth).replaceAll("\n", `\n${" ".repeat(depth)}`);

  function headLine({ code, severity, span, message }: PlacedFinding): string {
    const place = `${span.line + 1}:${span.start + 1}`.padEnd(placeWidth);
    const level = paint(colours[severity], levelWords[severity][language].padEnd(levelWidth));
    const words = wrapped(`${message[language]}  ${paint("dim", code)}`, indent + levelWidth + 2);
    return `  ${paint("bold", place)} ${level}  ${words}`;
  }

  function lineOf(finding: PlacedFinding, { text }: CheckedFile): string[] {
    const { line, start, end } = finding.span;
    const gutter = `${" ".repeat(indent)}${paint("dim", "│")} `;
    const { shown, marks } = excerptOf(text.line(line), start, end, width - indent - 2);
    return [`${gutter}${shown.trimEnd()}`, `${gutter}${paint(colours[finding.severity], marks)}`];
  }

  function places({ related }: PlacedFinding): string[] {
    const listed = related.length > mostPlaces + 1 ? related.slice(0, mostPlaces) : related;
    const lines = listed.map(({ span, message }) => {
      const place = `${span.line + 1}:${span.start + 1}`.padEnd(placeWidth);
      return `${" ".repeat(indent)}${paint("dim", `→ ${place} `)}${wrapped(message[language], indent + 3 + placeWidth)}`;
    });
    const more = related.length - listed.length;
    return more === 0 ? lines : [...lines, `${" ".repeat(indent)}${paint("dim", sentence("morePlaces", language, more))}`];
  }

  const mendedLine = ({ code, span, message }: PlacedFinding): string => {
    const place = `${span.line + 1}:${span.start + 1}`.padEnd(placeWidth);
    const level = paint("green", sentence("mended", language).padEnd(levelWidth));
    return `  ${paint("bold", place)} ${level}  ${wrapped(`${message[language]}  ${paint("dim", code)}`, indent + levelWidth + 2)}`;
  };

  const staleLine = ({ file, line, code, document, quote }: StaleEntry): string =>
    `  ${paint("dim", `${nameLine(file)}:${line + 1}`)}  ${inOneLine(`${document}${quote === null ? "" : `  »${quote}«`}`)}  ${paint("dim", inOneLine(code))}\n`;

  return {
    begin: () => "",
    file(file) {
      const { path, findings, mended } = file;
      if (findings.length === 0 && mended.length === 0) return "";
      const parts = [
        ...(mended.length === 0 ? [] : [mended.map(mendedLine).join("\n")]),
        ...findings.map(({ finding }) => [headLine(finding), ...lineOf(finding, file), ...places(finding)].join("\n")),
      ];
      return `${paint("bold", nameLine(path))}\n${parts.join("\n\n")}\n\n`;
    },
    end: (end) => {
      const { stale } = end;
      const list = stale?.map(staleLine) ?? [];
      const heading = stale === null ? "" : `${sentence(list.length > 0 ? "stale" : "noStale", language)}\n${list.join("")}\n`;
      return `${heading}${totals(end, language)}\n`;
    },
  };
}

import { documentKinds, type HeadLabel, headLabels } from "../vocabulary/labels.ts";
import type { LineMark } from "./scan.ts";
import type { HeadBlock, Label, Text } from "./tree.ts";

/** Reads the document's head: its title, and its labels with their values. `marks` are the head's own lines. */
export function parseHead(marks: readonly LineMark[], lineCount: number): HeadBlock {
  const titleMark = titleLine(marks);
  const title = titleMark && titleText(marks, titleMark);
  const afterTitle = titleMark && title ? marks.indexOf(titleMark) + title.lines : 0;
  const labels: Label[] = [];
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index] as LineMark;
    if (titleMark && index < afterTitle && index >= marks.indexOf(titleMark)) continue;
    const found = matchLabel(mark);
    if (!found) continue;
    const values = found.value ? [found.value] : valuesBelow(marks, index, found.label);
    labels.push({ role: found.label.role, label: found.text, values });
  }
  const taken = new Set(labels.flatMap(({ label, values }) => [label.line, ...values.map(({ line }) => line)]));
  if (titleMark) taken.add(titleMark.line);
  const others = marks.filter(({ line }) => !taken.has(line)).map(textOf);
  return { kind: "head", lineCount, title: title?.text ?? null, labels, others };
}

const kind = new RegExp(
  `^(?:${documentKinds.map(({ text }) => text).join("|")})(?![\\p{L}])|[-–•] ?(?:Referat|Dagsorden)(?:$| [-–•])`,
  "iu",
);
const loneKind = new RegExp(`^(?:${documentKinds.map(({ text }) => text).join("|")})$`, "i");
const titleWithin = 5;

/** The line that names the kind of document (`REFERAT …`) among the first ones; else the first, if it is no label. */
function titleLine(marks: readonly LineMark[]): LineMark | null {
  const named = marks.slice(0, titleWithin).find((mark) => kind.test(mark.plain.text));
  if (named) return named;
  const first = marks[0];
  return first && !matchLabel(first) ? first : null;
}

/** The title's text: `Referat / til / mødet i X / den … / i Y` stands on five lines and is one title. */
function titleText(marks: readonly LineMark[], title: LineMark): { text: Text; lines: number } {
  const first = marks.indexOf(title);
  const parts = [title.plain.text];
  if (loneKind.test(title.plain.text)) {
    for (let index = first + 1; index <= first + 5; index++) {
      const text = marks[index]?.plain.text ?? "";
      if (!/^[a-zæøå]/.test(text) || text.length > 120) break;
      parts.push(text);
    }
  }
  return { text: { ...textOf(title), text: parts.join(" ") }, lines: parts.length };
}

const textOf = ({ line, plain }: LineMark): Text => ({ line, ...plain });

const byLength = [...headLabels].sort((a, b) => b.text.length - a.text.length);
const byInitial = new Map<string, HeadLabel[]>();
for (const label of byLength) {
  const initial = label.text.charAt(0).toLowerCase();
  byInitial.set(initial, [...(byInitial.get(initial) ?? []), label]);
}

interface LabelMatch {
  readonly label: HeadLabel;
  readonly text: Text;
  /** On the label's own line; null where nothing stands behind it. */
  readonly value: Text | null;
}

/** `Label value`, `Label: value`, `**Label** value`, or the label alone. */
function matchLabel({ line, plain }: LineMark): LabelMatch | null {
  const lower = plain.text.toLowerCase();
  for (const label of byInitial.get(lower.charAt(0)) ?? []) {
    if (!lower.startsWith(label.text.toLowerCase())) continue;
    const behind = plain.text.slice(label.text.length);
    const gap = /^(?:\*\*|__)?[ \t]*(:?)(?:\*\*|__)?(?:[ \t]+|$)|^(:)/.exec(behind);
    if (!gap || (label.role === "committee" && columns.test(behind))) continue;
    const start = plain.start + label.text.length + gap[0].length;
    const text = plain.text.slice(label.text.length + gap[0].length);
    const labelText = { line, start: plain.start, end: plain.start + label.text.length, text: plain.text.slice(0, label.text.length) };
    return { label, text: labelText, value: text === "" ? null : { line, start, end: plain.end, text } };
  }
  return null;
}

/** `Udvalg Dato Type Hent` heads a table. */
const columns = /^[ \t]+(?:Dato|Type|Møde)(?![\p{L}:])/u;

const mostPeople = 60;

/** Values on the lines below a label that stands alone: one, or for people a list down to the next label. */
function valuesBelow(marks: readonly LineMark[], index: number, label: HeadLabel): Text[] {
  const list = label.role === "members" || label.role === "absent" || label.role === "substitutes";
  const values: Text[] = [];
  for (let below = index + 1; below < marks.length && values.length < (list ? mostPeople : 1); below++) {
    const mark = marks[below] as LineMark;
    if (matchLabel(mark) || mark.mark || mark.section) break;
    values.push(textOf(mark));
  }
  return values;
}

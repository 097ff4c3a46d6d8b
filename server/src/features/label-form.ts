import type { Label } from "../syntax/tree.ts";
import type { SourceText } from "../text/source-text.ts";

/** How a head writes its labels. */
export interface LabelForm {
  /** What stands in front of a label's words: Markdown marks, or nothing. */
  readonly before: string;
  /** What stands between them and the value: a colon, blanks, marks. */
  readonly behind: string;
  /** The value stands on the line below. */
  readonly below: boolean;
  /** `MØDESTED` */
  readonly capitals: boolean;
}

const plain: LabelForm = { before: "", behind: " ", below: false, capitals: false };

/** The form that most labels of a head have, the last of them where they differ; the plainest where there is none. */
export function labelForm(labels: readonly Label[], text: SourceText): LabelForm {
  const forms = new Map<string, { readonly form: LabelForm; readonly times: number }>();
  for (const label of labels) {
    const form = formOf(label, text);
    const key = JSON.stringify(form);
    forms.set(key, { form, times: (forms.get(key)?.times ?? 0) + 1 });
  }
  const [most] = [...forms.values()].reverse().sort((a, b) => b.times - a.times);
  return most?.form ?? plain;
}

function formOf({ label, values: [value] }: Label, text: SourceText): LabelForm {
  const line = text.line(label.line);
  const sameLine = value?.line === label.line;
  const behind = sameLine ? line.slice(label.end, value.start) : line.slice(label.end).trimEnd();
  return {
    before: line.slice(0, label.start).trimStart(),
    behind: sameLine || value ? behind : `${behind} `,
    below: value !== undefined && !sameLine,
    capitals: label.text === label.text.toUpperCase(),
  };
}

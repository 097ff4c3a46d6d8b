import { parseSetAside } from "../../../server/src/set-aside/parse.ts";
import { withEntry } from "../../../server/src/set-aside/write.ts";
import { holds, type Target } from "../target.ts";

const finding = {
  kind: "finding",
  code: "dato-umulig",
  punkt: "24/1001",
  words: "1a2b3c",
  meeting: "Teknikudvalget 2024-02-05",
  document: "a.referat",
  lineWords: null,
  quote: "31. september 2024",
} as const;

/** Any text is a file of set-aside findings, or malformed at a line that it has; an entry that is added leaves the others. */
export const setAsideTarget: Target = {
  name: "set-aside",
  corpus: [
    withEntry(null, finding),
    withEntry(withEntry(null, { ...finding, punkt: 3, meeting: null }), { kind: "rule", document: "b/c.referat", code: "sum-afviger" }),
    '// bemærkning\n{ "version": 1, "findings": [], }',
    '\ufeff{"version":2}',
    '{"version":1,"findings":[null,5,{"__proto__":{}}]}',
    "",
  ],
  run(input) {
    const parsed = parseSetAside(input);
    if (parsed.kind === "malformed") {
      holds(parsed.line >= 0 && parsed.line <= input.split(/\r\n|\n|\r/).length, "it is malformed at a line that it has");
      return;
    }
    const { findings, rules } = parsed.setAside;
    const again = parseSetAside(withEntry(input, { kind: "rule", document: "ny.referat", code: "dato-umulig" }));
    holds(again.kind === "read", "what is written can be read");
    holds(again.setAside.findings.length === findings.length, "the findings stay");
    holds(again.setAside.rules.length === rules.length + 1, "an entry is added");
  },
};

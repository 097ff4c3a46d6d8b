import { analyse } from "../../../server/src/analysis.ts";
import { rules } from "../../../server/src/rules/index.ts";
import { sameFindings } from "../../../server/src/rules/place-finding.ts";
import { runRules } from "../../../server/src/rules/run-rules.ts";
import { allSafeEdits, applyEdits } from "../../../server/src/rules/safe-fixes.ts";
import type { SourceText } from "../../../server/src/text/source-text.ts";
import { otherMeetings } from "../../incremental/says.ts";
import { documents } from "../corpus.ts";
import { holds, type Target } from "../target.ts";

/** All rules find places in the document; their fixes can be made, and all safe ones together come to an end. */
export const rulesTarget: Target = {
  name: "rules",
  corpus: documents,
  run(input, random) {
    const archive = otherMeetings();
    const judge = (text: SourceText) => runRules(analyse(text.toString()), undefined, archive);
    const { text } = analyse(input);
    const findings = judge(text);
    for (const { code, span, related, message, fixes } of findings) {
      for (const place of [span, ...related.map((each) => each.span)]) {
        holds(place.line >= 0 && place.line < text.lineCount, `${code}: its line is in the document`);
        holds(0 <= place.start && place.start <= place.end && place.end <= text.lengthOf(place.line), `${code}: its place is in the line`);
      }
      holds(message.da.trim() !== "" && message.en.trim() !== "", `${code}: it says something in both languages`);
      for (const fix of fixes()) {
        for (const { start, end } of fix.edits)
          holds(start.line < end.line || (start.line === end.line && start.column <= end.column), `${code}: an edit goes forward`);
        if (random.chance(0.2)) analyse(applyEdits(text, fix.edits).toString());
      }
    }
    const { code } = random.pick(rules);
    const others = new Map(rules.filter((rule) => rule.code !== code).map((rule) => [rule.code, "off"] as const));
    const alone = runRules(analyse(input), others, archive);
    holds(
      sameFindings(
        alone,
        findings.filter((finding) => finding.code === code),
      ),
      `${code}: it finds by itself what it finds with the others`,
    );
    const mended = applyEdits(text, allSafeEdits(text, judge));
    holds(allSafeEdits(mended, judge).length === 0, "what all safe fixes have mended needs none of them again");
  },
};

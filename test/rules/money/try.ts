import { rules } from "../../../server/src/rules/index.ts";
import { runRules } from "../check-rule.ts";
import { grantItems } from "./clean-items-1.ts";
import { sumItems } from "./clean-items-2.ts";
import { trapItems } from "./clean-items-3.ts";
import { documentWith } from "./money-item.ts";

const codes = ["bevilling-uenig", "sum-afviger", "medfinansiering-uenig", "modpost-mangler", "beloeb-form"];
const money = rules.filter((r) => codes.includes(r.code));
const say = (doc: string) => runRules(money, doc);
let clean = 0,
  faults = 0,
  missed = 0;
for (const item of [...grantItems, ...sumItems, ...trapItems]) {
  clean++;
  for (const f of say(documentWith(item))) console.log("FALSE", item.name, "|", f.rule.code, f.finding.message.da);
  for (const fault of item.faults) {
    faults++;
    const [a, b] = fault.change;
    if (item.text.split(a).length !== 2) {
      console.log("BAD CHANGE", item.name, a, item.text.split(a).length - 1);
      continue;
    }
    const got = [...new Set(say(documentWith(item, item.text.replace(a, b))).map((f) => f.rule.code))].sort();
    if (JSON.stringify(got) !== JSON.stringify(fault.says)) {
      missed++;
      console.log("MISSED", item.name, "|", b, "|", got, "not", fault.says);
    }
  }
}
console.log({ clean, faults, missed });

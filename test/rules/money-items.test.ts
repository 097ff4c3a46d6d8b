import { describe, expect, test } from "vitest";
import { beloebForm } from "../../server/src/rules/beloeb-form.ts";
import { bevillingUenig } from "../../server/src/rules/bevilling-uenig.ts";
import { medfinansieringUenig } from "../../server/src/rules/medfinansiering-uenig.ts";
import { modpostMangler } from "../../server/src/rules/modpost-mangler.ts";
import { sumAfviger } from "../../server/src/rules/sum-afviger.ts";
import { runRules } from "./check-rule.ts";
import { grantItems } from "./money/grant-items.ts";
import { documentWith, type MoneyItem } from "./money/money-item.ts";
import { sumItems } from "./money/sum-items.ts";
import { trapItems } from "./money/trap-items.ts";

const moneyRules = [bevillingUenig, sumAfviger, medfinansieringUenig, modpostMangler, beloebForm];
const items: readonly MoneyItem[] = [...grantItems, ...sumItems, ...trapItems];

/** What the rules about money say of a document: code and message. */
const said = (document: string): string[] =>
  runRules(moneyRules, document).map(({ rule, finding }) => `${rule.code}: ${finding.message.da}`);

describe("nothing is said of money that is right", () => {
  test.each(items.map((item) => [item.name, item] as const))("%s", (_, item) => expect(said(documentWith(item))).toEqual([]));
});

const faults = items.flatMap((item) => item.faults.map((fault) => ({ item, fault, name: `${item.name}: ${fault.change.join(" -> ")}` })));

describe("what is wrong is said", () => {
  test.each(faults)("$name", ({ item, fault }) => {
    const [right, wrong] = fault.change;
    expect(item.text.split(right), "the words stand once").toHaveLength(2);
    const codes = runRules(moneyRules, documentWith(item, item.text.replace(right, wrong))).map(({ rule: { code } }) => code);
    expect([...new Set(codes)].sort()).toEqual([...fault.says].sort());
  });
});

test("there are at least sixty items of each kind", () => {
  expect(items.length).toBeGreaterThanOrEqual(60);
  expect(faults.length).toBeGreaterThanOrEqual(60);
});

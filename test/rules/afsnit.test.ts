import { describe, test } from "vitest";
import { afsnitDobbelt } from "../../server/src/rules/afsnit-dobbelt.ts";
import { afsnitTomt } from "../../server/src/rules/afsnit-tomt.ts";
import { checkFixResult, checkRule } from "./check-rule.ts";

const head = "REFERAT Økonomiudvalget d. 05-02-2020\n\n";
const item = (number: number, body: string, title = "Sag om vej"): string =>
  `Punkt ${number}: ${title} ${number}\n\n20/${number}\n\n${body}\n\n`;
const facts = "Sagsfremstilling\n\nVejen er slidt af tung trafik.\n\n";
const economy = "Økonomi\n\nVejen koster 2 mio. kr.\n\n";
const recommended = "Indstilling\n\nDirektionen foreslår, at vejen lægges om.\n\n";
const decided = "Beslutning\n\nGodkendt.\n\n";
const whole = facts + economy + recommended + decided;
const with2 = (body: string): string => head + item(1, whole) + item(2, body) + item(3, whole);

describe("afsnit-tomt", () => {
  const rule = afsnitTomt;

  test.each([
    ["the case", `Sagsfremstilling\n^^^^^^^^^^^^^^^^ afsnit-tomt: »Sagsfremstilling« er tomt\n\n${economy}${recommended}${decided}`],
    ["the recommendation", `${facts}Indstilling\n^^^^^^^^^^^ afsnit-tomt\n\n${decided}`],
    ["the attachments", `${facts}${recommended}${decided}Bilag\n^^^^^ afsnit-tomt`],
    ["a heading in capitals, with a colon", `${facts}ØKONOMI:\n^^^^^^^ afsnit-tomt\n\n${recommended}${decided}`],
  ])("%s", (_, body) => checkRule(rule, with2(body)));

  test("a heading that is nearly always filled, though others are left empty", () => {
    const template = `${whole}Bilag\n\n`;
    const slip = `Økonomi\n^^^^^^^ afsnit-tomt\n\n${facts}${decided}Bilag\n\n`;
    checkRule(rule, head + [1, 2, 3].map((number) => item(number, template)).join("") + item(4, slip));
  });

  test("the fix takes the heading out, and the blank lines below it", () => {
    checkFixResult(rule, with2(`${facts}Økonomi\n\n${recommended}${decided}`), "Fjern", with2(`${facts}${recommended}${decided}`));
    checkFixResult(rule, with2(`## **Høring**\n${facts}${decided}`), "Fjern", with2(`${facts}${decided}`));
  });

  test.each([
    ["that others stand under", `Fremstilling\n\nSagsprocedure\n\nByrådet\n\n${facts}${decided}`],
    ["with a sub-heading below", `Sagsfremstilling\n\nProblemstilling\n\nVejen er slidt.\n\n${decided}`],
    ["of the same role as the next", `Økonomi\n\nØkonomiske konsekvenser\n\nVejen koster 2 mio. kr.\n\n${decided}`],
    ["with decisions of committees below", `${facts}Historik\n\nVedtagelse i Teknikudvalget den 12-01-2020\n\nAnbefales.\n\n${decided}`],
    ["beside another empty one, as the head of a table", `${facts}Økonomi\n\nLovgrundlag\n\nHøring\n\n${decided}`],
    ["that says on its line what there is to say", `Sagsforløb: BY\n\n${facts}${decided}`],
    ["of a decision", `${facts}${recommended}Beslutning\n\n.`],
    ["with text glued to it", `SagsfremstillingVejen er slidt.\n\n${decided}`],
    ["with dots", `${facts}Økonomi\n\n.\n\n${decided}`],
  ])("silent about a heading %s", (_, body) => checkRule(rule, with2(body)));

  test("silent about templates, closed items and items that every meeting has", () => {
    const template = `${facts}${recommended}Høring\n\n${decided}Bilag\n\n`;
    checkRule(rule, head + item(1, template) + item(2, template) + item(3, whole));
    checkRule(rule, head + item(1, whole) + item(2, "Sagsfremstilling\n\n", "Lukket: Salg"));
    checkRule(
      rule,
      head + item(1, `Økonomi\n\nSagen afgøres af\n\nØkonomiudvalget\n\n${decided}`, "Godkendelse af dagsorden") + item(2, whole),
    );
  });
});

describe("afsnit-dobbelt", () => {
  const rule = afsnitDobbelt;
  const again = (heading: string, code = "afsnit-dobbelt"): string => `${heading}\n${"^".repeat(heading.length)} ${code}\n\n`;
  const first = (section: string): string =>
    section.replace("\n", (end) => `${end}${"~".repeat(section.indexOf("\n"))} afsnit-dobbelt${end}`);

  test.each([
    ["the case, the same text", `${first(facts)}${economy}${again("Sagsfremstilling")}Vejen er slidt af tung trafik.\n\n${decided}`],
    ["the case, other words right below", `${first(facts)}${again("Sagsfremstilling")}Vejen er meget slidt.\n\n${decided}`],
    ["the summary", `Resumé\n~~~~~~ afsnit-dobbelt\n\nVejen lægges om.\n\n${again("Resumé")}Vejen lægges om i maj.\n\n${facts}${decided}`],
    [
      "the recommendation, of one who recommends",
      `${facts}${first(recommended)}${again("Indstilling")}Direktionen foreslår, at vejen lukkes.\n\n${decided}`,
    ],
    [
      "the recommendation, with points",
      `${facts}Indstilling\n~~~~~~~~~~~ afsnit-dobbelt\n\nDirektionen foreslår,\n\n1. at vejen lægges om, og\n\n2. at den lukkes imens.\n\n${again("Indstilling")}Direktionen foreslår,\n\n1. at vejen lægges om.\n\n${decided}`,
    ],
    ["the economy, the same text", `${first(economy)}${facts}${again("Økonomi")}Vejen koster 2 mio. kr.\n\n${decided}`],
    [
      "the attachments, the same list",
      `${decided}Bilag\n~~~~~ afsnit-dobbelt\n\nKort over vejen.pdf\n\nNotat.pdf\n\n${again("Bilag")}Kort over vejen.pdf\n\nNotat.pdf`,
    ],
    [
      "the committee's decision of the day",
      `${facts}Vedtagelse i Økonomiudvalget den 05-02-2020\n${"~".repeat(43)} afsnit-dobbelt\n\nGodkendt.\n\n${again("Vedtagelse i Økonomiudvalget den 05-02-2020")}Tiltrådt.\n\n`,
    ],
  ])("%s", (_, body) => checkRule(rule, head + item(1, body)));

  test.each([
    [
      "decisions of several committees",
      `${facts}Vedtagelse i Teknikudvalget den 05-02-2020\n\nAnbefales.\n\nVedtagelse i Økonomiudvalget den 05-02-2020\n\nAnbefales.`,
    ],
    ["two decisions without a committee", `${facts}Beslutning\n\nAnbefales.\n\nBeslutning\n\nGodkendt.`],
    [
      "the case after a decision",
      `${facts}${recommended}Vedtagelse i Teknikudvalget den 05-01-2020\n\nUdsat.\n\n${facts}${recommended}${decided}`,
    ],
    ["recommendation and decision twice", `${facts}${recommended}${decided}${recommended}${decided}`],
    [
      "the history",
      `${facts}Historik\n\n12-01-2020 Teknikudvalget: anbefales.\n\nHistorik\n\n12-01-2020 Teknikudvalget: anbefales.\n\n${decided}`,
    ],
    [
      "supplementary facts",
      `${facts}Supplerende sagsfremstilling\n\nVejen er set.\n\nSupplerende sagsfremstilling\n\nDer er regnet på den.\n\n${decided}`,
    ],
    [
      "the case, the second time as a supplement",
      `${facts}Sagsfremstilling\n\nSupplerende sagsfremstilling til mødet den 5. februar: Vejen er set.\n\n${decided}`,
    ],
    ["a supplementary recommendation between", `${recommended}Supplerende indstilling\n\nAt den lukkes.\n\n${recommended}${decided}`],
    ["recommendations of several", `${recommended}Indstilling\n\nTeknikudvalget indstiller, at vejen lukkes.\n\n${decided}`],
    [
      "a heading below each objection",
      `${facts}Indstilling\n\nForvaltningen indstiller, at indsigelsen ikke imødekommes.\n\nEn nabo mener, at vejen larmer.\n\nIndstilling\n\nForvaltningen indstiller, at der sættes skærm op.\n\n${decided}`,
    ],
    ["economy as sub-heading and section", `${facts}Økonomi\n\nVejen blev dyrere i 2019.\n\n${economy}${decided}`],
    ["a table's heads", `${facts}${"Indstilling\n\n1,2 mio. kr. til vej og sti\n\n".repeat(10)}${decided}`],
    [
      "weak headings",
      `Baggrund\n\nVejen er slidt af tung trafik.\n\nVurdering\n\nDen skal lægges om.\n\nBaggrund\n\nVejen er slidt af tung trafik.\n\n${decided}`,
    ],
    ["a few words twice", `${facts}Høring\n\nIngen.\n\nØkonomi\n\nIngen.\n\nHøring\n\nIngen.\n\n${decided}`],
    ["one of them empty", `Sagsfremstilling\n\n${economy}${facts}${decided}`],
    [
      "the case twice, with an earlier meeting between",
      `${facts}Teknikudvalget, 12. januar 2020, pkt. 4:\n\nUdsat.\n\nSagsfremstilling\n\nVejen er nu set.\n\n${decided}`,
    ],
  ])("silent about %s", (_, body) => checkRule(rule, head + item(1, body) + item(2, body)));

  test("silent about closed items", () => checkRule(rule, head + item(1, whole) + item(2, facts + facts, "Lukket: Salg")));
});

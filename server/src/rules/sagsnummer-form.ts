import type { DocumentFacts } from "../facts/document-facts.ts";
import { perPunkt } from "../facts/per-punkt.ts";
import type { PunktFacts } from "../facts/punkt-facts.ts";
import { formOf, isNearMiss, kleForm, lacksLastPart } from "../facts/sagsnummer-near-miss.ts";
import { plainLine } from "../syntax/plain-line.ts";
import { otherIdentifier, sagsnummerLabel } from "../syntax/sagsnummer-line.ts";
import type { Text } from "../syntax/tree.ts";
import { type Lines, shiftSpan } from "../text/source-text.ts";
import { type SagsnummerForm, sagsnummerForms } from "../vocabulary/sagsnumre.ts";
import type { DocumentContext, DocumentRule, Finding } from "./rule.ts";

/** The line of an item's case number holds one that is a slip away from a known form: `15.00.00-A00-21`. */
export const sagsnummerForm: DocumentRule = {
  code: "sagsnummer-form",
  severity: "warning",
  title: { da: "Et sagsnummer har ikke den form, det skal have", en: "A case number (sagsnummer) is not of the form it should be" },
  page: {
    about:
      "Dér, hvor punktets sagsnummer står, er der en skrivefejl: et tegn mangler, er for meget eller er et andet, eller årstallet mangler. Sagen kan så ikke findes på sit nummer.",
    bad: `
      Punkt 1: Budget for skolerne
      15.00.00-A00-21
      Resumé
      Budgettet er opdateret.
    `,
    good: `
      Punkt 1: Budget for skolerne
      15.00.00-A00-21-20
      Resumé
      Budgettet er opdateret.
    `,
    silent:
      "om alle kendte former, om ukendte KLE-numre, om tomme etiketter, om andre numre på linjen (dokumentnumre, initialer), og hvor dokumentet skriver flere af sine numre på samme måde.",
  },
  scope: "document",
  check: ({ text, facts }: DocumentContext): readonly Finding[] => {
    const unknown = facts.punkter.flatMap((placed) => {
      const found = unknownNumber(placed, text);
      return found === null ? [] : [{ ...found, ...shiftSpan(found, placed.firstLine) }];
    });
    if (unknown.length === 0) return [];
    const form = usualForm(facts);
    const missed = unknown.flatMap((found) => {
      const meant = missedForm(found, form);
      return meant === null ? [] : [{ ...found, meant }];
    });
    return missed
      .filter(({ text: written }) => !missed.some((other) => other.text !== written && shapeOf(other.text) === shapeOf(written)))
      .map(({ line, start, end, text: written, meant }) => ({
        span: { line, start, end },
        message: {
          da: `»${written}« ligner et sagsnummer, men har ikke den form, det skal have (som ${meant.example}). Ret nummeret.`,
          en: `“${written}” looks like a case number, but is not of the form it should be (as ${meant.example}). Correct the number.`,
        },
      }));
  },
};

/** A word where the case number should stand, of no known form. */
interface UnknownNumber extends Text {
  readonly labelled: boolean;
}

/** Below the title the number stands in one of the first lines. */
const linesBelowTitle = 3;
const numberLike = /^(?=(?:[^\d]{0,20}\d){4})[\dA-ZÆØÅa-zæøå][\p{L}\d./, -]{4,28}[\p{L}\d]$/u;
const date = /^\d{1,2}[-./]\d{1,2}[-./](?:\d{2}|\d{4})$/;
/** `2007/103902`, `73288/09`, `299835`: behind a label, many systems' numbers are as plain as these. */
const plainNumber = /^\d{1,7}(?:\/\d{1,7})?$/;
/** `BR 300//22. Meddelelser`, `25//19069 - Meddelelser`: some headings begin with the number, or have it before the title. */
const inHeading = /(?:^| )([A-ZÆØÅ]{2,4} {1,2}[\dOolI]{1,5} ?\/{1,2} ?[\dOolI]{1,4})(?=\. )|^(\d{2}\/{1,2} ?\d{1,6})(?= [-–] )/;

/** What stands in place of the item's case number; null where it has one, or nothing is there that could be meant for one. */
const unknownNumber = perPunkt((punkt: PunktFacts, lines: Lines): UnknownNumber | null => {
  if (punkt.sagsnumre.length > 0) return null;
  const heading = numberInHeading(punkt.headingLine, lines);
  if (heading) return heading;
  const end = Math.min(punkt.sections[0]?.heading.line ?? punkt.lineCount, punkt.headingLine + 30);
  let below = 0;
  for (let line = punkt.headingLine + 1; line < end; line++) {
    const { text, start } = plainLine(lines.line(line));
    if (text === "") continue;
    const label = sagsnummerLabel(text);
    const rest = text.slice(label);
    const bare = (label === 0 ? rest : rest.slice(0, otherIdentifier.exec(rest)?.index)).replace(/[\s.,;()]{1,10}$/, "");
    below++;
    if (label === 0 && below > linesBelowTitle) continue;
    if (!numberLike.test(bare) || date.test(bare) || formOf(bare) !== null || (label > 0 && plainNumber.test(bare))) continue;
    return { line, start: start + label, end: start + label + bare.length, text: bare, labelled: label > 0 };
  }
  return null;
});

function numberInHeading(line: number, lines: Lines): UnknownNumber | null {
  const { text, start } = plainLine(lines.line(line));
  const match = inHeading.exec(text.slice(0, 40));
  const number = match?.[1] ?? match?.[2] ?? "";
  if (match === null || formOf(number) !== null) return null;
  const at = start + match.index + match[0].length - number.length;
  return { line, start: at, end: at + number.length, text: number, labelled: false };
}

/** The form that a word is a slip away from: the document's own, or the journal number, which hardly anything else is like. */
function missedForm({ text, labelled }: UnknownNumber, usual: SagsnummerForm | null): SagsnummerForm | null {
  if (usual && (isNearMiss(text, usual) || lacksLastPart(text, usual))) return usual;
  const own = usual === null && labelled ? ownForms.find((form) => isNearMiss(text, form)) : undefined;
  if (own) return own;
  const mayBeKle = usual?.name !== "kle-glued" && /^\d{1,3}[.,]\d{1,3}[.,-]\d{1,3}/.test(text);
  return mayBeKle && kleForm && isNearMiss(text, kleForm) ? kleForm : letterForDigit(text);
}

/** Hardly anything else is like these: behind a label they need no other numbers beside them. */
const ownForms = sagsnummerForms.filter(({ name }) => ["kle", "serial-year-slash", "kommunekode-year-serial"].includes(name));

/** `19/2792l`: a letter stands for the digit that looks like it. */
const lookAlike = /^[\dlIOo]{2}[/-][\dlIOo]{3,6}$/;

function letterForDigit(text: string): SagsnummerForm | null {
  if (!lookAlike.test(text)) return null;
  const form = formOf(text.replace(/[lI]/g, "1").replace(/[Oo]/g, "0"));
  return form && isNearMiss(text, form) ? form : null;
}

/** So many items have numbers of a form that it is the document's. */
const itemsForForm = 2;

function usualForm({ punkter }: DocumentFacts): SagsnummerForm | null {
  const counts = new Map<SagsnummerForm, number>();
  let all = 0;
  for (const { facts } of punkter) {
    const form = facts.sagsnumre[0] ? formOf(facts.sagsnumre[0].text) : null;
    if (!form) continue;
    counts.set(form, (counts.get(form) ?? 0) + 1);
    all++;
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= itemsForForm && most[1] * 2 > all ? most[0] : null;
}

/** Two numbers of one unknown shape are no slip: the document writes its numbers so. */
const shapeOf = (text: string): string => text.replace(/\d+/g, "0").replace(/\p{L}+/gu, "A");

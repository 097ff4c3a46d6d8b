import { quotedBilag } from "../facts/bilag-names.ts";
import { perPunkt } from "../facts/per-punkt.ts";
import type { PunktFacts } from "../facts/punkt-facts.ts";
import { readWrapped, type WrappedText } from "../facts/wrapped-text.ts";
import { plainLine } from "../syntax/plain-line.ts";
import { type Lines, type Span, shiftSpan } from "../text/source-text.ts";
import { belongsElsewhere, elsewhere, encloses, listsBilag, ofTexts, pointsTo, pointsToName } from "../vocabulary/bilag.ts";
import type { DocumentContext, DocumentRule, Edit, Finding } from "./rule.ts";
import { insertSection } from "./section-skeleton.ts";

/** The text says that an attachment is enclosed, and the item lists none. */
export const bilagMangler: DocumentRule = {
  code: "bilag-mangler",
  severity: "information",
  title: { da: "Teksten nævner et bilag, men punktet har ingen", en: "The text speaks of an attachment, but the item lists none" },
  page: {
    about: "Teksten siger, at et bilag er vedlagt, men punktet har ikke noget afsnit med bilag.",
    bad: `
      Punkt 1: Erhvervsstrategi
      Sagsfremstilling
      Udkastet til strategi er vedlagt som bilag.
      Punkt 2: Budgetopfølgning
      Sagsfremstilling
      Notat om opfølgningen er vedlagt som bilag.
      Bilag
      Notat om budgetopfølgning
    `,
    good: `
      Punkt 1: Erhvervsstrategi
      Sagsfremstilling
      Udkastet til strategi er vedlagt som bilag.
      Bilag
      Udkast til erhvervsstrategi
      Punkt 2: Budgetopfølgning
      Sagsfremstilling
      Notat om opfølgningen er vedlagt som bilag.
      Bilag
      Notat om budgetopfølgning
    `,
    silent:
      "hvor intet punkt i dokumentet har bilag, eller hvor de fleste mangler dem (så er de ikke med i eksporten), om lukkede punkter, om bilag, der er udsendt før, omdeles eller findes andre steder, og om bilag til love, planer og aftaler.",
    fix: "indsætter afsnittet Bilag, som dokumentet ellers skriver det.",
  },
  scope: "document",
  check: ({ text, facts }: DocumentContext): readonly Finding[] => {
    const listing = facts.punkter.filter(({ facts: punkt }) => punkt.bilag.length > 0).length;
    if (listing === 0) return [];
    const missing = facts.punkter.flatMap((placed) => {
      const claims = claimsIn(placed, text);
      return claims.length > 0 ? [{ placed, claims }] : [];
    });
    // Where most of the items that should have attachments have none, the export has dropped them.
    if (missing.length > listing) return [];
    return missing.map(({ placed: { firstLine, facts: punkt }, claims }): Finding => {
      const [first, ...others] = claims.map((claim) => shiftSpan(claim, firstLine)) as [Span, ...Span[]];
      return {
        span: first,
        message: {
          da: "Teksten siger, at der er et bilag, men punktet har ingen bilag. Skriv bilagets navn under Bilag, eller ret teksten.",
          en: "The text speaks of an attachment, but the item lists none. Put the attachment's name under Bilag, or correct the text.",
        },
        related: others.map((span) => ({ span, message: { da: "Her nævnes også et bilag", en: "An attachment is spoken of here, too" } })),
        fixes: (traits) => [
          {
            title: { da: "Indsæt afsnittet Bilag", en: "Insert the section Bilag" },
            edits: [
              shiftEdit(insertSection(punkt, text.window(firstLine, firstLine + punkt.lineCount), traits, "attachments", []), firstLine),
            ],
            preferred: true,
          },
        ],
      };
    });
  },
};

const claimsIn = perPunkt((punkt, lines): readonly Span[] => {
  if (punkt.closed || punkt.sections.some(({ role }) => role === "attachments")) return [];
  const claims: Span[] = [];
  for (const [from, to] of ownText(punkt)) {
    for (let line = from; line < to; line++) {
      if (!/bilag/i.test(lines.line(line))) continue;
      const wrapped = readWrapped(lines, line);
      for (const { start, end } of claimsOf(wrapped)) claims.push(wrapped.spanOf(start, end));
    }
  }
  return claims.length > 0 && listsOtherwise(lines) ? [] : claims;
});

/** The item lists attachments without a section for them: they may be those that are spoken of. */
function listsOtherwise(lines: Lines): boolean {
  for (let line = 0; line < lines.lineCount; line++) if (listsBilag.test(plainLine(lines.line(line)).text)) return true;
  return false;
}

/** The item's own text: not its decisions, nor its history, which speak of other papers. */
function ownText({ sections }: PunktFacts): (readonly [from: number, to: number])[] {
  return sections
    .filter(({ role }) => role !== "history" && role !== "decision" && role !== "recommendation-decision" && role !== "route")
    .map(({ heading, lineCount }) => [heading.line, heading.line + lineCount]);
}

/** The sentences with a word for attachments in the line itself that say one is enclosed. */
function claimsOf({ text, from, to }: WrappedText): readonly { readonly start: number; readonly end: number }[] {
  const claims: { readonly start: number; readonly end: number }[] = [];
  const names = quotedBilag(text);
  let at = 0;
  for (const sentence of text.split(/(?<=[.!?]) (?=[A-ZÆØÅ])/)) {
    const start = at;
    at += sentence.length + 1;
    if (at <= from || start >= to || !/bilag/i.test(sentence)) continue;
    // What an attachment is called says nothing of where it is.
    const unnamed = names
      .filter((name) => name.start > start && name.end < at)
      .reduce((words, { start: first, end }) => words.slice(0, first - start) + blank(end - first) + words.slice(end - start), sentence);
    if (elsewhere.test(unnamed)) continue;
    const found = enclosing(unnamed) ?? pointing(unnamed);
    if (!found) continue;
    const end = found.index + found[0].length;
    const name = names.find(({ start: first }) => first === start + end || first === start + end + 1 || first === start + end + 2);
    const word = start + found.index + found[0].toLowerCase().lastIndexOf("bilag");
    if (word < from || word >= to || belongsElsewhere.test(unnamed.slice(name ? name.end + 1 - start : end))) continue;
    claims.push({ start: start + found.index, end: name ? name.end + 1 : start + end });
  }
  return claims;
}

const blank = (length: number): string => " ".repeat(length);

function enclosing(sentence: string): RegExpExecArray | null {
  for (const form of encloses) {
    const found = form.exec(sentence);
    if (found) return found;
  }
  return null;
}

/** `jf. bilag 2`: this item's only where no law, plan or contract is spoken of. */
const pointing = (sentence: string): RegExpExecArray | null =>
  ofTexts.test(sentence) ? null : (pointsTo.exec(sentence) ?? pointsToName.exec(sentence));

function shiftEdit({ start, end, newText }: Edit, lines: number): Edit {
  return { start: { ...start, line: start.line + lines }, end: { ...end, line: end.line + lines }, newText };
}

import type { PunktFacts } from "../facts/punkt-facts.ts";
import { readWrapped, type WrappedLine } from "../facts/wrapped-line.ts";
import { plainLine } from "../syntax/plain-line.ts";
import { type Lines, type Span, shiftSpan } from "../text/source-text.ts";
import { belongsElsewhere, elsewhere, encloses, listsBilag, ofTexts, pointsTo, pointsToName } from "../vocabulary/bilag.ts";
import { perPunkt } from "./per-punkt.ts";
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
      if (!/bilag/i.test(lines.line(line)) && !/bilag/i.test(lines.line(line + 1).slice(0, farBelow))) continue;
      const found = claimIn(readWrapped(lines, line));
      if (found) claims.push(found);
    }
  }
  return claims.length > 0 && listsOtherwise(lines) ? [] : claims;
});

/** `vedlagt som` at the end of a line, `bilag` near the beginning of the next. */
const farBelow = 40;

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

/** The first place at which the line begins to speak of an attachment of this item. */
function claimIn({ text, from, to, spanOf }: WrappedLine): Span | null {
  let end = -1;
  for (const sentence of text.split(/(?<=[.!?]) (?=[A-ZÆØÅ])/)) {
    const start = end + 1;
    end = start + sentence.length;
    if (end <= from || start >= to || !/bilag/i.test(sentence)) continue;
    // What begins in the line above belongs to it.
    const own = sentence.slice(Math.max(0, from - start));
    const at = end - own.length;
    const found = enclosing(own) ?? pointing(own, sentence) ?? naming(own, sentence);
    if (!found || at + found.index >= to || elsewhere.test(withoutName(sentence, found))) continue;
    if (!belongsElsewhere.test(own.slice(found.index + found[0].length)))
      return spanOf(at + found.index, at + found.index + found[0].length);
  }
  return null;
}

function enclosing(sentence: string): RegExpExecArray | null {
  for (const form of encloses) {
    const found = form.exec(sentence);
    if (found) return found;
  }
  return null;
}

/** `jf. bilag 2`: this item's only where no law, plan or contract is spoken of. */
const pointing = (own: string, sentence: string): RegExpExecArray | null => (ofTexts.test(sentence) ? null : pointsTo.exec(own));

/** `se bilag »Forslag til lokalplan 12«`: what the name says is not what the sentence speaks of. */
function naming(own: string, sentence: string): RegExpExecArray | null {
  const found = pointsToName.exec(own);
  return found && !ofTexts.test(withoutName(sentence, found)) ? found : null;
}

const withoutName = (sentence: string, found: RegExpExecArray): string => {
  const name = found[1] ?? found[2];
  return name === undefined ? sentence : sentence.replace(name, "");
};

function shiftEdit({ start, end, newText }: Edit, lines: number): Edit {
  return { start: { ...start, line: start.line + lines }, end: { ...end, line: end.line + lines }, newText };
}

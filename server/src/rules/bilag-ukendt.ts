import { mayBeSameBilag, type QuotedBilag, quotedBilag } from "../facts/bilag-names.ts";
import type { PunktFacts } from "../facts/punkt-facts.ts";
import { readWrapped, sentenceAround } from "../facts/wrapped-text.ts";
import type { Span } from "../text/source-text.ts";
import { elsewhere, ofTexts } from "../vocabulary/bilag.ts";
import type { BlockContext, BlockRule, Finding } from "./rule.ts";

/** An attachment named in quotation marks that no entry of the item's attachments resembles. */
export const bilagUkendt: BlockRule = {
  code: "bilag-ukendt",
  severity: "hint",
  title: { da: "Et nævnt bilag er ikke blandt punktets bilag", en: "An attachment named in the text is none of the item's" },
  page: {
    about: "Teksten nævner et bilag ved navn, men intet af punktets bilag ligner det.",
    bad: `
      Sagsfremstilling
      Placeringen fremgår af bilaget »Kort over havnen«.
      Bilag
      Budget for renovering af skolen
    `,
    good: `
      Sagsfremstilling
      Placeringen fremgår af bilaget »Kort over havnen«.
      Bilag
      Kort - havnen (2).pdf
    `,
    silent:
      "hvor punktet ingen bilag har, hvor navnene ligner hinanden (endelse, kopimærke, nummer, rækkefølge og bøjning betyder intet), hvor bilagene kun har numre, og om bilag til andre sager, love og planer.",
  },
  scope: "block",
  check: ({ punkt, lines }: BlockContext): readonly Finding[] => {
    if (!punkt || punkt.closed || punkt.bilag.length === 0) return [];
    const findings: Finding[] = [];
    const skipped = skippedIn(punkt);
    for (let line = 0; line < lines.lineCount; line++) {
      if (!/bilag/i.test(lines.line(line)) || skipped(line)) continue;
      const { text, from, to, spanOf } = readWrapped(lines, line);
      for (const quote of quotedBilag(text)) {
        const word = text.lastIndexOf("ilag", quote.start);
        if (word < from || word >= to || isOfOthers(text, quote) || punkt.bilag.some((entry) => mayBeSameBilag(quote.name, entry.text)))
          continue;
        findings.push(findingFor(spanOf(quote.start, quote.end), quote.name, punkt));
      }
    }
    return findings;
  },
};

/** Attachments, and what earlier meetings and other committees wrote. */
function skippedIn({ sections }: PunktFacts): (line: number) => boolean {
  const passed = sections.filter(({ role, own }) => role === "attachments" || role === "history" || (role === "decision" && !own));
  return (line) => passed.some(({ heading, lineCount }) => line >= heading.line && line < heading.line + lineCount);
}

/** The words around, in the same sentence, speak of another case, meeting, law or place. The name itself may hold such words. */
function isOfOthers(text: string, { start, end }: QuotedBilag): boolean {
  const { before, after } = sentenceAround(text, start - 1, end + 1);
  const words = `${before} ${after}`;
  return elsewhere.test(words) || ofTexts.test(after) || /\b(?:møde[tr]?|sagen om|punkt)\b/i.test(words);
}

function findingFor(span: Span, name: string, { bilag }: PunktFacts): Finding {
  return {
    span,
    message: {
      da: `Bilaget »${name}« er ikke blandt punktets bilag. Ret navnet, eller tilføj bilaget.`,
      en: `The attachment “${name}” is none of the item's attachments. Correct the name, or add the attachment.`,
    },
    related: bilag
      .slice(0, mostShown)
      .map((entry) => ({ span: entry, message: { da: "Punktets bilag", en: "An attachment of the item" } })),
  };
}

const mostShown = 10;

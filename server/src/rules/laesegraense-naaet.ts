import { longestLine } from "../text/source-text.ts";
import type { BlockContext, BlockRule, Finding, Message } from "./rule.ts";

/** So much of a document is read (UTF-16 code units); no minutes are as long. */
export const longestDocument = 20_000_000;

/** Something of the document is so large that it is not read: what it says there is not known. */
export const laesegraenseNaaet: BlockRule = {
  code: "laesegraense-naaet",
  severity: "information",
  title: { da: "Noget i dokumentet er så stort, at det ikke læses", en: "Something in the document is too large to be read" },
  page: {
    about:
      "En linje er på mere end 50.000 tegn, eller dokumentet på mere end 20 millioner. Så lange linjer skriver ingen; de kommer af en konvertering, der gik galt. Af linjen læses begyndelsen, af dokumentet intet, og det siges, så ingen tror, at resten er kontrolleret. Filer på mere end 20 MB er heller ikke med i arkivet; det siges, når arkivet læses. Et dokument, som sprogserveren er gået ned på to gange, læses heller ikke, før serveren er genstartet.",
    bad: `
      (hele referatet på én linje)
    `,
    good: `
      (hvert afsnit på sin linje)
    `,
    silent: "om alt, hvad mennesker skriver.",
  },
  scope: "block",
  check: ({ block, lines }: BlockContext): readonly Finding[] => {
    const findings: Finding[] = [];
    for (let line = 0; line < block.lineCount; line++) {
      const length = lines.lengthOf(line);
      if (length <= longestLine) continue;
      findings.push({ span: { line, start: 0, end: shown }, message: longLine(length) });
    }
    return findings;
  },
};

/** So many characters of a long line are marked. */
const shown = 80;

const longLine = (length: number): Message => ({
  da: `Linjen er på ${written(length, ".")} tegn; kun de første ${written(longestLine, ".")} er læst. Del den i flere linjer.`,
  en: `The line has ${written(length, ",")} characters; only the first ${written(longestLine, ",")} are read. Split it into several lines.`,
});

/** What is said of a whole document that is not read, at its first line. */
export const longDocument = (length: number): Finding => ({
  span: { line: 0, start: 0, end: 0 },
  message: {
    da: `Dokumentet er på ${written(length, ".")} tegn; dokumenter på mere end ${written(longestDocument, ".")} læses ikke. Del det i flere filer.`,
    en: `The document has ${written(length, ",")} characters; documents of more than ${written(longestDocument, ",")} are not read. Split it into several files.`,
  },
});

/** What is said of a document at which the server has ended twice, at its first line. */
export const isolatedDocument: Finding = {
  span: { line: 0, start: 0, end: 0 },
  message: {
    da: "Sprogserveren er gået ned to gange på dette dokument. Det læses derfor ikke, før »Referat: Genstart sprogserver« prøver igen.",
    en: "The language server has crashed twice on this document. It is therefore not read until »Referat: Genstart sprogserver« tries again.",
  },
};

const written = (number: number, mark: string): string => String(number).replace(/\B(?=(?:\d{3}){1,8}$)/g, mark);
